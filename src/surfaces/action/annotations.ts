/** One annotation per credential, within what GitHub shows of a step: the worst first, the rest in the summary. */
import type { AnnotationProperties } from '@actions/core';
import type { Finding, Report } from '../../core/finding.ts';
import type { Severity } from '../../core/severity.ts';
import { counts } from '../../exit-code.ts';
import { placeName } from '../../reporters/place.ts';
import { advice, harmlessness, maskedParts } from '../../reporters/story.ts';
import { short } from '../../reporters/words.ts';
import type { HeadPlace, HeadPlaces } from './head-places.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: AnnotationProperties;
}

export interface Origin {
  /** Not merged yet, so that its commits can still be taken out. */
  readonly untrusted: boolean;
  /** Not the event's repository, whose files alone can be annotated. */
  readonly isForeign: boolean;
}

/** Errors fail the step; what is open, new and below the floor warns, unless it is known to be harmless. */
export function annotations(report: Report, failOn: Severity, heads: HeadPlaces, { untrusted, isForeign }: Origin): Annotation[] {
  const open = report.findings.filter((finding) => finding.status === 'open' && finding.new);
  return open.map((finding) => {
    const level = counts(finding, failOn) ? 'error' : finding.severity === 'info' ? 'notice' : 'warning';
    const [place] = heads.get(finding.fingerprint) ?? [];
    const message = place === undefined ? absent(finding, untrusted) : isForeign ? elsewhere(finding, place) : standing(finding);
    return { level, message, properties: { ...(isForeign ? {} : position(place)), title: `leaksift: ${finding.rule}` } };
  });
}

function position(place: HeadPlace | undefined): AnnotationProperties {
  if (place === undefined) return {};
  const { path, line, column, endLine, endColumn } = place;
  return { file: path, startLine: line, endLine, ...(line === endLine ? { startColumn: column, endColumn } : {}) };
}

function standing(finding: Finding): string {
  return `${headline(finding)} ${advice(finding)}`.trim();
}

function elsewhere(finding: Finding, { path, line, column }: HeadPlace): string {
  return `${headline(finding)} In ${path}:${line}:${column} of another repository. ${advice(finding)}`.trim();
}

/** What a later commit took away again is in the history of the branch for everybody who has it. */
function absent(finding: Finding, isProposed: boolean): string {
  const [place] = finding.occurrences;
  const where = place === undefined ? '' : ` In ${placeName(place)}${place.commit ? `, commit ${short(place.commit)}` : ''}; not in a file at the end of the range, but its history keeps it.`;
  return `${headline(finding)}${where} ${advice(finding)}${isProposed && harmlessness(finding) === undefined ? ' Then take the commit out of the branch (git rebase -i) and push again.' : ''}`;
}

function headline(finding: Finding): string {
  return `${finding.title}: ${maskedParts(finding)} (${finding.severity}).`;
}
