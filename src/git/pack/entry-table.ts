/** What a tree's entry leads to, and by which name, by numbers from 1. */
import { NameTable } from '../tables/name-table.ts';
import { Numbers } from '../tables/numbers.ts';

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
  readonly #table = new NameTable();

  add(child: number, bytes: Uint8Array, nameStart: number, nameEnd: number): number {
    this.#children.push(child);
    this.#names.push(this.#table.add(bytes, nameStart, nameEnd));
    return this.#children.length;
  }

  data(): EntryData {
    return { children: this.#children.toArray(), names: this.#names.toArray(), texts: this.#table.texts() };
  }
}
