/** Bad input is exit code 2 and one error that names it; the files that are written stay where they may be. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, tempFolder } from '../../helpers/repo.ts';
import { serve, TOKEN } from './remote.ts';
import { step } from './runner.ts';

const draw = seeded(7500);
const workspace = tempFolder('workspace-');
const repo = makeRepo({ at: join(workspace, 'checkout') });
repo.write('a.txt', 'hello\n');
const base = repo.commit('base');
repo.write('key.ini', `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`);
const head = repo.commit('leak');
mkdirSync(join(workspace, 'empty'));
const outside = tempFolder('outside-');
symlinkSync(outside, join(workspace, 'away'));
symlinkSync(join(outside, 'there.sarif'), join(workspace, 'away.sarif'));
symlinkSync('nowhere', join(workspace, 'dangling'));
symlinkSync('loop', join(workspace, 'loop'));
const job = { workspace, event: 'push', payload: { ref: 'refs/heads/main', before: base, after: head } };
const inputs = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({ 'working-directory': 'checkout', ...more });

it('revisions of zeros are none, as in the event of a new branch', async () => {
  const none = '0'.repeat(40);
  const { code, outputs } = await step({ ...job, inputs: inputs({ 'base-ref': none, 'head-ref': none }) });
  expect({ code, range: outputs['range'] }).toEqual({ code: 1, range: `${base}..${head}` });
});

it('an event file may begin with a byte order mark', async () => {
  const file = join(tempFolder('event-'), 'event.json');
  writeFileSync(file, `\uFEFF${JSON.stringify(job.payload)}`);
  const { code, outputs } = await step({ ...job, inputs: inputs({}), env: { GITHUB_EVENT_PATH: file } });
  expect({ code, range: outputs['range'] }).toEqual({ code: 1, range: `${base}..${head}` });
});

describe('bad input', () => {
  it.each([
    ['fail-on', 'info'], ['policy-from', 'bsae'], ['history', 'everything'], ['deepen', 'yes'], ['comment', '1'], ['annotations', 'maybe'],
    ['verify', 'x'], ['base-ref', '--all'], ['head-ref', 'a b'], ['head-ref', 'gone'], ['config', '../x.toml'], ['config', '/etc/x.toml'],
    ['config', 'C:\\x.toml'], ['baseline', 'a/../../x'], ['sarif-file', '../x.sarif'], ['sarif-file', '/tmp/x.sarif'], ['sarif-file', 'C:\\x.sarif'],
    ['sarif-file', 'away/x.sarif'], ['sarif-file', 'away.sarif'], ['sarif-file', 'dangling/x.sarif'], ['sarif-file', 'loop/x.sarif'], ['sarif-file', 'loop'],
    ['sarif-file', 'checkout/a.txt/x.sarif'], ['sarif-file', 'checkout'], ['sarif-file', '.'], ['sarif-file', `${'n'.repeat(300)}.sarif`],
    ['working-directory', 'checkout/a.txt'], ['working-directory', 'dangling'], ['working-directory', 'loop'], ['working-directory', 'checkout/.git'], ['base-ref', 'HEAD:a.txt'], ['working-directory', 'gone'], ['working-directory', 'empty'],
    ['working-directory', '..'], ['working-directory', 'away'], ['working-directory', '.'],
  ])('%s: %s', async (name, value) => {
    const { code, commands, outputs, summary } = await step({ ...job, inputs: inputs({ [name]: value }) });
    expect({ code, complete: outputs['complete'], exitCode: outputs['exit-code'] }).toEqual({ code: 2, complete: 'false', exitCode: '2' });
    expect(Object.keys(outputs).sort()).toEqual(['commits', 'complete', 'exit-code', 'findings', 'new-findings', 'range', 'report', 'sarif']);
    expect(commands.map((command) => command.name)).toEqual(['error']);
    expect(commands[0]?.data).toContain(name);
    expect(summary).toContain('Nothing was scanned');
  });

  it.each([
    ['no event', { GITHUB_EVENT_NAME: undefined }, 'GITHUB_EVENT_NAME'],
    ['no event file', { GITHUB_EVENT_PATH: undefined }, 'GITHUB_EVENT_PATH'],
    ['an event file that is gone', { GITHUB_EVENT_PATH: '/gone/event.json' }, 'GITHUB_EVENT_PATH'],
  ])('%s', async (_, env, named) => {
    const { code, commands } = await step({ ...job, env });
    expect(code).toBe(2);
    expect(commands.map(({ name, data }) => [name, data.includes(named)])).toEqual([['error', true]]);
  });

  it('a payload without its ids', async () => {
    const { code, commands } = await step({ ...job, inputs: inputs({}), payload: { ref: 'refs/heads/main', before: 'HEAD', after: head } });
    expect(code).toBe(2);
    expect(commands[0]?.data).toContain('before');
  });
});

it.each([['what is no ref', 'garbage'], ['nothing', ''], ['a ref that can not be', 'ref: refs/heads/\0x\n']])('a HEAD that holds %s is no all-clear', async (_, content) => {
  const broken = makeRepo();
  broken.write('a.txt', 'a\n');
  broken.commit('a');
  writeFileSync(join(broken.gitDir, 'HEAD'), content);
  for (const given of [{}, { history: 'all' }]) {
    const { code, outputs, commands } = await step({ workspace: broken.path, event: 'schedule', payload: {}, inputs: given });
    expect({ code, complete: outputs['complete'], errors: commands.map(({ name, data }) => [name, data.includes('HEAD')]) }).toEqual({ code: 3, complete: 'false', errors: [['error', true]] });
  }
});

it('a repository without a commit has nothing to scan, and says so', async () => {
  const { code, log } = await step({ workspace: makeRepo().path, event: 'schedule', payload: {} });
  expect(code).toBe(0);
  expect(log).toContain('There is no commit to scan.');
});

describe('files', () => {
  it('SARIF goes where it is wanted, with the folders above', async () => {
    for (const path of ['out/leaks.sarif', 'out\\windows.sarif']) {
      const { code, outputs } = await step({ ...job, inputs: inputs({ 'sarif-file': path }) });
      expect(code).toBe(1);
      expect(outputs['sarif']).toBe(join(workspace, path.replace('\\', '/')));
      expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    }
  });

  it('nothing is written through links out of the workspace', () => {
    expect(existsSync(join(outside, 'there.sarif')) || existsSync(join(outside, 'x.sarif'))).toBe(false);
  });

  it('a missing summary or output file is no failure', async () => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
      for (const value of [undefined, '/gone/file']) expect((await step({ ...job, inputs: inputs({}), env: { [name]: value } })).code).toBe(1);
    }
  });

  it('a report that can not be written is no all-clear', async () => {
    const { code, outputs } = await step({ ...job, inputs: inputs({}), env: { RUNNER_TEMP: '/gone' }, payload: { ref: 'refs/heads/main', before: base, after: base } });
    expect({ code, report: outputs['report'], complete: outputs['complete'] }).toEqual({ code: 3, report: '', complete: 'false' });
  });

  it('no mask is printed but to a runner', async () => {
    const { commands, code } = await step({ ...job, inputs: inputs({}), env: { GITHUB_ACTIONS: undefined } });
    expect({ code, masks: commands.filter(({ name }) => name === 'add-mask') }).toEqual({ code: 1, masks: [] });
  });
});

describe('several checkouts', () => {
  it('each is scanned for itself, under Windows names too', async () => {
    const other = makeRepo({ at: join(workspace, 'sub', 'other') });
    other.write('b.txt', 'b\n');
    const first = other.commit('first');
    for (const folder of ['sub/other', 'sub\\other', './sub/other/']) {
      const { outputs } = await step({ workspace, event: 'schedule', payload: {}, inputs: { 'working-directory': folder }, env: { GITHUB_SHA: first } });
      expect(outputs).toMatchObject({ range: first, commits: '1', complete: 'true' });
    }
    expect((await step({ ...job, inputs: inputs({}) })).code).toBe(1);
  });

  it('of another repository: its own history, for the event speaks of this one', async () => {
    const other = makeRepo({ at: join(workspace, 'foreign') });
    other.git('remote', 'add', 'origin', 'https://github.com/octo/other.git');
    other.write('b.txt', 'b\n');
    const first = other.commit('first');
    const { code, outputs, log } = await step({ ...job, inputs: { 'working-directory': 'foreign', token: TOKEN }, env: { GITHUB_SHA: head } });
    expect({ code, range: outputs['range'], commits: outputs['commits'] }).toEqual({ code: 0, range: first, commits: '1' });
    expect(log).toContain('another repository');
  });

  it.each(['blob:none', 'tree:0'])('a partial clone (%s) is completed by exact ids, and stays as it was', async (filter) => {
    const remote = await serve(repo);
    const clone = tempFolder('partial-');
    repo.git('-C', remote.folder, 'config', 'uploadpack.allowFilter', 'true');
    repo.git('clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${remote.folder}`, clone);
    writeFileSync(join(clone, 'untracked.txt'), 'mine');
    const { code, outputs, report } = await step({ ...job, workspace: clone, inputs: { token: TOKEN }, env: { GITHUB_SERVER_URL: remote.url } });
    expect({ code, commits: outputs['commits'], unread: report?.ledger.unread }).toEqual({ code: 1, commits: '1', unread: [] });
    expect(remote.requests.length).toBeGreaterThan(0);
    expect((await step({ ...job, workspace: clone, inputs: { deepen: 'false' } })).code).toBe(3);
  });
});
