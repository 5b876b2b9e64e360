/**
 * Scanning a blob that was made of another one: what is found can be kept with the anchors that were looked at, moved
 * with its bytes and joined again. The outcome equals scanning the whole blob; that law is tested where the engine is.
 */
import type { Mark } from './allow-marks.ts';
import { AnchorReader } from './anchor-reader.ts';
import { append } from './append.ts';
import { Anchors } from './anchors.ts';
import { assemble } from './assemble.ts';
import type { BlobResult } from './finding.ts';
import type { Rule } from './compile.ts';
import { HitList } from './hit-list.ts';
import { linesAt } from './lines.ts';
import { shifted, type Span } from './location.ts';
import { movedMatch, type Match } from './match.ts';
import { PieceScanner } from './pieces.ts';
import { NEAREST } from './prefilter.ts';
import type { IndexedRules } from './rule-index.ts';
import { indexRules } from './ruleset.ts';
import type { ScannerPorts } from './scan.ts';
import { addWhole, unfoldSeen, unfoldWhole, type Optics, type Unfolded } from './unfold.ts';
import { members, skipBack } from './views/characters.ts';
import { viewContext } from './views/context.ts';
import { firstLook, grow } from './views/grow.ts';
import { isWhole } from './views/views.ts';

/** A region that could not be opened, or is declared not to be. */
export interface Gap {
  readonly gap: 'unread' | 'skipped';
  readonly reason: string;
  readonly span: Span;
  readonly window: Span;
}

/** Anything that was seen; it depends on the bytes of its `window`, and on the byte on each side. */
export type Trace = Match | Mark | Gap;

export interface RangeScanner {
  /** Everything, views included; the blob's anchors are written to `anchors`. */
  scan(bytes: Uint8Array, anchors: Anchors, nature: Nature): readonly Trace[];
  /** For a blob most of whose anchors are known. */
  reread(bytes: Uint8Array): Rereading;
  /** Whether the blob is only understood as a whole (another encoding, a container): then parts mean nothing. */
  isWhole(bytes: Uint8Array): boolean;
  assemble(bytes: Uint8Array, traces: readonly Trace[]): BlobResult;
  /** For bytes of which only pieces are text. */
  readonly pieces: PieceScanner;
}

/** What was found out about a blob before. */
export interface Nature {
  /** What `RangeScanner.isWhole` says. */
  readonly whole: boolean;
  /** Whether a NUL may stand in it; without one, no text of two bytes a character does. */
  readonly hasNul: boolean;
}

/** One blob that is looked at again in places, from its beginning to its end. */
export interface Rereading {
  /** What was found up to now. */
  readonly traces: readonly Trace[];
  /** Where to begin so that every anchor that a change of the byte at `at` could touch is found; not before `floor`. */
  before(at: number, floor: number): number;
  /** Where to end, likewise, for a change that ends at `at`. */
  after(at: number): number;
  /** Reads the bytes `from` to `to` and adds all anchors that start there. */
  read(from: number, to: number, anchors: Anchors): void;
  /** Looks at a known anchor again, and adds it as it is now. */
  again(start: number, end: number, kind: number, anchors: Anchors): void;
  /** Opens the regions that the bytes of `changed` could have touched, once `anchors` are all that the blob has. */
  open(anchors: Anchors, changed: readonly Span[], mayBeWide: boolean): void;
}

/** Text is made of so many bytes at a time where hits are expected everywhere, and where they are single. */
const TEXT_AHEAD = 32 * 1024;
const TEXT_NEAR = 2048;

/** Hits are looked for in pieces of this many bytes. */
const PIECE = 256 * 1024;

export function createRangeScanner(rules: readonly Rule[] | IndexedRules, ports: ScannerPorts): RangeScanner {
  const set = indexRules(rules, ports.makePrefilter);
  const optics: Optics = { set, ...ports };
  const assembled = (bytes: Uint8Array, found: Unfolded): BlobResult =>
    assemble(found, {
      locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
      textOf: ({ start, end }) => ports.latin1(bytes, start, end),
    });
  return {
    scan: (bytes, anchors, nature) => scanAll(optics, bytes, anchors, nature),
    reread: (bytes) => new Reread(optics, bytes),
    isWhole,
    assemble: (bytes, traces) => assembled(bytes, unfolded(traces)),
    pieces: new PieceScanner((bytes) => assembled(bytes, unfoldWhole(optics, bytes, viewContext(optics, bytes.length))), ports.latin1),
  };
}

