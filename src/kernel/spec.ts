/** Refuses what a prefilter cannot look for: a literal that it would quietly miss is worse than an error. */
import type { Literal, PrefilterSpec, Run } from '../core/prefilter.ts';

/** Throws a `RangeError` that names the first literal or run outside the bounds of `PrefilterSpec`. */
export function checkSpec(spec: PrefilterSpec): void {
  spec.literals.forEach(checkLiteral);
  spec.runs.forEach(checkRun);
}

function checkLiteral({ text, ignoreCase }: Literal, index: number): void {
  if ((ignoreCase ? /^[\x20-\x7e]{2,64}$/ : /^[\x00-\xff]{2,64}$/).test(text)) return;
  throw new RangeError(`prefilter literal ${index} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(text)}`);
}

function checkRun({ min }: Run, index: number): void {
  if (Number.isInteger(min) && min >= 1 && min < 2 ** 31) return;
  throw new RangeError(`prefilter run ${index} has no usable minimum length: ${min}`);
}
