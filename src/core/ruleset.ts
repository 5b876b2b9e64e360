/** The rules of one scan, by what the prefilter reports: each is made when its anchor is first met. */
import type { Offset } from './anchor-offset.ts';
import type { LabelledRule, PatternRule, Reach, Rule, ShapeRule } from './compile.ts';
import { JudgeMemory } from './judge/memory.ts';
import type { MakePrefilter, Prefilter } from './prefilter.ts';
import { indexed, type IndexedRules, type Woken } from './rule-index.ts';
import { RegionFinder } from './views/regions.ts';

export { MARK, MARK_REACH } from './rule-index.ts';

/** What one kind of hit wakes. */
export interface Wakes {
  readonly patterns: readonly { readonly rule: PatternRule; readonly offset: Offset | undefined }[];
  readonly labelled: readonly LabelledRule[];
  /** Bytes that the furthest of its labelled rules may read. */
  readonly labelledReach: Reach;
  /** See `Woken`. */
  readonly word: boolean;
  readonly shapes: readonly ShapeRule[];
  /** May begin a region of encoded text (`views/regions.ts`). */
  readonly trigger: boolean;
  readonly mark: boolean;
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly prefilter: Prefilter;
  /** By `Hits.what`. */
  wakesOf(what: number): Wakes | undefined;
  readonly regions: RegionFinder;
  readonly memory: JudgeMemory;
  /** Bytes before a place within which a literal begins that is a hit, or none, by what stands at that place. */
  readonly literalReach: number;
  /** Whether a hit is one of a run: it depends on the run alone, unless a rule says more. */
  isRun(what: number): boolean;
  /** Bytes that any rule may read around an anchor. */
  readonly reach: Reach;
}

export function indexRules(rules: readonly Rule[] | IndexedRules, makePrefilter: MakePrefilter): RuleSet {
  const known = 'index' in rules ? rules : indexed(rules);
  const { regions, literalReach, reach } = known.index;
  const prefilter = makePrefilter(known.index);
  let finder: RegionFinder | undefined;
  let memory: JudgeMemory | undefined;
  const made = Array.from<Wakes | undefined>({ length: regions.hits });
  return {
    get rules() {
      return known.all;
    },
    prefilter,
    get regions() {
      return (finder ??= new RegionFinder(regions));
    },
    get memory() {
      return (memory ??= new JudgeMemory());
    },
    literalReach,
    isRun: (what) => what >= regions.literals,
    wakesOf: (what) => made[what] ?? (made[what] = wakesFrom(known.index.woken(what), known)),
    reach,
  };
}

function wakesFrom(woken: Woken | undefined, rules: IndexedRules): Wakes | undefined {
  if (woken === undefined) return undefined;
  const { patterns = [], labelled = [], labelledReach = { before: 0, after: 0 }, word = false, shapes = [], trigger = false, mark = false } = woken;
  return {
    patterns: patterns.map(([place, offset]) => ({ rule: ofKind(rules, place, 'pattern'), offset })),
    labelled: labelled.map((place) => ofKind(rules, place, 'labelled')),
    labelledReach,
    word,
    shapes: shapes.map((place) => ofKind(rules, place, 'shape')),
    trigger,
    mark,
  };
}

function ofKind<Kind extends Rule['kind']>(rules: IndexedRules, place: number, kind: Kind): Extract<Rule, { kind: Kind }> {
  const rule = rules.at(place);
  if (rule?.kind !== kind) throw new TypeError(`the index of the rules is of other rules: ${place} is no ${kind}`);
  return rule as Extract<Rule, { kind: Kind }>;
}
