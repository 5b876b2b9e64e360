/**
 * A decoded form of a whole blob or of a region of it, scanned like a blob. Its findings are told in the parent's bytes:
 * `toParent` maps them back. Views of views compose: map through the inner one first.
 */
import type { Span } from '../location.ts';

export interface View {
  /** For the report's `decoded`: `utf-16le`, `base64`, `percent`, `zip:inner/name`, … */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Bytes of the parent that this view was made from, its context included. */
  readonly region: Span;
  /** Bytes of the parent that decided what is a region there, if that is not all: if they stand unchanged, so does the view. */
  readonly window?: Span;
  /** Whether it begins or ends in the middle of a word: what would be read there is a piece of a value. */
  readonly cut?: { readonly before: boolean; readonly after: boolean };
  /** The parent's bytes from which the decoded bytes came: whole encoded groups where they can't be told apart. */
  toParent(span: Span): Span;
}

/** A part of a blob that could not be read through a view, or is declared not to be. */
export interface Unopened {
  readonly span: Span;
  /** For people; never holds content of the blob except an entry's name. */
  readonly reason: string;
}
