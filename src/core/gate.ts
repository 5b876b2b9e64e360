/**
 * The one gate for built-in and users' rules: turns `RuleSpec` data into a `Rule`, or says all that is wrong with it.
 * Whether a rule finds what its examples say is checked by `rules test` and the test suite, which scan with it.
 */
import { anchorNeighbours, anchorOffset, type Offset } from './anchor-offset.ts';
import { isCheck } from './checks.ts';
import { isReader } from './facts.ts';
import { ruleId, type RuleId } from './ids.ts';
import { JUDGE_REACH } from './judge.ts';
import { isDictionary } from './labels.ts';
import { regexFacts } from './regex.ts';
import type { Neighbours } from './prefilter.ts';
import type { LabelledSpec, PatternSpec, RuleSpec, ShapeSpec } from './rule.ts';
import { BEHIND_REACH, LABEL_REACH } from './values.ts';

export interface Rule {
  readonly id: RuleId;
  readonly spec: RuleSpec;
  /** Bytes that the rule may read before its anchor's first byte and from that byte on. */
  readonly reach: Reach;
  /** For `pattern`: what it matches. For `labelled`: what its value must be, whole. */
  readonly regex?: RegExp;
  /** The same with indices, for patterns with a group. */
  readonly indexed?: RegExp;
  /** For `pattern`: how many characters of a match stand before each anchor, where that can be told. */
  readonly offsets?: readonly (Offset | undefined)[];
  /** For `pattern`: what stands behind each anchor in any match; of short anchors only, which are common. */
  readonly behind?: readonly (Neighbours | undefined)[];
}

export interface Reach {
  readonly before: number;
  readonly after: number;
}

export interface RuleProblem {
  /** The rule's id as written, or its place in the list (`#3`). */
  readonly rule: string;
  readonly field: string;
  readonly message: string;
}

export interface Compiled {
  readonly rules: readonly Rule[];
  readonly problems: readonly RuleProblem[];
}

/** A match longer than this is no credential but a file: containers and long blocks are views. */
export const LONGEST_REACH = 16_384;

/** Characters of the longest run that a label can name: values are read no further. */
const LONGEST_RUN = 4096;

/** What the gate found out of a pattern before; measuring takes milliseconds that a hook has not. */
export interface Measure {
  readonly reach: Reach;
  readonly offsets: readonly (Offset | undefined)[];
  readonly behind?: readonly (Neighbours | undefined)[];
}

/** Rules that passed the gate before, in this very form. */
export type Measured = ReadonlyMap<RuleSpec, Measure>;

/** Never throws: a rule with problems is left out and each problem is told. */
export function compileRules(specs: readonly RuleSpec[], measured: Measured = new Map()): Compiled {
  const problems: RuleProblem[] = [];
  const seen = new Set<string>();
  const rules: Rule[] = [];
  specs.forEach((spec, index) => {
    const name = typeof spec.id === 'string' && spec.id ? spec.id : `#${index + 1}`;
    const known = measured.get(spec);
    const own = known ? [] : problemsOf(spec);
    if (seen.has(name)) own.push({ field: 'id', message: 'is used by another rule as well' });
    seen.add(name);
    problems.push(...own.map((problem) => ({ rule: name, ...problem })));
    if (own.length === 0) rules.push(compile(spec, known));
  });
  return { rules, problems };
}

type Problem = Omit<RuleProblem, 'rule'>;

function problemsOf(spec: RuleSpec): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, message: string): void => void problems.push({ field, message });
  try {
    ruleId(spec.id);
  } catch {
    say('id', 'must be lower-case words joined by hyphens');
  }
  for (const check of spec.checks ?? []) if (!isCheck(check)) say('checks', `names no known check: ${check}`);
  for (const fact of spec.facts ?? []) if (!isReader(fact)) say('facts', `names no known reader: ${fact}`);
  if (spec.kind === 'pattern') sayPattern(spec, say);
  if (spec.kind === 'shape') sayShape(spec, say);
  if (spec.kind === 'labelled') sayLabelled(spec, say);
  return problems;
}

type Say = (field: string, message: string) => void;

function sayPattern(spec: PatternSpec, say: Say): void {
  sayAnchors(spec.anchors, say);
  const facts = regexFacts(spec.pattern, spec.ignoreCase);
  for (const problem of facts.problems) say('pattern', problem);
  if (spec.group !== undefined && !facts.groups.includes(spec.group)) say('group', `is not a named group of the pattern: ${spec.group}`);
  if (facts.problems.length === 0 && facts.longest > LONGEST_REACH) say('pattern', `may match ${facts.longest} bytes; ${LONGEST_REACH} are allowed`);
}

