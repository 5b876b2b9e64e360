/**
 * The delta engine: scans what is new in each delta and inherits the rest. A trace depends on its window; where the
 * window lies inside one copied run, the trace stands in the result exactly if it stands in the base. All others have their
 * anchors near a change, or the anchor left a trace that could not be inherited, and those places are scanned. So the
 * outcome equals scanning every object in full.
 */
import type { Span } from '../../core/location.ts';
import { findChanges } from './changes.ts';
import type { Runs } from './delta.ts';
import { byWindow, inherit, isCopied } from './inherit.ts';
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

const MEASURED: Thresholds = { small: 4096, slack: 1024, share: 0.5 };

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
    const inherited = base.traces.length === 0 ? NONE : inherit(this.#scanner, base.traces, runs, baseBytes, bytes.length);
    if (this.#collectParts(bytes, inherited.anchors) > bytes.length * share) return this.#inFull(bytes, false);
    const traces = [...inherited.traces, ...this.#scanParts(bytes, runs, baseBytes)];
    return traces.length === 0 ? NOTHING : { traces: traces.sort(byWindow), whole: false };
  }

  #inFull(bytes: Uint8Array, whole: boolean): Seen<M> {
    const traces = this.#scanner.traces(bytes);
    if (traces.length === 0) return whole ? NOTHING_WHOLE : NOTHING;
    return { traces: [...traces].sort(byWindow), whole };
  }

  /** The surroundings of all changes, and single anchors (ascending). Gives the sum of their bytes. */
  #collectParts(bytes: Uint8Array, anchors: readonly number[]): number {
    this.#parts.clear();
    let next = 0;
    for (let i = 0; i < this.#changes.count; i += 1) {
      const { start, end } = this.#scanner.grow(bytes, { start: this.#changes.starts[i] ?? 0, end: this.#changes.ends[i] ?? 0 });
      for (; (anchors[next] ?? Infinity) < end; next += 1) this.#addAnchor(anchors[next] ?? 0);
      this.#parts.add(start, end, 0);
    }
    for (; next < anchors.length; next += 1) this.#addAnchor(anchors[next] ?? 0);
    return this.#parts.bytes();
  }

  #addAnchor(at: number): void {
    this.#parts.add(at, at + 1, 0);
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
}

const NOTHING: Seen<never> = { traces: [], whole: false };
const NOTHING_WHOLE: Seen<never> = { traces: [], whole: true };
const NONE = { traces: [], anchors: [] };
