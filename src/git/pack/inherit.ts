/** Which traces of a base stand in a delta's result, by the runs that were copied. */
import { shifted, type Span } from '../../core/location.ts';
import type { Runs } from './delta.ts';
import type { PartScanner, Windowed } from './part-scanner.ts';

/** In their places in the result. */
export function inherit<T extends Windowed>(
  scanner: Pick<PartScanner<T>, 'moved'>, traces: readonly T[], runs: Runs, baseBytes: number, resultBytes: number,
): T[] {
  const inherited: T[] = [];
  if (traces.length === 0) return inherited;
  for (let run = 0; run < runs.count; run += 1) {
    const source = runs.sources[run] ?? 0;
    const end = source + (runs.lengths[run] ?? 0);
    const by = (runs.targets[run] ?? 0) - source;
    const windows = windowsIn(source, end, by, baseBytes, resultBytes);
    for (let i = firstFrom(traces, source); i < traces.length; i += 1) {
      const trace = traces[i];
      if (trace === undefined || trace.window.start > end) break;
      if (isWithin(trace.window, windows)) inherited.push(scanner.moved(trace, by));
    }
  }
  return inherited;
}

export function byWindow(a: Windowed, b: Windowed): number {
  return a.window.start - b.window.start || a.span.start - b.span.start;
}

/** Place of the first trace whose window starts at `start` or later. */
function firstFrom(traces: readonly Windowed[], start: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((traces[middle]?.window.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a window of the result lies in one of the runs. */
export function isCopied(window: Span, runs: Runs, baseBytes: number, resultBytes: number): boolean {
  const run = lastRunAt(runs, window.start);
  if (run < 0) return false;
  const source = runs.sources[run] ?? 0;
  const by = (runs.targets[run] ?? 0) - source;
  return isWithin(window, shifted(windowsIn(source, source + (runs.lengths[run] ?? 0), by, baseBytes, resultBytes), by));
}

/** The last run that begins at `start` or before; -1 if none does. */
function lastRunAt(runs: Runs, start: number): number {
  let low = 0;
  let high = runs.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs.targets[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * In which span a window of the base must lie to be copied by the run from `source` to `sourceEnd` with one byte more on each side, or with
 * the blob's end there in both blobs.
 */
export function windowsIn(source: number, sourceEnd: number, by: number, baseBytes: number, resultBytes: number): Span {
  const isStart = source === 0 && by === 0;
  const isEnd = sourceEnd === baseBytes && sourceEnd + by === resultBytes;
  return { start: isStart ? 0 : source + 1, end: isEnd ? sourceEnd : sourceEnd - 1 };
}

function isWithin({ start, end }: Span, windows: Span): boolean {
  return start >= windows.start && end <= windows.end;
}
