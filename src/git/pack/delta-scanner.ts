/**
 * The delta engine: looks for anchors in what is new in each delta and takes over the others from its base. What comes of
 * an anchor, and any trace, depends on the bytes of a window; where the window lies inside one copied run, the same came of
 * it in the base. All others are looked at again. So the outcome equals scanning every object in full.
 */
import { Anchors } from '../../core/anchors.ts';
import type { Span } from '../../core/location.ts';
import { findChanges } from './changes.ts';
import type { Runs } from './delta.ts';
import { byWindow, inherit, isCopied, windowsIn } from './inherit.ts';
import type { PartScanner, Rereading, Windowed } from './part-scanner.ts';
import { SpanList } from './span-list.ts';

/** What the deltas of an object need to know of it. */
export interface Seen<M> {
  /** Ascending by the start of their windows. */
  readonly traces: readonly M[];
  /** Undefined where nothing can be taken over: for what is understood only as a whole. */
  readonly anchors: Anchors | undefined;
  /** Whether a NUL may stand in it: without one, no text of two bytes a character does. */
  readonly hasNul: boolean;
}

/** When a full scan costs less than finding out what is new. Nothing but speed depends on these. */
export interface Thresholds {
  /** Bytes of an object that is scanned in full in any case. */
  readonly small: number;
  /** Changes at most this many bytes apart are looked at as one. */
  readonly slack: number;
}

const MEASURED: Thresholds = { small: 512, slack: 192 };

/** A walk holds a few objects at a time. */
const MOST_SPARE = 8;

export class DeltaScanner<M extends Windowed> {
  readonly #scanner: PartScanner<M>;
  readonly #thresholds: Thresholds;
  readonly #changes = new SpanList();
  /** Of the object at hand. */
  #anchors = new Anchors();
  /** To be used again. */
  readonly #spare: Anchors[] = [];

  constructor(scanner: PartScanner<M>, thresholds = MEASURED) {
    this.#scanner = scanner;
    this.#thresholds = thresholds;
  }

  /** @param isBase whether deltas of it will come */
  scan(bytes: Uint8Array, isBase = true): Seen<M> {
    return this.#inFull(bytes, this.#scanner.isWhole(bytes), isBase);
  }

  /** `runs`: what of `bytes` was copied from a base of `baseBytes` bytes in which `base` was seen. */
  scanDelta(bytes: Uint8Array, runs: Runs, base: Seen<M>, baseBytes: number, isBase = true): Seen<M> {
    const whole = this.#scanner.isWhole(bytes);
    if (whole || base.anchors === undefined || bytes.length <= this.#thresholds.small) return this.#inFull(bytes, whole, isBase);
    findChanges(runs, baseBytes, bytes.length, this.#thresholds.slack, this.#changes);
    const reading = this.#scanner.reread(bytes);
    const hasNul = this.#readChanges(bytes, reading, runs, base.anchors, baseBytes) || base.hasNul;
    if (hasNul || this.#anchors.live > 0) reading.open(this.#anchors, this.#changedSpans(), hasNul);
    return this.#seen(this.#tracesOf(bytes, reading, runs, base, baseBytes), hasNul, isBase);
  }

  /** Says that no further delta of an object comes: what is kept of it may be overwritten. */
  release({ anchors }: Seen<M>): void {
    if (anchors !== undefined && this.#spare.length < MOST_SPARE) this.#spare.push(anchors);
  }

  #inFull(bytes: Uint8Array, whole: boolean, isBase: boolean): Seen<M> {
    this.#anchors.clear();
    const found = this.#scanner.scan(bytes, this.#anchors, whole);
    const hasNul = this.#anchors.mayHoldNul;
    const traces = found.length === 0 ? NOTHING : [...found].sort(byWindow);
    return whole ? { traces, anchors: undefined, hasNul } : this.#seen(traces, hasNul, isBase);
  }

  #seen(traces: readonly M[], hasNul: boolean, isBase: boolean): Seen<M> {
    const anchors = this.#anchors;
    if (!isBase || anchors.isPartial) return { traces, anchors: undefined, hasNul };
    this.#anchors = this.#spare.pop() ?? new Anchors();
    return { traces, anchors, hasNul };
  }

  /** Reads around each change, and takes over the anchors between them. Says whether a NUL stands in what was read: all that was not copied. */
  #readChanges(bytes: Uint8Array, reading: Rereading<M>, runs: Runs, base: Anchors, baseBytes: number): boolean {
    const { starts, ends, count } = this.#changes;
    this.#anchors.clear();
    let done = 0;
    let run = 0;
    let hasNul = false;
    for (let i = 0; i <= count; i += 1) {
      const change = i < count ? (starts[i] ?? 0) : bytes.length;
      const from = i < count ? reading.before(change, done) : change;
      if (done < from) run = this.#takeOver(done, from, reading, runs, run, base, baseBytes, bytes.length);
      if (i === count) break;
      done = Math.max(done, reading.after(ends[i] ?? 0));
      if (from < done && reading.read(from, done, this.#anchors)) hasNul = true;
    }
    return hasNul;
  }

  /** Of the anchors that start from `from` to `to`, in between two changes and so inside one run. Gives that run. */
  #takeOver(from: number, to: number, reading: Rereading<M>, runs: Runs, first: number, base: Anchors, baseBytes: number, resultBytes: number): number {
    let run = first;
    while ((runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0) <= from) run += 1;
    const source = runs.sources[run] ?? 0;
    const end = source + (runs.lengths[run] ?? 0);
    const by = (runs.targets[run] ?? 0) - source;
    const limit = to - by;
    const windows = windowsIn(source, end, by, baseBytes, resultBytes);
    let n = this.#anchors.takeOver(base, base.firstFrom(from - by), limit, by, windows);
    while (n < base.count && base.start(n) < limit) {
      reading.again(base.start(n) + by, base.end(n) + by, base.kind(n), this.#anchors);
      n = this.#anchors.takeOver(base, n + 1, limit, by, windows);
    }
    return run;
  }

  #changedSpans(): Span[] {
    const { starts, ends, count } = this.#changes;
    const spans: Span[] = [];
    for (let i = 0; i < count; i += 1) spans.push({ start: starts[i] ?? 0, end: ends[i] ?? 0 });
    return spans;
  }

  /** What was found again though its window was copied whole is left to inheritance, so that nothing comes twice. */
  #tracesOf(bytes: Uint8Array, { traces }: Rereading<M>, runs: Runs, base: Seen<M>, baseBytes: number): readonly M[] {
    if (traces.length + base.traces.length === 0) return NOTHING;
    const found = traces.filter(({ window }) => !isCopied(window, runs, baseBytes, bytes.length));
    return [...inherit(this.#scanner, base.traces, runs, baseBytes, bytes.length), ...found].sort(byWindow);
  }
}

const NOTHING: readonly never[] = [];
