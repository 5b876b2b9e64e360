/** The commits between two that follow one another without a merge, found without git. Gives what `git rev-list` gives (held by a test). */
import type { Oid } from '../../core/ids.ts';
import { type CommitHeader, readCommitOrNull } from '../commits.ts';
import type { DirectObjects } from './direct-objects.ts';

export interface LineCommit {
  readonly oid: Oid;
  readonly tree: Oid;
  /** The tree of the one parent. */
  readonly parentTree: Oid;
}

/**
 * What `head` has and `base` has not, oldest first.
 * @param shallow commits whose parents are said not to be here
 * @returns null: ask git, for there is a merge, a root, a long way, or something that can't be read
 */
export function straightLine(objects: DirectObjects, base: Oid, head: Oid, shallow: readonly Oid[]): LineCommit[] | null {
  const line: LineCommit[] = [];
  let oid = head;
  let commit = oid === base ? null : headerOf(objects, oid);
  while (oid !== base) {
    const [parent, ...others] = commit?.parents ?? [];
    if (commit === null || parent === undefined || others.length > 0 || line.length === LONGEST || shallow.includes(oid)) return null;
    const behind = headerOf(objects, parent);
    if (behind === null) return null;
    line.push({ oid, tree: commit.tree, parentTree: behind.tree });
    [oid, commit] = [parent, behind];
  }
  return line.reverse();
}

/** Beyond it git is the quicker way. */
const LONGEST = 500;

function headerOf(objects: DirectObjects, oid: Oid): CommitHeader | null {
  const object = objects.read(oid);
  return object?.type === 'commit' ? readCommitOrNull(object.content) : null;
}
