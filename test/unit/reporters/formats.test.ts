/** What the formats for programs say of a known report: facts written by hand, not taken from the program. */
import { createCipheriv, createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../../src/core/finding.ts';
import { fingerprintOf, oid, ruleId } from '../../../src/core/ids.ts';
import { FORMATS, loadReporter } from '../../../src/reporters/index.ts';
import type { Format } from '../../../src/reporters/index.ts';
import { FIRST, GONE, OPTIONS, audit, finding, incompleteReport, inMessage, oldFinding, place, rendered, report } from './samples.ts';

const render = async (format: Format, input: Report, over = {}) => rendered((await loadReporter(format)).render(input, { ...OPTIONS, ...over }));
const parse = async (format: Format, input: Report) => JSON.parse(await render(format, input));
const suppressed = finding({ status: 'suppressed', suppressedBy: { by: 'baseline', reason: 'rotated in 2020' } });

test('the formats are those of --format', () => {
  expect([...FORMATS].sort()).toEqual(['csv', 'gitlab', 'html', 'json', 'jsonl', 'junit', 'markdown', 'sarif', 'text']);
});

test.each(FORMATS)('%s says that a scan is incomplete', async (format) => {
  const said = await render(format, incompleteReport([]));
  const marks: Record<Format, RegExp> = {
    text: /^INCOMPLETE/, json: /"complete": false/, jsonl: /"complete":false/, sarif: /"executionSuccessful":false/, csv: /^unread,.*\r\nsummary,.*,false,\r\n$/m,
    junit: /errors="1"/, gitlab: /"status":"failure"/, html: /class="verdict incomplete" role="status">INCOMPLETE[\s\S]*class="verdict incomplete">INCOMPLETE/, markdown: /\*\*INCOMPLETE/,
  };
  expect(said).toMatch(marks[format]);
  expect(said).toContain('5a5a5a5a');
});

test.each(FORMATS)('%s holds a value that the report holds only where the owner reads it himself', async (format) => {
  const said = await render(format, report([finding({ parts: [{ kind: 'token', masked: 'va…(12)', value: 'value-in-clear' }] })]));
  expect(said.includes('value-in-clear')).toBe(['text', 'json', 'jsonl'].includes(format));
});

describe('sarif', () => {
  const log = (findings: readonly Finding[], over: Partial<Report> = {}) => parse('sarif', audit(findings, over)).then(({ runs: [run] }) => run);

  test('has one result per credential, with its places, fingerprint and level', async () => {
    const { results: [result], tool } = await log([oldFinding()]);
    expect(result).toMatchObject({ ruleId: 'aws-access-key-pair', ruleIndex: 0, level: 'error', baselineState: 'new' });
    expect(result.partialFingerprints).toEqual({ 'leaksift/v1': '3f9a1c2e'.repeat(4) });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '.bash_profile', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 20, endLine: 12, endColumn: 60, byteOffset: 431, byteLength: 40 },
    });
    expect(result.relatedLocations).toHaveLength(1);
    expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe(`.git/commit-message/${GONE}`);
    expect(result.message.text).toContain('AWS access key ID with its secret: AKIA…7Q2F + wJ…(40).');
    expect(result.message.text).toContain('Exposed for 730 days');
    expect(tool.driver.rules).toHaveLength(1);
    expect(tool.driver.rules[0]).toMatchObject({ id: 'aws-access-key-pair', helpUri: finding().references[0], properties: { 'security-severity': '9.5' } });
    expect(tool.driver.rules[0].help.text).toContain('Deactivate the key in IAM');
  });

  test('says in its invocation how the scan went', async () => {
    const { invocations: [good] } = await log([]);
    expect(good).toMatchObject({ executionSuccessful: true, exitCode: 0, startTimeUtc: '2026-02-03T04:05:06.000Z', endTimeUtc: '2026-02-03T04:05:07.250Z' });
    const { runs: [{ invocations: [bad] }] } = await parse('sarif', incompleteReport([]));
    expect(bad.executionSuccessful).toBe(false);
    expect(bad.toolExecutionNotifications.map(({ level, descriptor }: { level: string; descriptor: { id: string } }) => [level, descriptor.id]))
      .toEqual([['error', 'incomplete'], ['error', 'unread'], ['note', 'skipped'], ['note', 'coverage']]);
  });

  test('keeps suppressed and known findings, marked as such', async () => {
    const { results } = await log([finding({ new: false, severity: 'medium' }), suppressed]);
    expect(results.map(({ level, baselineState, suppressions }: Record<string, unknown>) => [level, baselineState, suppressions])).toEqual([
      ['warning', 'unchanged', undefined], ['error', 'new', [{ kind: 'external', justification: 'rotated in 2020' }]],
    ]);
  });

  test('gives a rule the worst of its severities, and each result its rule', async () => {
    const { results, tool } = await log([finding({ severity: 'low' }), finding({ severity: 'high' }), finding({ severity: 'medium', rule: ruleId('github-token') })]);
    for (const { ruleId: id, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(id);
    expect(tool.driver.rules.map(({ properties }: { properties: Record<string, string> }) => properties['security-severity'])).toEqual(['8.0', '5.5']);
  });

  test('stops at 25,000 results, the first, and says what it left out', async () => {
    const many = [finding(), ...Array.from({ length: 25_001 }, () => finding({ severity: 'low' }))];
    const run = await log(many);
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.properties.resultsOmitted).toBe(2);
    expect(JSON.stringify(run.invocations[0].toolExecutionNotifications)).toContain('2 further results, none worse than these, were left out.');
  });

  /** Text that does not compress: the key stream of AES. */
  const stream = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(14_000_000)).toString('base64url');
  const noise = (index: number, length: number): string => stream.slice(index * length, (index + 1) * length);

  test('takes 25,000 different results whole, in 10 MB of gzip', async () => {
    const many = Array.from({ length: 25_000 }, (_, index) => finding({ fingerprint: fingerprintOf(createHash('sha256').update(`${index}`).digest('hex').slice(0, 32)), occurrences: [place({ path: noise(index, 40), line: index })] }));
    const text = await render('sarif', report(many));
    expect(JSON.parse(text).runs[0].results).toHaveLength(25_000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });

  test('leaves out what 10 MB of gzip do not hold, and says so', async () => {
    const many = Array.from({ length: 300 }, (_, index) => finding({ severity: index === 0 ? 'critical' : 'low', occurrences: Array.from({ length: 100 }, (_, other) => place({ path: noise(100 * index + other, 600) })) }));
    const text = await render('sarif', report(many));
    const { results, properties, invocations } = JSON.parse(text).runs[0];
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(50);
    expect(results[0].level).toBe('error');
    expect(properties.resultsOmitted).toBe(300 - results.length);
    expect(properties.resultsOmitted).toBeGreaterThan(0);
    expect(JSON.stringify(invocations)).toContain(`${300 - results.length} further results`);
  });

  test.each([['../../etc/passwd', '.git/file/'], ['/etc/passwd', '.git/file/'], ['C:/x y', 'C%3A/x%20y'], ['a%FFb', 'a%FFb']])('names %s within the root', async (path, start) => {
    const { results: [result] } = await log([finding({ occurrences: [place({ path })] })]);
    expect(result.locations[0].physicalLocation.artifactLocation.uri.startsWith(start)).toBe(true);
  });

});

