/** Refs and reflogs of a git directory that keeps them in tables: later tables replace what earlier ones say. */
import { join } from 'node:path';
import type { Unread } from '../../core/ledger.ts';
import { MalformedTable } from './malformed-table.ts';
import { readTable, type LogEntry } from './reftable-file.ts';
import type { RefValue } from '../refs.ts';
import { MEBIBYTE, readSmallFile } from '../safe-file.ts';

export interface Tables {
  /** By raw name: `HEAD`, `refs/heads/main`, `ORIG_HEAD` … */
  readonly refs: ReadonlyMap<string, RefValue>;
  /** Oldest first. */
  readonly logs: readonly LogEntry[];
  readonly problems: readonly Unread[];
}

/** @param directory the common directory, or that of a worktree, which holds its own HEAD */
export function readTables(directory: string): Tables {
  const refs = new Map<string, RefValue>();
  const logs = new Map<string, LogEntry>();
  const problems: Unread[] = [];
  for (const name of tableNames(directory, problems)) {
    const bytes = readSmallFile(join(directory, 'reftable', name), TABLE_LIMIT);
    if (typeof bytes === 'string') problems.push({ unit: `git-dir reftable/${name}`, reason: bytes });
    else addTable(name, bytes, refs, logs, problems);
  }
  return { refs, logs: [...logs.values()].filter(({ rest }) => rest !== null).sort((a, b) => a.update - b.update), problems };
}

const LIST_LIMIT = MEBIBYTE;
const TABLE_LIMIT = 512 * MEBIBYTE;

function tableNames(directory: string, problems: Unread[]): string[] {
  const list = readSmallFile(join(directory, 'reftable/tables.list'), LIST_LIMIT);
  if (typeof list === 'string') {
    problems.push({ unit: 'git-dir reftable/tables.list', reason: list });
    return [];
  }
  const names = list.toString('latin1').split('\n').filter((name) => name !== '');
  const strange = names.filter((name) => !/^[\w-]+\.\w+$/.test(name));
  problems.push(...strange.map(() => ({ unit: 'git-dir reftable/tables.list', reason: 'names a file that is no table' })));
  return names.filter((name) => !strange.includes(name));
}

function addTable(name: string, bytes: Buffer, refs: Map<string, RefValue>, logs: Map<string, LogEntry>, problems: Unread[]): void {
  try {
    const table = readTable(bytes);
    for (const [ref, value] of table.refs) {
      if (value === null) refs.delete(ref);
      else refs.set(ref, value);
    }
    for (const entry of table.logs) logs.set(`${entry.update} ${entry.ref}`, entry);
  } catch (error) {
    if (!(error instanceof MalformedTable)) throw error;
    problems.push({ unit: `git-dir reftable/${name}`, reason: error.message });
  }
}
