/** The built program does its first duties on the Node at hand: every command starts, finds, and ends with the right code. */
import { createCipheriv } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { auditFlagsFor, flagsFor, THRIFT } from '../../../src/surfaces/doors/tiering.ts';
import { dist, folder, git, leaksift, runNode } from './program.ts';

const draw = seeded(20);
const pair = { id: accessKeyId(draw), secret: secretAccessKey(draw) };
const credentials = `[default]\naws_access_key_id = ${pair.id}\naws_secret_access_key = ${pair.secret}\n`;

function repository(name: string): string {
  const path = folder(name);
  git(path, 'init', '-q', '-b', 'main');
  return path;
}

/** A repository with a pack of so many bytes. */
function repositoryOf(name: string, bytes: number): string {
  const path = repository(name);
  writeFileSync(join(path, 'noise'), createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(bytes)));
  commit(path, 'a.txt', 'nothing\n');
  git(path, 'repack', '-q', '-a', '-d');
  return path;
}

function commit(path: string, file: string, text: string | undefined): string {
  if (text === undefined) rmSync(join(path, file));
  else writeFileSync(join(path, file), text);
  git(path, 'add', '--all');
  git(path, 'commit', '-q', '-m', `change ${file}`);
  return git(path, 'rev-parse', 'HEAD');
}

