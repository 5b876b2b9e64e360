/** What one tree holds other than another does, found without git. Gives what `git diff-tree -r` gives without looking for renames (held by a test). */
import type { Oid } from '../../core/ids.ts';
import type { Change, Version } from '../diff.ts';
import { latin1PathName } from '../path-name.ts';
import { type Entries, isFolder, type PlainTrees, Unanswered } from './plain-trees.ts';

/** Sorted by path, as bytes. Null: some tree could not be read directly, or is not plain, so git has to be asked. */
export function diffPlainTrees(trees: PlainTrees, before: Oid, after: Oid): Change[] | null {
  const changes: Change[] = [];
  try {
    compare({ trees, changes }, before, after, '');
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
  return changes.sort((a, b) => (a.rawPath < b.rawPath ? -1 : 1));
}

interface Comparison {
  readonly trees: PlainTrees;
  readonly changes: Change[];
}

function compare(comparison: Comparison, before: Oid, after: Oid, prefix: string): void {
  if (before === after) return;
  const [old, fresh] = comparison.trees.differing(before, after);
  for (const name of new Set([...old.keys(), ...fresh.keys()])) compareEntry(comparison, entry(old, name), entry(fresh, name), prefix + name);
}

function entry(entries: Entries, name: string): Version {
  return entries.get(name) ?? null;
}

/** A file in place of a folder is a new file, and the folder's files are gone. */
function compareEntry(comparison: Comparison, before: Version, after: Version, rawPath: string): void {
  if (before?.mode === after?.mode && before?.oid === after?.oid) return;
  const [old, fresh] = [before, after].map((version) => (version !== null && isFolder(version) ? version.oid : null));
  if (old || fresh) compare(comparison, old ?? comparison.trees.empty, fresh ?? comparison.trees.empty, `${rawPath}/`);
  const [was, is] = [old ? null : before, fresh ? null : after];
  if (was !== null || is !== null) comparison.changes.push({ path: latin1PathName(rawPath), rawPath, before: [was], after: is, unmerged: false });
}
