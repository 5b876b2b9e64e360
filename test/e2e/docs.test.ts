/** What the README and the guides tell to type, typed: options exist, examples run, and do what the text beside them says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, pick, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, environment, folder, git, leaksift, node, repositoryWith, type Outcome } from './smoke/program.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

const draw = seeded(88);
const credentials = (): string => `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;

const COMMANDS = ['scan', 'staged', 'range', 'audit-history', 'hook install', 'hook uninstall', 'hook status', 'hook run', 'baseline create', 'baseline triage', 'baseline stale', 'import', 'verify', 'respond', 'merge', 'rules list', 'rules show', 'rules test', 'doctor', 'completion'];
const helped = folder('help');
const options = new Map(COMMANDS.map((command) => [command, new Set(leaksift(helped, [...command.split(' '), '--help']).stdout.match(/--[a-z][a-z-]+/g))]));

/** Each command line of leaksift that stands in a fenced block or between backticks: its command, and the options behind it. */
function* typed(page: string): Generator<{ readonly command: string; readonly line: string; readonly given: readonly string[] }> {
  const text = textOf(page);
  const blocks = [...text.matchAll(/```(?:sh|yaml|)\n(.*?)```/gs)].map(([, block = '']) => block.replaceAll('\\\n', ' '));
  const spans = [...text.replaceAll(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  for (const [line, command = '', rest = ''] of [...blocks, ...spans].join('\n').matchAll(/\bleaksift(?:\.mjs)? ((?:hook|baseline|rules) [a-z]+|[a-z][a-z-]+)([^|;#&>\n]*)/g)) {
    yield { command, line, given: rest.match(/--[a-z][a-z-]+/g) ?? [] };
  }
}

describe('command lines in the documentation', () => {
  it.each(pages)('%s: every command and option exists', (page) => {
    const wrong = [...typed(page)].filter(({ command, given }) => given.some((option) => options.get(command)?.has(option) !== true) || !options.has(command));
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('there are many', () => {
    expect(pages.flatMap((page) => [...typed(page)]).length).toBeGreaterThan(40);
  });

  it.each(COMMANDS)('%s: each of its options is told', (command) => {
    const told = pages.map(textOf).join('\n');
    expect([...(options.get(command) ?? [])].filter((option) => option !== '--help' && option !== '--version' && !told.includes(`\`${option}`))).toEqual([]);
  });
});

const repository = (name: string): string => repositoryWith(name, { README: 'a project\n' });

function commit(path: string): void {
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '-m', 'change');
}

/** The shell blocks of a page, in order. */
function blocks(page: string): readonly string[] {
  return [...textOf(page).matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
}

/** In a shell that finds `leaksift`, and this program where the page names its place. */
function shell(cwd: string, script: string, input = ''): Outcome {
  const bin = join(dirname(dist), 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'leaksift'), `#!/bin/sh\nexec '${node}' '${join(dist, 'leaksift.mjs')}' "$@"\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, input, encoding: 'utf8', env: { ...environment, PATH: `${bin}:${dirname(node)}:${environment['PATH'] ?? ''}` } });
  return { code: status, stdout, stderr };
}

describe('README', () => {
  const path = repository('tried');
  git(path, 'checkout', '-q', '-b', 'topic');
  writeFileSync(join(path, 'config'), credentials());
  commit(path);
  rmSync(join(path, 'config'));
  commit(path);
  const [first = '', second = ''] = blocks('README.md');
  const lines = (block: string): readonly string[] => block.replaceAll(/path\/to\/leaksift\/dist|dist(?=\/leaksift)/g, dist).replaceAll(/path\/to\/(?:repository|folder)/g, path).trim().split('\n');

  it('its four ways to scan, and what to do then', () => {
    expect(lines(first).map((line) => shell(path, line).code)).toEqual([1, 0, 0, 1, 1, 0]);
    rmSync(join(path, 'report.json'));
  });

  it('its way to keep it on', () => {
    expect(lines(second).map((line) => shell(path, line).code)).toEqual([0, 0]);
    writeFileSync(join(path, 'config'), credentials());
    git(path, 'add', 'config');
    expect(shell(path, 'git commit -m x')).toMatchObject({ code: 1, stderr: expect.stringContaining('This commit is blocked') as string });
  });
});

describe('docs/CONFIG.md', () => {
  it('the command that accepts what there is, and the file that it writes', () => {
    const path = repository('accepted');
    writeFileSync(join(path, 'config'), credentials());
    commit(path);
    const [, command = ''] = /^\$ (leaksift baseline create .*)$/m.exec(textOf('docs/CONFIG.md')) ?? [];
    expect(shell(path, command.replace('2027-', '2999-'))).toMatchObject({ code: 0, stdout: '' });
    const [, shown = ''] = /```\n(\{"leaksift-baseline".*?)```/s.exec(textOf('docs/CONFIG.md')) ?? [];
    const [header, entry] = readFileSync(join(path, '.leaksift-baseline.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const [shownHeader, shownEntry] = shown.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([Object.keys(header ?? {}), Object.keys(entry ?? {})]).toEqual([Object.keys(shownHeader ?? {}), Object.keys(shownEntry ?? {})]);
    expect({ ...header, ...entry }).toMatchObject({ key: expect.stringMatching(/^[\da-f]{64}$/) as string, fingerprint: expect.stringMatching(/^[\da-f]{32}$/) as string, reason: 'before leaksift: rotated in March', expires: '2999-06-30' });
    expect(leaksift(path, ['audit-history']).code).toBe(0);
  });

  it('the mark in a comment, for the rule of the configuration above', () => {
    const [, mark = ''] = /```py\n(.*?)\n```/s.exec(textOf('docs/CONFIG.md')) ?? [];
    const [, config = ''] = /```toml\n(.*?)```/s.exec(textOf('docs/CONFIG.md')) ?? [];
    const line = mark.replace('…', ['acme', pick(draw, 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 32)].join('_'));
    expect(leaksift(folder('marked', { 'a.py': `${line}\n`, '.leaksift.toml': config }), ['scan'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Suppressed: 1 by marks in the text') as string });
    expect(leaksift(folder('unmarked', { 'a.py': `${line.replace(/ *#.*/, '')}\n`, '.leaksift.toml': config }), ['scan']).code).toBe(1);
  });
});

describe('docs/HOOKS.md', () => {
  it('install, status, uninstall', () => {
    const [first = ''] = blocks('docs/HOOKS.md');
    expect(first.trim().split('\n').map((line) => shell(repositoryForHooks, line).code)).toEqual([0, 0, 0]);
  });
  const repositoryForHooks = repository('hooked');

  it('leaving out one run, with a reason', () => {
    const path = repository('skipped');
    expect(shell(path, 'leaksift hook install').code).toBe(0);
    writeFileSync(join(path, 'config'), credentials());
    git(path, 'add', 'config');
    const skip = blocks('docs/HOOKS.md').find((block) => block.includes('LEAKSIFT_SKIP')) ?? 'false';
    expect(shell(path, `GIT_EDITOR='echo x >' ${skip}`)).toMatchObject({ code: 0, stderr: expect.stringContaining('fixture of the parser, not a key') as string });
    expect(readFileSync(join(path, '.git/leaksift/skips.log'), 'utf8')).toContain('fixture of the parser, not a key');
  });

  it("a coding agent's tool call", () => {
    const path = repository('agent');
    const [, example = ''] = /```json\n(.*?)```/s.exec(textOf('docs/HOOKS.md')) ?? [];
    const call = example.replaceAll('/home/me/project', path);
    expect(shell(path, 'leaksift hook run agent', call)).toMatchObject({ code: 0, stderr: '' });
    expect(shell(path, 'leaksift hook run agent', call.replace('…', JSON.stringify(credentials()).slice(1, -1)))).toMatchObject({ code: 2, stderr: expect.stringContaining('Refused: this would write or send a credential') as string });
  });
});

describe('docs/RESPOND.md', () => {
  it('the guide in its three forms, and the safeguards', () => {
    const path = repository('incident');
    writeFileSync(join(path, 'config'), credentials());
    commit(path);
    const page = blocks('docs/RESPOND.md');
    const [audit = '', ...guides] = (page[0] ?? '').trim().split('\n');
    expect(shell(path, audit.replace(' --verify', '')).code).toBe(1);
    expect(guides.map((line) => shell(path, line).code)).toEqual([0, 0, 0]);
    expect(leaksift(path, ['respond', 'report.json']).stdout).toContain(`${join(dist, 'leaksift.mjs')} respond report.json --sweep`);
    expect(readFileSync(join(path, 'incident.md'), 'utf8')).toContain('leaksift respond report.json --sweep');
    for (const file of ['incident.md', 'incident.html']) expect(readFileSync(join(path, file), 'utf8')).toContain('aws iam update-access-key');
    expect(shell(path, page.find((block) => block.includes('--safeguards')) ?? 'false').code).toBe(0);
    expect(readFileSync(join(path, 'safeguards.yaml'), 'utf8')).toContain('AWSTemplateFormatVersion');
  });
});
