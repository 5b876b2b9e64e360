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
import { tracesOf, type Trace } from './traces.ts';
import { unfoldSeen, type Optics } from './unfold.ts';
import { members, skipBack } from './views/characters.ts';
import { viewContext } from './views/context.ts';
import { firstLook, grow } from './views/grow.ts';

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
    const bytes = this.#bytes;
    const hits = new HitList();
    const find = (_: Uint8Array, start: number, end: number): HitList => liveHits(anchors, { start, end }, hits);
    let open: Span | undefined;
    for (const span of changed) {
      if (!mayBeWide && isQuiet(anchors, bytes, span)) continue;
      const grown = grow(this.#optics.set.regions, find, bytes, span, mayBeWide);
      if (open !== undefined && grown.start <= open.end) open = hull(open, grown);
      else {
        if (open !== undefined) this.#open(open, find, mayBeWide);
        open = grown;
      }
    }
    if (open !== undefined) this.#open(open, find, mayBeWide);
  }

  #open(own: Span, find: (bytes: Uint8Array, start: number, end: number) => HitList, mayBeWide: boolean): void {
    const optics = this.#optics;
    const triggers = find(this.#bytes, own.start, own.end);
    if (triggers.count === 0 && !mayBeWide) return;
    const context = viewContext(optics, this.#bytes.length);
    append(this.traces, tracesOf(unfoldSeen(optics, this.#bytes, own, { matches: [], marks: [], triggers, hasNul: mayBeWide }, context)));
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

/** Whether no region can be near: nothing begins one where `grow` would look first. */
function isQuiet(anchors: Anchors, bytes: Uint8Array, changed: Span): boolean {
  const { start, end } = firstLook(bytes, changed);
  for (let n = anchors.firstFrom(start); n < anchors.count && anchors.start(n) < end; n++) if (anchors.isLive(n)) return false;
  return true;
}
