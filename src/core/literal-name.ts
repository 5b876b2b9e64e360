/** One text for each literal of a prefilter, so that equal ones are known as such. */
import type { Literal } from './prefilter.ts';

/** The same for equal literals alone. */
export function literalName({ text, ignoreCase, before, after, around }: Literal): string {
  const neighbours = before || after || around ? JSON.stringify([before, after, around]) : '';
  return `${neighbours} ${ignoreCase} ${text}`;
}
