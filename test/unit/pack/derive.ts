/** Applies a delta program the way the pack reader does, from its written form, and checks the result against its meaning. */
import { applyDelta, readDeltaHead, type Runs } from '../../../src/git/pack/delta.ts';
import { apply, encode, type Instruction } from './random-delta.ts';

/** @throws Error when reader and meaning differ */
export function derive(base: Uint8Array, instructions: readonly Instruction[], runs: Runs): Uint8Array {
  const expected = apply(base, instructions);
  const delta = encode(base.length, expected.length, instructions);
  const bytes = new Uint8Array(base.length + delta.length + expected.length);
  bytes.set(base);
  bytes.set(delta, base.length);
  const head = { baseSize: 0, resultSize: 0, instructions: 0 };
  const deltaEnd = base.length + delta.length;
  readDeltaHead(bytes, base.length, deltaEnd, head);
  if (head.baseSize !== base.length || head.resultSize !== expected.length) throw new Error('the sizes in the head are misread');
  applyDelta(bytes, head.instructions, deltaEnd, { start: 0, end: base.length }, { start: deltaEnd, end: bytes.length }, runs);
  const result = bytes.slice(deltaEnd);
  if (!Buffer.from(result).equals(expected)) throw new Error('the delta is misapplied');
  return result;
}
