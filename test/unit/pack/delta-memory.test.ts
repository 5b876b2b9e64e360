/** Deltas are applied by WebAssembly as by plain TypeScript: the same bytes, the same runs, the same refusals. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompiledMemory, type DeltaMemory, makeDeltaMemory, PlainMemory } from '../../../src/git/pack/delta-memory.ts';
import { Runs } from '../../../src/git/pack/delta.ts';
import { RUNS } from '../../../src/git/delta/assembly/layout.ts';
import { apply, content, encode, type Instruction, placed, program } from './random-delta.ts';

const ROOM = 320;
type Run = readonly [target: number, source: number, length: number];

interface Outcome {
  readonly result?: Uint8Array;
  readonly runs?: readonly Run[];
  readonly refusal?: string;
}

function outcomeOf(memory: DeltaMemory, base: Uint8Array, instructions: Uint8Array, size: number): Outcome {
  const baseEnd = memory.start + base.length;
  const at = baseEnd + ROOM;
  const start = at + instructions.length + ROOM;
  if (start + size + ROOM > memory.bytes.length) memory.grow(start + size + ROOM);
  memory.bytes.set(base, memory.start);
  memory.bytes.set(instructions, at);
  const runs = new Runs();
  try {
    memory.apply(at, at + instructions.length, { start: memory.start, end: baseEnd }, { start, end: start + size }, runs);
  } catch (error) {
    return { refusal: String(error) };
  }
  const all = Array.from({ length: runs.count }, (_, n): Run => [runs.targets[n] ?? 0, runs.sources[n] ?? 0, runs.lengths[n] ?? 0]);
  return { result: memory.bytes.slice(start, start + size), runs: all };
}

function instructionsOf(instructions: readonly Instruction[]): Uint8Array {
  return encode(0, 0, instructions).slice(2);
}

const [compiled, plain] = [new CompiledMemory(0), new PlainMemory(0)];
const bases = content(300).map((some) => Uint8Array.from({ length: some.length * 7 }, (_, i) => some[i % some.length] ?? 0));

test('is what there is where there is WebAssembly', () => {
  expect(makeDeltaMemory(1000)).toBeInstanceOf(CompiledMemory);
});

test('any delta', () => {
  fc.assert(fc.property(bases, program, (base, fractions) => {
    const instructions = placed(fractions, base.length);
    const expected = apply(base, instructions);
    const written = instructionsOf(instructions);
    const outcome = outcomeOf(compiled, base, written, expected.length);
    expect(outcome).toEqual(outcomeOf(plain, base, written, expected.length));
    expect(Buffer.from(outcome.result ?? []).equals(expected)).toBe(true);
  }));
});

test('any damaged delta', () => {
  fc.assert(fc.property(bases, program, fc.nat(), fc.nat(255), fc.integer({ min: -3, max: 3 }), (base, fractions, where, byte, more) => {
    const instructions = placed(fractions, base.length);
    const written = instructionsOf(instructions);
    if (written.length > 0) written[where % written.length] = byte;
    const size = Math.max(0, apply(base, instructions).length + more);
    expect(outcomeOf(compiled, base, written, size)).toEqual(outcomeOf(plain, base, written, size));
  }), { numRuns: 500 });
});

test('a copy from beyond 2 GiB, and one whose bytes are missing, are refused', () => {
  for (const written of [[0xff, 0, 0, 0, 0xff, 1, 0, 0], [0xff, 0]]) {
    const outcome = outcomeOf(compiled, Uint8Array.of(1, 2, 3), Uint8Array.from(written), 3);
    expect(outcome.refusal).toMatch(/copies outside/);
  }
});

test('more runs than there is room for', () => {
  const base = Uint8Array.from({ length: 9 }, (_, i) => i);
  const instructions = Array.from({ length: RUNS + 5 }, (_, i): Instruction => ({ kind: 'copy', from: (i * 4) % 8, length: 1 }));
  const written = instructionsOf(instructions);
  const outcome = outcomeOf(compiled, base, written, instructions.length);
  expect(outcome.runs).toHaveLength(RUNS + 5);
  expect(outcome).toEqual(outcomeOf(plain, base, written, instructions.length));
  expect(outcomeOf(compiled, base, instructionsOf(instructions.slice(0, 2)), 2).runs).toEqual([[0, 0, 1], [1, 4, 1]]);
});

test('what stands in memory stays when it grows', () => {
  for (const memory of [new CompiledMemory(0), new PlainMemory(100)]) {
    memory.bytes.set([1, 2, 3], memory.start);
    memory.grow(memory.bytes.length + 1_000_000);
    expect([...memory.bytes.subarray(memory.start, memory.start + 3)]).toEqual([1, 2, 3]);
    expect(memory.bytes.length).toBeGreaterThan(1_000_000);
  }
});
