/** The rules of one scan, indexed by what the prefilter reports: which literal or run wakes which rule or view. */
import type { Offset } from './anchor-offset.ts';
import type { LabelledRule, PatternRule, Reach, Rule, ShapeRule } from './compile.ts';
import { behindWord } from './label-class.ts';
import { literalName } from './literal-name.ts';
import { literalReach } from './neighbours.ts';
import type { Literal, MakePrefilter, Prefilter, Run } from './prefilter.ts';
import { RegionFinder, TRIGGERS } from './views/regions.ts';

/** What one kind of hit wakes. */
export interface Wakes {
  readonly patterns: readonly { readonly rule: PatternRule; readonly offset: Offset | undefined }[];
  readonly labelled: readonly LabelledRule[];
  /** Bytes that the furthest of its labelled rules may read. */
  readonly labelledReach: Reach;
  readonly shapes: readonly ShapeRule[];
  /** May begin a region of encoded text (`views/regions.ts`). */
  readonly trigger: boolean;
  readonly mark: boolean;
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly prefilter: Prefilter;
  /** By `Hits.what`. */
  readonly wakes: readonly Wakes[];
  readonly regions: RegionFinder;
  /** Bytes before a place within which a literal begins that is a hit, or none, by what stands at that place. */
  readonly literalReach: number;
  /** Whether a hit is one of a run: it depends on the run alone, unless a rule says more. */
  isRun(what: number): boolean;
  /** Bytes that any rule may read around an anchor. */
  readonly reach: Reach;
}

/** How a person allows a finding where it stands: see `allow-marks.ts`. */
export const MARK = 'leaksift:allow';

/** Bytes that a mark may be away from what it allows: one line, and the line above it. */
export const MARK_REACH = 4096;

export function indexRules(rules: readonly Rule[], makePrefilter: MakePrefilter): RuleSet {
  const literals = new Index<Literal>(literalName);
  const runs = new Index<Run>(({ alphabet, min, opens }) => `${alphabet} ${min} ${opens}`);
  const open = openAnchors(rules);
  for (const rule of rules) addRule(rule, literals, runs, open);
  for (const literal of TRIGGERS.literals) literals.at(literal).trigger = true;
  for (const run of TRIGGERS.runs) runs.at(run).trigger = true;
  literals.at({ text: MARK, ignoreCase: false }).mark = true;
  const prefilter = makePrefilter({ literals: literals.keys, runs: runs.keys });
  return {
    rules,
    prefilter,
    regions: new RegionFinder(prefilter.spec),
    literalReach: Math.max(...literals.keys.map(literalReach)),
    isRun: (what) => what >= literals.keys.length,
    wakes: [...literals.wakes, ...runs.wakes],
    reach: furthest([{ before: MARK_REACH, after: MARK_REACH }, ...rules.map((rule) => rule.reach)]),
  };
}

/** Anchors of rules that any name with such a word speaks to. */
function openAnchors(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ kind, spec }) => (kind === 'labelled' && spec.value !== undefined ? spec.anchors : [])));
}

function addRule(rule: Rule, literals: Index<Literal>, runs: Index<Run>, open: ReadonlySet<string>): void {
  if (rule.kind === 'pattern') return addPattern(rule, literals);
  if (rule.kind === 'labelled') return addLabelled(rule, literals, open);
  const { alphabet, length: [min, max] } = rule.spec;
  runs.at({ alphabet, min, max: max + COMMENT }).shapes.push(rule);
}

/** Bytes of the mark of a comment, `//`, which a run may begin with (`matcher.ts`). */
const COMMENT = 2;

function addPattern(rule: PatternRule, literals: Index<Literal>): void {
  const { anchors, ignoreCase = false } = rule.spec;
  anchors.forEach((text, index) => {
    literals.at({ text, ignoreCase, ...rule.behind[index] }).patterns.push({ rule, offset: rule.offsets[index] });
  });
}

function addLabelled(rule: LabelledRule, literals: Index<Literal>, open: ReadonlySet<string>): void {
  for (const text of rule.spec.anchors) {
    const onward = open.has(text) ? undefined : behindWord(text);
    const wakes = literals.at({ text, ignoreCase: true, ...(onward ? { onward } : {}) });
    wakes.labelled.push(rule);
    wakes.labelledReach = furthest([wakes.labelledReach, rule.reach]);
  }
}

function furthest(reaches: readonly Reach[]): Reach {
  return { before: Math.max(...reaches.map(({ before }) => before)), after: Math.max(...reaches.map(({ after }) => after)) };
}

interface OpenWakes {
  patterns: { rule: PatternRule; offset: Offset | undefined }[];
  labelled: LabelledRule[];
  labelledReach: Reach;
  shapes: ShapeRule[];
  trigger: boolean;
  mark: boolean;
}

/** Equal literals and equal runs of several rules are looked for once. */
class Index<Key> {
  readonly keys: Key[] = [];
  readonly wakes: OpenWakes[] = [];
  readonly #places = new Map<string, OpenWakes>();
  readonly #nameOf: (key: Key) => string;

  /** @param nameOf the same for equal keys alone */
  constructor(nameOf: (key: Key) => string) {
    this.#nameOf = nameOf;
  }

  at(key: Key): OpenWakes {
    const name = this.#nameOf(key);
    const known = this.#places.get(name);
    if (known) return known;
    const made: OpenWakes = { patterns: [], labelled: [], labelledReach: { before: 0, after: 0 }, shapes: [], trigger: false, mark: false };
    this.keys.push(key);
    this.wakes.push(made);
    this.#places.set(name, made);
    return made;
  }
}
