/** What a configuration says, once it is known to be valid. How it is written down: `docs/CONFIG.md`. */
import type { Fingerprint, RuleId } from '../core/ids.ts';
import type { RuleSpec } from '../core/rule.ts';
import type { Severity } from '../core/severity.ts';
import type { Problem } from './problem.ts';

/** Over report paths; the whole path must match (`glob.ts`). */
export interface Glob {
  readonly text: string;
  matches(path: string): boolean;
}

/** What `--fail-on` takes. */
export const FLOORS = ['low', 'medium', 'high', 'critical'] as const;
export type Floor = (typeof FLOORS)[number];

/** Silences findings of one rule, or one credential, where every place of it matches `path`. */
export interface Allow {
  readonly target: { readonly kind: 'rule'; readonly rule: RuleId } | { readonly kind: 'fingerprint'; readonly fingerprint: Fingerprint };
  /** Absent: anywhere. */
  readonly path?: Glob;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly expires?: string;
}

/** What a finding of a generic rule counts for under a path. Rules with an anchor of their own are never filtered by path. */
export interface PathRule {
  readonly path: Glob;
  readonly generic: 'ignore' | Severity;
  readonly reason?: string;
}

/** Files that `scan` does not read; the ledger counts them. */
export interface Skip {
  readonly path: Glob;
  readonly reason: string;
}

export interface Config {
  /** The file's name for messages; null for the defaults. */
  readonly name: string | null;
  readonly failOn: Floor;
  readonly jobs?: number;
  /** Rules that are off. */
  readonly disable: readonly RuleId[];
  readonly severity: ReadonlyMap<RuleId, Severity>;
  /** The user's own rules, not yet through the gate. */
  readonly rules: readonly RuleSpec[];
  readonly paths: readonly PathRule[];
  readonly skip: readonly Skip[];
  readonly allow: readonly Allow[];
  /** Problems found later (an unknown rule, a pattern that the gate refuses) stand where the file has them. */
  place(path: Problem['path']): Problem['place'];
}

export const DEFAULT_CONFIG: Config = {
  name: null,
  failOn: 'medium',
  disable: [],
  severity: new Map(),
  rules: [],
  paths: [],
  skip: [],
  allow: [],
  place: () => undefined,
};
