/** What was measured of the built-in patterns before must be what the gate measures now. */
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { measures } from '../../../rules/measures.ts';
import { compileRules } from '../../../src/core/gate.ts';

const { rules: compiled, problems } = compileRules(rules);

test('every built-in rule passes the gate', () => {
  expect(problems).toEqual([]);
});

test('the stored measures are the gate’s (else: npm run build)', () => {
  expect(measures).toEqual(Object.fromEntries(compiled.map(({ id, reach, offsets = [], behind = [] }) => [id, { reach, offsets, ...(behind.some(Boolean) ? { behind } : {}) }])));
});

test('a rule compiles to the same with its stored measure', () => {
  const measured = new Map(rules.flatMap((spec) => (measures[spec.id] ? [[spec, measures[spec.id]!]] : [])));
  expect(compileRules(rules, measured).rules.map(({ id, reach, regex, behind }) => ({ id, reach, regex, behind }))).toEqual(compiled.map(({ id, reach, regex, behind }) => ({ id, reach, regex, behind })));
});
