/** What runners and workflows differ in: who owns the checkout, where it lies and under which names, what the environment has and has not. */
import { chmodSync, chownSync, lchownSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oid, type Oid } from '../../../src/core/ids.ts';
import { accessKeyId, BASE62, type Draw, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { checkOut } from './checkout.ts';
import { serve, TOKEN } from './remote.ts';
import { type Step, step } from './runner.ts';

const draw = seeded(7900);
const pair = (own: Draw = draw): string => `aws_access_key_id = ${accessKeyId(own)}\naws_secret_access_key = ${secretAccessKey(own)}\n`;
const pull = (base: Oid, head: Oid): object => ({ pull_request: { number: 3, base: { sha: base }, head: { sha: head } }, repository: { default_branch: 'main' } });

interface Change {
  readonly repo: TestRepo;
  readonly base: Oid;
  readonly head: Oid;
}

function change(files: Readonly<Record<string, string>>, at?: string): Change {
  const repo = makeRepo(at === undefined ? {} : { at });
  repo.write('a.txt', 'hello\n');
  const base = repo.commit('base');
  for (const [name, text] of Object.entries(files)) repo.write(name, text);
  return { repo, base, head: repo.commit('leak') };
}

describe('the workspace', () => {
  it.each(['full', 'shallow'] as const)('belongs to another user, as in a container (%s)', async (depth) => {
    const { repo, base, head } = change({ 'key.ini': pair() });
    const remote = await serve(repo);
    const checkout = checkOut(repo, head, 'refs/remotes/pull/3/merge', depth);
    const refuses = giveAway(checkout.path);
    expect(repo.tryGit(['status'], { cwd: checkout.path }).stderr.includes('dubious ownership')).toBe(refuses);
    const { code, outputs } = await step({ workspace: checkout.path, event: 'pull_request', payload: pull(base, head), inputs: { token: TOKEN }, env: { GITHUB_SERVER_URL: remote.url } });
    expect({ code, commits: outputs['commits'], complete: outputs['complete'] }).toEqual({ code: 1, commits: '1', complete: 'true' });
  });

  it('is reached through a symbolic link, and inputs are whole paths under that name', async () => {
    const real = tempFolder('real-');
    const { base, head } = change({ 'key.ini': pair() }, join(real, 'product'));
    const named = join(tempFolder('named-'), 'work');
    symlinkSync(real, named);
    for (const top of [named, real]) {
      const { code, outputs } = await step({ workspace: named, event: 'pull_request', payload: pull(base, head), inputs: { 'working-directory': `${top}/product`, 'sarif-file': `${top}/out.sarif` } });
      expect({ code, sarif: outputs['sarif'] }).toEqual({ code: 1, sarif: join(realpathSync(real), 'out.sarif') });
    }
    const { code } = await step({ workspace: named, event: 'pull_request', payload: pull(base, head), inputs: { 'working-directory': `${named}/../` } });
    expect(code).toBe(2);
  });

  it('has a path in which git\'s lists of paths would break', async () => {
    const { repo, base, head } = change({ 'key.ini': pair() });
    const remote = await serve(repo);
    const checkout = checkOut(repo, head, 'refs/remotes/pull/3/merge', 'shallow', join(tempFolder(), 'a:b "c" \\d é'));
    const { code, outputs } = await step({ workspace: checkout.path, event: 'pull_request', payload: pull(base, head), inputs: { token: TOKEN }, env: { GITHUB_SERVER_URL: remote.url } });
    expect({ code, commits: outputs['commits'], complete: outputs['complete'] }).toEqual({ code: 1, commits: '1', complete: 'true' });
  });
});

describe('the environment', () => {
  const { repo, base, head } = change({ 'key.ini': pair() });
  it.each([
    ['no home', { HOME: undefined }],
    ['no temporary folder of the runner', { RUNNER_TEMP: undefined }],
    ['no server', { GITHUB_SERVER_URL: undefined, GITHUB_API_URL: undefined, GITHUB_REPOSITORY: undefined, GITHUB_RUN_ID: undefined }],
    ['variables of git that lead elsewhere', { GIT_DIR: '/gone', GIT_WORK_TREE: '/gone', GIT_OBJECT_DIRECTORY: '/gone', GIT_INDEX_FILE: '/gone', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.bare', GIT_CONFIG_VALUE_0: 'x' }],
  ])('has %s', async (_, env) => {
    expect((await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, head), env })).code).toBe(1);
  });

  it('lets a clean step load none of Node\'s cryptography, which would cost as much as the scan', async () => {
    const folder = tempFolder('loaded-');
    const list = join(folder, 'list');
    writeFileSync(join(folder, 'tell.cjs'), `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')));`);
    const clean = change({ 'b.txt': 'b\n' });
    const loaded = async ({ repo: { path }, base, head }: Change): Promise<boolean> => {
      await step({ workspace: path, event: 'push', payload: { ref: 'refs/heads/main', before: base, after: head }, env: { NODE_OPTIONS: `--require=${join(folder, 'tell.cjs')}` } });
      return readFileSync(list, 'utf8').includes('NativeModule crypto');
    };
    expect([await loaded(clean), await loaded({ repo, base, head })]).toEqual([false, true]);
  });

  it('gets nothing for later steps but outputs', async () => {
    const folder = tempFolder('runner-files-');
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(folder, name)] as const);
    for (const [, file] of files) writeFileSync(file, '');
    for (const to of [base, head]) await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, to), env: Object.fromEntries(files) });
    expect(files.map(([, file]) => readFileSync(file, 'utf8'))).toEqual(['', '', '']);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('a shallow checkout', () => {
  const { repo, base, head } = change({ 'key.ini': pair() });
  repo.git('branch', 'topic', head);
  repo.git('checkout', '-q', '--detach', base);
  repo.write('tagged.ini', pair());
  const tagged = repo.commit('only a tag has this');
  repo.git('tag', 'v1', tagged);
  repo.git('branch', '-f', 'main', base);
  const away = async (inputs: Readonly<Record<string, string>>): Promise<Step> => {
    const remote = await serve(repo);
    const checkout = checkOut(repo, base, 'refs/remotes/origin/main', 'shallow');
    return step({ workspace: checkout.path, event: 'schedule', payload: {}, inputs: { token: TOKEN, ...inputs }, env: { GITHUB_SHA: base, GITHUB_SERVER_URL: remote.url } });
  };

  it('knows by the remote what branches and tags there are, for history: all', async () => {
    const { code, outputs } = await away({ history: 'all' });
    expect({ code, commits: outputs['commits'], found: outputs['findings'], complete: outputs['complete'] }).toEqual({ code: 1, commits: '3', found: '2', complete: 'true' });
  });

  it('that got its branch whole is no whole repository, either', async () => {
    const remote = await serve(repo);
    const clone = makeRepo();
    clone.git('fetch', '-q', '--no-tags', '--depth=100', `file://${remote.folder}`, `+${base}:refs/remotes/origin/main`);
    clone.git('checkout', '-q', '--detach', base);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
    const { code, outputs } = await step({ workspace: clone.path, event: 'schedule', payload: {}, inputs: { token: TOKEN, history: 'all' }, env: { GITHUB_SHA: base, GITHUB_SERVER_URL: remote.url } });
    expect({ code, commits: outputs['commits'], found: outputs['findings'] }).toEqual({ code: 1, commits: '3', found: '2' });
    const alone = await step({ workspace: clone.path, event: 'schedule', payload: {}, inputs: { token: TOKEN, history: 'all' }, env: { GITHUB_SHA: base } });
    expect({ code: alone.code, commits: alone.outputs['commits'], unread: alone.report?.ledger.unread }).toEqual({ code: 3, commits: '1', unread: [{ unit: 'branches and tags of the server', reason: 'it did not tell them' }] });
    expect(alone.log).toContain('The server did not say which branches and tags it has');
    const unasked = await step({ workspace: clone.path, event: 'schedule', payload: {}, inputs: { history: 'all', deepen: 'false' }, env: { GITHUB_SHA: base } });
    expect({ code: unasked.code, commits: unasked.outputs['commits'] }).toEqual({ code: 0, commits: '1' });
    expect(unasked.log).toContain('The server is not asked which branches and tags it has');
  });

  it.each([['main', 'topic'], ['origin/main', 'origin/topic'], ['refs/heads/main', 'refs/heads/topic']])('and what %s and %s are', async (from, to) => {
    const { code, outputs } = await away({ 'base-ref': from, 'head-ref': to });
    expect({ code, range: outputs['range'] }).toEqual({ code: 1, range: `${base}..${head}` });
  });
});

