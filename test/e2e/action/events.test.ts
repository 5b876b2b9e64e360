/** Every event, with and without a leak, in a full and in a shallow checkout: the right range, all of it, and an untouched checkout. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { oid, type Oid } from '../../../src/core/ids.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';
import { checkOut, type Depth } from './checkout.ts';
import { type Remote, serve, TOKEN } from './remote.ts';
import { step } from './runner.ts';

const draw = seeded(7100);
const secret = secretAccessKey(draw);
const leak = `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secret}\n`;
const ZERO = oid('0'.repeat(40));

/** `root - m1 - m2` on main, `m1 - t1 - t2 - t3` on topic; the leak comes with t2 and goes with t3. */
interface World {
  readonly repo: TestRepo;
  readonly remote: Remote;
  readonly ids: Readonly<Record<'root' | 'm1' | 'm2' | 't1' | 't2' | 't3' | 'merge' | 'tag' | 'gone' | 'lost', Oid>>;
}

async function world(isLeaking: boolean): Promise<World> {
  const repo = makeRepo();
  const commit = (name: string, text = `${name}\n`): Oid => {
    repo.write(`${name}.txt`, text);
    return repo.commit(name);
  };
  const root = commit('root');
  const m1 = commit('m1');
  repo.git('checkout', '-q', '-b', 'topic');
  const t1 = commit('t1');
  const t2 = commit('t2', isLeaking ? leak : 'clean\n');
  repo.git('rm', '-q', 't2.txt');
  const t3 = commit('t3');
  repo.git('tag', '-a', '-m', `a release\n\n${isLeaking ? leak : 'clean'}`, 'v1');
  repo.git('checkout', '-q', 'main');
  const m2 = commit('m2');
  repo.git('checkout', '-q', '--detach', 'main');
  repo.git('merge', '-q', '--no-edit', 'topic');
  const merge = repo.id('HEAD');
  for (const ref of ['refs/pull/3/merge', 'refs/queue/1']) repo.git('update-ref', ref, merge);
  repo.git('checkout', '-q', 'main');
  const lost = oid(repo.git('commit-tree', '-p', m1, '-m', 'lost', `${m1}^{tree}`));
  return { repo, remote: await serve(repo), ids: { root, m1, m2, t1, t2, t3, merge, tag: repo.id('refs/tags/v1'), gone: oid('1'.repeat(40)), lost } };
}

const worlds = { clean: await world(false), leak: await world(true) };

interface Row {
  readonly name: string;
  readonly event: string;
  /** What differs from GitHub's own example of the event. */
  readonly payload: (ids: World['ids']) => Readonly<Record<string, unknown>>;
  /** The commit and ref that a default checkout has. */
  readonly at: readonly [keyof World['ids'], string];
  /** Base and head, as `git rev-list head --not base` would have them. */
  readonly range: readonly [keyof World['ids'] | null, keyof World['ids']];
  /** The output `range` where it is not that. */
  readonly shown?: (ids: World['ids'], depth: Depth) => string;
  readonly commits?: (depth: Depth) => number;
}

const pull = (ids: World['ids']): Record<string, unknown> => ({ pull_request: { ...example('pull_request')['pull_request'] as object, number: 3, commits: 3, base: { sha: ids.m2 }, head: { sha: ids.t3 } } });

