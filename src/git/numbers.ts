/** Lists of 32-bit numbers that grow in typed arrays: a JavaScript array of millions costs twice to eight times as much. */

export class Numbers {
  length = 0;
  #values: Uint32Array;

  constructor(expected = 1024) {
    this.#values = new Uint32Array(expected);
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow();
    this.#values[this.length] = value;
    this.length += 1;
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

  #grow(): void {
    const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5) + 16);
    larger.set(this.#values);
    this.#values = larger;
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
}
