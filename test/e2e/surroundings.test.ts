/** What surrounds a run goes wrong: the folder in which it stands, the reader of what it prints, the folders that it is to look into. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../helpers/draw.ts';
import { dist, environment, folder, git, leaksift, node } from './smoke/program.ts';

const draw = seeded(2026);
const credentials = `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;
const program = join(dist, 'leaksift.mjs');

function repository(name: string): string {
  const path = folder(name, { 'folder/credentials': credentials });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '--all');
  return path;
}

const shell = (cwd: string, script: string, ...words: readonly string[]) => spawnSync('sh', ['-c', script, 'sh', node, program, ...words], { cwd, env: environment, encoding: 'utf8' });

describe('lists and help', () => {
  const path = repository('lists');

  it.each([[['rules', 'list']], [['rules', 'show', 'aws-access-key-id']], [['hook', 'status']], [['doctor']], [['--help']]])('%j: a reader that has gone, or a full disk, is no internal error', (words) => {
    const gone = shell(path, `{ "$@"; echo "code $?" >&2; } | true`, ...words);
    expect(gone.stderr).toMatch(/^leaksift: .* its reader has gone\.\n(?:.*\n)*code 3\n$/);
    const full = shell(path, '"$@" > /dev/full', ...words);
    expect({ code: full.status, said: full.stderr }).toEqual({ code: 3, said: "leaksift: The report can't be written to stdout: the disk is full.\n" });
  });
});

describe('the current folder', () => {
  it('that is gone is told so', () => {
    const { status, stderr } = shell(folder('gone'), 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', 'scan', repository('not-gone'));
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'leaksift: The current folder is gone. Change to one that is there.\n' });
  });

  it('below the top does not lead a relative GIT_INDEX_FILE astray', () => {
    const path = repository('index-below');
    expect(leaksift(join(path, 'folder'), ['staged'], '', { GIT_INDEX_FILE: '.git/index' }).code).toBe(1);
  });
});

/** Permissions don't hold root back. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('a folder that is closed', () => {
  const path = folder('closed', { 'open/file': 'x\n' });
  const closed = join(path, 'closed');
  mkdirSync(closed);
  writeFileSync(join(closed, 'file'), credentials);
  chmodSync(closed, 0);
  chmodSync(dirname(path), 0o755);

  it.each([[['scan', 'closed']], [['scan', 'closed/file']], [['audit-history', 'closed']]])('%j: said, and no all-clear', (words) => {
    const { status, stdout, stderr } = spawnSync(node, [program, ...words], { cwd: path, env: environment, encoding: 'utf8', ...NOBODY });
    expect([2, 3]).toContain(status);
    expect(stdout + stderr).toMatch(/EACCES/);
    expect(stderr).not.toContain('internal error');
  });
});

describe('a folder of a git directory that is closed', () => {
  it.each(['logs', 'hooks', 'refs/heads'])('%s: named, and all else is read', (name) => {
    const path = repository(`closed-${name.replace('/', '-')}`);
    git(path, 'commit', '-q', '-m', 'change');
    chmodSync(dirname(path), 0o755);
    chmodSync(join(path, '.git', name), 0);
    const { status, stdout } = spawnSync(node, [program, 'audit-history', '--format', 'json'], { cwd: path, env: environment, encoding: 'utf8', ...NOBODY });
    expect({ status, report: JSON.parse(stdout) as unknown }).toMatchObject({ status: 4, report: { ledger: { complete: false, unread: expect.arrayContaining([{ unit: `git-dir ${name}`, reason: expect.stringContaining('unreadable') as string }]) as unknown } } });
  });
});

describe('a clone that is interrupted', () => {
  it.each([['INT', 130], ['TERM', 143]])('by SIG%s ends with %i, and leaves nothing', (signal, code) => {
    const bin = folder(`git-${signal}`, { git: `#!/bin/sh\ncase " $* " in *" clone "*) kill -${signal} "$PPID"; exec sleep 60 ;; esac\nexec '${execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()}' "$@"\n` });
    chmodSync(join(bin, 'git'), 0o755);
    const temporary = folder(`clone-${signal}`);
    const ended = leaksift(bin, ['audit-history', `file://${repository(`cloned-${signal}`)}`], '', { PATH: `${bin}:${environment['PATH'] ?? ''}`, TMPDIR: temporary });
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(/^leaksift: Cloning .* was interrupted\.\n$/) as string });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a home that is no folder', () => {
  it.each([[['hook', 'status']], [['doctor']]])('%j: looked for and not there', (words) => {
    const { code, stderr } = leaksift(repository(`home-${words[0] ?? ''}`), words, '', { HOME: '/dev/null' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('nor can ever be one: the hook ends all the same', () => {
    expect(leaksift(repository('home-of-processes'), ['hook', 'run', 'pre-commit'], '', { HOME: '/proc' }).code).toBe(1);
  });

  it.each(['', '/proc'])('%j keeps no key of the cache: none is made in the repository, which might bring its own', (home) => {
    const path = repository(`home-of-keys-${home.length}`);
    expect(leaksift(path, ['audit-history', '--cache', 'auto'], '', { HOME: home })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('LEAKSIFT_CACHE_KEY') as string });
    expect(readdirSync(path)).not.toContain('.local');
  });

  it('nor can a cache be kept where no folder can be made: said, and everything read', () => {
    const path = repository('cache-of-processes');
    git(path, 'commit', '-q', '-m', 'change');
    git(path, 'repack', '-adq');
    const { code, stdout } = leaksift(path, ['audit-history', '--cache', '/proc/leaksift/cache', '--format', 'json'], '', { LEAKSIFT_CACHE_KEY: 'x'.repeat(64) });
    expect({ code, report: JSON.parse(stdout) as unknown }).toMatchObject({ code: 1, report: { ledger: { complete: true }, scan: { notes: [expect.stringContaining('could not be written')] } } });
  });

  it('nor hooks be installed in one', () => {
    expect(leaksift(repository('hooks-of-processes'), ['hook', 'install', '--global'], '', { HOME: '/proc', XDG_CONFIG_HOME: '' })).toMatchObject({ code: 3, stderr: expect.stringContaining("Can't change /proc") as string });
  });
});

describe('limits of the system', () => {
  it.each([[['scan']], [['audit-history']]])('%j with few open files: read all the same, or told which limit it was', (words) => {
    const path = repository(`limits-${words[0] ?? ''}`);
    for (const limit of [20, 21, 22, 23, 24, 26, 28, 32]) {
      const { status, signal, stderr } = shell(path, `ulimit -n ${limit}; exec "$@"`, ...words);
      expect([0, 2]).not.toContain(status);
      if (signal === null) expect(stderr).not.toContain('internal error');
    }
  });
});
