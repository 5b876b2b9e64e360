/** The job summary: verdict, event, range, ledger, what of the policy changes, and a row per credential. Bounded, and inert. */
import { placeCount } from '../../core/place-count.ts';
import type { Finding, Occurrence, Report } from '../../core/finding.ts';
import type { Severity } from '../../core/severity.ts';
import { counts } from '../../exit-code.ts';
import { conclusion, coverage, incompleteness } from '../../reporters/closing.ts';
import { code, prose } from '../../reporters/escape/markdown.ts';
import { visible } from '../../reporters/escape/visible.ts';
import { relativeUri } from '../../reporters/escape/uri.ts';
import { isFilePlace, placeName } from '../../reporters/place.ts';
import { harmlessness, maskedParts, verdictOf } from '../../reporters/story.ts';
import { tally } from '../../reporters/tally.ts';
import { count, elided, grouped, short } from '../../reporters/words.ts';
import type { Plan } from './event.ts';
import type { HeadPlaces } from './head-places.ts';

export interface Result {
  readonly report: Report;
  readonly failOn: Severity;
  readonly event: string;
  /** As the output of that name. */
  readonly range: string;
  readonly commits: number;
  readonly heads: HeadPlaces;
  /** Untrusted: not merged yet, so that its commits can still be taken out. */
  readonly plan: Pick<Plan, 'untrusted'>;
  /** Sentences on what the change does to policy, ignore files, workflows. */
  readonly policyChanges: readonly string[];
  readonly notes: readonly string[];
}

export interface Page {
  /** Most UTF-8 bytes. */
  readonly bytes: number;
  /** `https://github.com/owner/name`, for links; null: no link out of repository text. */
  readonly repository: string | null;
  /** First and last rows of the lists. */
  readonly listed: number;
}

/** GitHub drops a summary of more than 1,024 KiB whole. */
export const SUMMARY_BYTES = 1_000_000;

/** What mostly makes a scan incomplete on a runner. */
export const DEEPER = 'If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.';

export function summary(result: Result, page: Page): string {
  const head = opening(result);
  const tail = closing(result, page);
  return head + table(result, page, page.bytes - bytes(head) - bytes(tail)) + tail;
}

function opening({ report, failOn, event, range, commits }: Result): string {
  const verdict = incompleteness(report) ?? conclusion(report, failOn);
  const said = [`event ${code(event)}`, range === '' ? 'no range' : `range ${code(range)}`, count(commits, 'commit')];
  return `## leaksift\n\n**${prose(verdict)}**\n\n${said.join(' · ')}\n\n`;
}

/** What the sentence about left-out rows may take. */
const RESERVE = 200;
const HEADER = '| Severity | What | Where | What to do |\n| :-- | :-- | :-- | :-- |\n';

function table(result: Result, page: Page, budget: number): string {
  const open = result.report.findings.filter(({ status }) => status === 'open');
  if (open.length === 0) return '';
  const rows: string[] = [];
  let left = budget - RESERVE - bytes(HEADER);
  for (const finding of open) {
    const next = row(finding, result, page);
    left -= bytes(next);
    if (left < 0) break;
    rows.push(next);
  }
  const omitted = open.length - rows.length;
  const more = omitted > 0 ? `\n${count(omitted, 'further credential')} left out here for want of room, none worse than these; the report has them all.\n` : '';
  return `${HEADER}${rows.join('')}${more}\n`;
}

