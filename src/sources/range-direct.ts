/**
 * The quick way to a range: where its commits follow one another and all is plain, they and what they change are found by our own code. Whatever
 * is not is left to git, by `range-units.ts`. Both ways give the same (held by a test).
 */
import type { Oid } from '../core/ids.ts';
import type { CommitChange } from '../git/diff-range.ts';
import { PlainTrees } from '../git/direct/plain-trees.ts';
import { straightLine } from '../git/direct/straight-line.ts';
import { diffPlainTrees } from '../git/direct/tree-diff.ts';
import { QuickReader } from './quick-reader.ts';
import type { RangeRequest } from './range-units.ts';

export interface QuickRange {
  /** Oldest first. */
  readonly commits: readonly Oid[];
  readonly boundary: readonly Oid[];
  readonly changes: readonly CommitChange[];
}

/** @param include commits. @returns null: ask git */
export function quickRange({ reader, repository, revisions }: RangeRequest, include: readonly Oid[]): QuickRange | null {
  const [head, ...heads] = include;
  const [base, ...bases] = revisions.exclude;
  if (!(reader instanceof QuickReader) || head === undefined || base === undefined || heads.length + bases.length > 0) return null;
  const line = straightLine(reader.objects, base, head, repository.shallow);
  if (line === null) return null;
  const trees = new PlainTrees(reader.objects, repository.objectFormat === 'sha1' ? 20 : 32);
  const changes: CommitChange[] = [];
  for (const { oid, tree, parentTree } of line) {
    const found = diffPlainTrees(trees, parentTree, tree);
    if (found === null) return null;
    changes.push(...found.map((change) => ({ commit: oid, change })));
  }
  return { commits: line.map(({ oid }) => oid), boundary: line.length === 0 ? [] : [base], changes };
}
