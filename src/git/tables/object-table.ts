/**
 * Object ids in typed arrays: millions of them cost their own bytes plus a few each, where a `Set` of strings costs a
 * hundred. An id gets a number (from 0, in order of arrival) that the object graph uses in place of the id. Ids that have
 * their numbers elsewhere keep them (`numbered-ids.ts`).
 */
import { oid } from '../../core/ids.ts';
import type { Oid } from '../../core/ids.ts';
import { NOBODY, type NumberedIds } from './numbered-ids.ts';
import type { ObjectType } from '../pack/object-format.ts';

/** Bytes of a raw object id: SHA-1 or SHA-256. */
export type IdBytes = 20 | 32;

const TYPES: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];
const TYPE_MASK = 7;
const BLOB = TYPES.indexOf('blob') + 1;
/** The store holds it. */
export const PRESENT = 8;
/** A commit, tree, tag, ref or reflog names it, a submodule's commit excepted. */
export const REFERENCED = 16;

export class ObjectTable {
  readonly idBytes: IdBytes;
  size = 0;
  /** Numbers below its count are its own. */
  #known: NumberedIds = NOBODY;
  /** Of all other ids. */
  #ids: Uint8Array;
  /** Of all. */
  #flags: Uint8Array;
  /** Open addressing by the id's first four bytes: ids are hashes already. 0 is free, otherwise place in `#ids` + 1. */
  #slots: Uint32Array;
  readonly #scratch: Buffer;

  constructor(idBytes: IdBytes, expected = 1024) {
    this.idBytes = idBytes;
    this.#ids = new Uint8Array(expected * idBytes);
    this.#flags = new Uint8Array(expected);
    this.#slots = new Uint32Array(slotsFor(expected));
    this.#scratch = Buffer.alloc(idBytes);
  }

  /** Takes over the numbers of ids that are kept elsewhere already. Only for a table that is empty. */
  restOn(known: NumberedIds): void {
    if (this.size > 0) throw new RangeError('These ids have numbers already.');
    this.#known = known;
    this.#flags = enlarged(this.#flags, known.count + this.#flags.length);
    this.size = known.count;
  }

  /** How many ids it rests on. */
  get known(): number {
    return this.#known.count;
  }

  /** The number of the id that stands raw at `bytes[at]`, given when it is new. */
  add(bytes: Uint8Array, at: number): number {
    const known = this.#known.find(bytes, at);
    if (known >= 0) return known;
    const slot = this.#slotOf(bytes, at);
    const place = this.#slots[slot] as number;
    return this.#known.count + (place === 0 ? this.#insert(slot, bytes, at) : place - 1);
  }

  /** -1 when the id is not known. */
  find(bytes: Uint8Array, at: number): number {
    const known = this.#known.find(bytes, at);
    if (known >= 0) return known;
    const place = this.#slots[this.#slotOf(bytes, at)] as number;
    return place === 0 ? -1 : this.#known.count + place - 1;
  }

  addOid(id: Oid): number {
    return this.add(this.#raw(id), 0);
  }

  findOid(id: Oid): number {
    if (id.length !== 2 * this.idBytes) return -1;
    return this.find(this.#raw(id), 0);
  }

  oid(number: number): Oid {
    if (number < this.#known.count) return oid(this.#known.id(number));
    const start = (number - this.#known.count) * this.idBytes;
    return oid(Buffer.from(this.#ids.buffer, this.#ids.byteOffset + start, this.idBytes).toString('hex'));
  }

  /** Orders two ids by their bytes: negative, 0 or positive. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    return this.oid(a) < this.oid(b) ? -1 : 1;
  }

  mark(number: number, flags: number): void {
    this.#flags[number] = (this.#flags[number] as number) | flags;
  }

  flags(number: number): number {
    return this.#flags[number] as number;
  }

  setType(number: number, type: ObjectType): void {
    this.#flags[number] = ((this.#flags[number] as number) & ~TYPE_MASK) | (TYPES.indexOf(type) + 1);
  }

  setTypes(numbers: Uint32Array, type: ObjectType): void {
    const code = TYPES.indexOf(type) + 1;
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] as number;
      this.#flags[number] = ((this.#flags[number] as number) & ~TYPE_MASK) | code;
    }
  }

  /** All ids that it rests on are in the store, and those without a type are blobs. */
  markStored(): void {
    const { count } = this.#known;
    for (let number = 0; number < count; number += 1) {
      const flags = this.#flags[number] as number;
      this.#flags[number] = flags | PRESENT | ((flags & TYPE_MASK) === 0 ? BLOB : 0);
    }
  }

  /** Raw ids, one after the other, without those that it rests on. */
  ids(): Uint8Array {
    return this.#ids.slice(0, (this.size - this.#known.count) * this.idBytes);
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

  #equals(place: number, bytes: Uint8Array, at: number): boolean {
    const ids = this.#ids;
    const start = place * this.idBytes;
    for (let i = 0; i < this.idBytes; i += 1) if (ids[start + i] !== bytes[at + i]) return false;
    return true;
  }

  /** @returns its place in `#ids` */
  #insert(slot: number, bytes: Uint8Array, at: number): number {
    const place = this.size - this.#known.count;
    if (this.size === this.#flags.length) this.#grow(place);
    this.#ids.set(bytes.subarray(at, at + this.idBytes), place * this.idBytes);
    this.#slots[slot] = place + 1;
    this.size += 1;
    if ((place + 1) * 2 > this.#slots.length) this.#rehash(place + 1);
    return place;
  }

  /** @param held ids in `#ids` */
  #grow(held: number): void {
    const more = Math.ceil(held / 2) + 16;
    this.#ids = enlarged(this.#ids, (held + more) * this.idBytes);
    this.#flags = enlarged(this.#flags, this.size + more);
  }

  #rehash(held: number): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < held; place += 1) {
      let slot = prefix(this.#ids, place * this.idBytes) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
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
