/** What a finding tells for the commands of its guide. */
import { principalOf } from '../core/aws-principal.ts';
import type { Finding } from '../core/finding.ts';
import { earliest } from '../reporters/story.ts';
import type { Subject } from './fill.ts';
import type { IncidentOptions } from './incident.ts';

/** Days that CloudTrail's event history keeps, less one for time zones. */
const TRAIL_DAYS = 89;

export interface KnownSubject extends Subject {
  /** False: `since` is only how far the commands look back. */
  readonly sinceKnown: boolean;
}

/** Days before the exposure that an account's usual days are looked for in. */
const USUAL_DAYS = 14;

export function subjectOf(finding: Finding, { now, since: told, ids, report = 'report.json' }: IncidentOptions): KnownSubject {
  const limit = dayBefore(now, TRAIL_DAYS);
  const dated = told ?? dayOf(earliest(finding)?.date);
  const since = dated ?? limit;
  const principal = principalOf(finding.verdict?.arn ?? '');
  const { kind, name } = principal;
  const account = principal.account ?? finding.facts.account;
  const id = ids.get(finding.fingerprint);
  return {
    ...(kind === 'role' && name !== undefined ? { role: name } : {}),
    ...(kind === 'user' && name !== undefined ? { user: name } : {}),
    ...(account === undefined ? {} : { account }),
    ...(id === undefined ? {} : { id }),
    partition: principal.partition ?? finding.facts.partition ?? 'aws',
    since,
    before: dayBefore(new Date(`${since}T00:00:00Z`), USUAL_DAYS),
    report,
    sinceKnown: dated !== undefined,
    trail: since > limit ? since : limit,
  };
}

/** The day of the first exposure among them, ISO 8601, where any is known. */
export function firstDay(findings: readonly Finding[]): string | undefined {
  return findings.flatMap((finding) => dayOf(earliest(finding)?.date) ?? []).sort()[0];
}

/** @param day ISO 8601 */
export function wholeDays(day: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000));
}

function dayBefore(now: Date, amount: number): string {
  return new Date(now.getTime() - amount * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(time: string | undefined): string | undefined {
  return time !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : undefined;
}
