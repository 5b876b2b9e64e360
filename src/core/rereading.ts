/**
 * A blob that was made of another one, looked at again where it differs: which bytes to read for a change, and which regions
 * to open. Which anchors are taken over unread is decided by who asks (`git/pack/`).
 */
import { AnchorReader } from './anchor-reader.ts';
import { liveHits, type Anchors } from './anchors.ts';
import { append } from './append.ts';
import { HitList } from './hit-list.ts';
import { hull, type Span } from './location.ts';
import { NEAREST } from './prefilter.ts';
import { tracesOf, unfolded, type Trace } from './traces.ts';
import { unfoldRegions, type Optics } from './unfold.ts';
import { members, skipBack } from './views/characters.ts';
import { viewContext } from './views/context.ts';
import { isQuiet, nearTo, regionsNear, type FindHits } from './views/grow.ts';

/** One blob that is looked at again in places, from its beginning to its end. */
export interface Rereading {
  /** What was found up to now. */
  readonly traces: readonly Trace[];
  /** Where to begin so that every anchor that a change of the byte at `at` could touch is found; not before `floor`. */
  before(at: number, floor: number): number;
  /** Where to end, likewise, for a change that ends at `at`. */
  after(at: number): number;
  /** Reads the bytes `from` to `to` and adds all anchors that start there; says whether a NUL stands there. */
  read(from: number, to: number, anchors: Anchors): boolean;
  /** Looks at a known anchor again, and adds it as it is now. */
  again(start: number, end: number, kind: number, anchors: Anchors): void;
  /** Opens the regions that the bytes of `changed` could have touched, once `anchors` are all that the blob has. */
  open(anchors: Anchors, changed: readonly Span[], mayBeWide: boolean): void;
}

/** Text is made of so many bytes at a time, for hits are single. */
const TEXT_NEAR = 2048;

/** What any run is made of: the letters of all alphabets (`prefilter.ts`). */
const RUNS = members('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-');

export class Reread implements Rereading {
  readonly traces: Trace[] = [];
  readonly #optics: Optics;
  readonly #bytes: Uint8Array;
  /** Made for the first anchor: many blobs have none near what changed. */
  #made: AnchorReader | undefined;

  constructor(optics: Optics, bytes: Uint8Array) {
    this.#optics = optics;
    this.#bytes = bytes;
  }

  before(at: number, floor: number): number {
    return Math.max(floor, Math.min(skipBack(RUNS, this.#bytes, at + 1, floor), at - this.#optics.set.literalReach));
  }

  after(at: number): number {
    return Math.min(this.#bytes.length, at + NEAREST);
  }

  read(from: number, to: number, anchors: Anchors): boolean {
    const hits = this.#optics.set.prefilter.find(this.#bytes, from, to);
    const { hasNul } = hits;
    if (hits.count > 0) {
      this.#reader.readAll(hits, anchors);
      this.#take();
    }
    return hasNul;
  }

  again(start: number, end: number, kind: number, anchors: Anchors): void {
    this.#reader.again(start, end, kind, anchors);
    this.#take();
  }

  open(anchors: Anchors, changed: readonly Span[], mayBeWide: boolean): void {
    if (anchors.live === 0 && !mayBeWide) return;
    const hits = HitList.take();
    const find = (_: Uint8Array, start: number, end: number): HitList => liveHits(anchors, { start, end }, hits);
    let near: Span | undefined;
    let done = -1;
    for (const span of changed) {
      const next = nearTo(this.#bytes, span);
      if (!mayBeWide && isQuiet(anchors, this.#bytes, next)) continue;
      if (near !== undefined && next.start > near.end) {
        this.#open(near, find, done, mayBeWide);
        done = near.end;
        near = next;
      } else near = near === undefined ? next : hull(near, next);
    }
    if (near !== undefined) this.#open(near, find, done, mayBeWide);
    hits.giveBack();
  }

  /** Opens the regions that touch `near`, but those that begin at `done` or before: they touched what was near another change. */
  #open(near: Span, find: FindHits, done: number, mayBeWide: boolean): void {
    const optics = this.#optics;
    const regions = regionsNear(optics.set.regions, find, this.#bytes, near, mayBeWide).filter(({ start }) => start > done);
    if (regions.length === 0) return;
    const found = unfolded([]);
    unfoldRegions(optics, this.#bytes, regions, viewContext(optics, this.#bytes.length), found);
    append(this.traces, tracesOf(found));
  }

  get #reader(): AnchorReader {
    return (this.#made ??= new AnchorReader(this.#optics.set, this.#optics.latin1, this.#bytes, TEXT_NEAR));
  }

  #take(): void {
    const { matches, marks } = this.#reader;
    if (matches.length + marks.length === 0) return;
    append<Trace>(this.traces, matches.splice(0));
    append<Trace>(this.traces, marks.splice(0));
  }
}
