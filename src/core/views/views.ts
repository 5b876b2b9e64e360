/**
 * All views of one blob, or of one view, at one level. Who scans them (`scan.ts`) asks again for each view's own, down to
 * `MAX_DEPTH`: regions deeper than that are not opened, as documented; containers deeper than that are unread.
 */
import type { Span } from '../location.ts';
import type { Hits } from '../prefilter.ts';
import { isContainer, openContainer } from './containers.ts';
import { MAX_DEPTH, type ViewContext } from './context.ts';
import { isWide, wholeView } from './encoding.ts';
import type { Opened } from './opened.ts';
import { openRegion } from './open-region.ts';
import type { RegionFinder } from './regions.ts';
import type { Region } from './region.ts';
import type { SilentRegions } from './silent.ts';
import type { Unopened, View } from './view.ts';
import { wideRegions } from './wide.ts';

const NO_REGIONS: readonly Region[] = [];
const NOTHING: Opened = { views: [], unread: [], skipped: [] };

/** Whether the blob is encoded as a whole, so that what a part of it means depends on bytes far away. */
export { isOpenable as isWhole } from './containers.ts';

/** The blob in another encoding, or the entries of a container; `depth` is how many views `bytes` lie deep. */
export function wholeViews(bytes: Uint8Array, context: ViewContext, depth: number): Opened {
  if (depth >= MAX_DEPTH) return tooDeep(bytes);
  const opened = openContainer(bytes, context);
  if (opened !== undefined) return opened;
  const view = wholeView(bytes);
  return view === undefined ? NOTHING : { ...NOTHING, views: [view] };
}

function tooDeep(bytes: Uint8Array): Opened {
  if (!isContainer(bytes)) return NOTHING;
  return { ...NOTHING, unread: [{ span: { start: 0, end: bytes.length }, reason: `archives nested more than ${MAX_DEPTH} deep` }] };
}

/** What was seen of bytes: hits as for `RegionFinder.regionsAt`, and whether a NUL stands in `own`. */
interface Sight {
  readonly triggers: Hits;
  readonly hasNul: boolean;
}

/** The regions that start in `own`, to be opened. The finder is asked for where there may be one. */
export function regionsSeen(finders: { readonly regions: RegionFinder }, bytes: Uint8Array, { triggers, hasNul }: Sight, own: Span, depth: number): readonly Region[] {
  if (depth >= MAX_DEPTH) return NO_REGIONS;
  const found = triggers.count === 0 ? NO_REGIONS : finders.regions.regionsAt(bytes, triggers, own);
  const isAll = own.start === 0 && own.end === bytes.length;
  return isAll && !hasNul ? found : [...found, ...wideParts(bytes, own, isAll)];
}

/** Regions decoded, but those that are known to hold nothing. */
export function openRegions(bytes: Uint8Array, regions: readonly Region[], context: ViewContext, silent?: SilentRegions): Opened {
  const opened = { views: [] as View[], unread: [] as Unopened[], skipped: [] };
  for (const region of regions) {
    if (silent?.isKnown(bytes, region, context.budget)) continue;
    const view = openRegion(bytes, region, context);
    if (view !== undefined) opened.views.push(view);
    else opened.unread.push({ span: region, reason: 'more encoded text than is decoded of one blob' });
  }
  return opened;
}

/** Wide strings among other bytes; where all is wide and looked at whole, `wholeViews` has them. */
function wideParts(bytes: Uint8Array, own: Span, isAll: boolean): readonly Region[] {
  return isAll && isWide(bytes) ? NO_REGIONS : wideRegions(bytes, own);
}
