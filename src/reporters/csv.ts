/**
 * `--format csv`: RFC 4180 with a header, a row per place, then the ledger. The first column says what a row is:
 * `finding`, `skipped`, `unread`, and `summary` as the last. A table without its summary is incomplete. The `count` of a place is
 * that of further places in the same content.
 */
import type { Finding, Occurrence, Report } from '../core/finding.ts';
import { csv as escape } from './escape/csv.ts';
import type { Reporter } from './reporter.ts';
import { maskedParts } from './story.ts';

export const csv: Reporter = { render };

const COLUMNS = [
  'record', 'fingerprint', 'rule', 'title', 'severity', 'confidence', 'status', 'new', 'masked', 'source', 'path', 'line', 'column',
  'endLine', 'endColumn', 'object', 'commit', 'author', 'date', 'introduced', 'removed', 'inHead', 'refs', 'days', 'account', 'verdict',
  'reason', 'count', 'complete', 'repository',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null | undefined>>>;

function* render({ findings, ledger }: Report): Generator<string> {
  yield line(COLUMNS);
  for (const finding of findings) {
    const about = credential(finding);
    for (const place of finding.occurrences) yield row({ ...about, ...placed(place) });
    if (finding.occurrences.length === 0) yield row(about);
  }
  for (const { reason, count } of ledger.skipped) yield row({ record: 'skipped', reason, count });
  for (const { unit, reason } of ledger.unread) yield row({ record: 'unread', path: unit, reason });
  if (ledger.unreadOmitted !== undefined) yield row({ record: 'unread', reason: 'not listed by name', count: ledger.unreadOmitted });
  yield row({ record: 'summary', complete: ledger.complete, count: findings.length });
}

function credential(finding: Finding): Row {
  const { exposure } = finding;
  return {
    record: 'finding',
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    title: finding.title,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    new: finding.new,
    masked: maskedParts(finding),
    introduced: exposure?.introduced,
    removed: exposure?.removed,
    inHead: exposure?.inHead,
    refs: exposure?.refs.join(' '),
    days: exposure?.days,
    account: finding.facts.account,
    verdict: finding.verdict?.status,
    reason: finding.suppressedBy?.reason,
  };
}

function placed({ source, path, line: from, column, endLine, endColumn, object, commit, author, date, repository, more }: Occurrence): Row {
  return { repository, source, path, line: from, column, endLine, endColumn, object, commit, author, date, count: more };
}

function row(cells: Row): string {
  return line(COLUMNS.map((name) => cells[name]));
}

function line(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(escape).join(',')}\r\n`;
}
