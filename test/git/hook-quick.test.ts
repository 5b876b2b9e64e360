/** The quick way to what is staged gives what git gives, over random repositories, packed or not. */
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stagedSource } from '../../src/sources/staged.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';
import { perform, step } from '../helpers/steps.ts';
import { deliver } from '../helpers/units.ts';

async function read(repo: TestRepo, quick: boolean, variables: Record<string, string> = {}) {
  const { units, ledger, notes } = await deliver(stagedSource({ path: repo.path, variables: { ...repo.variables, ...variables }, quick }));
  const told = units.map(({ id, role, places, text }) => JSON.stringify([id, role, places, text])).sort();
  return { told, ledger, notes };
}

async function same(repo: TestRepo, variables: Record<string, string> = {}): Promise<void> {
  expect(await read(repo, true, variables)).toEqual(await read(repo, false, variables));
}

/** Without a git to ask, only what is read directly can be told. */
async function withoutGit(repo: TestRepo): Promise<number> {
  return (await read(repo, true, { PATH: '/nowhere' })).told.length;
}

function looseFile(repo: TestRepo, revision: string): string {
  const id = repo.git('rev-parse', revision);
  return join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2));
}

describe('the quick way', () => {
  test('agrees with git on random repositories', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const repo = makeRepo();
      for (const one of steps) perform(repo, one);
      await same(repo);
    }), { numRuns: 25 });
  });

  test('needs no git: loose and packed, a delta, thousands of entries, no commit yet', async () => {
    const repo = makeRepo();
    repo.write('first', 'x');
    repo.git('add', '-A');
    expect(await withoutGit(repo)).toBe(2);
    for (let index = 0; index < 3000; index += 1) repo.write(`many/${index % 30}/${index}`, `content ${index}`);
    const long = Array.from({ length: 400 }, (_, index) => `line ${index} ${index * 7919}`).join('\n');
    repo.write('long', long);
    repo.commit();
    repo.write('long', `${long}\nmore`);
    repo.commit();
    repo.git('gc', '-q');
    expect(await withoutGit(repo)).toBe(0);
    repo.write('many/7/7', 'changed');
    repo.write('long', 'new');
    repo.git('add', '-A');
    await same(repo);
    expect(await withoutGit(repo)).toBe(4);
  });

  test.each(['sha1', 'sha256'])('reads no tree of an unchanged folder, whether git vouches for it or not (%s)', async (format) => {
    const repo = makeRepo({ args: [`--object-format=${format}`] });
    const names = ['a', 'a-b', 'a.b/x', 'a0/y', 'ab/c/d/e', 'ab/c.d', 'ab/c-d', 'z/only'].map((name) => `top/${name}`);
    for (const name of names) repo.write(name, name);
    symlinkSync('x', join(repo.path, 'top/ab/link'));
    chmodSync(join(repo.path, 'top/a0/y'), 0o755);
    repo.commit();
    for (const change of ['!', '']) {
      for (const name of names) repo.write(name, name + change);
      repo.git('add', '-A');
    }
    repo.write('top/z/new', 'new');
    repo.git('add', '-A');
    await same(repo);
    for (const folder of ['ab/c/d', 'ab/c', 'ab', 'a.b', 'a0']) rmSync(looseFile(repo, `HEAD:top/${folder}`));
    expect(await withoutGit(repo)).toBe(2);
  });

  test('a folder of many files, changed anywhere', async () => {
    const repo = makeRepo();
    const name = (index: number): string => `many/${String(index).padStart(3, '0')}`;
    for (let index = 1; index < 400; index += 2) repo.write(name(index), `content ${index}`);
    repo.commit();
    const places = fc.array(fc.tuple(fc.nat(400), fc.constantFrom('write', 'remove', 'folder')), { minLength: 1, maxLength: 3 });
    await fc.assert(fc.asyncProperty(places, async (changes) => {
      repo.git('reset', '-q', '--hard');
      for (const [index, kind] of changes) {
        rmSync(join(repo.path, name(index)), { recursive: true, force: true });
        if (kind !== 'remove') repo.write(kind === 'write' ? name(index) : `${name(index)}/below`, kind);
      }
      repo.git('add', '-A');
      await same(repo);
      repo.git('write-tree');
      await same(repo);
    }), { numRuns: 12 });
  });

  test('entries with further flags, as of a sparse checkout', async () => {
    const repo = makeRepo();
    for (const name of ['a/first', 'a/second', 'b']) repo.write(name, name);
    repo.commit();
    repo.write('a/first', 'changed');
    repo.write('c', 'new');
    repo.git('add', '-A');
    repo.git('update-index', '--skip-worktree', 'a/first', 'b', 'c');
    await same(repo);
    // Two contents, the one that stood there before, and the new name.
    expect(await withoutGit(repo)).toBe(4);
  });

  test('leaves to git what is not plain', async () => {
    const split = makeRepo();
    split.git('config', 'core.splitIndex', 'true');
    split.write('a', 'x');
    split.commit();
    split.write('b', 'y');
    split.git('add', '-A');
    await same(split);
    const compressed = makeRepo();
    compressed.git('config', 'index.version', '4');
    compressed.write('a/b', 'x');
    compressed.git('add', '-A');
    await same(compressed);
    const sha256 = makeRepo({ args: ['--object-format=sha256'] });
    sha256.write('a/b', 'x');
    sha256.commit();
    sha256.write('a/c', 'y');
    sha256.git('add', '-A');
    await same(sha256);
    expect(await withoutGit(sha256)).toBe(2);
  });

  test('a merge, against both parents', async () => {
    const repo = makeRepo();
    repo.write('a', 'base\n');
    repo.commit();
    repo.git('switch', '-qc', 'side');
    repo.write('side', 'theirs');
    repo.commit();
    repo.git('switch', '-q', 'main');
    repo.write('main', 'ours');
    repo.commit();
    repo.git('merge', '-q', '--no-commit', 'side');
    repo.write('side', 'changed in the merge');
    repo.git('add', '-A');
    await same(repo);
  });

  test('a damaged object, a missing tree: git says it, nothing is passed over', async () => {
    const repo = makeRepo();
    repo.write('a/b', 'x');
    repo.commit();
    repo.write('a/c', 'y');
    repo.git('add', '-A');
    rmSync(looseFile(repo, ':a/c'));
    await same(repo);
    expect((await read(repo, true)).ledger.complete).toBe(false);
    rmSync(looseFile(repo, 'HEAD:a'));
    await same(repo);
  });
});
