/** A stretch of bytes that a view can be made of. */
import type { Span } from '../location.ts';

export type RegionKind =
  | 'escapes' | 'percent' | 'html' | 'quoted-printable' | 'joined' | 'normalised' | 'terminal' | 'base64' | 'base64url' | 'hex' | 'utf-16le' | 'utf-16be';

/** Encoded text with some of its surroundings, so that a label that stands before a value stands before it in the view. */
export interface Region extends Span {
  readonly kind: RegionKind;
  /** The encoded run itself, for base64, hex and UTF-16; what lies around it is context. */
  readonly run?: Span;
}

/** That it is a region, and how far it goes, may be decided by bytes this far from it, not counting words and lines of one word (`grow.ts`). */
export const MARGIN = 1024;

/** The bytes that decide about a region of a blob of so many bytes: where these stand unchanged, so does it. */
export function decidedBy({ start, end }: Span, size: number): Span {
  return { start: Math.max(0, start - MARGIN), end: Math.min(size, end + MARGIN) };
}

/** A longer region is cut into pieces of this size, counted from its start. */
export const PIECE = 1024 * 1024;

/** Bytes that a piece shares with the next: every stretch of a region of this length lies whole in one piece. */
export const OVERLAP = 16 * 1024;
