/** The paths at which credentials stood in trees, each with the commit that brought it there first (words: `lineage.ts`). */
import type { CommitOrder } from '../graph/commit-order.ts';
import { NOTHING } from './leaves.ts';
import type { Leaf, Leaves } from './leaves.ts';

/** A credential at one path. */
export interface TreePlace {
  readonly credential: number;
  readonly path: number;
  readonly isName: boolean;
  /** How many objects hold the credential at this path, in whatever commit or dangling tree. */
  objects: number;
  /** Any object that holds it there, and then the one in `first`. */
  object: number;
  /** For a name: where in `object` the credential begins. */
  offsets: readonly number[] | undefined;
  /** Position of the commit that brought it to this path; undefined when no commit holds it here. */
  first: number | undefined;
}

export class TreePlaces {
  readonly #leaves: Leaves;
  readonly #order: CommitOrder;
  readonly #places = new Map<string, TreePlace>();
  readonly #counted = new Set<number>();
  readonly #seenSets = new Set<number>();

  constructor(leaves: Leaves, order: CommitOrder) {
    this.#leaves = leaves;
    this.#order = order;
  }

  all(): Iterable<TreePlace> {
    return this.#places.values();
  }

  /** Each leaf counts once, however many trees share it. */
  count(set: number): void {
    if (this.#seenSets.has(set)) return;
    this.#seenSets.add(set);
    for (const number of this.#leaves.set(set)) {
      if (this.#counted.has(number)) continue;
      this.#counted.add(number);
      const leaf = this.#leaves.leaf(number);
      for (const credential of leaf.credentials) this.#place(credential, leaf).objects += 1;
    }
  }

  /** What a commit brings to a path. @param before sets of its parents */
  bring(commit: number, set: number, before: readonly number[]): void {
    if (set === NOTHING) return;
    const own = this.#leaves.set(set);
    const parents = [...new Set(before)].map((parent) => this.#leaves.set(parent));
    const fresh = parents.reduce<ArrayLike<number>>((left, leaves) => without(left, leaves), own);
    if (fresh.length === 0) return;
    const held = new Set<string>();
    for (const leaf of parents.flatMap((leaves) => without(leaves, own))) {
      for (const credential of this.#leaves.leaf(leaf).credentials) held.add(placeKey(credential, this.#leaves.leaf(leaf)));
    }
    for (let i = 0; i < fresh.length; i += 1) {
      const leaf = this.#leaves.leaf(fresh[i] as number);
      for (const credential of leaf.credentials) {
        if (!held.has(placeKey(credential, leaf))) this.#bringTo(commit, this.#place(credential, leaf), leaf);
      }
    }
  }

  #bringTo(commit: number, place: TreePlace, leaf: Leaf): void {
    if (place.first !== undefined && this.#order.compare(place.first, commit) <= 0) return;
    place.first = commit;
    place.object = leaf.object;
    place.offsets = leaf.offsets;
  }

  #place(credential: number, leaf: Leaf): TreePlace {
    const key = placeKey(credential, leaf);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place: TreePlace = { credential, path: leaf.path, isName: leaf.isName, objects: 0, object: leaf.object, offsets: leaf.offsets, first: undefined };
    this.#places.set(key, place);
    return place;
  }
}

function placeKey(credential: number, leaf: Leaf): string {
  return `${credential} ${leaf.path} ${leaf.isName}`;
}

/** What the first sorted list has and the second lacks. */
function without(list: ArrayLike<number>, other: ArrayLike<number>): number[] {
  const rest: number[] = [];
  for (let i = 0, j = 0; i < list.length; i += 1) {
    const value = list[i] as number;
    while (j < other.length && (other[j] as number) < value) j += 1;
    if (other[j] !== value) rest.push(value);
  }
  return rest;
}
