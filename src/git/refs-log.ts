/** Reflogs: commits that a ref once pointed at, often the only way to what was amended or reset. */
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { pathName } from './path-name.ts';
import { looseNames } from './refs.ts';
import type { Repository } from './repository.ts';
import { MEBIBYTE, readSmallFile } from './safe-file.ts';

export interface Reflog {
  /** `HEAD`, `refs/heads/main`, … */
  readonly ref: string;
  /** Oldest first, without the null id. */
  readonly oids: readonly Oid[];
}

/** Reflogs of the repository and of all its worktrees. */
export function readReflogs(repository: Pick<Repository, 'commonDir'>): { readonly reflogs: readonly Reflog[]; readonly problems: readonly Unread[] } {
  const reflogs: Reflog[] = [];
  const problems: Unread[] = [];
  for (const rawName of logFiles(repository.commonDir, problems)) {
    const ref = pathName(Buffer.from(rawName, 'latin1')).replace(/(^|\/)logs\//, '$1');
    const oids = readLog(repository.commonDir, rawName);
    if (typeof oids === 'string') problems.push({ unit: `reflog ${ref}`, reason: oids });
    else reflogs.push({ ref, oids });
  }
  return { reflogs, problems };
}

function* logFiles(commonDir: string, problems: Unread[]): Generator<string> {
  yield* looseNames(commonDir, 'logs', problems);
  for (const name of looseNames(commonDir, 'worktrees', problems)) {
    if (/^worktrees\/[^/]+\/logs\//.test(name)) yield name;
  }
}

function readLog(commonDir: string, rawName: string): Oid[] | string {
  const bytes = readSmallFile(Buffer.concat([Buffer.from(`${commonDir}/`), Buffer.from(rawName, 'latin1')]), 256 * MEBIBYTE);
  if (typeof bytes === 'string') return bytes;
  const oids = new Set<Oid>();
  for (const line of bytes.toString('latin1').split('\n')) {
    for (const id of /^([0-9a-f]+) ([0-9a-f]+) /.exec(line)?.slice(1) ?? []) {
      if (isOid(id) && !/^0+$/.test(id)) oids.add(id);
    }
  }
  return [...oids];
}
