/** HEAD of every worktree, and the pseudo-refs beside it (ORIG_HEAD, MERGE_HEAD, …), which stand in files of their own. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { readPackedRefs, readRefFile, type RefValue, resolveValue } from './refs.ts';
import type { Repository } from './repository.ts';
import { readSmallFile } from './safe-file.ts';

type Directories = Pick<Repository, 'gitDir' | 'commonDir' | 'refStorage'>;

export type Head =
  | { readonly kind: 'commit'; readonly oid: Oid; readonly branch: string | null }
  | { readonly kind: 'unborn'; readonly branch: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** @param directory the worktree's own git directory, by default that of `repository` */
export function readHead(repository: Directories, directory = repository.gitDir): Head {
  if (repository.refStorage === 'reftable') return { kind: 'broken', reason: 'refs are stored in the reftable format' };
  const value = readRefFile(directory, 'HEAD');
  if (value === null) return { kind: 'broken', reason: 'missing' };
  const problems: Unread[] = [];
  const oid = resolveValue(value, finder(repository, directory, problems));
  const branch = 'symbolic' in value ? value.symbolic : null;
  if (typeof oid === 'string') return { kind: 'commit', oid, branch };
  if (oid !== null) return { kind: 'broken', reason: oid.problem };
  const [problem] = problems;
  return branch !== null && problem === undefined ? { kind: 'unborn', branch } : { kind: 'broken', reason: problem?.reason ?? 'unreadable' };
}

export interface NamedHead {
  /** `HEAD`, `ORIG_HEAD`, `worktrees/topic/HEAD`, … */
  readonly name: string;
  readonly oid: Oid;
}

/** All that HEAD and pseudo-refs of this and all other worktrees point at, unborn ones left out. */
export function readHeads(repository: Directories): { readonly heads: readonly NamedHead[]; readonly problems: readonly Unread[] } {
  const heads: NamedHead[] = [];
  const problems: Unread[] = [];
  for (const directory of worktreeDirectories(repository.commonDir, problems)) {
    const prefix = directory === repository.commonDir ? '' : `worktrees/${basename(directory)}/`;
    const head = readHead(repository, directory);
    if (head.kind === 'commit') heads.push({ name: `${prefix}HEAD`, oid: head.oid });
    if (head.kind === 'broken') problems.push({ unit: `ref ${prefix}HEAD`, reason: head.reason });
    heads.push(...pseudoRefs(directory, prefix));
  }
  return { heads, problems };
}

/** What HEAD and pseudo-refs mean in this worktree alone. */
export function readOwnHeads(repository: Directories): NamedHead[] {
  const head = readHead(repository);
  return [...(head.kind === 'commit' ? [{ name: 'HEAD', oid: head.oid }] : []), ...pseudoRefs(repository.gitDir, '')];
}

/** The ids that begin the lines of a pseudo-ref: MERGE_HEAD and FETCH_HEAD may hold several. */
export function readIds(directory: string, name: string): Oid[] {
  const bytes = readSmallFile(join(directory, name));
  if (typeof bytes === 'string') return [];
  return bytes.toString('latin1').split('\n').map((line) => /^[0-9a-f]+/.exec(line)?.[0] ?? '').filter(isOid);
}

const PSEUDO_REFS = ['ORIG_HEAD', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'REBASE_HEAD', 'BISECT_HEAD', 'FETCH_HEAD', 'AUTO_MERGE'];

function pseudoRefs(directory: string, prefix: string): NamedHead[] {
  return PSEUDO_REFS.flatMap((name) => readIds(directory, name).map((oid) => ({ name: prefix + name, oid })));
}

function finder(repository: Directories, directory: string, problems: Unread[]): (rawName: string) => RefValue | null {
  return (rawName) =>
    readRefFile(directory, rawName) ?? readRefFile(repository.commonDir, rawName) ?? readPackedRefs(repository.commonDir, problems).get(rawName) ?? null;
}

function worktreeDirectories(commonDir: string, problems: Unread[]): string[] {
  try {
    const entries = readdirSync(join(commonDir, 'worktrees'), { withFileTypes: true });
    return [commonDir, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(commonDir, 'worktrees', name)).sort()];
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) problems.push({ unit: 'git-dir worktrees', reason: 'unreadable' });
    return [commonDir];
  }
}
