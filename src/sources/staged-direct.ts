/**
 * The quick way to what is staged: index, trees and blobs read by our own code, which takes no process at all. Whatever is
 * not plain, or can't be answered, is left to git, by `staged.ts`. Both ways give the same (held by a test).
 */
import type { Oid } from '../core/ids.ts';
import { type Change, emptyTree } from '../git/diff.ts';
import type { DirectObjects } from '../git/direct/direct-objects.ts';
import { diffPlainIndex } from '../git/direct/index-diff.ts';
import { readPlainIndex } from '../git/direct/index-entries.ts';
import { readCommitOrNull } from '../git/commits.ts';
import { hashBytes } from '../git/pack/object-format.ts';
import type { Repository } from '../git/repository.ts';
import { MEBIBYTE, readSmallFile } from '../git/safe-file.ts';
import { roomForIndex } from '../git/small/index-memory.ts';

/** What the index holds other than each parent (a commit, or a tree without entries) does; null: ask git. */
export function quickDiffs(repository: Repository, indexFile: string, objects: DirectObjects, parents: readonly Oid[]): Change[][] | null {
  const bytes = readSmallFile(indexFile, 1024 * MEBIBYTE, roomForIndex);
  if (typeof bytes === 'string') return null;
  const hashLength = hashBytes(repository.objectFormat);
  const index = readPlainIndex(bytes, hashLength);
  if (index === null) return null;
  const empty = emptyTree(repository.objectFormat);
  const diffs = parents.map((parent) => {
    const tree = parent === empty ? parent : treeOf(objects, parent);
    return tree === null ? null : diffPlainIndex(objects, tree, index, hashLength);
  });
  return diffs.includes(null) ? null : diffs.filter((diff) => diff !== null);
}

function treeOf(objects: DirectObjects, commit: Oid): Oid | null {
  const object = objects.read(commit);
  return object?.type === 'commit' ? (readCommitOrNull(object.content)?.tree ?? null) : null;
}
