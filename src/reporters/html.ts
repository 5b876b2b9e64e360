/**
 * `--format html`: one file for people, without network. Everything can be read without its script, which only filters
 * and sorts; the policy in its head allows exactly this style and this script.
 */
import type { Finding, Report } from '../core/finding.ts';
import { SEVERITIES } from '../core/severity.ts';
import { conclusion, coverage, incompleteness, statistics } from './closing.ts';
import { html as escape } from './escape/html.ts';
import { card } from './html-card.ts';
import { htmlHead } from './html-head.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { timeline } from './html-timeline.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { tally } from './tally.ts';
import { grouped } from './words.ts';

export const html: Reporter = { render };

const WORST_FIRST = [...SEVERITIES].reverse();

function* render(report: Report, options: RenderOptions): Generator<string> {
  const { findings } = report;
  yield htmlHead({ title: `leaksift ${report.scan.command} ${report.scan.target}`, style: STYLE, script: SCRIPT });
  yield opening(report, options);
  yield* timeline(findings, report);
  if (findings.length > 0) yield* list(findings, report);
  yield* ledger(report);
  yield `<footer>${escape(report.tool.name)} ${escape(report.tool.version)} · ${escape(report.scan.startedAt)}</footer>\n`;
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function opening(report: Report, { failOn }: RenderOptions): string {
  const { scan } = report;
  const mood = report.ledger.complete ? (scan.exitCode === 0 ? 'good' : 'bad') : 'incomplete';
  const figures = [...statistics(report), coverage(report)].map(escape).join(' · ');
  return `<header>
<p class="tool">leaksift <b>${escape(scan.command)}</b></p>
<h1>${escape(heading(scan.target))}</h1>
<p class="verdict ${mood}" role="status">${escape(conclusion(report, failOn))}</p>
<p class="figures">${figures}</p>
${counters(report)}</header>
<main>
`;
}

/** The folder in which the scan ran is named by none. */
function heading(target: string): string {
  return target === '.' ? 'the current folder' : target;
}

function counters({ findings }: Report): string {
  const { open, known, suppressed } = tally(findings);
  const tiles = WORST_FIRST.map((severity) => tile(open[severity], severity, severity));
  if (known > 0) tiles.push(tile(known, 'in base already', 'other'));
  if (suppressed > 0) tiles.push(tile(suppressed, 'suppressed', 'other'));
  return findings.length === 0 ? '' : `<ul class="tiles">${tiles.join('')}</ul>\n`;
}

function tile(amount: number, name: string, sort: string): string {
  return `<li class="${sort}${amount === 0 ? ' none' : ''}"><b>${grouped(amount)}</b> ${name}</li>`;
}

function* list(findings: readonly Finding[], report: Report): Generator<string> {
  yield `<section aria-labelledby="findings-title">\n<h2 id="findings-title">Credentials</h2>\n${CONTROLS}<ol id="findings">\n`;
  let position = 0;
  for (const finding of findings) yield card(finding, position++, report);
  yield '</ol>\n</section>\n';
}

/** Hidden until the script, without which they would do nothing, shows them. */
const CONTROLS = `<div id="controls" role="search" hidden>
<label>Search <input id="query" type="search" placeholder="path, commit, author, account …"></label>
<label>Severity <select id="severity"><option value="">all</option>${WORST_FIRST.map((severity) => `<option>${severity}</option>`).join('')}</select></label>
<label>Status <select id="status"><option value="">all</option>
<option>open</option><option>known</option><option>suppressed</option></select></label>
<label>Order <select id="order"><option value="rank">worst first</option><option value="since">oldest first</option>
<option value="days">longest exposed</option><option value="path">by path</option></select></label>
<button id="expand" type="button">Expand all</button>
<output id="shown"></output>
</div>
`;

/** The end says again that a scan is incomplete, for whoever began reading here. */
function* ledger(report: Report): Generator<string> {
  const { ledger: { units, skipped, unread, unreadOmitted }, scan } = report;
  const warning = incompleteness(report);
  yield '<section aria-labelledby="ledger-title">\n<h2 id="ledger-title">What was read</h2>\n';
  const cells = [units.enumerated, units.scanned, units.skipped, units.unread].map((amount) => `<td>${grouped(amount)}</td>`).join('');
  yield `<table><thead><tr><th>Units</th><th>Read</th><th>Skipped by policy</th><th>Not read</th></tr></thead>\n<tbody><tr>${cells}</tr></tbody></table>\n`;
  yield bullets('Skipped', skipped.map(({ reason, count }) => `${grouped(count)} × ${reason}`));
  yield bullets('Not read', unread.map(({ unit, reason }) => `${unit}: ${reason}`));
  if (unreadOmitted !== undefined) yield `<p>and ${grouped(unreadOmitted)} more that were not read</p>\n`;
  yield bullets('Notes', scan.notes ?? []);
  if (warning !== undefined) yield `<p class="verdict incomplete">${escape(warning)}</p>\n`;
  yield '</section>\n</main>\n';
}

function bullets(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${title}</h3>\n<ul>\n${items.map((item) => `<li>${escape(item)}</li>\n`).join('')}</ul>\n`;
}
