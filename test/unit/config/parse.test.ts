import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import { isFault } from '../../../src/errors.ts';

const TOML = `# policy of this repository
fail-on = "high"
jobs = 3
disable = ["generic-secret"]
severity = { aws-access-key-id = "medium" }

[[paths]]
path = "test/**"
generic = "low"

[[skip]]
path = "vendor/**"
reason = "third-party code, scanned upstream"

[[allow]]
rule = "aws-access-key-id"
path = "docs/{a,b}/*.md"
reason = "the documentation's example"
expires = 2027-01-31

[[allow]]
fingerprint = "${'0123456789abcdef'.repeat(2)}"
reason = "revoked in 2020"

[[rules]]
id = "acme-token"
title = "Acme token"
anchors = ["acme_"]
ignore-case = true
pattern = "acme_[a-z0-9]{20}"

[rules.examples]
match = ["t = ⟦acme_¦abcdefghij0123456789⟧"]
`;

const JSON_TEXT = JSON.stringify({
  'fail-on': 'high',
  jobs: 3,
  disable: ['generic-secret'],
  severity: { 'aws-access-key-id': 'medium' },
  paths: [{ path: 'test/**', generic: 'low' }],
  skip: [{ path: 'vendor/**', reason: 'third-party code, scanned upstream' }],
  allow: [
    { rule: 'aws-access-key-id', path: 'docs/{a,b}/*.md', reason: "the documentation's example", expires: '2027-01-31' },
    { fingerprint: '0123456789abcdef'.repeat(2), reason: 'revoked in 2020' },
  ],
  rules: [{
    id: 'acme-token', title: 'Acme token', anchors: ['acme_'], 'ignore-case': true, pattern: 'acme_[a-z0-9]{20}',
    examples: { match: ['t = ⟦acme_¦abcdefghij0123456789⟧'] },
  }],
});

const YAML = `fail-on: high
jobs: 3
disable: [generic-secret]
severity:
  aws-access-key-id: medium
paths:
  - { path: test/**, generic: low }
skip:
  - path: vendor/**
    reason: third-party code, scanned upstream
allow:
  - rule: aws-access-key-id
    path: 'docs/{a,b}/*.md'
    reason: the documentation's example
    expires: 2027-01-31
  - fingerprint: "${'0123456789abcdef'.repeat(2)}"
    reason: revoked in 2020
rules:
  - id: acme-token
    title: Acme token
    anchors: [acme_]
    ignore-case: true
    pattern: acme_[a-z0-9]{20}
    examples:
      match: ['t = ⟦acme_¦abcdefghij0123456789⟧']
`;

async function plain(name: string, text: string): Promise<unknown> {
  const { place: _place, name: _name, severity, ...rest } = await parseConfig(name, text);
  return JSON.parse(JSON.stringify({ ...rest, severity: [...severity] }));
}

/** The message of the fault, its first line left out, each problem a line. */
async function problems(name: string, text: string): Promise<string[]> {
  try {
    await parseConfig(name, text);
  } catch (error) {
    if (!isFault(error) || error.code !== 'config') throw error;
    return error.message.split('\n').slice(1).map((line) => line.trim());
  }
  throw new Error('was accepted');
}

