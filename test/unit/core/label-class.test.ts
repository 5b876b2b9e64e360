/** A word that names secrets is looked for only where it can end: no name that goes on otherwise says anything by it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { behindWord, classOf, goesOnInCapitals } from '../../../src/core/label-class.ts';
import type { Literal, Prefilter } from '../../../src/core/prefilter.ts';
import type { LabelledSpec } from '../../../src/core/rule.ts';
import { makeTwin } from '../../../src/kernel/twin.ts';

const generic = rules.filter((rule): rule is LabelledSpec => rule.kind === 'labelled' && rule.value === undefined);
const anchors = generic.flatMap((rule) => rule.anchors.flatMap((anchor) => (behindWord(anchor) ? [{ anchor, part: rule.part }] : [])));

const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];
const ends = (anchor: string) => ['', 's', 'word', 'words', 'wd', 'phrase', 'code', 'wort', 'w', 'ed', 'or', 'board', 'entials', 'ential', 'ie', 'h', 'tern', 'ing', ...SMALL].map((end) => anchor + end);

test('most words are known so', () => {
  expect(anchors.length).toBeGreaterThan(15);
});

test.each(anchors)('$anchor', ({ anchor, part }) => {
  const prefilter = makeTwin({ literals: generic.filter((rule) => rule.part === part).flatMap((rule) => rule.anchors.map(literal)), runs: [] });
  fc.assert(
    fc.property(fc.constantFrom('', 'my', 'db_', 'x', 'Db', 'API_'), fc.constantFrom(...ends(anchor)), fc.constantFrom('', '_', '1', 'Value', '-x'), (before, word, behind) => {
      for (const name of [before + word + behind, before + word.toUpperCase() + behind, (before + word + behind).toUpperCase()]) {
        if (`generic-${classOf(name)?.class}` === part) expect([name, heard(prefilter, name)]).toEqual([name, true]);
      }
    }),
    { numRuns: 600 },
  );
});

/** Whether a word of it is no other's beginning. */
function heard(prefilter: Prefilter, name: string): boolean {
  const bytes = Buffer.from(name);
  const { ends, count } = prefilter.find(bytes);
  return ends.subarray(0, count).some((end) => !goesOnInCapitals(bytes, end));
}

test.each(['AUTHOR', 'GIT_AUTHOR_NAME', 'SHELL_PATH', 'PASSTHRU', 'KEYBOARD'])('%s names no secret', (name) => {
  const end = name.search(/(?<=AUTH|_PAT|PASS|KEY)[A-Z]/);
  expect(goesOnInCapitals(Buffer.from(name), end)).toBe(true);
});

test.each(['AUTH_ID', 'AUTHValue', 'PASSWORD', 'KEYS', 'authOr', 'keyBoard'])('%s may', (name) => {
  const end = name.search(/(?<=AUTH|PASS|KEY|auth|key)./);
  expect(goesOnInCapitals(Buffer.from(name), end)).toBe(false);
});

function literal(text: string): Literal {
  const onward = behindWord(text);
  return { text, ignoreCase: true, ...(onward ? { onward } : {}) };
}
