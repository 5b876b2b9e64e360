/**
 * A pack's `.idx` file, version 1 and 2 (gitformat-pack): which objects the pack holds, and where. The whole file stays
 * in memory, shareable between threads; it is the only thing here that grows with the number of objects.
 */
import { closeSync, fstatSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { intact } from './damage.ts';
import { hashBytes, newHash } from './object-format.ts';
import type { ObjectFormat } from './object-format.ts';
import { openRegular } from './open-file.ts';

const MAGIC = 0xff744f63;
const FANOUT = 256 * 4;
/** Values of two bytes. */
const PAIRS = 2 ** 16;
/** An offset with this bit set is an index into the table of 64-bit offsets. */
const LARGE = 0x80000000;

export class PackIndex {
  readonly format: ObjectFormat;
  readonly count: number;
  /** The file itself; may be shared memory. */
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #hash: number;
  readonly #fanout: number;
  readonly #ids: number;
  readonly #idStride: number;
  readonly #crcs: number;
  readonly #offsets: number;
  readonly #offsetStride: number;
  readonly #large: number;
  /** As the fan-out table, of two bytes: place of the first id that begins with them. */
  #pairs: Uint32Array | undefined;

  /** @throws Damage when the file's structure is wrong. Its checksum is `checksumHolds`. */
  constructor(bytes: Uint8Array, format: ObjectFormat) {
    this.format = format;
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#hash = hashBytes(format);
    intact(bytes.length >= FANOUT + 2 * this.#hash, 'the index is too short');
    const versioned = this.#word(0) === MAGIC;
    if (versioned) intact(this.#word(4) === 2, `the index has version ${this.#word(4)}, which is unknown`);
    this.#fanout = versioned ? 8 : 0;
    this.count = this.#word(this.#fanout + FANOUT - 4);
    const tables = this.#fanout + FANOUT;
    this.#idStride = versioned ? this.#hash : this.#hash + 4;
    this.#ids = versioned ? tables : tables + 4;
    this.#crcs = versioned ? tables + this.count * this.#hash : -1;
    this.#offsets = versioned ? this.#crcs + this.count * 4 : tables;
    this.#offsetStride = versioned ? 4 : this.#idStride;
    this.#large = versioned ? this.#offsets + this.count * 4 : bytes.length - 2 * this.#hash;
    intact(versioned ? this.#large + 2 * this.#hash <= bytes.length : tables + this.count * this.#idStride === this.#large,
      'the length of the index does not fit its number of objects');
    this.#checkFanout();
  }

  /** Lower-case hexadecimal id of the object at `index`, 0 up to `count`, in the order of ids. */
  id(index: number): string {
    return this.#hex(this.#ids + index * this.#idStride);
  }

  /** Checksum of the pack that this index was made for. */
  packChecksum(): string {
    return this.#hex(this.bytes.length - 2 * this.#hash);
  }

  /** First byte of the object's entry in the pack. */
  offset(index: number): number {
    const offset = this.#word(this.#offsets + index * this.#offsetStride);
    if (offset < LARGE || this.#crcs < 0) return offset;
    const at = this.#large + (offset - LARGE) * 8;
    intact(at + 8 <= this.bytes.length - 2 * this.#hash, 'the index names a 64-bit offset that it does not hold');
    return this.#word(at) * 2 ** 32 + this.#word(at + 4);
  }

  /** The same of all objects, by place, several times as fast as one by one. */
  offsets(): ArrayLike<number> {
    const words = this.#offsetWords();
    return words ?? Float64Array.from({ length: this.count }, (_, index) => this.offset(index));
  }

  get hasChecksums(): boolean {
    return this.#crcs >= 0;
  }

  /** CRC-32 of the raw entry; only with `hasChecksums`. */
  crc(index: number): number {
    return this.#word(this.#crcs + index * 4);
  }

  /**
   * Index of the object whose binary id stands in `id` from `at` on; -1 when the pack has none. Ids are sums, evenly spread: one stands near where its
   * first bytes foretell, and is sought from there by steps, each twice as long; what lies between two of them is halved.
   */
  find(id: Uint8Array, at = 0): number {
    const word = wordAt(id, at);
    const pair = word >>> 16;
    const pairs = this.#pairs;
    let low = pairs !== undefined ? (pairs[pair] ?? 0) : pair < 256 ? 0 : this.#word(this.#fanout + ((pair >>> 8) - 1) * 4);
    let high = pairs !== undefined ? (pairs[pair + 1] ?? 0) : this.#word(this.#fanout + (pair >>> 8) * 4);
    let guess = low + Math.floor(((pairs !== undefined ? word & 0xffff : (word >>> 8) & 0xffff) * (high - low)) / 2 ** 16);
    for (let step = 0; low < high; step = 2 * step + 1) {
      const there = this.#word(this.#ids + guess * this.#idStride);
      const order = there === word ? this.#compare(guess, id, at) : there - word;
      if (order === 0) return guess;
      if (order < 0) low = guess + 1;
      else high = guess;
      const near = order < 0 ? low + step : high - 1 - step;
      guess = low <= near && near < high ? near : (low + high) >>> 1;
    }
    return -1;
  }

  /** For whoever will look for many: notes where the ids stand that begin with each two bytes. */
  prepareFinding(): void {
    const pairs = new Uint32Array(PAIRS + 1);
    for (let index = 0, at = this.#ids; index < this.count; index += 1, at += this.#idStride) {
      const next = (this.bytes[at] ?? 0) * 256 + (this.bytes[at + 1] ?? 0) + 1;
      pairs[next] = (pairs[next] ?? 0) + 1;
    }
    for (let pair = 1; pair <= PAIRS; pair += 1) pairs[pair] = (pairs[pair] ?? 0) + (pairs[pair - 1] ?? 0);
    this.#pairs = pairs;
  }

  /** 32 bits from inside the id, past those that the order of the index makes alike. */
  idWord(index: number): number {
    return this.#word(this.#ids + index * this.#idStride + 4);
  }

  sameId(index: number, other: PackIndex, otherIndex: number): boolean {
    return this.#compare(index, other.bytes, other.#ids + otherIndex * other.#idStride) === 0;
  }

  checksumHolds(): boolean {
    const end = this.bytes.length - this.#hash;
    return newHash(this.format).update(this.bytes.subarray(0, end)).digest('hex') === this.#hex(end);
  }

  #checkFanout(): void {
    for (let i = 1, last = this.#word(this.#fanout); i < 256; i += 1) {
      const next = this.#word(this.#fanout + i * 4);
      intact(last <= next, 'the fan-out table of the index does not ascend');
      last = next;
    }
  }

  #compare(index: number, id: Uint8Array, at: number): number {
    const start = this.#ids + index * this.#idStride;
    for (let i = 0; i < this.#hash; i += 4) {
      const difference = this.#word(start + i) - wordAt(id, at + i);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Undefined where some stand elsewhere, or not behind each other. */
  #offsetWords(): Uint32Array | undefined {
    if (this.#crcs < 0) return undefined;
    const table = Uint8Array.from(this.bytes.subarray(this.#offsets, this.#offsets + 4 * this.count));
    if (endianness() === 'LE') Buffer.from(table.buffer).swap32();
    const words = new Uint32Array(table.buffer);
    let all = 0;
    for (let index = 0; index < words.length; index += 1) all |= words[index] as number;
    return all < 0 ? undefined : words;
  }

  /** V8 has a machine instruction for signed words from the beginning. */
  #word(at: number): number {
    return this.#view.getInt32(at) >>> 0;
  }

  #hex(start: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, this.#hash).toString('hex');
  }
}

/** Reads an index into memory that threads can share. @throws Damage, or the file system's error. */
export function readIndex(path: string, format: ObjectFormat): PackIndex {
  const file = openRegular(path);
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, Math.min(bytes.length - at, 1 << 30), at);
      intact(read > 0, 'the index became shorter while it was read');
      at += read;
    }
    return new PackIndex(bytes, format);
  } finally {
    closeSync(file);
  }
}

/** Big-endian. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}
