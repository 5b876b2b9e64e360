/** One text for each literal of a prefilter, so that equal ones are known as such. */
import type { Literal, Neighbours } from './prefilter.ts';

/** The same for equal literals alone: sets of neighbours hold no NUL. */
export function literalName({ text, ignoreCase, before, after, around }: Literal): string {
  const alone = `${ignoreCase} ${text}`;
  return before || after || around ? `${setName(before)}\0${setName(after)}\0${setName(around)}\0${alone}` : alone;
}

function setName(neighbours: Neighbours | undefined): string {
  return neighbours === undefined ? '' : `${neighbours.min} ${neighbours.bytes}`;
}
