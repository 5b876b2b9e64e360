/** What was found out about raw ids of objects, which trees repeat. Ids are spread evenly by themselves: each has one place, and the one that came last keeps it. */
import type { IdBytes } from './object-table.ts';

/** Few enough for a processor's second cache. */
const PLACES = 1 << 13;

/** Gives a number from 0 up to 2^32 - 1, excluded, that depends on these bytes alone; never throws. */
export type FindOutId = (bytes: Uint8Array, start: number) => number;

export class IdMemo {
  readonly #findOut: FindOutId;
  readonly #idBytes: IdBytes;
  readonly #ids: Uint8Array;
  /** Each value plus 1; 0 where nothing is known. */
  readonly #values = new Uint32Array(PLACES);

  constructor(idBytes: IdBytes, findOut: FindOutId) {
    this.#findOut = findOut;
    this.#idBytes = idBytes;
    this.#ids = new Uint8Array(PLACES * idBytes);
  }

  get(bytes: Uint8Array, start: number): number {
    const place = (((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0)) & (PLACES - 1);
    const known = this.#values[place] ?? 0;
    if (known > 0 && this.#holds(place, bytes, start)) return known - 1;
    const value = this.#findOut(bytes, start);
    const own = place * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i += 1) this.#ids[own + i] = bytes[start + i] ?? 0;
    this.#values[place] = value + 1;
    return value;
  }

  #holds(place: number, bytes: Uint8Array, start: number): boolean {
    const own = place * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i += 1) if (this.#ids[own + i] !== bytes[start + i]) return false;
    return true;
  }
}
