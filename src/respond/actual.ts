/** Which findings need somebody's night. */
import type { Finding } from '../core/finding.ts';

/** Open, and neither documented nor a canary; an expired session still did what it did. */
export function isActual({ status, severity, facts, verdict }: Finding): boolean {
  if (status !== 'open' || facts.documented || facts['implausible'] || facts.canary || verdict?.status === 'canary') return false;
  return severity !== 'info' || facts.expires !== undefined;
}
