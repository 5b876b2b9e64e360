/**
 * What stands behind a name, seen before any expression is tried: most names are words of prose, or arguments, and name nothing.
 * A question is answered with no only where its expression can't match (`assignment.ts`).
 */
import { members } from '../views/characters.ts';
import type { Look } from './look.ts';
import { codeAt, past } from './match-at.ts';
import type { Name } from './name.ts';

/** What may close what a name stands in, and how much of it. */
const CLOSERS = members('\\"\'`])*}');
const MOST_CLOSERS = 4;
const BLANKS = members(' \t');
/** Twice what stands before an operator, for a type may stand between. */
const MOST_BLANKS = 80;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';
const OF_TYPE = members(`${LETTERS}0123456789.<>[]&*?`);
const BEGINS_TYPE = members(`${LETTERS}&*?`);
const LONGEST_TYPE = 31;

const SIGNS = members('?+|:.');
const MOST_SIGNS = 3;

const [TAB, SPACE, BANG, STAR, COMMA, DASH, COLON, LESS, EQUALS, GREATER, QUESTION, BRACKET, CLOSING] = [9, 32, 33, 42, 44, 45, 58, 60, 61, 62, 63, 91, 93];

/** Where the first character stands behind a name, what closes it and blanks. */
export function behind(text: string, { end }: Name, look: Look): number {
  const at = past(BLANKS, text, past(CLOSERS, text, end, end + MOST_CLOSERS), end + MOST_BLANKS);
  look.at(end, at + 1);
  return at;
}

/** Whether an operator may stand between the name and a value. @param at `behind` the name */
export function mayAssign(text: string, { end }: Name, at: number, look: Look): boolean {
  const code = codeAt(text, at);
  look.at(end, at + 2);
  if (code === EQUALS || code === COLON || code === QUESTION) return true;
  const next = codeAt(text, at + 1);
  if (code === COMMA) return isDropped(next === SPACE || next === TAB ? codeAt(text, at + 2) : next, at, look);
  if (code === BRACKET) return (next >= 48 && next <= 57) || next === CLOSING;
  if (code === LESS) return next === DASH;
  if (code === DASH) return next === GREATER;
  if (code === BANG) return next === EQUALS;
  if (SIGNS[code] === 1) return endsInSign(text, at, look);
  return (BEGINS_TYPE[code] === 1 && mayBeType(text, at, look)) || hasStar(text, end, at);
}

/** `_`, `err` or `ok`, which Go assigns beside the name. */
function isDropped(code: number, at: number, look: Look): boolean {
  look.at(at, at + 3);
  return code === 95 || code === 101 || code === 111;
}

function endsInSign(text: string, at: number, look: Look): boolean {
  const end = past(SIGNS, text, at, at + MOST_SIGNS);
  look.at(at, end + 1);
  return codeAt(text, end) === EQUALS;
}

/** A word, blanks and `=`; or `As`, and another word. */
function mayBeType(text: string, at: number, look: Look): boolean {
  const end = past(OF_TYPE, text, at, at + LONGEST_TYPE);
  const sign = past(BLANKS, text, end, end + MOST_BLANKS);
  look.at(at, sign + 1);
  return sign > end && (codeAt(text, sign) === EQUALS || (end === at + 2 && text.startsWith('As', at)));
}

/** What seems to close something may be a pointer's star, with which its type begins. */
function hasStar(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === STAR) return true;
  return false;
}
