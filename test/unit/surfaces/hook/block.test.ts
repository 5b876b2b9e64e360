/** What is put into somebody's file comes out again, to the byte, whatever the file holds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { appended, block, hasBlock, isShellScript, withBlock, withoutBlock } from '../../../../src/surfaces/hook/install/block.ts';
import { addToLefthookJson, withoutLefthookJson } from '../../../../src/surfaces/hook/install/lefthook-json.ts';
import { addToLefthookToml } from '../../../../src/surfaces/hook/install/lefthook-toml.ts';
import { addToLefthookYaml } from '../../../../src/surfaces/hook/install/lefthook-yaml.ts';
import { addToFramework } from '../../../../src/surfaces/hook/install/pre-commit-framework.ts';
import { shimText } from '../../../../src/surfaces/hook/install/shim.ts';
import { addToSimpleGitHooks, withoutSimpleGitHooks } from '../../../../src/surfaces/hook/install/simple-git-hooks.ts';

const line = fc.string({ unit: fc.constantFrom('#', '!', '/', 'a', ' ', '\r', '\t', '"', '>', '<', '\u00e9'), maxLength: 12 });
const text = fc.tuple(fc.constantFrom('', '#!/bin/sh', '#!/bin/sh\n', '#!/usr/bin/env bash\r\n'), fc.array(line), fc.constantFrom('', '\n')).map(([head, lines, end]) => head + lines.join('\n') + end);
const lines = fc.array(line.map((one) => one.replaceAll('<', '')), { maxLength: 3 });

describe('a marked block', () => {
  test('goes in and comes out', () => {
    fc.assert(fc.property(text, lines, (before, inside) => {
      const after = withBlock(before, inside);
      expect(hasBlock(after)).toBe(true);
      expect(after.split('\n')[0]).toBe(before.startsWith('#!') ? before.split('\n')[0] : after.split('\n')[0]);
      expect(withoutBlock(after)).toEqual({ text: before });
      expect(withoutBlock(appended(before, inside))).toEqual({ text: before });
    }));
  });

  test('remembers the mode, and that the file was made for it', () => {
    fc.assert(fc.property(text, lines, fc.integer({ min: 0, max: 0o777 }), (before, inside, mode) => {
      expect(withoutBlock(withBlock(before, inside, { mode }))).toEqual({ text: before, mode });
      expect(withoutBlock(withBlock(null, inside))).toEqual({ text: null });
      expect(withoutBlock(`${withBlock(null, inside)}more`)).toEqual({ text: '#!/bin/sh\nmore' });
    }));
  });

  test('several come out together', () => {
    fc.assert(fc.property(text, lines, (before, inside) => {
      expect(withoutBlock(block(inside) + withBlock(before, inside))).toEqual({ text: before });
    }));
  });

  test.each([['#!/bin/sh\n', true], ['#!/usr/bin/env bash', true], ['#!/bin/sh -e\r\n', true], ['echo', true], ['#!/usr/bin/env python3\n', false], ['#!/usr/bin/env node\n', false], ['\x7fELF\0', false], ['#!/usr/bin/fish\n', false]])('%j is a shell script: %s', (script, is) => {
    expect(isShellScript(script)).toBe(is);
  });
});

const events = fc.uniqueArray(fc.constantFrom('pre-commit' as const, 'pre-merge-commit' as const, 'pre-push' as const), { minLength: 1 });
const step = fc.record({ run: fc.constantFrom('npm test', 'echo a: b', 'x {staged_files}') });
const commands = fc.dictionary(fc.constantFrom('lint', 'test', 'a-b'), step, { minKeys: 1 });
const hook = fc.oneof(fc.record({ commands }), fc.record({ parallel: fc.boolean(), commands }), fc.record({ jobs: fc.array(step, { minLength: 1 }) }), fc.record({ parallel: fc.boolean() }));
const lefthook = fc.record({ 'pre-commit': hook, 'pre-push': hook, 'commit-msg': hook, output: fc.constant(['summary']) }, { requiredKeys: [] });

interface Hook {
  readonly commands?: Record<string, unknown>;
  readonly jobs?: readonly { readonly name?: string }[];
}

/** Ours at an event: among its jobs where it had such, else among its commands. */
function oursIn(made: unknown, event: string, before: object): unknown {
  const { commands, jobs } = (made as Record<string, Hook>)[event] ?? {};
  const had = (before as Record<string, Hook>)[event]?.jobs !== undefined;
  return had ? jobs?.find(({ name }) => name === 'leaksift') : commands?.['leaksift'];
}

