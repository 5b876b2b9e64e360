/** Recheck's verdict on the pattern of each rule that has one. */
import { checkSync } from 'recheck';
import type { RuleSpec } from '../src/core/rule.ts';

export interface Verdict {
  readonly id: string;
  /** `linear`, `safe`, `polynomial of degree 2` …, `exponential`, `unknown: timeout`. */
  readonly verdict: string;
}

/** @param timeout milliseconds for each pattern */
export function* verdictsOf(rules: readonly RuleSpec[], timeout: number): Generator<Verdict> {
  for (const rule of rules) if (rule.kind === 'pattern') yield { id: rule.id, verdict: verdictOf(rule.pattern, rule.ignoreCase === true ? 'i' : '', timeout) };
}

/** A fixed seed: what recheck tries at random is the same on every run. */
function verdictOf(pattern: string, flags: string, timeout: number): string {
  const result = checkSync(pattern, flags, { timeout, randomSeed: 1 });
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  if (result.status === 'safe') return result.complexity.type;
  return result.complexity.type === 'polynomial' ? `polynomial of degree ${result.complexity.degree}` : result.complexity.type;
}