it('tells V8 what it knows', () => {
  const { stdout } = runNode(folder('v8'), ['-p', 'process.versions.v8']);
  const flags = [flagsFor(stdout), auditFlagsFor(stdout), THRIFT].flatMap((told) => told?.split(' ') ?? []);
  expect(flags.length).toBeGreaterThan(1);
  expect(runNode(folder('flags'), [...flags, '-e', '0'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('makes no home where there is none', () => {
  const home = join(folder('homeless'), 'gone');
  expect(leaksift(folder('of-nobody'), ['scan'], '', { HOME: home })).toMatchObject({ code: 0 });
  expect(() => statSync(home)).toThrow('ENOENT');
});

describe('scan', () => {
  it('finds nothing in an empty folder, and says so', () => {
    expect(leaksift(folder('empty'), ['scan'])).toMatchObject({ code: 0 });
  });

  it('finds a key pair in a file', () => {
    const { code, stdout, stderr } = leaksift(folder('leaky', { 'a/credentials': credentials }), ['scan', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ledger: { complete: true }, findings: [{ occurrences: [{ path: 'a/credentials' }] }] });
    expect(stdout + stderr).not.toContain(pair.secret);
  });

  it('reads stdin', () => {
    expect(leaksift(folder('stdin'), ['scan', '-'], credentials)).toMatchObject({ code: 1 });
    expect(leaksift(folder('stdin-clean'), ['scan', '-'], 'nothing to see')).toMatchObject({ code: 0 });
  });

  it.each(['text', 'json', 'jsonl', 'sarif', 'csv', 'junit', 'gitlab', 'html', 'markdown'])('reports as %s', (format) => {
    const { code, stdout } = leaksift(folder(`format-${format}`, { credentials }), ['scan', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).toContain('credentials');
    expect(stdout).not.toContain(pair.secret);
  });

  it.each([
    ['.leaksift.toml', 'fail-on = "critical"\n', 'fail-on = "sometimes"\n'],
    ['.leaksift.yaml', 'fail-on: critical\n', 'fail-on: sometimes\n'],
    ['.leaksift.json', '{ "fail-on": "critical" }\n', '{ "fail-on": "sometimes" }\n'],
  ])('takes its configuration from %s', (name, good, bad) => {
    expect(leaksift(folder(`good${name}`, { [name]: good, credentials }), ['scan'])).toMatchObject({ code: 1 });
    expect(leaksift(folder(`bad${name}`, { [name]: bad, credentials }), ['scan'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('git', () => {
  it('finds what is staged, not what is only written', () => {
    const path = repository('staged');
    writeFileSync(join(path, 'credentials'), credentials);
    expect(leaksift(path, ['staged'])).toMatchObject({ code: 0 });
    git(path, 'add', 'credentials');
    expect(leaksift(path, ['staged'])).toMatchObject({ code: 1 });
  });

  it('finds what the commits of a range introduced, even if a later one removed it', () => {
    const path = repository('range');
    const base = commit(path, 'README', 'a project\n');
    commit(path, 'credentials', credentials);
    const clean = commit(path, 'credentials', undefined);
    commit(path, 'README', 'a better project\n');
    expect(leaksift(path, ['range', `${base}..HEAD`])).toMatchObject({ code: 1 });
    expect(leaksift(path, ['range', `${clean}..HEAD`])).toMatchObject({ code: 0 });
  });

  it.each(['1', '2'])('finds in the whole history with %s jobs', (jobs) => {
    const path = repository(`history-${jobs}`);
    commit(path, 'README', 'a project\n');
    expect(leaksift(path, ['audit-history', '--jobs', jobs])).toMatchObject({ code: 0 });
    commit(path, 'credentials', credentials);
    commit(path, 'credentials', undefined);
    git(path, 'gc', '-q');
    expect(leaksift(path, ['audit-history', '--jobs', jobs])).toMatchObject({ code: 1 });
  });

  it('stops a commit through the hook alone', () => {
    const path = repository('hook');
    writeFileSync(join(path, 'credentials'), credentials);
    git(path, 'add', 'credentials');
    expect(leaksift(path, ['hook', 'run', 'pre-commit'])).toMatchObject({ code: 1 });
    git(path, 'rm', '-q', '--cached', 'credentials');
    expect(leaksift(path, ['hook', 'run', 'pre-commit'])).toMatchObject({ code: 0 });
  });
});

/** Such a part, or one that it needs, would start its surface. */
function usesSurface(part: string): boolean {
  const needed = new Set([part]);
  for (const each of needed) {
    for (const [, name = ''] of readFileSync(join(dist, each), 'latin1').matchAll(/require\("\.\/([^"]+)"\)/g)) needed.add(name);
  }
  return [...needed].some((name) => name.startsWith('surface-'));
}

describe('the program', () => {
  it('says its version and its commands', () => {
    expect(leaksift(folder('version'), ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\s*$/);
    expect(leaksift(folder('help'), ['--help']).stdout).toContain('audit-history');
  });

  it.each([['no-such-command'], ['scan', '--no-such-option'], ['scan', 'no/such/path']])('refuses %s', (...args) => {
    expect(leaksift(folder(`refused-${args.length}-${args.join('').length}`), args)).toMatchObject({ code: 2, stdout: '' });
  });

  const started = /^(?:leaksift|hook|action|worker|surface-\w+)\./;
  const parts = readdirSync(dist).filter((name) => /\.[cm]js$/.test(name) && !started.test(name) && !usesSurface(name));

  it('is made of parts, each of which loads', () => {
    const urls = parts.map((name) => pathToFileURL(join(dist, name)).href);
    const program = `for (const url of ${JSON.stringify(urls)}) await import(url);`;
    expect(urls).not.toEqual([]);
    expect(runNode(dist, ['--input-type=module', '--eval', program])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('compiled code', () => {
  /** Files that are kept after such a run, and which file each name stands for. */
  const keptBy = (path: string, command: readonly string[], cache: string): ReadonlyMap<string, bigint> => {
    expect(leaksift(path, command, '', { XDG_CACHE_HOME: cache }).code).toBe(0);
    const made = readdirSync(join(cache, 'leaksift'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cjs')).sort();
    return new Map(made.map((name) => [name, statSync(join(cache, 'leaksift', name), { bigint: true }).ino]));
  };

  it('that one run kept is taken by the next: it is not made again', () => {
    const [cache, clean] = [folder('cache'), folder('clean', { 'a.txt': 'nothing\n' })];
    const kept = keptBy(clean, ['scan'], cache);
    expect(kept.size).toBeGreaterThan(3);
    expect(keptBy(clean, ['scan'], cache)).toEqual(kept);
  });

  it.each([['middle', 3 << 20], ['large', 33 << 20]])('of the threads of a %s audit is kept, too', (size, bytes) => {
    const [cache, path] = [folder(`cache-of-${size}`), repositoryOf(size, bytes)];
    const kept = keptBy(path, ['audit-history'], cache);
    expect([...kept.keys()].filter((name) => name.includes(`${size}-worker-`)).length).toBeGreaterThan(3);
    // A thread that had no work in the first run may load a part more; what is there is not written again.
    expect([...keptBy(path, ['audit-history'], cache)]).toEqual(expect.arrayContaining([...kept]));
  });

  it('of threads is not kept where V8 was told its flags before it was known how much they read', () => {
    const [cache, path] = [folder('cache-of-list'), repositoryOf('listed', 33 << 20)];
    const elsewhere = folder('elsewhere', { 'list.txt': `${path}\n` });
    const kept = [...keptBy(elsewhere, ['audit-history', '--repositories', 'list.txt'], cache).keys()];
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((name) => /[a-z]-worker-/.test(name))).toEqual(kept.filter((name) => name.endsWith('-audit-worker-thread.cjs')));
  });
});
