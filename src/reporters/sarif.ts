/** `--format sarif`: SARIF 2.1.0 within the limits of GitHub code scanning. One result per credential, the worst first. */
import { gzipSync } from 'node:zlib';
import type { Log, ReportingDescriptor, Run } from 'sarif';
import type { Finding, Report } from '../core/finding.ts';
import type { Severity } from '../core/severity.ts';
import { compareSeverity } from '../core/severity.ts';
import { json } from './escape/json.ts';
import { prose } from './escape/markdown.ts';
import { visible } from './escape/visible.ts';
import { jsonArray, map } from './json-array.ts';
import type { Reporter } from './reporter.ts';
import { invocation } from './sarif-invocation.ts';
import { LEVELS, result } from './sarif-result.ts';

export const sarif: Reporter = { render };

/** GitHub refuses a run with more results, and a file of more than 10 MB once it is compressed ("SARIF support for code scanning"). */
const MOST_RESULTS = 25_000;
const MOST_COMPRESSED = 9_500_000;

function render(report: Report): Iterable<string> {
  const { findings } = report;
  const kept = fitting(findings.slice(0, MOST_RESULTS));
  const rules = worstOfEachRule(kept);
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const results = map(kept, (finding) => json(result(finding, indexes.get(finding.rule) ?? 0)));
  const [before, after] = around(log(report, [...rules.values()], findings.length - kept.length));
  return jsonArray(before, results, after);
}

/** Pieces of the list are compressed by themselves, which takes more room than the whole will. */
function fitting(findings: readonly Finding[]): readonly Finding[] {
  let room = MOST_COMPRESSED;
  for (let at = 0; at < findings.length; at += PIECE) {
    room -= gzipSync(findings.slice(at, at + PIECE).map((finding) => json(result(finding, 0))).join('\n')).length;
    if (room < 0) return findings.slice(0, at);
  }
  return findings;
}

const PIECE = 50;

/** The log without its results, cut where they belong. */
function around(log: Log): [before: string, after: string] {
  const text = json(log);
  const end = '}]}';
  return [`${text.slice(0, -end.length)},"results":[`, `]${end}`];
}

function log(report: Report, rules: readonly Finding[], omitted: number): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run(report, rules, omitted)],
  };
}

function run(report: Report, rules: readonly Finding[], omitted: number): Run {
  const { tool, scan, ledger } = report;
  return {
    tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: rules.map(rule) } },
    automationDetails: { id: `leaksift/${scan.command}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository or of the scanned folder.' } } },
    invocations: [invocation(report, omitted)],
    properties: { target: scan.target, ledger, statistics: scan.statistics ?? {}, resultsOmitted: omitted },
  };
}

/** The worst finding stands for its rule, in order of first appearance; a rule's own record is not in the report. */
function worstOfEachRule(findings: readonly Finding[]): Map<string, Finding> {
  const rules = new Map<string, Finding>();
  for (const finding of findings) {
    const known = rules.get(finding.rule);
    if (known === undefined || compareSeverity(finding.severity, known.severity) > 0) rules.set(finding.rule, finding);
  }
  return rules;
}

function rule({ rule: id, title, severity, remediation, references }: Finding): ReportingDescriptor {
  const link = references.find((reference) => WEB_ADDRESS.test(reference));
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: visible(title) || id },
    fullDescription: { text: visible(`${title}. A credential in a repository must be taken as known to others.`) },
    help: {
      text: [remediation, ...references].map(visible).join('\n').trim() || 'Revoke it.',
      markdown: [prose(remediation), ...references.map((reference) => `- ${prose(reference)}`)].join('\n') || 'Revoke it.',
    },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security', 'secret'], 'security-severity': SCORES[severity], precision: 'high' },
  };
}

const WEB_ADDRESS = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;

/** GitHub shows these as critical (9.0), high (7.0), medium (4.0) and low. */
const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5', info: '0.1' };

function pascalCase(id: string): string {
  return id.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
}
