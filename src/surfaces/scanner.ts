/** Makes the scanner of one run: rules in force, through the gate, with Node's side of what the core asks for. */
import { rules as BUILT_IN } from '../../rules/index.ts';
import { measures } from '../../rules/measures.ts';
import type { Config } from '../config/config.ts';
import { refuseBadRules, rulesInForce } from '../config/ruleset.ts';
import type { Measure, Rule } from '../core/compile.ts';
import { compileRules, type Measured } from '../core/gate.ts';
import { COMPOSITIONS } from '../core/pair.ts';
import type { RuleSpec } from '../core/rule.ts';
import { createScanner, type Scanner, type ScannerPorts } from '../core/scan.ts';
import { unpacker } from '../git/pack/unpacker.ts';
import { makePrefilter } from '../kernel/index.ts';
import { inflater } from '../platform/inflate.ts';
import { latin1 } from '../platform/node.ts';

/** Findings of these are made of parts that other rules found. */
const JOINED: readonly string[] = Object.values(COMPOSITIONS).map(({ id }) => id);

export const PORTS: ScannerPorts = { makePrefilter, latin1, inflater, unpacker };

const MEASURED: Measured = new Map(BUILT_IN.flatMap((spec) => measured(spec)));

/** @throws Fault `config`: a rule that is wrong, or a name that no rule has */
export function scannerFor(config: Config): Scanner {
  const { rules, problems } = compileRules(rulesInForce(config, BUILT_IN, JOINED), MEASURED);
  refuseBadRules(config, problems);
  return createScanner(rules, PORTS);
}

/** What another thread needs to make the same scanner: plain data. */
export interface ScannerSettings {
  /** Ids of built-in rules. */
  readonly builtIn: readonly string[];
  /** Rules of the configuration, which passed the gate here. */
  readonly own: readonly RuleSpec[];
}

export function settingsOf({ rules }: Scanner): ScannerSettings {
  const specs = rules.map(({ spec }) => spec);
  return { builtIn: specs.filter((spec) => BUILT_IN.includes(spec)).map(({ id }) => id), own: specs.filter((spec) => !BUILT_IN.includes(spec)) };
}

export function scannerFrom(settings: ScannerSettings): ReturnType<typeof createScanner> {
  return createScanner(rulesFrom(settings), PORTS);
}

export function rulesFrom({ builtIn, own }: ScannerSettings): readonly Rule[] {
  const names = new Set(builtIn);
  return compileRules([...BUILT_IN.filter(({ id }) => names.has(id)), ...own], MEASURED).rules;
}

function measured(spec: RuleSpec): [RuleSpec, Measure][] {
  const measure = measures[spec.id];
  return measure === undefined ? [] : [[spec, measure]];
}
