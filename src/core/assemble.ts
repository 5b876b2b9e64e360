/** From the matches of one blob to what it holds: doubles resolved, pairs joined, lines and columns counted. */
import type { Mark } from './allow-marks.ts';
import type { AllowMark, BlobResult, Detection, Part } from './finding.ts';
import type { LineColumn, TextEncoding } from './lines.ts';
import { overlaps, type Position, type Span } from './location.ts';
import { coincide, type Match } from './match.ts';
import { pair, type Credential } from './pair.ts';
import { SpanIndex } from './span-index.ts';
import type { Unfolded } from './unfold.ts';

/** Finds lines and columns of ascending byte offsets in one encoding of the blob. */
export type Locate = (ascending: readonly number[], encoding: TextEncoding) => readonly LineColumn[];

/** Text of a span of the blob, at most `LONGEST_GAP` bytes, as Latin-1: pairing looks at what stands between. */
export type TextOf = (span: Span) => string;

export interface Assembly {
  readonly locate: Locate;
  readonly textOf: TextOf;
}

export function assemble(found: Unfolded, { locate, textOf }: Assembly): BlobResult {
  if (found.matches.length === 0 && found.marks.length === 0) return { detections: [], marks: [], unread: found.unread, skipped: found.skipped };
  const credentials = pair(withoutDoubles(found.matches), textOf);
  const marks = onePerPlace(found.marks);
  const spans = [...credentials.flatMap(({ parts }) => parts.map(spot)), ...marks.map((mark) => ({ span: mark.span, encoding: UTF8 }))];
  const positions = positionsOf(spans, locate);
  return {
    detections: credentials.map((credential) => detection(credential, positions)),
    marks: marks.map((mark) => allowMark(mark, positions)),
    unread: found.unread,
    skipped: found.skipped,
  };
}

/** A view shows a mark that stands beside encoded text once more; the longest reading of it counts. */
function onePerPlace(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<number, Mark>();
  for (const mark of marks) {
    const known = byPlace.get(mark.span.start);
    if (!known || known.reason.length < mark.reason.length) byPlace.set(mark.span.start, mark);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

const UTF8: TextEncoding = 'utf-8';

interface Spot {
  readonly span: Span;
  readonly encoding: TextEncoding;
}

/** A view of the whole blob in another encoding decides how its lines are counted. */
function spot(match: Match): Spot {
  const [outermost = ''] = match.decoded;
  return { span: match.cover ?? match.span, encoding: ENCODINGS[outermost] ?? UTF8 };
}

const ENCODINGS: Readonly<Record<string, TextEncoding>> = { 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', 'utf-32le': 'utf-32le', 'utf-32be': 'utf-32be' };

/**
 * The same value may be seen as stored and through a view. Of matches of one kind that overlap, the one with fewer views
 * stays, then the one that begins first or covers more: a view that adds nothing says nothing.
 */
function withoutDoubles(matches: readonly Match[]): Match[] {
  const ordered = [...matches].sort(byWorth);
  const kept: Match[] = [];
  const index = new SpanIndex<Match>();
  for (const match of ordered) {
    const { part } = match.rule.spec;
    if (index.some(match.span, (other) => other.rule.spec.part === part && doubles(other, match))) continue;
    kept.push(match);
    index.add(match, match.span);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function byWorth(a: Match, b: Match): number {
  return a.decoded.length - b.decoded.length || a.span.start - b.span.start || b.span.end - a.span.end || (a.rule.id < b.rule.id ? -1 : 1);
}

function doubles(kept: Match, other: Match): boolean {
  if (!coincide(kept, other)) return kept.secret.equals(other.secret) && overlaps(kept.span, other.span);
  return kept.secret.equals(other.secret) || (kept.span.start <= other.span.start && other.span.end <= kept.span.end && kept.decoded.length === other.decoded.length);
}

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

function detection(credential: Credential, positions: Positions): Detection {
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
  };
}

function allowMark(mark: Mark, positions: Positions): AllowMark {
  return { target: mark.target, reason: mark.reason, span: mark.span, position: positionOf({ span: mark.span, encoding: UTF8 }, positions) };
}