function sayShape(spec: ShapeSpec, say: Say): void {
  const [shortest, longest] = spec.length;
  if (!(shortest >= 12 && longest >= shortest && longest <= LONGEST_RUN)) say('length', `must be two numbers from 12 to ${LONGEST_RUN}, the smaller first`);
  for (const label of spec.labels) if (!isDictionary(label)) say('labels', `names no known dictionary: ${label}`);
}

function sayLabelled(spec: LabelledSpec, say: Say): void {
  sayAnchors(spec.anchors, say);
  if (spec.anchors.some((anchor) => anchor !== anchor.toLowerCase())) say('anchors', 'must be lower case');
  if (spec.value === undefined) return;
  for (const problem of regexFacts(spec.value).problems) say('value', problem);
}

function sayAnchors(anchors: readonly string[], say: Say): void {
  if (anchors.length === 0) say('anchors', 'needs at least one literal');
  for (const anchor of anchors) {
    if (!/^[ -~]{2,64}$/.test(anchor)) say('anchors', `must be 2 to 64 printable ASCII characters: ${JSON.stringify(anchor)}`);
  }
}

function compile(spec: RuleSpec, known: Measure | undefined): Rule {
  if (spec.kind === 'pattern') return compilePattern(spec, known ?? measure(spec));
  if (spec.kind === 'shape') return { id: ruleId(spec.id), spec, reach: { before: LABEL_REACH.before, after: spec.length[1] + BEHIND_REACH } };
  return compileLabelled(spec, known);
}

function compileLabelled(spec: LabelledSpec, known: Measure | undefined): Rule {
  const reach = known?.reach ?? (spec.value === undefined ? LABEL_REACH : { before: LABEL_REACH.before, after: LABEL_REACH.after + regexFacts(spec.value).longest });
  return spec.value === undefined ? { id: ruleId(spec.id), spec, reach } : new LabelledRule(spec, reach, spec.value);
}

function compilePattern(spec: PatternSpec, measured: Measure): Rule {
  return new PatternRule(spec, measured);
}

/** Its expressions are made when its anchor is first seen: few rules ever wake. What is no expression, the gate has refused. */
class PatternRule implements Rule {
  readonly id: RuleId;
  readonly spec: PatternSpec;
  readonly reach: Reach;
  readonly offsets: readonly (Offset | undefined)[];
  readonly behind: readonly (Neighbours | undefined)[];
  #regex: RegExp | undefined;
  #indexed: RegExp | undefined;

  constructor(spec: PatternSpec, { reach, offsets, behind = [] }: Measure) {
    this.id = ruleId(spec.id);
    this.spec = spec;
    this.reach = reach;
    this.offsets = offsets;
    this.behind = behind;
  }

  get regex(): RegExp {
    return (this.#regex ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? 'isy' : 'sy'));
  }

  get indexed(): RegExp {
    return (this.#indexed ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? 'disy' : 'dsy'));
  }
}

class LabelledRule implements Rule {
  readonly id: RuleId;
  readonly spec: LabelledSpec;
  readonly reach: Reach;
  readonly #value: string;
  #regex: RegExp | undefined;

  constructor(spec: LabelledSpec, reach: Reach, value: string) {
    this.id = ruleId(spec.id);
    this.spec = spec;
    this.reach = reach;
    this.#value = value;
  }

  get regex(): RegExp {
    return (this.#regex ??= new RegExp(`^(?:${this.#value})$`, 's'));
  }
}

function measure(spec: PatternSpec): Measure {
  const { longest, looksBack, looksAhead } = regexFacts(spec.pattern, spec.ignoreCase);
  // An identifier's label is compared with its secret's; other values are judged by what stands close.
  const { before, after } = spec.context ?? (spec.identifier ? LABEL_REACH : { before: JUDGE_REACH, after: JUDGE_REACH });
  const offsets = spec.anchors.map((anchor) => anchorOffset(spec.pattern, anchor, spec.ignoreCase ?? false));
  const behind = spec.anchors.map((anchor) => (anchor.length <= SHORT ? anchorNeighbours(spec.pattern, anchor, spec.ignoreCase ?? false) : undefined));
  const most = Math.max(...offsets.map((offset) => offset?.[1] ?? longest));
  const fewest = Math.min(...offsets.map((offset) => offset?.[0] ?? 0));
  return { reach: { before: most + Math.max(looksBack, before), after: longest - fewest + Math.max(looksAhead, after) }, offsets, ...(behind.some(Boolean) ? { behind } : {}) };
}

/** Characters of an anchor that is met in many words. */
const SHORT = 3;
