/** How the scan went, as a SARIF invocation: successful only when everything was read. */
import type { Invocation, Notification } from 'sarif';
import type { Report } from '../core/finding.ts';
import { conclusion, coverage, incompleteness } from './closing.ts';
import { sarif } from './escape/sarif.ts';
import { grouped } from './words.ts';

export function invocation(report: Report, omitted: number): Invocation {
  const { scan, ledger } = report;
  return {
    executionSuccessful: ledger.complete,
    exitCode: scan.exitCode,
    exitCodeDescription: conclusion(report),
    ...times(scan.startedAt, scan.seconds),
    toolExecutionNotifications: notifications(report, omitted),
  };
}

function times(startedAt: string, seconds: number): Pick<Invocation, 'startTimeUtc' | 'endTimeUtc'> {
  const start = Date.parse(startedAt);
  if (Number.isNaN(start)) return {};
  return { startTimeUtc: new Date(start).toISOString(), endTimeUtc: new Date(start + seconds * 1000).toISOString() };
}

function notifications(report: Report, omitted: number): Notification[] {
  const { ledger, scan } = report;
  const warning = incompleteness(report);
  return [
    ...(warning === undefined ? [] : [notification('error', 'incomplete', warning)]),
    ...ledger.unread.map(({ unit, reason }) => notification('error', 'unread', `Not read: ${unit}: ${reason}`)),
    ...(omitted > 0 ? [notification('warning', 'cut', `${grouped(omitted)} further results, none worse than these, were left out.`)] : []),
    ...ledger.skipped.map(({ reason, count }) => notification('note', 'skipped', `Skipped by policy: ${grouped(count)} × ${reason}`)),
    ...(scan.notes ?? []).map((note) => notification('note', 'note', note)),
    notification('note', 'coverage', coverage(report)),
  ];
}

function notification(level: Notification.level, id: string, text: string): Notification {
  return { level, descriptor: { id }, message: { text: sarif(text) } };
}
