/** Where something stands: bytes are the truth, lines and columns are derived for people. Computing positions: `lines.ts`. */

/** Half-open range of bytes, both from 0, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines and columns from 1; columns count UTF-16 code units of the decoded text; `endColumn` is the first after the value. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
