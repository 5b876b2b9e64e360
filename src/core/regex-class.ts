/**
 * Which bytes a class in brackets, an escape or a plain character of a regular expression stands for. What the expression
 * makes of them: `regex-parse.ts`.
 */
import type { RegexCursor } from './regex-cursor.ts';
import type { CharSet } from './regex-sets.ts';

export const ALL = (): CharSet => range(0, 255);
const DIGIT = range(48, 57);
const WORD = new Set([...DIGIT, ...range(65, 90), ...range(97, 122), 95]);
const SPACE = new Set([9, 10, 11, 12, 13, 32, 160]);
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

const WIDE = 'names a character above \xff: rules see bytes';

/** Reads a class from behind its opening bracket to behind its closing one. */
export function classOf(cursor: RegexCursor): CharSet {
  const negated = cursor.take('^');
  const set = new Set<number>();
  while (!cursor.isAtEnd() && cursor.peek() !== ']') addItem(cursor, set);
  cursor.take(']');
  return negated ? complement(set) : set;
}

function addItem(cursor: RegexCursor, set: Set<number>): void {
  const first = classAtom(cursor);
  const low = single(first);
  if (low === undefined || cursor.peek() !== '-' || cursor.peek(1) === ']') {
    for (const code of first) set.add(code);
    return;
  }
  cursor.skip(1);
  const high = single(classAtom(cursor)) ?? low;
  for (const code of range(low, high)) set.add(code);
}

function classAtom(cursor: RegexCursor): CharSet {
  const char = cursor.next();
  if (char !== '\\') return new Set([codeOf(cursor, char)]);
  const name = cursor.next();
  return name === 'b' ? new Set([8]) : escaped(cursor, name);
}

/** @param char the one behind the backslash, which was read */
export function escaped(cursor: RegexCursor, char: string): CharSet {
  if (char === 'd') return DIGIT;
  if (char === 'D') return complement(DIGIT);
  if (char === 'w') return WORD;
  if (char === 'W') return complement(WORD);
  if (char === 's') return SPACE;
  if (char === 'S') return complement(SPACE);
  if (char === 'x' || char === 'u') return new Set([hexadecimal(cursor, char === 'x' ? 2 : 4)]);
  return new Set([CONTROL[char] ?? codeOf(cursor, char)]);
}

function hexadecimal(cursor: RegexCursor, digits: number): number {
  const code = Number.parseInt(cursor.ahead(digits), 16);
  cursor.skip(digits);
  if (!(code <= 255)) cursor.problems.add(WIDE);
  return code & 255;
}

export function codeOf(cursor: RegexCursor, char: string): number {
  const code = char.charCodeAt(0);
  if (code > 255) cursor.problems.add(WIDE);
  return code & 255;
}

/** A letter stands for both its cases; other codes stay. */
export function eitherCase(set: CharSet): CharSet {
  return new Set([...set].flatMap((code) => [code, otherCase(code)]));
}

function otherCase(code: number): number {
  const letter = code | 32;
  return letter >= 97 && letter <= 122 ? code ^ 32 : code;
}

function complement(set: CharSet): CharSet {
  return new Set([...ALL()].filter((code) => !set.has(code)));
}

function single(set: CharSet): number | undefined {
  const [only] = set;
  return set.size === 1 ? only : undefined;
}

function range(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
