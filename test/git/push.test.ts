import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { preReceiveSource, prePushSource } from '../../src/sources/push.ts';
import { bundleProgram } from '../helpers/bundle.ts';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';

const PROGRAM = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { Ledger } from 'leaksift/core/ledger.ts';
  import { prePushSource, preReceiveSource } from 'leaksift/sources/push.ts';
  const [, , result, event, remote] = process.argv;
  const options = { path: process.cwd(), variables: process.env, lines: readFileSync(0, 'latin1') };
  const source = event === 'pre-push' ? prePushSource({ ...options, remote }) : preReceiveSource(options);
  const ledger = new Ledger();
  const seen = [];
  let base = false;
  for await (const given of source.units(ledger)) for (const unit of Symbol.iterator in given ? given : [given]) {
    if (unit.role === 'base' && Buffer.from(unit.content).includes('${PLANT} b')) base = true;
    if (unit.role === 'target' && Buffer.from(unit.content).includes('${PLANT}')) seen.push(...unit.places.map(({ source, path }) => path ?? source));
  }
  await source.close();
  writeFileSync(result, JSON.stringify({ seen: seen.sort(), complete: ledger.units.unread === 0, commits: source.statistics().commits, ...(base ? { base } : {}) }));
`;
let program = '';
beforeAll(async () => {
  program = await bundleProgram(PROGRAM);
});

interface Setup {
  readonly local: TestRepo;
  readonly server: TestRepo;
  /** What the hook saw at the last push; null when it did not run. */
  seen(): { seen: string[]; complete: boolean; commits: number; base?: true } | null;
}

/** A server that has main, and a clone of it, with a hook at one of the ends. */
function setup(event: 'pre-push' | 'pre-receive'): Setup {
  const server = makeRepo({ args: ['--bare'] });
  const first = makeRepo();
  first.write('base.txt', `${PLANT} that the server has`);
  first.commit();
  first.git('push', '-q', server.path, 'main');
  const path = join(tempFolder(), 'local');
  first.git('clone', '-q', server.path, path);
  const local = repoAt(path, first.variables);
  const result = join(tempFolder(), 'result.json');
  const hook = event === 'pre-push' ? join(local.gitDir, 'hooks/pre-push') : join(server.path, 'hooks/pre-receive');
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${program}' '${result}' ${event} "$@"\n`, { mode: 0o755 });
  return {
    local, server,
    seen: () => {
      const known = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : null;
      rmSync(result, { force: true });
      return known;
    },
  };
}

