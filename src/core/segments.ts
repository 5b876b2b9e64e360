/**
 * A blob too long to be looked at whole goes by segments. They lie at fixed places, whatever the chunks: each is searched
 * with `CONTEXT` bytes on both sides, and owns the anchors that start in it, so any thread may search any of them in any
 * order. What they hold is joined in the blob's order: `segment-join.ts`.
 */
import { append } from './append.ts';
import { HitList } from './hit-list.ts';
import { shifted, type Span } from './location.ts';
import { movedMatch } from './match.ts';
import { findMatches } from './find-matches.ts';
import { isPaired } from './pair.ts';
import { LAG, textsAround, waysThrough, type Text, type Ways } from './segment-notes.ts';
import type { Frame } from './text-windows.ts';
import { addView, unfoldSeen, type Optics, type Unfolded } from './unfold.ts';
import { refuseLong, refuseLongEnd } from './views/containers.ts';
import { viewContext, type ViewContext } from './views/context.ts';
import type { Opened } from './views/opened.ts';
import { pagesOf, recordsOf, type Pages } from './views/sqlite.ts';

/** Bytes. Small enough that threads end at about the same time, large enough that its context costs little to copy. */
const SEGMENT = 2 * 1024 * 1024;
/** Bytes on both sides of a segment that its windows and regions may read. */
const CONTEXT = 1024 * 1024 + 64 * 1024;
/** A region begins at most so many bytes before what it is noticed by: a long word, and the lines before it. */
const REGION_LEAD = 16 * 1024;

export interface Segment {
  /** The segment and its context. */
  readonly bytes: Uint8Array;
  /** Bytes of the blob before the first of `bytes`. */
  readonly base: number;
  /** The segment itself, in `bytes`. */
  readonly own: Span;
  /** Whether the blob ends with `bytes`. */
  readonly atEnd: boolean;
  /** Of a database, by the blob's beginning. */
  readonly pages?: Pages;
}

/** All spans are bytes of the blob. */
export interface SegmentFound extends Unfolded {
  /** What the blob's end says of it, in its last segment; told only where nothing before is unread. */
  readonly ending: Pick<Opened, 'unread' | 'skipped'>;
  readonly ways: Ways;
  /** No match of a later segment begins before. */
  readonly horizon: number;
  readonly texts: readonly Text[];
}

/**
 * Views of the whole blob are not opened here: a container, and a region that runs out of the context, is told as unread.
 * @param texts how many pieces of text around matches are wanted at most
 */
export function searchSegment(optics: Optics, { bytes, base, own, atEnd, pages }: Segment, texts: number): SegmentFound {
  const context = viewContext(optics, own.end - own.start);
  const found = unfoldOwn(optics, bytes, own, { atStart: base === 0, atEnd }, context);
  if (base === 0) addGaps(found, refuseLong(bytes, own, context));
  if (pages) addRecords(optics, bytes, base, own, pages, context, found);
  const isLast = atEnd && own.end === bytes.length;
  const spans = [...found.matches.map(({ span, cover }) => cover ?? span), ...found.marks.map(({ span }) => span)];
  return {
    matches: found.matches.map((match) => movedMatch(match, base)),
    marks: found.marks.map((mark) => ({ ...mark, span: shifted(mark.span, base) })),
    unread: found.unread.map(({ span, reason }) => ({ span: shifted(span, base), reason })),
    skipped: found.skipped.map(({ span, reason }) => ({ span: shifted(span, base), reason })),
    ending: isLast ? refuseLongEnd(bytes, { start: base + own.start, end: base + own.end }) : { unread: [], skipped: [] },
    ways: waysThrough({ bytes, base, own }, spans, isLast),
    horizon: base + own.end - LAG,
    texts: textsAround(found.matches.filter(isPaired).slice(0, texts), base, bytes.length, ({ start, end }) => optics.latin1(bytes, start, end)),
  };
}

/** A region that starts in the segment may have its first trigger behind it, or be a further piece of a run that began before it. */
function unfoldOwn(optics: Optics, bytes: Uint8Array, own: Span, frame: Frame, context: ViewContext): Unfolded {
  const seen = findMatches(optics.set, optics.latin1, bytes, own, frame);
  const behind = findMatches(optics.set, optics.latin1, bytes, { start: own.end, end: Math.min(own.end + REGION_LEAD, bytes.length) }, frame).triggers;
  const triggers = HitList.take();
  for (const { start, end, what } of optics.set.regions.crossing(bytes, own.start)) triggers.add(start, end, what);
  for (const list of [seen.triggers, behind]) {
    for (let at = 0; at < list.count; at++) triggers.add(list.starts[at] ?? 0, list.ends[at] ?? 0, list.what[at] ?? 0);
    list.giveBack();
  }
  const found = unfoldSeen(optics, bytes, own, { ...seen, triggers }, context);
  triggers.giveBack();
  return found;
}

function addRecords(optics: Optics, bytes: Uint8Array, base: number, own: Span, pages: Pages, context: ViewContext, found: Unfolded): void {
  const tell = (): void => void found.skipped.push({ span: own, reason: 'sqlite: its records overlap' });
  addView(optics, recordsOf(bytes, pages, base, own, tell), context, 0, found);
}

export function addGaps(found: Pick<Unfolded, 'unread' | 'skipped'>, { unread, skipped }: Pick<Opened, 'unread' | 'skipped'>): void {
  append(found.unread, unread);
  append(found.skipped, skipped);
}

/** Cuts chunks of any size into segments. A segment's bytes are valid until the next one is asked for. */
export class SegmentCutter {
  readonly #buffer = new Uint8Array(SEGMENT + 2 * CONTEXT);
  /** Bytes of the blob before the buffer's first. */
  #base = 0;
  #filled = 0;
  /** The next segment's beginning, in bytes of the blob. */
  #next = 0;
  #pages: Pages | undefined;

  *write(chunk: Uint8Array): Generator<Segment, void> {
    let at = 0;
    while (at < chunk.length) {
      const take = Math.min(chunk.length - at, this.#buffer.length - this.#filled);
      this.#buffer.set(chunk.subarray(at, at + take), this.#filled);
      this.#filled += take;
      at += take;
      while (this.#end >= this.#next + SEGMENT + CONTEXT) yield* this.#cut(SEGMENT, false);
    }
  }

  *end(): Generator<Segment, void> {
    while (this.#next < this.#end) yield* this.#cut(Math.min(SEGMENT, this.#end - this.#next), true);
  }

  get #end(): number {
    return this.#base + this.#filled;
  }

  *#cut(length: number, atEnd: boolean): Generator<Segment, void> {
    const own = { start: this.#next - this.#base, end: this.#next - this.#base + length };
    const known = atEnd ? this.#filled : own.end + CONTEXT;
    if (this.#next === 0) this.#pages = pagesOf(this.#buffer.subarray(0, known));
    yield { bytes: this.#buffer.subarray(0, known), base: this.#base, own, atEnd, ...(this.#pages ? { pages: this.#pages } : {}) };
    this.#next += length;
    this.#drop(this.#next - CONTEXT);
  }

  #drop(before: number): void {
    const count = before - this.#base;
    if (count <= 0) return;
    this.#buffer.copyWithin(0, count, this.#filled);
    this.#filled -= count;
    this.#base = before;
  }
}
