/**
 * The entries of each tree that somebody may follow: folders, and files that are sought. Plain numbers, fit to leave a thread. An entry
 * that a delta copied from its base keeps its number, so next versions list nearly the same.
 */
import { AlikeLists, type AlikeData } from '../tables/alike-lists.ts';
import { Numbers } from '../tables/numbers.ts';
import { NUMBER, type TreeEntries } from './tree-entries.ts';

/** The n-th of `trees` lists the entries (numbers, from 1) of the n-th of `lists`. */
export interface TreeListData {
  readonly trees: Uint32Array;
  readonly lists: AlikeData;
}

export class TreeLists {
  readonly #trees = new Numbers();
  readonly #lists = new AlikeLists();
  readonly #skipsEmpty: boolean;

  constructor({ skipsEmpty = false } = {}) {
    this.#skipsEmpty = skipsEmpty;
  }

  /** Of a tree, the entries with this flag (`tree-entries.ts`). */
  add(tree: number, { told }: TreeEntries, flag: number): void {
    for (let i = 1; i < told.length; i += 2) {
      const entry = told.at(i);
      if ((entry & flag) !== 0) this.#lists.push(entry & NUMBER);
    }
    if (this.#skipsEmpty && this.#lists.pending === 0) return;
    this.#trees.push(tree);
    this.#lists.end();
  }

  data(): TreeListData {
    return { trees: this.#trees.toArray(), lists: this.#lists.data() };
  }
}
