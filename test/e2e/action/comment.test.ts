/** The pull request's comment: one, the bot's own, updated and closed; and nothing that the API does changes the result. */
import { describe, expect, it } from 'vitest';
import type { Oid } from '../../../src/core/ids.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo } from '../../helpers/repo.ts';
import { type Api, type Comment, crowd, serveApi } from './api.ts';
import { type Step, step } from './runner.ts';

const draw = seeded(7200);
const secret = secretAccessKey(draw);
const repo = makeRepo();
repo.write('a.txt', 'hello\n');
const base = repo.commit();
repo.write('b @octocat ![x](y).txt', `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secret}\n`);
const leaking = repo.commit('leak');
repo.git('checkout', '-q', '--detach', base);
repo.write('c.txt', 'clean\n');
const clean = repo.commit('clean');

repo.git('checkout', '-q', '--detach', base);
repo.write('guide.md', `aws_access_key_id = ${['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')}\n`);
const documented = repo.commit('an example of AWS');

const own = (body: string): Comment => ({ id: 777, body: `<!-- leaksift -->\n${body}`, user: { login: 'github-actions[bot]', type: 'Bot' } });

function comment(api: Api, head: Oid, inputs: Readonly<Record<string, string>> = {}, payload?: object): Promise<Step> {
  return step({
    workspace: repo.path, event: 'pull_request', payload: payload ?? { pull_request: { number: 3, base: { sha: base }, head: { sha: head } } },
    inputs: { comment: 'true', token: 'ghs-read', ...inputs }, env: { GITHUB_API_URL: api.url },
  });
}

describe('the comment', () => {
  it('is made for a leak, without the secret and without live text', async () => {
    const api = await serveApi();
    const { code } = await comment(api, leaking);
    expect({ code, wrong: api.wrong }).toEqual({ code: 1, wrong: [] });
    const [made, ...more] = api.comments;
    expect(more).toEqual([]);
    expect(made?.body.split('\n')[0]).toBe('<!-- leaksift -->');
    expect(made?.body).toContain('critical');
    expect(made?.body.length).toBeLessThan(65_536);
    expect(made?.body).not.toContain(secret);
    expect(made?.body.replace(/`[^`]*`/g, '')).not.toMatch(/@octocat|!\[|<img/);
  });

  it('is sought over all pages, and a copy of the marker is left alone', async () => {
    const api = await serveApi(crowd(own('old')));
    await comment(api, leaking);
    expect(api.wrong).toEqual([]);
    expect(api.requests.filter((request) => request.startsWith('GET'))).toHaveLength(2);
    expect(api.requests.filter((request) => !request.startsWith('GET'))).toEqual(['PATCH /repos/octo/hello/issues/comments/777']);
    expect(api.comments.find(({ id }) => id === 5)?.body).toBe('<!-- leaksift -->\nmine');
    expect(api.comments.find(({ id }) => id === 777)?.body).toContain('critical');
  });

  it('says when all is fixed, and is not made for nothing', async () => {
    const api = await serveApi([own('old')]);
    expect((await comment(api, clean)).code).toBe(0);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('All that was reported here is fixed.');
    const quiet = await serveApi();
    await comment(quiet, clean);
    expect(quiet.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('is not made for what is harmless', async () => {
    const api = await serveApi();
    const { code, outputs } = await comment(api, documented);
    expect({ code, found: outputs['new-findings'], comments: api.comments, wrong: api.wrong }).toEqual({ code: 0, found: '1', comments: [], wrong: [] });
  });

  it('stays one', async () => {
    const api = await serveApi();
    for (const head of [leaking, leaking, clean, leaking]) await comment(api, head);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).not.toContain('All that was reported here is fixed.');
  });

  it('costs no request unless it is wanted and there is a pull request', async () => {
    const api = await serveApi();
    await comment(api, leaking, { comment: 'false' });
    await step({ workspace: repo.path, event: 'push', payload: { ref: 'refs/heads/x', before: base, after: leaking }, inputs: { comment: 'true' }, env: { GITHUB_API_URL: api.url } });
    expect(api.requests).toEqual([]);
  });
});

describe('whatever the API does, the result stands', () => {
  it.each([
    ['403 to a read-only token', { method: 'POST', status: 403 }],
    ['404', { method: '*', status: 404 }],
    ['503', { method: '*', status: 503 }],
    ['a rate limit', { method: '*', status: 429, headers: { 'retry-after': '60' } }],
    ['the limit of requests an hour', { method: '*', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }, message: 'API rate limit exceeded' }],
    ['a secondary limit', { method: 'POST', status: 403, headers: { 'retry-after': '60' }, message: 'You have exceeded a secondary rate limit' }],
    ['a token that is no more', { method: '*', status: 401, message: 'Bad credentials' }],
    ['a comment that GitHub does not take', { method: 'POST', status: 422, message: 'Validation Failed' }],
  ] as const)('%s', async (_, fault) => {
    const api = await serveApi([], fault);
    const { code, commands, outputs } = await comment(api, leaking);
    expect({ code, exitCode: outputs['exit-code'] }).toEqual({ code: 1, exitCode: '1' });
    const warnings = commands.filter(({ name }) => name === 'warning');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.data).toContain('pull-requests: write');
    expect(warnings[0]?.data).toContain(String(fault.status));
  });

  it.each(['cut', 'html'] as const)('an answer that is none (%s)', async (status) => {
    const api = await serveApi([], { method: '*', status });
    const { code, commands } = await comment(api, leaking);
    expect({ code, warnings: commands.filter(({ name }) => name === 'warning').length, comments: api.comments }).toEqual({ code: 1, warnings: 1, comments: [] });
  });

  it('a slow one is waited for', async () => {
    const api = await serveApi([], { method: '*', status: 'slow' });
    const { code, commands } = await comment(api, leaking);
    expect({ code, warnings: commands.filter(({ name }) => name === 'warning'), comments: api.comments.length }).toEqual({ code: 1, warnings: [], comments: 1 });
  });

  it('no answer at all: 20 seconds, then on', async () => {
    const api = await serveApi([], { method: '*', status: 'hang' });
    const started = performance.now();
    const { code, commands } = await comment(api, leaking);
    expect(code).toBe(1);
    expect(commands.filter(({ name }) => name === 'warning')[0]?.data).toContain('no answer within 20 s');
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('no server', async () => {
    const { code, commands } = await comment({ ...(await serveApi()), url: 'http://127.0.0.1:9' }, leaking);
    expect(code).toBe(1);
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(1);
  });
});
