/** What the delta engine asks of a scanner: to look for anchors in parts, and to say what its findings depend on. */
import type { Anchors } from '../../core/anchors.ts';
import type { BlobResult } from '../../core/detection.ts';
import type { Span } from '../../core/location.ts';
import type { RangeScanner } from '../../core/ranges.ts';
import { moved, type Trace } from '../../core/traces.ts';

/** Anything seen in a blob. It depends on the bytes of `window`, on the byte on each side, and on the blob's ends there. */
export interface Windowed {
  readonly span: Span;
  readonly window: Span;
}

export interface PartScanner<T extends Windowed> {
  /** Everything; the blob's anchors are written to `anchors`. @param whole what `isWhole` says */
  scan(bytes: Uint8Array, anchors: Anchors, whole: boolean): readonly T[];
  /** For a blob most of whose anchors are known. */
  reread(bytes: Uint8Array): Rereading<T>;
  /** The same trace where its bytes stand `by` further on. */
  moved(trace: T, by: number): T;
  /** Whether the blob is understood only as a whole (another encoding, a container). */
  isWhole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, traces: readonly T[]): BlobResult;
  /** For trees, of which only names are text; absent, they are scanned as they are. */
  readonly pieces?: Pieces;
}

/** See `core/rereading.ts`. */
export interface Rereading<T> {
  readonly traces: readonly T[];
  before(at: number, floor: number): number;
  after(at: number): number;
  read(from: number, to: number, anchors: Anchors): boolean;
  again(start: number, end: number, kind: number, anchors: Anchors): void;
  open(anchors: Anchors, changed: readonly Span[], mayBeWide: boolean): void;
}

export interface Pieces {
  scan(bytes: Uint8Array, pieces: readonly Span[]): BlobResult;
  /** False for a piece that `scan` would find nothing in. */
  isOfNote(bytes: Uint8Array, start: number, end: number): boolean;
}

/** The scanner of the core, as the delta engine wants it. */
export function partScanner(scanner: RangeScanner): PartScanner<Trace> {
  return { ...scanner, moved };
}
