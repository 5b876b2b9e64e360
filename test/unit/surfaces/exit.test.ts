import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/exit-code.ts';
import { exitCodeAfterWriting, signalExitCode } from '../../../src/surfaces/exit.ts';
import { finding } from '../reporters/samples.ts';
import { bundled } from './bundled.ts';
import type { Script } from './bundled.ts';

const low = finding({ severity: 'low' });
const suppressed = finding({ status: 'suppressed', suppressedBy: { by: 'config', reason: 'an example' } });
const harmless = [low, suppressed, finding({ new: false })];

test.each([
  [true, [], 0], [true, harmless, 0], [true, [...harmless, finding()], 1], [false, harmless, 3], [false, [finding()], 4],
])('complete %s with these findings is a known code', (complete, findings, code) => {
  expect(exitCodeOf(complete, findings, 'medium')).toBe(code);
});

test('the floor decides', () => {
  expect([exitCodeOf(true, [low], 'low'), exitCodeOf(true, [finding({ severity: 'high' })], 'critical')]).toEqual([1, 0]);
});

test.each([0, 1, 3, 4])('a report that could not be written turns %i into 3', (code) => {
  expect(exitCodeAfterWriting(code, false)).toBe(3);
  expect(exitCodeAfterWriting(code, true)).toBe(code);
});

test('signals are 128 and their number', () => {
  expect([signalExitCode('SIGINT'), signalExitCode('SIGTERM'), signalExitCode('SIGHUP')]).toEqual([130, 143, 129]);
});

describe('a process that started as incomplete', () => {
  let script: Script;
  beforeAll(async () => {
    script = await bundled(`
      import { writeFileSync } from 'node:fs';
      import { finish, signalExitCode, startIncomplete } from 'SURFACES/exit.ts';
      const partly = (signal: NodeJS.Signals) => {
        writeFileSync(1, 'partial ');
        if (process.argv[3] === 'write') setTimeout(() => { finish(process, signalExitCode(signal)); process.exit(); }, 50);
      };
      startIncomplete(process, () => writeFileSync(1, 'cleaned'), (line) => process.stderr.write(line), process.argv[3] === undefined ? undefined : partly);
      const acts: Record<string, () => unknown> = {
        nothing: () => undefined,
        finish: () => finish(process, 0),
        throw: () => setTimeout(() => { throw new TypeError('text of a repository'); }, 1),
        reject: () => void Promise.reject(new RangeError('text of a repository')),
        never: () => new Promise(() => undefined),
        wait: () => { writeFileSync(1, 'ready '); return new Promise((resolve) => setTimeout(resolve, 20_000)); },
      };
      await acts[process.argv[2] ?? 'nothing']?.();
    `);
  });
  afterAll(() => script.remove());

  const run = (act: string) => spawnSync(process.execPath, [script.path, act], { encoding: 'utf8' });

  test('is 0 only after it said so', () => {
    expect(run('nothing').status).toBe(3);
    expect(run('finish').status).toBe(0);
  });

  test('stays incomplete when a promise never settles', () => {
    expect(run('never').status).toBe(3);
  });

  test.each([['throw', 'TypeError'], ['reject', 'RangeError']])('is 3 after %s, cleans up, and quotes nothing', (act, name) => {
    const { status, stdout, stderr } = run(act);
    expect([status, stdout]).toEqual([3, 'cleaned']);
    expect(stderr).toContain(name);
    expect(stderr).not.toContain('repository');
  });

  const interrupted = async (mode: string, signals: readonly NodeJS.Signals[]) => {
    const child = spawn(process.execPath, [script.path, 'wait', mode], { stdio: ['ignore', 'pipe', 'ignore'] });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    for (const signal of signals) {
      await once(child.stdout, 'data');
      child.kill(signal);
    }
    return { end: await once(child, 'close'), said: said.join('') };
  };

  test('may write a partial report on the first signal', async () => {
    expect(await interrupted('write', ['SIGTERM'])).toEqual({ end: [143, null], said: 'ready partial ' });
  });

  test('ends at once on the second signal', async () => {
    expect(await interrupted('hang', ['SIGTERM', 'SIGINT'])).toEqual({ end: [130, null], said: 'ready partial cleaned' });
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('ends with 128+n on %s, after cleaning up', async (signal, code) => {
    const child = spawn(process.execPath, [script.path, 'wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(said.join('')).toBe('ready cleaned');
  });
});
