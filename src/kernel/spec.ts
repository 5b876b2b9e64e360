/** Refuses what a prefilter cannot look for: a literal that it would quietly miss is worse than an error. */
import { NEAREST, SETS, type Literal, type PrefilterSpec, type Run } from '../core/prefilter.ts';
import { setBitsOf } from './neighbours.ts';

/** Throws a `RangeError` that names the first literal or run outside the bounds of `PrefilterSpec`. */
export function checkSpec(spec: PrefilterSpec): void {
  if (good.has(spec)) return;
  spec.literals.forEach(checkLiteral);
  spec.literals.forEach(checkNeighbours);
  spec.runs.forEach(checkRun);
  if (setBitsOf(spec.literals).size > SETS) throw new RangeError(`prefilter literals have more than ${SETS} sets of neighbours`);
  good.add(spec);
}

/** Each maker checks what it is given; the choice of makers gives one spec to two. */
const good = new WeakSet<PrefilterSpec>();

function checkLiteral({ text, ignoreCase }: Literal, index: number): void {
  if ((ignoreCase ? PRINTABLE : BYTES).test(text)) return;
  throw new RangeError(`prefilter literal ${index} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(text)}`);
}

const PRINTABLE = /^[\x20-\x7e]{2,64}$/;
const BYTES = /^[\x00-\xff]{2,64}$/;

function checkNeighbours(literal: Literal, index: number): void {
  const { before, after, around, tail = 0, onward, backward } = literal;
  for (const neighbours of [before, after, around]) {
    if (!neighbours || (/^[\x01-\xff]+$/.test(neighbours.bytes) && isCount(neighbours.min, 1))) continue;
    throw new RangeError(`prefilter literal ${index} asks for neighbours that can't be looked for: ${neighbours.min} of ${JSON.stringify(neighbours.bytes)}`);
  }
  for (const passage of [onward, backward]) {
    if (!passage || (/^[\x00-\xff]*$/.test(passage.over) && /^[\x00-\xff]+$/.test(passage.to))) continue;
    throw new RangeError(`prefilter literal ${index} has a passage that can't be looked for: over ${JSON.stringify(passage.over)} to ${JSON.stringify(passage.to)}`);
  }
  if (!isCount(tail, 0)) throw new RangeError(`prefilter literal ${index} has a tail of ${tail} bytes`);
}

function isCount(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= NEAREST;
}

function checkRun({ alphabet, min, opens }: Run, index: number): void {
  if (opens && alphabet !== 'base64' && alphabet !== 'base64url' && alphabet !== 'hex') throw new RangeError(`prefilter run ${index} can't open: ${alphabet} encodes nothing`);
  if (Number.isInteger(min) && min >= 1 && min < 2 ** 31) return;
  throw new RangeError(`prefilter run ${index} has no usable minimum length: ${min}`);
}
