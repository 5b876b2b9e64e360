/**
 * Reports of several targets as one: a credential that stands in two repositories is one finding, and each place names its
 * repository. Joining in steps, or in another order, says the same. Shards of one repository are joined in `merge-shards.ts`.
 */
import { compareText } from '../../core/compare-text.ts';
import type { Finding, Occurrence, Report, Verdict } from '../../core/finding.ts';
import { joinSignals } from '../../core/foreign-code.ts';
import type { Fingerprint } from '../../core/ids.ts';
import { Ledger, type LedgerReport } from '../../core/ledger.ts';
import { rank } from '../../core/rank.ts';
import { compareSeverity, type Severity } from '../../core/severity.ts';
import { exitCodeOf } from '../../exit-code.ts';
import { sumOf, wider } from '../../sources/history/joined.ts';

export interface Joining {
  readonly command: string;
  readonly target: string;
  readonly failOn: Severity;
  /** What should have been read and gave no report. */
  readonly unread: LedgerReport['unread'];
}

/** @param reports of at least one target; those that were joined before are taken as they are */
export function joinTargets(reports: readonly [Report, ...Report[]], { command, target, failOn, unread }: Joining): Report {
  const named = reports.map(withRepository);
  const ledger = joinLedgers(named.map((report) => report.ledger), unread);
  const findings = rank(joinFindings(named.flatMap((report) => report.findings)));
  const statistics = sumOf(named.map(({ scan }) => numbersOf(scan.statistics)));
  const notes = named.flatMap(({ scan }) => scan.notes ?? []).sort();
  return {
    schema: 'leaksift/1',
    tool: reports[0].tool,
    scan: {
      command, target,
      startedAt: reports.map(({ scan }) => scan.startedAt).sort()[0] ?? '',
      seconds: Math.round(reports.reduce((sum, { scan }) => sum + scan.seconds, 0) * 1000) / 1000,
      exitCode: exitCodeOf(ledger.complete, findings, failOn),
      statistics,
      ...(notes.length > 0 ? { notes } : {}),
    },
    ledger, findings,
  };
}

/** The figure that joined reports have, and no other does. */
export const REPOSITORIES = 'repositories';

export function isJoined({ scan }: Report): boolean {
  return scan.statistics?.[REPOSITORIES] !== undefined;
}

/** Everything that is told of it says where. */
function withRepository(report: Report): Report {
  const { scan, ledger, findings } = report;
  if (isJoined(report)) return report;
  const named = (text: string): string => `${scan.target}: ${text}`;
  return {
    ...report,
    scan: { ...scan, statistics: { [REPOSITORIES]: 1, ...scan.statistics }, ...(scan.notes === undefined ? {} : { notes: scan.notes.map(named) }) },
    ledger: { ...ledger, unread: ledger.unread.map(({ unit, reason }) => ({ unit: named(unit), reason })) },
    findings: findings.map((finding) => ({ ...finding, occurrences: finding.occurrences.map((place) => ({ ...place, repository: scan.target })) })),
  };
}

function joinLedgers(ledgers: readonly LedgerReport[], unread: LedgerReport['unread']): LedgerReport {
  const joined = new Ledger();
  for (const { units, bytes, skipped, unread: listed, remembered } of ledgers) {
    joined.absorb({
      enumerated: units.enumerated, scanned: units.scanned, bytes, unread: listed, unreadCount: units.unread,
      remembered: remembered ?? { units: 0, bytes: 0 }, skipped: skipped.map(({ reason, count }) => [reason, count] as const),
      skippedOnce: [], unreadOnce: [],
    });
  }
  for (const { unit, reason } of unread) joined.unreadOnce(unit, reason);
  return joined.report();
}

function joinFindings(findings: readonly Finding[]): Finding[] {
  const byCredential = new Map<Fingerprint, Finding>();
  for (const finding of findings) {
    const known = byCredential.get(finding.fingerprint);
    byCredential.set(finding.fingerprint, known === undefined ? finding : joinFinding(known, finding));
  }
  return [...byCredential.values()].map((finding) => ({ ...finding, occurrences: [...finding.occurrences].sort(byPlace) }));
}

/** The worse of both, with what either knows: it is silenced only where it is silenced everywhere. */
function joinFinding(a: Finding, b: Finding): Finding {
  const [main, other] = isWorse(b, a) ? [b, a] : [a, b];
  const [longest, shorter] = isLonger(b, a) ? [b, a] : [a, b];
  const open = a.status === 'open' ? a : b;
  const signals = joinSignals(a.signals, b.signals);
  return {
    ...main,
    severity: compareSeverity(a.severity, b.severity) >= 0 ? a.severity : b.severity,
    status: open.status,
    suppressedBy: open.status === 'open' ? null : main.suppressedBy,
    new: a.new || b.new,
    facts: { ...other.facts, ...main.facts },
    ...(signals.length > 0 ? { signals } : {}),
    occurrences: [...a.occurrences, ...b.occurrences],
    exposure: wider(longest.exposure, shorter.exposure),
    verdict: tells(other.verdict) > tells(main.verdict) ? other.verdict : main.verdict,
  };
}

/** How much a verdict says: that a key lives outdoes any other, and any answer outdoes none. */
function tells(verdict: Verdict | null): number {
  return verdict === null ? 0 : verdict.status === 'unknown' ? 1 : verdict.status === 'live' ? 3 : 2;
}

/** In a fixed order, so that it doesn't matter which report came first. */
function isWorse(a: Finding, b: Finding): boolean {
  const order = compareSeverity(a.severity, b.severity) || a.parts.length - b.parts.length;
  return order === 0 ? JSON.stringify([a.rule, a.parts, a.facts, a.suppressedBy, a.verdict]) < JSON.stringify([b.rule, b.parts, b.facts, b.suppressedBy, b.verdict]) : order > 0;
}

/** Whether it was exposed for longer; of equally long ones one and the same, whichever came first. */
function isLonger({ exposure: a }: Finding, { exposure: b }: Finding): boolean {
  const days = (a?.days ?? -1) - (b?.days ?? -1);
  return days === 0 ? JSON.stringify(a) < JSON.stringify(b) : days > 0;
}

function byPlace(a: Occurrence, b: Occurrence): number {
  return compareText(a.date, b.date) || compareText(a.repository, b.repository) || compareText(a.path, b.path) || compareText(a.commit ?? '', b.commit ?? '') || a.offset - b.offset || compareText(a.source, b.source);
}

/** Figures only: what is no number can't be summed. */
function numbersOf(statistics: Readonly<Record<string, number | string>> = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(statistics).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])));
}
