/** Fills the kernel's tables for all built-in rules: what the build puts in place of `src/kernel/prepared.ts`. */
import { rules } from '../rules/index.ts';
import { measures } from '../rules/measures.ts';
import { compileRules } from '../src/core/gate.ts';
import type { PrefilterSpec } from '../src/core/prefilter.ts';
import { indexRules } from '../src/core/ruleset.ts';
import { alphabetsOf } from '../src/kernel/alphabet.ts';
import { instantiate } from '../src/kernel/instance.ts';
import { prepare, type Prepared } from '../src/kernel/prepared.ts';
import { makeTables } from '../src/kernel/tables.ts';
import { makeTwin } from '../src/kernel/twin.ts';

const known = new Map(rules.flatMap((spec) => {
  const measure = measures[spec.id];
  return measure === undefined ? [] : [[spec, measure] as const];
}));

export const builtIn: PrefilterSpec = indexRules(compileRules(rules, known).rules, makeTwin).prefilter.spec;
export const prepared: Prepared = preparedFor(builtIn);

export function preparedFor(spec: PrefilterSpec): Prepared {
  const { memory } = instantiate();
  return prepare(memory, spec, makeTables(memory, spec, alphabetsOf(spec.runs, spec.literals.length)));
}