const rows: readonly Row[] = [
  { name: 'push', event: 'push', payload: ({ t1, t3 }) => ({ ref: 'refs/heads/topic', before: t1, after: t3 }), at: ['t3', 'refs/remotes/origin/topic'], range: ['t1', 't3'] },
  { name: 'push of a new branch', event: 'push', payload: ({ t3 }) => ({ ref: 'refs/heads/topic', before: ZERO, after: t3 }), at: ['t3', 'refs/remotes/origin/topic'], range: ['m2', 't3'] },
  { name: 'forced push over what is gone', event: 'push', payload: ({ gone, t3 }) => ({ ref: 'refs/heads/topic', before: gone, after: t3, forced: true }), at: ['t3', 'refs/remotes/origin/topic'], range: ['m2', 't3'] },
  { name: 'forced push over another line', event: 'push', payload: ({ m2, t3 }) => ({ ref: 'refs/heads/topic', before: m2, after: t3, forced: true }), at: ['t3', 'refs/remotes/origin/topic'], range: ['m2', 't3'] },
  { name: 'forced push over what no branch has, but the server still', event: 'push', payload: ({ lost, t3 }) => ({ ref: 'refs/heads/topic', before: lost, after: t3, forced: true }), at: ['t3', 'refs/remotes/origin/topic'], range: ['lost', 't3'] },
  {
    name: 'push of an annotated tag', event: 'push', payload: ({ tag }) => ({ ref: 'refs/tags/v1', before: ZERO, after: tag }), at: ['t3', 'refs/tags/v1'], range: ['m2', 'tag'],
    shown: ({ m2, tag }, depth) => (depth === 'full' ? tag : `${m2}..${tag}`), commits: (depth) => (depth === 'full' ? 0 : 3),
  },
  { name: 'pull_request', event: 'pull_request', payload: pull, at: ['merge', 'refs/remotes/pull/3/merge'], range: ['m2', 't3'] },
  { name: 'pull_request_target', event: 'pull_request_target', payload: pull, at: ['m2', 'refs/remotes/origin/main'], range: ['m2', 't3'] },
  { name: 'pull_request_review', event: 'pull_request_review', payload: pull, at: ['merge', 'refs/remotes/pull/3/merge'], range: ['m2', 't3'] },
  { name: 'workflow_run of a pull request', event: 'workflow_run', payload: ({ m1, t3 }) => ({ workflow_run: { head_sha: t3, pull_requests: [{ number: 3, base: { sha: m1 } }] } }), at: ['m2', 'refs/remotes/origin/main'], range: ['m1', 't3'] },
  { name: 'workflow_run of a fork', event: 'workflow_run', payload: ({ t3 }) => ({ workflow_run: { head_sha: t3, pull_requests: [] } }), at: ['m2', 'refs/remotes/origin/main'], range: ['m2', 't3'] },
  { name: 'workflow_run of a push to the default branch', event: 'workflow_run', payload: ({ merge }) => ({ workflow_run: { head_sha: merge, event: 'push', pull_requests: [] } }), at: ['merge', 'refs/remotes/origin/main'], range: [null, 'merge'] },
  { name: 'merge_group', event: 'merge_group', payload: ({ m2, merge }) => ({ merge_group: { base_sha: m2, head_sha: merge } }), at: ['merge', 'refs/queue/1'], range: ['m2', 'merge'] },
  { name: 'schedule', event: 'schedule', payload: () => ({ schedule: '0 3 * * *' }), at: ['t3', 'refs/remotes/origin/topic'], range: [null, 't3'] },
  { name: 'workflow_dispatch', event: 'workflow_dispatch', payload: () => ({}), at: ['merge', 'refs/remotes/origin/main'], range: [null, 'merge'] },
  { name: 'an event that nobody knows yet', event: 'comet', payload: () => ({}), at: ['t3', 'refs/remotes/origin/topic'], range: [null, 't3'] },
];

