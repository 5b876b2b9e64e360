/** Loose objects: one zlib stream per file, `type size NUL content`. Their ids are checked by hash: nothing else guards them. */
import { closeSync, constants as files, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import { inflateSmall } from '../small/small.ts';
import { codeOf } from '../../errors.ts';
import { Damage, FOREIGN, intact } from './damage.ts';
import type { StoredObject } from './family-walk.ts';
import { asGone } from './gone.ts';
import { OBJECT_LIMIT } from './limits.ts';
import { digestOf, hashBytes } from './object-format.ts';
import type { ObjectFormat, ObjectType } from './object-format.ts';

export interface LooseFile {
  readonly id: string;
  readonly path: string;
}

/** What stands in one objects folder; `failed` is told of folders that can't be listed. */
export function listLoose(objectsDir: string, format: ObjectFormat, failed: (path: string, error: unknown) => void): LooseFile[] {
  const found: LooseFile[] = [];
  for (let first = 0; first < 256; first += 1) {
    const fanout = first.toString(16).padStart(2, '0');
    for (const name of listFolder(`${objectsDir}/${fanout}`, failed)) {
      const id = fanout + name;
      if (id.length === 2 * hashBytes(format) && /^[0-9a-f]+$/.test(name)) found.push({ id, path: `${objectsDir}/${fanout}/${name}` });
    }
  }
  return found;
}

/** @throws Damage, or the file system's error. */
export function readLoose({ id, path }: LooseFile, format: ObjectFormat): StoredObject {
  const file = opened(path);
  try {
    const { head, whole } = readSmall(file) ?? readAny(file);
    intact(digestOf(format, whole) === id, FOREIGN);
    return { type: head.type, content: whole.subarray(head.length) };
  } finally {
    closeSync(file);
  }
}

/** What an id is the digest of: the header and what it tells the size of. */
interface Whole {
  readonly head: LooseHead;
  readonly whole: Uint8Array;
}

function opened(path: string): number {
  try {
    return openSync(path, files.O_RDONLY | files.O_NONBLOCK | files.O_NOFOLLOW);
  } catch (error) {
    throw asGone(error);
  }
}

/** Most objects: one read, one stream. Undefined: not small, or not as it should be, which the longer way tells. */
function readSmall(file: number): Whole | undefined {
  room ??= new Uint8Array(SMALL_FILE + 1);
  try {
    const bytes = room.subarray(0, readSync(file, room));
    if (bytes.length > SMALL_FILE) return undefined;
    const whole = inflateSmall(bytes, SMALL_CONTENT) ?? inflateSync(bytes, { maxOutputLength: SMALL_CONTENT });
    const head = headOf(whole);
    return whole.length === head.length + head.size ? { head, whole } : undefined;
  } catch {
    return undefined;
  }
}

/** For the file that is being read: to ask each for its size first took longer than to read it. */
let room: Uint8Array | undefined;
const SMALL_FILE = 64 * 1024;
const SMALL_CONTENT = 1024 * 1024;

function readAny(file: number): Whole {
  const head = readHead(readStart(file));
  if (head.size > OBJECT_LIMIT) throw new Damage('large', `it has ${head.size} bytes`);
  const { size } = fstatSync(file);
  if (size > 2 * OBJECT_LIMIT) throw new Damage('large', `its file has ${size} bytes`);
  return { head, whole: inflateWhole(readAll(file, size), head) };
}

interface LooseHead {
  readonly type: ObjectType;
  readonly size: number;
  /** Bytes of the header, its NUL included. */
  readonly length: number;
}

/** Enough of the file for any header. */
const START_BYTES = 256;

function listFolder(path: string, failed: (path: string, error: unknown) => void): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') failed(path, error);
    return [];
  }
}

function readStart(file: number): Uint8Array {
  intact(fstatSync(file).isFile(), 'it is no regular file');
  const bytes = new Uint8Array(START_BYTES);
  return bytes.subarray(0, readSync(file, bytes, 0, START_BYTES, 0));
}

function readHead(start: Uint8Array): LooseHead {
  return headOf(inflated(start, { finishFlush: constants.Z_SYNC_FLUSH }));
}

function headOf(bytes: Uint8Array): LooseHead {
  const end = bytes.indexOf(0);
  intact(end >= 0 && end < START_BYTES, 'it has no object header');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
  const blank = head.indexOf(' ');
  const type = head.slice(0, blank);
  const size = Number(head.slice(blank + 1));
  const fits = head === `${type} ${size}` && size >= 0 && Number.isSafeInteger(size);
  if (fits && (type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag')) return { type, size, length: end + 1 };
  intact(fits && /^[a-z-]+$/.test(type), 'it has no object header');
  throw new Damage('unknown', 'its type is unknown');
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size;) {
    const read = readSync(file, bytes, at, size - at, at);
    intact(read > 0, 'it became shorter while it was read');
    at += read;
  }
  return bytes;
}

function inflateWhole(bytes: Uint8Array, head: LooseHead): Uint8Array {
  const whole = inflated(bytes, { maxOutputLength: head.length + head.size });
  intact(whole.length === head.length + head.size, 'its inflated size differs from the declared one');
  return whole;
}

function inflated(bytes: Uint8Array, options: { finishFlush?: number; maxOutputLength?: number }): Uint8Array {
  try {
    return inflateSync(bytes, options);
  } catch (error) {
    throw new Damage('damaged', `it does not inflate: ${error instanceof Error ? error.message : 'unknown failure'}`);
  }
}
