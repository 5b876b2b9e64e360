/**
 * What a report tells of one credential (`Finding`), and the report itself: the shape of `--format json`. It is made of what the
 * core sees in one blob (`detection.ts`); grouping lives in `group.ts`, the order in `rank.ts`.
 */
import type { Facts } from './detection.ts';
import type { Fingerprint, Oid, RuleId } from './ids.ts';
import type { LedgerReport } from './ledger.ts';
import type { Position } from './location.ts';
import type { PartKind } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';

/** Kinds of places that a report names. */
export type SourceKind =
  | 'file' | 'stdin' | 'staged' | 'range' | 'history'
  | 'commit-message' | 'commit-header' | 'tag-message' | 'note' | 'identity' | 'ref-name' | 'path-name' | 'git-dir';

/** Where a blob stands, from outside: added to a detection by its source. */
export interface Place {
  readonly source: SourceKind;
  /** `/`-separated, inside the repository or under the scanned folder; bytes that are not UTF-8 percent-encoded. */
  readonly path?: string;
  readonly object?: Oid;
  /** First commit that holds it there; null for what no commit holds. */
  readonly commit?: Oid | null;
  /** A name, never an e-mail address. */
  readonly author?: string;
  /** ISO 8601, UTC. */
  readonly date?: string;
  /** How many objects hold the credential at this path. */
  readonly objects?: number;
}

export interface ReportPart {
  readonly kind: PartKind;
  readonly masked: string;
  readonly identifier?: true;
  /** Only with `--show-secrets`. */
  readonly value?: string;
}

export interface PlacedPart extends Position {
  readonly kind: PartKind;
  readonly offset: number;
  readonly length: number;
}

export interface Occurrence extends Place, Position {
  /** Of several repositories in one report: which. */
  readonly repository?: string;
  /** Bytes of the stored blob, from 0. */
  readonly offset: number;
  readonly length: number;
  readonly decoded?: readonly string[];
  readonly parts?: readonly PlacedPart[];
  /** Further places of the same credential behind this one in the same content, which are counted and not listed. */
  readonly more?: number;
}

export interface Exposure {
  readonly introduced: Oid | null;
  readonly removed: Oid | null;
  readonly inHead: boolean;
  readonly refs: readonly string[];
  readonly days: number;
}

export interface Verdict {
  readonly status: 'live' | 'rejected' | 'secret-mismatch' | 'expired' | 'canary' | 'unknown';
  readonly reason?: string;
  readonly arn?: string;
  readonly account?: string;
  readonly principal?: 'root' | 'user' | 'role' | 'federated' | 'unknown';
  readonly checkedAt?: string;
}

export interface Suppression {
  readonly by: 'inline' | 'baseline' | 'config';
  readonly reason: string;
  /** ISO 8601 date. */
  readonly expires?: string;
}

/** One credential: the shape of the report (`docs/CLI.md`). */
export interface Finding {
  readonly fingerprint: Fingerprint;
  readonly rule: RuleId;
  readonly title: string;
  readonly kind: 'credential' | 'identifier';
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly status: 'open' | 'suppressed';
  readonly new: boolean;
  readonly parts: readonly ReportPart[];
  readonly facts: Facts;
  readonly signals?: readonly string[];
  readonly remediation: string;
  readonly references: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly exposure: Exposure | null;
  readonly verdict: Verdict | null;
  readonly suppressedBy: Suppression | null;
}

export interface ScanInfo {
  readonly command: string;
  readonly target: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly exitCode: number;
  /** What was read, in a source's own figures: commits, objects, refs, authors, years. */
  readonly statistics?: Readonly<Record<string, number | string>>;
  /** Sentences for people: skipped runs, unused allows, policy in force. Never a secret. */
  readonly notes?: readonly string[];
  /** Of a shard's report, for `leaksift merge`. */
  readonly shard?: ShardInfo;
}

export interface ShardInfo {
  /** From 1 up to `count`. */
  readonly index: number;
  readonly count: number;
  /** SHA-256 of what the shards of one audit have in common: version, rules, options, policy, and the state of what they read. */
  readonly terms: string;
  /** What a merge needs besides the findings (`core/share.ts`): deflated JSON in base64. */
  readonly share: string;
}

/** `--format json`, whole. */
export interface Report {
  readonly schema: 'leaksift/1';
  readonly tool: { readonly name: 'leaksift'; readonly version: string };
  readonly scan: ScanInfo;
  readonly ledger: LedgerReport;
  readonly findings: readonly Finding[];
}
