/** Entries of trees that lead to what was found, listed for each tree in the order in which they came. */
import { Numbers, PagedNumbers } from '../tables/numbers.ts';

export class EntryList {
  /** Trees that have entries, each once. */
  readonly trees = new Numbers();
  /** By tree number: its last entry; 0 for none. */
  readonly #lasts: Uint32Array;
  /** Of each entry, from 1, its name, and whether the one before it is of the same tree: those of a tree come in few runs. */
  readonly #names = new PagedNumbers();
  readonly #children = new PagedNumbers();
  /** Of an entry that begins a further run of its tree: the last of the run before. */
  readonly #earlier = new Map<number, number>();

  /** @param size numbers of trees are below this */
  constructor(size: number) {
    this.#lasts = new Uint32Array(size);
    for (const list of [this.#names, this.#children]) list.push(0);
  }

  /** @returns the entry's number */
  add(tree: number, child: number, name: number): number {
    const entry = this.#names.length;
    const last = this.#lasts[tree] as number;
    if (last === 0) this.trees.push(tree);
    else if (last !== entry - 1) this.#earlier.set(entry, last);
    this.#lasts[tree] = entry;
    this.#names.push(2 * name + Number(last === entry - 1 && last !== 0));
    this.#children.push(child);
    return entry;
  }

  has(tree: number): boolean {
    return this.#lasts[tree] !== 0;
  }

  of(tree: number): number[] {
    const entries: number[] = [];
    for (let entry = this.#lasts[tree] as number; entry !== 0; entry = this.#before(entry)) entries.push(entry);
    return entries.reverse();
  }

  name(entry: number): number {
    return this.#names.at(entry) >>> 1;
  }

  /** A folder or blob; the tree itself for an entry whose own name holds a credential. */
  child(entry: number): number {
    return this.#children.at(entry);
  }

  /** 0 for none. */
  #before(entry: number): number {
    return (this.#names.at(entry) & 1) === 1 ? entry - 1 : this.#earlier.get(entry) ?? 0;
  }
}
