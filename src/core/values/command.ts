/** Commands and directives before a name whose value follows behind a space: `ENV name value`, `setq name value`, a name alone on its line. */
import type { Look } from './look.ts';
import { lastBefore, type Name } from './name.ts';

/** All on the name's line, and the white space before that. */
const COMMAND =
  /(?:^|[\s;&|(])(?:ENV|ARG|[#%][ \t]?(?:define|global)|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;

/** Characters of a command, at most. */
const LONGEST = 120;

export function standsInCommand(text: string, { start, end }: Name, look: Look): boolean {
  const lineEnd = lastBefore(text, '\n', start - 1, LONGEST - 1);
  const from = lineEnd < 0 ? start - LONGEST : lineEnd + 1;
  look.at(from - 1, end);
  return COMMAND.test(text.slice(Math.max(0, from), start));
}