describe.each(['pre-push', 'pre-receive'] as const)('%s', (event) => {
  test('an existing branch, a new branch, a forced branch, a deleted one', () => {
    const { local, seen } = setup(event);
    local.write('a.txt', PLANT);
    local.commit();
    local.git('push', '-q', 'origin', 'main');
    expect(seen()).toEqual({ seen: ['a.txt'], complete: true, commits: 1 });
    local.git('switch', '-qc', 'topic');
    local.write('b.txt', `${PLANT} b`);
    local.commit();
    local.git('push', '-q', 'origin', 'topic');
    expect(seen()).toEqual({ seen: ['b.txt'], complete: true, commits: 1 });
    local.write('c.txt', `${PLANT} c`);
    local.git('add', '-A');
    local.git('commit', '-q', '--amend', '-m', 'amended');
    local.git('push', '-qf', 'origin', 'topic');
    expect(seen()).toEqual({ seen: ['b.txt', 'c.txt'], complete: true, commits: 1, base: true });
    local.git('push', '-q', 'origin', ':topic');
    expect(seen()).toEqual({ seen: [], complete: true, commits: 0 });
  });

  test('the name of a new ref, not of one that is there or goes', () => {
    const { local, seen } = setup(event);
    const commits = 0;
    local.git('push', '-q', 'origin', `main:refs/heads/${PLANT}`, `main:refs/tags/ü-${PLANT}`, 'main:refs/heads/other');
    expect(seen()).toEqual({ seen: [`refs/heads/${PLANT}`, `refs/tags/ü-${PLANT}`], complete: true, commits });
    local.git('commit', '-q', '--allow-empty', '-m', 'next');
    local.git('push', '-q', 'origin', `main:refs/heads/${PLANT}`);
    expect(seen()).toEqual({ seen: [], complete: true, commits: 1 });
    local.git('push', '-q', 'origin', `:refs/heads/${PLANT}`);
    expect(seen()).toEqual({ seen: [], complete: true, commits });
  });

  test('many refs and tags at once, annotated messages too', () => {
    const { local, seen } = setup(event);
    for (const name of ['one', 'two']) {
      local.git('switch', '-qc', name, 'main');
      local.write(`${name}.txt`, `${PLANT} ${name}`);
      local.commit(name);
    }
    local.git('tag', '-am', `message ${PLANT}`, 'annotated', 'one');
    local.git('tag', 'light', 'two');
    local.git('push', '-q', 'origin', 'one', 'two', 'annotated', 'light');
    expect(seen()).toEqual({ seen: ['one.txt', 'tag-message', 'two.txt'], complete: true, commits: 2 });
  });

  test('commits that no hook saw: cherry-picked, rebased, amended without verification', () => {
    const { local, seen } = setup(event);
    local.git('switch', '-qc', 'side');
    local.write('picked.txt', PLANT);
    const picked = local.commit('picked');
    local.git('switch', '-q', 'main');
    local.write('other.txt', 'clean');
    local.commit();
    local.git('cherry-pick', picked);
    local.git('push', '-q', 'origin', 'main');
    expect(seen()).toEqual({ seen: ['picked.txt'], complete: true, commits: 2 });
  });

  test('a merge of what the server has', () => {
    const { local, server, seen } = setup(event);
    const other = repoAt(cloneOf(server), local.variables);
    other.write('theirs.txt', `${PLANT} theirs`);
    other.commit();
    other.git('push', '-q', 'origin', 'main');
    seen();
    local.write('mine.txt', PLANT);
    local.commit();
    local.git('pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
    local.git('push', '-q', 'origin', 'main');
    expect(seen()).toEqual({ seen: ['mine.txt'], complete: true, commits: 2 });
  });
});

test('a forced push over a commit that was never fetched', () => {
  const { local, server, seen } = setup('pre-push');
  const other = repoAt(cloneOf(server), local.variables);
  other.write('theirs.txt', 'theirs');
  other.commit();
  other.git('push', '-q', 'origin', 'main');
  local.write('mine.txt', PLANT);
  local.commit();
  local.git('push', '-qf', 'origin', 'main');
  expect(seen()).toEqual({ seen: ['mine.txt'], complete: true, commits: 1 });
});

test('a push to a URL without a name: nothing is known of the other side but its ids', () => {
  const { local, seen } = setup('pre-push');
  const elsewhere = makeRepo({ args: ['--bare'] });
  local.git('push', '-q', elsewhere.path, 'main');
  expect(seen()).toEqual({ seen: ['base.txt'], complete: true, commits: 1 });
});

test('a revision with spaces is pushed', () => {
  const { local, seen } = setup('pre-push');
  local.write('a.txt', PLANT);
  local.commit('two words');
  local.git('push', '-q', 'origin', 'HEAD^{/two words}:refs/heads/found');
  expect(seen()).toEqual({ seen: ['a.txt'], complete: true, commits: 1 });
});

test('nothing on standard input: nothing is pushed', async () => {
  const repo = makeRepo();
  const delivery = await deliver(prePushSource({ path: repo.path, variables: repo.variables, lines: '', remote: 'origin' }));
  expect(delivery).toMatchObject({ units: [], ledger: { complete: true }, notes: ['There is no commit to scan.'] });
});

test.each(['garbage', 'a b c d', `refs/heads/x ${'1'.repeat(39)} refs/heads/x ${'0'.repeat(40)}`, `${'1'.repeat(40)} refs/heads/x`])('%j on standard input is refused', (lines) => {
  const repo = makeRepo();
  const options = { path: repo.path, variables: repo.variables, lines };
  expect(() => prePushSource({ ...options, remote: 'origin' })).toThrow('Line 1 on standard input');
  expect(() => preReceiveSource(options)).toThrow('Line 1 on standard input');
});

test('an id that is not here is incomplete, never clean', async () => {
  const repo = makeRepo();
  repo.commit();
  const lines = `${'0'.repeat(40)} ${'1'.repeat(40)} refs/heads/x\n`;
  expect((await deliver(preReceiveSource({ path: repo.path, variables: repo.variables, lines }))).ledger.complete).toBe(false);
});

function cloneOf(server: TestRepo): string {
  const path = join(tempFolder(), 'other');
  server.git('clone', '-q', server.path, path);
  return path;
}
