/**
 * The entries of each tree that somebody may follow: folders, and files that are sought. Plain numbers, fit to leave a thread. An entry
 * that a delta copied from its base keeps its number, and a tree with the same ones as the tree before it shares its list: next versions often do.
 */
import { Numbers } from '../tables/numbers.ts';
import { NUMBER, type TreeEntries } from './tree-entries.ts';

/** The n-th of `trees` lists `entries[start[n] … end[n]]`. */
export interface TreeListData {
  readonly trees: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Numbers of entries, from 1; of few enough, which is nearly always so, in half the memory. */
  readonly entries: Uint32Array | Uint16Array;
}

export class TreeLists {
  readonly #trees = new Numbers();
  readonly #start = new Numbers();
  readonly #end = new Numbers();
  readonly #entries = new Numbers();
  readonly #skipsEmpty: boolean;
  #lastStart = 0;

  constructor({ skipsEmpty = false } = {}) {
    this.#skipsEmpty = skipsEmpty;
  }

  /** Of a tree, the entries with this flag (`tree-entries.ts`). */
  add(tree: number, { told }: TreeEntries, flag: number): void {
    const first = this.#entries.length;
    for (let i = 1; i < told.length; i += 2) {
      const entry = told.at(i);
      if ((entry & flag) !== 0) this.#entries.push(entry & NUMBER);
    }
    if (this.#skipsEmpty && this.#entries.length === first) return;
    if (this.#repeatsLast(first)) this.#entries.truncate(first);
    else this.#lastStart = first;
    this.#trees.push(tree);
    this.#start.push(this.#lastStart);
    this.#end.push(this.#entries.length);
  }

  data(): TreeListData {
    return { trees: this.#trees.toArray(), start: this.#start.toArray(), end: this.#end.toArray(), entries: narrow(this.#entries.view()) };
  }

  /** The last list ends where the new one begins. */
  #repeatsLast(first: number): boolean {
    const length = this.#entries.length - first;
    if (first - this.#lastStart !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.#entries.at(this.#lastStart + i) !== this.#entries.at(first + i)) return false;
    return true;
  }
}

function narrow(numbers: Uint32Array): Uint32Array | Uint16Array {
  return numbers.every((number) => number <= 0xffff) ? new Uint16Array(numbers) : numbers.slice();
}
