/** Lists of 32-bit numbers that grow in typed arrays: a JavaScript array of millions costs twice to eight times as much. */

export class Numbers {
  length = 0;
  #values: Uint32Array;

  constructor(expected = 1024) {
    this.#values = new Uint32Array(expected);
  }

  /** So many will come: what grows by itself takes half as much again, and both while it moves. */
  expect(more: number): void {
    if (this.length + more > this.#values.length) this.#resize(this.length + more);
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#resize(Math.ceil(this.length * 1.5) + 16);
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** Those of another list from `start` to `end`, `more` added to each. */
  append(from: Numbers, start: number, end: number, more: number): void {
    const at = this.length;
    const length = at + end - start;
    if (length > this.#values.length) this.#resize(Math.ceil(length * 1.5));
    this.length = length;
    const values = from.#values;
    const own = this.#values;
    for (let i = start, to = at; i < end; i += 1, to += 1) own[to] = (values[i] as number) + more;
  }

  /** @param more added to each */
  extend(values: Uint32Array, more = 0): void {
    const at = this.length;
    const length = at + values.length;
    if (length > this.#values.length) this.#resize(Math.ceil(length * 1.5));
    this.length = length;
    this.#values.set(values, at);
    if (more !== 0) for (let i = at; i < length; i += 1) this.#values[i] = (this.#values[i] as number) + more;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Drops what stands at `length` and after. */
  truncate(length: number): void {
    this.length = length;
  }

  /** All of them where they lie, until the next is pushed. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  toArray(): Uint32Array {
    return this.#values.slice(0, this.length);
  }

  #resize(size: number): void {
    const larger = new Uint32Array(size);
    larger.set(this.#values.subarray(0, this.length));
    this.#values = larger;
  }
}

/** The same, never moved: what has to move is there twice, and lies about until V8 collects it. */
export class PagedNumbers {
  length = 0;
  readonly #pages: Uint32Array[] = [];

  push(value: number): void {
    const at = this.length & (PAGE - 1);
    if (at === 0) this.#pages.push(new Uint32Array(PAGE));
    (this.#pages[this.length >>> PAGE_BITS] as Uint32Array)[at] = value;
    this.length += 1;
  }

  at(index: number): number {
    return (this.#pages[index >>> PAGE_BITS] as Uint32Array)[index & (PAGE - 1)] as number;
  }
}

const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;

/** Numbers by number, wherever these lie: pages of a thousand, and only those in which something stands. */
export class NumberMap {
  /** Each value plus 1. */
  readonly #pages = new Map<number, Uint32Array>();

  get(key: number): number | undefined {
    const value = this.#pages.get(key >>> 10)?.[key & 1023];
    return value === undefined || value === 0 ? undefined : value - 1;
  }

  set(key: number, value: number): void {
    let page = this.#pages.get(key >>> 10);
    if (page === undefined) {
      page = new Uint32Array(1024);
      this.#pages.set(key >>> 10, page);
    }
    page[key & 1023] = value + 1;
  }
}

/** One bit for each number. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array((size >>> 5) + 1);
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    this.#words[number >>> 5] = (this.#words[number >>> 5] as number) | (1 << (number & 31));
  }

  /** Whether it was there. */
  delete(number: number): boolean {
    const was = this.has(number);
    if (was) this.#words[number >>> 5] = (this.#words[number >>> 5] as number) ^ (1 << (number & 31));
    return was;
  }

  get isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }
}
