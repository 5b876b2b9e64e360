/** `--format text`: for a person at a terminal. One block per credential, the worst first, a few words on what does not count; coverage and verdict last. */
import pc from 'picocolors';
import type { Finding, Report } from '../core/finding.ts';
import { atLeast, type Severity } from '../core/severity.ts';
import { conclusion, coverage, found, hasRead, incompleteness, skipped, statistics } from './closing.ts';
import { visible } from './escape/visible.ts';
import { placeName } from './place.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { tally } from './tally.ts';
import { block } from './text-block.ts';
import type { BlockStyle } from './text-block.ts';
import { slight } from './text-slight.ts';
import { wrap, wrapItems } from './text-wrap.ts';
import { grouped } from './words.ts';

export const text: Reporter = { render };

/** Names listed of each sort; the rest are counted, and stand in the formats for programs. */
const LISTED = 20;

function* render(report: Report, options: RenderOptions): Generator<string> {
  const paint = pc.createColors(options.color);
  const style = { paint, width: Math.max(40, Math.min(options.width, 110)), program: options.program ?? 'leaksift' };
  const { failOn: floor = 'medium' } = options;
  const warning = incompleteness(report);
  const { findings } = report;
  const open = findings.filter((finding) => finding.status === 'open' && finding.new);
  if (isSilent(report, options, open)) return;
  if (warning !== undefined) yield `${paint.bold(paint.yellow(warning))}\n\n`;
  if (!options.quiet) yield* opening(report, options, style);
  for (const finding of open.filter(({ severity }) => atLeast(severity, floor))) yield block(finding, report, style);
  yield* below(open.filter(({ severity }) => !atLeast(severity, floor)), floor, style);
  if (!options.quiet) yield* asides(findings, report, style);
  yield* closing(report, options, style);
}

/** A quiet run says nothing only when all was read and nothing is open. Nothing to read is said even then. */
function isSilent(report: Report, options: RenderOptions, open: readonly Finding[]): boolean {
  return options.quiet && report.ledger.complete && open.length === 0 && hasRead(report);
}

function* opening(report: Report, options: RenderOptions, { paint, width }: Style): Generator<string> {
  yield `${paint.bold(`leaksift ${visible(report.scan.command)}`)} ${visible(report.scan.target)}\n`;
  const figures = statistics(report);
  if (figures.length > 0) yield `${paint.dim(wrapItems(figures.map(visible), width))}\n`;
  if (report.findings.length > 0) yield `${wrap(found(tally(report.findings, options.failOn)), width)}\n`;
  yield '\n';
}

/** What is open and too slight for the exit code. */
function* below(findings: readonly Finding[], floor: Severity, style: Style): Generator<string> {
  if (findings.length === 0) return;
  yield style.paint.bold(`Below ${floor}, so not counted\n`);
  for (const finding of findings) yield slight(finding, style);
  if (findings.some(({ severity }) => severity !== 'info')) yield style.paint.dim('  In full: --fail-on low\n');
  yield '\n';
}

/** What is reported and does not count: known findings in a line each, suppressed ones by number, notes. */
function* asides(findings: readonly Finding[], report: Report, { paint, width }: Style): Generator<string> {
  const known = findings.filter((finding) => finding.status === 'open' && !finding.new);
  if (known.length > 0) yield paint.bold('In the base already, so not counted\n');
  for (const finding of known.slice(0, LISTED)) yield `  ${brief(finding)}\n`;
  if (known.length > LISTED) yield `  and ${grouped(known.length - LISTED)} more\n`;
  if (known.length > 0) yield '\n';
  const suppressed = suppressions(findings);
  if (suppressed !== '') yield `${wrap(`Suppressed: ${suppressed}.`, width)}\n`;
  for (const note of report.scan.notes ?? []) yield `${wrap(`Note: ${visible(note)}`, width, '      ')}\n`;
}

type Style = BlockStyle;

function brief(finding: Finding): string {
  const [place] = finding.occurrences;
  return `${finding.severity.padEnd(8)}  ${place === undefined ? '' : visible(placeName(place))}  ${visible(finding.title)}`;
}

function suppressions(findings: readonly Finding[]): string {
  const by = (kind: 'inline' | 'baseline' | 'config') => findings.filter((finding) => finding.suppressedBy?.by === kind).length;
  const sorts: readonly (readonly [number, string])[] = [
    [by('baseline'), 'by the baseline'], [by('inline'), 'by marks in the text'], [by('config'), 'by the configuration'],
  ];
  return sorts.filter(([amount]) => amount > 0).map(([amount, how]) => `${grouped(amount)} ${how}`).join(', ');
}

function* closing(report: Report, options: RenderOptions, { paint, width, program }: Style): Generator<string> {
  const { failOn: floor = 'medium' } = options;
  if (report.ledger.units.enumerated > 0) yield `${wrap(coverage(report), width)}\n`;
  const skips = skipped(report);
  if (skips !== undefined && !options.quiet) yield `${wrap(visible(skips), width, '  ')}\n`;
  yield* unread(report);
  if (!options.quiet && hasLeakedKey(report, floor)) yield `${wrap(`What to do, step by step: ${program} respond report.json, with a report made by --format json --output report.json.`, width)}\n`;
  const colour = report.scan.exitCode === 0 ? paint.green : report.ledger.complete ? paint.red : paint.yellow;
  yield `${paint.bold(colour(wrap(conclusion(report, options.failOn), width)))}\n`;
}

/** For what is in the history of AWS credentials there is a guide (`respond`). */
function hasLeakedKey({ scan, findings }: Report, floor: Severity): boolean {
  return scan.command === 'audit-history' && findings.some((finding) => finding.status === 'open' && atLeast(finding.severity, floor) && finding.parts.some(({ kind }) => kind.startsWith('aws-')));
}

function* unread({ ledger }: Report): Generator<string> {
  if (ledger.units.unread === 0) return;
  yield `Not read:\n`;
  for (const { unit, reason } of ledger.unread.slice(0, LISTED)) yield `  ${visible(unit)}: ${visible(reason)}\n`;
  const rest = ledger.units.unread - Math.min(ledger.unread.length, LISTED);
  if (rest > 0) yield `  and ${grouped(rest)} more (--format json names ${ledger.unreadOmitted === undefined ? 'all' : 'the first 1,000'})\n`;
}
