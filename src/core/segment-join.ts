/** Joins what the segments of one blob hold, in their order, as if one thread had read them one after another. */
import { append } from './append.ts';
import { conclude, MARKS, spotsOf } from './assemble.ts';
import type { BlobResult } from './detection.ts';
import type { LineColumn } from './lines.ts';
import { Listing } from './listing.ts';
import type { Span } from './location.ts';
import type { Credential } from './pair.ts';
import { along, TEXTS, wayTo, type Text, type Ways } from './segment-notes.ts';
import { addGaps, type SegmentFound } from './segments.ts';
import { Settling } from './settle.ts';
import type { Unfolded } from './unfold.ts';

export class SegmentJoin {
  readonly #found: Omit<Unfolded, 'matches'> = { marks: [], unread: [], skipped: [] };
  readonly #listing = new Listing();
  readonly #settling = new Settling((span) => this.#textOf(span), (credential) => this.#list(credential));
  /** Of segments with matches that are not settled yet, and where each begins counting. */
  #open: { readonly from: LineColumn; readonly ways: Ways }[] = [];
  readonly #places = new Map<number, LineColumn>();
  #texts: Text[] = [];
  #reached: LineColumn = { line: 1, column: 1 };

  /** Texts that may still be kept. */
  get wanted(): number {
    return Math.max(0, TEXTS - this.#texts.length);
  }

  /** Takes what the next segment holds. */
  add(found: SegmentFound): void {
    const isComplete = this.#found.unread.length === 0;
    addGaps(this.#found, found);
    if (isComplete) addGaps(this.#found, found.ending);
    append(this.#texts, found.texts.slice(0, this.wanted));
    this.#follow(found.ways);
    const marks = found.marks.slice(0, 2 * MARKS - this.#found.marks.length);
    append(this.#found.marks, marks);
    for (const { span } of marks) this.#keepPlaces(span);
    this.#settling.add(found.matches, found.horizon);
    this.#forget(this.#settling.from);
  }

  result(): BlobResult {
    this.#settling.end();
    return conclude(this.#listing, this.#found, (offsets) => offsets.map((offset) => this.#places.get(offset) ?? { line: 1, column: 1 }));
  }

  #list(credential: Credential): void {
    if (this.#listing.add(credential)) for (const { span } of spotsOf(credential)) this.#keepPlaces(span);
  }

  #keepPlaces({ start, end }: Span): void {
    for (const offset of [start, end]) {
      for (const { from, ways } of this.#open) {
        const way = wayTo(offset, ways);
        if (way) this.#places.set(offset, along(from, way));
      }
    }
  }

  #follow(ways: Ways): void {
    this.#open.push({ from: this.#reached, ways });
    this.#reached = along(this.#reached, ways.out);
  }

  /** What is settled is never asked for again. */
  #forget(before: number): void {
    this.#open = this.#open.filter(({ ways }) => (ways.offsets.at(-1) ?? 0) >= before);
    this.#texts = this.#texts.filter(({ start, text }) => start + text.length >= before);
  }

  /** Empty when the bytes are no longer known. */
  #textOf({ start, end }: Span): string {
    const holder = this.#texts.find((kept) => kept.start <= start && end <= kept.start + kept.text.length);
    return holder ? holder.text.slice(start - holder.start, end - holder.start) : '';
  }
}
