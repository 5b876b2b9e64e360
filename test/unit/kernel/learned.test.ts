/** What was learned of the built-in rules' literals must still fit them; where it does not, text is read at half the speed: see bench/buckets.ts. */
import { expect, test } from 'vitest';
import { index } from '../../../scripts/prefilter.ts';
import { unpackIndex } from '../../../src/core/packed-index.ts';
import { sortIntoBuckets } from '../../../src/kernel/buckets.ts';
import { learned } from '../../../src/kernel/learned.ts';
import { signsOf } from '../../../src/kernel/signs.ts';

const { literals } = unpackIndex(index);
const { windows, buckets } = sortIntoBuckets(literals);

test('for all but a few literals a bucket was learned', () => {
  const isLearned = windows.filter(({ signs }) =>
    learned.some((masks) => signs.every(({ first, second }, at) => (first & ~(masks[at * 2] ?? 0)) === 0 && (second & ~(masks[at * 2 + 1] ?? 0)) === 0)),
  );
  expect(isLearned.length / windows.length).toBeGreaterThan(0.97);
});

test('little text passes', () => {
  const text = Buffer.from('static int parse_options(const char **argv, struct repository *r)\n{\n\tif (!argv[0])\n\t\treturn error(_("no such path: %s"), r->path);\n');
  const passes = (at: number): boolean =>
    buckets.some((places) => places.every(({ first, second }, index) => (signsOf(text[at + index] ?? 0).first & first) !== 0 && (signsOf(text[at + index] ?? 0).second & second) !== 0));
  const passed = Array.from(text.keys()).filter(passes);
  expect(passed.length / text.length).toBeLessThan(0.15);
});
