/** Entries of trees that lead to what was found, listed for each tree in the order in which they came. */
import { Numbers } from '../tables/numbers.ts';

export class EntryList {
  /** Trees that have entries, each once. */
  readonly trees = new Numbers();
  /** By tree number: its last entry; 0 for none. */
  readonly #lasts: Uint32Array;
  /** Of each entry, from 1, the one before it in its tree; 0 for none. */
  readonly #before = new Numbers();
  readonly #names = new Numbers();
  readonly #children = new Numbers();

  /** @param size numbers of trees are below this */
  constructor(size: number) {
    this.#lasts = new Uint32Array(size);
    for (const list of [this.#before, this.#names, this.#children]) list.push(0);
  }

  /** @returns the entry's number */
  add(tree: number, child: number, name: number): number {
    const entry = this.#before.length;
    const last = this.#lasts[tree] as number;
    if (last === 0) this.trees.push(tree);
    this.#lasts[tree] = entry;
    this.#before.push(last);
    this.#names.push(name);
    this.#children.push(child);
    return entry;
  }

  has(tree: number): boolean {
    return this.#lasts[tree] !== 0;
  }

  of(tree: number): number[] {
    const entries: number[] = [];
    for (let entry = this.#lasts[tree] as number; entry !== 0; entry = this.#before.at(entry)) entries.push(entry);
    return entries.reverse();
  }

  name(entry: number): number {
    return this.#names.at(entry);
  }

  /** A folder or blob; the tree itself for an entry whose own name holds a credential. */
  child(entry: number): number {
    return this.#children.at(entry);
  }
}
