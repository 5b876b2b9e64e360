import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../../../src/config/import/re2-anchors.ts';
import { parseRe2 } from '../../../../src/config/import/re2-parse.ts';
import { randomFrom, sampleOf } from '../../../../src/config/import/re2-sample.ts';
import { writePattern } from '../../../../src/config/import/re2-write.ts';

/** RE2's own semantics, in a port that nobody here wrote. */
function spansOf(pattern: string, text: string): string[] {
  const matcher = RE2JS.compile(pattern).matcher(text);
  const spans: string[] = [];
  while (matcher.find()) spans.push(`${matcher.start()}-${matcher.end()}`);
  return spans;
}

function ourSpans(pattern: string, text: string): string[] {
  const { node } = parseRe2(pattern);
  const ignoreCase = findAnchors(node)?.ignoreCase ?? false;
  const written = writePattern(node, { ignoreCase }).pattern;
  return [...text.matchAll(new RegExp(written, ignoreCase ? 'gis' : 'gs'))].map((match) => `${match.index}-${match.index + match[0].length}`);
}

const PATTERNS = [
  String.raw`\bacme_[a-z0-9]{8}\b`,
  String.raw`(?i)[\w.-]{0,20}?(?:acme|emca)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}([a-z0-9_-]{8})(?:[\x60'"\s;]|\\[nr]|$)`,
  String.raw`\b(p8e-(?i)[a-z0-9]{6})(?:[\x60'"\s;]|\\[nr]|$)`,
  String.raw`(?-i:AK)(?i:ak)[[:alnum:]]{3}`,
  String.raw`(?i)a(?-i)B(?i:c)D`,
  String.raw`x(?P<n>y|z)*?w`,
  String.raw`(?s)a.b|c\Q.+\E`,
  String.raw`^ab|cd$`,
  String.raw`(?m)^ab|cd$`,
  String.raw`\Aab.{1,3}\z`,
  String.raw`[[:^digit:]x]\d\D\S\W`,
  String.raw`[]a]|[^]a\n]{2}|[a\]-]`,
  String.raw`a{2}b{1,}c{0,2}d{,2}`,
  String.raw`(?U)a+b*?`,
  String.raw`\x{41}\x42\103\t|\.\-\/\"`,
  String.raw`(a|ab)(c|bcd)(d*)`,
  String.raw`\Bx\B|\bx`,
  String.raw`(?i)acme[^=\n]{0,3}=(?:.|\n){2}[^a-f]\S`,
  String.raw`é=[a-z]{2}`,
];

const alphabet = fc.constantFrom(...'abcdxyzwABCD019_-.=:;,"\'`\\ \t\n|>?+{}]p8eKkmE'.split(''));
const texts = fc.array(alphabet, { maxLength: 60 }).map((characters) => characters.join(''));

describe.each(PATTERNS)('%s', (pattern) => {
  test('matches what RE2 matches, in any text', () => {
    if (pattern.includes('é')) return expect(spansOf(pattern, 'é=ab')).toHaveLength(ourSpans(pattern, 'Ã©=ab').length);
    fc.assert(fc.property(texts, texts, fc.integer(), (before, after, seed) => {
      const sample = sampleOf(parseRe2(pattern).node, randomFrom(seed));
      for (const text of [before, sample, before + sample + after]) expect(ourSpans(pattern, text)).toEqual(spansOf(pattern, text));
    }));
  });

  test('has an anchor in every match', () => {
    const anchors = findAnchors(parseRe2(pattern).node);
    if (anchors === undefined) return;
    fc.assert(fc.property(fc.integer(), (seed) => {
      const sample = sampleOf(parseRe2(pattern).node, randomFrom(seed));
      const text = anchors.ignoreCase ? sample.toLowerCase() : sample;
      expect(anchors.literals.some((literal) => text.includes(literal))).toBe(true);
    }));
  });
});

