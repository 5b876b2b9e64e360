/** How many places occurrences stand for, with those that are only counted (`listing.ts`). */
import type { Occurrence } from './finding.ts';

export function placeCount(occurrences: readonly Occurrence[]): number {
  return occurrences.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
}