describe('sources of hook managers', () => {
  test('lefthook: ours is added, the rest means the same, and it comes out', () => {
    fc.assert(fc.property(lefthook, events, fc.constantFrom(1, 2, 4), fc.constantFrom('', '\n'), (config, wanted, indent, end) => {
      const before = `# café\n${Object.keys(config).length === 0 ? '' : stringify(config, { indent: Math.max(2, indent) }).trimEnd()}${end}`;
      const after = addToLefthookYaml(before, wanted);
      expect(after).not.toBeNull();
      for (const event of wanted) {
        const made = (parse(after ?? '') as Record<string, { commands?: Record<string, unknown>; jobs?: readonly { name?: string }[] }>)[event];
        expect(made?.commands?.['leaksift'] ?? made?.jobs?.find(({ name }) => name === 'leaksift')).toMatchObject({ use_stdin: true });
      }
      expect(withoutBlock(after ?? '')).toEqual({ text: before });
      expect(addToLefthookYaml(after ?? '', wanted)).toBe(after);
    }));
  });

  test('lefthook in TOML: a table for each event at the end', () => {
    fc.assert(fc.property(lefthook, events, fc.constantFrom('', '\n'), (config, wanted, end) => {
      const before = `# caf\u00c3\u00a9\n${stringifyToml(config).trimEnd()}${end}`;
      const after = addToLefthookToml(before, wanted) ?? '';
      for (const event of wanted) expect(oursIn(parseToml(after), event, config)).toMatchObject({ use_stdin: true });
      expect(withoutBlock(after)).toEqual({ text: before });
      expect(addToLefthookToml(after, wanted)).toBe(after);
    }));
  });

  test.each(['pre-commit = { commands = { lint = { run = "x" } } }', '[pre-commit]\ncommands = { lint = { run = "x" } }', '[pre-commit]\njobs = [{ run = "x" }]', 'pre-commit = 1', '[broken'])('lefthook in TOML: %j is refused', (text) => {
    expect(addToLefthookToml(text, ['pre-commit'])).toBeNull();
  });

  test('lefthook in JSON: comes first, and comes out again, with what was made for it', () => {
    fc.assert(fc.property(lefthook, fc.boolean(), events, fc.constantFrom(undefined, 2, '\t'), fc.constantFrom('', '\r', '// \u00e9 "{', '/* {\n*/'), (config, isEmpty, wanted, space, extra) => {
      const whole = isEmpty ? { ...config, 'pre-push': { commands: {} }, 'pre-merge-commit': {} } : config;
      const before = JSON.stringify(whole, null, space).replaceAll('\n', `${extra.startsWith('/') ? ` ${extra}` : extra}\n`);
      const after = addToLefthookJson(before, wanted) ?? '';
      const plain = JSON.parse(after.replaceAll(extra, '')) as Record<string, unknown>;
      for (const event of wanted) expect(oursIn(plain, event, whole)).toMatchObject({ use_stdin: true });
      expect(withoutLefthookJson(after)).toBe(before);
      expect(addToLefthookJson(after, wanted)).toBe(after);
    }));
  });

  test('lefthook in JSON: rewritten by a formatter, or sorted, ours still comes out', () => {
    const before = { 'pre-commit': { commands: { lint: { run: 'x' } } }, output: false };
    const made = JSON.parse(addToLefthookJson(JSON.stringify(before), ['pre-commit', 'pre-push']) ?? '') as { 'pre-commit': { commands: Record<string, unknown> } };
    const { leaksift, ...others } = made['pre-commit'].commands;
    const sorted = { 'pre-push': {}, ...made, 'pre-commit': { commands: { ...others, leaksift } } };
    expect(JSON.parse(withoutLefthookJson(JSON.stringify(sorted, null, 4)))).toEqual(before);
  });

  test.each(['[]', '{', '{ "pre-commit": 1 }', '{ "pre-commit": { "commands": [] } }', 'pre-commit: {}'])('lefthook in JSON: %j is refused', (text) => {
    expect(addToLefthookJson(text, ['pre-commit'])).toBeNull();
  });

  test('lefthook in flow style is refused', () => {
    expect(addToLefthookYaml('pre-commit: { commands: { lint: { run: x } } }\n', ['pre-commit'])).toBeNull();
  });

  test.each(['repos:\n- repo: x\n  rev: y\n  hooks:\n  - id: z\n', 'repos:\n    # first\n    -   repo: x\n        hooks:\n        -   id: z', 'fail_fast: true\nrepos: # all\n\n  - repo: local\n    hooks: [{id: a}]\n'])('the pre-commit framework: %j', (before) => {
    const after = addToFramework(before, ['pre-commit', 'pre-merge-commit']) ?? '';
    expect((parse(after) as { repos: readonly unknown[] }).repos.length).toBe((parse(before) as { repos: readonly unknown[] }).repos.length + 1);
    expect(withoutBlock(after)).toEqual({ text: before });
  });

  test('the pre-commit framework in flow style is refused', () => {
    expect(addToFramework('repos: []\n', ['pre-commit'])).toBeNull();
  });

  test('simple-git-hooks: any JSON of strings', () => {
    const object = fc.dictionary(fc.constantFrom('pre-commit', 'pre-push', 'commit-msg'), fc.constantFrom('npx lint-staged', 'echo "a" \\ {b}', 'x\ny'));
    fc.assert(fc.property(object, events, fc.constantFrom(undefined, 2, '\t'), fc.boolean(), (hooks, wanted, space, packaged) => {
      const before = JSON.stringify(packaged ? { name: 'x', 'simple-git-hooks': hooks, scripts: { 'pre-commit': 'y' } } : hooks, null, space);
      const after = addToSimpleGitHooks(before, wanted) ?? '';
      const all = JSON.parse(after) as Record<string, string> & { 'simple-git-hooks'?: Record<string, string> };
      const made = all['simple-git-hooks'] ?? all;
      for (const event of wanted) expect(made[event]).toMatch(new RegExp(`leaksift_hook" ${event} `));
      for (const [event, own] of Object.entries(hooks)) expect(made[event]?.endsWith(own)).toBe(true);
      expect(withoutSimpleGitHooks(after)).toBe(before);
      expect(addToSimpleGitHooks(after, wanted)).toBe(after);
    }));
  });
});

test('no certificates are read for what talks to nobody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shim-'));
  const put = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o755 });
    return join(folder, name);
  };
  const node = put('node', '#!/bin/sh\necho "${NODE_EXTRA_CA_CERTS-none}" "$2"\n');
  const shim = put('shim', shimText({ node, program: put('program', ''), ownCredentials: false }));
  expect(execFileSync(shim, ['pre-push'], { env: { ...process.env, NODE_EXTRA_CA_CERTS: '/certificates' }, encoding: 'utf8' })).toBe('none pre-push\n');
  rmSync(folder, { recursive: true });
});

test("the package's script is the installed one without anything recorded", () => {
  expect(readFileSync(new URL('../../../../hooks/leaksift', import.meta.url), 'utf8')).toBe(shimText(null));
});
