/**
 * Rules on bytes and on every view of them: decoded regions, decoded wholes, entries of containers. A view is scanned
 * like a blob of its own, and what is found in it is told in bytes of the blob that it came from.
 */
import type { Mark } from './allow-marks.ts';
import { hull, type Span } from './location.ts';
import type { Match } from './match.ts';
import { findMatches, type Frame, type Latin1 } from './matcher.ts';
import type { RuleSet } from './ruleset.ts';
import { wholeView } from './views/encoding.ts';
import type { Inflater } from './views/inflater.ts';
import { openRegion } from './views/regions.ts';
import { MAX_DEPTH, type ViewContext } from './views/context.ts';
import type { View } from './views/view.ts';

export interface Unfolded {
  readonly matches: Match[];
  readonly marks: Mark[];
  /** What a view could not open within its bounds. */
  readonly unread: { span: Span; reason: string }[];
  /** Declared not opened, by name of the format. */
  readonly skipped: { span: Span; reason: string }[];
}

export interface Optics {
  readonly set: RuleSet;
  readonly latin1: Latin1;
  readonly inflater: Inflater;
}

export function unfold(optics: Optics, bytes: Uint8Array, own: Span, frame: Frame, context: ViewContext, depth = 0): Unfolded {
  const found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  const seen = findMatches(optics.set, optics.latin1, bytes, own, frame);
  found.matches.push(...seen.matches);
  found.marks.push(...seen.marks);
  if (depth >= MAX_DEPTH || seen.triggers.count === 0) return found;
  for (const region of optics.set.regions.regionsAt(bytes, seen.triggers, own)) {
    const view = openRegion(bytes, region, context);
    if (view) addView(optics, view, context, depth, found);
  }
  return found;
}

/** The views of a whole blob: its encoding, and what it contains if it is a container. */
export function unfoldWhole(optics: Optics, bytes: Uint8Array, context: ViewContext, depth = 0): Unfolded {
  const found = unfold(optics, bytes, { start: 0, end: bytes.length }, { atStart: true, atEnd: true }, context, depth);
  if (depth >= MAX_DEPTH) return found;
  const decoded = wholeView(bytes);
  if (decoded) addView(optics, decoded, context, depth, found);
  return found;
}

function addView(optics: Optics, view: View, context: ViewContext, depth: number, found: Unfolded): void {
  const inner = unfoldWhole(optics, view.bytes, context, depth + 1);
  found.matches.push(...inner.matches.map((match) => throughView(match, view)));
  found.marks.push(...inner.marks.map((mark) => ({ ...mark, span: view.toParent(mark.span), window: view.region })));
  found.unread.push(...inner.unread.map(({ reason }) => ({ span: view.region, reason })));
  found.skipped.push(...inner.skipped.map(({ reason }) => ({ span: view.region, reason })));
}

function throughView(match: Match, view: View): Match {
  const span = view.toParent(match.span);
  const cover = match.cover ? { cover: view.toParent(match.cover) } : {};
  return { ...match, ...cover, span, window: hull(view.region, span), decoded: [view.name, ...match.decoded] };
}
