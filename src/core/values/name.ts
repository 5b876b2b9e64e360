/** The whole name around a label word, with what encloses it. */
import { codeAt } from './match-at.ts';

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The quote directly before the name, if any. */
  readonly quote: string;
  /** Characters that say that this is the whole name, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/** A name longer than this is no name but data. */
const LONGEST = 120;

/** 1 for digits, letters and `_`; 2 for `$`, `-` and `.`, which a name may hold as well. */
const KINDS = new Uint8Array(256).fill(1, 0x30, 0x3a).fill(1, 0x41, 0x5b).fill(1, 0x5f, 0x60).fill(1, 0x61, 0x7b).fill(2, 0x24, 0x25).fill(2, 0x2d, 0x2f);

export function nameAt(text: string, anchorStart: number, anchorEnd: number): Name {
  let start = anchorStart;
  let end = anchorEnd;
  while (start > 0 && anchorStart - start < LONGEST && (KINDS[text.charCodeAt(start - 1)] ?? 0) > 0) start -= 1;
  while (end < text.length && end - anchorEnd < LONGEST && (KINDS[text.charCodeAt(end)] ?? 0) > 0) end += 1;
  const to = end + 1;
  while (end > anchorEnd && KINDS[text.charCodeAt(end - 1)] !== 1) end -= 1;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return { start, end, text: text.slice(start, end), quote: before === 34 || before === 39 || before === 96 ? text.charAt(start - 1) : '', from: start - 1, to };
}

/** Characters before a name that its phrase may have. */
export const PHRASE = 40;

/** The name with up to three words of prose before it: `Secret access key`. */
export function phraseOf(text: string, { start, text: name }: Name): string {
  if (codeAt(text, start - 1) !== 32) return name;
  return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(text.slice(Math.max(0, start - PHRASE), start))?.[0] ?? '') + name;
}

/** Where a character stands at `at` or at most `furthest` before it; -1 without one. */
export function lastBefore(text: string, character: string, at: number, furthest: number): number {
  const code = character.charCodeAt(0);
  const first = Math.max(0, at - furthest);
  for (let found = Math.min(at, text.length - 1); found >= first; found--) if (text.charCodeAt(found) === code) return found;
  return -1;
}
