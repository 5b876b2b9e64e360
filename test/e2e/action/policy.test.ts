/** A change is judged by the policy of its base: what it does to configuration, baseline, marks and workflows is told, not obeyed. */
import { describe, expect, it } from 'vitest';
import type { Oid } from '../../../src/core/ids.ts';
import { accessKeyId, type Draw, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';
import { type Step, step } from './runner.ts';

const pair = (draw: Draw): string => `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;
const OFF = 'disable = ["aws-access-key-pair", "aws-access-key-id", "aws-secret-access-key"]\n';
const ALLOW = '[[allow]]\nrule = "aws-access-key-pair"\nreason = "ours"\n';
const MARK = ['# leaksift', 'allow aws-access-key-pair only a test'].join(':');

interface Change {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

function made({ base, head }: Change): { repo: TestRepo; base: Oid; head: Oid } {
  const repo = makeRepo();
  for (const [name, text] of Object.entries({ 'a.txt': 'hello\n', ...base })) repo.write(name, text);
  const from = repo.commit('base');
  for (const [name, text] of Object.entries(head)) repo.write(name, text);
  return { repo, base: from, head: repo.commit('change') };
}

function judged(change: Change, inputs: Readonly<Record<string, string>> = {}, event = 'pull_request'): Promise<Step> {
  const { repo, base, head } = made(change);
  const payload = event === 'push' ? { ref: 'refs/heads/main', before: base, after: head } : { pull_request: { number: 3, base: { sha: base }, head: { sha: head } } };
  return step({ workspace: repo.path, event, payload, inputs });
}

describe('a change that silences itself', () => {
  const leak = pair(seeded(7401));
  const marked = leak.replace(/\n$/, ` ${MARK}\n`);
  it.each([
    ['by turning rules off', { 'key.ini': leak, '.leaksift.toml': OFF }, '.leaksift.toml'],
    ['by an entry of the configuration', { 'key.ini': leak, '.leaksift.json': '{"allow":[{"rule":"aws-access-key-pair","reason":"x"}]}' }, '.leaksift.json'],
    ['by a mark', { 'key.ini': marked }, 'key.ini'],
    ['and its workflow', { 'key.ini': leak, '.github/workflows/scan.yml': 'on: push\n' }, '.github/workflows/scan.yml'],
    ['and ignore files', { 'key.ini': leak, 'sub/.gitleaksignore': 'x\n' }, 'sub/.gitleaksignore'],
    ['by a configuration that breaks', { 'key.ini': leak, '.leaksift.toml': '= nothing' }, '.leaksift.toml'],
  ])('%s: fails, and is told of', async (_, head, named) => {
    const { code, commands, summary, log } = await judged({ base: {}, head });
    expect(code).toBe(1);
    const notice = commands.find(({ name }) => name === 'notice')?.data ?? '';
    expect(notice).toContain('Policy changed here');
    expect(notice).toContain(named);
    expect(log).toContain('Policy changed here');
    expect(summary).toContain('Policy changed here');
  });

  it('by a mark that the base has for another secret', async () => {
    const before = pair(seeded(7402)).replace(/\n$/, ` ${MARK}\n`);
    expect((await judged({ base: { 'key.ini': before }, head: { 'key.ini': marked } })).code).toBe(1);
  });

  it.each([
    [{ 'key.ini': marked }], [{ 'key.ini': leak, '.leaksift.toml': ALLOW }],
  ])('is obeyed with policy-from: head', async (head) => {
    const { code, outputs } = await judged({ base: {}, head }, { 'policy-from': 'head' });
    expect({ code, findings: outputs['findings'] }).toEqual({ code: 0, findings: '0' });
  });

  it('is the policy of a push', async () => {
    expect((await judged({ base: {}, head: { 'key.ini': leak, '.leaksift.toml': ALLOW } }, {}, 'push')).code).toBe(0);
  });
});

describe('the policy of the base', () => {
  const leak = pair(seeded(7403));
  it('counts, also where the change removes it', async () => {
    const { code, outputs } = await judged({ base: { '.leaksift.toml': ALLOW }, head: { 'key.ini': leak, '.leaksift.toml': '' } });
    expect({ code, findings: outputs['findings'] }).toEqual({ code: 0, findings: '0' });
  });

  it('gives the floor, and an input goes before it', async () => {
    const change = { base: { '.leaksift.toml': 'fail-on = "low"\n' }, head: { 'id.txt': `id = ${accessKeyId(seeded(7404))}\n` } };
    expect((await judged(change)).code).toBe(1);
    expect((await judged(change, { 'fail-on': 'critical' })).code).toBe(0);
  });

  it('is never what lies in the folder', async () => {
    const { repo, base, head } = made({ base: {}, head: { 'key.ini': leak } });
    repo.write('.leaksift.toml', ALLOW);
    expect((await step({ workspace: repo.path, event: 'pull_request', payload: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } } })).code).toBe(1);
  });

  it.each(['policy/leaksift.toml', './policy/leaksift.toml', 'policy\\leaksift.toml'])('may be named: %s', async (config) => {
    expect((await judged({ base: { 'policy/leaksift.toml': ALLOW }, head: { 'key.ini': leak } }, { config })).code).toBe(0);
  });

  it('that only the head has: said, and not used', async () => {
    const { code, log } = await judged({ base: {}, head: { 'key.ini': leak, 'policy.toml': ALLOW } }, { config: 'policy.toml' });
    expect(code).toBe(1);
    expect(log).toContain('"policy.toml" comes with this change and counts after the merge');
  });

  it('that neither has: wrong use', async () => {
    const { code, commands, outputs } = await judged({ base: {}, head: { 'key.ini': leak } }, { baseline: 'gone.jsonl' });
    expect({ code, exitCode: outputs['exit-code'], complete: outputs['complete'] }).toEqual({ code: 2, exitCode: '2', complete: 'false' });
    expect(commands.map(({ name, data }) => [name, data.includes('baseline')])).toEqual([['error', true]]);
  });

  it('that is broken: wrong use', async () => {
    const { code, commands } = await judged({ base: { '.leaksift.toml': '= nothing' }, head: { 'key.ini': leak } });
    expect({ code, errors: commands.map(({ name }) => name) }).toEqual({ code: 2, errors: ['error'] });
  });
});
