/** What a stream must remember of bytes that it drops: lines and columns of what was found, and the text around it. */
import { LineCounter, type LineColumn, type TextEncoding } from './lines.ts';
import type { Span } from './location.ts';
import type { Match } from './match.ts';

/** A value may stand this many bytes before its anchor: counting lines stays that far behind. */
const LAG = 64 * 1024;

export class LineLog {
  readonly #counter = new LineCounter();
  readonly #known = new Map<number, LineColumn>();
  #waiting: number[] = [];

  /** `bytes[0]` stands at `base` of the blob; everything before `own.end` minus the lag is passed now, all of it with `last`. */
  note(bytes: Uint8Array, base: number, own: Span, spans: readonly Span[], last: boolean): void {
    for (const { start, end } of spans) this.#waiting.push(base + start, base + end);
    this.#waiting.sort((a, b) => a - b);
    const to = last ? bytes.length : Math.max(0, own.end - LAG);
    const due = this.#waiting.findIndex((offset) => offset > base + to);
    const ready = due < 0 ? this.#waiting : this.#waiting.slice(0, due);
    this.#waiting = due < 0 ? [] : this.#waiting.slice(due);
    for (const offset of ready) this.#reach(bytes, base, offset);
    this.#reach(bytes, base, base + to, false);
  }

  at(offsets: readonly number[], _encoding: TextEncoding): LineColumn[] {
    return offsets.map((offset) => this.#known.get(offset) ?? { line: 1, column: 1 });
  }

  #reach(bytes: Uint8Array, base: number, offset: number, remember = true): void {
    if (offset > this.#counter.offset) this.#counter.pass(bytes, this.#counter.offset - base, offset - base);
    if (remember) this.#known.set(offset, this.#counter.here());
  }
}

/** Bytes kept on each side of a match. */
const AROUND = 4096;
/** Texts kept at most: 80 MB. */
const KEPT = 10_000;

export class TextLog {
  readonly #texts: { start: number; text: string }[] = [];

  note(matches: readonly Match[], base: number, size: number, read: (span: Span) => string): void {
    for (const { span } of matches) {
      if (this.#texts.length >= KEPT) return;
      const start = Math.max(0, span.start - AROUND);
      this.#texts.push({ start: base + start, text: read({ start, end: Math.min(size, span.end + AROUND) }) });
    }
  }

  /** Empty when the bytes are no longer known. */
  between({ start, end }: Span): string {
    const holder = this.#texts.find((kept) => kept.start <= start && end <= kept.start + kept.text.length);
    return holder ? holder.text.slice(start - holder.start, end - holder.start) : '';
  }
}
