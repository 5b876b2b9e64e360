/**
 * Joints between string literals: nothing but blanks (Python, C, Ruby, shells), `+` (JavaScript, Java, C#, Go …), `.` (PHP,
 * Perl), `&` with Basic's `_`, `..` (Lua), `||` (SQL), and a backslash at the line's end.
 */
import { CR, LF, members, skip, skipBack, SPACE, TAB, WORD } from './characters.ts';

export const QUOTE_MARKS = '"\'`';
const QUOTES = members(QUOTE_MARKS);
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;

/** Blanks and line breaks between two pieces, at most. */
const GAP = 256;

/** Word characters on both sides of a joint that make them one value. */
const ENOUGH = 8;

/** How much of both sides is looked at where a joint may as well stand between two things: arguments, imports, sentences. */
export const SAMPLE = 20;
export const SAMPLE_EACH = 4;
const SAMPLE_BOTH = 12;

/** What may stand between a literal's quote and the next one's: a gap, an operator, a prefix. */
export const IN_JOINT = ' \t\n\r\\_+.&|rbfuRBFUL8@$';

/** Past the opening quote of the literal that continues the one which ends at `at`; `at` if none does. */
export function literalJoint(bytes: Uint8Array, at: number): number {
  const quote = bytes[at] ?? 0;
  if (QUOTES[quote] !== 1 || at < 2 || WORD[bytes[at - 1] ?? 0] !== 1) return at;
  const operator = skipGap(bytes, at + 1, at + GAP);
  const opening = openingQuote(bytes, at, operator);
  if (opening < 0 || WORD[bytes[opening + 1] ?? 0] !== 1) return at;
  return isOneValue(bytes, at, opening, isPlain(bytes, at + 1, operator)) ? opening + 1 : at;
}

/** The next literal's quote, behind blanks and at most one operator; -1 if something else comes first. */
function openingQuote(bytes: Uint8Array, at: number, operator: number): number {
  const prefix = skipGap(bytes, operator + operatorLength(bytes, operator), at + GAP);
  if (prefix === at + 1) return -1;
  const opening = skip(PREFIXES, bytes, prefix, prefix + 2);
  return QUOTES[bytes[opening] ?? 0] === 1 ? opening : -1;
}

/** What may stand before an opening quote: `r"`, `b'`, `u8"`, `@"`, `$"`, `L"`. */
const PREFIXES = members('rbfuRBFUL8@$');

/** Blanks, line breaks, and the marks that continue a line. */
function skipGap(bytes: Uint8Array, at: number, limit: number): number {
  let next = at;
  while (next < limit && next < bytes.length && isGap(bytes, next)) next++;
  return next;
}

function isGap(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte === SPACE || byte === TAB || byte === LF || byte === CR) return true;
  return (byte === BACKSLASH || byte === UNDERSCORE) && (bytes[at + 1] === LF || bytes[at + 1] === CR);
}

function operatorLength(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (OPERATORS[byte] !== 1) return 0;
  if (bytes[at + 1] === byte) return 2;
  return byte === 0x7c ? 0 : 1;
}

const OPERATORS = members('+.&|');

const PLUS = 0x2b;
const DOT = 0x2e;

/** `+` joins, and so does a dot with blanks on both sides or on none; a dot at the end of a sentence doesn't. */
function isPlain(bytes: Uint8Array, gap: number, operator: number): boolean {
  if (bytes[operator] === PLUS) return true;
  return bytes[operator] === DOT && operator > gap === skipGap(bytes, operator + 1, operator + 2) > operator + 1;
}

function isOneValue(bytes: Uint8Array, at: number, opening: number, isPlain: boolean): boolean {
  const start = skipBack(WORD, bytes, at, at - SAMPLE);
  if (at - start === 1 && bytes[start - 1] === BACKSLASH) return false;
  const end = skip(WORD, bytes, opening + 1, opening + 1 + SAMPLE);
  const [before, after] = [at - start, end - opening - 1];
  if (isPlain) return before + after >= ENOUGH;
  if (before < SAMPLE_EACH || after < SAMPLE_EACH || before + after < SAMPLE_BOTH) return false;
  return isMixed(bytes, [start, at], [opening + 1, end]);
}

/** Credentials mix digits with letters of both cases, or hold many digits; words and paths seldom do. */
export function isMixed(bytes: Uint8Array, ...parts: readonly (readonly [start: number, end: number])[]): boolean {
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  for (const [start, end] of parts) {
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) digits++;
      else if (byte >= 0x41 && byte <= 0x5a) capitals++;
      else if (byte >= 0x61) letters++;
    }
  }
  return digits > 3 || (digits > 0 && capitals > 0 && letters > 0);
}
