/**
 * From places in decoded bytes to places in encoded ones. A map is a list of segments, each a run of equal groups: `n`
 * decoded bytes that came from `m` encoded ones (1:1 copied text, 3:4 base64, 1:2 ASCII as UTF-16, 1:3 `%2F`). Encoded
 * bytes of which nothing is left (a line break, a joint between literals) lie between segments.
 */
import type { Span } from '../location.ts';

/** Numbers per segment: decoded start, encoded start, decoded bytes per group, encoded bytes per group. */
const STRIDE = 4;

export class SpanMap {
  #segments = new Uint32Array(STRIDE * 4);
  #used = 0;
  /** Decoded bytes so far. */
  #length = 0;

  /** Appends `count` groups of `decoded` bytes each, the first of which came from `encoded` bytes at `start`. */
  append(start: number, decoded: number, encoded: number, count = 1): void {
    if (count === 0) return;
    if (!this.#continues(start, decoded, encoded)) this.#push(start, decoded, encoded);
    this.#length += decoded * count;
  }

  get length(): number {
    return this.#length;
  }

  /** The encoded bytes that `span` came from; an empty span gives the empty span before its group. */
  toParent(span: Span): Span {
    if (this.#used === 0) return { start: 0, end: 0 };
    const start = this.#place(Math.min(span.start, this.#length - 1)).start;
    if (span.end <= span.start) return { start, end: start };
    return { start, end: this.#place(Math.min(span.end, this.#length) - 1).end };
  }

  /** The encoded bytes that hold the decoded byte at `offset`: its group, or of base64 the two characters. */
  #place(offset: number): Span {
    const at = this.#find(offset);
    const [first = 0, encodedStart = 0, decoded = 1, encoded = 1] = this.#segments.subarray(at, at + STRIDE);
    const start = encodedStart + Math.floor((offset - first) / decoded) * encoded;
    if (decoded !== 3 || encoded !== 4) return { start, end: start + encoded };
    const character = start + ((offset - first) % 3);
    return { start: character, end: character + 2 };
  }

  #find(offset: number): number {
    let low = 0;
    let high = this.#used / STRIDE - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle * STRIDE] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * STRIDE;
  }

  #continues(start: number, decoded: number, encoded: number): boolean {
    if (this.#used === 0) return false;
    const last = this.#used - STRIDE;
    const segments = this.#segments;
    if (segments[last + 2] !== decoded || segments[last + 3] !== encoded) return false;
    const groups = (this.#length - (segments[last] ?? 0)) / decoded;
    return (segments[last + 1] ?? 0) + groups * encoded === start;
  }

  #push(start: number, decoded: number, encoded: number): void {
    if (this.#used === this.#segments.length) {
      const larger = new Uint32Array(this.#segments.length * 2);
      larger.set(this.#segments);
      this.#segments = larger;
    }
    this.#segments[this.#used] = this.#length;
    this.#segments[this.#used + 1] = start;
    this.#segments[this.#used + 2] = decoded;
    this.#segments[this.#used + 3] = encoded;
    this.#used += STRIDE;
  }
}
