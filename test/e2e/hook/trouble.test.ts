/** Hooks in trouble: broken repositories, wrong calls, no Node, killed at any moment. Each blocks, says why, and loses nothing. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../helpers/draw.ts';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { credentials, indexOf, leaksift, node, protectedRepo, runHook, runsConfigHooks, shipped, snapshot, stageCredential } from './workshop.ts';

function staged(): TestRepo {
  const repo = protectedRepo();
  repo.write('deep/clean', 'x\n');
  repo.git('add', '-A');
  return repo;
}

function blob(repo: TestRepo, name: string): string {
  const id = repo.git('rev-parse', name);
  return join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2));
}

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('what can not be read blocks', () => {
  const breaking: Readonly<Record<string, { readonly break: (repo: TestRepo) => void; readonly says: RegExp; readonly event?: readonly string[]; readonly input?: string }>> = {
    'an index that is cut off': { break: (repo) => truncateSync(join(repo.gitDir, 'index'), 60), says: /index: / },
    'an index with a changed mode': { break: (repo) => changeByte(join(repo.gitDir, 'index'), 38), says: /index: damaged: its checksum is wrong/ },
    'an index with a changed id': { break: (repo) => changeByte(join(repo.gitDir, 'index'), 70), says: /object [0-9a-f]{40}: missing object/ },
    'an index of a version to come': {
      break: (repo) => {
        const bytes = readFileSync(join(repo.gitDir, 'index'));
        bytes.writeUInt32BE(9, 4);
        bytes.fill(0, bytes.length - 20);
        writeFileSync(join(repo.gitDir, 'index'), bytes);
      },
      says: /index: of the unknown version 9/,
    },
    'an index that is a folder': {
      break: (repo) => {
        rmSync(join(repo.gitDir, 'index'));
        mkdirSync(join(repo.gitDir, 'index'));
      },
      says: /index: not a regular file/,
    },
    'a missing blob': { break: (repo) => rmSync(blob(repo, ':deep/clean')), says: /missing/ },
    'a missing tree': { break: (repo) => rmSync(blob(repo, 'HEAD^{tree}')), says: /git diff-index failed/ },
    'a broken HEAD': { break: (repo) => writeFileSync(join(repo.gitDir, 'HEAD'), 'garbage\n'), says: /HEAD/ },
    'no HEAD': { break: (repo) => renameSync(join(repo.gitDir, 'HEAD'), join(repo.gitDir, 'GONE')), says: /[Nn]ot a git/ },
    'two configurations': {
      break: (repo) => ['.leaksift.toml', '.leaksift.json'].forEach((name) => void repo.write(name, '')),
      says: /two configurations/,
    },
    'a broken configuration': { break: (repo) => void repo.write('.leaksift.toml', 'fail-on = 7\n'), says: /\.leaksift\.toml:1:1/ },
    'garbage on the standard input of a push': { break: () => {}, event: ['pre-push', 'origin', 'url'], input: 'gar\0bage\n', says: /Line 1 on standard input/ },
    'a push without a remote': { break: () => {}, event: ['pre-push'], says: /name of the remote/ },
    'a message that is not there': { break: () => {}, event: ['commit-msg', 'gone'], says: /No such file: gone/ },
    'an event that nobody knows': { break: () => {}, event: ['post-commit'], says: /Which hook/ },
  };

  test.each(Object.entries(breaking))('%s', (_, { break: spoil, says, event = ['pre-commit'], input = '' }) => {
    const repo = staged();
    spoil(repo);
    const before = snapshot(repo.path);
    const { status, stdout, stderr } = runHook(repo, event, { input });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: expect.stringMatching(says) as string });
    expect(status).toBeGreaterThan(1);
    expect(stderr).not.toMatch(/internal error|at .*\.mjs/);
    expect(snapshot(repo.path)).toEqual(before);
  });

  test('outside of a repository', () => {
    expect(runHook(makeRepo(), ['pre-commit'], { cwd: tempFolder() })).toMatchObject({ status: 2, stderr: expect.stringContaining('Not a git repository') as string });
  });

  test('a terminal obeys nothing that stands in a path', () => {
    const repo = protectedRepo();
    stageCredential(repo, 'a\u001b[31m\u202eb.ini');
    const { stderr } = runHook(repo, ['pre-commit']);
    expect(stderr).toContain('a\\x1b[31m\\u202eb.ini');
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
    expect(stderr).toContain('git restore --staged <file>');
  });

  test('no value is said, whatever is found', () => {
    const repo = protectedRepo();
    const text = credentials();
    repo.write('x.ini', text);
    repo.git('add', '-A');
    const { stderr } = runHook(repo, ['pre-commit']);
    for (const value of text.matchAll(/= (\S+)/g)) expect(stderr).not.toContain(value[1]);
  });
});

describe('a run that is skipped', () => {
  test('is said and written down; without a reason nothing is skipped', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    expect(repo.tryGit(['commit', '-m', 'x'], { env: { LEAKSIFT_SKIP: ' ' } }).status).toBe(1);
    const { status, stderr } = repo.tryGit(['commit', '-m', 'x'], { env: { LEAKSIFT_SKIP: 'fixture of the parser\u001b[2J' } });
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('SKIPPED, nothing was scanned: fixture of the parser\\x1b') as string });
    const lines = readFileSync(join(repo.gitDir, 'leaksift/skips.log'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([{ time: expect.stringMatching(/^\d{4}-/) as string, event: 'pre-commit', reason: 'fixture of the parser\u001b[2J' }]);
    expect(leaksift(repo, ['doctor']).stdout).toContain('skips.log');
  });

  test('that can not be written down is none', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    symlinkSync('/dev/null', join(repo.gitDir, 'leaksift/skips.log'));
    expect(repo.tryGit(['commit', '-m', 'x'], { env: { LEAKSIFT_SKIP: 'x' } })).toMatchObject({ status: 1, stderr: expect.stringContaining('nothing is skipped') as string });
  });
});

describe('Node', () => {
  test('is found by its recorded path where PATH is bare', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    expect(repo.tryGit(['commit', '-m', 'x'], { env: { PATH: `${dirname(execFileSync('which', ['git'], { encoding: 'utf8' }).trim())}:/usr/bin:/bin` } })).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });
  });

  test('is found where a version manager keeps it, or its absence is said', () => {
    const repo = protectedRepo();
    stageCredential(repo);
    const shim = join(repo.gitDir, 'leaksift/hook');
    writeFileSync(shim, readFileSync(shim, 'utf8').replace(/^node=.*$/m, "node='/gone/node'"));
    const home = tempFolder('home-');
    const bare = { PATH: '/usr/bin:/bin', HOME: home, NVM_DIR: '' };
    if (!existsSync('/usr/bin/node') && !existsSync('/usr/local/bin/node')) {
      expect(spawnSync(shim, ['pre-commit'], { cwd: repo.path, env: { ...repo.variables, ...bare }, encoding: 'utf8' })).toMatchObject({ status: 3, stderr: expect.stringContaining('no Node 20.19 or newer was found') as string });
    }
    const kept = join(home, '.nvm/versions/node/v20.20.0/bin');
    mkdirSync(kept, { recursive: true });
    symlinkSync(node, join(kept, 'node'));
    expect(spawnSync(shim, ['pre-commit'], { cwd: repo.path, env: { ...repo.variables, ...bare }, encoding: 'utf8' })).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });
  });

  test('without the program nothing passes', () => {
    const repo = protectedRepo();
    const shim = join(repo.gitDir, 'leaksift/hook');
    writeFileSync(shim, readFileSync(shim, 'utf8').replace(/^program=.*$/m, "program='/gone/hook.cjs'"));
    expect(repo.tryGit(['commit', '--allow-empty', '-m', 'x'])).toMatchObject({ status: 1, stderr: expect.stringContaining('/gone/hook.cjs is gone') as string });
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 1, stdout: expect.stringContaining('BROKEN') as string });
  });

  test("the package's own scripts, as one line of husky", () => {
    const repo = makeRepo();
    stageCredential(repo);
    expect(spawnSync('sh', [join(shipped, 'hooks/pre-commit')], { cwd: repo.path, env: { ...repo.variables, PATH: `${join(node, '..')}:/usr/bin:/bin` }, encoding: 'utf8' })).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });
  });
});

describe('the pre-commit framework, which hands on a push in variables', () => {
  test('reads what the remote does not have', () => {
    const repo = makeRepo();
    repo.write('clean', 'x\n');
    repo.commit();
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const push = (env: Record<string, string>) => runHook(repo, ['pre-push'], { env: { PRE_COMMIT_REMOTE_NAME: 'origin', ...env } });
    expect(push({ PRE_COMMIT_TO_REF: repo.id('HEAD') })).toMatchObject({ status: 0 });
    stageCredential(repo);
    repo.commit('leak');
    expect(push({ PRE_COMMIT_TO_REF: repo.id('HEAD') })).toMatchObject({ status: 1, stderr: expect.stringContaining('This push is blocked') as string });
    expect(push({ PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' })).toMatchObject({ status: 1 });
    expect(push({})).toMatchObject({ status: 2 });
  });

  test('reads the name of a ref that the remote has not had', () => {
    const repo = makeRepo();
    repo.write('clean', 'x\n');
    repo.commit();
    const pair = [...credentials().matchAll(/= (\S+)/g)].map(([, value]) => value).join('=').replaceAll('/', 'x');
    const push = (remoteBranch: string) => runHook(repo, ['pre-push'], { env: { PRE_COMMIT_REMOTE_NAME: 'origin', PRE_COMMIT_TO_REF: repo.id('HEAD'), PRE_COMMIT_REMOTE_BRANCH: remoteBranch } });
    expect(push('refs/heads/main')).toMatchObject({ status: 0 });
    expect(push(`refs/heads/${pair}`)).toMatchObject({ status: 1, stderr: expect.stringContaining('This push is blocked') as string });
    expect(push(`refs/tags/${pair}`)).toMatchObject({ status: 1 });
    repo.git('update-ref', `refs/remotes/origin/${pair}`, 'HEAD');
    expect(push(`refs/heads/${pair}`)).toMatchObject({ status: 0 });
  });
});

describe('an installation', () => {
  test.each([{ CI: 'true' }, { NODE_ENV: 'production' }])('does nothing and succeeds with %j', (env) => {
    const repo = makeRepo();
    const before = snapshot(repo.path);
    expect(leaksift(repo, ['hook', 'install'], { env })).toMatchObject({ status: 0 });
    expect(snapshot(repo.path)).toEqual(before);
  });

  test.each(['', '\n'])('on a server that is told of nothing (%j) declines: somebody else was', (input) => {
    const server = makeRepo({ args: ['--bare'] });
    expect(runHook(server, ['pre-receive'], { input })).toMatchObject({ status: 2, stderr: expect.stringContaining('No ref stood on standard input') as string });
  });

  test('in a bare repository is for what is received', () => {
    const server = makeRepo({ args: ['--bare'] });
    const bare = repoAt(server.path, server.variables);
    const before = snapshot(server.path);
    expect(leaksift(bare, ['hook', 'status'])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^pre-receive +NOT PROTECTED/) as string });
    expect(leaksift(bare, ['hook', 'install'])).toMatchObject({ status: 0 });
    expect(readdirSync(join(server.path, 'hooks')).filter((name) => !name.endsWith('.sample'))).toEqual(runsConfigHooks ? [] : ['pre-receive']);
    expect(leaksift(bare, ['hook', 'status'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Protected.') as string });
    expect(leaksift(bare, ['doctor']).status).toBe(0);
    const repo = makeRepo();
    stageCredential(repo);
    repo.commit('leak');
    expect(repo.tryGit(['push', '-q', server.path, 'main']).stderr).toContain('This push is declined');
    leaksift(bare, ['hook', 'uninstall']);
    expect(snapshot(server.path)).toEqual(before);
  });

  test('that is shadowed by a hooks path set later is no protection, and doctor says by what', () => {
    const repo = protectedRepo();
    repo.git('config', 'core.hooksPath', 'elsewhere');
    const shadowed = { status: 1, stdout: expect.stringMatching(/pre-commit is shadowed: core\.hooksPath \(local\) sends git to/) as string };
    for (const command of [['hook', 'status'], ['doctor']]) expect(leaksift(repo, command)).toMatchObject(runsConfigHooks ? { status: 0 } : shadowed);
    repo.git('config', '--unset', 'core.hooksPath');
    expect(leaksift(repo, ['doctor']).status).toBe(0);
    repo.write('.leaksift.toml', 'fail-on = 7\n');
    expect(leaksift(repo, ['doctor'])).toMatchObject({ status: 1, stdout: expect.stringContaining('policy: BROKEN') as string });
  });

  test.each(['', '/dev/null'])('where core.hooksPath is %j git runs no hook, so nothing is installed and nothing is said to protect', (path) => {
    const repo = makeRepo();
    repo.git('config', 'core.hooksPath', path);
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject(runsConfigHooks ? { status: 0 } : { status: 1, stderr: expect.stringContaining(`NOT installed: core.hooksPath is ${JSON.stringify(path)}`) as string });
    for (const command of [['hook', 'status'], ['doctor']]) expect(leaksift(repo, command).status).toBe(runsConfigHooks ? 0 : 1);
    stageCredential(repo);
    expect(repo.tryGit(['commit', '-m', 'leak']).status).toBe(runsConfigHooks ? 1 : 0);
  });

  test('in a git directory that is known by two names is taken out once', () => {
    const repo = makeRepo();
    const elsewhere = join(tempFolder(), 'elsewhere');
    renameSync(repo.gitDir, elsewhere);
    symlinkSync(elsewhere, repo.gitDir);
    const before = snapshot(elsewhere);
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0 });
    expect(leaksift(repo, ['hook', 'uninstall'])).toMatchObject({ status: 0 });
    expect(snapshot(elsewhere)).toEqual(before);
  });

  test('a hook that is no shell script is named and left', () => {
    const repo = makeRepo();
    repo.script('.git/hooks/pre-commit', '');
    writeFileSync(join(repo.gitDir, 'hooks/pre-commit'), '#!/usr/bin/env python3\nprint("x")\n');
    const before = readFileSync(join(repo.gitDir, 'hooks/pre-commit'));
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject(runsConfigHooks ? { status: 0 } : { status: 1, stderr: expect.stringContaining('is no shell script') as string });
    expect(readFileSync(join(repo.gitDir, 'hooks/pre-commit'))).toEqual(before);
    expect(leaksift(repo, ['hook', 'status']).status).toBe(runsConfigHooks ? 0 : 1);
  });

  test('a hook that was switched off stays off, and ours runs', () => {
    const repo = makeRepo();
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch "$GIT_DIR/../ran"\nexit 1\n');
    const before = snapshot(repo.path);
    leaksift(repo, ['hook', 'install']);
    repo.git('commit', '-q', '--allow-empty', '-m', 'x');
    expect(existsSync(join(repo.path, 'ran'))).toBe(false);
    stageCredential(repo, 'x.ini');
    expect(repo.tryGit(['commit', '-m', 'x']).status).toBe(1);
    leaksift(repo, ['hook', 'uninstall']);
    repo.git('rm', '-qf', 'x.ini');
    expect(snapshot(repo.path)).toEqual(before);
  });

  test('for all repositories: each one is protected, its own hook runs, and it is taken out to the byte', () => {
    const home = tempFolder('home-');
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Ada');
    const base = makeRepo();
    const repo = repoAt(base.path, { ...base.variables, HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') });
    repo.script('.git/hooks/pre-commit', 'touch ran');
    const before = snapshot(home);
    expect(leaksift(repo, ['hook', 'install', '--global'], { cwd: home })).toMatchObject({ status: 0 });
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0 });
    repo.git('commit', '-q', '--allow-empty', '-m', 'x');
    expect(existsSync(join(repo.path, 'ran'))).toBe(true);
    stageCredential(repo);
    expect(repo.tryGit(['commit', '-m', 'x']).status).toBe(1);
    repo.git('config', 'core.hooksPath', 'elsewhere');
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: runsConfigHooks ? 0 : 1 });
    expect(leaksift(repo, ['hook', 'uninstall', '--global'], { cwd: home })).toMatchObject({ status: 0 });
    expect(snapshot(home)).toEqual(before);
  });

  test('an own credential is refused in any encoding', () => {
    const repo = protectedRepo('--own-credentials');
    const home = repo.variables['HOME'] ?? '';
    const value = ['own', 'Value', 'of', 'this', 'machine', '7', '9'].join('-');
    writeFileSync(join(home, '.npmrc'), `//registry.example.com/:_authToken=${value}\n`);
    for (const [index, text] of [value, Buffer.from(`xy${value}z`).toString('base64'), encodeURIComponent(`${value}/`), Buffer.from(value).toString('hex')].entries()) {
      repo.write(`file${index}`, `see ${text} there\n`);
      repo.git('add', '-A');
      const { status, stderr } = repo.tryGit(['commit', '-m', 'x']);
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('A credential of this machine (~/.npmrc)') as string });
      expect(stderr).not.toContain(value);
      repo.git('rm', '-qf', `file${index}`);
    }
  });
});

describe('killed at any moment', () => {
  test('the work tree and the index are as they were, and nothing is committed', async () => {
    const repo = protectedRepo();
    stageCredential(repo);
    repo.write('untracked', 'x\n');
    const draw = seeded(9);
    const before = [indexOf(repo), JSON.stringify(snapshot(repo.path)), repo.id('HEAD')];
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(node, [join(shipped, 'dist/hook.cjs'), 'pre-commit'], { cwd: repo.path, env: repo.variables, stdio: 'ignore' });
      const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => child.once('close', (code, signal) => resolve([code, signal])));
      await pause(draw() * 160);
      child.kill(round % 3 === 0 ? 'SIGTERM' : 'SIGKILL');
      const [code] = await ended;
      expect(code).not.toBe(0);
      expect([indexOf(repo), JSON.stringify(snapshot(repo.path)), repo.id('HEAD')]).toEqual(before);
    }
    expect(readdirSync(repo.gitDir).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});

describe('a push of which nothing is told', () => {
  test('is said, for a hook before this one may have read what git told', () => {
    const repo = protectedRepo();
    const silent = runHook(repo, ['pre-push', 'origin', 'url']);
    expect({ status: silent.status, stderr: silent.stderr }).toEqual({ status: 0, stderr: expect.stringContaining('let leaksift run first') as string });
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(runHook(repo, ['pre-push', 'origin', 'url'])).toMatchObject({ status: 0, stderr: '' });
  });
});
