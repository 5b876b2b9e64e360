/** Repositories that lead outside, belong to somebody else, or lie in unusual places (rows S25, S28, S30, S33, S39, S45). */
import { chownSync, cpSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesSource } from '../../src/sources/files.ts';
import { rangeSource } from '../../src/sources/range.ts';
import { stagedSource } from '../../src/sources/staged.ts';
import { makeRepo, tempFolder, type TestRepo } from '../helpers/repo.ts';
import { deliver } from '../helpers/units.ts';

const PLANT = 'planted-marker-text';
const OUTSIDE = 'text that stands outside';

function repository(): TestRepo {
  const repo = makeRepo();
  repo.commit('first');
  repo.write('committed.txt', `${PLANT} committed`);
  repo.commit('second');
  repo.write('staged.txt', `${PLANT} staged`);
  repo.git('add', '-A');
  return repo;
}

const staged = (path: string, repo: TestRepo) => deliver(stagedSource({ path, variables: repo.variables }));
const range = (path: string, repo: TestRepo, ...revisions: string[]) => deliver(rangeSource({ path, variables: repo.variables, revisions }));

test('S25 objects borrowed from outside are read and named', async () => {
  const lender = makeRepo();
  const blob = lender.object('blob', OUTSIDE);
  const repo = repository();
  writeFileSync(join(repo.gitDir, 'objects/info/alternates'), `${lender.gitDir}/objects\n`);
  repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},borrowed.txt`);
  const delivery = await staged(repo.path, repo);
  expect(delivery.placesOf(OUTSIDE).map(({ path }) => path)).toEqual(['borrowed.txt']);
  expect(delivery.notes).toEqual([expect.stringContaining('borrowed from outside')]);
});

test('S28 a bare repository among the files is files', async () => {
  const repo = makeRepo();
  const inner = makeRepo({ args: ['--bare'] });
  inner.git('config', 'core.worktree', repo.path);
  cpSync(inner.path, join(repo.path, 'inner.git'), { recursive: true });
  repo.write('inner.git/description', PLANT);
  repo.git('add', '-A');
  expect((await staged(repo.path, repo)).placesOf(PLANT).map(({ path }) => path)).toEqual(['inner.git/description']);
  expect((await deliver(filesSource({ paths: [repo.path] }))).placesOf(PLANT).map(({ path }) => path)).toEqual(['inner.git/description']);
  expect((await staged(join(repo.path, 'inner.git/info'), repo)).placesOf(PLANT)).toHaveLength(1);
});

test('S30 a work tree that is said to lie elsewhere is not read', async () => {
  const repo = repository();
  const elsewhere = tempFolder();
  writeFileSync(join(elsewhere, 'committed.txt'), OUTSIDE);
  repo.git('config', 'core.worktree', elsewhere);
  for (const delivery of [await staged(repo.path, repo), await range(repo.path, repo, 'HEAD'), await deliver(filesSource({ paths: [repo.path] }))]) {
    expect(delivery.placesOf(OUTSIDE)).toEqual([]);
    expect(delivery.placesOf(PLANT)).not.toEqual([]);
  }
});

test.each(['refs/heads', 'HEAD', 'packed-refs', 'index', 'shallow'])('S33 %s as a link: not followed, named', async (name) => {
  const repo = repository();
  repo.git('pack-refs', '--no-prune');
  writeFileSync(join(repo.gitDir, 'shallow'), '');
  renameSync(join(repo.gitDir, name), join(repo.gitDir, 'elsewhere'));
  symlinkSync(join(repo.gitDir, 'elsewhere'), join(repo.gitDir, name));
  const deliveries = await Promise.all([staged(repo.path, repo), range(repo.path, repo, '--all')].map((delivery) => delivery.then(({ ledger }) => ledger.complete, () => false)));
  expect(deliveries).toContain(false);
});

describe('unusual owners and media', () => {
  test('S39 a repository of another user is read like any other', async () => {
    const repo = repository();
    for (const path of everything(repo.path)) chownSync(path, 65534, 65534);
    expect((await staged(repo.path, repo)).placesOf(PLANT)).toHaveLength(1);
    expect((await range(repo.path, repo, 'HEAD')).placesOf(PLANT)).toHaveLength(1);
  });

  test('S45 nothing in the repository is written or touched', async () => {
    const repo = repository();
    const state = (): string[] => everything(repo.path).map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`);
    const before = state();
    await staged(repo.path, repo);
    await range(repo.path, repo, '--all');
    await deliver(filesSource({ paths: [repo.path] }));
    expect(state()).toEqual(before);
  });
});

function everything(path: string): string[] {
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
}
