/**
 * Rules on bytes and on every view of them: decoded regions, decoded wholes, entries of containers. A view is scanned
 * like a blob of its own, and what is found in it is told in bytes of the blob that it came from.
 */
import type { Mark } from './allow-marks.ts';
import { append } from './append.ts';
import { isBare } from './doubles.ts';
import { hull, type Span } from './location.ts';
import type { Match } from './match.ts';
import { findMatches, type Seen } from './find-matches.ts';
import type { RuleSet } from './ruleset.ts';
import type { Frame, Latin1 } from './text-windows.ts';
import type { Openers, ViewContext } from './views/context.ts';
import type { Opened } from './views/opened.ts';
import type { Region } from './views/region.ts';
import type { SilentRegions } from './views/silent.ts';
import type { Unopened, View } from './views/view.ts';
import { openRegions, regionsSeen, wholeViews } from './views/views.ts';

export interface Unfolded {
  readonly matches: Match[];
  readonly marks: Mark[];
  /** What a view could not open within its bounds. */
  readonly unread: Unopened[];
  /** Declared not to be opened. */
  readonly skipped: Unopened[];
}

export interface Optics extends Openers {
  readonly set: RuleSet;
  readonly latin1: Latin1;
  /** For who looks at many versions of one text. */
  readonly silent?: SilentRegions;
}

/** What stands in `own`, as stored and through the regions that start there. */
function unfold(optics: Optics, bytes: Uint8Array, own: Span, frame: Frame, context: ViewContext, depth = 0): Unfolded {
  const { budget } = context;
  const seen = findMatches(optics.set, optics.latin1, bytes, own, frame, budget.matches);
  budget.matches -= seen.matches.length + seen.marks.length;
  const isTooMuch = budget.matches < 0;
  const found = isTooMuch ? unfolded(seen.matches, seen.marks) : unfoldSeen(optics, bytes, own, seen, context, depth);
  seen.triggers.giveBack();
  if (isTooMuch) found.unread.push({ span: own, reason: TOO_MUCH });
  return found;
}

/** Of text, whose segments are looked at one after the other, nothing is left out: `scan.ts`. */
const TOO_MUCH = 'more findings than are held at a time: unpack it, and scan that';

/** The same, once it is known what stands there as it is. */
export function unfoldSeen(optics: Optics, bytes: Uint8Array, own: Span, { matches, marks, triggers, hasNul }: Seen, context: ViewContext, depth = 0): Unfolded {
  const found = unfolded(matches, marks);
  unfoldRegions(optics, bytes, regionsSeen(optics.set, bytes, { triggers, hasNul }, own, depth), context, found, depth);
  return found;
}

/** Adds what regions show. What looks like an archive inside of encoded text and can't be unpacked is only a digest that begins like one. */
export function unfoldRegions(optics: Optics, bytes: Uint8Array, regions: readonly Region[], context: ViewContext, { matches, marks, unread }: Unfolded, depth = 0): void {
  if (regions.length === 0) return;
  const { budget } = context;
  const silent = depth === 0 ? optics.silent : undefined;
  const opened = openRegions(bytes, regions, context, silent);
  const found = unfolded(matches, marks, unread);
  append(unread, opened.unread);
  for (const view of opened.views) {
    if (budget.matches < 0) return;
    const before = matches.length + marks.length + unread.length;
    const { regions: left, containers, entries } = budget;
    addView(optics, view, context, depth, found);
    const isSilent = matches.length + marks.length + unread.length === before && budget.containers === containers && budget.entries === entries;
    if (isSilent) silent?.add(bytes, view, view.bytes.length + left - budget.regions);
  }
}

/** For each blob: its arrays are made one by one, because engines make literals of literals slowly. */
function unfolded(matches: Match[] = [], marks: Mark[] = [], unread: Unopened[] = [], skipped: Unopened[] = []): Unfolded {
  return { matches, marks, unread, skipped };
}

