import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, type Config } from '../../../src/config/config.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import type { Sightings } from '../../../src/config/inline.ts';
import { applyPolicy, type Policy } from '../../../src/config/policy.ts';
import type { OpenFinding } from '../../../src/core/group-finding.ts';
import type { Baseline } from '../../../src/config/baseline.ts';
import type { AllowMark } from '../../../src/core/detection.ts';
import type { Place } from '../../../src/core/finding.ts';
import { fingerprintOf, oid, ruleId, type Oid, type RuleId } from '../../../src/core/ids.ts';
import type { RuleSpec } from '../../../src/core/rule.ts';
import type { Severity } from '../../../src/core/severity.ts';

const shared = { title: 't', part: 'p', severity: 'high', confidence: 'high', remediation: 'r', references: [], examples: { match: [], clean: [] } } as const;
const RULES: ReadonlyMap<RuleId, RuleSpec> = new Map<RuleId, RuleSpec>([
  [ruleId('anchored'), { ...shared, kind: 'pattern', id: 'anchored', anchors: ['acme'], pattern: 'acme' }],
  [ruleId('generic'), { ...shared, kind: 'labelled', id: 'generic', anchors: ['password'] }],
  [ruleId('labelled-form'), { ...shared, kind: 'labelled', id: 'labelled-form', anchors: ['acme'], value: '[0-9]{8}' }],
]);

const NONE: Sightings = { marked: [], grouping: { sightings: () => [] } };

function found(rule: string, paths: readonly string[], more: { severity?: Severity; print?: string } = {}): OpenFinding {
  const occurrences = paths.map((path) => ({ source: 'file' as const, path, line: 1, column: 1, endLine: 1, endColumn: 2, offset: 0, length: 1 }));
  return {
    fingerprint: fingerprintOf((more.print ?? 'a').repeat(32)), rule: ruleId(rule), title: 't', kind: 'credential', severity: more.severity ?? 'high', confidence: 'high',
    new: true, parts: [], facts: {}, remediation: 'r', references: [], occurrences, exposure: null, verdict: null,
  };
}

/** A scan of files, each with the finding in line 1, that saw the marks of some of them there. */
function marked(finding: OpenFinding, reasons: Readonly<Record<string, string>>): Sightings {
  const sealed = { rule: finding.rule, fingerprint: finding.fingerprint, parts: [{ line: 1, endLine: 1, offset: 0 }] };
  const places = (path: string): Place[] => [{ source: 'file', path }];
  return {
    marked: Object.entries(reasons).map(([path, reason]) => ({ places: places(path), marks: [mark(finding.rule, reason)] })),
    grouping: { sightings: () => [[finding.fingerprint, finding.occurrences.map(({ path = '' }) => ({ sealed, places: places(path) }))]] },
  };
}

function mark(target: string, reason: string): AllowMark {
  return { target, reason, span: { start: 0, end: 1 }, position: { line: 1, column: 9, endLine: 1, endColumn: 10 } };
}

interface More extends Partial<Policy> {
  readonly today?: string;
  readonly seen?: Sightings;
}

async function apply(toml: string, findings: readonly OpenFinding[], { today = '2026-11-21', seen = NONE, ...more }: More = {}) {
  const config: Config = toml === '' ? DEFAULT_CONFIG : await parseConfig('.leaksift.toml', toml);
  return applyPolicy(findings, seen, { config, baseline: null, rules: RULES, whole: true, ...more }, new Date(`${today}T23:59:59Z`));
}

const allow = (rest: string): string => `[[allow]]\nreason = "known"\n${rest}\n`;

