import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../../src/core/gate.ts';
import { overlaps } from '../../../src/core/location.ts';
import type { Match } from '../../../src/core/match.ts';
import { Secret } from '../../../src/core/secret.ts';
import { resolve } from '../../../src/core/resolve.ts';
import { rules } from '../../../rules/index.ts';

const [rule] = compileRules(rules.slice(0, 1)).rules;
if (rule === undefined) throw new Error('a rule is needed');

/** Of one rule, so that the longer span is the stronger one. */
const match = fc.record({ start: fc.nat(5000), length: fc.integer({ min: 1, max: 1500 }) }).map(({ start, length }) =>
  ({ rule, secret: new Secret(''), span: { start, end: start + length }, window: { start, end: start + length }, decoded: [], confidence: 'high', severity: 'high', signals: [], facts: {} }) satisfies Match);

test('what is kept stands in order and apart, and what is left out overlaps something as long', () => {
  fc.assert(fc.property(fc.array(match, { maxLength: 40 }), (matches) => {
    const kept = resolve(matches);
    expect(kept.every(({ span }, at) => at === 0 || (kept[at - 1]?.span.end ?? 0) <= span.start)).toBe(true);
    for (const one of matches.filter((each) => !kept.includes(each))) {
      expect(kept.some(({ span }) => overlaps(span, one.span) && span.end - span.start >= one.span.end - one.span.start)).toBe(true);
    }
  }));
});
