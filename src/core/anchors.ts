/**
 * The anchors of a blob, kept for its next version: where the prefilter hit, and which bytes decided what came of it. As
 * long as those stand together unchanged, nobody needs to look again. Five numbers each in one array: a history has
 * dozens of millions.
 */
import type { HitList } from './hit-list.ts';
import type { Span } from './location.ts';

/** Numbers of one anchor: start, end, kind (`Hits.what`) with its flag, and the window's start and end. */
const STRIDE = 5;

/** In an anchor's kind: it may begin a region of encoded text. */
const LIVE = 0x8000_0000;
const KIND = 0x7fff_ffff;

/** With more anchors a blob is no text that people wrote: then only those are kept that may begin a region, 10 MiB in all. */
const MOST = 1 << 19;

/** The first array soon becomes too small: V8 takes a field that was never written again for a constant, and drops all code that rests on it when it is. */
const FEW = 8;

/** Ascending by start. */
export class Anchors {
  count = 0;
  /** Whether some were left out, for there are too many: then nothing can be taken over from here. */
  isPartial = false;
  /** How many of them may begin a region. */
  live = 0;
  /** Of the blob: without a NUL, no text of two bytes a character stands in it. */
  mayHoldNul = true;
  numbers = new Uint32Array(FEW * STRIDE);

  clear(): void {
    this.count = 0;
    this.live = 0;
    this.mayHoldNul = true;
    this.isPartial = false;
  }

  /** `from` and `to`: the first of the bytes that decided what came of it, and the first behind them. */
  add(start: number, end: number, kind: number, from: number, to: number, isLive: boolean): void {
    if (this.#leavesOut(isLive)) return;
    const at = this.#next();
    this.numbers[at] = start;
    this.numbers[at + 1] = end;
    this.numbers[at + 2] = isLive ? (kind | LIVE) >>> 0 : kind;
    this.numbers[at + 3] = from;
    this.numbers[at + 4] = to;
    if (isLive) this.live += 1;
  }

  /**
   * Takes over, `by` bytes further on, the anchors of `others` from the n-th on that start before `limit`, up to the first whose window
   * does not lie in `windows`. Gives the number of that one.
   */
  takeOver(others: Anchors, n: number, limit: number, by: number, windows: Span): number {
    const { numbers, count } = others;
    let next = n;
    for (let at = n * STRIDE; next < count && (numbers[at] ?? 0) < limit; at += STRIDE) {
      const from = numbers[at + 3] ?? 0;
      const to = numbers[at + 4] ?? 0;
      if (from < windows.start || to > windows.end) break;
      const kind = numbers[at + 2] ?? 0;
      this.add((numbers[at] ?? 0) + by, (numbers[at + 1] ?? 0) + by, kind & KIND, from + by, to + by, kind >= LIVE);
      next += 1;
    }
    return next;
  }

  start(n: number): number {
    return this.numbers[n * STRIDE] ?? 0;
  }

  end(n: number): number {
    return this.numbers[n * STRIDE + 1] ?? 0;
  }

  kind(n: number): number {
    return (this.numbers[n * STRIDE + 2] ?? 0) & KIND;
  }

  isLive(n: number): boolean {
    return (this.numbers[n * STRIDE + 2] ?? 0) >= LIVE;
  }

  /** Number of the first that starts at `start` or later. */
  firstFrom(start: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle * STRIDE] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #leavesOut(isLive: boolean): boolean {
    if (isLive || this.count < MOST) return false;
    this.isPartial = true;
    return true;
  }

  #next(): number {
    const at = this.count * STRIDE;
    if (at + STRIDE > this.numbers.length) this.#grow();
    this.count += 1;
    return at;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.numbers.length + STRIDE);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** Where regions may begin, of the anchors that start in `own`. */
export function liveHits(anchors: Anchors, own: Span, hits: HitList): HitList {
  hits.count = 0;
  if (anchors.live === 0) return hits;
  for (let n = anchors.firstFrom(own.start); n < anchors.count && anchors.start(n) < own.end; n++) {
    if (anchors.isLive(n)) hits.add(anchors.start(n), anchors.end(n), anchors.kind(n));
  }
  return hits;
}
