/** One credential on a terminal: what it is, where, since when, and the two ways on. */
import { placeCount } from '../core/place-count.ts';
import type pc from 'picocolors';
import type { Finding, Report } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';
import { visible } from './escape/visible.ts';
import { placeName, placeNotes } from './place.ts';
import { allowance, exposed, factList, since, standing, verdictOf } from './story.ts';
import { columns, wrap, wrapItems } from './text-wrap.ts';
import { count, short } from './words.ts';

export type Paint = ReturnType<typeof pc.createColors>;

export interface BlockStyle {
  readonly paint: Paint;
  readonly width: number;
  /** What is typed to run leaksift. */
  readonly program: string;
}

/** Places shown; `--format json` has all. */
const PLACES = 5;
/** The labels' column: two blanks, the longest label, two blanks. */
const MARGIN = 11;

export function block(finding: Finding, report: Report, style: BlockStyle): string {
  return [heading(finding, style), ...rows(finding, report, style).map(([label, lines]) => row(label, lines, style)), ''].join('\n') + '\n';
}

/** The id goes to the right margin, or on a line of its own where there is no room. */
function heading(finding: Finding, { paint, width }: BlockStyle): string {
  const severity = finding.severity.toUpperCase();
  const title = visible(finding.title);
  const id = short(finding.fingerprint);
  const room = width - columns(`${severity}  ${title}${id}`);
  const gap = room < 2 ? '\n  ' : ' '.repeat(room);
  return `${badge(finding.severity, paint)(severity)}  ${paint.bold(title)}${gap}${paint.dim(id)}`;
}

function badge(severity: Severity, paint: Paint): (text: string) => string {
  const badges: Readonly<Record<Severity, (text: string) => string>> = {
    critical: (text) => paint.bold(paint.red(paint.inverse(text))),
    high: (text) => paint.bold(paint.red(text)),
    medium: (text) => paint.bold(paint.yellow(text)),
    low: (text) => paint.bold(paint.cyan(text)),
    info: (text) => paint.bold(text),
  };
  return badges[severity];
}

type Row = readonly [label: string, lines: readonly string[]];

/** Only what is known has a row. Lines are harmless text that fits. */
function rows(finding: Finding, report: Report, style: BlockStyle): Row[] {
  const all: Row[] = [
    ['what', sentences(shownParts(finding), style)],
    ['where', places(finding, style.paint)],
    ['since', sentences(since(finding, report.scan.startedAt), style)],
    ['now', sentences(standing(finding), style)],
    ['exposed', sentences(exposed(finding), style)],
    ['facts', facts(finding, style)],
    ['because', sentences((finding.signals ?? []).join(', '), style)],
    ['checked', sentences(verdictOf(finding), style)],
    ['do', ways(finding, report, style)],
  ];
  return all.filter(([, lines]) => lines.length > 0);
}

/** Here, on the owner's own terminal, `--show-secrets` shows the values. */
export function shownParts(finding: Finding): string {
  return finding.parts.map((part) => part.value ?? part.masked).join(' + ');
}

function places({ occurrences }: Finding, paint: Paint): string[] {
  const lines = occurrences.slice(0, PLACES).map((place) => {
    const notes = placeNotes(place);
    return `${visible(placeName(place))}${notes.length === 0 ? '' : `  ${paint.dim(`(${visible(notes.join('; '))})`)}`}`;
  });
  const rest = placeCount(occurrences) - lines.length;
  if (rest > 0) lines.push(paint.dim(`and ${count(rest, 'more place', 'more places')}`));
  return lines;
}

function sentences(text: string | undefined, { width }: BlockStyle): string[] {
  return text === undefined || text === '' ? [] : wrap(visible(text), width - MARGIN).split('\n');
}

function facts(finding: Finding, { width }: BlockStyle): string[] {
  const known = factList(finding).map(visible);
  return known.length === 0 ? [] : wrapItems(known, width - MARGIN).split('\n');
}

function ways(finding: Finding, report: Report, { paint, width, program }: BlockStyle): string[] {
  const { introduction, line } = allowance(finding, report, program);
  const together = columns(`2. ${introduction} ${line}`) <= width - MARGIN;
  const remedy = finding.remediation === '' ? 'Revoke it where it was issued, then remove it here.' : finding.remediation;
  return [
    ...wrap(`1. ${visible(remedy)}`, width - MARGIN, '   ').split('\n'),
    ...(together
      ? [`2. ${introduction} ${paint.cyan(line)}`]
      : [...wrap(`2. ${introduction}`, width - MARGIN, '   ').split('\n'), `   ${paint.cyan(line)}`]),
  ];
}

function row(label: string, lines: readonly string[], { paint }: BlockStyle): string {
  const margin = ' '.repeat(MARGIN);
  return lines.map((line, index) => `${index === 0 ? `  ${paint.dim(label.padEnd(MARGIN - 2))}` : margin}${line}`).join('\n');
}
