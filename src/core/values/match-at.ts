/** Sticky expressions (`/…/y`) as readers of one place. */

/** End of the match at exactly `at`; undefined without one. */
export function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
