/** What a step that finds nothing reads of the program: it starts cold, and whatever is read is compiled (decision 0005). */
import { expect, it } from 'vitest';
import { makeRepo, tempFolder } from '../../helpers/repo.ts';
import { scriptsRead } from '../../helpers/scripts-read.ts';
import { step } from './runner.ts';

it('is one script behind its door', async () => {
  const repo = makeRepo();
  repo.write('a.txt', 'hello\n');
  const base = repo.commit('first');
  repo.write('a.txt', 'hello again\n');
  const head = repo.commit('second');
  const coverage = tempFolder('coverage-');
  const { code } = await step({ workspace: repo.path, event: 'pull_request', payload: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }, env: { NODE_V8_COVERAGE: coverage } });
  expect({ code, scripts: scriptsRead(coverage) }).toEqual({ code: 0, scripts: ['action.mjs', 'surface-action.cjs'] });
});
