/** The order in which people read findings: what must be acted on first, then the worst, then by place. */
import type { Finding, Occurrence } from '../core/finding.ts';
import { CONFIDENCES, compareSeverity } from '../core/severity.ts';

/** A sorted copy; ties are broken by place and fingerprint, so that equal reports print equally. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compare);
}

/** Open, new, severe, live, sure, and still in HEAD go first. */
function compare(a: Finding, b: Finding): number {
  return Number(a.status === 'suppressed') - Number(b.status === 'suppressed')
    || Number(b.new) - Number(a.new)
    || compareSeverity(b.severity, a.severity)
    || Number(b.verdict?.status === 'live') - Number(a.verdict?.status === 'live')
    || CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence)
    || Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false)
    || byPlace(a.occurrences[0], b.occurrences[0])
    || byText(a.fingerprint, b.fingerprint);
}

function byPlace(a: Occurrence | undefined, b: Occurrence | undefined): number {
  return byText(a?.path ?? '', b?.path ?? '') || (a?.offset ?? 0) - (b?.offset ?? 0);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