it.each([['a loose one', 'refs/heads/odd', 'garbage\n'], ['packed ones', 'packed-refs', 'zz refs/heads/odd\n']])('with history: all, a ref that can\'t be read is no all-clear: %s', async (_, file, content) => {
  const { repo, base } = change({ 'b.txt': 'b\n' });
  writeFileSync(join(repo.gitDir, file), content);
  const scanned = async (history: string): Promise<unknown> => {
    const { code, outputs } = await step({ workspace: repo.path, event: 'schedule', payload: {}, inputs: { history }, env: { GITHUB_SHA: base } });
    return { code, complete: outputs['complete'] };
  };
  expect([await scanned('branch'), await scanned('all')]).toEqual([{ code: 0, complete: 'true' }, { code: 3, complete: 'false' }]);
});

it('each line of a private key is masked for itself, but for those that every key has', async () => {
  const body = Array.from({ length: 3 }, () => pick(draw, BASE62, 64));
  const pem = ['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ');
  const { repo, base, head } = change({ 'id_rsa': `${pem}\n${body.join('\n')}\n${pem.replace('BEGIN', 'END')}\n` });
  const { code, commands, output } = await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, head) });
  expect({ code, masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data) }).toEqual({ code: 1, masks: body });
  for (const line of body) expect(output.split(line)).toHaveLength(2);
});

