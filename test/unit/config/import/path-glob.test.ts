import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { globOf, globProblem } from '../../../../src/config/glob.ts';
import { globsOf } from '../../../../src/config/import/path-glob.ts';

const PATHS = [
  'a.svg', 'img/a.svg', 'a.SVG', 'a.svgz', 'go.sum', 'x/go.sum', 'x/go.summary', 'ergo.sum', 'node_modules', 'node_modules/a/b.js', 'x/node_modules/y', 'my_node_modules/z',
  'docs/a.md', 'x/docs/a.md', 'docs', 'docs.txt', 'test/fixtures/a', 'test/x', 'a/test/x/y', 'contest/x', '.env', 'a/.env.example', 'vendor/modules.txt', 'vendor/x/modules.txt',
  'package-lock.json', 'web/yarn.lock', 'yarn.lock.bak', 'Database.refactorlog', 'a/b/c.test.ts', 'testdata.json', 'deep/testdata/x',
];

const TURNED = [
  String.raw`\.svg$`, String.raw`(?i)\.(?:svg|png)$`, String.raw`(^|/)go\.sum$`, String.raw`go\.(?:mod|sum)$`, String.raw`(?:^|/)node_modules(?:/.*)?$`, String.raw`^docs/`,
  String.raw`^docs/.*\.md$`, 'test/', String.raw`(?:^|/)vendor/modules\.txt$`, String.raw`(?:^|/)(?:package-lock\.json|yarn\.lock)$`, 'Database.refactorlog', String.raw`^test/[^/]+$`,
  String.raw`\.env\.example`, String.raw`^.*\.test\.ts$`, 'testdata', String.raw`(?:^|/)testdata/`, String.raw`^\.env$`, '.*/test/.*',
];

describe.each(TURNED)('%s', (pattern) => {
  const globs = globsOf(pattern);

  test('becomes globs', () => {
    expect(globs?.map(globProblem).filter(Boolean)).toEqual([]);
  });

  test.each(PATHS)('and they mean the same for %s', (path) => {
    expect(globs?.some((glob) => globOf(glob).matches(path)), globs?.join(' ')).toBe(RE2JS.compile(pattern).matcher(path).find());
  });
});

test.each([
  [String.raw`(?:^|/)node_modules(?:/.*)?$`, ['**/node_modules', '**/node_modules/**']],
  [String.raw`^docs/`, ['docs/**']],
  [String.raw`\.svg$`, ['**/*.svg']],
  [String.raw`(^|/)go\.sum$`, ['**/go.sum']],
  [String.raw`python\d+/lib`, undefined],
  [String.raw`a\*b`, undefined],
  ['(?=a)', undefined],
])('%s reads %s', (pattern, globs) => {
  expect(globsOf(pattern)).toEqual(globs);
});
