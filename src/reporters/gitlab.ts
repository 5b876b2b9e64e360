/**
 * `--format gitlab`: GitLab's secret detection report (`artifacts:reports:secret_detection`), schema 15. Not Code Quality,
 * which knows neither commits nor severities of secrets and shows only what stands in the branch's files. Suppressed
 * findings are left out, because GitLab would list them as vulnerabilities, and counted in a message.
 */
import type { Finding, Occurrence, Report } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';
import { conclusion } from './closing.ts';
import { json } from './escape/json.ts';
import { visible } from './escape/visible.ts';
import { jsonArray, map } from './json-array.ts';
import { placeName } from './place.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { advice, maskedParts, prefixed, since, standing } from './story.ts';
import { grouped } from './words.ts';

export const gitlab: Reporter = { render };

const SCHEMA_VERSION = '15.1.4';
const SEVERITIES: Readonly<Record<Severity, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'Info' };

function render(report: Report, { failOn }: RenderOptions): Iterable<string> {
  const open = report.findings.filter((finding) => finding.status === 'open');
  const head = json({ version: SCHEMA_VERSION, scan: scan(report, report.findings.length - open.length, failOn) });
  return jsonArray(`${head.slice(0, -1)},"vulnerabilities":[`, map(open, (finding) => json(vulnerability(finding))), ']}');
}

function scan(report: Report, suppressed: number, failOn: Severity | undefined): object {
  const { tool, scan: { startedAt, seconds }, ledger } = report;
  const program = { id: tool.name, name: tool.name, version: tool.version, vendor: { name: tool.name } };
  return {
    analyzer: program,
    scanner: program,
    type: 'secret_detection',
    status: ledger.complete ? 'success' : 'failure',
    start_time: time(startedAt, 0),
    end_time: time(startedAt, seconds),
    messages: messages(report, suppressed, failOn),
  };
}

/** GitLab wants UTC without a zone. */
function time(startedAt: string, seconds: number): string {
  const start = Date.parse(startedAt);
  return new Date(Number.isNaN(start) ? 0 : start + seconds * 1000).toISOString().slice(0, 19);
}

function messages(report: Report, suppressed: number, failOn: Severity | undefined): object[] {
  return [
    { level: report.ledger.complete ? 'info' : 'fatal', value: conclusion(report, failOn) },
    ...(suppressed > 0 ? [{ level: 'info', value: `${grouped(suppressed)} suppressed findings are not listed.` }] : []),
    ...report.ledger.skipped.map(({ reason, count }) => ({ level: 'info', value: visible(`Skipped by policy: ${grouped(count)} × ${reason}`) })),
    ...report.ledger.unread.map(({ unit, reason }) => ({ level: 'fatal', value: visible(`Not read: ${unit}: ${reason}`) })),
  ];
}

function vulnerability(finding: Finding): object {
  const [first] = finding.occurrences;
  return {
    id: finding.fingerprint,
    category: 'secret_detection',
    name: visible(finding.title).slice(0, 255) || finding.rule,
    description: description(finding),
    severity: SEVERITIES[finding.severity],
    solution: visible(advice(finding)),
    identifiers: [{ type: 'leaksift_rule_id', name: `leaksift rule ${finding.rule}`, value: finding.rule }],
    links: finding.references.filter((reference) => /^https?:\/\/[!-~]+$/.test(reference)).map((url) => ({ url })),
    location: first === undefined ? { commit: { sha: UNCOMMITTED } } : location(first),
  };
}

/** As GitLab's own analyzer names what no commit holds. */
const UNCOMMITTED = '0000000';

function location(place: Occurrence): object {
  const { path, line, endLine, commit, author, date } = place;
  return {
    file: path === undefined || path === '' ? placeName(place) : path,
    start_line: Math.max(1, line),
    end_line: Math.max(1, endLine),
    commit: { sha: commit ?? UNCOMMITTED, ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) },
  };
}

function description(finding: Finding): string {
  const said = [maskedParts(finding), finding.occurrences.slice(0, 20).map(placeName).join(', '), prefixed('Since ', since(finding)), prefixed('Now: ', standing(finding))];
  return visible(said.filter((text) => text !== '').join('. '));
}
