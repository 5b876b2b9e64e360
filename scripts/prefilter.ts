/** Sorts the literals of all built-in rules for the kernel: what the build puts in place of `src/kernel/prepared.ts`. */
import { rules } from '../rules/index.ts';
import { measures } from '../rules/measures.ts';
import { compileRules } from '../src/core/gate.ts';
import type { Literal } from '../src/core/prefilter.ts';
import { indexRules } from '../src/core/ruleset.ts';
import { sortIntoBuckets } from '../src/kernel/buckets.ts';
import { namesOf, type Prepared } from '../src/kernel/prepared.ts';
import { makeTwin } from '../src/kernel/twin.ts';

const known = new Map(rules.flatMap((spec) => {
  const measure = measures[spec.id];
  return measure === undefined ? [] : [[spec, measure] as const];
}));
const { literals } = indexRules(compileRules(rules, known).rules, makeTwin).prefilter.spec;

export const builtIn: readonly Literal[] = literals;
export const prepared: Prepared = { names: namesOf(literals), sorted: sortIntoBuckets(literals) };
