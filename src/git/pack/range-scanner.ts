/** What the delta engine asks of a scanner: to scan parts, and to say what its findings depend on. */
import type { BlobResult } from '../../core/finding.ts';
import type { Span } from '../../core/location.ts';

/** Anything seen in a blob. It depends on the bytes of `window`, on the two bytes beside it, and on the blob's ends there. */
export interface Trace {
  readonly span: Span;
  readonly window: Span;
}

export interface RangeScanner<M extends Trace> {
  /** Everything whose anchor starts in `own`, by default in the whole blob; the bytes around are context. */
  matches(bytes: Uint8Array, own?: Span): readonly M[];
  /** The same match where its bytes stand `by` further on. */
  shift(match: M, by: number): M;
  /** Where the anchors of all matches lie that the bytes of `changed` may have touched: reach and touching encoded regions. */
  grow(bytes: Uint8Array, changed: Span): Span;
  /** Whether the blob is understood only as a whole (another encoding, a container). */
  whole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, matches: readonly M[]): BlobResult;
}
