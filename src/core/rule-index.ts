/**
 * Which literal or run wakes which rule or view, with rules by their places: that of the built-in rules is made by the build
 * (`packed-index.ts`), so that a start makes only the rules whose anchors are met.
 */
import type { Beside } from './anchor-beside.ts';
import type { Offset } from './anchor-offset.ts';
import type { LabelledRule, PatternRule, Reach, Rule } from './compile.ts';
import { behindWord } from './label-class.ts';
import { literalName } from './literal-name.ts';
import { literalReach, setsInOrder } from './neighbours.ts';
import { SETS, type Literal, type PrefilterSpec, type Run } from './prefilter.ts';
import { regionKinds, TRIGGERS, type RegionKinds } from './views/region-kinds.ts';

/** Rules by their places; each may be made when it is first asked for. */
export interface IndexedRules {
  readonly index: RuleIndex;
  readonly all: readonly Rule[];
  at(place: number): Rule | undefined;
}

export interface RuleIndex extends PrefilterSpec {
  /** By `Hits.what`; JSON can hold it. */
  woken(what: number): Woken | undefined;
  readonly regions: RegionKinds;
  /** As of the rule set. */
  readonly literalReach: number;
  /** Bytes that any rule may read around an anchor. */
  readonly reach: Reach;
}

/** What one kind of hit wakes; rules by their places. */
export interface Woken {
  readonly patterns?: readonly (readonly [rule: number, offset?: Offset])[];
  readonly labelled?: readonly number[];
  /** Bytes that the furthest of its labelled rules may read. */
  readonly labelledReach?: Reach;
  /** What these say depends on the word alone (`goesOnInCapitals`). */
  readonly word?: true;
  readonly shapes?: readonly number[];
  /** May begin a region of encoded text (`views/regions.ts`). */
  readonly trigger?: true;
  readonly mark?: true;
}

/** How a person allows a finding where it stands: see `allow-marks.ts`. */
export const MARK = 'leaksift:allow';

/** Bytes that a mark may be away from what it allows: one line, and the line above it. */
export const MARK_REACH = 4096;

export function indexed(rules: readonly Rule[]): IndexedRules {
  const literals = new Keys<Literal>(literalName);
  const runs = new Keys<Run>(({ alphabet, min, opens, mixed }) => `${alphabet} ${min} ${opens} ${mixed}`);
  const open = openAnchors(rules);
  const sets = new Set([...TRIGGERS.literals, ...rules.flatMap((rule) => (rule.kind === 'labelled' ? labelLiterals(rule, open) : []))].flatMap(setsInOrder));
  rules.forEach((rule, place) => addRule(rule, place, { literals, runs, open, sets }));
  for (const literal of TRIGGERS.literals) literals.at(literal).trigger = true;
  for (const run of TRIGGERS.runs) runs.at(run).trigger = true;
  literals.at({ text: MARK, ignoreCase: false }).mark = true;
  const woken: readonly Woken[] = [...literals.woken, ...runs.woken];
  const index: RuleIndex = {
    literals: literals.keys,
    runs: runs.keys,
    woken: (what) => woken[what],
    regions: regionKinds({ literals: literals.keys, runs: runs.keys }),
    literalReach: Math.max(...literals.keys.map(literalReach)),
    reach: furthest([{ before: MARK_REACH, after: MARK_REACH }, ...rules.map((rule) => rule.reach)]),
  };
  return { index, all: rules, at: (place) => rules[place] };
}

/** Anchors of rules that any name with such a word speaks to. */
function openAnchors(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ kind, spec }) => (kind === 'labelled' && spec.value !== undefined ? spec.anchors : [])));
}

interface Making {
  readonly literals: Keys<Literal>;
  readonly runs: Keys<Run>;
  readonly open: ReadonlySet<string>;
  /** Of bytes beside literals: those that are asked for. */
  readonly sets: Set<string>;
}

function addRule(rule: Rule, place: number, { literals, runs, open, sets }: Making): void {
  if (rule.kind === 'pattern') return addPattern(rule, place, literals, sets);
  if (rule.kind === 'labelled') return addLabelled(rule, place, literals, open);
  const { alphabet, length: [min, max], entropy = 0 } = rule.spec;
  (runs.at({ alphabet, min, max: max + COMMENT, ...(entropy >= NUMERAL ? { mixed: true } : {}) }).shapes ??= []).push(place);
}

/** Bits in a digit of sixteen: no numeral has more entropy, and none is a documented value (`judge/shape.ts`). Histories name a commit in every third line. */
const NUMERAL = 4;

/** Bytes of the mark of a comment, `//`, which a run may begin with (`matcher.ts`). */
const COMMENT = 2;

function addPattern(rule: PatternRule, place: number, literals: Keys<Literal>, sets: Set<string>): void {
  const { anchors, ignoreCase = false } = rule.spec;
  anchors.forEach((text, index) => {
    const offset = rule.offsets[index];
    (literals.at({ text, ignoreCase, ...besideOf(rule.behind[index], sets) }).patterns ??= []).push(offset ? [place, offset] : [place]);
  });
}

/** What must stand beside a pattern's anchor: nothing where a prefilter has no room for its sets, for a person's own rules may bring many. */
function besideOf(beside: Beside | undefined, sets: Set<string>): Beside {
  const own = setsInOrder(beside ?? {}).filter((set) => !sets.has(set));
  if (beside === undefined || sets.size + own.length > SETS) return {};
  for (const set of own) sets.add(set);
  return beside;
}

function addLabelled(rule: LabelledRule, place: number, literals: Keys<Literal>, open: ReadonlySet<string>): void {
  for (const literal of labelLiterals(rule, open)) {
    const woken = literals.at(literal);
    (woken.labelled ??= []).push(place);
    woken.labelledReach = furthest([woken.labelledReach ?? rule.reach, rule.reach]);
    if (literal.onward) woken.word = true;
  }
}

function labelLiterals({ spec }: LabelledRule, open: ReadonlySet<string>): Literal[] {
  return spec.anchors.map((text) => {
    const onward = open.has(text) ? undefined : behindWord(text);
    return { text, ignoreCase: true, ...(onward ? { onward } : {}) };
  });
}

function furthest(reaches: readonly Reach[]): Reach {
  return { before: Math.max(...reaches.map(({ before }) => before)), after: Math.max(...reaches.map(({ after }) => after)) };
}

interface OpenWoken {
  patterns?: [rule: number, offset?: Offset][];
  labelled?: number[];
  labelledReach?: Reach;
  word?: true;
  shapes?: number[];
  trigger?: true;
  mark?: true;
}

/** Equal literals and equal runs of several rules are looked for once. */
class Keys<Key> {
  readonly keys: Key[] = [];
  readonly woken: OpenWoken[] = [];
  readonly #places = new Map<string, OpenWoken>();
  readonly #nameOf: (key: Key) => string;

  /** @param nameOf the same for equal keys alone */
  constructor(nameOf: (key: Key) => string) {
    this.#nameOf = nameOf;
  }

  at(key: Key): OpenWoken {
    const name = this.#nameOf(key);
    const known = this.#places.get(name);
    if (known) return known;
    const made: OpenWoken = {};
    this.keys.push(key);
    this.woken.push(made);
    this.#places.set(name, made);
    return made;
  }
}
