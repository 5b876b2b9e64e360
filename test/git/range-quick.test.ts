/** The quick way to a range gives what git gives, in the same order: over random repositories, packed or not, and where it has to leave things to git. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Oid } from '../../src/core/ids.ts';
import { ObjectReader } from '../../src/git/objects.ts';
import { openPrivateDir } from '../../src/git/private-dir.ts';
import { openRepository } from '../../src/git/repository.ts';
import type { Revisions } from '../../src/git/resolve.ts';
import { QuickReader } from '../../src/sources/quick-reader.ts';
import { rangeSource } from '../../src/sources/range.ts';
import type { OpenedRepository } from '../../src/sources/range-units.ts';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { perform, step } from '../helpers/steps.ts';
import { deliver } from '../helpers/units.ts';

interface Read {
  readonly told: unknown;
  /** How often git was asked for. */
  readonly asked: number;
}

function between(base: Oid, head: Oid): Revisions {
  return { include: [head], exclude: [base], single: false };
}

async function read(repo: TestRepo, revisions: Revisions, quick: boolean): Promise<Read> {
  const repository = openRepository(repo.path);
  const dir = openPrivateDir(repository, repo.variables);
  const counted = { asked: 0 };
  const git = async (): Promise<typeof dir> => {
    counted.asked += 1;
    return dir;
  };
  const reader = quick ? new QuickReader(repository, async () => new ObjectReader(await git())) : new ObjectReader(dir);
  const opened: OpenedRepository = { repository, reader, git, close: async () => reader.close() };
  const touched: string[] = [];
  const { units, ledger, notes } = await deliver(rangeSource({ path: repo.path, variables: repo.variables, opened, revisions, onTouched: (paths) => touched.push(...[...paths].sort()) }));
  await opened.close();
  dir.close();
  return { told: { units, ledger, notes, touched }, asked: counted.asked };
}

/** How often the quick way asked git. */
async function same(repo: TestRepo, base: Oid, head: Oid): Promise<number> {
  const quick = await read(repo, between(base, head), true);
  expect(quick.told).toEqual((await read(repo, between(base, head), false)).told);
  return quick.asked;
}

describe('the quick way', () => {
  test('agrees with git on random repositories, and asks it nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), fc.array(step, { minLength: 1, maxLength: 12 }), async (before, after) => {
      const repo = makeRepo();
      for (const one of before) perform(repo, one);
      const base = repo.commit('base');
      for (const one of after) perform(repo, one);
      expect(await same(repo, base, repo.commit('head'))).toBe(0);
    }), { numRuns: 25 });
  });

  test('tells submodules, modes, links and strange names as git does', async () => {
    const repo = makeRepo();
    repo.write('run', 'x');
    repo.write('a', 'file');
    const base = repo.commit('base');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${base},sub`);
    repo.git('update-index', '--chmod=+x', 'run');
    repo.git('commit', '-q', '-m', 'sub and mode');
    repo.git('rm', '-q', '--cached', 'sub', 'a');
    rmSync(join(repo.path, 'a'));
    repo.write('a/b', 'folder');
    repo.write('a.txt', 'beside');
    repo.write('line\nfeed "quoted"', 'y');
    expect(await same(repo, base, repo.commit('head'))).toBe(0);
    repo.git('gc', '-q');
    expect(await same(repo, base, repo.id('HEAD'))).toBe(0);
  });

  test('nothing between a commit and itself', async () => {
    const repo = makeRepo();
    const only = repo.commit('only');
    expect(await same(repo, only, only)).toBe(0);
  });
});

describe('git is asked, and both ways agree', () => {
  test('at a merge', async () => {
    const repo = makeRepo();
    const base = repo.commit('base');
    repo.git('switch', '-qc', 'side');
    repo.write('side', 'x');
    repo.commit('side');
    repo.git('switch', '-q', 'main');
    repo.write('main', 'y');
    repo.commit('main');
    repo.git('merge', '-q', '--no-edit', 'side');
    expect(await same(repo, base, repo.id('HEAD'))).toBeGreaterThan(0);
  });

  test('where the base is no ancestor, or ahead', async () => {
    const repo = makeRepo();
    repo.write('a', 'x');
    const first = repo.commit('first');
    repo.write('b', 'y');
    const second = repo.commit('second');
    expect(await same(repo, second, first)).toBeGreaterThan(0);
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.write('c', 'z');
    expect(await same(repo, second, repo.commit('unrelated'))).toBeGreaterThan(0);
  });

  test('at a shallow boundary', async () => {
    const repo = makeRepo();
    for (const name of ['a', 'b', 'c', 'd']) {
      repo.write(name, name);
      repo.commit(name);
    }
    const path = tempFolder('shallow-');
    repo.git('clone', '-q', '--depth=2', `file://${repo.path}`, path);
    const clone = repoAt(path);
    expect(await same(clone, repo.id('HEAD~3'), repo.id('HEAD'))).toBeGreaterThan(0);
  });

  test('where a tree is not as git writes it, or is gone', async () => {
    const repo = makeRepo();
    const base = repo.commit('base');
    const blob = repo.object('blob', 'content');
    const entry = (name: string): Buffer => Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]);
    const unsorted = repo.object('tree', Buffer.concat([entry('b'), entry('a')]));
    const odd = repo.git('commit-tree', '-p', base, '-m', 'odd', unsorted) as Oid;
    expect(await same(repo, base, odd)).toBeGreaterThan(0);
    repo.write('folder/file', 'x');
    const head = repo.commit('head');
    const folder = repo.id(`${head}:folder`);
    rmSync(join(repo.gitDir, 'objects', folder.slice(0, 2), folder.slice(2)));
    expect(await same(repo, base, head)).toBeGreaterThan(0);
  });
});
