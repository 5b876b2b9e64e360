/**
 * When each credential entered the history and how long it stood in the open: a bar per credential, oldest on top. An
 * inline SVG without script; each bar leads to its credential.
 */
import type { Finding, Report } from '../core/finding.ts';
import { html } from './escape/html.ts';
import { earliest, exposed, since } from './story.ts';
import { count, day, grouped } from './words.ts';

/** Bars drawn, of the worst; the list below has all. */
const BARS = 150;
const DAY = 86_400_000;
const WIDTH = 1000;
const LABELS = 230;
const ROW = 18;
const TOP = 22;

interface Bar {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

export function* timeline(findings: readonly Finding[], report: Report): Generator<string> {
  const all = findings.flatMap((finding) => barOf(finding));
  if (all.length === 0) return;
  const bars = all.slice(0, BARS).sort((a, b) => a.start - b.start);
  const from = bars.reduce((least, bar) => Math.min(least, bar.start), Infinity);
  const to = Math.max(Date.parse(report.scan.startedAt) || 0, bars.reduce((most, bar) => Math.max(most, bar.end), from + DAY));
  const x = (time: number): number => Math.round(LABELS + ((time - from) / (to - from)) * (WIDTH - LABELS - 4));
  yield `<section aria-labelledby="timeline-title">\n<h2 id="timeline-title">Exposure over time</h2>\n<a class="skip" href="#findings-title">Skip to the list</a>\n`;
  yield `<p class="legend"><span class="bar-in">still in HEAD</span> <span class="bar-out">gone from HEAD</span></p>\n`;
  const label = `Exposure of ${count(bars.length, 'credential')} from ${isoDay(from)} to ${isoDay(to)}`;
  yield `<svg viewBox="0 0 ${WIDTH} ${TOP + bars.length * ROW + 6}" role="img" aria-label="${label}">\n`;
  for (const year of yearsBetween(from, to)) yield gridLine(x(Date.UTC(year, 0, 1)), String(year), bars.length);
  for (const [index, bar] of bars.entries()) yield row(bar, TOP + index * ROW, x);
  yield '</svg>\n';
  if (all.length > bars.length) yield `<p class="more">The ${grouped(bars.length)} worst of ${grouped(all.length)} are drawn; the list has them all.</p>\n`;
  yield '</section>\n';
}

/** None where nobody knows when it began, or for what is suppressed. */
function barOf(finding: Finding): Bar[] {
  const start = Date.parse(earliest(finding)?.date ?? '');
  if (finding.exposure === null || finding.status === 'suppressed' || Number.isNaN(start)) return [];
  return [{ finding, start, end: start + Math.max(1, finding.exposure.days) * DAY }];
}

/** At most some twelve lines, on the first of January. */
function yearsBetween(from: number, to: number): number[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / 12));
  const years: number[] = [];
  for (let year = first; year <= last; year += step) years.push(year);
  return years;
}

function gridLine(x: number, label: string, rows: number): string {
  const line = `<line class="grid" x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${TOP + rows * ROW}"/>`;
  return `${line}<text class="year" x="${x}" y="12" text-anchor="middle">${label}</text>\n`;
}

function row({ finding, start, end }: Bar, y: number, x: (time: number) => number): string {
  const left = x(start);
  const length = Math.max(3, x(end) - left);
  const place = finding.exposure?.inHead === true ? 'bar-in' : 'bar-out';
  const story = [finding.title, `since ${since(finding) ?? '?'}`, `exposed for ${exposed(finding) ?? '?'}`].join(', ');
  return `<a href="#f-${finding.fingerprint}"><title>${html(story)}</title>`
    + `<text class="label" x="${LABELS - 8}" y="${y + 12}" text-anchor="end">${html(cut(finding.title, 34))}</text>`
    + `<rect class="${place} ${finding.severity}" x="${left}" y="${y + 2}" width="${length}" height="${ROW - 6}" rx="3"/></a>\n`;
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function isoDay(time: number): string {
  return day(new Date(time).toISOString());
}
