/**
 * What a source gives to `run.ts`: units to scan, once each, and afterwards the places of what was found. Sources live
 * in `src/sources/`; the history engine scans for itself and gives results in place of units.
 */
import type { Exposure, Place } from './finding.ts';
import type { Fingerprint, Oid } from './ids.ts';
import type { LocatedPlace } from './occurrences.ts';
import type { Span } from './location.ts';
import type { Ledger } from './ledger.ts';
import type { SourceShare } from './share.ts';
import type { Outcome } from './outcome.ts';

export interface Unit {
  /** Names the unit in the ledger: `blob 1f3a…`, or a path. */
  readonly id: string;
  /** `base`: read only to know which secrets stood there before. */
  readonly role: 'target' | 'base';
  readonly object?: Oid;
  /** Known places; a history's are found afterwards, by `locate`. */
  readonly places: readonly Place[];
  /**
   * Small content whole, large content in chunks of any size. Reading may throw: the unit is then unread. The bytes are
   * valid until the next unit is asked for, a chunk's until the next chunk is.
   */
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  /** Of whole content the bytes that are scanned, each span by itself; all of it unless told. */
  readonly pieces?: readonly Span[];
}

/** A unit that was scanned elsewhere (a worker, an inherited delta), or several that hold nothing. */
export interface ScannedUnit extends Omit<Unit, 'content' | 'pieces'> {
  readonly outcome: Outcome;
  readonly bytes: number;
  /** How many it stands for; 1 unless told. */
  readonly units?: number;
}

/** What a source gives at a time: a unit, or several that nobody waits for, each made when it is taken. Taking them doesn't throw, and they are taken before more is asked for. */
export type Given = Unit | ScannedUnit | Iterable<Unit>;

/** Objects that hold a credential; with a map also the bytes at which it begins in each, from 0. */
export type Held = ReadonlySet<Oid> | ReadonlyMap<Oid, readonly number[]>;

/** Where one credential stands: its places, and how long it was exposed. */
export interface Whereabouts {
  readonly places: readonly LocatedPlace[];
  /** Null where the whole history is not known. */
  readonly exposure: Exposure | null;
}

export type { LocatedPlace };

export interface Source {
  /** For the report: `scan.command` and `scan.target`. */
  readonly command: string;
  readonly target: string;
  /** Units that will come, as far as that is known by now; for progress. */
  readonly expected?: number | undefined;
  /**
   * Enumerates, and counts in the ledger what it enumerates, skips or can't read; `run.ts` counts what is scanned.
   * @param needsBase asked once all targets are out: false, and the base units are left out
   */
  units(ledger: Ledger, needsBase?: () => boolean): AsyncIterable<Given>;
  /** Units name places (for marks and progress), but `locate` is to speak for them, too. */
  readonly relocates?: boolean;
  /** For each credential the objects that hold it; called once, after the last unit. */
  locate?(holders: ReadonlyMap<Fingerprint, Held>): Promise<ReadonlyMap<Fingerprint, Whereabouts>>;
  /** Figures and sentences for the report, after the last unit. */
  statistics?(): Readonly<Record<string, number | string>>;
  notes?(): readonly string[];
  /** What a shard's report needs besides, after `locate`. */
  share?(): SourceShare;
  close(): Promise<void>;
}
