/** Reads lists that are told by how they differ (`alike-lists.ts`), one after the other. */
import type { AlikeData } from './alike-lists.ts';
import { Bits } from './numbers.ts';

export class AlikeReader {
  /** The list, up to `length`. */
  list = new Uint32Array(64);
  length = 0;
  /** Which one it is; -1 before the first. */
  at = -1;
  readonly #data: AlikeData;
  readonly #wholes: Bits;

  constructor(data: AlikeData) {
    this.#data = data;
    this.#wholes = new Bits(data.changes.length);
    for (const whole of data.wholes) this.#wholes.add(whole);
  }

  /** Whether the reader can `seek` there. */
  isWhole(at: number): boolean {
    return this.#wholes.has(at);
  }

  /** `next` will read this list. */
  seek(at: number): void {
    this.at = at - 1;
    this.length = 0;
  }

  /** False behind the last. @param dropped told of every number that the list had and the next has not, or elsewhere, before it is read */
  next(dropped?: (number: number) => void): boolean {
    const { changes, keeps, drops } = this.#data;
    const next = this.at + 1;
    if (next >= changes.length || this.isWhole(next)) this.#drop(0, this.length, dropped);
    if (next >= changes.length) return false;
    if (this.isWhole(next)) this.length = 0;
    let at = 0;
    for (let change = next === 0 ? 0 : changes[next - 1] as number; change < (changes[next] as number); change += 1) {
      at += keeps[change] as number;
      const drop = drops[change] as number;
      this.#drop(at, at + drop, dropped);
      at = this.#put(at, drop, change);
    }
    this.at = next;
    return true;
  }

  /** The numbers that this list does not have from the one before it. */
  eachOwn(visit: (number: number, place: number) => void): void {
    const { changes, ends, own } = this.#data;
    const first = this.at === 0 ? 0 : changes[this.at - 1] as number;
    const end = changes[this.at] as number;
    for (let i = first === 0 ? 0 : ends[first - 1] as number; i < (end === 0 ? 0 : ends[end - 1] as number); i += 1) visit(own[i] as number, i);
  }

  #drop(start: number, end: number, dropped?: (number: number) => void): void {
    if (dropped !== undefined) for (let i = start; i < end; i += 1) dropped(this.list[i] as number);
  }

  /** @returns where it ends */
  #put(at: number, drop: number, change: number): number {
    const { ends, own } = this.#data;
    const start = change === 0 ? 0 : ends[change - 1] as number;
    const put = (ends[change] as number) - start;
    const length = this.length + put - drop;
    if (length > this.list.length) this.#grow(length);
    if (put !== drop) this.list.copyWithin(at + put, at + drop, this.length);
    for (let i = 0; i < put; i += 1) this.list[at + i] = own[start + i] as number;
    this.length = length;
    return at + put;
  }

  #grow(length: number): void {
    const larger = new Uint32Array(Math.max(length, 2 * this.list.length));
    larger.set(this.list.subarray(0, this.length));
    this.list = larger;
  }
}
