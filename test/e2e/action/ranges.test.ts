/** Leaks that the shape of a history hides: deep in a pull request, in a merge alone, on old side branches, taken back again; and many at once. */
import { describe, expect, it } from 'vitest';
import type { Oid } from '../../../src/core/ids.ts';
import { accessKeyId, type Draw, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';
import { type Step, step } from './runner.ts';

const pair = (draw: Draw): string => `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;

function pull(repo: TestRepo, base: Oid, head: Oid, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return step({ workspace: repo.path, event: 'pull_request', payload: { pull_request: { number: 3, base: { sha: base }, head: { sha: head } } }, inputs });
}

function started(): { repo: TestRepo; base: Oid } {
  const repo = makeRepo();
  repo.write('a.txt', 'hello\n');
  return { repo, base: repo.commit('base') };
}

describe('a leak is found', () => {
  it('in the middle of 100 commits, on the line where it stands at the end', async () => {
    const { repo, base } = started();
    const draw = seeded(7301);
    let leaking = base;
    for (let index = 1; index <= 100; index += 1) {
      repo.write('log.txt', `${'more\n'.repeat(index)}${index >= 50 ? pair(seeded(7302)) : ''}`);
      const commit = repo.commit(`commit ${index}`);
      if (index === 50) leaking = commit;
    }
    const { code, outputs, commands, report } = await pull(repo, base, repo.id('HEAD'));
    expect({ code, commits: outputs['commits'], draw: draw() > 0 }).toEqual({ code: 1, commits: '100', draw: true });
    expect(report?.findings[0]?.occurrences[0]?.commit).toBe(leaking);
    expect(commands.find(({ name }) => name === 'error')?.properties).toMatchObject({ file: 'log.txt', line: '102' });
  });

  it('in what branches share that come in one push', async () => {
    const { repo } = started();
    repo.write('b.txt', pair(seeded(7310)));
    const head = repo.commit('leak');
    for (const branch of ['main', 'topic']) repo.git('update-ref', `refs/remotes/origin/${branch}`, head);
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } };
    expect((await step({ workspace: repo.path, event: 'push', payload })).code).toBe(1);
  });

  it('in what two topic branches share that come in one push, and what was there is no alarm', async () => {
    const { repo, base } = started();
    repo.write('old.txt', pair(seeded(7311)));
    const develop = repo.commit('an old leak');
    repo.write('b.txt', pair(seeded(7312)));
    const shared = repo.commit('leak');
    for (const [branch, tip] of [['main', base], ['develop', develop], ['one', shared], ['two', shared]] as const) repo.git('update-ref', `refs/remotes/origin/${branch}`, tip);
    const push = (branch: string, isFirst: boolean): Promise<Step> => step({
      workspace: repo.path, event: 'push',
      payload: { ref: `refs/heads/${branch}`, before: '0'.repeat(40), after: shared, commits: [{ id: shared, distinct: isFirst }], repository: { default_branch: 'main' } },
    });
    const { code, outputs, report, log } = await push('one', true);
    expect({ code, outputs: [outputs['range'], outputs['commits'], outputs['new-findings']] }).toEqual({ code: 1, outputs: [`${develop}..${shared}`, '1', '1'] });
    expect(report?.findings.filter((finding) => finding.new).map(({ occurrences }) => occurrences[0]?.path)).toEqual(['b.txt']);
    expect(log).toContain('Other branches have commits that nobody had pushed before this branch');
    expect(await push('two', false)).toMatchObject({ code: 0, outputs: { commits: '0' } });
  });

  it('in a merge alone', async () => {
    const { repo, base } = started();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('side.txt', 'side\n');
    repo.commit('side');
    repo.git('checkout', '-q', 'main');
    repo.write('main.txt', 'main\n');
    repo.commit('main');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    repo.write('evil.txt', pair(seeded(7303)));
    const merge = repo.commit('merge');
    const { code, report } = await pull(repo, base, merge);
    expect(code).toBe(1);
    expect(report?.findings[0]?.occurrences[0]).toMatchObject({ path: 'evil.txt', commit: merge });
  });

  it('on a side branch older than the base', async () => {
    const { repo } = started();
    repo.git('checkout', '-q', '-b', 'old');
    repo.write('old.txt', pair(seeded(7304)));
    const old = repo.commit('old', { date: '2001-01-01T00:00:00Z' });
    repo.git('checkout', '-q', 'main');
    repo.write('b.txt', 'b\n');
    const base = repo.commit('newer', { date: '2022-01-01T00:00:00Z' });
    repo.git('checkout', '-q', '-b', 'topic');
    repo.git('merge', '-q', '--no-edit', 'old');
    const { code, report } = await pull(repo, base, repo.id('HEAD'));
    expect(code).toBe(1);
    expect(report?.findings[0]?.occurrences[0]?.commit).toBe(old);
  });

  it('added and taken back: named with its commit, in no file, with the way out', async () => {
    const { repo, base } = started();
    repo.write('b.txt', pair(seeded(7305)));
    const leaking = repo.commit('leak');
    repo.write('b.txt', 'gone\n');
    const head = repo.commit('remove');
    const { code, commands, summary } = await pull(repo, base, head);
    const error = commands.find(({ name }) => name === 'error');
    expect(code).toBe(1);
    expect(error?.properties).not.toHaveProperty('file');
    expect(error?.data).toContain(`b.txt:2:25, commit ${leaking.slice(0, 8)}`);
    expect(error?.data).toContain('git rebase -i');
    expect(summary).toContain('in the history only');
    expect(summary).toContain(`/blob/${leaking}/b.txt#L2`);
  });

  it('in a file that was moved: known, and no failure', async () => {
    const { repo } = started();
    repo.write('b.txt', pair(seeded(7306)));
    const base = repo.commit('old leak');
    repo.git('mv', 'b.txt', 'c.txt');
    const { code, outputs, commands } = await pull(repo, base, repo.commit('move'));
    expect({ code, findings: outputs['findings'], fresh: outputs['new-findings'] }).toEqual({ code: 0, findings: '1', fresh: '0' });
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
  });
});