test.each([
  [String.raw`\bacme_[a-z0-9]{8}\b`, ['acme_'], false],
  [String.raw`(?i)[\w.-]{0,20}?(?:acme|emca)[ =]{1,3}([a-z0-9_-]{8})`, ['acme', 'emca'], true],
  [String.raw`\b(?:A3T[A-Z0-9]|AKIA|ASIA)[A-Z2-7]{16}\b`, ['A3T', 'AKIA', 'ASIA'], false],
  [String.raw`gh[pousr]_[0-9a-z]{36}`, ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], false],
  [String.raw`gh[po]_[0-9a-z]{36}`, ['ghp_', 'gho_'], false],
  [String.raw`-----BEGIN[ A-Z0-9_-]{0,100}KEY-----`, ['-----BEGIN'], false],
  [String.raw`[a-f0-9]{32}`, undefined, false],
  [String.raw`(?:foo|[a-z]+)bar?`, ['ba'], false],
  [String.raw`(?:foo|[a-z]+)`, undefined, false],
  [String.raw`\bFlyV1\s[a-z]{100,}`, ['FlyV1'], false],
  [String.raw`(?:ab){3}[0-9]*`, ['ababab'], false],
  [String.raw`(?i)sk-[0-9a-z]{10}-live`, ['-live'], true],
])('the anchors of %s', (pattern, literals, ignoreCase) => {
  expect(findAnchors(parseRe2(pattern).node)).toEqual(literals === undefined ? undefined : { literals, ignoreCase, widened: false });
});

test('a pattern that knows cases apart gets each spelling', () => {
  expect(findAnchors(parseRe2('(?i:ab)-[A-Z]{4}').node)).toEqual({ literals: ['ab-', 'aB-', 'Ab-', 'AB-'], ignoreCase: false, widened: false });
  const many = ['access', 'auth', 'credential', 'password', 'secret', 'token', 'apikey', 'passwd'].map((word) => `${word}=`);
  expect(findAnchors(parseRe2(`(?i:${many.join('|')})[A-Z]{4}`).node)).toEqual({ literals: many, ignoreCase: true, widened: true });
});

test('with flag i the pattern means the same', () => {
  const { node } = parseRe2(String.raw`(?i)[a-z_\d]{2}Acme\w`);
  expect(writePattern(node, { ignoreCase: true }).pattern).toBe(String.raw`[\d_a-z]{2}acme[\d_a-z]`);
});

test('every repeat gets a bound, and that is said', () => {
  expect(writePattern(parseRe2('a*b+c{3,}d{150,}').node)).toEqual({ pattern: 'a{0,200}b{1,200}c{3,200}d{150,300}', bounded: true });
  expect(writePattern(parseRe2('a{2,5}b?').node)).toEqual({ pattern: 'a{2,5}b?', bounded: false });
});

test('one group can be named', () => {
  const { node, captures } = parseRe2('(a)(?P<x>b)(?:c)');
  expect(captures).toBe(2);
  expect(writePattern(node, { value: 2 }).pattern).toBe('(?:a)(?<value>b)c');
});

test.each([
  [String.raw`\pL`, /class of characters/], [String.raw`\p{Greek}`, /class of characters/], ['[é]', /outside ASCII in a class/], [String.raw`\x{e9}`, /outside ASCII by number/],
  ['(a', /not closed/], ['a)', /not opened/], ['[a', /not closed/], ['*a', /repeats nothing/], ['(?=a)', /does not have/], ['(?!a)', /does not have/], [String.raw`(a)\1`, /back-reference/],
  ['a{1001}', /more often/], ['a{3,2}', /more often/], ['[z-a]', /no order/], ['[[:nope:]]', /does not have/], ['a\\', /ends in the middle/], [String.raw`\y`, /does not have/],
])('%s is refused', (pattern, reason) => {
  expect(() => parseRe2(pattern)).toThrow(reason);
});
