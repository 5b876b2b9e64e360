/** Readers of one place: sticky expressions (`/…/y`) and single characters. */

/** End of the match at exactly `at`; undefined without one. */
export function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** 0 outside of the text, which V8 must not be asked for where much is read. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The first character at `at` or later, before `limit`, that is none of `table`'s. */
export function past(table: Uint8Array, text: string, at: number, limit: number): number {
  const end = Math.min(limit, text.length);
  let next = at;
  while (next < end && table[text.charCodeAt(next)] === 1) next += 1;
  return next;
}

/** The first of the characters of `table` that end before `at`; not before `limit`. */
export function backPast(table: Uint8Array, text: string, at: number, limit: number): number {
  const first = Math.max(limit, 0);
  let next = at;
  while (next > first && table[text.charCodeAt(next - 1)] === 1) next -= 1;
  return next;
}