it('SARIF that can not be written is said, and is no all-clear', async () => {
  const { repo, base, head } = change({ 'key.ini': pair() });
  const socket = createServer();
  await new Promise<void>((listening) => socket.listen(join(repo.path, 'out'), listening));
  for (const [to, expected] of [[base, 3], [head, 4]] as const) {
    const { code, outputs, commands } = await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, to), inputs: { 'sarif-file': 'out' } });
    expect({ code, sarif: outputs['sarif'], complete: outputs['complete'] }).toEqual({ code: expected, sarif: '', complete: 'false' });
    expect(commands.some(({ name, data }) => name === 'error' && data.includes('out'))).toBe(true);
  }
  socket.close();
});

describe('names', () => {
  it('as long as a path can be, with letters of all kinds, are annotated exactly', async () => {
    const folders = Array.from({ length: 15 }, (_, index) => `${index}${'é'.repeat(110)}`).join('/');
    const name = `${folders}/😀 key, with: 100% .ini`;
    const { repo, base } = change({ 'b.txt': 'b\n' });
    const head = storedAt(repo, name, pair());
    const { code, commands } = await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, head) });
    expect(code).toBe(1);
    expect(commands.find(({ name: level }) => level === 'error')?.properties).toMatchObject({ file: name, line: '2' });
  });

  it('CRLF and lone CR end lines', async () => {
    const { repo, base, head } = change({ 'key.ini': `a\r\nb\rc\n${pair().replaceAll('\n', '\r\n')}` });
    const { commands } = await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, head) });
    expect(commands.find(({ name }) => name === 'error')?.properties).toMatchObject({ file: 'key.ini', line: '5', col: '25' });
  });

  it('of branches are any that git takes', async () => {
    const { repo, base, head } = change({ 'key.ini': pair() });
    for (const branch of ['😀/ö', `${'n'.repeat(120)}/${'m'.repeat(120)}`, '%0A%3A%3Aerror', '##', '@octocat', 'a;touch$IFS$9pwned']) {
      repo.git('update-ref', `refs/heads/${branch}`, head);
      const { code, outputs } = await step({ workspace: repo.path, event: 'workflow_dispatch', payload: { ref: `refs/heads/${branch}` }, inputs: { 'base-ref': base, 'head-ref': branch } });
      expect({ branch, code, range: outputs['range'] }).toEqual({ branch, code: 1, range: `${base}..${head}` });
    }
  });
});

