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

/** Ways from where the segment before ended counting. Numbers beside each other, for there may be a hundred thousand. */
export interface Ways {
  /** Bytes of the blob, ascending. */
  readonly offsets: Float64Array;
  /** `lines` and `column` of the way to each of them. */
  readonly to: Uint32Array;
  /** To where the next segment begins counting. */
  readonly out: Way;
}

/** Undefined where it is none of the offsets. */
export function wayTo(offset: number, { offsets, to }: Ways): Way | undefined {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset ? { lines: to[2 * low] ?? 0, column: to[2 * low + 1] ?? 0 } : undefined;
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
  const offsets = endsOf(spans);
  const to = new Uint32Array(2 * offsets.length);
  const walk = new Walk(bytes, from);
  const firstBehind = offsets.findIndex((offset) => offset > end);
  const before = firstBehind < 0 ? offsets.length : firstBehind;
  const follow = (first: number, behind: number): void => {
    for (let at = first; at < behind; at++) {
      const { lines, column } = walk.to(offsets[at] ?? 0);
      to.set([lines, column], 2 * at);
    }
  };
  follow(0, before);
  const out = walk.to(end);
  follow(before, offsets.length);
  return { offsets: offsets.map((offset) => base + offset), to, out };
}

/** Each once, ascending. */
function endsOf(spans: readonly Span[]): Float64Array {
  const ends = new Float64Array(2 * spans.length);
  spans.forEach(({ start, end }, at) => ends.set([start, end], 2 * at));
  ends.sort();
  return ends.filter((offset, at) => offset !== ends[at - 1]);
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
