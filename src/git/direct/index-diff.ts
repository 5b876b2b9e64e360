/**
 * What an index holds other than a tree does, found without git: folders that would be written as the same tree are passed over, so
 * that the size of a repository does not matter. Gives what `git diff-index --cached` gives (held by a test).
 *
 * This is what a commit records, whatever has happened to the index: git writes a folder as the tree that it has kept for it, unread, and makes
 * any other from its entries. So a kept tree that is the commit's brings nothing; the entries of another must make it; the rest is made from what is compared.
 */
import type { Oid } from '../../core/ids.ts';
import type { Change, Version } from '../diff.ts';
import { latin1PathName } from '../path-name.ts';
import type { DirectObjects } from './direct-objects.ts';
import type { IndexEntries, IndexEntry, PlainIndex } from './index-entries.ts';
import { type IndexFolder, IndexTrees, keptTree } from './index-trees.ts';
import { isFolder, PlainTrees, Unanswered } from './plain-trees.ts';

/** Null: some tree could not be read directly, so git has to be asked. */
export function diffPlainIndex(objects: DirectObjects, tree: Oid, index: PlainIndex, hashLength: 20 | 32): Change[] | null {
  const written = new IndexTrees(index.entries, hashLength === 20 ? 'sha1' : 'sha256');
  const walk: Walk = { trees: new PlainTrees(objects, hashLength), written, entries: index.entries, changes: [] };
  try {
    compare(walk, { tree, prefix: '', from: 0, to: index.entries.length, depth: 0, cached: index.tree });
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
  return walk.changes.sort((a, b) => (a.rawPath < b.rawPath ? -1 : 1));
}

interface Walk {
  readonly trees: PlainTrees;
  readonly written: IndexTrees;
  readonly entries: IndexEntries;
  readonly changes: Change[];
}

/** One folder: its tree on one side, a range of the index's entries on the other. */
interface Folder extends IndexFolder {
  /** Null: the tree has no such folder. */
  readonly tree: Oid | null;
  /** Of the paths, with its slash: `depth` bytes. */
  readonly prefix: string;
}

function compare(walk: Walk, folder: Folder): void {
  const { tree, prefix, cached } = folder;
  if (isSame(walk, folder)) return;
  const bytes = walk.trees.bytes(tree ?? walk.trees.empty);
  const { from, to, start, end: stop } = walk.written.difference(folder, bytes);
  const stored = new Map(walk.trees.parse(bytes.subarray(start, stop)));
  for (let at = from; at < to;) {
    const entry = walk.entries.at(at);
    if (entry === undefined) throw new Unanswered();
    const slash = entry.rawPath.indexOf('/', prefix.length);
    if (slash < 0) {
      compareFile(walk, entry, stored.get(entry.rawPath.slice(prefix.length)) ?? null);
      stored.delete(keptFolder(stored, entry.rawPath.slice(prefix.length)));
      at += 1;
      continue;
    }
    const name = entry.rawPath.slice(prefix.length, slash);
    const below = walk.written.below(at, to, prefix.length, cached);
    const before = stored.get(name);
    const isTree = before !== undefined && isFolder(before);
    compare(walk, { ...below, tree: isTree ? before.oid : null, prefix: entry.rawPath.slice(0, slash + 1) });
    if (isTree) stored.delete(name);
    at = below.to;
  }
  for (const [name, version] of stored) removed(walk, prefix + name, version);
}

/** Of the whole an id is made only if git has kept one: a commit mostly changes something. */
function isSame({ written }: Walk, folder: Folder): boolean {
  if (folder.tree === null) return false;
  return folder.tree === (folder.depth === 0 ? keptTree(folder) : written.idOf(folder));
}

/** A file that takes the place of a folder leaves the folder's files to be told as removed. */
function keptFolder(stored: ReadonlyMap<string, NonNullable<Version>>, name: string): string {
  const version = stored.get(name);
  return version !== undefined && isFolder(version) ? '' : name;
}

function compareFile(walk: Walk, { rawPath, mode, oid: id }: IndexEntry, before: Version): void {
  if (isFolder({ mode, oid: id })) throw new Unanswered();
  const file = before !== null && isFolder(before) ? null : before;
  if (file?.mode === mode && file.oid === id) return;
  walk.changes.push(change(rawPath, file, { mode, oid: id }));
}

function removed(walk: Walk, rawPath: string, version: NonNullable<Version>): void {
  if (!isFolder(version)) walk.changes.push(change(rawPath, version, null));
  else for (const [name, below] of walk.trees.parse(walk.trees.bytes(version.oid))) removed(walk, `${rawPath}/${name}`, below);
}

function change(rawPath: string, before: Version, after: Version): Change {
  return { path: latin1PathName(rawPath), rawPath, before: [before], after, unmerged: false };
}
