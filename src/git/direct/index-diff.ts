/**
 * What an index holds other than a tree does, found without git: folders whose kept tree is the same are passed over, so
 * that the size of a repository does not matter. Gives what `git diff-index --cached` gives (held by a test).
 */
import { type Oid, oid } from '../../core/ids.ts';
import { type Change, emptyTree, type Version } from '../diff.ts';
import { pathName } from '../path-name.ts';
import { TreeCursor } from '../trees.ts';
import type { DirectObjects } from './direct-objects.ts';
import type { CachedTree, IndexEntry, PlainIndex } from './index-entries.ts';

/** Null: some tree could not be read directly, so git has to be asked. */
export function diffPlainIndex(objects: DirectObjects, tree: Oid, index: PlainIndex, hashLength: 20 | 32): Change[] | null {
  const walk: Walk = { objects, hashLength, entries: index.entries, changes: [], empty: emptyTree(hashLength === 20 ? 'sha1' : 'sha256') };
  try {
    compare(walk, { tree, prefix: '', from: 0, to: index.entries.length, cached: index.tree });
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
  return walk.changes.sort((a, b) => (a.rawPath < b.rawPath ? -1 : 1));
}

class Unanswered extends Error {}

interface Walk {
  readonly objects: DirectObjects;
  readonly hashLength: 20 | 32;
  readonly entries: readonly IndexEntry[];
  readonly changes: Change[];
  readonly empty: Oid;
}

/** One folder: its tree on one side, a range of the index's entries on the other. */
interface Folder {
  /** Null: the tree has no such folder. */
  readonly tree: Oid | null;
  /** Of the paths, with its slash. */
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly cached: CachedTree | null;
}

function compare(walk: Walk, { tree, prefix, from, to, cached }: Folder): void {
  if (tree !== null && cached?.oid === tree && cached.count === to - from) return;
  const stored = tree === null ? new Map<string, NonNullable<Version>>() : readTree(walk, tree);
  for (let at = from; at < to;) {
    const entry = walk.entries[at];
    if (entry === undefined) throw new Unanswered();
    const slash = entry.rawPath.indexOf('/', prefix.length);
    if (slash < 0) {
      compareFile(walk, entry, stored.get(entry.rawPath.slice(prefix.length)) ?? null);
      stored.delete(keptFolder(stored, entry.rawPath.slice(prefix.length)));
      at += 1;
      continue;
    }
    const name = entry.rawPath.slice(prefix.length, slash);
    const below = entry.rawPath.slice(0, slash + 1);
    const end = endOf(walk.entries, below, at, to);
    const before = stored.get(name);
    const isTree = before?.mode === TREE;
    compare(walk, { tree: isTree ? before.oid : null, prefix: below, from: at, to: end, cached: cached?.folders.get(name) ?? null });
    if (isTree) stored.delete(name);
    at = end;
  }
  for (const [name, version] of stored) removed(walk, prefix + name, version);
}

const TREE = 0o040000;

/** A file that takes the place of a folder leaves the folder's files to be told as removed. */
function keptFolder(stored: ReadonlyMap<string, NonNullable<Version>>, name: string): string {
  return stored.get(name)?.mode === TREE ? '' : name;
}

function compareFile(walk: Walk, { rawPath, mode, oid: id }: IndexEntry, before: Version): void {
  const file = before?.mode === TREE ? null : before;
  if (file?.mode === mode && file.oid === id) return;
  walk.changes.push(change(rawPath, file, { mode, oid: id }));
}

function removed(walk: Walk, rawPath: string, version: NonNullable<Version>): void {
  if (version.mode !== TREE) walk.changes.push(change(rawPath, version, null));
  else for (const [name, below] of readTree(walk, version.oid)) removed(walk, `${rawPath}/${name}`, below);
}

function change(rawPath: string, before: Version, after: Version): Change {
  return { path: pathName(Buffer.from(rawPath, 'latin1')), rawPath, before: [before], after, unmerged: false };
}

function readTree({ objects, hashLength, empty }: Walk, tree: Oid): Map<string, NonNullable<Version>> {
  const versions = new Map<string, NonNullable<Version>>();
  if (tree === empty) return versions;
  const stored = objects.read(tree);
  if (stored?.type !== 'tree') throw new Unanswered();
  const bytes = Buffer.from(stored.content.buffer, stored.content.byteOffset, stored.content.length);
  try {
    for (const cursor = new TreeCursor(bytes, hashLength); cursor.next();) {
      versions.set(bytes.toString('latin1', cursor.nameStart, cursor.nameEnd), { mode: canonical(cursor.mode), oid: oid(bytes.toString('hex', cursor.idStart, cursor.end)) });
    }
  } catch {
    throw new Unanswered();
  }
  return versions;
}

/** git knows two modes of files, whatever old trees say. */
function canonical(mode: number): number {
  if ((mode & 0o170000) !== 0o100000) return mode & 0o170000;
  return (mode & 0o100) === 0 ? 0o100644 : 0o100755;
}

/** Entries of one folder stand together: the first that is not below it, by halves. */
function endOf(entries: readonly IndexEntry[], below: string, from: number, to: number): number {
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]?.rawPath.startsWith(below)) low = middle + 1;
    else high = middle;
  }
  return low;
}
