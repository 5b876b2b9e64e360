/** What a segment must tell of bytes that will be gone: the way to lines and columns of what was found, and the text around it. */
import { LineCounter, type LineColumn } from './lines.ts';
import type { Span } from './location.ts';
import type { Match } from './match.ts';
import type { Segment } from './segments.ts';

/** How lines go on from a place that another segment knows. */
export interface Way {
  /** Line ends passed. */
  readonly lines: number;
  /** Without line ends the columns passed; behind one the column, from 1. */
  readonly column: number;
}

/** Ways from where the segment before ended counting; `offsets` are bytes of the blob, ascending. */
export interface Ways {
  readonly offsets: readonly number[];
  readonly to: readonly Way[];
  /** To where the next segment begins counting. */
  readonly out: Way;
}

export function along({ line, column }: LineColumn, { lines, column: after }: Way): LineColumn {
  return { line: line + lines, column: lines === 0 ? column + after : after };
}

/** A value may stand this many bytes before its anchor: counting lines stays that far behind the segment. */
export const LAG = 64 * 1024;
/** Bytes that tell the state between two characters: the longest of UTF-8, and the CR of a CRLF. */
const CHARACTER = 4;

/** Ways to both ends of all spans, which count in the segment's bytes and may lie in its context. */
export function waysThrough({ bytes, base, own }: Pick<Segment, 'bytes' | 'base' | 'own'>, spans: readonly Span[], isLast: boolean): Ways {
  const from = base === 0 ? 0 : own.start - LAG;
  const end = isLast ? bytes.length : Math.max(from, own.end - LAG);
  const wanted = [...new Set(spans.flatMap(({ start, end: behind }) => [start, behind]))].sort((a, b) => a - b);
  const walk = new Walk(bytes, from);
  const before = wanted.filter((offset) => offset <= end).map((offset) => walk.to(offset));
  const out = walk.to(end);
  const behind = wanted.slice(before.length).map((offset) => walk.to(offset));
  return { offsets: wanted.map((offset) => base + offset), to: [...before, ...behind], out };
}

class Walk {
  readonly #bytes: Uint8Array;
  readonly #counter = new LineCounter();
  readonly #start: LineColumn;
  #at: number;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
    if (from > 0) this.#counter.pass(bytes, Math.max(0, from - CHARACTER), from);
    this.#start = this.#counter.here();
  }

  to(offset: number): Way {
    if (offset > this.#at) {
      this.#counter.pass(this.#bytes, this.#at, offset);
      this.#at = offset;
    }
    const { line, column } = this.#counter.here();
    const lines = line - this.#start.line;
    return { lines, column: lines === 0 ? column - this.#start.column : column };
  }
}

/** A piece of the blob as Latin-1, from the byte `start`. */
export interface Text {
  readonly start: number;
  readonly text: string;
}

/** Bytes kept on each side of a match. */
const AROUND = 4096;
/** Texts kept at a time: 80 MB. */
export const TEXTS = 10_000;

/** Around each; where they meet, one for several. @param matches in the order of their spans, or nearly */
export function textsAround(matches: readonly Match[], base: number, size: number, read: (span: Span) => string): Text[] {
  const spans: { start: number; end: number }[] = [];
  for (const { span } of matches) {
    const [start, end] = [Math.max(0, span.start - AROUND), Math.min(size, span.end + AROUND)];
    const last = spans.at(-1);
    if (last && last.start <= start && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map((span) => ({ start: base + span.start, text: read(span) }));
}