function row(finding: Finding, result: Result, page: Page): string {
  const { heads } = result;
  const [first] = finding.occurrences;
  const verdict = verdictOf(finding);
  const cells = [
    `${finding.severity}${finding.new ? '' : '<br>in the base already'}`,
    `**${prose(finding.title)}**<br>${code(maskedParts(finding))}<br>${code(finding.rule)}`,
    `${places(finding, page)}<br>${first?.commit ? `since ${code(short(first.commit))}, ` : ''}${heads.has(finding.fingerprint) ? 'still in the files' : 'in the history only'}`,
    [nextStep(finding, result), ...(verdict === undefined ? [] : [prose(verdict)])].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function nextStep(finding: Finding, { failOn, heads, plan }: Result): string {
  const harmless = harmlessness(finding);
  if (harmless !== undefined) return prose(harmless);
  const rewrite = plan.untrusted && counts(finding, failOn) && !heads.has(finding.fingerprint) ? ' Then take the commit out of the branch and push again.' : '';
  return prose(finding.remediation + rewrite);
}

const PLACES = 3;

function places({ occurrences }: Finding, page: Page): string {
  const shown = occurrences.slice(0, PLACES).map((place) => linked(place, page));
  const rest = placeCount(occurrences) - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${grouped(rest)} more`] : [])].join('<br>');
}

function linked(place: Occurrence, { repository }: Page): string {
  const name = lines(brief(placeName(place))).map(code).join('<br>');
  const path = isFilePlace(place) && place.path !== undefined ? relativeUri(place.path) : undefined;
  if (repository === null || path === undefined || !place.commit) return name;
  return `[${name}](${repository}/blob/${place.commit}/${path}#L${place.line})`;
}

/** A code span does not break in a table: a long name in one line pushes the cells beside it out of sight. */
function lines(name: string): readonly string[] {
  return name.length <= LINE ? [name] : (name.match(PIECES) ?? [name]);
}

const LINE = 48;
/** After a slash, where there is one. */
const PIECES = new RegExp(`.{1,${LINE - 1}}/|.{1,${LINE}}`, 'gsu');

/** Without it one long name would push everything else off the page. */
const LONGEST = 160;

function brief(text: string): string {
  return elided(visible(text), LONGEST);
}

function closing(result: Result, { listed }: Page): string {
  const { report, failOn, policyChanges, notes } = result;
  const { ledger } = report;
  const { suppressed, known } = tally(report.findings);
  return [
    guidance(result),
    bullets('Policy changed here', policyChanges.map((text) => prose(brief(text))), listed),
    ledger.units.enumerated > 0 ? prose(coverage(report)) : '',
    known > 0 ? `${grouped(known)} in the base already.` : '',
    suppressed > 0 ? `${grouped(suppressed)} suppressed.` : '',
    bullets('Skipped by policy', ledger.skipped.map(({ reason, count: amount }) => `${grouped(amount)} × ${code(reason)}`), listed),
    bullets('**Not read**', ledger.unread.map(({ unit, reason }) => `${code(brief(unit))}: ${code(brief(reason))}`), listed, ledger.units.unread),
    bullets('Notes', notes.map((note) => prose(elided(visible(note), 2 * LONGEST))), listed),
    ledger.complete ? '' : `**${prose(conclusion(report, failOn))}** ${prose(DEEPER)}`,
  ].filter((paragraph) => paragraph !== '').map((paragraph) => `${paragraph}\n`).join('\n');
}

/** The order in which to go on, where something must be dealt with. */
function guidance({ report, failOn, heads, plan }: Result): string {
  const failing = report.findings.filter((finding) => counts(finding, failOn));
  if (failing.length === 0) return '';
  const onlyHistory = failing.some(({ fingerprint }) => !heads.has(fingerprint));
  const further = !onlyHistory ? '' : plan.untrusted ? ', and what only the history holds out of the branch, with `git rebase -i` and a new push' : '. What only the history holds is done with once it is revoked';
  return [
    'How to go on:', '',
    '1. Revoke or replace what is listed at its issuer. Whoever can read this repository may have it, and deleting the line does not take it back.',
    `2. Then take it out of the files${further}.`,
    '3. It is no secret? Say so in the configuration or the baseline, in a change of its own that is merged first.',
  ].join('\n');
}

function bullets(title: string, items: readonly string[], most: number, total = items.length): string {
  if (total === 0) return '';
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  if (total > shown.length) shown.push(`- and ${grouped(total - shown.length)} more`);
  return [`${title}:`, '', ...shown].join('\n');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
