/** What a commit in which nothing is found reads of the program: somebody waits for each script. */
import { expect, it } from 'vitest';
import { makeRepo, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { scriptsRead } from '../../helpers/scripts-read.ts';
import { credentials, runHook } from './workshop.ts';

const ONE = ['hook.cjs', 'surface-hook.cjs'];

it('is one script behind its door', () => {
  const repo = makeRepo();
  stage(repo, 'docs/first.txt');
  expect(reading(repo)).toEqual({ status: 0, scripts: ONE });
  repo.commit('first');
  stage(repo, 'docs/second.txt');
  expect(reading(repo)).toEqual({ status: 0, scripts: ONE });
});

it('is the same in a repository that has been packed, on a branch of its own, in a folder among many', () => {
  const repo = makeRepo();
  for (let folder = 0; folder < 20; folder++) repo.write(`${folder}/a/file.txt`, `hello ${folder}\n`);
  repo.commit('first');
  repo.git('checkout', '-q', '-b', 'topic');
  repo.git('gc', '-q');
  repo.git('pack-refs', '--all');
  stage(repo, '7/a/file.txt');
  expect(reading(repo)).toEqual({ status: 0, scripts: ONE });
});

it('is one more for what may be a credential, and for what is one also what tells of it', () => {
  const repo = makeRepo();
  repo.write('a.js', 'const password = read();\n');
  repo.git('add', '-A');
  expect(reading(repo)).toEqual({ status: 0, scripts: ['hook-judging.cjs', 'hook-record.cjs', ...ONE] });
  repo.write('a.js', credentials());
  repo.git('add', '-A');
  const { status, scripts } = reading(repo);
  expect(status).toBe(1);
  expect(scripts).toContain('hook-telling.cjs');
});

function stage(repo: TestRepo, path: string): void {
  repo.write(path, 'hello again\n');
  repo.git('add', '-A');
}

function reading(repo: TestRepo): { status: number; scripts: readonly string[] } {
  const coverage = tempFolder('coverage-');
  const { status } = runHook(repo, ['pre-commit'], { env: { NODE_V8_COVERAGE: coverage } });
  return { status, scripts: scriptsRead(coverage) };
}
