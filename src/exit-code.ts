/** What a scan's outcome means to a script: the exit codes of `docs/CLI.md`. */
import type { Finding } from './core/finding.ts';
import { atLeast, type Severity } from './core/severity.ts';

export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, incompleteWithFindings: 4 } as const;

export function exitCodeOf(complete: boolean, findings: readonly Finding[], failOn: Severity): number {
  const open = findings.some((finding) => counts(finding, failOn));
  if (complete) return open ? EXIT.findings : EXIT.clean;
  return open ? EXIT.incompleteWithFindings : EXIT.incomplete;
}

/** Whether a finding alone fails a scan. */
export function counts(finding: Finding, failOn: Severity): boolean {
  return finding.status === 'open' && finding.new && atLeast(finding.severity, failOn);
}
