/**
 * One object of a pack, read by itself: a few positioned reads and no table in memory, for a hook that needs a handful.
 * Nothing is verified here but bounds; the caller compares the object's hash with its id. Whole packs: `../pack/`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { intact } from '../pack/damage.ts';
import { applyDelta, readDeltaHead, Runs } from '../pack/delta.ts';
import { newEntryHead, objectType, OFFSET_DELTA, readEntry, REFERENCE_DELTA } from '../pack/entry.ts';
import { hashBytes, type ObjectFormat, type ObjectType } from '../pack/object-format.ts';
import { inflateSmall } from '../small/small.ts';
import { BaseCache } from './base-cache.ts';
import { PackIndexFile } from './pack-index-file.ts';
import { PositionedFile } from './positioned-file.ts';

export interface PlainObject {
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/** The packs of one objects folder, opened when they are first asked. */
export class PackFolder {
  readonly #format: ObjectFormat;
  readonly #names: readonly string[];
  readonly #indexes = new Map<string, PackIndexFile>();
  readonly #packs = new Map<string, PositionedFile>();
  readonly #bases = new BaseCache();

  constructor(objectsDir: string, format: ObjectFormat) {
    const folder = join(objectsDir, 'pack');
    this.#format = format;
    this.#names = listed(folder).filter((name) => name.endsWith('.idx')).map((name) => join(folder, name.slice(0, -'.idx'.length)));
  }

  /** Null: no pack here has it. @throws Damage, or the file system's error */
  read(id: Uint8Array, depth = 0): PlainObject | null {
    intact(depth < DEEPEST, 'its chain of deltas has no end');
    for (const name of this.#names) {
      const offset = this.#index(`${name}.idx`).offsetOf(id);
      if (offset !== null) return this.#readAt(`${name}.pack`, offset, depth);
    }
    return null;
  }

  close(): void {
    for (const files of [this.#indexes, this.#packs]) {
      for (const file of files.values()) file.close();
      files.clear();
    }
  }

  #index(path: string): PackIndexFile {
    const known = this.#indexes.get(path);
    if (known !== undefined) return known;
    const index = new PackIndexFile(path, hashBytes(this.#format));
    this.#indexes.set(path, index);
    return index;
  }

  #pack(path: string): PositionedFile {
    const known = this.#packs.get(path);
    if (known !== undefined) return known;
    const file = new PositionedFile(path);
    this.#packs.set(path, file);
    return file;
  }

  /** An entry by its place; at a depth, it is some other's base. */
  #readAt(pack: string, offset: number, depth: number): PlainObject {
    const place = `${pack}:${offset}`;
    const known = this.#bases.get(place);
    if (known !== undefined) return known;
    const object = this.#entry(pack, offset, depth);
    if (depth > 0) this.#bases.add(place, object);
    return object;
  }

  #entry(pack: string, offset: number, depth: number): PlainObject {
    intact(depth < DEEPEST, 'its chain of deltas has no end');
    const file = this.#pack(pack);
    const head = newEntryHead();
    const start = file.bytesAt(offset, FIRST);
    readEntry(start, 0, start.length, hashBytes(this.#format), head);
    intact(head.size <= LARGEST, 'it is too large to be read by itself');
    const stored = start.length < FIRST || head.data + bound(head.size) <= start.length ? start : file.bytesAt(offset, head.data + bound(head.size));
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

/** Nobody asks for them here. */
const RUNS = new Runs();

function patched(base: Uint8Array, delta: Uint8Array): Uint8Array {
  const head = { baseSize: 0, resultSize: 0, instructions: 0 };
  readDeltaHead(delta, 0, delta.length, head);
  intact(head.baseSize === base.length && head.resultSize <= LARGEST, 'its delta is of another base');
  const bytes = new Uint8Array(delta.length + base.length + head.resultSize);
  bytes.set(delta);
  bytes.set(base, delta.length);
  const [from, to] = [delta.length, delta.length + base.length];
  applyDelta(bytes, head.instructions, delta.length, { start: from, end: to }, { start: to, end: bytes.length }, RUNS);
  // What is kept must not hold what it was made of.
  return bytes.slice(to);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
