import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { importGitAllowed, importGitSecrets } from '../../../../src/config/import/git-secrets.ts';
import { importGitleaks } from '../../../../src/config/import/gitleaks.ts';
import { writeConfig } from '../../../../src/config/import/write-config.ts';
import { parseConfig } from '../../../../src/config/parse.ts';
import { checkExamples } from '../../../../src/core/examples.ts';
import { compileRules } from '../../../../src/core/gate.ts';
import type { RuleSpec } from '../../../../src/core/rule.ts';
import { builtInScanner } from '../../../helpers/scanner.ts';

const gate = (specs: readonly RuleSpec[]) => compileRules(specs).problems;

const FILE = String.raw`
title = "ours"
minVersion = "v8.25.0"
surprise = true

[extend]
useDefault = true
path = "base.toml"
disabledRules = ["generic-api-key"]

[[rules]]
id = "Acme_Token"
description = "Found an Acme token."
regex = '''(?i)\bacme_([a-z0-9]{20})\b'''
entropy = 3
keywords = ["acme"]
tags = ["acme"]
[[rules.allowlists]]
description = "made up"
paths = ['''(^|/)testdata/''', '''a(?:b*)c''']
regexes = ['''EXAMPLE''']
[[rules.allowlists]]
condition = "AND"
paths = ['''\.md$''']
stopwords = ["sample"]

[[rules]]
id = "second-group"
regex = '''(key|token)_=([A-F]{16})'''
secretGroup = 2

[[rules]]
id = "open"
regex = '''openkey=[a-z0-9]+;'''

[[rules]]
id = "github-token"
regex = '''ghq_[A-Za-z0-9]{30}'''

[[rules]]
id = "no-anchor"
regex = '''[a-f0-9]{32}'''
keywords = ["somewhere"]

[[rules]]
id = "only-path"
path = '''\.p12$'''

[[rules]]
id = "with-path"
path = '''\.yaml$'''
regex = '''yamlkey_[a-z]{20}'''

[[rules]]
id = "composite"
regex = '''compkey_[a-z]{20}'''
[[rules.required]]
id = "open"

[[rules]]
id = "letters"
regex = '''\pL{20}_key'''

[[allowlists]]
description = "images"
paths = ['''(?i)\.(?:png|svg)$''']
stopwords = ["abcdef"]
[[allowlists]]
targetRules = ["open"]
paths = ['''^docs/''']
commits = ["0123"]
`;

const imported = importGitleaks(parse(FILE), gate, ['github-token']);
const said = imported.notes.map(({ what, outcome, why }) => `${outcome}: ${what}: ${why}`);

describe('a configuration of gitleaks', () => {
  test('becomes one of ours, which is valid', async () => {
    const config = await parseConfig('.leaksift.toml', writeConfig(imported, '.gitleaks.toml'));
    expect(config.rules).toMatchObject([
      { id: 'acme-token', title: 'Found an Acme token', anchors: ['acme_'], ignoreCase: true, pattern: String.raw`\bacme_(?<value>[\da-z]{20})\b`, group: 'value', entropy: 3 },
      { id: 'second-group', anchors: ['key_=', 'token_='], pattern: '(?:key|token)_=(?<value>[A-F]{16})', group: 'value' },
      { id: 'open', pattern: String.raw`openkey=[\da-z]{1,200};` },
      { id: 'imported-github-token', anchors: ['ghq_'] },
    ]);
    expect(config.allow.map(({ target, path, reason }) => [target, path?.text, reason])).toEqual([
      [{ kind: 'rule', rule: 'acme-token' }, '**/testdata/**', 'made up'],
      [{ kind: 'rule', rule: 'open' }, 'docs/**', 'imported from a gitleaks allowlist'],
    ]);
    expect(config.paths.map(({ path, generic, reason }) => [path.text, generic, reason])).toEqual([
      ['**/*.[pP][nN][gG]', 'ignore', 'images'], ['**/*.[sS][vV][gG]', 'ignore', 'images'],
    ]);
  });

  test('and the examples that were made up are found by a scan', async () => {
    const { rules } = await parseConfig('.leaksift.toml', writeConfig(imported, '.gitleaks.toml'));
    const scanner = builtInScanner(rules);
    expect(scanner.rules.flatMap((rule) => checkExamples(rule, scanner, (text) => new TextEncoder().encode(text)))).toEqual([]);
    for (const { examples } of rules) for (const example of examples.match) expect(example).toMatch(/⟦.+¦.+⟧/);
  });

  test.each([
    [/^left out: surprise: /], [/^changed: extend\.useDefault: /], [/^left out: extend\.path: /], [/^left out: extend\.disabledRules: generic-api-key: /],
    [/^changed: rule Acme_Token: Its id is now acme-token/], [/^left out: rule acme-token, allowlist 1: path a\(\?:b\*\)c: /], [/^left out: rule acme-token, allowlist 1: regexes \(1\)/],
    [/^left out: rule acme-token, allowlist 2: It asks for paths and stopwords together/], [/^changed: rule open: Repeats without bound/],
    [/^changed: rule github-token: Its id is now imported-github-token/], [/^left out: rule no-anchor: .*nothing could wake/], [/^left out: rule only-path: .*no pattern/],
    [/^left out: rule with-path: .*certain paths/], [/^left out: rule composite: .*other rules beside it/], [/^left out: rule letters: .*class of characters/],
    [/^changed: allowlist 1: .*generic findings are ignored/], [/^left out: allowlist 1: stopwords \(1\)/], [/^left out: allowlist 2: commits \(1\)/],
  ])('what has no equal is listed: %s', (note) => {
    expect(said.filter((line) => note.test(line))).toHaveLength(1);
  });

  test('nothing else is listed', () => {
    expect(said).toHaveLength(18);
  });

  test.each([[null], [[]], ['x'], [{ rules: 'x' }], [{ rules: [null, {}, { id: 3 }] }], [{ allowlist: { paths: 'x' } }]])('%j is read without falling over', (data) => {
    expect(importGitleaks(data, gate, []).config).toEqual({});
  });
});

test('patterns of git-secrets become rules', async () => {
  const made = importGitSecrets('# ours\n[secrets]\n\tpatterns = acme_[A-Z0-9]{16}\r\n[0-9]+\n', gate, new Set());
  const config = await parseConfig('.leaksift.toml', writeConfig(made, 'patterns'));
  expect(config.rules).toMatchObject([{ id: 'git-secrets-1', pattern: String.raw`acme_[\dA-Z]{16}` }]);
  expect(made.notes).toMatchObject([{ what: 'rule git-secrets-2', outcome: 'left out' }]);
});

test('allowed patterns have no equal, and are named by their lines: many are credentials', () => {
  expect(importGitAllowed('README.md:\n\n# x\nAKIA.*EXAMPLE\n')).toMatchObject({ config: {}, notes: [{ what: 'line 1' }, { what: 'line 4' }] });
});
