/** A regular expression of Go's RE2 syntax as a tree over bytes, with flags already resolved. Made by `re2-parse.ts`. */

/** Byte values from 0 to 255. */
export type ByteSet = ReadonlySet<number>;

export type Node =
  | { readonly kind: 'set'; readonly bytes: ByteSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; /** Infinity: without bound. */ readonly max: number; readonly lazy: boolean }
  /** Capturing groups are numbered from 1, in the order of their opening brackets. */
  | { readonly kind: 'capture'; readonly index: number; readonly body: Node }
  | { readonly kind: 'assertion'; readonly at: 'word-edge' | 'inside-word' | 'text-start' | 'text-end' | 'line-start' | 'line-end' };

export const EMPTY: Node = { kind: 'sequence', parts: [] };

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const codes = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const DIGIT = range(48, 57);
const UPPER = range(65, 90);
const LOWER = range(97, 122);

/** `\d`, `\s`, `\w` as RE2 has them: ASCII, and `\s` without the vertical tab. */
export const PERL: Readonly<Record<string, readonly number[]>> = { d: DIGIT, s: codes('\t\n\f\r '), w: [...DIGIT, ...UPPER, ...LOWER, 95] };

/** `[:alpha:]` and its kin. */
export const POSIX: Readonly<Record<string, readonly number[]>> = {
  alnum: [...DIGIT, ...UPPER, ...LOWER], alpha: [...UPPER, ...LOWER], ascii: range(0, 127), blank: codes('\t '), cntrl: [...range(0, 31), 127], digit: DIGIT,
  graph: range(33, 126), lower: LOWER, print: range(32, 126), punct: range(33, 126).filter((code) => ![...DIGIT, ...UPPER, ...LOWER].includes(code)),
  space: codes('\t\n\v\f\r '), upper: UPPER, word: [...DIGIT, ...UPPER, ...LOWER, 95], xdigit: [...DIGIT, ...range(65, 70), ...range(97, 102)],
};

export function complement(bytes: Iterable<number>): Set<number> {
  const left = new Set(range(0, 255));
  for (const code of bytes) left.delete(code);
  return left;
}

/** With the other case of every letter. */
export function folded(bytes: Iterable<number>): Set<number> {
  const all = new Set(bytes);
  for (const code of [...all]) if (isLetter(code)) all.add(code ^ 32);
  return all;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