describe.each(rows)('$name', ({ event, payload, at: [commit, ref], range: [base, head], shown, commits }) => {
  it.each(['clean', 'leak'] as const)('%s', async (kind) => {
    const { repo, remote, ids } = worlds[kind];
    const count = Number(repo.git('rev-list', '--count', ids[head], ...(base === null ? [] : ['--not', ids[base]])));
    for (const depth of ['full', 'shallow'] as const) {
      const checkout = checkOut(repo, ids[commit], ref, depth);
      const before = checkout.fingerprint();
      const { code, outputs, log, summary, commands, report, leftovers } = await step({
        workspace: checkout.path, event, payload: { ...example(event), ...payload(ids), repository: { default_branch: 'main' } },
        inputs: { token: TOKEN }, env: { GITHUB_SHA: ids[commit], GITHUB_SERVER_URL: remote.url },
      });
      expect({ depth, code, unread: report?.ledger.unread }).toEqual({ depth, code: kind === 'leak' ? 1 : 0, unread: [] });
      expect(outputs).toMatchObject({
        'exit-code': String(code), complete: 'true', 'new-findings': kind === 'leak' ? '1' : '0', sarif: '',
        range: shown?.(ids, depth) ?? (base === null ? ids[head] : `${ids[base]}..${ids[head]}`), commits: String(commits?.(depth) ?? count),
      });
      expect({ checkout: checkout.fingerprint(), leftovers }).toEqual({ checkout: before, leftovers: [] });
      expect(commands.filter(({ name }) => name === 'INJECTED')).toEqual([]);
      const visible = [log, summary, JSON.stringify(outputs), JSON.stringify(report), JSON.stringify(commands.filter(({ name }) => name !== 'add-mask'))].join('\n');
      expect(visible).not.toContain(secret);
      expect(visible).not.toContain(TOKEN);
      expect(visible).not.toContain('@example.com');
      expect(log).toContain(outputs['range']);
      expect(summary).toContain(outputs['range']);
    }
  });
});

describe('a workflow_run', () => {
  it('on a checkout of the fork, whose main is what is to be read', async () => {
    const { repo, remote, ids } = worlds.leak;
    for (const depth of ['full', 'shallow'] as const) {
      const checkout = checkOut(repo, ids.t3, 'refs/remotes/origin/main', depth);
      repo.git('-C', checkout.path, 'remote', 'set-url', 'origin', 'https://github.com/mallory/hello');
      const { code, outputs } = await step({
        workspace: checkout.path, event: 'workflow_run', payload: { workflow_run: { head_sha: ids.t3, pull_requests: [] }, repository: { default_branch: 'main' } },
        inputs: { token: TOKEN }, env: { GITHUB_SHA: ids.m2, GITHUB_SERVER_URL: remote.url },
      });
      expect({ code, range: outputs['range'], commits: outputs['commits'] }).toEqual({ code: 1, range: `${ids.m2}..${ids.t3}`, commits: '3' });
    }
  });

  it('of what the default branch has is judged by the policy that stands there', async () => {
    const repo = makeRepo();
    repo.write('config.ini', `aws_secret_access_key = ${secretAccessKey(draw)} # leaksift:allow aws-secret-access-key made up for the parser\n`);
    const head = repo.commit('marked');
    repo.git('update-ref', 'refs/remotes/origin/main', head);
    const { code, report, commands } = await step({ workspace: repo.path, event: 'workflow_run', payload: { workflow_run: { head_sha: head, pull_requests: [] }, repository: { default_branch: 'main' } } });
    expect({ code, commits: report?.scan.statistics?.['commits'], statuses: report?.findings.map(({ status }) => status), said: commands.filter(({ name }) => name !== 'add-mask') }).toEqual({ code: 0, commits: 1, statuses: ['suppressed'], said: [] });
  });
});

it.each([['branch', 'refs/heads/topic'], ['tag', 'refs/tags/v1']])('a deleted %s brings nothing', async (kind, ref) => {
  const { repo, ids } = worlds.leak;
  const checkout = checkOut(repo, ids.m2, 'refs/remotes/origin/main', 'shallow');
  const { code, outputs, log } = await step({ workspace: checkout.path, event: 'push', payload: { ...example('push'), ref, before: ids.t3, after: ZERO, deleted: true } });
  expect({ code, range: outputs['range'], commits: outputs['commits'] }).toEqual({ code: 0, range: '', commits: '0' });
  expect(log).toContain(`the ${kind} was deleted`);
});

