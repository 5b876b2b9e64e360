/**
 * Joints between string literals: nothing but blanks (Python, C, Ruby, shells), `+` (JavaScript, Java, C#, Go …), `.` (PHP,
 * Perl), `&` with Basic's `_`, `..` (Lua), `||` (SQL), and a backslash at the line's end.
 */
import { CR, LF, members, skip, skipBack, SPACE, TAB, WORD } from './characters.ts';

const QUOTES = members('"\'`');
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;

/** Blanks and line breaks between two pieces, at most. */
const GAP = 256;

/** Word characters on both sides of a joint that make them one value; more where it may as well be a list of arguments. */
const ENOUGH = 8;
const PLENTY = 12;
const PLENTY_EACH = 4;

/** Past the opening quote of the literal that continues the one which ends at `at`; `at` if none does. */
export function literalJoint(bytes: Uint8Array, at: number): number {
  const quote = bytes[at] ?? 0;
  if (QUOTES[quote] !== 1 || at < 2 || WORD[bytes[at - 1] ?? 0] !== 1) return at;
  const opening = openingQuote(bytes, at + 1);
  if (opening < 0 || WORD[bytes[opening + 1] ?? 0] !== 1) return at;
  return isOneValue(bytes, at, opening) ? opening + 1 : at;
}

/** The next literal's quote, behind blanks and at most one operator; -1 if something else comes first. */
function openingQuote(bytes: Uint8Array, at: number): number {
  const limit = at + GAP;
  const operator = skipGap(bytes, at, limit);
  const afterOperator = operator + operatorLength(bytes, operator);
  const prefix = skipGap(bytes, afterOperator, limit);
  if (prefix === at) return -1;
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

function isOneValue(bytes: Uint8Array, at: number, opening: number): boolean {
  const start = skipBack(WORD, bytes, at, at - PLENTY);
  const before = at - start;
  if (before === 1 && bytes[start - 1] === BACKSLASH) return false;
  const after = skip(WORD, bytes, opening + 1, opening + 1 + PLENTY) - opening - 1;
  if (!isList(bytes, at + 1, opening)) return before + after >= ENOUGH;
  return before >= PLENTY_EACH && after >= PLENTY_EACH && before + after >= PLENTY;
}

/** Only blanks, no line break: two arguments of a command look the same. */
function isList(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== SPACE && bytes[at] !== TAB) return false;
  }
  return true;
}
