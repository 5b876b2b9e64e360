/**
 * What of a tree somebody may have written: the names. The ids of stored objects are sums that nobody can choose; an id
 * that the store does not hold could be anything, so it is taken for text as well.
 */
import type { Span } from '../../core/location.ts';
import type { IdBytes } from '../tables/object-table.ts';
import { MalformedTree, TreeCursor } from '../trees.ts';

/** Larger trees are taken as they are. */
export const LARGEST_IN_PIECES = 8 << 20;

export type IsStored = (bytes: Uint8Array, at: number) => boolean;

/** Undefined for what is no tree. */
export function treePieces(bytes: Uint8Array, idBytes: IdBytes, isStored: IsStored): Span[] | undefined {
  const pieces: Span[] = [];
  const cursor = new TreeCursor(bytes, idBytes);
  try {
    while (cursor.next()) addPieces(pieces, bytes, cursor, isStored);
    return pieces;
  } catch (error) {
    if (error instanceof MalformedTree) return undefined;
    throw error;
  }
}

/** Of the entry at which the cursor stands. */
export function addPieces(pieces: Span[], bytes: Uint8Array, { nameStart, nameEnd, idStart, end }: TreeCursor, isStored: IsStored): void {
  pieces.push({ start: nameStart, end: nameEnd });
  if (!isStored(bytes, idStart)) pieces.push({ start: idStart, end });
}
