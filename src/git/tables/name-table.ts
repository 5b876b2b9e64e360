/**
 * Names as bytes, each kept once: one gets a number, from 0 in the order of arrival. A history names the same files again and again, so
 * no text is made to recognise one.
 */
export class NameTable {
  size = 0;
  #bytes = new Uint8Array(4096);
  /** Where the n-th name ends; it begins where the one before it ends. */
  #ends = new Uint32Array(256);
  /** Open addressing by `#hashes`. 0 is free, otherwise number + 1. */
  #slots = new Uint32Array(512);
  #hashes = new Int32Array(256);

  /** The number of the name that stands at `bytes[start … end]`: `size`, as it was, for a new one. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return this.#insert(slot, hash, bytes, start, end);
      if (this.#hashes[entry - 1] === hash && this.#equals(entry - 1, bytes, start, end)) return entry - 1;
    }
  }

  /** As Latin-1: one character is one byte. */
  text(number: number): string {
    const start = this.#start(number);
    return Buffer.from(this.#bytes.buffer, start, (this.#ends[number] ?? 0) - start).toString('latin1');
  }

  /** Of all names, in the order of their numbers. */
  texts(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.text(number));
  }

  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }

  #start(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#start(number);
    if ((this.#ends[number] ?? 0) - own !== end - start) return false;
    for (let i = start; i < end; i += 1) if (bytes[i] !== this.#bytes[own + i - start]) return false;
    return true;
  }

  #insert(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const number = this.size;
    const own = this.#start(number);
    const ownEnd = own + end - start;
    if (ownEnd > this.#bytes.length) this.#bytes = enlarged(this.#bytes, new Uint8Array(2 * ownEnd));
    if (number === this.#ends.length) this.#grow();
    for (let i = start; i < end; i += 1) this.#bytes[own + i - start] = bytes[i] ?? 0;
    this.#ends[number] = ownEnd;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    this.size += 1;
    if (2 * this.size > this.#slots.length) this.#rehash();
    return number;
  }

  #grow(): void {
    this.#ends = enlarged(this.#ends, new Uint32Array(2 * this.size));
    this.#hashes = enlarged(this.#hashes, new Int32Array(2 * this.size));
  }

  #rehash(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** FNV-1a, its upper bits mixed into the lower ones. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function enlarged<T extends Uint8Array | Uint32Array | Int32Array>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
