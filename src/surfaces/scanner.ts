/** Makes the scanner of one run: rules in force, through the gate, with Node's side of what the core asks for. */
import { rules as BUILT_IN } from '../../rules/index.ts';
import { measures } from '../../rules/measures.ts';
import type { Config } from '../config/config.ts';
import { refuseBadRules, rulesInForce } from '../config/ruleset.ts';
import { compileRules, type Measure, type Measured } from '../core/gate.ts';
import { COMPOSITIONS } from '../core/pair.ts';
import type { RuleSpec } from '../core/rule.ts';
import { createScanner, type Scanner } from '../core/scan.ts';
import { makePrefilter } from '../kernel/index.ts';
import { inflater } from '../platform/inflate.ts';
import { latin1 } from '../platform/node.ts';

/** Findings of these are made of parts that other rules found. */
const JOINED: readonly string[] = Object.values(COMPOSITIONS).map(({ id }) => id);

const MEASURED: Measured = new Map(BUILT_IN.flatMap((spec) => measured(spec)));

/** @throws Fault `config`: a rule that is wrong, or a name that no rule has */
export function scannerFor(config: Config): Scanner {
  const { rules, problems } = compileRules(rulesInForce(config, BUILT_IN, JOINED), MEASURED);
  refuseBadRules(config, problems);
  return createScanner(rules, { makePrefilter, latin1, inflater });
}

function measured(spec: RuleSpec): [RuleSpec, Measure][] {
  const measure = measures[spec.id];
  return measure === undefined ? [] : [[spec, measure]];
}
