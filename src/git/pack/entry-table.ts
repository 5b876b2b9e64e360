/** What a tree's entry leads to, and by which name, by numbers from 1. */
import type { NameTable } from '../name-table.ts';
import { Numbers } from '../numbers.ts';

/** Plain, fit to leave a thread. */
export interface EntryData {
  /** By an entry's number less 1: what it names. */
  readonly children: Uint32Array;
  /** Likewise: places in `texts`. */
  readonly names: Uint32Array;
  /** Latin-1: one character is one byte. */
  readonly texts: readonly string[];
}

export class EntryTable {
  readonly #children = new Numbers(64);
  readonly #names = new Numbers(64);
  readonly #texts: string[] = [];
  readonly #table: NameTable;
  /** By a name's number in the table: its place in `#texts` plus 1, or 0 for a name that no entry here has. */
  readonly #places = new Numbers(64);

  constructor(table: NameTable) {
    this.#table = table;
  }

  /** @param name its number in the table of names */
  add(child: number, name: number): number {
    this.#children.push(child);
    this.#names.push(this.#place(name));
    return this.#children.length;
  }

  data(): EntryData {
    return { children: this.#children.toArray(), names: this.#names.toArray(), texts: this.#texts };
  }

  #place(name: number): number {
    while (this.#places.length <= name) this.#places.push(0);
    if (this.#places.at(name) === 0) this.#places.set(name, this.#texts.push(this.#table.text(name)));
    return this.#places.at(name) - 1;
  }
}
