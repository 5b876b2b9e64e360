/** What was measured of the built-in patterns before must be what the gate measures now. */
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { measures } from '../../../rules/measures.ts';
import type { Rule } from '../../../src/core/compile.ts';
import { compileRules } from '../../../src/core/gate.ts';

const { rules: compiled, problems } = compileRules(rules);

test('every built-in rule passes the gate', () => {
  expect(problems).toEqual([]);
});

test('the stored measures are the gate’s (else: npm run build)', () => {
  expect(measures).toEqual(Object.fromEntries(compiled.map((rule) => [rule.id, measured(rule)])));
});

test('a rule compiles to the same with its stored measure', () => {
  const stored = new Map(rules.flatMap((spec) => (measures[spec.id] ? [[spec, measures[spec.id]!]] : [])));
  const again = compileRules(rules, stored).rules;
  expect(again.map(({ id, kind }) => [id, kind])).toEqual(compiled.map(({ id, kind }) => [id, kind]));
  expect(again.map(measured)).toEqual(compiled.map(measured));
});

function measured(rule: Rule): unknown {
  const { offsets, behind } = rule.kind === 'pattern' ? rule : { offsets: [], behind: [] };
  return { reach: rule.reach, offsets, ...(behind.some(Boolean) ? { behind } : {}) };
}
