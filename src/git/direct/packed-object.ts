/**
 * One object of a pack, read by itself: a few positioned reads and no table in memory, for a hook that needs a handful.
 * Nothing is verified here but bounds; the caller compares the object's hash with its id. Whole packs: `../pack/`.
 */
import { closeSync, fstatSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { intact } from '../pack/damage.ts';
import { applyDelta, readDeltaHead, Runs } from '../pack/delta.ts';
import { newEntryHead, objectType, OFFSET_DELTA, readEntry, REFERENCE_DELTA } from '../pack/entry.ts';
import { hashBytes, type ObjectFormat, type ObjectType } from '../pack/object-format.ts';
import { openRegular } from '../pack/open-file.ts';
import { inflateSmall } from '../small/small.ts';

export interface PlainObject {
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/** The packs of one objects folder, opened when they are first asked. */
export class PackFolder {
  readonly #format: ObjectFormat;
  readonly #names: readonly string[];
  readonly #files = new Map<string, number>();

  constructor(objectsDir: string, format: ObjectFormat) {
    const folder = join(objectsDir, 'pack');
    this.#format = format;
    this.#names = listed(folder).filter((name) => name.endsWith('.idx')).map((name) => join(folder, name.slice(0, -'.idx'.length)));
  }

  /** Null: no pack here has it. @throws Damage, or the file system's error */
  read(id: Uint8Array, depth = 0): PlainObject | null {
    intact(depth < DEEPEST, 'its chain of deltas has no end');
    for (const name of this.#names) {
      const offset = findOffset(this.#open(`${name}.idx`), id, hashBytes(this.#format));
      if (offset !== null) return this.#readAt(`${name}.pack`, offset, depth);
    }
    return null;
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }

  #open(path: string): number {
    const file = this.#files.get(path) ?? openRegular(path);
    this.#files.set(path, file);
    return file;
  }

  #readAt(pack: string, offset: number, depth: number): PlainObject {
    intact(depth < DEEPEST, 'its chain of deltas has no end');
    const file = this.#open(pack);
    const head = newEntryHead();
    const start = bytesAt(file, offset, FIRST);
    readEntry(start, 0, start.length, hashBytes(this.#format), head);
    intact(head.size <= LARGEST, 'it is too large to be read by itself');
    const stored = start.length < FIRST || head.data + bound(head.size) <= start.length ? start : bytesAt(file, offset, head.data + bound(head.size));
    const stream = stored.subarray(head.data);
    const content = inflateSmall(stream, head.size) ?? inflateSync(stream, { maxOutputLength: Math.max(1, head.size) });
    intact(content.length === head.size, 'its inflated size differs from the declared one');
    if (head.type !== OFFSET_DELTA && head.type !== REFERENCE_DELTA) return { type: objectType(head.type), content };
    const base = head.type === OFFSET_DELTA ? this.#readAt(pack, offset - head.distance, depth + 1) : this.read(start.slice(head.baseId, head.baseId + hashBytes(this.#format)), depth + 1);
    intact(base !== null, 'its base is elsewhere');
    return { type: base.type, content: patched(base.content, content) };
  }
}

/** As deep as git makes chains, and more. */
const DEEPEST = 4096;
const LARGEST = 64 * 1024 * 1024;
/** Bytes of the first read: most trees and commits are in it whole. */
const FIRST = 4096;

/** What zlib may need at most for so many bytes (zlib's `compressBound`). */
function bound(size: number): number {
  return size + Math.ceil(size / 1000) + 64;
}

function patched(base: Uint8Array, delta: Uint8Array): Uint8Array {
  const head = { baseSize: 0, resultSize: 0, instructions: 0 };
  readDeltaHead(delta, 0, delta.length, head);
  intact(head.baseSize === base.length && head.resultSize <= LARGEST, 'its delta is of another base');
  const bytes = new Uint8Array(delta.length + base.length + head.resultSize);
  bytes.set(delta);
  bytes.set(base, delta.length);
  const [from, to] = [delta.length, delta.length + base.length];
  applyDelta(bytes, head.instructions, delta.length, { start: from, end: to }, { start: to, end: bytes.length }, new Runs());
  return bytes.subarray(to);
}

const FANOUT = 8;
const TABLES = FANOUT + 1024;

/** Looks an id up in an index of version 2 (gitformat-pack); other versions are for git. */
function findOffset(file: number, id: Uint8Array, hashLength: number): number | null {
  const head = bytesAt(file, 0, TABLES);
  intact(head.length === TABLES && head.readUInt32BE(0) === 0xff744f63 && head.readUInt32BE(4) === 2, 'its index is of another version');
  const first = id[0] ?? 0;
  const low = first === 0 ? 0 : head.readUInt32BE(FANOUT + (first - 1) * 4);
  const high = head.readUInt32BE(FANOUT + first * 4);
  const ids = bytesAt(file, TABLES + low * hashLength, (high - low) * hashLength);
  const found = place(ids, id, hashLength);
  if (found < 0) return null;
  const count = head.readUInt32BE(TABLES - 4);
  const offsets = TABLES + count * (hashLength + 4);
  const offset = bytesAt(file, offsets + (low + found) * 4, 4).readUInt32BE(0);
  if (offset < 0x80000000) return offset;
  return Number(bytesAt(file, offsets + count * 4 + (offset - 0x80000000) * 8, 8).readBigUInt64BE(0));
}

function place(ids: Buffer, id: Uint8Array, hashLength: number): number {
  let [low, high] = [0, ids.length / hashLength];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = ids.compare(id, 0, hashLength, middle * hashLength, (middle + 1) * hashLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Fewer where the file ends before. */
function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, Math.min(length, fstatSync(file).size - at)));
  for (let filled = 0; filled < bytes.length;) {
    const count = readSync(file, bytes, filled, bytes.length - filled, at + filled);
    intact(count > 0, 'its pack became shorter');
    filled += count;
  }
  return bytes;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
