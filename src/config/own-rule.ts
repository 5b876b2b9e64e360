/** A user's rule as the file has it, to the `RuleSpec` that the gate (`core/gate.ts`) compiles or refuses. */
import { isRecord } from '../core/record.ts';
import type { RuleSpec } from '../core/rule.ts';
import type { Path, Problem } from './problem.ts';
import { RULE_KINDS, labelledRule, patternRule, shapeRule, type WrittenRule } from './schema.ts';
import { suggestion } from './suggest.ts';
import { validate, type Checked } from './validate.ts';

export function checkRule(data: unknown, path: Path): { readonly value?: RuleSpec; readonly problems: readonly Problem[] } {
  const { value, problems } = byKind(data, path);
  return value === undefined ? { problems } : { value: specOf(value), problems };
}

function byKind(data: unknown, path: Path): Checked<WrittenRule> {
  const kind = isRecord(data) && 'kind' in data ? data['kind'] : 'pattern';
  if (kind === 'pattern') return validate(patternRule, data, path);
  if (kind === 'shape') return validate(shapeRule, data, path);
  if (kind === 'labelled') return validate(labelledRule, data, path);
  const meant = typeof kind === 'string' ? suggestion(kind, Object.keys(RULE_KINDS)) : '';
  return { value: undefined, problems: [{ path: [...path, 'kind'], message: `must be "pattern", "shape" or "labelled".${meant}` }] };
}

function specOf(rule: WrittenRule): RuleSpec {
  const part = rule.part ?? rule.id;
  if (rule.kind !== 'pattern') return { ...rule, part };
  const { 'ignore-case': ignoreCase, ...rest } = rule;
  return ignoreCase === undefined ? { ...rest, part } : { ...rest, part, ignoreCase };
}
