/** The order of a report's findings, in which people should look at them: what must be acted on first, then the worst, then by place. */
import { compareText } from './compare-text.ts';
import type { Finding, Occurrence, Report } from './finding.ts';
import { byPlace as byTimeAndPlace } from './occurrences.ts';
import { CONFIDENCES, compareSeverity } from './severity.ts';

/** By the names that it shows: shards that are merged may have known them masked and unmasked. */
export function rankReport(report: Report): Report {
  return { ...report, findings: rank(report.findings.map((finding) => ({ ...finding, occurrences: [...finding.occurrences].sort(byTimeAndPlace) }))) };
}

/** A sorted copy: open, new, severe, live, sure, and still in HEAD go first. Ties are broken by place and fingerprint, so that equal reports are equal. */
export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(b.status === 'open') - Number(a.status === 'open') ||
      Number(b.new) - Number(a.new) ||
      compareSeverity(b.severity, a.severity) ||
      liveness(b) - liveness(a) ||
      CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) ||
      Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) ||
      byPlace(a.occurrences[0], b.occurrences[0]) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}

function liveness({ verdict }: Finding): number {
  return verdict?.status === 'live' ? 2 : verdict?.status === 'secret-mismatch' ? 1 : 0;
}

function byPlace(a: Occurrence | undefined, b: Occurrence | undefined): number {
  return compareText(a?.path, b?.path) || (a?.offset ?? 0) - (b?.offset ?? 0);
}
