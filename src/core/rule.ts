/**
 * What a rule is, as data. Built-in rules (`rules/`) and users' rules pass one gate (`gate.ts`), which compiles a
 * `RuleSpec` or refuses it with all problems at once. How rules run: `matcher.ts`.
 */
import type { Confidence, Severity } from './severity.ts';

/** What a part of a credential is, in the report's terms: `aws-access-key-id`, `github-token`, … */
export type PartKind = string;

interface SpecBase {
  /** Lower-case words joined by hyphens, unique in a rule set. */
  readonly id: string;
  /** Names the thing found, in the field's terms, without a full stop. */
  readonly title: string;
  readonly part: PartKind;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Names a value that opens nothing alone; it may be shown at both ends. */
  readonly identifier?: boolean;
  /** Shannon entropy of the value in bits per character, at least. */
  readonly entropy?: number;
  /** Named tests of the value's own structure, all of which must hold: see `checks.ts`. */
  readonly checks?: readonly string[];
  /** Named readers of what can be known offline (account, expiry, …): see `facts.ts`. */
  readonly facts?: readonly string[];
  /** One sentence: what to do now. */
  readonly remediation: string;
  readonly references: readonly string[];
  readonly examples: {
    /** Texts in which exactly this rule's value stands between `⟦` and `⟧` (removed before the test runs). */
    readonly match: readonly string[];
    /** Texts in which this rule finds nothing. */
    readonly clean: readonly string[];
  };
}

/** A regular expression around a literal: tokens with a prefix, headers, URLs. */
export interface PatternSpec extends SpecBase {
  readonly kind: 'pattern';
  /** Literals, one of which stands inside every match; at least two bytes each, printable ASCII. */
  readonly anchors: readonly string[];
  readonly ignoreCase?: boolean;
  /** JavaScript regular expression over bytes read as Latin-1; every repeat bounded. Flags `s`, and `i` with `ignoreCase`. */
  readonly pattern: string;
  /** Named group that holds the value; without it the whole match is the value. */
  readonly group?: string;
  /** The finding's span is the whole URL around the value. */
  readonly cover?: 'url';
  /** Bytes beside the match that its checks and facts read, where these are more than the judge's own. */
  readonly context?: { readonly before: number; readonly after: number };
}

/** A value known by alphabet and length alone, its meaning by a label near it: AWS secret access keys. */
export interface ShapeSpec extends SpecBase {
  readonly kind: 'shape';
  readonly alphabet: 'base64' | 'base64url' | 'hex' | 'alphanumeric';
  /** Characters of a maximal run, both included. */
  readonly length: readonly [number, number];
  /** Names of label dictionaries (`labels.ts`) that make the value a labelled one. */
  readonly labels: readonly string[];
  /** What a value without a label needs to be reported at all; absent: never reported without one. */
  readonly bare?: {
    readonly severity: Severity;
    readonly entropy: number;
    /** The rule's checks alone make chance unlikely: nothing more is asked of the surroundings. */
    readonly certain?: true;
  };
  /** A part beside which the value means something even without a label (`pair.ts`). */
  readonly partner?: PartKind;
}

/** A value known by its label: passwords, secrets and tokens of any format. */
export interface LabelledSpec extends SpecBase {
  readonly kind: 'labelled';
  /** Words of the label, lower case; compared without case, across camelCase, snake_case and kebab-case. */
  readonly anchors: readonly string[];
  /** Regular expression that the whole value must match; every repeat bounded. Absent: the generic judge decides. */
  readonly value?: string;
}

export type RuleSpec = PatternSpec | ShapeSpec | LabelledSpec;
