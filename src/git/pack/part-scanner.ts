/** What the delta engine asks of a scanner: to scan parts, and to say what its findings depend on. */
import type { BlobResult } from '../../core/finding.ts';
import type { Span } from '../../core/location.ts';
import { moved } from '../../core/ranges.ts';
import type { RangeScanner, Trace } from '../../core/ranges.ts';

/**
 * Anything seen in a blob. It depends on the bytes of `window`, on the byte on each side, and on the blob's ends there. An
 * anchor whose reach is longer than `grow` adds leaves a trace in any case, whose `span` starts where the anchor does.
 */
export interface Windowed {
  readonly span: Span;
  readonly window: Span;
}

export interface PartScanner<T extends Windowed> {
  /** Everything whose anchor starts in `own`, by default in the whole blob; the bytes around are context. */
  traces(bytes: Uint8Array, own?: Span): readonly T[];
  /** The same trace where its bytes stand `by` further on. */
  moved(trace: T, by: number): T;
  /** Where all anchors lie, but those of long reach, that the bytes of `changed` may have touched. */
  grow(bytes: Uint8Array, changed: Span): Span;
  /** Whether the blob is understood only as a whole (another encoding, a container). */
  isWhole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, traces: readonly T[]): BlobResult;
  /** For trees, of which only names are text; absent, they are scanned as they are. */
  readonly pieces?: Pieces;
}

export interface Pieces {
  scan(bytes: Uint8Array, pieces: readonly Span[]): BlobResult;
  /** False for a piece that `scan` would find nothing in. */
  isOfNote(bytes: Uint8Array, start: number, end: number): boolean;
}

/** The scanner of the core, as the delta engine wants it. */
export function partScanner(scanner: RangeScanner): PartScanner<Trace> {
  return {
    traces: (bytes, own) => scanner.traces(bytes, own),
    moved,
    grow: (bytes, changed) => scanner.grow(bytes, changed),
    isWhole: (bytes) => scanner.isWhole(bytes),
    assemble: (bytes, traces) => scanner.assemble(bytes, traces),
    pieces: scanner.pieces,
  };
}