describe('allow entries', () => {
  test('silence their rule or credential, with the reason, and nothing else', async () => {
    const { findings } = await apply(allow('rule = "anchored"') + allow(`fingerprint = "${'b'.repeat(32)}"\nexpires = 2027-01-01`), [
      found('anchored', ['x']), found('generic', ['x']), found('generic', ['x'], { print: 'b' }),
    ]);
    expect(findings.map(({ status, suppressedBy }) => [status, suppressedBy])).toEqual([
      ['suppressed', { by: 'config', reason: 'known' }],
      ['open', null],
      ['suppressed', { by: 'config', reason: 'known', expires: '2027-01-01' }],
    ]);
  });

  test('with a path must match every place', async () => {
    const { findings } = await apply(allow('rule = "anchored"\npath = "docs/**"'), [
      found('anchored', ['docs/a', 'docs/b']), found('anchored', ['docs/a', 'src/b'], { print: 'b' }),
    ]);
    expect(findings.map(({ status }) => status)).toEqual(['suppressed', 'open']);
  });

  test('with a path do not speak for what has none', async () => {
    const finding = found('anchored', ['x']);
    const pathless = { ...finding, occurrences: finding.occurrences.map(({ path: _path, ...rest }) => rest) };
    expect((await apply(allow('rule = "anchored"\npath = "**"'), [pathless])).findings[0]?.status).toBe('open');
  });

  test('see paths from the folder of the policy, also when a part of it is scanned', async () => {
    const entry = allow('rule = "anchored"\npath = "src/docs/**"');
    expect((await apply(entry, [found('anchored', ['docs/a'])])).findings[0]?.status).toBe('open');
    expect((await apply(entry, [found('anchored', ['docs/a'])], { prefix: 'src/' })).findings[0]?.status).toBe('suppressed');
  });

  test('hold through their last day, and say so after it', async () => {
    const entry = allow('rule = "anchored"\nexpires = 2026-11-21');
    expect((await apply(entry, [found('anchored', ['x'])])).findings[0]?.status).toBe('suppressed');
    const later = await apply(entry, [found('anchored', ['x'])], { today: '2026-11-22', whole: false });
    expect(later.findings[0]?.status).toBe('open');
    expect(later.notes).toEqual(['.leaksift.toml: allow[0] (anchored) expired on 2026-11-21: renew or remove it.']);
  });

  test('that silence nothing are named, when everything was scanned', async () => {
    const entries = allow('rule = "anchored"') + allow('rule = "generic"');
    expect((await apply(entries, [found('generic', ['x'])])).notes).toEqual(['.leaksift.toml: allow[0] (anchored) silences nothing: remove it.']);
    expect((await apply(entries, [found('generic', ['x'])], { whole: false })).notes).toEqual([]);
  });
});

describe('inline marks', () => {
  test('must stand at every place', async () => {
    const finding = found('anchored', ['a', 'b']);
    const all = await apply('', [finding], { seen: marked(finding, { a: 'test value', b: 'other' }) });
    expect(all.findings[0]?.suppressedBy).toEqual({ by: 'inline', reason: 'test value' });
    const one = await apply('', [finding], { seen: marked(finding, { a: 'test value' }) });
    expect(one.findings[0]).toMatchObject({ status: 'open', suppressedBy: null });
  });

  test('and allow entries may share the places', async () => {
    const finding = found('anchored', ['a', 'docs/b']);
    const { findings } = await apply(allow('rule = "anchored"\npath = "docs/**"'), [finding], { seen: marked(finding, { a: 'test value' }) });
    expect(findings[0]?.suppressedBy).toEqual({ by: 'inline', reason: 'test value' });
  });

  test('that allow nothing are named, a bounded number of them', async () => {
    const finding = found('anchored', []);
    const { notes } = await apply('', [finding], { seen: marked(finding, Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`f${String(index).padStart(2, '0')}`, 'r']))) });
    expect(notes).toHaveLength(21);
    expect(notes.slice(-2)).toEqual(['f19:1: leaksift:allow anchored allows nothing that stands here: remove it.', 'Further marks that allow nothing: 5.']);
  });

  test('in an old version of a file are not named: nobody can take them out', async () => {
    const old = { object: oid('1'.repeat(40)), places: [], marks: [mark('anchored', 'r'), mark('anchored', '')] };
    expect((await apply('', [], { seen: { marked: [old], grouping: { sightings: () => [] } } })).notes).toEqual([]);
  });

  test('in one version of a file do not speak for the others', async () => {
    const versions = ['1', '2'].map((digit) => oid(digit.repeat(40)));
    const [first, second] = versions;
    const finding = { ...found('anchored', ['a']), occurrences: found('anchored', ['a']).occurrences.map((one) => ({ ...one, object: first!, objects: 2 })) };
    const sealed = { rule: finding.rule, fingerprint: finding.fingerprint, parts: [{ line: 1, endLine: 1, offset: 0 }] };
    const grouping = { sightings: () => [[finding.fingerprint, versions.map((object) => ({ sealed, object, places: [] }))] as const] };
    const unit = (object: Oid) => ({ object, places: [], marks: [mark('anchored', 'test value')] });
    const status = async (...units: ReturnType<typeof unit>[]) => (await apply('', [finding], { seen: { marked: units, grouping } })).findings[0]?.status;
    expect(await status(unit(first!))).toBe('open');
    expect(await status(unit(first!), unit(second!))).toBe('suppressed');
  });
});

