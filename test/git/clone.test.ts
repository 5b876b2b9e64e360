import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cloneRepository } from '../../src/git/clone.ts';
import { findGit } from '../../src/git/environment.ts';
import { porcelain } from '../../src/git/porcelain.ts';
import { removeTempFolders } from '../../src/git/temp-folders.ts';
import { isUrl, printableUrl } from '../../src/git/url.ts';
import { makeRepo, tempFolder } from '../helpers/repo.ts';

/** Makes git refuse abbreviated options, which could slip past simple-git's own guard. */
const ADDED_BY_SIMPLE_GIT = 'GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS';
const variables = { PATH: process.env['PATH'] };

describe('URLs', () => {
  it.each(['https://host/x', 'ssh://git@host/x', 'git@host:path', 'file:///x', 'ext::sh -c x', 'HTTPS://host'])('%s is one', (target) => {
    expect(isUrl(target)).toBe(true);
  });

  it.each(['.', '/abs/path', 'relative/path', 'C:\\folder', 'name', '-u', '--upload-pack=x', './git@host:path'])('%s is none', (target) => {
    expect(isUrl(target)).toBe(false);
  });

  it.each([
    ['https://user:pass@host:8443/a/b.git', 'https://host:8443/a/b.git'],
    ['https://pass@host/a?token=x#y', 'https://host/a'],
    ['https://a:b@c@host/x', 'https://host/x'],
    ['https://host/user@name/x', 'https://host/user@name/x'],
    ['git@host:a/b.git', 'host:a/b.git'],
    ['ssh://host', 'ssh://host'],
  ])('%s is shown as %s', (target, shown) => {
    expect(printableUrl(target)).toBe(shown);
  });
});

describe('a clone', () => {
  it('is a bare mirror of every ref, private, without hooks and without its URL, and goes away', async () => {
    const repo = makeRepo();
    repo.write('a', 'a');
    const id = repo.commit();
    repo.git('update-ref', 'refs/pull/1/head', id);
    repo.git('notes', 'add', '-m', 'note');
    const stages: string[] = [];
    const clone = await cloneRepository({ target: `file://${repo.path}`, variables, onClone: (stage) => stages.push(stage) });
    expect(repo.tryGit(['for-each-ref'], { cwd: clone.path }).stdout).toBe(`${repo.git('for-each-ref')}\n`);
    expect(statSync(dirname(clone.path)).mode & 0o777).toBe(0o700);
    expect(existsSync(join(clone.path, 'hooks')) ? readdirSync(join(clone.path, 'hooks')) : []).toEqual([]);
    expect(repo.tryGit(['config', '--list', '--local'], { cwd: clone.path }).stdout).toBe('core.repositoryformatversion=0\ncore.bare=true\n');
    expect(stages.length).toBeGreaterThan(0);
    clone.remove();
    expect(existsSync(dirname(clone.path))).toBe(false);
  });

  it('runs no configuration of the user or the repository', async () => {
    const repo = makeRepo();
    repo.commit();
    const folder = tempFolder();
    const marker = join(folder, 'ran');
    const script = repo.script('hook.sh', `touch ${marker}`);
    repo.git('config', 'uploadpack.packObjectsHook', script);
    repo.git('config', 'core.fsmonitor', script);
    const config = repo.write('user.cfg', `[uploadpack]\n\tpackObjectsHook = ${script}\n[init]\n\ttemplateDir = ${folder}\n`);
    const clone = await cloneRepository({ target: `file://${repo.path}`, variables: { ...variables, GIT_CONFIG_GLOBAL: config, HOME: repo.path, GIT_TEMPLATE_DIR: folder } });
    clone.remove();
    expect(existsSync(marker)).toBe(false);
  });

  it('fails with what to do, repeating nothing secret, and leaves nothing', async () => {
    const password = 'swordfish'.repeat(2);
    const before = readdirSync(tempRoot());
    const error: unknown = await cloneRepository({ target: `https://user:${password}@127.0.0.1:1/x.git`, variables }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'git', message: expect.stringContaining('https://127.0.0.1:1/x.git') });
    expect(JSON.stringify(error) + String(error)).not.toContain(password);
    expect(readdirSync(tempRoot()).filter((name) => name.startsWith('leaksift-clone-') && !before.includes(name))).toEqual([]);
  });

  it('asks nobody for a password', async () => {
    const server = createServer((_, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const git = porcelain({ program: findGit({ workTree: null, commonDir: '/nowhere' }, variables), directory: tempFolder(), variables: { PATH: variables.PATH, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'false', LC_ALL: 'C' } });
    await expect(git.listRemote([`http://127.0.0.1:${port}/x.git`])).rejects.toThrow();
    server.close();
  });

  it('leaves nothing when it is stopped while what git has started still writes', async () => {
    const repo = makeRepo();
    repo.commit();
    const controller = new AbortController();
    const real = findGit({ workTree: null, commonDir: '/nowhere' }, variables);
    const folder = tempFolder();
    repo.script('../'.concat(basename(folder), '/git'), `touch '${folder}/started'; for last; do :; done\n(sleep 0.4; mkdir -p "$last/objects/pack") &\nexec '${real}' upload-pack --timeout=30 '${repo.path}'`);
    const before = readdirSync(tempRoot());
    const cloning = cloneRepository({ target: `file://${repo.path}`, variables: { PATH: `${folder}:${variables.PATH}` }, signal: controller.signal });
    while (!existsSync(join(folder, 'started'))) await pause(5);
    controller.abort();
    await expect(cloning).rejects.toMatchObject({ code: 'incomplete' });
    await pause(600);
    expect(readdirSync(tempRoot()).filter((name) => name.startsWith('leaksift-clone-') && !before.includes(name))).toEqual([]);
  });

  it('stops when it is told to, and can be removed by whoever ends the process', async () => {
    const repo = makeRepo();
    repo.commit();
    const controller = new AbortController();
    controller.abort();
    await expect(cloneRepository({ target: `file://${repo.path}`, variables, signal: controller.signal })).rejects.toThrow();
    const clone = await cloneRepository({ target: `file://${repo.path}`, variables });
    removeTempFolders();
    expect(existsSync(clone.path)).toBe(false);
  });
});

describe('the porcelain', () => {
  it('gives git the variables it was given and no others, and scrubs errors', async () => {
    const repo = makeRepo();
    const secret = 'never-to-be-seen-1234';
    const program = repo.script('bin/git', `env | sort; echo "fatal: ${secret}" >&2; exit 3`);
    const git = porcelain({ program, directory: repo.path, variables: { PATH: variables.PATH, GIT_INDEX_FILE: 'mine', LC_ALL: 'C' } });
    const error = await git.raw('status').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
    const listing = repo.script('bin2/git', 'env | cut -d= -f1 | sort');
    const seen = await porcelain({ program: listing, directory: repo.path, variables: { PATH: variables.PATH, GIT_INDEX_FILE: 'mine', LC_ALL: 'C' } }).raw('status');
    expect(seen.split('\n').filter((name) => name.startsWith('GIT_') || name === 'HOME' || name === 'LC_ALL')).toEqual(['GIT_INDEX_FILE', ADDED_BY_SIMPLE_GIT, 'LC_ALL']);
  });
});

function tempRoot(): string {
  return dirname(tempFolder());
}
