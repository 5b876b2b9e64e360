/** What a scan's outcome means to a script: the exit codes of `docs/CLI.md`. */
import type { Finding } from './core/finding.ts';
import { atLeast, type Severity } from './core/severity.ts';
import type { Fault } from './errors.ts';

export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, incompleteWithFindings: 4 } as const;

export function exitCodeOf(complete: boolean, findings: readonly Finding[], failOn: Severity): number {
  const open = findings.some((finding) => counts(finding, failOn));
  if (complete) return open ? EXIT.findings : EXIT.clean;
  return open ? EXIT.incompleteWithFindings : EXIT.incomplete;
}

/** Of a fault that ends a run: what fails once a scan has begun is in its report, so nothing was scanned, or what was made could not be written. */
export function exitCodeOfFault({ code }: Fault): number {
  return code === 'io' || code === 'incomplete' ? EXIT.incomplete : EXIT.usage;
}

/** Whether a finding alone fails a scan. */
export function counts(finding: Finding, failOn: Severity): boolean {
  return finding.status === 'open' && finding.new && atLeast(finding.severity, failOn);
}