it('a lightweight tag on commits that the default branch has not', async () => {
  const { repo, remote, ids } = worlds.leak;
  const checkout = checkOut(repo, ids.t3, 'refs/tags/light', 'shallow');
  const { code, outputs } = await step({
    workspace: checkout.path, event: 'push', payload: { ref: 'refs/tags/light', before: ZERO, after: ids.t3, repository: { default_branch: 'main' } },
    inputs: { token: TOKEN }, env: { GITHUB_SHA: ids.t3, GITHUB_SERVER_URL: remote.url },
  });
  expect({ code, range: outputs['range'], commits: outputs['commits'], complete: outputs['complete'] }).toEqual({ code: 1, range: `${ids.m2}..${ids.t3}`, commits: '3', complete: 'true' });
});

it.each([
  ['push', (id: Oid) => ({ ref: 'refs/heads/topic', before: id, after: id })],
  ['pull_request', (id: Oid) => ({ pull_request: { number: 3, base: { sha: id }, head: { sha: id } } })],
  ['merge_group', (id: Oid) => ({ merge_group: { base_sha: id, head_sha: id } })],
])('base = head is no commit, and said so: %s', async (event, payload) => {
  const { repo, ids } = worlds.leak;
  const checkout = checkOut(repo, ids.t3, 'refs/remotes/origin/topic', 'shallow');
  const { code, outputs, log } = await step({ workspace: checkout.path, event, payload: payload(ids.t3) });
  expect({ code, range: outputs['range'], commits: outputs['commits'] }).toEqual({ code: 0, range: `${ids.t3}..${ids.t3}`, commits: '0' });
  expect(log).toContain('0 commits');
});

describe('a shallow checkout stays incomplete', () => {
  it('and says what it found so far', async () => {
    const { repo, ids } = worlds.leak;
    const checkout = checkOut(repo, ids.t2, 'refs/remotes/origin/topic', 'shallow');
    const { code, outputs, commands } = await step({ workspace: checkout.path, event: 'schedule', payload: {}, inputs: { deepen: 'false' }, env: { GITHUB_SHA: ids.t2 } });
    expect({ code, complete: outputs['complete'], fresh: outputs['new-findings'] }).toEqual({ code: 4, complete: 'false', fresh: '1' });
    expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['file'])).toEqual([undefined, 't2.txt']);
  });

  it.each([
    ['deepen: false', { deepen: 'false', token: TOKEN }, {}],
    ['the server refuses', { token: 'wrong' }, {}],
    ['the server is gone', { token: TOKEN }, { GITHUB_SERVER_URL: 'http://127.0.0.1:9' }],
    ['nobody knows the repository', { token: TOKEN }, { GITHUB_REPOSITORY: undefined }],
  ])('%s', async (_, inputs, env) => {
    const { repo, remote, ids } = worlds.clean;
    const checkout = checkOut(repo, ids.merge, 'refs/remotes/pull/3/merge', 'shallow');
    const { code, outputs, commands, summary } = await step({ workspace: checkout.path, event: 'pull_request', payload: pull(ids), inputs, env: { GITHUB_SERVER_URL: remote.url, ...env } });
    expect({ code, complete: outputs['complete'], exitCode: outputs['exit-code'] }).toEqual({ code: 3, complete: 'false', exitCode: '3' });
    expect(commands.find(({ name }) => name === 'error')?.data).toContain('fetch-depth: 0');
    expect(summary).toContain('INCOMPLETE');
    expect(summary.match(/^- Fetching what this clone lacks.*$/gm) ?? []).toHaveLength(new Set(summary.match(/^- Fetching what this clone lacks.*$/gm)).size);
  });
});

function example(event: string): Record<string, unknown> {
  const all = examples as unknown as readonly { readonly name: string; readonly examples: readonly Record<string, unknown>[] }[];
  return all.find(({ name }) => name === event.replace(/_target$/, ''))?.examples[0] ?? {};
}
