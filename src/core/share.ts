/**
 * What a shard's report must hold besides its findings, so that a merge can say what one run would have said: what was seen,
 * without any secret, and how it lies in the history. Plain data, for JSON. It grows with what was found; a shard that found
 * nothing carries a few figures.
 */
import type { AllowMark } from './detection.ts';
import type { Place, SourceKind } from './finding.ts';
import type { Sealed } from './seal.ts';
import type { Fingerprint, Oid } from './ids.ts';
import type { LedgerShare } from './ledger.ts';

export interface Share {
  readonly ledger: LedgerShare;
  readonly sightings: readonly SharedSighting[];
  readonly marked: readonly SharedMarks[];
  readonly source: SourceShare;
}

export interface SharedSighting {
  readonly sealed: Sealed;
  readonly object?: Oid;
  readonly places: readonly Place[];
}

export interface SharedMarks {
  readonly marks: readonly AllowMark[];
  readonly object?: Oid;
  readonly places: readonly Place[];
}

export interface SourceShare {
  /** Stands for the state of all that is read, refs and packs: shards of different states don't belong together. */
  readonly state: string;
  readonly stores: readonly StoreShare[];
}

export interface StoreShare {
  /** `''`, or for a submodule's store `modules/lib/`. */
  readonly name: string;
  /** Of a list of repositories: which. */
  readonly repository?: string;
  readonly refs: number;
  readonly statistics: SharedStatistics;
  readonly notes: readonly string[];
  /** Objects that could be read once and not again. */
  readonly lost: number;
  readonly history?: HistoryShare;
}

/** As `git/store-statistics.ts` has it. */
export interface SharedStatistics {
  readonly bytes: number;
  readonly types: Readonly<Record<SharedType, number>>;
  readonly authors: readonly string[];
  readonly first: number | null;
  readonly last: number | null;
}

export type SharedType = 'commit' | 'tree' | 'blob' | 'tag';

export interface SharedPerson {
  readonly name: string;
  readonly seconds: number;
}

/** How what was found lies in a history. Commits go by position in the order of their dates, then ids: the same for every shard. */
export interface HistoryShare {
  readonly idBytes: 20 | 32;
  readonly credentials: readonly Fingerprint[];
  readonly commits: {
    /** The first eight bytes of each id, hexadecimal, in one string. */
    readonly ids: string;
    /** Seconds since 1970, each as the difference to the one before. */
    readonly dates: readonly number[];
    readonly parents: readonly (readonly number[])[];
    /** What each commit's tree holds: in `sets`. */
    readonly sets: readonly number[];
  };
  /** Commits that a report may name. */
  readonly named: readonly { readonly at: number; readonly id: Oid; readonly author: SharedPerson | null }[];
  /** Objects that hold something, or that refs name. */
  readonly objects: readonly (readonly [Oid, SharedType | null])[];
  /** Tag and what it names. */
  readonly tags: readonly (readonly [Oid, Oid])[];
  readonly refs: readonly { readonly name: string; readonly oid: Oid }[];
  readonly head: Oid | null;
  readonly leaves: readonly SharedLeaf[];
  /** Of leaves; the first is empty. */
  readonly sets: readonly (readonly number[])[];
  /** Trees that refs name, with their sets. */
  readonly trees: readonly (readonly [Oid, number])[];
  /** Sets of trees that no commit holds. */
  readonly tops: readonly number[];
  readonly own: readonly SharedOwn[];
  /** Objects of which some path was left out. */
  readonly cut: readonly Oid[];
  /** Paths at which objects are staged that no tree lists. */
  readonly staged: readonly (readonly [Oid, string])[];
}

export interface SharedLeaf {
  readonly path?: string;
  readonly object: Oid;
  readonly isName: boolean;
  /** In `credentials`. */
  readonly credentials: readonly number[];
  readonly offsets?: readonly number[];
}

/** In a commit's or tag's own message or headers. */
export interface SharedOwn {
  readonly credential: number;
  readonly source: SourceKind;
  readonly offsets: readonly number[];
  readonly object: Oid;
  readonly person: SharedPerson | null;
}
