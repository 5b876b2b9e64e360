/** `verify: true`: asks AWS itself, under its own name, about what a trusted change or the history holds; the secret stays here, and no answer hides a finding. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Oid } from '../../../src/core/ids.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo } from '../../helpers/repo.ts';
import { errorReply } from '../../unit/verify/fake-sts.ts';
import { type Step, step } from './runner.ts';
import { proxiedSts } from './sts-behind-proxy.ts';

const draw = seeded(7700);
const ID = accessKeyId(draw);
const SECRET = secretAccessKey(draw);
const ARN = 'arn:aws:iam::123456789012:user/ci';
const sts = await proxiedSts();

const repo = makeRepo();
repo.write('a.txt', 'hello\n');
const base = repo.commit('base');
repo.write('key.ini', `aws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n`);
const head = repo.commit('leak');

const own = { full_name: 'octo/hello' };
const other = { full_name: 'mallory/hello' };
const pull = (from: object | null) => ({ pull_request: { number: 3, base: { sha: base, repo: own }, head: { sha: head, repo: from } } });
const run = (from: object) => ({ workflow_run: { head_sha: head, head_repository: from, pull_requests: [{ number: 3, base: { sha: base } }] }, repository: own });

beforeEach(() => {
  sts.requests.length = 0;
  sts.tunnels.length = 0;
  sts.planned.length = 0;
  sts.shut = false;
  sts.keys.clear();
  sts.keys.set(ID, { secret: SECRET, arn: ARN });
});

function checked(event: string, payload: object, inputs: Readonly<Record<string, string>> = { verify: 'true' }, at: Oid = head): Promise<Step> {
  return step({ workspace: repo.path, event, payload, inputs, env: { GITHUB_SHA: at, ...sts.env } });
}

function sinks({ log, commands, summary, outputs, report }: Step): string {
  return [log, summary, JSON.stringify([outputs, report, commands.filter(({ name }) => name !== 'add-mask')])].join('\n');
}

describe('asks about', () => {
  it.each([
    ['a push', 'push', { ref: 'refs/heads/main', before: base, after: head }],
    ['a pull request of this repository', 'pull_request', pull(own)],
    ['a review of one', 'pull_request_review', pull(own)],
    ['a run that this repository started', 'workflow_run', run(own)],
    ['a merge group', 'merge_group', { merge_group: { base_sha: base, head_sha: head } }],
    ['the history, nightly', 'schedule', {}],
  ])('%s', async (_, event, payload) => {
    const result = await checked(event, payload);
    expect(result.code).toBe(1);
    expect(sts.tunnels).toEqual(['sts.us-east-1.amazonaws.com:443']);
    expect(sts.requests.map(({ headers }) => headers['host'])).toEqual(['sts.us-east-1.amazonaws.com']);
    expect(result.report?.findings[0]).toMatchObject({ severity: 'critical', verdict: { status: 'live', arn: ARN } });
    for (const shown of [result.log, result.summary]) expect(shown).toMatch(/live/i);
    expect(JSON.stringify(sts.requests)).not.toContain(SECRET);
    expect(sinks(result)).not.toContain(SECRET);
  });
});

describe('asks nobody', () => {
  it.each([
    ['about a fork', 'pull_request', pull(other)],
    ['about a fork, with the rights of the base', 'pull_request_target', pull(other)],
    ['about a fork that is gone', 'pull_request', pull(null)],
    ['about a run that a fork started', 'workflow_run', run(other)],
  ])('%s, and says so', async (_, event, payload) => {
    const { code, log, report } = await checked(event, payload);
    expect({ code, verdict: report?.findings[0]?.verdict, tunnels: sts.tunnels }).toEqual({ code: 1, verdict: null, tunnels: [] });
    expect(log).toContain('Keys in pull requests from forks are not checked against AWS.');
  });

  it('unless it is wanted', async () => {
    expect((await checked('push', { ref: 'refs/heads/main', before: base, after: head }, {})).code).toBe(1);
    expect(sts.tunnels).toEqual([]);
  });

  it('where nothing is found', async () => {
    const { code } = await checked('push', { ref: 'refs/heads/main', before: base, after: base });
    expect({ code, tunnels: sts.tunnels }).toEqual({ code: 0, tunnels: [] });
  });
});

describe('the finding stands, whatever the answer', () => {
  const push = { ref: 'refs/heads/main', before: base, after: head };
  it.each([
    ['the key is dead', () => void sts.keys.clear(), 'rejected'],
    ['AWS is throttled', () => void sts.planned.push(...Array.from({ length: 20 }, () => errorReply(503, 'ServiceUnavailable'))), 'unknown'],
    ['the proxy refuses', () => void (sts.shut = true), 'unknown'],
    ['the proxy answers itself', () => void sts.planned.push({ status: 200, body: '<html>sign in</html>', type: 'text/html' }), 'unknown'],
  ])('%s', async (_, arrange, status) => {
    arrange();
    const result = await checked('push', push);
    const { code, report, outputs } = result;
    expect({ code, found: outputs['new-findings'], status: report?.findings[0]?.verdict?.status }).toEqual({ code: 1, found: '1', status });
    expect(result.commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(0);
    expect(sinks(result)).not.toContain(SECRET);
  });
});
