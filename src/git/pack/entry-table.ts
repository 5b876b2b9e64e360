/** What a tree's entry leads to, and by which name, by numbers from 1. Names are kept once, as Latin-1: one character is one byte. */
import { Numbers } from '../numbers.ts';

/** Plain, fit to leave a thread. */
export interface EntryData {
  /** By an entry's number less 1: what it names. */
  readonly children: Uint32Array;
  /** Likewise: places in `texts`. */
  readonly names: Uint32Array;
  readonly texts: readonly string[];
}

export class EntryTable {
  readonly #children = new Numbers(64);
  readonly #names = new Numbers(64);
  readonly #texts: string[] = [];
  readonly #numberOf = new Map<string, number>();

  add(child: number, { buffer, byteOffset }: Uint8Array, nameStart: number, nameEnd: number): number {
    this.#children.push(child);
    this.#names.push(this.#name(Buffer.from(buffer, byteOffset + nameStart, nameEnd - nameStart).toString('latin1')));
    return this.#children.length;
  }

  data(): EntryData {
    return { children: this.#children.toArray(), names: this.#names.toArray(), texts: this.#texts };
  }

  #name(text: string): number {
    const known = this.#numberOf.get(text);
    if (known !== undefined) return known;
    this.#numberOf.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }
}
