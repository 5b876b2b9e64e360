/**
 * What has to be looked at again when some bytes of a blob are new: every region that they could have made, changed,
 * lengthened or cut short. Regions elsewhere are the same as before, moved.
 */
import type { Anchors } from '../anchors.ts';
import type { Span } from '../location.ts';
import type { Hits } from '../prefilter.ts';
import { LF, skip, skipBack, VALUE } from './characters.ts';
import { MARGIN, type Region } from './region.ts';
import type { RegionFinder } from './regions.ts';
import { wideRegions, wideStart } from './wide.ts';

/** As far as a region reaches beyond what makes it (`clusters.ts`, and the gap of a joint). */
const LOOK = 768;

/** Where all regions stand that a change of `span` could touch: what decides about a region is near it, or in words and lines of one word beside it. */
export function nearTo(bytes: Uint8Array, span: Span): Span {
  return { start: wordyStart(bytes, span.start) - MARGIN, end: wordyEnd(bytes, span.end) + MARGIN };
}

/** Whether no region touches `near`: nothing makes one so near that it reaches there. */
export function isQuiet(anchors: Anchors, bytes: Uint8Array, near: Span): boolean {
  const { start, end } = around(bytes, near, LOOK);
  for (let n = anchors.firstFrom(start); n < anchors.count && anchors.start(n) < end; n++) if (anchors.isLive(n)) return false;
  return true;
}

/** Finds the triggers in a part of `bytes`: the hits of `Prefilter.find`. */
export type FindHits = (bytes: Uint8Array, from: number, to: number) => Hits;

/** The regions that touch `near`, sorted by start. @param mayBeWide false if there is no NUL at all */
export function regionsNear(finder: RegionFinder, find: FindHits, bytes: Uint8Array, near: Span, mayBeWide = true): readonly Region[] {
  for (let look = LOOK + MARGIN; ; look *= 4) {
    const part = around(bytes, near, look);
    const from = mayBeWide ? Math.min(part.start, wideStart(bytes, Math.max(0, near.start))) : part.start;
    const to = part.end;
    const touching = regionsIn(finder, find, bytes, { start: from, end: to }, mayBeWide).filter(({ start, end }) => start <= near.end && end >= near.start);
    if (touching.every(({ start, end }) => (from === 0 || start > from + MARGIN) && (to === bytes.length || end < to - MARGIN))) return touching;
  }
}

function regionsIn(finder: RegionFinder, find: FindHits, bytes: Uint8Array, part: Span, mayBeWide: boolean): readonly Region[] {
  const regions = finder.regionsAt(bytes, find(bytes, part.start, part.end), { start: 0, end: bytes.length });
  return mayBeWide ? [...regions, ...wideRegions(bytes, part)] : regions;
}

function around(bytes: Uint8Array, { start, end }: Span, look: number): Span {
  return { start: wordyStart(bytes, Math.max(0, start - look)), end: wordyEnd(bytes, end + look) };
}

/** Lines of one word each, as of a block or wrapped base64, that are walked over. */
const LINES = 64;
const WORD_LIMIT = 1 << 20;
const BLANKS = new Uint8Array(256).fill(1, 0x20, 0x21).fill(1, 0x09, 0x0a).fill(1, 0x0d, 0x0e);

/** Start of the word in which `at` lies, and of the lines of one word each before it. */
function wordyStart(bytes: Uint8Array, at: number): number {
  let start = skipBack(VALUE, bytes, at, at - WORD_LIMIT);
  for (let lines = 0; lines < LINES; lines++) {
    const feed = skipBack(BLANKS, bytes, start, start - MARGIN) - 1;
    if (bytes[feed] !== LF) return start;
    const end = skipBack(BLANKS, bytes, feed, feed - MARGIN);
    const next = skipBack(VALUE, bytes, end, end - WORD_LIMIT);
    if (next === end) return start;
    start = next;
  }
  return start;
}

/** End of the word in which `at` lies: what is encoded may stand at the end of a long one. Not behind the last byte. */
function wordyEnd(bytes: Uint8Array, at: number): number {
  return skip(VALUE, bytes, Math.min(at, bytes.length), at + WORD_LIMIT);
}
