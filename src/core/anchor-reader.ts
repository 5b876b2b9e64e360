/**
 * What comes of one anchor after the other: matches, marks, whether a region may begin there, and which bytes decided it.
 * The same bytes around the same anchor say the same again, in any blob.
 */
import type { Anchors } from './anchors.ts';
import { HitList } from './hit-list.ts';
import type { Mark } from './allow-marks.ts';
import type { Match } from './match.ts';
import { Matcher } from './matcher.ts';
import { hasNeighbours } from './neighbours.ts';
import type { Hits } from './prefilter.ts';
import type { RuleSet } from './ruleset.ts';
import { TextWindows, type Frame, type Latin1 } from './text-windows.ts';

/** The bytes given are the whole blob. */
const WHOLE: Frame = { atStart: true, atEnd: true };

export class AnchorReader {
  readonly matches: Match[] = [];
  readonly marks: Mark[] = [];
  readonly #set: RuleSet;
  readonly #bytes: Uint8Array;
  readonly #windows: TextWindows;
  readonly #matcher: Matcher;

  /** @param ahead bytes that are made text at a time */
  constructor(set: RuleSet, latin1: Latin1, bytes: Uint8Array, ahead: number) {
    this.#set = set;
    this.#bytes = bytes;
    this.#windows = new TextWindows(bytes, latin1, WHOLE, ahead);
    this.#matcher = new Matcher(set, this.#windows, { matches: this.matches, marks: this.marks, triggers: NONE, hasNul: true });
  }

  /** Ascending, one call after the other; anchors that may say something in another version are added to `into`. */
  readAll({ starts, ends, what, count }: Hits, into: Anchors): void {
    for (let i = 0; i < count; i++) this.read(starts[i] ?? 0, ends[i] ?? 0, what[i] ?? 0, into);
  }

  /** A hit of another version, whose surroundings are no longer the same: what stands there may be none any more. */
  again(start: number, end: number, kind: number, into: Anchors): void {
    const literal = this.#set.prefilter.spec.literals[kind];
    if (literal === undefined || hasNeighbours(literal, this.#bytes, start)) this.read(start, end, kind, into);
  }

  read(start: number, end: number, kind: number, into: Anchors): void {
    const wakes = this.#set.wakesOf(kind);
    if (wakes === undefined) return;
    const matches = this.matches.length;
    const marks = this.marks.length;
    this.#matcher.wake(wakes, start, end);
    const isLive = wakes.trigger && this.#set.regions.isLive(this.#bytes, kind, start, end);
    let { from, to } = this.#windows;
    if (wakes.trigger) {
      from = Math.min(from, Math.max(0, this.#set.regions.windowStart(kind, start)));
      to = Math.max(to, Math.min(this.#bytes.length, this.#set.regions.windowEnd(this.#bytes, kind, start, end)));
    }
    const window = { start: from, end: to };
    for (let i = matches; i < this.matches.length; i++) this.matches[i] = { ...this.matches[i] as Match, window };
    for (let i = marks; i < this.marks.length; i++) this.marks[i] = { ...this.marks[i] as Mark, window };
    if (isLive || from < start || to > end || !this.#set.isRun(kind)) into.add(start, end, kind, from, to, isLive);
  }
}

const NONE = new HitList();
