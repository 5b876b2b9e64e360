/** A commit message that is being written: the file that git gives a `commit-msg` hook. */
import { basename } from 'node:path';
import type { Source } from '../core/source.ts';
import { Fault } from '../errors.ts';
import { MEBIBYTE, readSmallFile } from '../git/safe-file.ts';
import type { Variables } from '../git/variables.ts';
import { unreadUnit } from './git-units.ts';

/**
 * Comment lines are read too: git keeps them in a message given with `-m`. What `git commit -v` shows in an editor below a
 * scissors line, a diff, never becomes part of the message; a scissors line in a message that was given does not end it.
 * @param path of the file, absolute or from the current folder
 * @throws Fault `usage`: there is no such file
 */
export function messageSource(path: string, variables: Variables): Source {
  const bytes = readSmallFile(path, 256 * MEBIBYTE);
  if (bytes === 'missing') throw new Fault('usage', `No such file: ${path}. Name the message file that git gives a commit-msg hook.`);
  return {
    command: 'staged',
    target: path,
    async *units(ledger) {
      if (typeof bytes === 'string') return unreadUnit(ledger, { unit: basename(path), reason: bytes });
      ledger.enumerated();
      const content = withoutEditor(variables) ? bytes : bytes.subarray(0, endOfMessage(bytes));
      yield { id: 'commit message', role: 'target', places: [{ source: 'commit-message', path: basename(path), commit: null }], content };
    },
    close: async () => {},
  };
}

/** githooks(5): what git tells its commit hooks when no editor comes up. */
function withoutEditor(variables: Variables): boolean {
  return variables['GIT_EDITOR'] === ':';
}

/** The comment character may be any (`core.commentChar`); git's own line is followed by a comment, in the user's language. */
const SCISSORS = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1/m;

function endOfMessage(bytes: Buffer): number {
  return SCISSORS.exec(bytes.toString('latin1'))?.index ?? bytes.length;
}
