/**
 * Asks of each commit whether it brings, holds or removes a credential, by comparing the leaf sets of its tree and its
 * parents' trees. The words:
 * - a commit *holds* a credential when its tree does, or its own message or headers do;
 * - it *brings* one when it holds it and no parent does; of several, the earliest committed counts (then the lowest id);
 * - it *removes* one when its tree lacks it and every parent's tree holds it; a merge *drops* one when its tree lacks it
 *   and only some parents' trees hold it (the others never had it, or had removed it before).
 */
import type { CommitOrder } from './commit-order.ts';
import { NOTHING } from './attribution-leaves.ts';
import type { Leaf, Leaves } from './attribution-leaves.ts';
import type { OwnPlace } from './attribution-own.ts';
import type { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

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

export interface Life {
  /** Commits that bring it. */
  readonly brought: number[];
  /** Commits of HEAD's history. */
  removed: number | undefined;
  dropped: number | undefined;
  /** The latest commit anywhere that removes or drops it. */
  lastGone: number | undefined;
}

export interface LineageRequest {
  readonly graph: ObjectGraph;
  readonly order: CommitOrder;
  readonly leaves: Leaves;
  /** Credentials in commits' own messages and headers, by credential. */
  readonly own: readonly (readonly OwnPlace[])[];
  /** Positions of the commits that HEAD reaches. */
  readonly inHead: Bits;
}

export class Lineage {
  readonly places = new Map<string, TreePlace>();
  readonly lives: readonly Life[];
  readonly #graph: ObjectGraph;
  readonly #order: CommitOrder;
  readonly #leaves: Leaves;
  readonly #inHead: Bits;
  readonly #credentialSets = new Map<number, ReadonlySet<number>>();
  readonly #counted = new Set<number>();
  readonly #seenSets = new Set<number>();

  constructor({ graph, order, leaves, own, inHead }: LineageRequest) {
    this.#graph = graph;
    this.#order = order;
    this.#leaves = leaves;
    this.#inHead = inHead;
    this.lives = own.map(() => ({ brought: [], removed: undefined, dropped: undefined, lastGone: undefined }));
    const said = saidBy(own.flat());
    for (let commit = 0; commit < graph.commits.length; commit += 1) this.#ask(commit, said);
    for (const top of leaves.tops) this.#count(leaves.setOfTree(top));
  }

  /** Credentials in the tree of a commit. */
  inTreeOf(commit: number): ReadonlySet<number> {
    return this.credentialsOf(this.#setOf(commit));
  }

  credentialsOf(set: number): ReadonlySet<number> {
    if (set === NOTHING) return NONE;
    const known = this.#credentialSets.get(set);
    if (known !== undefined) return known;
    const credentials = new Set<number>();
    for (const leaf of this.#leaves.set(set)) for (const credential of this.#leaves.leaf(leaf).credentials) credentials.add(credential);
    this.#credentialSets.set(set, credentials);
    return credentials;
  }

  #setOf(commit: number): number {
    return this.#leaves.setOfTree(this.#graph.commits.tree.at(commit));
  }

  #ask(commit: number, said: ReadonlyMap<number, ReadonlySet<number>>): void {
    const set = this.#setOf(commit);
    const parents = this.#order.parents(commit);
    this.#count(set);
    if (!said.has(commit) && parents.length > 0 && parents.every((parent) => this.#setOf(parent) === set)) return;
    this.#askPlaces(commit, set, parents);
    const held = [commit, ...parents].map((one) => [this.inTreeOf(one), said.get(one) ?? NONE]);
    this.#askBrought(commit, held[0] ?? [], held.slice(1).flat());
    this.#askGone(commit, this.credentialsOf(set), parents.map((parent) => this.inTreeOf(parent)));
  }

  #askPlaces(commit: number, set: number, parents: readonly number[]): void {
    if (set === NOTHING) return;
    const before = new Set<string>();
    const parentSets = [...new Set(parents.map((parent) => this.#setOf(parent)))];
    const shared = parentSets.map((parent) => new Set(this.#leaves.set(parent)));
    for (const leaf of parentSets.flatMap((parent) => without(this.#leaves.set(parent), this.#leaves.set(set)))) {
      for (const credential of this.#leaves.leaf(leaf).credentials) before.add(placeKey(credential, this.#leaves.leaf(leaf)));
    }
    for (const number of this.#leaves.set(set)) {
      if (shared.some((leaves) => leaves.has(number))) continue;
      const leaf = this.#leaves.leaf(number);
      for (const credential of leaf.credentials) {
        if (!before.has(placeKey(credential, leaf))) this.#bringTo(commit, this.#place(credential, leaf), leaf);
      }
    }
  }

  #bringTo(commit: number, place: TreePlace, leaf: Leaf): void {
    if (place.first !== undefined && this.#order.compare(place.first, commit) <= 0) return;
    place.first = commit;
    place.object = leaf.object;
    place.offsets = leaf.offsets;
  }

  #askBrought(commit: number, here: readonly ReadonlySet<number>[], before: readonly ReadonlySet<number>[]): void {
    const brought = new Set<number>();
    for (const credentials of here) {
      if (before.includes(credentials)) continue;
      for (const credential of credentials) if (!before.some((earlier) => earlier.has(credential))) brought.add(credential);
    }
    for (const credential of brought) this.#life(credential).brought.push(commit);
  }

  #askGone(commit: number, here: ReadonlySet<number>, parents: readonly ReadonlySet<number>[]): void {
    const gone = new Set<number>();
    for (const parent of parents) {
      if (parent === here) continue;
      for (const credential of parent) if (!here.has(credential)) gone.add(credential);
    }
    for (const credential of gone) this.#go(commit, this.#life(credential), parents.every((parent) => parent.has(credential)));
  }

  #go(commit: number, life: Life, everywhere: boolean): void {
    life.lastGone = this.#later(life.lastGone, commit);
    if (!this.#inHead.has(commit)) return;
    if (everywhere) life.removed = this.#later(life.removed, commit);
    else life.dropped = this.#later(life.dropped, commit);
  }

  #later(known: number | undefined, commit: number): number {
    return known === undefined || this.#order.compare(known, commit) < 0 ? commit : known;
  }

  #life(credential: number): Life {
    return this.lives[credential] as Life;
  }

  /** Each leaf counts once, however many trees share it. */
  #count(set: number): void {
    if (this.#seenSets.has(set)) return;
    this.#seenSets.add(set);
    for (const number of this.#leaves.set(set)) {
      if (this.#counted.has(number)) continue;
      this.#counted.add(number);
      const leaf = this.#leaves.leaf(number);
      for (const credential of leaf.credentials) this.#place(credential, leaf).objects += 1;
    }
  }

  #place(credential: number, leaf: Leaf): TreePlace {
    const key = placeKey(credential, leaf);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place: TreePlace = { credential, path: leaf.path, isName: leaf.isName, objects: 0, object: leaf.object, offsets: leaf.offsets, first: undefined };
    this.places.set(key, place);
    return place;
  }
}

const NONE: ReadonlySet<number> = new Set();

function saidBy(own: readonly OwnPlace[]): Map<number, Set<number>> {
  const said = new Map<number, Set<number>>();
  for (const { commit, credential } of own) {
    if (commit !== undefined) said.set(commit, (said.get(commit) ?? new Set<number>()).add(credential));
  }
  return said;
}

function placeKey(credential: number, leaf: Leaf): string {
  return `${credential} ${leaf.path} ${leaf.isName}`;
}

/** What the first sorted list has and the second lacks. */
function without(list: Uint32Array, other: Uint32Array): number[] {
  const rest: number[] = [];
  for (let i = 0, j = 0; i < list.length; i += 1) {
    const value = list[i] as number;
    while (j < other.length && (other[j] as number) < value) j += 1;
    if (other[j] !== value) rest.push(value);
  }
  return rest;
}
