/** Which bytes of a delta's result are new or have a new neighbour. */
import type { Runs } from './delta.ts';
import type { SpanList } from './span-list.ts';

/**
 * Inserted bytes and, where two runs meet that did not stand side by side, or where a run comes to stand at the blob's
 * beginning or end, the byte on each side. Changes at most `slack` bytes apart are one.
 */
export function findChanges(runs: Runs, baseBytes: number, resultBytes: number, slack: number, changes: SpanList): void {
  changes.clear();
  let done = 0;
  let wasStart = true;
  for (let i = 0; i < runs.count; i += 1) {
    const target = runs.targets[i] ?? 0;
    const source = runs.sources[i] ?? 0;
    const sameStart = wasStart && target === 0 && source === 0;
    if (!sameStart) changes.add(Math.max(0, done - 1), Math.min(resultBytes, target + 1), slack);
    done = target + (runs.lengths[i] ?? 0);
    wasStart = false;
  }
  const sameEnd = runs.count > 0 && done === resultBytes && (runs.sources[runs.count - 1] ?? 0) + (runs.lengths[runs.count - 1] ?? 0) === baseBytes;
  if (!sameEnd) changes.add(Math.max(0, done - 1), resultBytes, slack);
}
