import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/core/gate.ts';
import type { PatternSpec, RuleSpec } from '../../../src/core/rule.ts';

const good: PatternSpec = {
  kind: 'pattern', id: 'acme-token', title: 'Acme token', part: 'acme-token', severity: 'high', confidence: 'high',
  anchors: ['acme_'], pattern: 'acme_(?<value>[a-z0-9]{20,24})', group: 'value',
  remediation: 'Revoke it.', references: [], examples: { match: [], clean: [] },
};

function problems(...specs: RuleSpec[]): string[] {
  return compileRules(specs).problems.map(({ rule, field, message }) => `${rule} ${field}: ${message}`);
}

describe('the gate', () => {
  test('lets a good rule pass, with a reach that its match and the judge need', () => {
    const { rules, problems: none } = compileRules([good]);
    expect(none).toEqual([]);
    expect(rules[0]?.reach.after).toBeGreaterThanOrEqual(29);
    expect(rules).toMatchObject([{ kind: 'pattern', offsets: [[0, 0]] }]);
  });

  test.each<[string, Partial<PatternSpec>, RegExp]>([
    ['an unbounded repeat', { pattern: 'acme_[a-z]+' }, /pattern: .*without bound/],
    ['a catastrophic pattern', { pattern: 'acme_(?:[a-z]{1,50}){1,50}x' }, /pattern: .*no delimiter/],
    ['options that read one text in many ways', { pattern: 'acme_(?:[a-z]|[a-f]){26}x' }, /pattern: .*too many ways/],
    ['options of which one begins another', { pattern: 'acme_(?:foo|fo|o){20}x' }, /pattern: .*too many ways/],
    ['many parts that vary, a fixed number of them', { pattern: 'acme_(?:[a-z]{1,5}){30}x' }, /pattern: .*no delimiter/],
    ['many parts that may be left out', { pattern: 'acme_(?:a?){30}a{30}' }, /pattern: .*no delimiter/],
    ['repeats side by side that can share characters', { pattern: 'acme_[a-z]{1,100}[a-z]{1,100}[a-z]{1,100}[a-z]{1,100}x' }, /pattern: .*too many ways/],
    ['the same with something between them that they can be', { pattern: 'acme_[a-z]{1,100}[a-z_]{1,100}a[a-z]{1,100}[a-z]{1,100}x' }, /pattern: .*too many ways/],
    ['a look without bound', { pattern: 'acme_(?=[a-z]+1)[a-z\\d]{9}' }, /pattern: .*without bound/],
    ['an empty pattern', { pattern: '' }, /pattern: .*empty text/],
    ['a broken pattern', { pattern: 'acme_(' }, /pattern: .*not a regular expression/],
    ['a missing group', { group: 'token' }, /group: .*token/],
    ['no anchor', { anchors: [] }, /anchors: needs/],
    ['a short anchor', { anchors: ['a'] }, /anchors: must be/],
    ['a bad id', { id: 'Acme Token' }, /id: must be/],
    ['an unknown check', { checks: ['moon-phase'] }, /checks: .*moon-phase/],
    ['an unknown reader', { facts: ['horoscope'] }, /facts: .*horoscope/],
    ['a match as long as a file', { pattern: 'acme_[a-z]{1,20000}x' }, /pattern: may match/],
  ])('refuses %s', (_, change, message) => {
    expect(problems({ ...good, ...change })).toContainEqual(expect.stringMatching(message));
  });

  test.each([
    'acme_(?:ab|ac){30}d', 'acme_(?:[A-Z]-?){5,20}x', 'acme_(?:[a-z]{1,9}-){1,20}x', 'acme_(?:\\r?\\n){1,20}x', 'acme_(?:[a-z]{1,3}){2}x', 'acme_(?:x[a-z]|\\\\\\r?\\n|\\\\[^\\r\\n]){1,200}y',
    'acme_[a-z]{1,100}-[a-z]{1,100}-[a-z]{1,100}-[a-z]{1,100}x',
  ])('takes %s, which costs little', (pattern) => {
    expect(problems({ ...good, pattern }).filter((problem) => problem.startsWith('acme-token pattern:'))).toEqual([]);
  });

  test('says every problem of every rule at once', () => {
    const found = problems({ ...good, pattern: 'a*', anchors: [] }, { ...good, severity: 'low' }, { ...good, id: 'other', group: 'x' });
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.some((line) => line.startsWith('acme-token id: is used by another'))).toBe(true);
    expect(found.some((line) => line.startsWith('other group'))).toBe(true);
  });

  test('keeps the rules that are in order', () => {
    expect(compileRules([{ ...good, pattern: 'a+' }, { ...good, id: 'other' }]).rules.map(({ id }) => id)).toEqual(['other']);
  });
});
