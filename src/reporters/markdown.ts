/**
 * `--format markdown`: GitHub-flavoured, for job summaries and wikis. A table row per credential, the worst first.
 */
import { placeCount } from '../core/place-count.ts';
import type { Finding, Report } from '../core/finding.ts';
import { conclusion, coverage, incompleteness, statistics } from './closing.ts';
import { code, prose } from './escape/markdown.ts';
import { placeName } from './place.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { advice, exposed, maskedParts, origin, verdictOf } from './story.ts';
import { tally } from './tally.ts';
import { day, grouped, list, short } from './words.ts';

export const markdown: Reporter = { render };

const LISTED = 50;
const PLACES = 3;

function* render(report: Report, options: RenderOptions): Generator<string> {
  yield opening(report, options);
  yield* table(report.findings.filter((finding) => finding.status === 'open'));
  yield closing(report, options);
}

function opening(report: Report, { failOn }: RenderOptions): string {
  const warning = incompleteness(report);
  const figures = statistics(report).map((figure) => prose(figure)).join(' · ');
  return [
    `## leaksift ${prose(report.scan.command)} ${code(report.scan.target)}`,
    `**${prose(warning === undefined ? conclusion(report, failOn) : warning)}**`,
    figures,
    '',
  ].filter((paragraph, index) => paragraph !== '' || index === 3).join('\n\n');
}

function* table(findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) return;
  yield '| Severity | Credential | Where | Since | Now | To do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n';
  for (const finding of findings) yield row(finding);
  yield '\n';
}

function row(finding: Finding): string {
  const verdict = verdictOf(finding);
  const cells = [
    `${finding.severity}${finding.new ? '' : ' (in the base already)'}`,
    `${prose(finding.title)}<br>${code(maskedParts(finding))}<br>${code(short(finding.fingerprint))}`,
    places(finding),
    came(finding),
    [stands(finding), verdict === undefined ? '' : prose(verdict)].filter((text) => text !== '').join('<br>'),
    prose(advice(finding)),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Ids as code, so that they can be copied. */
function came(finding: Finding): string {
  const { date, author, commit } = origin(finding);
  return [
    ...(date === undefined ? [] : [prose(day(date))]),
    ...(author === undefined ? [] : [`by ${prose(author)}`]),
    ...(commit === undefined ? [] : [code(short(commit))]),
  ].join('<br>');
}

/** Refs and ids as code. */
function stands(finding: Finding): string {
  const { exposure } = finding;
  if (exposure === null) return '';
  const where = exposure.inHead ? 'still in HEAD' : exposure.removed === null ? 'not in HEAD' : `gone from HEAD with ${code(short(exposure.removed))}`;
  const refs = exposure.refs.length === 0 ? 'on no ref' : `on ${list(exposure.refs.map(code))}`;
  return `${where}<br>${refs}<br>exposed for ${exposed(finding) ?? ''}`;
}

function places({ occurrences }: Finding): string {
  const shown = occurrences.slice(0, PLACES).map((place) => code(placeName(place)));
  const rest = placeCount(occurrences) - shown.length;
  if (rest > 0) shown.push(`and ${grouped(rest)} more`);
  return shown.join('<br>');
}

function closing(report: Report, { failOn }: RenderOptions): string {
  const { ledger, scan } = report;
  const { suppressed } = tally(report.findings);
  return [
    ...(ledger.units.enumerated > 0 ? [prose(coverage(report))] : []),
    ...(suppressed > 0 ? [`${grouped(suppressed)} suppressed.`] : []),
    bullets('Skipped by policy', ledger.skipped.map(({ reason, count: amount }) => `${grouped(amount)} × ${code(reason)}`), ledger.skipped.length),
    bullets('**Not read**', ledger.unread.map(({ unit, reason }) => `${code(unit)}: ${code(reason)}`), ledger.units.unread),
    bullets('Notes', (scan.notes ?? []).map((note) => prose(note)), scan.notes?.length ?? 0),
    `**${prose(conclusion(report, failOn))}**\n`,
  ].filter((paragraph) => paragraph !== '').join('\n\n');
}

function bullets(title: string, items: readonly string[], total: number): string {
  if (total === 0) return '';
  const shown = items.slice(0, LISTED).map((item) => `- ${item}`);
  if (total > shown.length) shown.push(`- and ${grouped(total - shown.length)} more`);
  return [`${title}:`, '', ...shown].join('\n');
}
