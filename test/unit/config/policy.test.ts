import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type Config } from '../../../src/config/config.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { applyPolicy, type PolicyRequest, type Sighting } from '../../../src/config/policy.ts';
import type { Baseline } from '../../../src/config/baseline.ts';
import { fingerprintOf, ruleId, type RuleId } from '../../../src/core/ids.ts';
import type { RuleSpec } from '../../../src/core/rule.ts';
import type { Severity } from '../../../src/core/severity.ts';

const shared = { title: 't', part: 'p', severity: 'high', confidence: 'high', remediation: 'r', references: [], examples: { match: [], clean: [] } } as const;
const RULES: ReadonlyMap<RuleId, RuleSpec> = new Map<RuleId, RuleSpec>([
  [ruleId('anchored'), { ...shared, kind: 'pattern', id: 'anchored', anchors: ['acme'], pattern: 'acme' }],
  [ruleId('generic'), { ...shared, kind: 'labelled', id: 'generic', anchors: ['password'] }],
  [ruleId('labelled-form'), { ...shared, kind: 'labelled', id: 'labelled-form', anchors: ['acme'], value: '[0-9]{8}' }],
]);

function sighting(rule: string, paths: readonly string[], more: { severity?: Severity; inline?: readonly (string | null)[]; print?: string } = {}): Sighting {
  const occurrences = paths.map((path) => ({ source: 'file' as const, path, line: 1, column: 1, endLine: 1, endColumn: 2, offset: 0, length: 1 }));
  return {
    inline: more.inline ?? paths.map(() => null),
    finding: {
      fingerprint: fingerprintOf((more.print ?? 'a').repeat(32)), rule: ruleId(rule), title: 't', kind: 'credential', severity: more.severity ?? 'high', confidence: 'high',
      new: true, parts: [], facts: {}, remediation: 'r', references: [], occurrences, exposure: null, verdict: null,
    },
  };
}

async function apply(toml: string, sightings: readonly Sighting[], more: Partial<PolicyRequest> = {}) {
  const config: Config = toml === '' ? DEFAULT_CONFIG : await parseConfig('.leaksift.toml', toml);
  return applyPolicy(sightings, { config, baseline: null, rules: RULES, today: '2026-11-21', whole: true, ...more });
}

const allow = (rest: string): string => `[[allow]]\nreason = "known"\n${rest}\n`;

describe('allow entries', () => {
  test('silence their rule or credential, with the reason, and nothing else', async () => {
    const { findings } = await apply(allow('rule = "anchored"') + allow(`fingerprint = "${'b'.repeat(32)}"\nexpires = 2027-01-01`), [
      sighting('anchored', ['x']), sighting('generic', ['x']), sighting('generic', ['x'], { print: 'b' }),
    ]);
    expect(findings.map(({ status, suppressedBy }) => [status, suppressedBy])).toEqual([
      ['suppressed', { by: 'config', reason: 'known' }],
      ['open', null],
      ['suppressed', { by: 'config', reason: 'known', expires: '2027-01-01' }],
    ]);
  });

  test('with a path must match every place', async () => {
    const { findings } = await apply(allow('rule = "anchored"\npath = "docs/**"'), [
      sighting('anchored', ['docs/a', 'docs/b']), sighting('anchored', ['docs/a', 'src/b'], { print: 'b' }),
    ]);
    expect(findings.map(({ status }) => status)).toEqual(['suppressed', 'open']);
  });

  test('with a path do not speak for what has none', async () => {
    const { finding } = sighting('anchored', ['x']);
    const pathless = { inline: [null], finding: { ...finding, occurrences: finding.occurrences.map(({ path: _path, ...rest }) => rest) } };
    expect((await apply(allow('rule = "anchored"\npath = "**"'), [pathless])).findings[0]?.status).toBe('open');
  });

  test('hold through their last day, and say so after it', async () => {
    const entry = allow('rule = "anchored"\nexpires = 2026-11-21');
    expect((await apply(entry, [sighting('anchored', ['x'])])).findings[0]?.status).toBe('suppressed');
    const later = await apply(entry, [sighting('anchored', ['x'])], { today: '2026-11-22', whole: false });
    expect(later.findings[0]?.status).toBe('open');
    expect(later.notes).toEqual(['.leaksift.toml: allow[0] (anchored) expired on 2026-11-21: renew or remove it.']);
  });

  test('that silence nothing are named, when everything was scanned', async () => {
    const entries = allow('rule = "anchored"') + allow('rule = "generic"');
    expect((await apply(entries, [sighting('generic', ['x'])])).notes).toEqual(['.leaksift.toml: allow[0] (anchored) silences nothing: remove it.']);
    expect((await apply(entries, [sighting('generic', ['x'])], { whole: false })).notes).toEqual([]);
  });
});

