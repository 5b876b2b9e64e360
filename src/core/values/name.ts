/** The whole name around a label word, with what encloses it. */

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The quote directly before the name, if any. */
  readonly quote: string;
}

/** A name longer than this is no name but data. */
const LONGEST = 120;

export function nameAt(text: string, anchorStart: number, anchorEnd: number): Name {
  let start = anchorStart;
  let end = anchorEnd;
  while (start > 0 && anchorStart - start < LONGEST && isNameCode(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - anchorEnd < LONGEST && isNameCode(text.charCodeAt(end))) end += 1;
  while (end > anchorEnd && !isWordCode(text.charCodeAt(end - 1))) end -= 1;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return { start, end, text: text.slice(start, end), quote: before === 34 || before === 39 || before === 96 ? text.charAt(start - 1) : '' };
}

/** The name with up to three words of prose before it: `Secret access key`. */
export function phraseOf(text: string, { start, text: name }: Name): string {
  if (text.charCodeAt(start - 1) !== 32) return name;
  return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '') + name;
}

/** Where a character stands at `at` or at most `furthest` before it; -1 without one. */
export function lastBefore(text: string, character: string, at: number, furthest: number): number {
  const from = Math.max(0, at - furthest);
  const found = text.slice(from, at + 1).lastIndexOf(character);
  return found < 0 ? -1 : from + found;
}

/** Letters, digits, `_`, `$`, `.`, `-`. */
function isNameCode(code: number): boolean {
  return isWordCode(code) || code === 36 || code === 46 || code === 45;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