test('csv has a row per place and names its columns', async () => {
  const [header, first, second, ...rest] = (await render('csv', audit([oldFinding({ facts: { account: '=1+1' } })]))).split('\r\n');
  expect(header).toMatch(/^record,fingerprint,rule,title,severity,/);
  expect(first).toContain(',history,.bash_profile,12,20,12,60,');
  expect(first).toContain("'=1+1");
  expect(first).toContain(`,${FIRST},Ann Author,2016-03-01T10:00:00Z,`);
  expect(second).toContain(',commit-message,,3,7,3,47,');
  expect(rest.map((row) => row.split(',')[0])).toEqual(['skipped', 'summary', '']);
});

test('junit fails what counts, and skips the rest with the reason', async () => {
  const said = await render('junit', report([finding(), finding({ severity: 'low' }), finding({ new: false }), suppressed]));
  expect(said).toContain('tests="5" failures="1" errors="0" skipped="3"');
  expect(said.match(/<failure type="critical" message="critical: AWS access key ID with its secret: AKIA…7Q2F \+ wJ…\(40\)">/g)).toHaveLength(1);
  expect(said).toContain('<skipped message="low, below medium"/>');
  expect(said).toContain('<skipped message="in the base already"/>');
  expect(said).toContain('<skipped message="suppressed: rotated in 2020"/>');
  expect(said).toContain('file=".bash_profile" line="12"');
  expect(await render('junit', report([finding({ severity: 'low' })]), { failOn: 'low' })).toContain('failures="1"');
});

test('junit of a clean scan has one case that passed', async () => {
  const said = await render('junit', report());
  expect(said).toContain('tests="1" failures="0" errors="0" skipped="0"');
  expect(said).toContain('Read 1,188 of 1,200 units');
});

