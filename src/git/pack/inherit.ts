/**
 * The delta engine: scans what is new in each delta and inherits the rest. A trace depends on its window; where the
 * window lies inside one copied run, the trace stands in the result exactly if it stands in the base. All other traces
 * have their anchors near a change, and those places are scanned. So the outcome equals scanning every object in full.
 */
import type { Span } from '../../core/location.ts';
import { findChanges } from './changes.ts';
import type { Runs } from './delta.ts';
import type { PartScanner, Windowed } from './part-scanner.ts';
import { SpanList } from './span-list.ts';

/** What the deltas of an object need to know of it. */
export interface Seen<M> {
  /** Ascending by the start of their windows. */
  readonly traces: readonly M[];
  readonly whole: boolean;
}

/** When a full scan costs less than finding out what is new. Nothing but speed depends on these. */
export interface Thresholds {
  /** Bytes of an object that is scanned in full in any case. */
  readonly small: number;
  /** Changes at most this many bytes apart are scanned as one. */
  readonly slack: number;
  /** Share of an object, 0 to 1: if more than this would have to be scanned, all is. */
  readonly share: number;
}

const MEASURED: Thresholds = { small: 1024, slack: 256, share: 0.5 };

export class DeltaScanner<M extends Windowed> {
  readonly #scanner: PartScanner<M>;
  readonly #thresholds: Thresholds;
  readonly #changes = new SpanList();
  readonly #parts = new SpanList();

  constructor(scanner: PartScanner<M>, thresholds = MEASURED) {
    this.#scanner = scanner;
    this.#thresholds = thresholds;
  }

  scan(bytes: Uint8Array): Seen<M> {
    return this.#inFull(bytes, this.#scanner.isWhole(bytes));
  }

  /** `runs`: what of `bytes` was copied from a base of `baseBytes` bytes in which `base` was seen. */
  scanDelta(bytes: Uint8Array, runs: Runs, base: Seen<M>, baseBytes: number): Seen<M> {
    const whole = this.#scanner.isWhole(bytes);
    const { small, slack, share } = this.#thresholds;
    if (whole || base.whole || bytes.length <= small) return this.#inFull(bytes, whole);
    findChanges(runs, baseBytes, bytes.length, slack, this.#changes);
    if (this.#growParts(bytes) > bytes.length * share) return this.#inFull(bytes, false);
    const found = this.#scanParts(bytes, runs, baseBytes);
    if (base.traces.length > 0) this.#inherit(runs, base.traces, baseBytes, bytes.length, found);
    return found.length === 0 ? NOTHING : { traces: found.sort(byWindow), whole: false };
  }

  #inFull(bytes: Uint8Array, whole: boolean): Seen<M> {
    const traces = this.#scanner.traces(bytes);
    if (traces.length === 0) return whole ? NOTHING_WHOLE : NOTHING;
    return { traces: [...traces].sort(byWindow), whole };
  }

  /** Sum of the bytes that have to be scanned. */
  #growParts(bytes: Uint8Array): number {
    this.#parts.clear();
    for (let i = 0; i < this.#changes.count; i += 1) {
      const { start, end } = this.#scanner.grow(bytes, { start: this.#changes.starts[i] ?? 0, end: this.#changes.ends[i] ?? 0 });
      this.#parts.add(start, end, 0);
    }
    let sum = 0;
    for (let i = 0; i < this.#parts.count; i += 1) sum += (this.#parts.ends[i] ?? 0) - (this.#parts.starts[i] ?? 0);
    return sum;
  }

  /** What a part holds whose window was copied whole is left to inheritance, so that nothing comes twice. */
  #scanParts(bytes: Uint8Array, runs: Runs, baseBytes: number): M[] {
    const found: M[] = [];
    for (let i = 0; i < this.#parts.count; i += 1) {
      const own: Span = { start: this.#parts.starts[i] ?? 0, end: this.#parts.ends[i] ?? 0 };
      for (const trace of this.#scanner.traces(bytes, own)) {
        if (!isCopied(trace.window, runs, baseBytes, bytes.length)) found.push(trace);
      }
    }
    return found;
  }

  #inherit(runs: Runs, traces: readonly M[], baseBytes: number, resultBytes: number, found: M[]): void {
    for (let run = 0; run < runs.count; run += 1) {
      const source = runs.sources[run] ?? 0;
      const end = source + (runs.lengths[run] ?? 0);
      const by = (runs.targets[run] ?? 0) - source;
      for (let i = firstAt(traces, source); i < traces.length; i += 1) {
        const trace = traces[i];
        if (trace === undefined || trace.window.start > end) break;
        if (liesInRun(trace.window, source, end, by, baseBytes, resultBytes)) found.push(this.#scanner.moved(trace, by));
      }
    }
  }
}

const NOTHING: Seen<never> = { traces: [], whole: false };
const NOTHING_WHOLE: Seen<never> = { traces: [], whole: true };

function byWindow(a: Windowed, b: Windowed): number {
  return a.window.start - b.window.start || a.span.start - b.span.start;
}

function firstAt(traces: readonly Windowed[], start: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((traces[middle]?.window.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a window of the result lies in one of the runs. */
function isCopied(window: Span, runs: Runs, baseBytes: number, resultBytes: number): boolean {
  const run = lastRunAt(runs, window.start);
  if (run < 0) return false;
  const source = runs.sources[run] ?? 0;
  const by = (runs.targets[run] ?? 0) - source;
  const inBase = { start: window.start - by, end: window.end - by };
  return liesInRun(inBase, source, source + (runs.lengths[run] ?? 0), by, baseBytes, resultBytes);
}

/** The last run that begins at `start` or before; -1 if none does. */
function lastRunAt(runs: Runs, start: number): number {
  let low = 0;
  let high = runs.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs.targets[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Whether a window of the base was copied by the run from `source` to `end`, with one byte more on each side, or with the
 * blob's end there in both blobs.
 */
function liesInRun(window: Span, source: number, end: number, by: number, baseBytes: number, resultBytes: number): boolean {
  const starts = window.start > source || (window.start === 0 && source === 0 && by === 0);
  const ends = window.end < end || (window.end === baseBytes && end === baseBytes && end + by === resultBytes);
  return starts && ends;
}
