/** What is missing from a store is what git finds missing, object by object. */
import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from '../helpers/audit.ts';
import { makeRepo, type TestRepo } from '../helpers/repo.ts';

const FILES = ['top', 'a/one', 'a/two', 'a/b/three', 'a/b/c/four', 'a/b/c/d/five', 'e/six', 'e/f/seven'];

/**
 * Three commits, loose, with folders in folders and a submodule, whose commit is rightly elsewhere. No index: git takes what that remembers of
 * folders for a promise that they are there.
 */
function nested(): TestRepo {
  const repo = makeRepo();
  for (const version of [1, 2, 3]) {
    for (const [at, name] of FILES.entries()) if (at % version === 0) repo.write(name, `${name}, version ${version}`);
    repo.git('add', '-A');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'5'.repeat(40)},a/submodule`);
    repo.git('commit', '-q', '-m', `version ${version}`);
  }
  rmSync(join(repo.gitDir, 'index'));
  return repo;
}

const repo = nested();
const ids = repo.git('cat-file', '--batch-all-objects', '--batch-check').split('\n').filter((line) => !line.includes(' commit ')).map((line) => line.slice(0, 40));

/** With these objects away; they come back afterwards. */
async function without(gone: readonly string[], look: () => Promise<void>): Promise<void> {
  const files = gone.map((id) => join(repo.gitDir, 'objects', id.slice(0, 2), id.slice(2)));
  for (const file of files) renameSync(file, `${repo.path}-${basename(file)}`);
  try {
    await look();
  } finally {
    for (const file of files) renameSync(`${repo.path}-${basename(file)}`, file);
  }
}

async function same(): Promise<void> {
  const missing = repo.git('rev-list', '--objects', '--all', '--missing=print').split('\n').filter((line) => line.startsWith('?')).map((line) => line.slice(1));
  const { ledger } = await audit(repo.path);
  expect(ledger.unread.map(({ unit }) => unit.replace(/^\w+ /, '')).sort()).toEqual(missing.sort());
  expect(ledger.complete).toBe(false);
}

test('each file and folder that is gone', async () => {
  for (const id of ids) await without([id], same);
});

test('whatever files and folders are gone', async () => {
  await fc.assert(fc.asyncProperty(fc.subarray(ids, { minLength: 2, maxLength: 5 }), async (gone) => without(gone, same)), { numRuns: 15 });
});
