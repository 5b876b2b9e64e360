/** No room to write: what is asked fails with the place named, and nothing half-written stays. A limit of zero on file sizes stands for the full disk. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built } from '../../helpers/built.ts';
import { makeRepo, tempFolder, type TestRepo } from '../../helpers/repo.ts';

function withoutRoom(repo: TestRepo, command: string, variables: Record<string, string> = {}) {
  const words = [process.execPath, join(built, 'leaksift.mjs'), ...command.split(' ')];
  return spawnSync('sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', ...words], { cwd: repo.path, env: { ...repo.variables, ...variables }, encoding: 'utf8' });
}

function repoWithCommit(): TestRepo {
  const repo = makeRepo();
  repo.write('a', 'a\n');
  repo.commit();
  return repo;
}

test('hook install leaves no part of a file', () => {
  const repo = repoWithCommit();
  expect(withoutRoom(repo, 'hook install')).toMatchObject({ status: 3, stderr: expect.stringContaining('.git/leaksift/hook') as string });
  expect(existsSync(join(repo.gitDir, 'leaksift')) ? readdirSync(join(repo.gitDir, 'leaksift')) : []).toEqual([]);
  expect(existsSync(join(repo.gitDir, 'hooks/pre-commit'))).toBe(false);
});

test.each(['range HEAD', 'audit-history'])('%s names the temporary folder, and leaves nothing there', (command) => {
  const repo = repoWithCommit();
  const folder = tempFolder();
  expect(withoutRoom(repo, command, { TMPDIR: folder })).toMatchObject({ status: 3, stderr: expect.stringContaining(folder) as string });
  expect(readdirSync(folder)).toEqual([]);
});
