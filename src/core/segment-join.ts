/** Joins what the segments of one blob hold, in their order, as if one thread had read them one after another. */
import { append } from './append.ts';
import { assemble } from './assemble.ts';
import type { BlobResult } from './finding.ts';
import type { LineColumn } from './lines.ts';
import type { Span } from './location.ts';
import { along, TEXTS, type Text, type Ways } from './segment-notes.ts';
import { addGaps, type SegmentFound } from './segments.ts';
import type { Unfolded } from './unfold.ts';

export class SegmentJoin {
  readonly #found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  readonly #places = new Map<number, LineColumn>();
  readonly #texts: Text[] = [];
  #reached: LineColumn = { line: 1, column: 1 };

  /** Texts that may still be kept. */
  get wanted(): number {
    return TEXTS - this.#texts.length;
  }

  /** Takes what the next segment holds. */
  add(found: SegmentFound): void {
    const isComplete = this.#found.unread.length === 0;
    append(this.#found.matches, found.matches);
    append(this.#found.marks, found.marks);
    addGaps(this.#found, found);
    if (isComplete) addGaps(this.#found, found.ending);
    append(this.#texts, found.texts.slice(0, this.wanted));
    this.#follow(found.ways);
  }

  result(): BlobResult {
    return assemble(this.#found, {
      locate: (offsets) => offsets.map((offset) => this.#places.get(offset) ?? { line: 1, column: 1 }),
      textOf: (span) => this.#textOf(span),
    });
  }

  #follow({ offsets, to, out }: Ways): void {
    offsets.forEach((offset, index) => {
      const way = to[index];
      if (way) this.#places.set(offset, along(this.#reached, way));
    });
    this.#reached = along(this.#reached, out);
  }

  /** Empty when the bytes are no longer known. */
  #textOf({ start, end }: Span): string {
    const holder = this.#texts.find((kept) => kept.start <= start && end <= kept.start + kept.text.length);
    return holder ? holder.text.slice(start - holder.start, end - holder.start) : '';
  }
}
