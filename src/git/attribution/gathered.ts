/** The leaves of one tree, bounded: a folder that is listed a million times shall not fill the memory. */
import type { Leaf, Leaves } from './leaves.ts';

/** Paths kept for one object below one tree. */
export const PATHS_PER_OBJECT = 1000;
/** Beyond this many leaves in one tree, further objects keep one path each. */
const LEAVES_PER_TREE = 100_000;

export class GatheredLeaves {
  readonly leaves = new Set<number>();
  readonly #all: Leaves;
  readonly #perObject = new Map<number, number>();
  /** Sets that added nothing any more: the same folder a million times over costs a million look-ups, no more. */
  readonly #spent = new Set<number>();

  constructor(all: Leaves) {
    this.#all = all;
  }

  addAll(set: number, name: number): void {
    if (this.#spent.has(set)) return;
    const before = this.leaves.size;
    for (const number of this.#all.set(set)) {
      const leaf = this.#all.leaf(number);
      if (this.#hasRoom(leaf.object)) this.add({ ...leaf, path: this.#all.paths.under(name, leaf.path) });
    }
    if (this.leaves.size === before) this.#spent.add(set);
  }

  add(leaf: Leaf): void {
    if (!this.#hasRoom(leaf.object)) return;
    this.leaves.add(this.#all.internLeaf(leaf));
    this.#perObject.set(leaf.object, (this.#perObject.get(leaf.object) ?? 0) + 1);
  }

  #hasRoom(object: number): boolean {
    const room = this.leaves.size < LEAVES_PER_TREE ? PATHS_PER_OBJECT : 1;
    if ((this.#perObject.get(object) ?? 0) < room) return true;
    this.#all.cut.add(object);
    return false;
  }
}
