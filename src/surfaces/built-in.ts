/** The built-in rules as they run. Each is made when its anchor is first met, by the index that the build puts here. */
import { measureOf } from '../../rules/measures.ts';
import { builtInRule, builtInRules } from '../../rules/index.ts';
import { compile, type Measure, type Rule } from '../core/compile.ts';
import { compileRules, type Measured } from '../core/gate.ts';
import { unpackIndex, type PackedIndex } from '../core/packed-index.ts';
import { indexed, type IndexedRules } from '../core/rule-index.ts';
import type { RuleSpec } from '../core/rule.ts';

/** In the sources there is none. */
export const preparedIndex = (): PackedIndex | undefined => undefined;

let known: IndexedRules | undefined;

export function builtIn(): IndexedRules {
  return (known ??= made(preparedIndex()));
}

/** What the gate has measured, for who compiles some of them with rules of a configuration. */
export function measured(): Measured {
  return new Map(builtInRules().flatMap((spec) => withMeasure(spec)));
}

function made(index: PackedIndex | undefined): IndexedRules {
  return index === undefined ? indexed(compileRules(builtInRules(), measured()).rules) : opened(index);
}

/** Built-in rules have passed the gate before: a test holds that. */
export function opened(index: PackedIndex): IndexedRules {
  const rules: (Rule | undefined)[] = [];
  const at = (place: number): Rule | undefined => (rules[place] ??= compiled(builtInRule(place)));
  return {
    index: unpackIndex(index),
    at,
    get all() {
      return builtInRules().flatMap((_, place) => at(place) ?? []);
    },
  };
}

function compiled(spec: RuleSpec | undefined): Rule | undefined {
  return spec && compile(spec, measureOf(spec.id));
}

function withMeasure(spec: RuleSpec): [RuleSpec, Measure][] {
  const measure = measureOf(spec.id);
  return measure === undefined ? [] : [[spec, measure]];
}
