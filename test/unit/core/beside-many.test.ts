/** A person's own rules may ask for more sets of bytes beside their anchors than a prefilter knows. */
import { expect, test } from 'vitest';
import { compileRules } from '../../../src/core/gate.ts';
import { SETS } from '../../../src/core/prefilter.ts';
import type { PatternSpec } from '../../../src/core/rule.ts';
import { indexRules } from '../../../src/core/ruleset.ts';
import { makePrefilter } from '../../../src/kernel/index.ts';

/** Each with another set behind its anchor. */
const specs: readonly PatternSpec[] = Array.from({ length: 2 * SETS }, (_, index) => ({
  kind: 'pattern', id: `own-${index}`, title: 'Own token', part: 'own-token', severity: 'high', confidence: 'high', remediation: 'Revoke it.',
  anchors: [anchorOf(index)], pattern: `${anchorOf(index)}[${String.fromCharCode(0x21 + (index % 14), 0x61 + (index % 26))}0-9]{20}`,
  references: [], examples: { match: [], clean: [] },
}));

function anchorOf(index: number): string {
  return `q${String.fromCharCode(0x61 + Math.floor(index / 26), 0x61 + (index % 26))}`;
}

test('rules beyond them are found without that help', () => {
  const { rules } = compileRules(specs);
  const { prefilter } = indexRules(rules, makePrefilter);
  const { literals } = prefilter.spec;
  for (const { anchors: [anchor = ''] } of specs) {
    const hits = prefilter.find(Buffer.from(` ${anchor}${'0'.repeat(20)} `));
    expect(Array.from(hits.what.subarray(0, hits.count), (what) => literals[what]?.text)).toContain(anchor);
  }
  expect(literals.filter(({ after }) => after).length).toBeLessThan(specs.length);
});