it.each(['https://github.com/octo/other', 'ssh://git@github.com/octo/other.git', 'git@github.com:octo/other.git', 'https://user@github.example.com:8443/octo/hello2/'])('a checkout of another repository (%s): nothing of it is linked to, or annotated in, the event\'s own', async (origin) => {
  const workspace = tempFolder('two-');
  const { repo } = change({ 'key.ini': pair(), 'gone.ini': pair() }, join(workspace, 'other'));
  repo.write('gone.ini', 'gone\n');
  repo.commit('taken back');
  repo.git('remote', 'add', 'origin', origin);
  const { code, commands, summary } = await step({ workspace, event: 'push', payload: { ref: 'refs/heads/main', before: '1'.repeat(40), after: '2'.repeat(40) }, inputs: { 'working-directory': 'other' } });
  const errors = commands.filter(({ name }) => name === 'error');
  expect({ code, files: errors.map(({ properties }) => properties['file']) }).toEqual({ code: 1, files: [undefined, undefined] });
  expect(errors.map(({ data }) => /In (\S+:\d+)\b/.exec(data)?.[1]).sort()).toEqual(['gone.ini:2:25', 'key.ini:2:25']);
  expect(summary).not.toContain('/blob/');
});

it('the only branch there is: all that it reaches', async () => {
  const { repo, head } = change({ 'key.ini': pair() });
  repo.git('update-ref', 'refs/remotes/origin/topic', head);
  const { code, outputs, log } = await step({ workspace: repo.path, event: 'push', payload: { ref: 'refs/heads/topic', before: '0'.repeat(40), after: head } });
  expect({ code, range: outputs['range'], commits: outputs['commits'] }).toEqual({ code: 1, range: head, commits: '2' });
  expect(log).toContain('No other branch is known');
});

it('warnings and notices are ten of each at most, too, and what changes policy is among them', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `id${index} = ${accessKeyId(draw)}\n\n`).join('');
  const documented = Array.from({ length: 12 }, (_, index) => `aws_access_key_id = ${accessKeyId(draw).slice(0, 12)}EXAMPLE${index}\n\n`).join('');
  const { repo, base, head } = change({ 'ids.txt': ids, 'docs.md': documented, '.github/workflows/a.yml': 'on: push\n' });
  const { code, commands, log } = await step({ workspace: repo.path, event: 'pull_request', payload: pull(base, head) });
  const shown = (level: string): number => commands.filter(({ name }) => name === level).length;
  expect({ code, errors: shown('error'), warnings: shown('warning'), policy: commands.filter(({ data }) => data.includes('Policy changed here')).length }).toEqual({ code: 0, errors: 0, warnings: 10, policy: 1 });
  expect(shown('notice')).toBeLessThanOrEqual(10);
  expect(log).toMatch(/further credentials? without an annotation/);
});

/** To nobody, where the tests run as root; else nothing happens. @returns whether git will call the ownership dubious */
function giveAway(folder: string): boolean {
  if (process.getuid?.() !== 0) return false;
  for (const name of readdirSync(folder, { recursive: true })) lchownSync(join(folder, String(name)), 65534, 65534);
  chownSync(folder, 65534, 65534);
  chmodSync(folder, 0o755);
  return true;
}

/** A commit with a file whose path no system call would take. */
function storedAt(repo: TestRepo, path: string, text: string): Oid {
  const blob = repo.object('blob', text);
  expect(repo.tryGit(['update-index', '--add', '-z', '--index-info'], { input: `100644 ${blob}\t${path}\0` }).status).toBe(0);
  return oid(repo.git('commit-tree', '-p', 'HEAD', '-m', 'long', repo.git('write-tree')));
}
