/** The prefilter to use: the SIMD kernel, or its twin where an engine has no WebAssembly SIMD (`node --jitless`) or no memory for it. */
import type { MakePrefilter } from '../core/prefilter.ts';
import { makeSimd } from './simd.ts';
import { checkSpec } from './spec.ts';
import { makeTwin } from './twin.ts';

export const makePrefilter: MakePrefilter = (spec) => {
  checkSpec(spec);
  try {
    return makeSimd(spec);
  } catch {
    return makeTwin(spec);
  }
};
