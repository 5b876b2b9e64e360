/** Files of a git directory as units: configuration, hooks, logs, and text among the objects. */
import type { Place } from '../../core/finding.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Unit } from '../../core/source.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { readFileSafely } from '../../git/git-dir-files.ts';
import type { Reflog } from '../../git/refs/reflog.ts';

export interface GitDirTexts {
  readonly files: readonly FolderEntry[];
  /** Reflogs that no file holds as text. */
  readonly logs: readonly Reflog[];
  /** Below `objects`. */
  readonly others: readonly FolderEntry[];
}

/** @param prefix of names, below the outermost repository's git directory */
export function* gitDirUnits(ledger: Ledger, { files, logs, others }: GitDirTexts, prefix: string): Generator<Unit, void> {
  for (const file of files) yield* gitDirUnit(ledger, file, `${prefix}${file.path}`);
  for (const { ref, text = Buffer.alloc(0) } of logs) {
    ledger.enumerated();
    yield unit(text, `${prefix}logs/${ref}`);
  }
  for (const file of others) yield* gitDirUnit(ledger, file, `${prefix}objects/${file.path}`);
}

function* gitDirUnit(ledger: Ledger, file: FolderEntry, name: string): Generator<Unit, void> {
  ledger.enumerated();
  if (file.kind === 'special') return ledger.skipped('socket, FIFO or device');
  if (file.kind === 'unreadable') return ledger.unread(`git-dir ${name}`, 'unreadable folder');
  try {
    const content = readFileSafely(file);
    yield unit(content, name);
  } catch (error) {
    ledger.unread(`git-dir ${name}`, error instanceof Error ? error.message : 'unreadable');
  }
}

function unit(content: Unit['content'], name: string): Unit {
  return { id: `git-dir ${name}`, role: 'target', places: [{ source: 'git-dir', path: name, commit: null } satisfies Place], content };
}
