/** One credential in the HTML report: a line that opens. */
import { placeCount } from '../core/place-count.ts';
import type { Finding, Occurrence, Report } from '../core/finding.ts';
import { html } from './escape/html.ts';
import { placeName, placeNotes } from './place.ts';
import { advice, allowance, earliest, exposed, factList, maskedParts, since, standing, verdictOf } from './story.ts';
import { count, day, grouped } from './words.ts';

/** Places written out; the other formats have all. */
const PLACES = 100;

export function card(finding: Finding, rank: number, report: Report): string {
  return `<li class="finding" id="f-${finding.fingerprint}" ${attributes(finding, rank)}>
<details>
<summary>${summary(finding)}</summary>
<dl>
${rows(finding, report)}</dl>
</details>
</li>
`;
}

/** What the script filters and sorts by. */
function attributes(finding: Finding, rank: number): string {
  const data = {
    rank: String(rank),
    severity: finding.severity,
    status: statusOf(finding),
    since: earliest(finding)?.date ?? '',
    days: String(finding.exposure?.days ?? -1),
    path: finding.occurrences[0]?.path ?? '',
  };
  return Object.entries(data).map(([name, value]) => `data-${name}="${html(value)}"`).join(' ');
}

function statusOf({ status, new: isNew }: Finding): 'open' | 'known' | 'suppressed' {
  if (status === 'suppressed') return 'suppressed';
  return isNew ? 'open' : 'known';
}

function summary(finding: Finding): string {
  const [place] = finding.occurrences;
  const others = placeCount(finding.occurrences) - 1;
  const more = others > 0 ? ` <span class="more">+${grouped(others)}</span>` : '';
  const date = earliest(finding)?.date;
  const status = statusOf(finding);
  return [
    `<span class="severity ${finding.severity}">${finding.severity}</span>`,
    `<span class="title">${html(finding.title)}${status === 'open' ? '' : ` <i>${status === 'known' ? 'in base already' : status}</i>`}</span>`,
    `<code class="value">${html(maskedParts(finding))}</code>`,
    `<span class="place"><code>${place === undefined ? '' : html(placeName(place))}</code>${more}</span>`,
    `<span class="since">${date === undefined ? '' : html(day(date))}</span>`,
    `<span class="head">${finding.exposure === null ? '' : finding.exposure.inHead ? 'in HEAD' : 'gone from HEAD'}</span>`,
  ].join('\n');
}

function rows(finding: Finding, report: Report): string {
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Where', places(finding)],
    ['Since', sentence(since(finding, report.scan.startedAt))],
    ['Now', sentence(standing(finding))],
    ['Exposed', sentence(exposed(finding))],
    ['Facts', sentence(factList(finding).join(' · '))],
    ['Because', sentence((finding.signals ?? []).join(', '))],
    ['Checked', sentence(verdictOf(finding))],
    ['Suppressed', finding.suppressedBy === null ? undefined : sentence(`by ${finding.suppressedBy.by}: ${finding.suppressedBy.reason}`)],
    ['To do', ways(finding, report)],
    ['Rule', `<code>${html(finding.rule)}</code>, confidence ${finding.confidence}`],
    ['Fingerprint', `<code>${finding.fingerprint}</code>`],
  ];
  return all.filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `<dt>${name}</dt><dd>${value ?? ''}</dd>\n`).join('');
}

function sentence(text: string | undefined): string | undefined {
  return text === undefined ? undefined : html(text);
}

function places({ occurrences }: Finding): string {
  const items = occurrences.slice(0, PLACES).map((place) => `<li><code>${html(placeName(place))}</code>${notes(place)}</li>`);
  const rest = placeCount(occurrences) - items.length;
  if (rest > 0) items.push(`<li>and ${count(rest, 'more place', 'more places')}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function notes(place: Occurrence): string {
  const { commit, date } = place;
  const shown = [
    ...placeNotes(place),
    ...(commit === undefined || commit === null ? [] : [`commit ${commit}`]),
    ...(date === undefined ? [] : [day(date)]),
  ];
  return shown.length === 0 ? '' : ` <small>${html(shown.join(' · '))}</small>`;
}

function ways(finding: Finding, report: Report): string {
  const { introduction, line } = allowance(finding, report);
  return `<ol><li>${html(advice(finding))}${references(finding)}</li><li>${html(introduction)}<br><code>${html(line)}</code></li></ol>`;
}

/** Shown, and opened only by a click. */
function references({ references: all }: Finding): string {
  const links = all.filter((reference) => reference.startsWith('https://')).map(html);
  return links.map((link) => `<br><a href="${link}" rel="noreferrer">${link}</a>`).join('');
}