describe('a valid configuration', () => {
  test('says the same in every format', async () => {
    const toml = await plain('.leaksift.toml', TOML);
    expect(toml).toMatchObject({ failOn: 'high', jobs: 3, disable: ['generic-secret'], severity: [['aws-access-key-id', 'medium']] });
    expect(await plain('.leaksift.json', JSON_TEXT)).toEqual(toml);
    expect(await plain('.leaksift.yaml', YAML)).toEqual(toml);
    expect(await plain('.leaksift.yml', YAML)).toEqual(toml);
  });

  test('becomes typed entries: allow targets, globs, rule specs with their defaults', async () => {
    const config = await parseConfig('.leaksift.toml', TOML);
    expect(config.allow[0]).toMatchObject({ target: { kind: 'rule', rule: 'aws-access-key-id' }, expires: '2027-01-31' });
    expect(config.allow[0]?.path?.matches('docs/b/x.md')).toBe(true);
    expect(config.allow[0]?.path?.matches('docs/c/x.md')).toBe(false);
    expect(config.allow[1]).toMatchObject({ target: { kind: 'fingerprint' }, reason: 'revoked in 2020' });
    expect(config.rules[0]).toMatchObject({ kind: 'pattern', id: 'acme-token', part: 'acme-token', ignoreCase: true, severity: 'high', confidence: 'medium', references: [] });
    expect(config.rules[0]).not.toHaveProperty('ignore-case');
    expect(config.place(['rules', 0, 'pattern'])).toEqual({ line: 30, column: 1 });
  });

  test.each(['.leaksift.toml', '.leaksift.yaml'])('may be empty, or comments alone: %s', async (name) => {
    expect(await plain(name, '')).toEqual(await plain(name, '# nothing\n'));
    expect(await plain(name, '')).toMatchObject({ allow: [], rules: [] });
  });

  test.each([['.leaksift.toml', TOML], ['.leaksift.yaml', YAML], ['.leaksift.json', JSON_TEXT]])('reads a byte-order mark and CRLF: %s', async (name, text) => {
    expect(await plain(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(await plain(name, text));
  });
});

describe('a wrong configuration', () => {
  test('is told all its problems at once, each with its place', async () => {
    const text = 'fail-on = "hihg"\nfail_on = "low"\njobs = 0\n\n[[allow]]\nrule = "AWS"\n\n[[rules]]\nid = "x"\n[[rules]]\nid = "y"\ntitle = "Y"\nanchors = []\npatern = "y"\nexamples = { match = ["y"] }\n';
    expect(await problems('.leaksift.toml', text)).toEqual([
      '.leaksift.toml:1:1: fail-on: must be "low", "medium", "high" or "critical". Did you mean "high"?',
      '.leaksift.toml:2:1: fail_on: is not a key that is known here. Did you mean "fail-on"?',
      '.leaksift.toml:3:1: jobs: must be 1 or more.',
      '.leaksift.toml:5:1: allow[0].reason: is missing.',
      '.leaksift.toml:6:1: allow[0].rule: must be lower-case words joined by hyphens.',
      '.leaksift.toml:8:1: rules[0].title: is missing.',
      '.leaksift.toml:8:1: rules[0].examples: is missing.',
      '.leaksift.toml:8:1: rules[0].anchors: is missing.',
      '.leaksift.toml:8:1: rules[0].pattern: is missing.',
      '.leaksift.toml:10:1: rules[1].pattern: is missing.',
      '.leaksift.toml:13:1: rules[1].anchors: must hold at least one anchor.',
      '.leaksift.toml:14:1: rules[1].patern: is not a key that is known here. Did you mean "pattern"?',
    ]);
  });

  test.each([
    ['.leaksift.yaml', 'jobs: 2\nallow:\n  - rule: x\n    resaon: y\n', ['.leaksift.yaml:3:5: allow[0].reason: is missing.', '.leaksift.yaml:4:5: allow[0].resaon: is not a key that is known here. Did you mean "reason"?']],
    ['.leaksift.json', '{\n\t"jobs": "2",\n\t"skip": [{ "path": "/a", "reason": " " }]\n}', [
      '.leaksift.json:2:2: jobs: must be a number.',
      '.leaksift.json:3:13: skip[0].path: must be relative to the repository (or scanned folder), without "./" or "..".',
      '.leaksift.json:3:27: skip[0].reason: must not be empty.',
    ]],
    ['.leaksift.toml', 'allow = [\n  { rule = "a", reason = "r" },\n  { reason = "r" },\n  { rule = "a", fingerprint = "00112233445566778899aabbccddeeff", reason = "r" },\n]', [
      '.leaksift.toml:3:3: allow[1]: must name either a "rule" or a "fingerprint".',
      '.leaksift.toml:4:3: allow[2]: must name either a "rule" or a "fingerprint".',
    ]],
    ['.leaksift.toml', '[[rules]]\nkind = "patern"', ['.leaksift.toml:2:1: rules[0].kind: must be "pattern", "shape" or "labelled". Did you mean "pattern"?']],
    ['.leaksift.toml', 'rules = "all"\nallow = 3\nseverity = "high"', [
      '.leaksift.toml:1:1: rules: must be a list.', '.leaksift.toml:2:1: allow: must be a list.', '.leaksift.toml:3:1: severity: must be a table of keys and values.',
    ]],
    ['.leaksift.toml', '[[skip]]\npath = "**/*"\nreason = "all of it"', ['.leaksift.toml:2:1: skip[0].path: matches every file: then nothing would be scanned.']],
    ['.leaksift.toml', '[[allow]]\nrule = "a"\nreason = "r"\nexpires = "2027-02-30"', ['.leaksift.toml:4:1: allow[0].expires: must be a date like 2027-01-31.']],
    ['.leaksift.toml', '[[allow]]\nrule = "a"\nreason = "r"\nexpires = 2027-02-03T10:00:00Z', ['.leaksift.toml:4:1: allow[0].expires: must be a date like 2027-01-31.']],
    ['.leaksift.toml', '[[allow]]\nrule = "a"\nreason = "r\\u001b[2J"', ['.leaksift.toml:3:1: allow[0].reason: must be one line of printable text.']],
    ['.leaksift.json', '[]', ['.leaksift.json:1:1: must be a table of keys and values.']],
    ['.leaksift.json', 'null', ['.leaksift.json:1:1: must be a table of keys and values.']],
    ['.leaksift.yaml', 'just words', ['.leaksift.yaml:1:1: must be a table of keys and values.']],
  ])('%s: %s', async (name, text, expected) => {
    expect(await problems(name, text)).toEqual(expected);
  });

  test('names two own rules of one id', async () => {
    const rule = '[[rules]]\nid = "acme"\ntitle = "A"\nanchors = ["acme"]\npattern = "acme"\nexamples = { match = ["⟦acme⟧"] }\n';
    expect(await problems('.leaksift.toml', rule + rule)).toEqual(['.leaksift.toml:8:1: rules[1].id: is the id of another rule in this file.']);
  });

  test('never repeats control characters of its own', async () => {
    const [line] = await problems('.leaksift.json', '{ "a\\u001b[31m\\u202e": 1 }');
    expect(line).toContain('u{202e}');
    expect(line).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('text that is not of its format', () => {
  test.each([
    ['.leaksift.toml', 'a = \n', /^\.leaksift\.toml:1:\d+: Not valid TOML: /],
    ['.leaksift.toml', 'jobs = 1\njobs = 2\n', /^\.leaksift\.toml:2:1: Not valid TOML: /],
    ['.leaksift.toml', `a = ${'['.repeat(50_000)}`, /Not valid TOML|nested too deeply/],
    ['.leaksift.yaml', 'a: [1\nb: 2', /Not valid YAML/],
    ['.leaksift.yaml', 'jobs: 1\njobs: 2', /^\.leaksift\.yaml:2:1: This key stands here twice\.$/],
    ['.leaksift.yaml', 'jobs: 1\n---\njobs: 2', /Only one YAML document/],
    ['.leaksift.yaml', 'jobs: !!js/function "x"', /^\.leaksift\.yaml:1:7: A tag .* plain data\.$/],
    ['.leaksift.yaml', 'jobs: !own 3', /plain data/],
    ['.leaksift.yaml', '['.repeat(20_000), /nested too deeply|Not valid YAML/],
    ['.leaksift.json', '{ "jobs": 1, }', /^\.leaksift\.json:1:\d+: Not valid JSON/],
    ['.leaksift.json', '{ "jobs": 1', /Not valid JSON/],
    ['.leaksift.json', '{ "jobs": 1, "jobs": 2 }', /This key stands here twice/],
    ['.leaksift.json', '// no\n{}', /Not valid JSON/],
    ['.leaksift.json', '['.repeat(20_000) + ']'.repeat(20_000), /nested too deeply|Not valid YAML/],
    ['.leaksift.js', 'export default {}', /must end in \.toml, \.yaml, \.yml, \.json/],
    ['.leaksift.toml', '#'.repeat((1 << 20) + 1), /larger than 1 MiB/],
  ])('%s: %.40s', async (name, text, expected) => {
    expect((await problems(name, text)).join('\n')).toMatch(expected);
  });

  test('an alias bomb is refused, a small alias is not', async () => {
    const names = [...'abcdefghi'];
    const bomb = names.map((name, index) => `${name}: &${name} [${(index === 0 ? 'x' : `*${names[index - 1]}`).concat(', ').repeat(9)}]`).join('\n');
    expect(await problems('.leaksift.yaml', bomb)).toEqual([expect.stringContaining('Aliases')]);
    const small = 'allow:\n  - { rule: a, reason: &why because }\n  - { rule: b, reason: *why }\n';
    expect((await parseConfig('.leaksift.yaml', small)).allow.map(({ reason }) => reason)).toEqual(['because', 'because']);
  });

  test('an alias for itself ends', async () => {
    expect((await problems('.leaksift.yaml', 'rules: &r [*r]')).length).toBeGreaterThan(0);
    expect((await problems('.leaksift.yaml', '&a\nrules: *a')).length).toBeGreaterThan(0);
  });

  test('YAML keeps to version 1.2: no, on and <<  are not magic', async () => {
    expect(await problems('.leaksift.yaml', '%YAML 1.1\n---\ndisable: [no]\nseverity: { on: low }\nidentifier: 1')).toEqual([
      expect.stringContaining('identifier: is not a key'),
    ]);
    expect(await problems('.leaksift.yaml', '<<: { jobs: 1 }')).toEqual([expect.stringContaining('is not a key')]);
  });

  test('__proto__ is a key like any other', async () => {
    expect(await problems('.leaksift.json', '{ "__proto__": { "jobs": 1 } }')).toEqual([expect.stringContaining('__proto__: is not a key')]);
    expect(await problems('.leaksift.toml', '__proto__ = { jobs = 1 }')).toEqual([expect.stringContaining('__proto__: is not a key')]);
    expect(await problems('.leaksift.yaml', '__proto__: { jobs: 1 }')).toEqual([expect.stringContaining('__proto__: is not a key')]);
  });
});
