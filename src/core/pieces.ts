/**
 * Bytes of which only some pieces are text, each by itself, such as the names in a tree. A piece is scanned as a blob of
 * its own: what stands beside it says nothing about it. Pieces repeat a lot, so what was found in them is remembered.
 */
import type { BlobResult, Detection } from './detection.ts';
import { shifted, type Span } from './location.ts';
import type { Latin1 } from './text-windows.ts';

/** Pieces that are remembered at a time. */
const REMEMBERED = 1 << 16;
/** Longer ones are not. */
const LONGEST = 256;

export class PieceScanner {
  readonly #scan: (bytes: Uint8Array) => BlobResult;
  readonly #latin1: Latin1;
  readonly #known = new Map<string, BlobResult | null>();

  constructor(scan: (bytes: Uint8Array) => BlobResult, latin1: Latin1) {
    this.#scan = scan;
    this.#latin1 = latin1;
  }

  /** All that the pieces hold. Spans are bytes of `bytes`; lines and columns count from the beginning of each piece. */
  scan(bytes: Uint8Array, pieces: readonly Span[]): BlobResult {
    const found: BlobResult[] = pieces.flatMap((piece) => this.#inPiece(bytes, piece));
    return {
      detections: found.flatMap(({ detections }) => detections),
      marks: found.flatMap(({ marks }) => marks),
      unread: found.flatMap(({ unread }) => unread),
      skipped: found.flatMap(({ skipped }) => skipped),
    };
  }

  /** Whether anything at all stands in a piece. */
  isOfNote(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#result(bytes, start, end) !== null;
  }

  #inPiece(bytes: Uint8Array, { start, end }: Span): BlobResult[] {
    const result = this.#result(bytes, start, end);
    return result === null ? [] : [movedResult(result, start)];
  }

  #result(bytes: Uint8Array, start: number, end: number): BlobResult | null {
    if (end - start > LONGEST) return this.#scanned(bytes, start, end);
    const text = this.#latin1(bytes, start, end);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const result = this.#scanned(bytes, start, end);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(text, result);
    return result;
  }

  #scanned(bytes: Uint8Array, start: number, end: number): BlobResult | null {
    const result = this.#scan(bytes.slice(start, end));
    const { detections, marks, unread, skipped } = result;
    return detections.length + marks.length + unread.length + skipped.length > 0 ? result : null;
  }
}

function movedResult({ detections, marks, unread, skipped }: BlobResult, by: number): BlobResult {
  const moved = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: shifted(one.span, by) });
  const movedDetection = (detection: Detection): Detection => {
    const [first, ...rest] = detection.parts;
    return { ...detection, parts: [moved(first), ...rest.map(moved)] };
  };
  return { detections: detections.map(movedDetection), marks: marks.map(moved), unread: unread.map(moved), skipped: skipped.map(moved) };
}
