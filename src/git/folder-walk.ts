/** Walks folders that may have been made to harm: names are bytes, links are not followed, nothing is opened. */
import { type Dirent, readdirSync } from 'node:fs';
import { pathName } from './path-name.ts';

export interface FolderEntry {
  /** Below the walk's top, for reports (`path-name.ts`). */
  readonly path: string;
  readonly name: string;
  /** For opening: bytes, since a name may be no text. */
  readonly absolute: Buffer;
  readonly kind: 'file' | 'folder' | 'link' | 'special' | 'unreadable';
}

/**
 * Everything below a folder, in the order of names. A folder comes before what it holds; `enter` says whether to go in.
 * A folder that can't be listed comes as `unreadable`.
 */
export function* walkFolder(top: string, enter: (folder: FolderEntry) => boolean): Generator<FolderEntry, void> {
  const pending: FolderEntry[] = listFolder(Buffer.from(top), Buffer.alloc(0));
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    yield entry;
    if (entry.kind !== 'folder' || !enter(entry)) continue;
    pending.push(...listFolder(entry.absolute, relative(entry.absolute, top)));
  }
}

/** Last name first, so that the first is popped first. */
function listFolder(folder: Buffer, below: Buffer): FolderEntry[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    entries.sort((a, b) => Buffer.compare(b.name, a.name));
    return entries.map((entry) => ({ ...named(entry.name, folder, below), kind: kindOf(entry) }));
  } catch {
    return [{ path: pathName(below), name: '', absolute: folder, kind: 'unreadable' }];
  }
}

function named(name: Buffer, folder: Buffer, below: Buffer): Omit<FolderEntry, 'kind'> {
  return { name: pathName(name), path: pathName(join(below, name)), absolute: join(folder, name) };
}

function join(folder: Buffer, name: Buffer): Buffer {
  return folder.length === 0 ? name : Buffer.concat([folder, SLASH, name]);
}

function relative(absolute: Buffer, top: string): Buffer {
  return absolute.subarray(Buffer.byteLength(top) + 1);
}

function kindOf(entry: Dirent<Buffer>): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}

const SLASH = Buffer.from('/');