it('500 credentials: ten errors, the worst first; everything in a summary that GitHub takes', async () => {
  const { repo, base } = started();
  const draw = seeded(7307);
  repo.write('tokens.txt', Array.from({ length: 250 }, () => `aws_secret_access_key = ${secretAccessKey(draw)}\n`).join('\n'));
  for (let index = 0; index < 250; index += 1) repo.write(`keys/${index}.ini`, pair(draw));
  const { code, commands, outputs, summary, log } = await pull(repo, base, repo.commit('many'));
  expect({ code, fresh: outputs['new-findings'] }).toEqual({ code: 1, fresh: '500' });
  const errors = commands.filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.every(({ properties }) => properties['title'] === 'leaksift: aws-access-key-pair')).toBe(true);
  expect(commands.filter(({ name }) => name === 'add-mask')).toHaveLength(100);
  expect(commands.findIndex(({ name }) => name === 'error')).toBe(100);
  expect(summary.split('\n').filter((line) => line.startsWith('| critical'))).toHaveLength(250);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(log).toContain('490 further credentials');
});

describe('inputs', () => {
  const { repo, base } = started();
  repo.write('id.txt', `key = ${accessKeyId(seeded(7308))}\n`);
  const head = repo.commit('a lone id');
  repo.git('branch', 'topic');

  it('fail-on decides', async () => {
    expect((await pull(repo, base, head)).code).toBe(0);
    const { code, outputs } = await pull(repo, base, head, { 'fail-on': 'low' });
    expect({ code, findings: outputs['findings'] }).toEqual({ code: 1, findings: '1' });
  });

  it('annotations can be left out', async () => {
    const { code, commands } = await pull(repo, base, head, { 'fail-on': 'low', annotations: 'off' });
    expect({ code, commands }).toEqual({ code: 1, commands: [] });
  });

  it('base-ref and head-ref go before the event', async () => {
    const { outputs } = await step({ workspace: repo.path, event: 'schedule', payload: {}, inputs: { 'base-ref': base, 'head-ref': 'topic' } });
    expect(outputs).toMatchObject({ range: `${base}..${head}`, commits: '1' });
  });

  it('history: all reads every branch and tag', async () => {
    repo.git('branch', '-f', 'elsewhere', repo.git('commit-tree', '-m', 'elsewhere', `${head}^{tree}`));
    const { outputs } = await step({ workspace: repo.path, event: 'schedule', payload: {}, inputs: { history: 'all' }, env: { GITHUB_SHA: head } });
    expect(outputs).toMatchObject({ commits: '3', complete: 'true' });
    expect((await step({ workspace: repo.path, event: 'schedule', payload: {}, env: { GITHUB_SHA: head } })).outputs).toMatchObject({ commits: '2' });
  });
});