test('gitlab lists open findings with their commit', async () => {
  const { scan, vulnerabilities } = await parse('gitlab', audit([oldFinding(), suppressed]));
  expect(scan).toMatchObject({ type: 'secret_detection', status: 'success', start_time: '2026-02-03T04:05:06', end_time: '2026-02-03T04:05:07' });
  expect(scan.messages[1].value).toContain('1 suppressed');
  expect(vulnerabilities).toHaveLength(1);
  expect(vulnerabilities[0]).toMatchObject({
    severity: 'Critical', name: 'AWS access key ID with its secret',
    location: { file: '.bash_profile', start_line: 12, end_line: 12, commit: { sha: FIRST, author: 'Ann Author', date: '2016-03-01T10:00:00Z' } },
  });
});

test('gitlab names what stands in no file and no commit', async () => {
  const { vulnerabilities } = await parse('gitlab', report([finding({ occurrences: [inMessage({ object: oid('ab'.repeat(20)) })] })]));
  expect(vulnerabilities[0].location).toMatchObject({ file: 'message of commit abababab, line 3', commit: { sha: '0000000' } });
});

describe('html', () => {
  test('a heading for a scan that was given no name', async () => {
    const of = (target: string) => ({ ...report([]), scan: { ...report([]).scan, target } });
    expect(await render('html', of('.'))).toContain('<h1>the current folder</h1>');
    expect(await render('html', of('dotfiles'))).toContain('<h1>dotfiles</h1>');
  });

  test('tells the whole story without its script', async () => {
    const page = (await render('html', audit([oldFinding(), suppressed]))).replace(/<script>[\s\S]*<\/script>/, '');
    for (const fact of ['AKIA…7Q2F + wJ…(40)', '.bash_profile:12:20', '2016-03-01', 'Ann Author', 'gone from HEAD', '730 days', 'refs/heads/main', 'Deactivate the key', 'rotated in 2020', '1,204 commits', '12 × submodule', '123456789012']) {
      expect(page).toContain(fact);
    }
    expect(page).toMatch(/<div id="controls" role="search" hidden>/);
  });

  test('draws a bar for each exposure, as long as it lasted', async () => {
    const bar = (page: string) => /<rect class="bar-(in|out) critical" x="(\d+)" y="\d+" width="(\d+)"/.exec(page)?.slice(1);
    const exposure = (days: number, inHead: boolean) => ({ introduced: FIRST, removed: null, inHead, refs: [], days });
    const [long, short] = await Promise.all([3625, 362.5].map((days) => render('html', audit([oldFinding({ exposure: exposure(days, days > 3000) })]))));
    const [where, x, width] = bar(long ?? '') ?? [];
    expect([where, bar(short ?? '')?.[0]]).toEqual(['in', 'out']);
    expect(Math.abs(Number(bar(short ?? '')?.[2]) - Number(width) / 10)).toBeLessThan(2);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(1000);
    expect(long).toContain('<svg');
    expect(await render('html', report([finding()]))).not.toContain('<svg');
  });
});

test.each(['sarif', 'gitlab', 'html', 'markdown'] as const)('%s tells nobody to deactivate a documented example', async (format) => {
  const said = await render(format, report([finding({ severity: 'info', facts: { documented: true } })]));
  expect(said).toMatch(/No danger as it stands(?::|&#58;) a documented example\./);
  expect(said).not.toMatch(/"text":"[^"]*wJ…\(40\)[^"]*Deactivate|"solution":"Deactivate|<li>Deactivate|\| Deactivate/);
});

test.each(['junit', 'gitlab'] as const)('%s says of each time what it is', async (format) => {
  const said = await render(format, audit([oldFinding()]));
  expect(said).toMatch(/since 2016-03-01 by Ann Author in commit 1f3a2b4c/i);
  if (format === 'junit') expect(said).toContain('\nexposed for 730 days (2.0 years) until its removal\n');
});

test('gitlab judges by the floor of the run', async () => {
  expect(await render('gitlab', report([finding({ severity: 'medium' })]), { failOn: 'high' })).toContain('Nothing at or above high');
});

test('markdown says what was found, where, and since when', async () => {
  const said = await render('markdown', audit([oldFinding()]));
  expect(said).toContain('## leaksift audit-history `dotfiles`');
  expect(said).toContain('`.bash_profile:12:20`<br>`message of commit 9d8c7b6a, line 3`');
  expect(said).toContain('2016-03-01<br>by Ann Author<br>`1f3a2b4c`');
  expect(said).toContain('gone from HEAD with `9d8c7b6a`<br>on `refs&#47;heads&#47;main`'.replaceAll('&#47;', '/'));
  expect(said).toContain('must be dealt with');
});
