/**
 * What has to be looked at again when some bytes of a blob are new: they themselves and every region that they could have
 * made, changed, lengthened or cut short. Regions elsewhere are the same as before, moved.
 */
import { hull, type Span } from '../location.ts';
import type { Hits } from '../prefilter.ts';
import { LF, skip, skipBack, VALUE } from './characters.ts';
import type { RegionFinder } from './regions.ts';
import { wideRegions, wideStart } from './wide.ts';
import type { Region } from './region.ts';

/** A region may be decided by bytes this far from it, not counting words and lines of one word (`wordyStart`). */
const MARGIN = 1024;

/** First look, as far as a region reaches beyond what makes it (`clusters.ts`, and the gap of a joint); more while a region reaches its edge. */
const LOOK = 768;

/** Where `grow` looks first: if nothing there begins a region, the span itself is all. */
export function firstLook(bytes: Uint8Array, span: Span): Span {
  const near = wordyStart(bytes, span.start) - MARGIN - LOOK;
  return { start: wordyStart(bytes, Math.max(0, near)), end: wordyEnd(bytes, wordyEnd(bytes, span.end) + MARGIN + LOOK) };
}

/** Finds the triggers in a part of `bytes`: the hits of `Prefilter.find`. */
export type FindHits = (bytes: Uint8Array, from: number, to: number) => Hits;

/** The smallest span that holds `span` and every region that it could touch. @param mayBeWide false if there is no NUL at all */
export function grow(finder: RegionFinder, find: FindHits, bytes: Uint8Array, span: Span, mayBeWide = true): Span {
  const near = { start: wordyStart(bytes, span.start) - MARGIN, end: wordyEnd(bytes, span.end) + MARGIN };
  for (let look = LOOK; ; look *= 4) {
    const from = Math.min(wordyStart(bytes, Math.max(0, near.start - look)), wideStart(bytes, span.start));
    const to = wordyEnd(bytes, near.end + look);
    const touching = regionsIn(finder, find, bytes, { start: from, end: to }, mayBeWide).filter((region) => region.start <= near.end && region.end >= near.start);
    const grown = touching.reduce<Span>(hull, span);
    const isSettled = (from === 0 || grown.start > from + MARGIN) && (to === bytes.length || grown.end < to - MARGIN);
    if (isSettled) return grown;
  }
}

function regionsIn(finder: RegionFinder, find: FindHits, bytes: Uint8Array, part: Span, mayBeWide: boolean): readonly Region[] {
  const all = { start: 0, end: bytes.length };
  const regions = finder.regionsAt(bytes, find(bytes, part.start, part.end), all);
  return mayBeWide ? [...regions, ...wideRegions(bytes, part)] : regions;
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
