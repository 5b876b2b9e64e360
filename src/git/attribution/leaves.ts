/**
 * What each tree holds of what was found, as a set of leaves (path below this tree, object). Sets are interned, so the
 * root trees of ten thousand commits that differ elsewhere share one number, and comparing two commits is comparing two
 * numbers. Filling them: `entries.ts`.
 */
import { createHash } from 'node:crypto';
import { NumberMap } from '../tables/numbers.ts';
import { PathTable } from '../tables/path-table.ts';

/** The number of the empty set. */
export const NOTHING = 0;

export interface Leaf {
  /** In `paths`. */
  readonly path: number;
  /** Object number: a blob, or for an entry's name the tree that lists it. */
  readonly object: number;
  readonly isName: boolean;
  readonly credentials: readonly number[];
  /** For a name: the bytes of the tree at which the credentials begin. */
  readonly offsets?: readonly number[];
}

export class Leaves {
  readonly paths = new PathTable();
  readonly #leaves: Leaf[] = [];
  readonly #leafNumbers = new Map<number, number>();
  readonly #sets: Uint32Array[] = [new Uint32Array()];
  readonly #setNumbers = new Map<string, number>();
  readonly #setOfTree = new NumberMap();
  /** Trees that no other found tree lists. */
  readonly tops: number[] = [];
  /** Objects that stand in some tree. */
  readonly listed = new Set<number>();
  /** Objects of which some path was left out. */
  readonly cut = new Set<number>();

  leaf(number: number): Leaf {
    return this.#leaves[number] as Leaf;
  }

  /** Sorted leaf numbers. */
  set(number: number): Uint32Array {
    return this.#sets[number] as Uint32Array;
  }

  setOfTree(tree: number): number {
    return this.#setOfTree.get(tree) ?? NOTHING;
  }

  keepTree(tree: number, leaves: Iterable<number>): void {
    this.keepSet(tree, this.internSet(leaves));
  }

  keepSet(tree: number, set: number): void {
    this.#setOfTree.set(tree, set);
  }

  hasTree(tree: number): boolean {
    return this.#setOfTree.get(tree) !== undefined;
  }

  internLeaf(leaf: Leaf): number {
    const key = leaf.path * 2 ** 26 + leaf.object;
    const known = this.#leafNumbers.get(key);
    if (known !== undefined) return known;
    this.#leaves.push(leaf);
    this.listed.add(leaf.object);
    this.#leafNumbers.set(key, this.#leaves.length - 1);
    return this.#leaves.length - 1;
  }

  /** @returns its number */
  internSet(leaves: Iterable<number>): number {
    const set = Uint32Array.from(leaves).sort();
    if (set.length === 0) return NOTHING;
    const key = createHash('sha256').update(set).digest('base64');
    const known = this.#setNumbers.get(key);
    if (known !== undefined) return known;
    this.#sets.push(set);
    this.#setNumbers.set(key, this.#sets.length - 1);
    return this.#sets.length - 1;
  }
}
