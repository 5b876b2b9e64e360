/** A rule as it runs: its data, and what its pattern makes known. Whether the data is fit for that: `gate.ts`. */
import { anchorNeighbours, type Beside } from './anchor-beside.ts';
import { anchorOffset, type Offset } from './anchor-offset.ts';
import { ruleId, type RuleId } from './ids.ts';
import { JUDGE_REACH } from './judge.ts';
import { regexFacts } from './regex.ts';
import type { LabelledSpec, PatternSpec, RuleSpec, ShapeSpec } from './rule.ts';
import { BEHIND_REACH, LABEL_REACH } from './values.ts';

export type Rule = PatternRule | ShapeRule | LabelledRule;

/** Bytes that a rule may read before its anchor's first byte and from that byte on. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** What measuring a pattern gives; it takes milliseconds that a hook has not, so that of the built-in rules is kept. */
export interface Measure {
  readonly reach: Reach;
  /** For `pattern`: how many characters of a match stand before each anchor, where that can be told. */
  readonly offsets: readonly (Offset | undefined)[];
  /** For `pattern`: what stands beside each anchor in any match; of short ones and words only, which are common. */
  readonly behind?: readonly (Beside | undefined)[];
}

/** @param spec one that the gate let through */
export function compile(spec: RuleSpec, measure: Measure | undefined): Rule {
  if (spec.kind === 'pattern') return new PatternRule(spec, measure ?? measurePattern(spec));
  if (spec.kind === 'labelled') return new LabelledRule(spec, measure?.reach ?? labelledReach(spec));
  return { kind: 'shape', id: ruleId(spec.id), spec, reach: { before: LABEL_REACH.before, after: spec.length[1] + BEHIND_REACH } };
}

/** Its expressions are made when its anchor is first seen: few rules ever wake. */
export class PatternRule {
  readonly kind = 'pattern';
  readonly id: RuleId;
  readonly spec: PatternSpec;
  readonly reach: Reach;
  readonly offsets: Measure['offsets'];
  readonly behind: NonNullable<Measure['behind']>;
  #regex: RegExp | undefined;
  #indexed: RegExp | undefined;

  constructor(spec: PatternSpec, { reach, offsets, behind = [] }: Measure) {
    this.id = ruleId(spec.id);
    this.spec = spec;
    this.reach = reach;
    this.offsets = offsets;
    this.behind = behind;
  }

  /** Matches where `lastIndex` says. */
  get regex(): RegExp {
    return (this.#regex ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? 'isy' : 'sy'));
  }

  /** The same, and tells where its groups stand: slower. */
  get indexed(): RegExp {
    return (this.#indexed ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? 'disy' : 'dsy'));
  }
}

export interface ShapeRule {
  readonly kind: 'shape';
  readonly id: RuleId;
  readonly spec: ShapeSpec;
  readonly reach: Reach;
}

export class LabelledRule {
  readonly kind = 'labelled';
  readonly id: RuleId;
  readonly spec: LabelledSpec;
  readonly reach: Reach;
  #regex: RegExp | undefined;

  constructor(spec: LabelledSpec, reach: Reach) {
    this.id = ruleId(spec.id);
    this.spec = spec;
    this.reach = reach;
  }

  /** What its value must be, whole; undefined where the judge alone decides. */
  get regex(): RegExp | undefined {
    const { value } = this.spec;
    return value === undefined ? undefined : (this.#regex ??= new RegExp(`^(?:${value})$`, 's'));
  }
}

function measurePattern(spec: PatternSpec): Measure {
  const { longest, looksBack, looksAhead } = regexFacts(spec.pattern, spec.ignoreCase);
  // An identifier's label is compared with its secret's; other values are judged by what stands close.
  const { before, after } = spec.context ?? (spec.identifier ? LABEL_REACH : { before: JUDGE_REACH, after: JUDGE_REACH });
  const offsets = spec.anchors.map((anchor) => anchorOffset(spec.pattern, anchor, spec.ignoreCase ?? false));
  const behind = spec.anchors.map((anchor) => (isCommon(anchor) ? anchorNeighbours(spec.pattern, anchor, spec.ignoreCase ?? false) : undefined));
  const most = Math.max(...offsets.map((offset) => offset?.[1] ?? longest));
  const fewest = Math.min(...offsets.map((offset) => offset?.[0] ?? 0));
  return { reach: { before: most + Math.max(looksBack, before), after: longest - fewest + Math.max(looksAhead, after) }, offsets, ...(behind.some(Boolean) ? { behind } : {}) };
}

/** Met in many words, or a word: `_auth`, `basic `, `key-`, `ptr_`. */
function isCommon(anchor: string): boolean {
  return anchor.length <= 3 || /^[_-]?[a-z]+[ -]?$|^[a-z]{3}_$/.test(anchor);
}

function labelledReach({ value }: LabelledSpec): Reach {
  return value === undefined ? LABEL_REACH : { before: LABEL_REACH.before, after: LABEL_REACH.after + regexFacts(value).longest };
}
