/**
 * Reads the ids of all stored objects from pack indexes (version 1 and 2) and loose folders ourselves: the witness beside
 * git's own list, which leaves out what it can't read and says nothing. Also sorts all other files of an object
 * directory: text that can be read, data derived from packs, and strays that hide objects (a pack without its index).
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Unread } from '../core/ledger.ts';
import { type FolderEntry, walkFolder } from './folder-walk.ts';
import type { IdBytes } from './tables/object-table.ts';

export interface ObjectFolder {
  /** Files that hold neither objects nor anything derived from them. */
  readonly others: readonly FolderEntry[];
  /** Object data that could not be counted. */
  readonly problems: readonly Unread[];
}

/** Gets an id raw at `bytes[at]`, valid during the call. */
type VisitId = (bytes: Uint8Array, at: number) => void;

/** @param visit gets each stored id; one may come more than once. Absent, ids are not read */
export function readStoredIds(objects: string, idBytes: IdBytes, visit?: VisitId): ObjectFolder {
  const others: FolderEntry[] = [];
  const problems: Unread[] = [];
  const files: FolderEntry[] = [];
  const loose = new RegExp(`^[0-9a-f]{2}/[0-9a-f]{${2 * idBytes - 2}}$`);
  for (const file of walkFolder(objects, () => true)) {
    if (file.kind === 'file' && loose.test(file.path)) visit?.(Buffer.from(file.path.replace('/', ''), 'hex'), 0);
    else if (file.kind !== 'folder' && !isDerived(file.path)) files.push(file);
  }
  const packs = new Set(files.filter(({ path }) => /^pack\/[^/]+\.(?:pack|idx)$/.test(path)).map(({ path }) => path));
  for (const file of files) {
    const { path } = file;
    const problem = problemOf(file, packs);
    if (problem !== null) problems.push({ unit: `objects/${path}`, reason: problem });
    else if (packs.has(path)) problems.push(...readPackIndex(file, idBytes, visit));
    else others.push(file);
  }
  return { others, problems };
}

/** What git computes from the packs themselves; it tells nothing that they do not hold. */
function isDerived(path: string): boolean {
  return /^pack\/(?:[^/]+\.(?:rev|bitmap|mtimes)|multi-pack-index(?:-[0-9a-f]+\.(?:rev|bitmap))?|multi-pack-index\.d\/.*)$|^info\/commit-graphs?(?:\/.*)?$/.test(path);
}

function problemOf({ path, kind, name }: FolderEntry, packs: ReadonlySet<string>): string | null {
  if (kind === 'unreadable') return 'unreadable folder';
  if (kind !== 'file') return kind === 'link' ? 'a symbolic link' : 'not a regular file';
  if (name.startsWith('tmp_')) return 'a file that git had not finished writing';
  if (/(?:^|\/)(?:tmp_objdir|incoming)-/.test(path)) return 'a quarantine that was left behind';
  if (path.endsWith('.pack') && !packs.has(path.replace(/pack$/, 'idx'))) return 'a pack without its index: run "git index-pack" on it';
  if (path.endsWith('.idx') && !packs.has(path.replace(/idx$/, 'pack'))) return 'an index without its pack';
  return null;
}

function readPackIndex(file: FolderEntry, idBytes: IdBytes, visit: VisitId | undefined): Unread[] {
  if (!file.path.endsWith('.idx')) return [];
  try {
    const descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      readIds(descriptor, idBytes, visit);
      return [];
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return [{ unit: `objects/${file.path}`, reason: error instanceof BadIndex ? error.message : 'unreadable' }];
  }
}

class BadIndex extends Error {}

const FANOUT = 256 * 4;
const IDS_AT_ONCE = 4096;

/** Version 2 begins with `ff 74 4f 63` and keeps ids together; version 1 puts a 4-byte offset before each (gitformat-pack). */
function readIds(descriptor: number, idBytes: IdBytes, visit: VisitId | undefined): void {
  const head = bytesAt(descriptor, 0, Buffer.allocUnsafe(8 + FANOUT));
  const second = head.readUInt32BE(0) === 0xff744f63;
  if (second && head.readUInt32BE(4) !== 2) throw new BadIndex('a pack index of an unknown version');
  const count = countOf(head, second ? 8 : 0);
  const step = second ? idBytes : idBytes + 4;
  const start = (second ? 8 : 0) + FANOUT;
  const least = start + count * (second ? idBytes + 8 : step) + 2 * idBytes;
  if (fstatSync(descriptor).size < least) throw new BadIndex('a truncated pack index');
  if (visit === undefined) return;
  const room = Buffer.allocUnsafe(IDS_AT_ONCE * step);
  for (let first = 0; first < count; first += IDS_AT_ONCE) {
    const some = Math.min(IDS_AT_ONCE, count - first);
    const bytes = bytesAt(descriptor, start + first * step, room.subarray(0, some * step));
    for (let i = 0; i < some; i += 1) visit(bytes, i * step + (second ? 0 : 4));
  }
}

function countOf(head: Buffer, start: number): number {
  let count = 0;
  for (let i = 0; i < 256; i += 1) {
    const next = head.readUInt32BE(start + 4 * i);
    if (next < count) throw new BadIndex('a pack index whose counts go down');
    count = next;
  }
  return count;
}

function bytesAt(descriptor: number, position: number, bytes: Buffer): Buffer {
  for (let filled = 0; filled < bytes.length; ) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, position + filled);
    if (read === 0) throw new BadIndex('a truncated pack index');
    filled += read;
  }
  return bytes;
}
