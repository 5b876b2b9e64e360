import { expect, test } from 'vitest';
import { coversEverything, globOf, globProblem } from '../../../src/config/glob.ts';

test.each([
  ['*.md', 'a.md', true], ['*.md', 'docs/a.md', false], ['**/*.md', 'a.md', true], ['**/*.md', '.github/x/.a.md', true],
  ['test/**', 'test/.env', true], ['test/**', 'latest/x', false], ['a?c', 'abc', true], ['a?c', 'a/c', false],
  ['{a,b}/*', 'b/x', true], ['[ab].txt', 'b.txt', true], ['#x', '#x', true], ['Test/**', 'test/x', false], ['a/**/b', 'a/b', true],
])('%s and %s: %s', (glob, path, matches) => {
  expect(globProblem(glob)).toBeUndefined();
  expect(globOf(glob).matches(path)).toBe(matches);
});

test.each(['', '!a', '/a', './a', '~/a', '../a', 'a/../b', 'a/', 'a\\b', '+(a|b)', '{1..999}', 'a\u0000b', 'x'.repeat(257), '{a,b}'.repeat(12)])('%j is refused', (glob) => {
  expect(globProblem(glob)).toMatch(/^must /);
});

test.each([['**', true], ['**/*', true], ['{**,a}', true], ['**/**', true], ['*', false], ['**/*.md', false]])('%s covers everything: %s', (glob, everything) => {
  expect(coversEverything(globOf(glob))).toBe(everything);
});
