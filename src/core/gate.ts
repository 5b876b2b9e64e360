/**
 * The one gate for built-in and users' rules: turns `RuleSpec` data into a `Rule`, or says all that is wrong with it.
 * Whether a rule finds what its examples say is checked by `rules test` and the test suite, which scan with it.
 */
import { isCheck } from './checks.ts';
import { compile, type Measure, type Rule } from './compile.ts';
import { isReader } from './facts.ts';
import { ruleId } from './ids.ts';
import { isDictionary } from './labels.ts';
import { regexFacts } from './regex.ts';
import type { LabelledSpec, PatternSpec, RuleSpec, ShapeSpec } from './rule.ts';

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
const LONGEST_REACH = 16_384;

/** Characters of the longest run that a label can name: values are read no further. */
const LONGEST_RUN = 4096;

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
