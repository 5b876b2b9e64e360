/** How many findings of which sort a report holds: the figures behind every summary. */
import type { Finding } from '../core/finding.ts';
import { SEVERITIES, atLeast } from '../core/severity.ts';
import type { Severity } from '../core/severity.ts';

export interface Tally {
  /** Open and new: what counts for the exit code when it is severe enough. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly openCount: number;
  /** Open and new, at or above the floor. */
  readonly failing: number;
  /** Open, but in the base already. */
  readonly known: number;
  readonly suppressed: number;
}

export function tally(findings: readonly Finding[], failOn: Severity = 'medium'): Tally {
  const open: Record<Severity, number> = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  let known = 0;
  let suppressed = 0;
  for (const finding of findings) {
    if (finding.status === 'suppressed') suppressed += 1;
    else if (!finding.new) known += 1;
    else open[finding.severity] += 1;
  }
  return { open, openCount: sum(open, 'info'), failing: sum(open, failOn), known, suppressed };
}

function sum(open: Readonly<Record<Severity, number>>, floor: Severity): number {
  return SEVERITIES.filter((severity) => atLeast(severity, floor)).reduce((total, severity) => total + open[severity], 0);
}
