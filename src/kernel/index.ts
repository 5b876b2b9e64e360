/**
 * The prefilter to use. The first bytes of a process are searched by the twin, which needs no tables: a hook that looks at one
 * small file is done before the kernel would be ready. Everything after that goes to the SIMD kernel, where there is one.
 */
import type { MakePrefilter, Prefilter, PrefilterSpec } from '../core/prefilter.ts';
import { makeSimd } from './simd.ts';
import { checkSpec } from './spec.ts';
import { makeTwin } from './twin.ts';

export const makePrefilter: MakePrefilter = (spec) => {
  checkSpec(spec);
  let few = BYTES_FOR_TWIN;
  let prefilter = makeTwin(spec);
  return {
    spec,
    find(bytes, from = 0, to = bytes.length) {
      const searched = few;
      few -= to - from;
      if (searched >= 0 && few < 0) prefilter = makeFast(spec) ?? prefilter;
      return prefilter.find(bytes, from, to);
    },
  };
};

/** The tables cost as much as the twin needs for about so many bytes. */
const BYTES_FOR_TWIN = 64 * 1024;

/** Undefined where an engine has no WebAssembly SIMD (`node --jitless`), or no memory for it. */
function makeFast(spec: PrefilterSpec): Prefilter | undefined {
  try {
    return makeSimd(spec);
  } catch {
    return undefined;
  }
}
