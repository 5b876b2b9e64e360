/**
 * Object ids in typed arrays: millions of them cost their own bytes plus a few each, where a `Set` of strings costs a
 * hundred. An id gets a number (from 0, in order of arrival) that the object graph uses in place of the id.
 */
import { oid } from '../core/ids.ts';
import type { Oid } from '../core/ids.ts';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';
/** Bytes of a raw object id: SHA-1 or SHA-256. */
export type IdBytes = 20 | 32;

const TYPES: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];
const TYPE_MASK = 7;
/** The store holds it. */
export const PRESENT = 8;
/** A commit, tree, tag, ref or reflog names it, a submodule's commit excepted. */
export const REFERENCED = 16;

/** A table as plain data, in the order of numbers. */
export interface TableData {
  /** Raw ids, one after the other. */
  readonly ids: Uint8Array;
  readonly flags: Uint8Array;
}

export class ObjectTable {
  readonly idBytes: IdBytes;
  size = 0;
  #ids: Uint8Array;
  #flags: Uint8Array;
  /** Open addressing by the id's first four bytes: ids are hashes already. 0 is free, otherwise number + 1. */
  #slots: Uint32Array;
  readonly #scratch: Buffer;

  constructor(idBytes: IdBytes, expected = 1024) {
    this.idBytes = idBytes;
    this.#ids = new Uint8Array(expected * idBytes);
    this.#flags = new Uint8Array(expected);
    this.#slots = new Uint32Array(slotsFor(expected));
    this.#scratch = Buffer.alloc(idBytes);
  }

  /** The number of the id that stands raw at `bytes[at]`, given when it is new. */
  add(bytes: Uint8Array, at: number): number {
    const slot = this.#slotOf(bytes, at);
    const known = this.#slots[slot] as number;
    return known === 0 ? this.#insert(slot, bytes, at) : known - 1;
  }

  /** -1 when the id is not known. */
  find(bytes: Uint8Array, at: number): number {
    return (this.#slots[this.#slotOf(bytes, at)] as number) - 1;
  }

  addOid(id: Oid): number {
    return this.add(this.#raw(id), 0);
  }

  findOid(id: Oid): number {
    if (id.length !== 2 * this.idBytes) return -1;
    return this.find(this.#raw(id), 0);
  }

  oid(number: number): Oid {
    const start = number * this.idBytes;
    return oid(Buffer.from(this.#ids.buffer, this.#ids.byteOffset + start, this.idBytes).toString('hex'));
  }

  /** In the order of the numbers; each id stands raw at `bytes[at]`. */
  eachId(visit: (bytes: Uint8Array, at: number) => void): void {
    for (let number = 0; number < this.size; number += 1) visit(this.#ids, number * this.idBytes);
  }

  /** Orders two ids by their bytes: negative, 0 or positive. */
  compare(a: number, b: number): number {
    const size = this.idBytes;
    return Buffer.compare(this.#ids.subarray(a * size, (a + 1) * size), this.#ids.subarray(b * size, (b + 1) * size));
  }

  mark(number: number, flags: number): void {
    this.#flags[number] = (this.#flags[number] as number) | flags;
  }

  flags(number: number): number {
    return this.#flags[number] as number;
  }

  /** Takes over flags from another table. A type that is known already stays. */
  merge(number: number, flags: number): void {
    const known = this.#flags[number] as number;
    this.#flags[number] = known | ((known & TYPE_MASK) === 0 ? flags : flags & ~TYPE_MASK);
  }

  data(): TableData {
    return { ids: this.#ids.slice(0, this.size * this.idBytes), flags: this.#flags.slice(0, this.size) };
  }

  setType(number: number, type: ObjectType): void {
    this.#flags[number] = ((this.#flags[number] as number) & ~TYPE_MASK) | (TYPES.indexOf(type) + 1);
  }

  /** Undefined for an object that was never seen itself. */
  type(number: number): ObjectType | undefined {
    return TYPES[((this.#flags[number] as number) & TYPE_MASK) - 1];
  }

  #raw(id: Oid): Uint8Array {
    if (id.length !== 2 * this.idBytes) throw new RangeError(`Object id of another format: ${id}`);
    this.#scratch.write(id, 'hex');
    return this.#scratch;
  }

  #slotOf(bytes: Uint8Array, at: number): number {
    const mask = this.#slots.length - 1;
    let slot = prefix(bytes, at) & mask;
    for (;;) {
      const entry = this.#slots[slot] as number;
      if (entry === 0 || this.#equals(entry - 1, bytes, at)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, bytes: Uint8Array, at: number): boolean {
    const ids = this.#ids;
    const start = number * this.idBytes;
    for (let i = 0; i < this.idBytes; i += 1) if (ids[start + i] !== bytes[at + i]) return false;
    return true;
  }

  #insert(slot: number, bytes: Uint8Array, at: number): number {
    const number = this.size;
    if (number === this.#flags.length) this.#grow();
    this.#ids.set(bytes.subarray(at, at + this.idBytes), number * this.idBytes);
    this.#slots[slot] = number + 1;
    this.size += 1;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #grow(): void {
    const length = Math.ceil(this.#flags.length * 1.5) + 16;
    this.#ids = enlarged(this.#ids, length * this.idBytes);
    this.#flags = enlarged(this.#flags, length);
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = prefix(this.#ids, number * this.idBytes) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function slotsFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2 + 2)));
}

function prefix(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
