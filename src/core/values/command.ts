/** Commands and directives before a name whose value follows behind a space: `ENV name value`, `setq name value`, a name alone on its line. */
import { members } from '../views/characters.ts';
import type { Look } from './look.ts';
import { backPast } from './match-at.ts';
import { lastBefore, type Name } from './name.ts';

/** All on the name's line, and the white space before that. */
const COMMAND =
  /(?:^|[\s;&|(])(?:ENV|ARG|[#%][ \t]?(?:define|global)|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;

/** Characters of a command, at most. */
const LONGEST = 120;

export function standsInCommand(text: string, { start, end }: Name, look: Look): boolean {
  if (!mayStandInCommand(text, start, look)) return false;
  const lineEnd = lastBefore(text, '\n', start - 1, LONGEST - 1);
  const from = lineEnd < 0 ? start - LONGEST : lineEnd + 1;
  look.at(from - 1, end);
  return COMMAND.test(text.slice(Math.max(0, from), start));
}

/** How the word before a name ends that is a command; what may stand before a word between, of which those are. */
const ENDS_AS_COMMAND = /(?:env|arg|define|global|setq|setf|def|defvar|defconst|defparameter|setx?|-[a-z]{1,3}|login|config|identified)$/i;
const TAKES_A_WORD = /(?:machine|login|config)$/i;

const BLANKS = members(' \t');
/** Characters before a word's end in which a command stands, or a machine's name. */
const LONGEST_WORD = 81;

/** A first look: most names of prose stand behind another word. */
function mayStandInCommand(text: string, start: number, look: Look): boolean {
  const end = backPast(BLANKS, text, start, 0);
  look.at(end - 1, start);
  if (end === 0 || text.charCodeAt(end - 1) === LF) return true;
  const word = wordBefore(text, end);
  look.at(word - 1, start);
  if (ENDS_AS_COMMAND.test(text.slice(word, end))) return true;
  const other = backPast(BLANKS, text, word, 0);
  const begin = wordBefore(text, other);
  look.at(begin - 1, start);
  return TAKES_A_WORD.test(text.slice(begin, other));
}

const LF = 10;

function wordBefore(text: string, end: number): number {
  const first = Math.max(0, end - LONGEST_WORD);
  let at = end;
  while (at > first && !isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
