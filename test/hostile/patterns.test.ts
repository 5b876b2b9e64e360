/**
 * Recheck's verdict on every rule's pattern: none backtracks exponentially. Where it gives up in the time that it gets, or speaks
 * of a polynomial, the bound is the window that a pattern is run on (`core/gate.ts`), as `linear-time.test.ts` measures.
 */
import { expect, test } from 'vitest';
import { verdictsOf } from '../../bench/recheck-verdicts.ts';
import { rules } from '../../rules/index.ts';

test.each(rules.filter(({ kind }) => kind === 'pattern').map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const [only] = verdictsOf([rule], 500);
  expect(only?.verdict).toMatch(/^(?:safe|linear|constant|polynomial of degree \d|unknown: timeout)$/);
});

test('an exponential pattern would be seen', () => {
  const [rule] = rules.filter(({ kind }) => kind === 'pattern');
  if (rule?.kind !== 'pattern') throw new Error('There is no rule with a pattern.');
  const [only] = verdictsOf([{ ...rule, pattern: 'key=(?:[a-z]+)+$' }], 10_000);
  expect(only?.verdict).toBe('exponential');
});
