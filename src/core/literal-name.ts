/** One text for each literal of a prefilter, so that equal ones are known as such. */
import type { Literal, Neighbours } from './prefilter.ts';

/** The same for equal literals alone: sets of neighbours hold no NUL. */
export function literalName({ text, ignoreCase, before, after, around }: Literal): string {
  return `${setName(before)}\0${setName(after)}\0${setName(around)}\0${ignoreCase} ${text}`;
}

function setName(neighbours: Neighbours | undefined): string {
  return neighbours === undefined ? '' : `${neighbours.min} ${neighbours.bytes}`;
}
