/**
 * Sorting hundreds of literals into buckets takes twenty milliseconds in a fresh process. The build does it once for the built-in
 * rules and puts the outcome here, in place of `prepared`; it serves only for the very same literals.
 */
import { literalName } from '../core/literal-name.ts';
import type { Literal } from '../core/prefilter.ts';
import type { Sorted } from './buckets.ts';

export interface Prepared {
  /** All names of the literals, one a line. */
  readonly names: string;
  readonly sorted: Sorted;
}

/** In the sources nothing is prepared. */
export const prepared = (): Prepared | undefined => undefined;

/** The outcome of sorting these literals, if it is the one that was prepared. */
export function servedBy(known: Prepared | undefined, literals: readonly Literal[]): Sorted | undefined {
  return known?.names === namesOf(literals) ? known.sorted : undefined;
}

export function namesOf(literals: readonly Literal[]): string {
  return literals.map(literalName).join('\n');
}
