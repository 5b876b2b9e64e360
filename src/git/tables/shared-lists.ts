/**
 * Lists of pairs of numbers that share what they begin with. A list is the number of its last pair, which knows the list before it; 0 is the
 * empty one. Equal lists have the same number.
 */
import { PagedNumbers } from './numbers.ts';

export class SharedLists {
  readonly #before = new PagedNumbers();
  readonly #firsts = new PagedNumbers();
  readonly #seconds = new PagedNumbers();
  /** Open addressing; 0 is free. */
  #slots = new Uint32Array(1 << 10);

  constructor() {
    for (const numbers of [this.#before, this.#firsts, this.#seconds]) numbers.push(0);
  }

  /** The list with this pair behind it. */
  extended(list: number, first: number, second: number): number {
    const slot = this.#slotOf(list, first, second);
    const known = this.#slots[slot] as number;
    return known === 0 ? this.#insert(slot, list, first, second) : known;
  }

  /** Without its last pair. */
  before(list: number): number {
    return this.#before.at(list);
  }

  first(list: number): number {
    return this.#firsts.at(list);
  }

  second(list: number): number {
    return this.#seconds.at(list);
  }

  #slotOf(list: number, first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(list, first, second) & mask;
    for (let other = this.#slots[slot] as number; other !== 0; other = this.#slots[slot] as number) {
      if (this.#before.at(other) === list && this.#seconds.at(other) === second && this.#firsts.at(other) === first) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #insert(slot: number, list: number, first: number, second: number): number {
    const added = this.#before.length;
    this.#before.push(list);
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.#slots[slot] = added;
    if (2 * added > this.#slots.length) this.#grow();
    return added;
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let list = 1; list < this.#before.length; list += 1) this.#slots[this.#slotOf(this.before(list), this.first(list), this.second(list))] = list;
  }
}

function spread(list: number, first: number, second: number): number {
  const mixed = Math.imul(list, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 8;
}
