/** HEAD of every worktree, and the pseudo-refs beside it (ORIG_HEAD, MERGE_HEAD, …), which stand in files of their own. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isOid, type Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { codeOf } from '../../errors.ts';
import { readPackedRefs, readRefFile, type RefValue, resolveValue } from '../refs.ts';
import { readTables, type Tables } from './reftable.ts';
import type { Repository } from '../repository.ts';
import { readSmallFile } from '../safe-file.ts';

type Directories = Pick<Repository, 'gitDir' | 'commonDir' | 'refStorage'>;

export type Head =
  | { readonly kind: 'commit'; readonly oid: Oid; readonly branch: string | null }
  | { readonly kind: 'unborn'; readonly branch: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** @param directory the worktree's own git directory, by default that of `repository` */
export function readHead(repository: Directories, directory = repository.gitDir): Head {
  const problems: Unread[] = [];
  const find = finder(repository, directory, problems);
  const value = repository.refStorage === 'reftable' ? find('HEAD') : readRefFile(directory, 'HEAD');
  if (value === null) return { kind: 'broken', reason: problems[0]?.reason ?? 'missing' };
  const oid = resolveValue(value, find);
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
    heads.push(...pseudoRefs(repository, directory, prefix));
  }
  return { heads, problems };
}

/** What HEAD and pseudo-refs mean in this worktree alone. */
export function readOwnHeads(repository: Directories): NamedHead[] {
  const head = readHead(repository);
  return [...(head.kind === 'commit' ? [{ name: 'HEAD', oid: head.oid }] : []), ...pseudoRefs(repository, repository.gitDir, '')];
}

/** The ids that begin the lines of a pseudo-ref: MERGE_HEAD and FETCH_HEAD may hold several. */
export function readIds(directory: string, name: string): Oid[] {
  const bytes = readSmallFile(join(directory, name));
  if (typeof bytes === 'string') return [];
  return bytes.toString('latin1').split('\n').map((line) => /^[0-9a-f]+/.exec(line)?.[0] ?? '').filter(isOid);
}

const PSEUDO_REFS = ['ORIG_HEAD', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'REBASE_HEAD', 'BISECT_HEAD', 'FETCH_HEAD', 'AUTO_MERGE'];

/** Where refs stand in tables, some of these still are files: those that may hold several ids. */
function pseudoRefs({ refStorage }: Directories, directory: string, prefix: string): NamedHead[] {
  const inFiles = PSEUDO_REFS.flatMap((name) => readIds(directory, name).map((oid) => ({ name: prefix + name, oid })));
  if (refStorage === 'files') return inFiles;
  const tabled = [...readTables(directory).refs].flatMap(([name, value]) => (PSEUDO_REFS.includes(name) && 'oid' in value ? [{ name: prefix + name, oid: value.oid }] : []));
  return [...inFiles, ...tabled];
}

function finder(repository: Directories, directory: string, problems: Unread[]): (rawName: string) => RefValue | null {
  if (repository.refStorage === 'reftable') return inTables([...new Set([directory, repository.commonDir])].map(readTables), problems);
  return (rawName) =>
    readRefFile(directory, rawName) ?? readRefFile(repository.commonDir, rawName) ?? readPackedRefs(repository.commonDir, problems).get(rawName) ?? null;
}

function inTables(tables: readonly Tables[], problems: Unread[]): (rawName: string) => RefValue | null {
  problems.push(...tables.flatMap((one) => one.problems));
  return (rawName) => tables.map(({ refs }) => refs.get(rawName)).find((value) => value !== undefined) ?? null;
}

export function worktreeDirectories(commonDir: string, problems: Unread[]): string[] {
  try {
    const entries = readdirSync(join(commonDir, 'worktrees'), { withFileTypes: true });
    return [commonDir, ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(commonDir, 'worktrees', name)).sort()];
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') problems.push({ unit: 'git-dir worktrees', reason: 'unreadable' });
    return [commonDir];
  }
}
