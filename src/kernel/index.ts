/** The prefilter to use. */
import type { MakePrefilter } from '../core/prefilter.ts';
import { makeTwin } from './twin.ts';

export const makePrefilter: MakePrefilter = makeTwin;
