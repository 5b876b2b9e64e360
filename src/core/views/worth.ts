/**
 * Whether a decoded character can change what a scan finds: only if it stands in or before something like a value. This
 * is what keeps the line ends of every `printf` and the quotes of every page from being scanned twice.
 */
import type { Neighbours } from '../prefilter.ts';
import { LF, members, skip, skipBack, VALUE, WORD, WORDS } from './characters.ts';
import { behindBracket } from './terminal.ts';

/** Word characters around an element that make it part of a value; the shortest label before a value is shorter. */
const ENOUGH = 6;

/** Blanks and marks of quotations and comments between a line's beginning and its first word. */
const INDENT = 64;
const QUOTATION = 0x3e;
const ESCAPE = 0x1b;
const LEADING = ' \t>#*';
const LEADERS = members(LEADING);
const WORDS_AND_LEADERS = WORDS + LEADING;

/** What stands beside the encoded form of `value`, if that is worth anything: see `isWorth`. */
export function besides(value: number): { readonly after?: Neighbours } {
  if (VALUE[value] === 1) return {};
  return { after: { bytes: value === LF || value === QUOTATION ? WORDS_AND_LEADERS : WORDS, min: ENOUGH } };
}

/** `value` stands for the bytes `start` to `end`; `again` says whether another element begins at `end`. */
export function isWorth(bytes: Uint8Array, start: number, end: number, value: number, again: boolean): boolean {
  if (value >= 0x80) return false;
  if (value === ESCAPE) return beforeWord(bytes, behindBracket(bytes, end, bytes.length));
  const word = value === LF || value === QUOTATION ? skip(LEADERS, bytes, end, end + INDENT) : end;
  const after = skip(WORD, bytes, word, word + ENOUGH) - word;
  if (VALUE[value] !== 1) return isSeparator(value) && after >= ENOUGH;
  if (again || after >= ENOUGH) return true;
  return start - skipBack(WORD, bytes, start, start - ENOUGH) + after >= ENOUGH;
}

/** Whether a control sequence of a terminal ends before a word, which its last letter would lengthen. */
function beforeWord(bytes: Uint8Array, at: number | undefined): boolean {
  return at !== undefined && skip(WORD, bytes, at, at + ENOUGH) - at >= ENOUGH;
}

/** Printable, or one of tab, line feed and carriage return. */
function isSeparator(value: number): boolean {
  return value >= 0x20 || value === 0x09 || value === 0x0a || value === 0x0d;
}
