/**
 * What a rule sees and what it says, before anything is joined. A `Candidate` is raw text under judgement and never
 * leaves the core; a `Match` holds its value as a `Secret` and may be kept, moved and inherited (`scan.ts`, history).
 */
import type { Facts } from './detection.ts';
import { overlaps, shifted, type Span } from './location.ts';
import type { Rule } from './compile.ts';
import type { Secret } from './secret.ts';
import type { Confidence, Severity } from './severity.ts';

/** Bytes read as Latin-1 around an anchor: `text[i]` is the byte at `offset + i`. */
export interface Window {
  readonly text: string;
  /** Bytes from the beginning of the blob (or view). */
  readonly offset: number;
  /** Whether the blob itself begins or ends with this window. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A value that a rule's form fits, with its surroundings. */
export interface Candidate {
  readonly rule: Rule;
  readonly window: Window;
  /** The value's place in `window.text`, characters from 0, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The value itself: a slice of the window, or what un-escaping made of it. */
  readonly value: string;
}

/** What the judge says of a candidate that it keeps. */
export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly signals: readonly string[];
  readonly facts: Facts;
  /** The label that speaks for the value, as written, if any: pairing compares these. */
  readonly label?: string;
  /** Means something only beside a partner: dropped unless paired (`pair.ts`). */
  readonly tentative?: true;
  /** Bytes of the blob that stand for the credential, where that is more than the value: the URL around a signature. */
  readonly cover?: Span;
}

export interface Match extends Judgement {
  readonly rule: Rule;
  readonly secret: Secret;
  /** Bytes of the value in the blob. */
  readonly span: Span;
  /** Bytes that this match depends on: if they stand elsewhere unchanged, so does the match. */
  readonly window: Span;
  /** Views it was seen through, outermost first. */
  readonly decoded: readonly string[];
  /** What is compressed has one span for all it holds: bytes within each such view, outermost first. */
  readonly packed?: readonly Span[];
}

/** Whether two matches share bytes: of the blob, and where those are packed, of what they unpack to. */
export function coincide(a: Match, b: Match): boolean {
  return overlaps(a.span, b.span) && (a.packed ?? []).every((span, level) => overlaps(span, b.packed?.[level] ?? span));
}

/** The innermost spans that tell two matches apart. */
export function placesOf(a: Match, b: Match): readonly [Span, Span] {
  const level = (a.packed ?? []).findIndex((span, at) => b.packed?.[at] !== undefined && !overlaps(span, b.packed[at]));
  const [mine, other] = [a.packed?.[level], b.packed?.[level]];
  return overlaps(a.span, b.span) && mine && other ? [mine, other] : [a.span, b.span];
}

/** The same match where its bytes stand `by` further on. */
export function movedMatch(match: Match, by: number): Match {
  if (by === 0) return match;
  const cover = match.cover ? { cover: shifted(match.cover, by) } : {};
  return { ...match, ...cover, span: shifted(match.span, by), window: shifted(match.window, by) };
}