describe('inline marks', () => {
  test('must stand at every place', async () => {
    const { findings } = await apply('', [
      sighting('anchored', ['a', 'b'], { inline: ['test value', 'other'] }),
      sighting('anchored', ['a', 'b'], { inline: ['test value', null], print: 'b' }),
    ]);
    expect(findings.map(({ suppressedBy }) => suppressedBy)).toEqual([{ by: 'inline', reason: 'test value' }, null]);
  });

  test('and allow entries may share the places', async () => {
    const { findings } = await apply(allow('rule = "anchored"\npath = "docs/**"'), [sighting('anchored', ['a', 'docs/b'], { inline: ['test value', null] })]);
    expect(findings[0]?.suppressedBy).toEqual({ by: 'inline', reason: 'test value' });
  });
});

describe('the baseline', () => {
  const entry = (digit: string, expires?: string) => ({
    fingerprint: fingerprintOf(digit.repeat(32)), rule: ruleId('anchored'), title: 't', reason: 'revoked', ...(expires === undefined ? {} : { expires }),
  });
  const baseline: Baseline = { key: '0'.repeat(64), entries: [entry('a'), entry('b', '2026-01-01'), entry('c')] };

  test('silences a credential wherever it stands; expired entries silence nothing', async () => {
    const { findings, notes } = await apply('', [sighting('anchored', ['x', 'y']), sighting('anchored', ['x'], { print: 'b' })], { baseline });
    expect(findings.map(({ suppressedBy }) => suppressedBy)).toEqual([{ by: 'baseline', reason: 'revoked' }, null]);
    expect(notes).toEqual([
      'Expired entries in the baseline: 1. Renew or remove them.',
      'Entries in the baseline that match nothing any more: 1. See leaksift baseline stale.',
    ]);
  });
});

describe('severities', () => {
  test('are as configured, but a harmless value stays harmless', async () => {
    const { findings } = await apply('[severity]\nanchored = "critical"\ngeneric = "low"', [
      sighting('anchored', ['x']), sighting('anchored', ['x'], { severity: 'info' }), sighting('generic', ['x']), sighting('labelled-form', ['x']),
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['critical', 'info', 'low', 'high']);
  });

  test('path rules lower or ignore generic findings, and never those with a form', async () => {
    const rules = '[[paths]]\npath = "fixtures/**"\ngeneric = "ignore"\nreason = "made up"\n[[paths]]\npath = "**/*.md"\ngeneric = "low"\n';
    const { findings } = await apply(rules, [
      sighting('generic', ['fixtures/a', 'fixtures/b.md']),
      sighting('generic', ['fixtures/a', 'b.md']),
      sighting('generic', ['a.md']),
      sighting('generic', ['a.md', 'src/a']),
      sighting('generic', ['a.md'], { severity: 'info' }),
      sighting('anchored', ['fixtures/a']),
      sighting('labelled-form', ['fixtures/a']),
      sighting('joined-pair', ['fixtures/a']),
    ]);
    expect(findings.map(({ severity, status }) => `${severity} ${status}`)).toEqual([
      'high suppressed', 'low open', 'low open', 'high open', 'info open', 'high open', 'high open', 'high open',
    ]);
    expect(findings[0]?.suppressedBy).toEqual({ by: 'config', reason: 'made up' });
  });
});
