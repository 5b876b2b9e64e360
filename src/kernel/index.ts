/**
 * The prefilter to use: the SIMD kernel, where there is one. Its tables for the built-in rules come with the build; for other rules they take
 * longer to make than the twin takes for the first bytes of a process, and a hook that looks at one small file is done before.
 */
import type { MakePrefilter, Prefilter, PrefilterSpec } from '../core/prefilter.ts';
import { preparedFor, type Prepared } from './prepared.ts';
import { makeSimd } from './simd.ts';
import { checkSpec } from './spec.ts';
import { makeTwin } from './twin.ts';

export const makePrefilter: MakePrefilter = (spec) => {
  const known = preparedFor(spec);
  return known === undefined ? makeInTurn(spec) : (makeFast(spec, known) ?? makeTwin(spec));
};

function makeInTurn(spec: PrefilterSpec): Prefilter {
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
}

/** The tables cost as much as the twin needs for about so many bytes. */
const BYTES_FOR_TWIN = 64 * 1024;

/** Undefined where an engine has no WebAssembly SIMD (`node --jitless`), or no memory for it. */
function makeFast(spec: PrefilterSpec, known?: Prepared): Prefilter | undefined {
  try {
    return makeSimd(spec, known);
  } catch {
    return undefined;
  }
}
