/** Which bytes of a delta's result are new or have a new neighbour. */
import type { Runs } from './delta.ts';
import type { SpanList } from './span-list.ts';

/**
 * Inserted bytes and, where two runs meet that did not stand side by side, or where a run comes to stand at the blob's
 * beginning or end, the byte on each side. Changes at most `slack` bytes apart are one.
 */
export function findChanges(runs: Runs, baseBytes: number, resultBytes: number, slack: number, changes: SpanList): void {
  const { count, targets, sources, lengths } = runs;
  changes.clear();
  let done = 0;
  for (let i = 0; i < count; i += 1) {
    const target = targets[i] ?? 0;
    if (i > 0 || target > 0 || (sources[0] ?? 0) > 0) changes.add(Math.max(0, done - 1), Math.min(resultBytes, target + 1), slack);
    done = target + (lengths[i] ?? 0);
  }
  const sameEnd = count > 0 && done === resultBytes && (sources[count - 1] ?? 0) + (lengths[count - 1] ?? 0) === baseBytes;
  if (!sameEnd) changes.add(Math.max(0, done - 1), resultBytes, slack);
}
