/** The port through which the core reads a git pack that lies in a blob; our pack reader stands behind it in `git/pack/unpacker.ts`. */
import type { Span } from '../location.ts';
import type { Inflater } from './inflater.ts';
import type { Unopened } from './view.ts';

export type PackHash = 'sha1' | 'sha256';

export interface UnpackedObject {
  /** What it is, the first digits of its id, and where a tree of the pack names it its path: `blob 1f3a2b4c5d6e src/app.ts`. */
  readonly name: string;
  /** The object; of a tree the names of its entries, one a line: ids hold nothing that somebody wrote. */
  readonly bytes: Uint8Array;
  /** Its entry in the bytes given. */
  readonly region: Span;
}

export interface Unpacked {
  readonly objects: readonly UnpackedObject[];
  /** Objects that somebody could read and we did not: their delta base stands elsewhere, or they pass the bounds. */
  readonly unread: readonly Unopened[];
  /** Objects that nobody can read. */
  readonly damaged: readonly Unopened[];
}

export interface UnpackBounds {
  /** Bytes that may come out, deltas included. */
  readonly bytes: number;
  readonly objects: number;
}

export interface Unpacker {
  /** Reads the pack that fills `pack` from `start` to its end; spans are bytes of `pack`. Never throws. */
  unpack(pack: Uint8Array, start: number, hash: PackHash | undefined, inflater: Inflater, bounds: UnpackBounds): Unpacked;
}
