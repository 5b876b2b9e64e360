/** What a hook that lets pass has to say: nothing, unless something was left out or stands in the repository already. */
import type { Occurrence, Report } from '../../core/finding.ts';
import { atLeast, type Severity } from '../../core/severity.ts';

/** Writes one line for people. */
export type Say = (line: string) => void;

export function tellClean(report: Report, failOn: Severity, say: Say): void {
  tellKnown(report, failOn, say);
  for (const { reason, count } of report.ledger.skipped) say(`leaksift: not read, by policy: ${reason} (${count}).`);
}

/** Credentials that stand in the base already block nothing. One line names them. */
export function tellKnown({ findings }: Report, failOn: Severity, say: Say): void {
  const known = findings.filter((finding) => finding.status === 'open' && !finding.new && atLeast(finding.severity, failOn));
  if (known.length === 0) return;
  const places = [...new Set(known.flatMap(({ occurrences }) => occurrences.slice(0, 1)).map(where))];
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
  say(`leaksift: ${known.length === 1 ? 'a credential stands' : `${known.length} credentials stand`} here already, so not blocked: ${places.slice(0, SHOWN).join(', ')}${more}.`);
}

const SHOWN = 3;

function where({ path, line }: Occurrence): string {
  return path === undefined ? 'a message' : `${path}:${line}`;
}
