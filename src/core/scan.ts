/**
 * The scanner: rules in, bytes in, what they hold out. Whole blobs, streams of any size in bounded memory, and, for the
 * history engine, parts of a blob. The same bytes give the same result however they are cut.
 */
import { assembled } from './assembled.ts';
import { Collecting, scanLong } from './blob-stream.ts';
import type { Rule } from './compile.ts';
import type { BlobResult } from './detection.ts';
import type { Match } from './match.ts';
import type { MakePrefilter } from './prefilter.ts';
import type { IndexedRules } from './rule-index.ts';
import { indexRules } from './ruleset.ts';
import { searchSegment, type Segment, type SegmentFound } from './segments.ts';
import type { Latin1 } from './text-windows.ts';
import { unfoldWhole, type Optics, type Unfolded } from './unfold.ts';
import { viewContext, WHOLE, type Openers } from './views/context.ts';
import { isWhole } from './views/views.ts';

/** What the core needs of the world outside. */
export interface ScannerPorts extends Openers {
  readonly makePrefilter: MakePrefilter;
  readonly latin1: Latin1;
}

export interface Scanner {
  readonly rules: readonly Rule[];
  scan(bytes: Uint8Array): BlobResult;
  /** What each rule says, before pairs are joined: for examples and explanations. At most `WHOLE` bytes. */
  matches(bytes: Uint8Array): readonly Match[];
  /** For content of unknown size: `write` each chunk, then `end` once. */
  stream(): BlobStream;
  /** Searches part of a blob that is longer than `WHOLE`; absent where a scanner must see all of it. */
  readonly search?: Search;
}

/** With how many texts are wanted at most. */
export type Search = (segment: Segment, texts: number) => SegmentFound;

export interface BlobStream {
  write(chunk: Uint8Array): void;
  end(): BlobResult;
}

export function createScanner(rules: readonly Rule[] | IndexedRules, ports: ScannerPorts): Scanner & { readonly search: Search } {
  const set = indexRules(rules, ports.makePrefilter);
  const optics: Optics = { set, ...ports };
  return {
    get rules() {
      return set.rules;
    },
    scan: (bytes) => (bytes.length <= WHOLE ? scanWhole(optics, plain(bytes)) : scanLong(optics, plain(bytes))),
    matches: (bytes) => unfoldWhole(optics, bytes, viewContext(optics, bytes.length)).matches,
    stream: () => new Collecting(optics, (bytes) => scanWhole(optics, bytes)),
    search: (segment, texts) => searchSegment(optics, segment, texts),
  };
}

/** A subclass (Node's `Buffer`) is another type to the compiler: with both, every function on bytes is compiled several times. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function scanWhole(optics: Optics, bytes: Uint8Array): BlobResult {
  const found = foundWhole(optics, bytes);
  return found ? assembled(found, bytes, optics.latin1) : scanLong(optics, bytes);
}

/** Undefined where more was found than is held at a time, and it can be read in parts. */
function foundWhole(optics: Optics, bytes: Uint8Array): Unfolded | undefined {
  const context = viewContext(optics, bytes.length);
  const found = unfoldWhole(optics, bytes, context);
  return context.budget.matches < 0 && !isWhole(bytes) ? undefined : found;
}
