/**
 * A place in a file may be any number, one in memory is a small integer; but V8 holds what was reckoned from a large number, or from none, in
 * a box, and from then on all numbers of every field in which such a one was put. Spans, of which millions are made, would have three objects each.
 */

/** The same number, from 0 up to 2^31, excluded. */
export function smallInteger(value: number): number {
  return value | 0;
}
