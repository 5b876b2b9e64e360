/** What was found out about short runs of bytes, names or ids, which a history repeats. It forgets all when it knows too many. */
import { NameTable } from './name-table.ts';
import { Numbers } from './numbers.ts';

/** Few enough for a processor's second cache. */
const MOST = 1 << 13;
/** Longer runs are not remembered. */
const LONGEST = 256;

/** Gives a number from 0 up to 2^32, excluded, that depends on these bytes alone; never throws. */
export type FindOut = (bytes: Uint8Array, start: number, end: number) => number;

export class ByteMemo {
  readonly #findOut: FindOut;
  readonly #known = new NameTable();
  readonly #values = new Numbers();

  constructor(findOut: FindOut) {
    this.#findOut = findOut;
  }

  get(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > LONGEST) return this.#findOut(bytes, start, end);
    if (this.#known.size === MOST) this.#forget();
    const number = this.#known.add(bytes, start, end);
    if (number === this.#values.length) this.#values.push(this.#findOut(bytes, start, end));
    return this.#values.at(number);
  }

  #forget(): void {
    this.#known.clear();
    this.#values.truncate(0);
  }
}
