/**
 * Settles matches in the order in which they stand, a window of them at a time, so that a blob of any length keeps only those that
 * may still touch one that comes later. What comes of it is a function of the matches alone, however they were brought; up to
 * `WINDOW` of them, which is nearly every blob, are settled at once. How one window is settled: `doubles.ts`, `pair.ts`.
 */
import { append } from './append.ts';
import { withoutDoubles } from './doubles.ts';
import { hull, type Span } from './location.ts';
import { coincide, type Match } from './match.ts';
import { pair, type Credential } from './pair.ts';

/** Text of a span of the blob as Latin-1: pairing looks at what stands between. */
export type TextOf = (span: Span) => string;

/** Matches that are settled at a time. */
const WINDOW = 4096;
/** Matches at its end that the next window sees again: many more than pairing compares on either side. */
const MARGIN = 512;

export class Settling {
  readonly #textOf: TextOf;
  readonly #settled: (credential: Credential) => void;
  #pending: Match[] = [];

  /** @param settled is told of each credential, about in the order in which they stand */
  constructor(textOf: TextOf, settled: (credential: Credential) => void) {
    this.#textOf = textOf;
    this.#settled = settled;
  }

  /** First byte that anything yet to be told may stand at, of the matches known so far. */
  get from(): number {
    return this.#pending.reduce((least, match) => Math.min(least, extent(match, 0).start), Infinity);
  }

  /** @param horizon where no match that is brought later begins before, in bytes of the blob */
  add(matches: readonly Match[], horizon: number): void {
    append(this.#pending, matches);
    const queue = this.#pending.sort(byPlace);
    let window: Match[] = [];
    let at = 0;
    for (;;) {
      const end = Math.min(queue.length, at + WINDOW - window.length);
      append(window, queue.slice(at, end));
      const next = queue[(at = end)];
      if (next === undefined || next.span.start >= horizon) break;
      window = this.#settle(window);
    }
    this.#pending = [...window, ...queue.slice(at)];
  }

  end(): void {
    this.add([], Infinity);
    for (const credential of this.#credentials(this.#pending)) this.#settled(credential);
    this.#pending = [];
  }

  /** What is left of the window for the next one. */
  #settle(window: readonly Match[]): Match[] {
    const cut = seam(window);
    const before = new Set(window.slice(0, cut));
    const told: Match[] = [];
    for (const credential of this.#credentials(window)) {
      if (!credential.parts.some((part) => before.has(part))) continue;
      this.#settled(credential);
      append(told, credential.parts.filter((part) => !before.has(part)));
    }
    return window.slice(cut).filter((match) => !told.some((part) => coincide(match, part)));
  }

  #credentials(matches: readonly Match[]): readonly Credential[] {
    return pair(withoutDoubles(matches), this.#textOf);
  }
}

/** The last place, behind most of the window, that no match crosses: nothing overlaps across it. All of it where there is none. */
function seam(window: readonly Match[]): number {
  const level = levelOf(window);
  const ends: number[] = [];
  let furthest = 0;
  for (const match of window) ends.push((furthest = Math.max(furthest, extent(match, level).end)));
  for (let at = window.length - MARGIN; at > 0; at--) {
    const match = window[at];
    if (match && extent(match, level).start >= (ends[at - 1] ?? 0)) return at;
  }
  return window.length;
}

/** Where all stand in one compressed piece of the blob, their places are those within it. */
function levelOf(window: readonly Match[]): number {
  const [first, last] = [window[0], window.at(-1)];
  const deepest = first?.packed?.length ?? 0;
  for (let level = 0; level < deepest; level++) {
    if (first && last && place(first, level).start !== place(last, level).start) return level;
  }
  return deepest;
}

/** Bytes of the blob, or within the view so many levels down. */
function place({ span, packed }: Match, level: number): Span {
  return packed?.[level - 1] ?? span;
}

function extent(match: Match, level: number): Span {
  return level === 0 && match.cover ? hull(match.span, match.cover) : place(match, level);
}

/** No two differ in nothing, so that the order is the same whoever found what first. */
function byPlace(a: Match, b: Match): number {
  return a.span.start - b.span.start || byPacked(a, b) || a.span.end - b.span.end
    || a.decoded.length - b.decoded.length || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

function byPacked({ packed: one = [] }: Match, { packed: other = [] }: Match): number {
  for (let level = 0; level < Math.min(one.length, other.length); level++) {
    const by = (one[level]?.start ?? 0) - (other[level]?.start ?? 0);
    if (by !== 0) return by;
  }
  return one.length - other.length;
}
