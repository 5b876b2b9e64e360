/** What the build prepares for the kernel is what the kernel would make itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { index, prepared, preparedFor } from '../../../scripts/prefilter.ts';
import { unpackIndex } from '../../../src/core/packed-index.ts';
import type { PrefilterSpec } from '../../../src/core/prefilter.ts';
import { alphabetsOf } from '../../../src/kernel/alphabet.ts';
import { instantiate } from '../../../src/kernel/instance.ts';
import { restore, type Prepared } from '../../../src/kernel/prepared.ts';
import { makeTables } from '../../../src/kernel/tables.ts';
import { specs } from './drawn.ts';

function expectSameMemory(spec: PrefilterSpec, known: Prepared): void {
  const [made, restored] = [instantiate(), instantiate()];
  const tables = makeTables(made.memory, spec, alphabetsOf(spec.runs, spec.literals.length));
  restored.memory.grow((known.size - restored.memory.buffer.byteLength) / 65536);
  expect(restore(restored.memory, known)).toEqual(tables);
  expect(Buffer.from(restored.memory.buffer).equals(Buffer.from(made.memory.buffer))).toBe(true);
}

test('memory comes out the same, for the built-in rules and for any others', () => {
  const builtIn = unpackIndex(index);
  expect(builtIn.literals.length).toBeGreaterThan(500);
  expect(builtIn.key).toBe(prepared.key);
  expectSameMemory(builtIn, prepared);
  fc.assert(fc.property(specs, (spec) => expectSameMemory(spec, preparedFor(spec, 'drawn'))), { numRuns: 30 });
});
