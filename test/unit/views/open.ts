/** Opens every view of some bytes, and every view of those, as a scan does: what the tests of this folder look through. */
import { makeTwin } from '../../../src/kernel/twin.ts';
import { viewContext, type ViewContext } from '../../../src/core/views/context.ts';
import { regionKinds, TRIGGERS } from '../../../src/core/views/region-kinds.ts';
import { RegionFinder } from '../../../src/core/views/regions.ts';
import { openRegions, regionsSeen, wholeViews } from '../../../src/core/views/views.ts';
import type { Region } from '../../../src/core/views/region.ts';
import type { View } from '../../../src/core/views/view.ts';
import type { Span } from '../../../src/core/location.ts';
import { unpack } from '../../../src/git/pack/unpacker.ts';
import { inflater } from '../../../src/platform/inflate.ts';

export const openers = { inflater, unpacker: { unpack } };
export const prefilter = makeTwin(TRIGGERS);
export const finder = new RegionFinder(regionKinds(TRIGGERS));

export function regionsOf(bytes: Uint8Array, own: Span = { start: 0, end: bytes.length }): readonly Region[] {
  return finder.regionsAt(bytes, prefilter.find(bytes), own);
}

export interface Seen {
  readonly chain: readonly string[];
  readonly bytes: Uint8Array;
  toOutermost(span: Span): Span;
}

/** All views, the stored bytes first. */
export function everyView(bytes: Uint8Array): readonly Seen[] {
  const stored: Seen = { chain: [], bytes, toOutermost: (span) => span };
  return [stored, ...inside(stored, viewContext(openers, bytes.length), 0)];
}

function inside(parent: Seen, context: ViewContext, depth: number): Seen[] {
  return openAll(parent.bytes, context, depth).flatMap((view) => {
    const seen: Seen = {
      chain: [...parent.chain, view.name],
      bytes: view.bytes,
      toOutermost: (span) => parent.toOutermost(view.toParent(span)),
    };
    return [seen, ...inside(seen, context, depth + 1)];
  });
}

function openAll(bytes: Uint8Array, context: ViewContext, depth: number): readonly View[] {
  const all = { start: 0, end: bytes.length };
  const regions = openRegions(bytes, regionsSeen({ regions: finder }, bytes, { triggers: prefilter.find(bytes), hasNul: true }, all, depth), context);
  return [...wholeViews(bytes, context, depth).views, ...regions.views];
}

/** Bytes of a text, as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Every place where `marker` is seen: through which views, and which stored bytes it came from. */
export function sightings(bytes: Uint8Array, marker: string): { chain: string; stored: string }[] {
  return everyView(bytes).flatMap((seen) => {
    const at = latin1(seen.bytes).indexOf(marker);
    if (at < 0) return [];
    const { start, end } = seen.toOutermost({ start: at, end: at + marker.length });
    return [{ chain: seen.chain.join('>'), stored: latin1(bytes.subarray(start, end)) }];
  });
}