describe('the baseline', () => {
  const entry = (digit: string, expires?: string) => ({
    fingerprint: fingerprintOf(digit.repeat(32)), rule: ruleId('anchored'), title: 't', reason: 'revoked', ...(expires === undefined ? {} : { expires }),
  });
  const baseline: Baseline = { key: '0'.repeat(64), entries: [entry('a'), entry('b', '2026-01-01'), entry('c')] };

  test('silences a credential wherever it stands; expired entries silence nothing', async () => {
    const { findings, notes } = await apply('', [found('anchored', ['x', 'y']), found('anchored', ['x'], { print: 'b' })], { baseline });
    expect(findings.map(({ suppressedBy }) => suppressedBy)).toEqual([{ by: 'baseline', reason: 'revoked' }, null]);
    expect(notes).toEqual([
      'Expired entries in the baseline: 1. Renew or remove them.',
      'Entries in the baseline that match nothing any more: 1. See leaksift baseline stale.',
    ]);
    // Of a part of the whole nobody knows what else is there.
    expect((await apply('', [], { baseline, whole: false })).notes).toEqual(['Expired entries in the baseline: 1. Renew or remove them.']);
  });
});

describe('severities', () => {
  test('are as configured, but a harmless value stays harmless', async () => {
    const { findings } = await apply('[severity]\nanchored = "critical"\ngeneric = "low"', [
      found('anchored', ['x']), found('anchored', ['x'], { severity: 'info' }), found('generic', ['x']), found('labelled-form', ['x']),
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(['critical', 'info', 'low', 'high']);
  });

  test('path rules lower or ignore generic findings, and never those with a form', async () => {
    const rules = '[[paths]]\npath = "fixtures/**"\ngeneric = "ignore"\nreason = "made up"\n[[paths]]\npath = "**/*.md"\ngeneric = "low"\n';
    const { findings } = await apply(rules, [
      found('generic', ['fixtures/a', 'fixtures/b.md']),
      found('generic', ['fixtures/a', 'b.md']),
      found('generic', ['a.md']),
      found('generic', ['a.md', 'src/a']),
      found('generic', ['a.md'], { severity: 'info' }),
      found('anchored', ['fixtures/a']),
      found('labelled-form', ['fixtures/a']),
      found('joined-pair', ['fixtures/a']),
    ]);
    expect(findings.map(({ severity, status }) => `${severity} ${status}`)).toEqual([
      'high suppressed', 'low open', 'low open', 'high open', 'info open', 'high open', 'high open', 'high open',
    ]);
    expect(findings[0]?.suppressedBy).toEqual({ by: 'config', reason: 'made up' });
  });

  test('generic findings that stand only in what others wrote count as low, and say why', async () => {
    const { findings } = await apply('', [
      found('generic', ['vendor/a/b.go', 'web/node_modules/c/d.js', 'package-lock.json']),
      found('generic', ['vendor/a/b.go']),
      found('generic', ['vendor/a/b.go', 'src/b.go']),
      found('generic', ['api/v1.pb.go'], { severity: 'low' }),
      found('anchored', ['vendor/a/b.go']),
      found('labelled-form', ['yarn.lock']),
      found('joined-pair', ['vendor/a/b.go']),
    ]);
    expect(findings.map(({ severity, signals = [] }) => [severity, ...signals])).toEqual([
      ['low', 'lowered:lock-file', 'lowered:vendored'], ['low', 'lowered:vendored'], ['high'], ['low'], ['high'], ['high'], ['high'],
    ]);
    const pathless = { ...found('generic', ['x']), occurrences: found('generic', ['vendor/x']).occurrences.map(({ path: _path, ...rest }) => ({ ...rest, source: 'commit-message' as const })) };
    expect((await apply('', [pathless])).findings[0]?.severity).toBe('high');
  });

  test('what the configuration says of a rule or of a path goes before what others wrote', async () => {
    const toml = '[severity]\nlouder = "high"\n[[paths]]\npath = "vendor/ours/**"\ngeneric = "medium"\n';
    const louder = new Map([...RULES, [ruleId('louder'), { ...shared, kind: 'labelled', id: 'louder', anchors: ['secret'] }]] as const);
    const { findings } = await apply(toml, [found('louder', ['vendor/a']), found('generic', ['vendor/ours/a']), found('generic', ['vendor/ours/a', 'vendor/b'])], { rules: louder });
    expect(findings.map(({ severity, signals = [] }) => [severity, ...signals])).toEqual([['high'], ['medium'], ['medium']]);
  });

  test('a part of a vendored folder that is scanned alone is still vendored where the repository is known', async () => {
    expect((await apply('', [found('generic', ['a/b.go'])], { prefix: 'vendor/' })).findings[0]?.severity).toBe('low');
    expect((await apply('', [found('generic', ['a/b.go'])])).findings[0]?.severity).toBe('high');
  });
});
