/**
 * What a scan of a blob leaves that a scan of its next version can take over: matches, marks and what was not read, each with
 * the bytes that decided it. Who joins them to results: `assemble.ts`.
 */
import type { Mark } from './allow-marks.ts';
import { shifted, type Span } from './location.ts';
import { movedMatch, type Match } from './match.ts';
import type { Unfolded } from './unfold.ts';

/** A region that could not be opened, or is declared not to be. */
export interface Gap {
  readonly gap: 'unread' | 'skipped';
  readonly reason: string;
  readonly span: Span;
  readonly window: Span;
}

/** Anything that was seen; it depends on the bytes of its `window`, and on the byte on each side. */
export type Trace = Match | Mark | Gap;

export const NO_TRACES: readonly Trace[] = [];

/** The same trace where its bytes stand `by` further on. */
export function moved(trace: Trace, by: number): Trace {
  return 'rule' in trace ? movedMatch(trace, by) : { ...trace, span: shifted(trace.span, by), window: shifted(trace.window, by) };
}

export function tracesOf({ matches, marks, unread, skipped }: Unfolded): readonly Trace[] {
  if (matches.length + marks.length + unread.length + skipped.length === 0) return NO_TRACES;
  return [...matches, ...marks, ...unread.map(gapOf('unread')), ...skipped.map(gapOf('skipped'))];
}

function gapOf(gap: Gap['gap']): (region: { span: Span; reason: string }) => Gap {
  return ({ span, reason }) => ({ gap, reason, span, window: span });
}

/** The traces by their kinds, as `assemble.ts` takes them. */
export function unfolded(traces: readonly Trace[]): Unfolded {
  const found: Unfolded = { matches: [], marks: [], unread: [], skipped: [] };
  for (const trace of traces) {
    if ('rule' in trace) found.matches.push(trace);
    else if ('target' in trace) found.marks.push(trace);
    else found[trace.gap].push(trace);
  }
  return found;
}
