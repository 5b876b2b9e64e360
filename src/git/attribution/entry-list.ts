/** Entries of trees that lead to what was found, listed for each tree in the order in which they came. Trees that list the same share their list. */
import { Numbers } from '../tables/numbers.ts';
import { SharedLists } from '../tables/shared-lists.ts';

export class EntryList {
  /** Trees that have entries, each once. */
  readonly trees = new Numbers();
  /** By tree number. */
  readonly #listOf: Uint32Array;
  /** Of names and children. An entry is the number of the list that it ends. */
  readonly #lists = new SharedLists();

  /** @param size numbers of trees are below this */
  constructor(size: number) {
    this.#listOf = new Uint32Array(size);
  }

  /** @returns the entry's number */
  add(tree: number, child: number, name: number): number {
    const entry = this.#lists.extended(this.list(tree), name, child);
    this.share(tree, entry);
    return entry;
  }

  /** What it lists by now, as a number that it shares with trees which list the same; 0 for nothing. */
  list(tree: number): number {
    return this.#listOf[tree] as number;
  }

  /** The tree lists this in place of what it did. @param list not empty */
  share(tree: number, list: number): void {
    if (this.list(tree) === 0) this.trees.push(tree);
    this.#listOf[tree] = list;
  }

  /** Entries of a list, without those of another one that it begins with. */
  of(list: number, without = 0): number[] {
    const entries: number[] = [];
    for (let entry = list; entry !== without; entry = this.#lists.before(entry)) entries.push(entry);
    return entries.reverse();
  }

  name(entry: number): number {
    return this.#lists.first(entry);
  }

  /** A folder or blob; the tree itself for an entry whose own name holds a credential. */
  child(entry: number): number {
    return this.#lists.second(entry);
  }
}
