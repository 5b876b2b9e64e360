/**
 * Walks folders as they lie on disk, dotfiles included, in one fixed order. Nothing gets lost on the way: every entry is
 * given, with its type, or named as unread. Links are never followed.
 */
import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { pathName } from '../git/path-name.ts';
import { codeOf } from '../errors.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'FIFO' | 'socket' | 'device';

export interface Entry {
  /** For opening: names may be any bytes. */
  readonly location: Buffer;
  /** Under the walked folder, for reports. */
  readonly path: string;
  readonly rawName: Buffer;
  readonly kind: EntryKind;
}

export interface LostEntry {
  readonly path: string;
  readonly reason: string;
}

/**
 * A folder comes before what it holds.
 * @param enter asked for every folder; false leaves out what it holds
 */
export function* walk(location: Buffer, path: string, enter: (folder: Entry) => boolean): Generator<Entry | LostEntry, void> {
  let names: Dirent<Buffer>[];
  try {
    names = readdirSync(location, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    yield { path: path === '' ? '.' : path, reason: `unreadable folder (${codeOf(error)})` };
    return;
  }
  for (const found of names.sort((a, b) => a.name.compare(b.name))) {
    const entry = entryOf(found, location, path);
    yield entry;
    if ('kind' in entry && entry.kind === 'folder' && enter(entry)) yield* inner(entry, enter);
  }
}

/** A link that took the folder's place since it was listed would lead elsewhere: what was read through it is not what stood here. */
function* inner({ location, path }: Entry, enter: (folder: Entry) => boolean): Generator<Entry | LostEntry, void> {
  const before = folderAt(location);
  if (typeof before === 'string') return yield { path, reason: before === 'ENOTDIR' ? CHANGED : `unreadable folder (${before})` };
  yield* walk(location, path, enter);
  const after = folderAt(location);
  if (typeof after === 'string' ? after !== 'ENOENT' : after.ino !== before.ino || after.dev !== before.dev) yield { path, reason: CHANGED };
}

const CHANGED = 'changed while it was read';

/** Or why there is none. */
function folderAt(location: Buffer): Stats | string {
  try {
    const found = lstatSync(location);
    return found.isDirectory() ? found : 'ENOTDIR';
  } catch (error) {
    return codeOf(error);
  }
}

const SLASH = Buffer.from('/');

function entryOf(found: Dirent<Buffer>, folder: Buffer, folderPath: string): Entry | LostEntry {
  const location = Buffer.concat([folder, SLASH, found.name]);
  const name = pathName(found.name);
  const path = folderPath === '' ? name : `${folderPath}/${name}`;
  try {
    const kind = kindOf(found) ?? kindOf(lstatSync(location));
    return kind === null ? { path, reason: 'of an unknown type' } : { location, path, rawName: found.name, kind };
  } catch (error) {
    return { path, reason: `unreadable (${codeOf(error)})` };
  }
}

/** Null where the file system does not tell. */
function kindOf(found: Dirent<Buffer> | Stats): EntryKind | null {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  if (found.isSymbolicLink()) return 'link';
  if (found.isFIFO()) return 'FIFO';
  if (found.isSocket()) return 'socket';
  return found.isCharacterDevice() || found.isBlockDevice() ? 'device' : null;
}
