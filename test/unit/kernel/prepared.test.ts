/** What the build prepares for the kernel is what the kernel would make itself, and serves for nothing else. */
import { expect, test } from 'vitest';
import { builtIn, prepared } from '../../../scripts/prefilter.ts';
import { sortIntoBuckets } from '../../../src/kernel/buckets.ts';
import { servedBy, type Prepared } from '../../../src/kernel/prepared.ts';

/** As it comes out of the bundle. */
const shipped = JSON.parse(JSON.stringify(prepared)) as Prepared;

test('it is the outcome of sorting the literals of all built-in rules', () => {
  expect(builtIn.length).toBeGreaterThan(500);
  expect(servedBy(shipped, builtIn)).toEqual(sortIntoBuckets(builtIn));
});

test('it serves for no other literals', () => {
  const [first, second, ...rest] = builtIn;
  if (!first || !second) throw new Error('there are no literals');
  expect(servedBy(shipped, [second, first, ...rest])).toBeUndefined();
  expect(servedBy(shipped, [second, ...rest])).toBeUndefined();
  expect(servedBy(shipped, [{ ...first, ignoreCase: !first.ignoreCase }, second, ...rest])).toBeUndefined();
  expect(servedBy(shipped, [{ ...first, around: { bytes: 'a', min: 1 } }, second, ...rest])).toBeUndefined();
  expect(servedBy(undefined, builtIn)).toBeUndefined();
});
