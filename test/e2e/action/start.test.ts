/** What a step that finds nothing reads of the program: it starts cold, and whatever is read is compiled (decision 0005). */
import { expect, it } from 'vitest';
import { makeRepo, tempFolder } from '../../helpers/repo.ts';
import { functionsCalled, scriptsRead } from '../../helpers/scripts-read.ts';
import { step } from './runner.ts';

it('is one script behind its door', async () => {
  expect(scriptsRead(await coverageOfStep())).toEqual(['action.mjs', 'surface-action.cjs']);
});

it('has nine tenths of the functions that it declares and calls compiled at once', async () => {
  const declared = functionsCalled(await coverageOfStep(), 'surface-action.cjs').filter((start) => /^[(\n](?:async )?function/.test(start));
  expect(declared.length).toBeGreaterThan(200);
  expect(declared.filter((start) => start.startsWith('\n')).length).toBeLessThan(declared.length / 10);
});

/** Of a step that finds nothing. */
async function coverageOfStep(): Promise<string> {
  const repo = makeRepo();
  repo.write('a.txt', 'hello\n');
  const base = repo.commit('first');
  repo.write('a.txt', 'hello again\n');
  const head = repo.commit('second');
  const coverage = tempFolder('coverage-');
  const { code } = await step({ workspace: repo.path, event: 'pull_request', payload: { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }, env: { NODE_V8_COVERAGE: coverage } });
  expect(code).toBe(0);
  return coverage;
}
