/** From the matches of one blob to what it holds: doubles settled, pairs joined, places listed, lines and columns counted. */
import type { Mark } from './allow-marks.ts';
import type { AllowMark, BlobResult, Detection, Part } from './detection.ts';
import type { LineColumn, TextEncoding } from './lines.ts';
import { Listing, type Listed } from './listing.ts';
import type { Position, Span } from './location.ts';
import type { Match } from './match.ts';
import type { Credential } from './pair.ts';
import { Settling, type TextOf } from './settle.ts';
import type { Unfolded } from './unfold.ts';

/** Finds lines and columns of ascending byte offsets in one encoding of the blob. */
export type Locate = (ascending: readonly number[], encoding: TextEncoding) => readonly LineColumn[];

export interface Assembly {
  readonly locate: Locate;
  readonly textOf: TextOf;
}

export function assemble(found: Unfolded, { locate, textOf }: Assembly): BlobResult {
  const listing = new Listing();
  const settling = new Settling(textOf, (credential) => listing.add(credential));
  settling.add(found.matches, Infinity);
  settling.end();
  return conclude(listing, found, locate);
}

/** What is listed of a blob whose credentials are settled; of `found` its marks and gaps alone count. */
export function conclude(listing: Listing, { marks: all, unread, skipped }: Omit<Unfolded, 'matches'>, locate: Locate): BlobResult {
  const marks = onePerPlace(all);
  const spots = [...listing.inOrder().flatMap(({ credential }) => spotsOf(credential)), ...marks.map(markSpot)];
  const positions = positionsOf(spots, locate);
  return {
    detections: listing.inOrder().map((listed) => detection(listed, positions)),
    marks: marks.map((mark) => allowMark(mark, positions)),
    unread: [...unread, ...listing.omitted],
    skipped,
  };
}

export function spotsOf(credential: Credential): Spot[] {
  return credential.parts.map(spot);
}

/** Of one blob so many marks are obeyed: what a further one would have allowed stays open. */
export const MARKS = 100_000;

/** A view shows a mark that stands beside encoded text once more; the longest reading of it counts, in a comment first. */
function onePerPlace(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<number, Mark>();
  for (const mark of marks) {
    const known = byPlace.get(mark.span.start);
    if (!known || weight(known) < weight(mark)) byPlace.set(mark.span.start, mark);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start).slice(0, MARKS);
}

function weight({ reason, outside }: Mark): number {
  return outside ? -1 : reason.length;
}

const UTF8: TextEncoding = 'utf-8';

export interface Spot {
  readonly span: Span;
  readonly encoding: TextEncoding;
}

function spot({ decoded: [outermost], cover, span }: Match): Spot {
  return { span: cover ?? span, encoding: encodingOf(outermost) };
}

function markSpot({ span, outermost }: Mark): Spot {
  return { span, encoding: encodingOf(outermost) };
}

/** A view of the whole blob in another encoding decides how its lines are counted. */
function encodingOf(outermost = ''): TextEncoding {
  return ENCODINGS[outermost] ?? UTF8;
}

const ENCODINGS: Readonly<Record<string, TextEncoding>> = { 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', 'utf-32le': 'utf-32le', 'utf-32be': 'utf-32be' };

type Positions = ReadonlyMap<string, LineColumn>;

function positionsOf(spots: readonly Spot[], locate: Locate): Positions {
  const positions = new Map<string, LineColumn>();
  for (const encoding of new Set(spots.map((one) => one.encoding))) {
    const offsets = spots.filter((one) => one.encoding === encoding).flatMap(({ span }) => [span.start, span.end]);
    const ascending = [...new Set(offsets)].sort((a, b) => a - b);
    const places = locate(ascending, encoding);
    ascending.forEach((offset, index) => {
      const place = places[index];
      if (place) positions.set(`${encoding}:${offset}`, place);
    });
  }
  return positions;
}

function positionOf({ span, encoding }: Spot, positions: Positions): Position {
  const from = positions.get(`${encoding}:${span.start}`) ?? { line: 1, column: 1 };
  const to = positions.get(`${encoding}:${span.end}`) ?? from;
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function detection({ credential, more }: Listed, positions: Positions): Detection {
  const [first, ...rest] = credential.parts;
  const part = (match: Match): Part => ({
    kind: match.rule.spec.part,
    secret: match.secret,
    span: match.cover ?? match.span,
    position: positionOf(spot(match), positions),
  });
  return {
    rule: credential.id,
    title: credential.title,
    severity: credential.severity,
    confidence: credential.confidence,
    parts: [part(first), ...rest.map(part)],
    facts: credential.facts,
    decoded: credential.primary.decoded,
    signals: credential.signals,
    ...(more > 0 ? { more } : {}),
  };
}

function allowMark(mark: Mark, positions: Positions): AllowMark {
  const { target, reason, outside, span } = mark;
  return { target, reason, ...(outside && { outside }), span, position: positionOf(markSpot(mark), positions) };
}
