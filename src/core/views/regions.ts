/**
 * From the prefilter's hits (`region-kinds.ts`) to regions; their views: `open-region.ts`. What is guaranteed:
 * - The regions of a blob are a function of its bytes; `regionsAt` gives those that start in `own`, so the union over a
 *   partition of the blob is that of the whole, given all hits that stand in `bytes`.
 * - A region longer than `PIECE` is cut, counted from its start, at whole groups of its encoding; every stretch of
 *   `OVERLAP` bytes of it lies whole in one piece. So a value of up to 16 KiB in encoded form is seen in one view even if
 *   the bytes given begin or end inside its region (a streamed blob); only where the cuts lie differs then.
 * - Regions of one kind that rewrites (`rewriting.ts`) are disjoint but for that overlap. Encoded runs are disjoint, the
 *   context shown with them is not.
 * - Time is linear in bytes and hits.
 */
import type { Span } from '../location.ts';
import type { Hits } from '../prefilter.ts';
import { blockReach } from './blocks.ts';
import { skip, skipBack } from './characters.ts';
import { FoundRegions } from './found-regions.ts';
import { CODECS, REWRITINGS, type RegionKinds } from './region-kinds.ts';
import type { Region } from './region.ts';
import { beginsRegion } from './runs.ts';

/** Bytes around a trigger's first that decide whether it is worth decoding: the furthest look of any kind, past a gap of 256. */
const BEFORE = 96;
const AFTER = 384;

/** Finds regions by the hits of a prefilter that looks for `TRIGGERS`, and perhaps for more. */
export class RegionFinder {
  /** For each `what` as in `RegionKinds`; -1 for what is none of ours. */
  readonly #meaning: Int16Array;
  /** The first `what` of a run. */
  readonly #runs: number;
  readonly #opensBlock: Uint8Array;

  constructor({ literals, hits, meanings, blocks }: RegionKinds) {
    this.#runs = literals;
    this.#meaning = new Int16Array(hits).fill(-1);
    // Not taken apart: to take hundreds of pairs apart makes twenty kilobytes of garbage.
    for (const pair of meanings) this.#meaning[pair[0]] = pair[1];
    this.#opensBlock = new Uint8Array(literals);
    for (const what of blocks) this.#opensBlock[what] = 1;
  }

  /** Whether a hit may begin a region, and is not nothing by itself; a function of the bytes of its window (`windowStart`, `windowEnd`). */
  isLive(bytes: Uint8Array, what: number, start: number, end: number): boolean {
    const kind = this.#meaning[what] ?? -1;
    if (kind < 0) return false;
    // Not by an index below 0: V8 takes that for the name of a property, and looks it up as text.
    if (kind < REWRITINGS.length) return (REWRITINGS[kind]?.worth(bytes, start) ?? -1) >= 0;
    const codec = CODECS[kind - REWRITINGS.length];
    return codec !== undefined && beginsRegion(codec, bytes, start, end);
  }

  /** First of the bytes that decide whether a hit is live: those, and the byte on each side. */
  windowStart(what: number, start: number): number {
    return what < this.#runs ? start - BEFORE : start;
  }

  windowEnd(bytes: Uint8Array, what: number, start: number, end: number): number {
    if (what >= this.#runs) return end;
    return this.#opensBlock[what] === 1 ? blockReach(bytes, start) : start + AFTER;
  }

  /**
   * Runs that began before `at` and go on behind it, as if they began shortly after it: a part of a blob has no hit of them, though
   * their further pieces start in it.
   */
  crossing(bytes: Uint8Array, at: number): Crossing[] {
    return CODECS.flatMap((codec, index) => {
      const began = skipBack(codec.alphabet, bytes, at, 0);
      const end = skip(codec.alphabet, bytes, at, bytes.length);
      // At a whole group, as far as the run's beginning is known.
      const start = began + Math.ceil((at + BEHIND - began) / codec.characters) * codec.characters;
      return began < at && end - start >= codec.shortest ? [{ start, end, what: this.#meaning.indexOf(REWRITINGS.length + index) }] : [];
    });
  }

  /** The regions that start in `own`, sorted by start; `hits` are those of all of `bytes`, or of a part around `own`. */
  regionsAt(bytes: Uint8Array, hits: Hits, own: Span): readonly Region[] {
    if (hits.count === 0) return NONE;
    const found = new FoundRegions(bytes);
    for (let index = 0; index < hits.count; index++) {
      const kind = this.#meaning[hits.what[index] ?? 0] ?? -1;
      if (kind >= 0) found.hit(kind, hits.starts[index] ?? 0, hits.ends[index] ?? 0);
    }
    const regions = found.close().filter(({ start }) => start >= own.start && start < own.end);
    return regions.length > 1 ? regions.sort(byStart) : regions;
  }
}

const NONE: readonly Region[] = [];

interface Crossing {
  readonly start: number;
  readonly end: number;
  readonly what: number;
}

/** The context that is shown before a run stays behind the border; the part before it shows `OVERLAP` bytes beyond. */
const BEHIND = 256;

function byStart(a: Region, b: Region): number {
  return a.start - b.start || b.end - a.end;
}
