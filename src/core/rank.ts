/** The order in which people should look at findings: what is open, new, live and severe comes first. */
import type { Finding, Verdict } from './finding.ts';
import { compareSeverity } from './severity.ts';

export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(b.status === 'open') - Number(a.status === 'open') ||
      Number(b.new) - Number(a.new) ||
      liveness(b.verdict) - liveness(a.verdict) ||
      compareSeverity(b.severity, a.severity) ||
      Number(b.exposure?.inHead ?? false) - Number(a.exposure?.inHead ?? false) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.fingerprint < b.fingerprint ? -1 : 1),
  );
}

function liveness(verdict: Verdict | null): number {
  return verdict?.status === 'live' ? 2 : verdict?.status === 'secret-mismatch' ? 1 : 0;
}
