/** What the build prepares for the kernel is what the kernel would make itself, and serves for nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtIn, prepared, preparedFor } from '../../../scripts/prefilter.ts';
import { alphabetsOf } from '../../../src/kernel/alphabet.ts';
import { instantiate } from '../../../src/kernel/instance.ts';
import { restore, serves, type Prepared } from '../../../src/kernel/prepared.ts';
import { makeTables } from '../../../src/kernel/tables.ts';
import { specs } from './drawn.ts';

/** As it comes out of the bundle. */
const shipped = JSON.parse(JSON.stringify(prepared)) as Prepared;

function expectSameMemory(spec: typeof builtIn, known: Prepared): void {
  const [made, restored] = [instantiate(), instantiate()];
  const tables = makeTables(made.memory, spec, alphabetsOf(spec.runs, spec.literals.length));
  restored.memory.grow((known.size - restored.memory.buffer.byteLength) / 65536);
  expect(restore(restored.memory, known)).toEqual(tables);
  expect(Buffer.from(restored.memory.buffer).equals(Buffer.from(made.memory.buffer))).toBe(true);
}

test('memory comes out the same, for the built-in rules and for any others', () => {
  expect(builtIn.literals.length).toBeGreaterThan(500);
  expect(serves(shipped, builtIn)).toBe(true);
  expectSameMemory(builtIn, shipped);
  fc.assert(fc.property(specs, (spec) => expectSameMemory(spec, preparedFor(spec))), { numRuns: 30 });
});

test('it serves for nothing else', () => {
  const [first, second, ...rest] = builtIn.literals;
  if (!first || !second) throw new Error('there are no literals');
  const others = [[second, first, ...rest], [second, ...rest], [{ ...first, ignoreCase: !first.ignoreCase }, second, ...rest], [{ ...first, around: { bytes: 'a', min: 1 } }, second, ...rest]];
  for (const literals of others) expect(serves(shipped, { ...builtIn, literals })).toBe(false);
  expect(serves(shipped, { ...builtIn, runs: builtIn.runs.slice(1) })).toBe(false);
  expect(serves(undefined, builtIn)).toBe(false);
});
