import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { anchorNeighbours, type Beside } from '../../../src/core/anchor-beside.ts';
import { anchorOffset } from '../../../src/core/anchor-offset.ts';
import type { PatternSpec } from '../../../src/core/rule.ts';
import { readExample } from '../../../src/core/examples.ts';
import { compileRules } from '../../../src/core/gate.ts';
import { hasNeighbours } from '../../../src/core/neighbours.ts';
import { regexFacts } from '../../../src/core/regex.ts';

describe('what a regular expression may touch', () => {
  test.each([
    ['abc', 3, 3, 0, 0],
    ['a{2,5}b?', 2, 6, 0, 0],
    ['(?<![A-Za-z])ab(?!cd)', 2, 2, 1, 2],
    ['\\bghp_[0-9A-Za-z]{36}\\b', 40, 40, 1, 1],
    ['(?:ab|c{4})[^\\]x-]{3}', 5, 7, 0, 0],
    ['(?<v>\\x41\\d{1,3})', 2, 4, 0, 0],
  ])('%s', (pattern, shortest, longest, looksBack, looksAhead) => {
    expect(regexFacts(pattern)).toMatchObject({ shortest, longest, looksBack, looksAhead, problems: [] });
  });

  test.each([
    ['a+', 'without bound'],
    ['a*', 'without bound'],
    ['(?=a{1,})b', 'without bound'],
    ['^ab', '\\^ or \\$'],
    ['(a)\\1', 'back-reference'],
    ['a{0,3}', 'empty text'],
    ['(?:a{1,9}){1,9}b', 'no delimiter'],
    ['(?:a|aa{1,5}){1,50}b', 'no delimiter'],
    ['a{0,99}a{0,99}a{0,99}a{0,99}b', 'adjacent repeats'],
    ['(', 'not a regular expression'],
    ['ab\\u{1F600}', 'above|problem|not a regular'],
  ])('refuses %s', (pattern, why) => {
    expect(regexFacts(pattern).problems.join('; ')).toMatch(new RegExp(why));
  });

  test('allows repeated lines, which a newline delimits', () => {
    expect(regexFacts('(?:[A-Za-z0-9+/]{1,76}\\n){1,100}').problems).toEqual([]);
  });

  test('names its groups', () => {
    expect(regexFacts('a(?<one>b)(?<two>c)').groups).toEqual(['one', 'two']);
  });
});

describe('where an anchor stands in a match', () => {
  test.each<[string, string, [number, number] | undefined]>([
    ['ghp_[a-z]{4}', 'ghp_', [0, 0]],
    ['(?<![a-z])ghp_x', 'ghp_', [0, 0]],
    ['gh[pous]_[a-z]{4}', 'gho_', [0, 0]],
    ['(?:sk|rk)_live_[a-z]{4}', 'rk_live_', [0, 0]],
    ['.{3}AKIA', 'AKIA', [3, 3]],
    ['[a-z]{1,5}AKIA', 'AKIA', [1, 5]],
    ['(?:a|bc)AKIA', 'AKIA', [1, 2]],
    ['(?:glpat-|gloas-x{2})[a-z]{4}', 'gloas-', [0, 0]],
    ['https?://[a-z]{1,9}', '://', [4, 5]],
    ['\\w{4}\\w{4}', 'abcd', undefined],
    ['abc', 'xyz', undefined],
  ])('%s around %s', (pattern, literal, offset) => {
    expect(anchorOffset(pattern, literal, false)).toEqual(offset);
  });

  test('minds case only where the rule does', () => {
    expect(anchorOffset('bearer x', 'BEARER', true)).toEqual([0, 0]);
    expect(anchorOffset('bearer x', 'BEARER', false)).toBeUndefined();
  });
});

describe('what stands beside an anchor', () => {
  test.each<[string, string, Beside | undefined]>([
    ['pat[a-c]{14}\\.[0-9]{64}', 'pat', { after: { bytes: 'abc', min: 14 } }],
    ['(?<![a-z])pat[a-c]{3}[a-c]{2,9}[a-d]', 'pat', { after: { bytes: 'abc', min: 5 } }],
    ['pat[a-c]{40}', 'pat', { after: { bytes: 'abc', min: 16 } }],
    ['pat[._]{0,5}=', 'pat', { onward: { over: '._', to: '=' } }],
    ['pat[._]{0,5}=|pat:+', 'pat', { onward: { over: '._', to: ':=' } }],
    ['pat[._]{0,5}[=_]', 'pat', { onward: { over: '', to: '.=_' } }],
    ['pat\\d{0,5}=', 'pat', { onward: { over: '0123456789', to: '=' } }],
    ['pat[1-3]{0,5}4', 'pat', { onward: { over: '', to: '0123456789' } }],
    ['pat[a-c]{0,5}x', 'pat', { onward: { over: '', to: LETTERS } }],
    ['pat[a-c]*x?', 'pat', undefined],
    ['pat(?:[.,]{9}|:)', 'pat', { onward: { over: '', to: ',.:' } }],
    ['pat(?:[.,]{9}|[.,])', 'pat', { after: { bytes: ',.', min: 1 } }],
    ['pat[a-c]{9}|pat', 'pat', undefined],
    ['pat\\0{0,2}=', 'pat', { onward: { over: '\0', to: '=' } }],
    ['pat[\\0=]', 'pat', undefined],
    ['pat\\b[a-c]{2}', 'pat', { after: { bytes: 'abc', min: 2 } }],
    ['pat[^x]{9}', 'pat', undefined],
    ['x[a-c]{9}', 'pat', undefined],
    ['xpat', 'pat', { backward: { over: '', to: LETTERS } }],
    ['(?<!x)[:=][ \\t]{0,3}pat', 'pat', { backward: { over: '\t ', to: ':=' } }],
    ['(?:://pat|:pat)', 'pat', { backward: { over: '', to: '/:' } }],
    ['(?:://pat|pat)', 'pat', undefined],
    ['(?:(?:://|pat){2,9}:|:pat)=', 'pat', undefined],
  ])('of %s', (pattern, literal, expected) => {
    expect(anchorNeighbours(pattern, literal, false)).toEqual(expected);
  });

  test('may be of either case where the pattern is', () => {
    expect(anchorNeighbours('pat[a-c]{2}', 'pat', true)).toEqual({ after: { bytes: 'ABCabc', min: 2 } });
  });

  test('is there in whatever a built-in pattern matches', () => {
    const short = compileRules(rules).rules.filter((rule) => rule.kind === 'pattern').filter(({ behind }) => behind.some(Boolean));
    expect(short.length).toBeGreaterThan(5);
    for (const { spec, behind } of short) {
      for (const { text } of spec.examples.match.map(readExample)) expect(standsBeside(spec, behind, text), spec.id).toBe(true);
    }
  });
});

/** Whether an anchor stands in the text where its neighbours are. */
function standsBeside({ anchors, ignoreCase = false }: PatternSpec, beside: readonly (Beside | undefined)[], text: string): boolean {
  const bytes = Buffer.from(text);
  return anchors.some((anchor, index) => {
    const literal = { text: anchor, ignoreCase, ...beside[index] };
    return [...text.matchAll(new RegExp(anchor.replace(/\W/g, '\\$&'), ignoreCase ? 'gi' : 'g'))].some((found) => hasNeighbours(literal, bytes, Buffer.byteLength(text.slice(0, found.index))));
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
