/** A word that names secrets is looked for only where it can end: no name that goes on otherwise says anything by it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { behindWord, classOf } from '../../../src/core/label-class.ts';
import type { Literal } from '../../../src/core/prefilter.ts';
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
      const name = before + word + behind;
      if (`generic-${classOf(name)?.class}` === part) expect([name, prefilter.find(Buffer.from(name)).count > 0]).toEqual([name, true]);
    }),
    { numRuns: 600 },
  );
});

function literal(text: string): Literal {
  const onward = behindWord(text);
  return { text, ignoreCase: true, ...(onward ? { onward } : {}) };
}