/** All of a blob, with its views as a whole: its encoding, and what it contains if it is a container. */
export function unfoldWhole(optics: Optics, bytes: Uint8Array, context: ViewContext, depth = 0): Unfolded {
  const found = unfold(optics, bytes, { start: 0, end: bytes.length }, WHOLE, context, depth);
  return addWhole(optics, bytes, found, context, depth);
}

const WHOLE: Frame = { atStart: true, atEnd: true };

/** Adds what the views of a blob as a whole show. */
export function addWhole(optics: Optics, bytes: Uint8Array, found: Unfolded, context: ViewContext, depth = 0): Unfolded {
  addViews(optics, wholeViews(bytes, context, depth), context, depth, found);
  return found;
}

function addViews(optics: Optics, { views, unread, skipped }: Opened, context: ViewContext, depth: number, found: Unfolded): void {
  if (views.length + unread.length + skipped.length === 0) return;
  append(found.unread, unread);
  append(found.skipped, skipped);
  for (const view of views) if (context.budget.matches >= 0) addView(optics, view, context, depth, found);
}

/** Views of text hold text: an archive whose bytes were rewritten is none any more. */
const TEXT_VIEWS: ReadonlySet<string> = new Set(['escapes', 'percent', 'html', 'quoted-printable', 'joined', 'normalised', 'terminal', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']);

/** Adds what a view shows, told in its parent's bytes. */
export function addView(optics: Optics, view: View, context: ViewContext, depth: number, found: Unfolded): void {
  const { bytes, name } = view;
  const all = { start: 0, end: bytes.length };
  const inner = TEXT_VIEWS.has(name) ? unfold(optics, bytes, all, WHOLE, context, depth + 1) : unfoldWhole(optics, bytes, context, depth + 1);
  const whole = inner.matches.filter((match) => (!view.cut || isWhole(match.span, view)) && !(isBare(match) && isBesideRun(match.span, view)));
  append(found.matches, whole.map((match) => throughView(match, view)));
  append(found.marks, inner.marks.map((mark) => ({ ...mark, span: view.toParent(mark.span), window: view.window ?? view.region, outermost: name })));
  append(found.unread, inner.unread.map(({ reason }) => ({ span: view.region, reason: inside(view, reason) })));
  append(found.skipped, inner.skipped.map(({ reason }) => ({ span: view.region, reason })));
}

/** Of a value that a view cuts, what is stored or the next piece shows all. */
function isWhole({ start, end }: Span, { bytes, cut }: View): boolean {
  return !(start === 0 && cut?.before) && !(end === bytes.length && cut?.after);
}

/** Characters that hold a decoded byte, at least. */
const ENCODED: Readonly<Record<string, number>> = { base64: 4 / 3, hex: 2 };

/**
 * Whether it stands, wholly or in part, in the rest of the line around a decoded run. A form there is what is stored, and judged as
 * stored: decoding has cut it out of a longer word, a line of a signature say, or has joined it to what a piece of that happened to give.
 */
function isBesideRun({ start, end }: Span, view: View): boolean {
  const perByte = ENCODED[view.name] ?? 1;
  const parent = view.toParent({ start, end });
  return parent.end - parent.start < Math.floor((end - start) * perByte);
}

function throughView(match: Match, view: View): Match {
  const span = view.toParent(match.span);
  const cover = match.cover ? { cover: view.toParent(match.cover) } : {};
  const packed = isPacked(match.span, view) ? { packed: [match.span, ...(match.packed ?? [])] } : {};
  return { ...match, ...cover, ...packed, span, window: hull(view.window ?? view.region, span), decoded: [view.name, ...match.decoded] };
}

/** Whether the view cannot say which of its parent's bytes a piece of it came from. */
function isPacked({ start, end }: Span, view: View): boolean {
  const { region } = view;
  const inParent = view.toParent({ start, end });
  return (start > 0 || end < view.bytes.length) && inParent.start === region.start && inParent.end === region.end;
}

function inside(view: View, reason: string): string {
  return `${view.name}: ${reason}`;
}
