/**
 * `--format junit`: JUnit XML. The first test case stands for the ledger: what was not read is its error. Then a case
 * per credential: a failure when it counts for the exit code, skipped otherwise.
 */
import { placeCount } from '../core/place-count.ts';
import type { Finding, Report } from '../core/finding.ts';
import { atLeast } from '../core/severity.ts';
import type { Severity } from '../core/severity.ts';
import { conclusion, coverage, skipped } from './closing.ts';
import { xml } from './escape/xml.ts';
import { isFilePlace, placeName } from './place.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { exposed, factList, maskedParts, prefixed, since, standing } from './story.ts';
import { tally } from './tally.ts';
import { short } from './words.ts';

export const junit: Reporter = { render };

function* render(report: Report, { failOn = 'medium' }: RenderOptions): Generator<string> {
  const { findings } = report;
  const failures = tally(findings, failOn).failing;
  const errors = report.ledger.complete ? 0 : 1;
  const counts = `tests="${findings.length + 1}" failures="${failures}" errors="${errors}" skipped="${findings.length - failures}"`;
  const totals = `${counts} time="${report.scan.seconds}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="leaksift" ${totals}>\n`;
  yield `  <testsuite name="${xml(`${report.scan.command} ${report.scan.target}`)}" timestamp="${xml(report.scan.startedAt)}" ${totals}>\n`;
  yield ledgerCase(report, failOn);
  for (const finding of findings) yield findingCase(finding, failOn);
  yield '  </testsuite>\n</testsuites>\n';
}

function ledgerCase(report: Report, failOn: Severity): string {
  const said = [coverage(report), skipped(report) ?? ''].join(' ').trim();
  const unread = report.ledger.unread.map(({ unit, reason }) => `${xml(unit)}: ${xml(reason)}`).join('\n');
  const outcome = report.ledger.complete ? '' : `      <error message="${xml(conclusion(report, failOn))}">${unread}</error>\n`;
  return `    <testcase classname="leaksift" name="everything was read">\n${outcome}      <system-out>${xml(said)}</system-out>\n    </testcase>\n`;
}

function findingCase(finding: Finding, failOn: Severity): string {
  const [place] = finding.occurrences;
  const where = place === undefined ? '' : placeName(place);
  const file = place !== undefined && isFilePlace(place) ? ` file="${xml(place.path ?? '')}" line="${place.line}"` : '';
  const name = xml(`${finding.title} in ${where} (${short(finding.fingerprint)})`);
  return `    <testcase classname="${xml(finding.rule)}" name="${name}"${file}>\n      ${outcome(finding, failOn)}\n    </testcase>\n`;
}

function outcome(finding: Finding, failOn: Severity): string {
  if (finding.suppressedBy !== null || finding.status === 'suppressed') {
    return `<skipped message="${xml(`suppressed: ${finding.suppressedBy?.reason ?? ''}`)}"/>`;
  }
  if (!finding.new) return '<skipped message="in the base already"/>';
  if (!atLeast(finding.severity, failOn)) return `<skipped message="${finding.severity}, below ${failOn}"/>`;
  const message = `${finding.severity}: ${finding.title}: ${maskedParts(finding)}`;
  return `<failure type="${finding.severity}" message="${xml(message)}">${details(finding)}</failure>`;
}

function details(finding: Finding): string {
  const lines = [
    ...finding.occurrences.map(placeName), notListed(finding), prefixed('since ', since(finding)), standing(finding), prefixed('exposed for ', exposed(finding)), factList(finding).join(', '), finding.remediation,
  ];
  return lines.filter((line) => line !== undefined && line !== '').map((line) => xml(line ?? '')).join('\n');
}

function notListed({ occurrences }: Finding): string {
  const rest = placeCount(occurrences) - occurrences.length;
  return rest > 0 ? `and ${rest} more places` : '';
}
