/** Reflogs: commits that a ref once pointed at, often the only way to what was amended or reset. */
import { basename } from 'node:path';
import { isOid, type Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { pathName } from '../path-name.ts';
import { readTables } from './reftable.ts';
import { worktreeDirectories } from './head.ts';
import { isSafeName, looseNames } from '../refs.ts';
import type { Repository } from '../repository.ts';
import { MEBIBYTE, readSmallFile } from '../safe-file.ts';

export interface Reflog {
  /** `HEAD`, `refs/heads/main`, … */
  readonly ref: string;
  /** Oldest first, without the null id. */
  readonly oids: readonly Oid[];
  /** The lines of the log, where no file has them as they are. */
  readonly text?: Buffer;
}

/** Reflogs of the repository and of all its worktrees. */
export function readReflogs(repository: Pick<Repository, 'commonDir' | 'refStorage'>): { readonly reflogs: readonly Reflog[]; readonly problems: readonly Unread[] } {
  const reflogs: Reflog[] = [];
  const problems: Unread[] = [];
  if (repository.refStorage === 'reftable') return { reflogs: worktreeDirectories(repository.commonDir, problems).flatMap((directory) => tabledLogs(directory, repository.commonDir)), problems };
  for (const rawName of logFiles(repository.commonDir, problems)) {
    const ref = pathName(Buffer.from(rawName, 'latin1')).replace(/(^|\/)logs\//, '$1');
    const oids = readLog(repository.commonDir, rawName);
    if (typeof oids === 'string') problems.push({ unit: `reflog ${ref}`, reason: oids });
    else reflogs.push({ ref, oids });
  }
  return { reflogs, problems };
}

/** Damaged tables are named where refs are read. */
function tabledLogs(directory: string, commonDir: string): Reflog[] {
  const prefix = directory === commonDir ? '' : `worktrees/${basename(directory)}/`;
  return [...logsOf(directory)].map(([rawName, lines]) => {
    const text = Buffer.from(lines.join(''), 'latin1');
    return { ref: prefix + pathName(Buffer.from(rawName, 'latin1')), oids: idsOf(text), text };
  });
}

/** Lines as in files, by raw name. */
function logsOf(directory: string): Map<string, string[]> {
  const logs = new Map<string, string[]>();
  for (const { ref, from, to, rest } of readTables(directory).logs) {
    const line = `${from} ${to} ${rest ?? ''}\n`;
    const lines = logs.get(ref);
    if (lines) lines.push(line);
    else logs.set(ref, [line]);
  }
  return logs;
}

function* logFiles(commonDir: string, problems: Unread[]): Generator<string> {
  yield* looseNames(commonDir, 'logs', problems);
  for (const name of looseNames(commonDir, 'worktrees', problems)) {
    if (/^worktrees\/[^/]+\/logs\//.test(name)) yield name;
  }
}

function readLog(commonDir: string, rawName: string): Oid[] | string {
  const bytes = readSmallFile(Buffer.concat([Buffer.from(`${commonDir}/`), Buffer.from(rawName, 'latin1')]), 256 * MEBIBYTE);
  return typeof bytes === 'string' ? bytes : idsOf(bytes);
}

function idsOf(bytes: Buffer): Oid[] {
  const oids = new Set<Oid>();
  for (const line of bytes.toString('latin1').split('\n')) {
    for (const id of /^([0-9a-f]+) ([0-9a-f]+) /.exec(line)?.slice(1) ?? []) {
      if (isOid(id) && !/^0+$/.test(id)) oids.add(id);
    }
  }
  return [...oids];
}

/** A reflog for a private git directory, so that `HEAD@{1}` can be looked up there. */
export interface RawLog {
  readonly rawName: string;
  readonly bytes: Buffer;
}

/** Of HEAD as this worktree has it, and of all refs; what can't be read is left out, and names that need it lead nowhere. */
export function readRawLogs({ gitDir, commonDir, refStorage }: Pick<Repository, 'gitDir' | 'commonDir' | 'refStorage'>): RawLog[] {
  const directories = [...new Set([commonDir, gitDir])];
  const logs = directories.flatMap((directory) => (refStorage === 'reftable' ? tabledRawLogs(directory) : fileRawLogs(directory)));
  return [...new Map(logs.filter(({ rawName }) => rawName === 'HEAD' || isSafeName(rawName)).map((log) => [log.rawName, log])).values()];
}

function tabledRawLogs(directory: string): RawLog[] {
  return [...logsOf(directory)].map(([rawName, lines]) => ({ rawName, bytes: Buffer.from(lines.join(''), 'latin1') }));
}

function fileRawLogs(directory: string): RawLog[] {
  return [...looseNames(directory, 'logs', [])].flatMap((name) => {
    const bytes = readSmallFile(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, 'latin1')]), 256 * MEBIBYTE);
    return typeof bytes === 'string' ? [] : [{ rawName: name.slice('logs/'.length), bytes }];
  });
}
