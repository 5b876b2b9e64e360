/** Files of a git directory as units: configuration, hooks, logs, and text among the objects. */
import type { Place } from '../../core/finding.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Unit } from '../../core/source.ts';
import type { FolderEntry } from '../../git/folder-walk.ts';
import { readFileSafely } from '../../git/git-dir-files.ts';

/** @param name below the outermost repository's git directory */
export async function* gitDirUnit(ledger: Ledger, file: FolderEntry, name: string): AsyncGenerator<Unit, void> {
  ledger.enumerated();
  if (file.kind === 'special') return ledger.skipped('socket, FIFO or device');
  if (file.kind === 'unreadable') return ledger.unread(`git-dir ${name}`, 'unreadable folder');
  try {
    const content = await readFileSafely(file);
    yield unit(content, name);
  } catch (error) {
    ledger.unread(`git-dir ${name}`, error instanceof Error ? error.message : 'unreadable');
  }
}

/** What no file holds as text: a reflog in a table. */
export function* gitDirText(ledger: Ledger, text: Uint8Array, name: string): Generator<Unit, void> {
  ledger.enumerated();
  yield unit(text, name);
}

function unit(content: Unit['content'], name: string): Unit {
  return { id: `git-dir ${name}`, role: 'target', places: [{ source: 'git-dir', path: name, commit: null } satisfies Place], content };
}
