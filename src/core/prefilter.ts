/**
 * The first look at every byte: where literals and long runs of one alphabet stand, for all rules at once. Two makers
 * give the same hits for every input: the SIMD kernel and its TypeScript twin (`src/kernel/`). What a hit means is
 * decided in `matcher.ts` and `views/regions.ts`.
 */

export interface Literal {
  /** 2 to 64 bytes, written as Latin-1 characters; printable ASCII with `ignoreCase`, and in rules. */
  readonly text: string;
  /** ASCII letters of either case match. */
  readonly ignoreCase: boolean;
  /** What must stand directly before it, behind it, or on its two sides together: without that it is no hit. */
  readonly before?: Neighbours;
  readonly after?: Neighbours;
  readonly around?: Neighbours;
  /** Bytes behind the text that count as its own, whatever they are: none unless said. */
  readonly tail?: number;
  /** What must stand further on, and further back. */
  readonly onward?: Passage;
  readonly backward?: Passage;
}

/** Bytes in a row, all of one set. Outside of the searched array stands none. */
export interface Neighbours {
  /** The set, written as Latin-1 characters; without NUL. A prefilter takes `SETS` different ones. */
  readonly bytes: string;
  /** How many at least, 1 to `NEAREST`. */
  readonly min: number;
}

export const SETS = 64;
export const NEAREST = 16;

/** Past all bytes of `over` comes one of `to`, or `FAR` bytes of `over` (`NEAREST` further back). Outside of the searched array stand NULs. */
export interface Passage {
  /** Sets, written as Latin-1 characters; `over` may be empty. */
  readonly over: string;
  readonly to: string;
}

export const FAR = 48;

/** A maximal run of bytes of one alphabet, at least `min` long and at most `max`, if that is given: a hit at its start. */
export interface Run {
  readonly alphabet: RunAlphabet;
  readonly min: number;
  readonly max?: number;
  /** Only what begins like something to read once it is decoded (`views/heads.ts`), or is longer than 128 bytes: of base64 and hex. */
  readonly opens?: true;
  /** Only what is no number in hexadecimal of one case (`isNumeral`), or is longer than 128 bytes. */
  readonly mixed?: true;
}

/** base64: `A-Za-z0-9+/`; base64url: with `-` and `_` in place of `+` and `/`; word: `A-Za-z0-9_`. */
export type RunAlphabet = 'base64' | 'base64url' | 'hex' | 'alphanumeric' | 'word';

export interface PrefilterSpec {
  /** Names a spec that the build has prepared something for. */
  readonly key?: string;
  readonly literals: readonly Literal[];
  readonly runs: readonly Run[];
}

/** Parallel arrays, valid up to `count` until the next `find`; sorted by start, then by `what`. */
export interface Hits {
  readonly count: number;
  /** Bytes from the beginning of the searched array. */
  readonly starts: Uint32Array;
  /** End of the literal or of the run, excluded. */
  readonly ends: Uint32Array;
  /** Index into `literals`, or `literals.length` + index into `runs`. */
  readonly what: Uint32Array;
}

/** What one search says. */
export interface Found extends Hits {
  /** Whether a NUL stands in the range. */
  readonly hasNul: boolean;
}

/** Bytes to search at a time: whoever has more searches piece by piece, so that text is made only where something was hit. */
export const SEARCH_PIECE = 256 * 1024;

export interface Prefilter {
  readonly spec: PrefilterSpec;
  /** All hits in `bytes` that start at `from` or later and before `to`; bytes outside that range are context only. */
  find(bytes: Uint8Array, from?: number, to?: number): Found;
}

export type MakePrefilter = (spec: PrefilterSpec) => Prefilter;
