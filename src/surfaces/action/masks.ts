/** Values that were found: taken out of the report, and given to the runner to hide wherever else a step may print them. */
import type { Report, ReportPart } from '../../core/finding.ts';

/** Shorter ones would make a log unreadable, and identifiers are no secrets. */
const SHORTEST = 16;
const MOST = 100;

/** Values to hide, the worst first. The runner looks at single lines, so each line of a value counts for itself. */
export function masksOf(report: Report): string[] {
  const values = report.findings.flatMap(({ parts }) => parts.filter(({ identifier }) => identifier !== true).map(({ value }) => value ?? ''));
  const lines = values.flatMap((value) => value.split(/[\r\n]+/)).filter((line) => line.length >= SHORTEST && !/^-----(?:BEGIN|END) /.test(line));
  return [...new Set(lines)].slice(0, MOST);
}

/** Takes what was found out of a text that names paths or marks of the repository. */
export function hiding(report: Report): (text: string) => string {
  const parts = report.findings.flatMap((finding) => finding.parts).filter(({ value, identifier }) => identifier !== true && (value ?? '').length > 3);
  return (text) => parts.reduce((shown, { value = '', masked }) => shown.replaceAll(value, masked), text);
}

/** The report as it may be written: without values, and without author names that hold an e-mail address. */
export function withoutValues(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      parts: finding.parts.map(withoutValue),
      occurrences: finding.occurrences.map(({ author, ...place }) => (author === undefined || author.includes('@') ? place : { ...place, author })),
    })),
  };
}

function withoutValue({ value: _, ...part }: ReportPart): ReportPart {
  return part;
}
