/** The changes of many commits, past commits whose trees can't be read: these are named and left out. */
import type { Oid } from '../core/ids.ts';
import { isFault } from '../errors.ts';
import { type Change, diffCommits } from './diff.ts';
import type { UnreadObject } from './objects.ts';
import type { Git, SpawnOptions } from './spawn.ts';

export interface CommitChange {
  readonly commit: Oid;
  readonly change: Change;
}

/** In the order of the commits; after damage some changes may come twice. */
export async function* diffRange(git: Git, commits: readonly Oid[], options: SpawnOptions = {}): AsyncGenerator<CommitChange | UnreadObject, void> {
  let rest = commits;
  while (rest.length > 0) {
    const progress: Progress = { at: -1, failure: null };
    yield* oneRun(git, rest, progress, options);
    if (progress.failure === null) return;
    // The last commit may be cut off, so it is asked for again; without progress the one behind it is to blame, if any.
    const blamed = progress.at <= 0 ? (rest[progress.at + 1] ?? rest[0]) : undefined;
    if (blamed !== undefined) yield { oid: blamed, unread: progress.failure };
    rest = rest.slice(progress.at <= 0 ? progress.at + 2 : progress.at);
  }
}

interface Progress {
  /** Index of the commit whose changes came last. */
  at: number;
  failure: string | null;
}

async function* oneRun(git: Git, commits: readonly Oid[], progress: Progress, options: SpawnOptions): AsyncGenerator<CommitChange | UnreadObject, void> {
  let commit: Oid | undefined;
  try {
    for await (const record of diffCommits(git, commits, options)) {
      if (typeof record === 'string') {
        yield* passedOver(commits, progress, record);
        commit = record;
      } else if (commit !== undefined) yield { commit, change: record };
    }
    yield* passedOver(commits, progress, undefined);
  } catch (error) {
    if (!isFault(error)) throw error;
    progress.failure = error.message;
  }
}

/** Git says nothing of a commit that it can't read. */
function* passedOver(commits: readonly Oid[], progress: Progress, until: Oid | undefined): Generator<UnreadObject, void> {
  for (progress.at += 1; progress.at < commits.length; progress.at += 1) {
    const expected = commits[progress.at];
    if (expected === undefined || expected === until) return;
    yield { oid: expected, unread: 'git can not read this commit' };
  }
}
