/**
 * The sentences that every report for people opens and closes with: what was read, what was not, and what follows from
 * it. An incomplete scan never sounds like an all-clear.
 */
import type { Report } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';
import { SEVERITIES } from '../core/severity.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';
import { count, duration, grouped, size } from './words.ts';

/** The one sentence to remember. `failOn` is the floor that the exit code was judged by. */
export function conclusion(report: Report, failOn: Severity = 'medium'): string {
  const figures = tally(report.findings, failOn);
  const { complete, units } = report.ledger;
  if (!complete) return incomplete(report, figures);
  if (!hasRead(report) && units.skipped === 0 && report.findings.length === 0) return 'Nothing to scan: there was nothing to read here.';
  const read = units.skipped === 0 ? 'Everything was read' : `Everything was read but what policy skips (${grouped(units.skipped)})`;
  if (report.findings.length === 0) return `${read} and nothing was found.`;
  if (figures.openCount === 0) return `${read}. Nothing new is open: ${asides(figures).join(', ')}.`;
  if (figures.failing === 0) return `${read}. Nothing at or above ${failOn}; ${found(figures)}.`;
  return `${read}. ${count(figures.failing, 'credential')} at or above ${failOn} must be dealt with.`;
}

/** Whether any byte was read; without one nothing can be said of what is there. */
export function hasRead({ ledger }: Report): boolean {
  return ledger.units.scanned > 0 && ledger.bytes > 0;
}

/** Said first and last of an incomplete scan. */
export function incompleteness(report: Report): string | undefined {
  const { ledger } = report;
  if (ledger.complete) return undefined;
  const { unread, enumerated, scanned, skipped } = ledger.units;
  if (unread > 0) return `INCOMPLETE: ${grouped(unread)} of ${count(enumerated, 'unit')} could not be read.`;
  return `INCOMPLETE: ${count(enumerated, 'unit')} should have been read, but only ${grouped(scanned + skipped)} can be accounted for.`;
}

/** `3 open credentials: 1 critical, 2 high · 1 suppressed · 2 not new`. */
export function found(figures: Tally): string {
  const open = figures.openCount === 0
    ? 'no open credential'
    : `${count(figures.openCount, 'open credential')}: ${bySeverity(figures)}`;
  return [open, ...asides(figures)].join(' · ');
}

/** What was read: units, bytes, time. */
export function coverage(report: Report): string {
  const { units, bytes, remembered } = report.ledger;
  const earlier = remembered === undefined ? '' : `; ${grouped(remembered.units)} of them (${size(remembered.bytes)}) by an earlier audit under the same rules`;
  return `Read ${grouped(units.scanned)} of ${count(units.enumerated, 'unit')}, ${size(bytes)} in ${duration(report.scan.seconds)}${earlier}.`;
}

/** What a declared policy left out, each with its reason; undefined when nothing was. */
export function skipped(report: Report): string | undefined {
  const { ledger } = report;
  if (ledger.skipped.length === 0) return undefined;
  return `Skipped ${grouped(ledger.units.skipped)}: ${ledger.skipped.map((skip) => `${grouped(skip.count)} × ${skip.reason}`).join(', ')}.`;
}

/** A source's own figures: `2012–2026 · 1,204 commits · 14 authors`. */
export function statistics(report: Report): string[] {
  const { firstYear, lastYear, ...figures } = report.scan.statistics ?? {};
  const said = Object.entries(figures).map(([name, value]) => figure(name, value));
  if (firstYear === undefined || lastYear === undefined) return said;
  return [firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`, ...said];
}

function incomplete(report: Report, figures: Tally): string {
  const soFar = figures.openCount === 0 ? 'Nothing open was found so far' : `${count(figures.openCount, 'open credential')} so far`;
  return `${incompleteness(report) ?? ''} ${soFar}; this is no all-clear.`;
}

function bySeverity({ open }: Tally): string {
  return [...SEVERITIES].reverse().filter((severity) => open[severity] > 0).map((severity) => `${grouped(open[severity])} ${severity}`).join(', ');
}

function asides({ suppressed, known }: Tally): string[] {
  return [
    ...(known > 0 ? [`${grouped(known)} in the base already`] : []),
    ...(suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : []),
  ];
}

/** `commits` 12 → `12 commits`; `packedObjects` 3 → `3 packed objects`. */
function figure(name: string, value: number | string): string {
  const noun = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (noun === 'bytes' && typeof value === 'number') return size(value);
  if (typeof value === 'string') return `${noun} ${value}`;
  return `${grouped(value)} ${value === 1 ? noun.replace(/s$/, '') : noun}`;
}