/** The same trace where its bytes stand `by` further on. */
export function moved(trace: Trace, by: number): Trace {
  return 'rule' in trace ? movedMatch(trace, by) : { ...trace, span: shifted(trace.span, by), window: shifted(trace.window, by) };
}

function scanAll(optics: Optics, bytes: Uint8Array, anchors: Anchors, { whole, hasNul }: Nature): readonly Trace[] {
  const { prefilter } = optics.set;
  const reader = new AnchorReader(optics.set, optics.latin1, bytes, TEXT_AHEAD);
  for (let from = 0; from < bytes.length; from += PIECE) reader.readAll(prefilter.find(bytes, from, Math.min(bytes.length, from + PIECE)), anchors);
  const { matches, marks } = reader;
  if (!whole && !hasNul && anchors.live === 0) return matches.length + marks.length === 0 ? NOTHING : [...matches, ...marks];
  const context = viewContext(optics, bytes.length);
  const all = { start: 0, end: bytes.length };
  const found = unfoldSeen(optics, bytes, all, { matches, marks, triggers: liveHits(anchors, all, new HitList()), hasNul }, context);
  return tracesOf(whole ? addWhole(optics, bytes, found, context) : found);
}

/** What any run is made of: the letters of all alphabets (`prefilter.ts`). */
const RUNS = members('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-');

class Reread implements Rereading {
  readonly traces: Trace[] = [];
  readonly #optics: Optics;
  readonly #bytes: Uint8Array;
  readonly #reader: AnchorReader;

  constructor(optics: Optics, bytes: Uint8Array) {
    this.#optics = optics;
    this.#bytes = bytes;
    this.#reader = new AnchorReader(optics.set, optics.latin1, bytes, TEXT_NEAR);
  }

  before(at: number, floor: number): number {
    return Math.max(floor, Math.min(skipBack(RUNS, this.#bytes, at + 1, floor), at - this.#optics.set.literalReach));
  }

  after(at: number): number {
    return Math.min(this.#bytes.length, at + NEAREST);
  }

  read(from: number, to: number, anchors: Anchors): void {
    this.#reader.readAll(this.#optics.set.prefilter.find(this.#bytes, from, to), anchors);
    this.#take();
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
      const grown = !mayBeWide && isQuiet(anchors, bytes, span) ? span : grow(this.#optics.set.regions, find, bytes, span, mayBeWide);
      if (open !== undefined && grown.start <= open.end) open = { start: Math.min(open.start, grown.start), end: Math.max(open.end, grown.end) };
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

/** Where regions may begin, of the anchors that start in `own`. */
function liveHits(anchors: Anchors, own: Span, hits: HitList): HitList {
  hits.count = 0;
  if (anchors.live === 0) return hits;
  for (let n = anchors.firstFrom(own.start); n < anchors.count && anchors.start(n) < own.end; n++) {
    if (anchors.isLive(n)) hits.add(anchors.start(n), anchors.end(n), anchors.kind(n));
  }
  return hits;
}

function tracesOf({ matches, marks, unread, skipped }: Unfolded): readonly Trace[] {
  if (matches.length + marks.length + unread.length + skipped.length === 0) return NOTHING;
  return [...matches, ...marks, ...unread.map(gapOf('unread')), ...skipped.map(gapOf('skipped'))];
}

const NOTHING: readonly Trace[] = [];

function gapOf(gap: Gap['gap']): (region: { span: Span; reason: string }) => Gap {
  return ({ span, reason }) => ({ gap, reason, span, window: span });
}

function unfolded(traces: readonly Trace[]): Unfolded {
  const found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  for (const trace of traces) {
    if ('rule' in trace) found.matches.push(trace);
    else if ('target' in trace) found.marks.push(trace);
    else found[trace.gap].push(trace);
  }
  return found;
}
