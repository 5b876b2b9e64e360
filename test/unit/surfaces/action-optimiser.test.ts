import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restOptimiser } from '../../../src/surfaces/action/optimiser.ts';

const REST = ['--no-opt', '--no-maglev'];
const WAKE = ['--opt', '--maglev'];
const host = { versions: { v8: '13.6.233.17-node.37' }, execArgv: [], env: {} };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function resting(changed: Partial<Parameters<typeof restOptimiser>[0]> = {}): { flags: string[]; onBytes: (bytes: number) => void } {
  const flags: string[] = [];
  return { flags, onBytes: restOptimiser({ ...host, ...changed }, (flag) => void flags.push(flag)) };
}

test('a small step ends with the compilers at rest', () => {
  const { flags, onBytes } = resting();
  for (let unit = 0; unit < 20; unit += 1) onBytes(3000);
  expect(flags).toEqual(REST);
});

test('they are woken once: by many bytes, by time between units, by time while git works', () => {
  const [bytes, time, waiting] = [resting(), resting(), resting()];
  for (let unit = 0; unit < 20; unit += 1) bytes.onBytes(100_000);
  expect(bytes.flags).toEqual([...REST, ...WAKE]);
  vi.setSystemTime(Date.now() + 1000);
  vi.advanceTimersByTime(1000);
  time.onBytes(1);
  time.onBytes(1);
  expect(time.flags).toEqual([...REST, ...WAKE]);
  expect(waiting.flags).toEqual([...REST, ...WAKE]);
  expect(bytes.flags).toEqual([...REST, ...WAKE]);
});

test.each([
  ['an older V8 has not both', { versions: { v8: '11.3.244.8-node.38' } }],
  ['a Node that may make no code', { execArgv: ['--jitless'] }],
  ['options by the environment', { env: { NODE_OPTIONS: '--jitless' } }],
])('nothing is touched: %s', (_, changed) => {
  const { flags, onBytes } = resting(changed);
  onBytes(1 << 30);
  vi.advanceTimersByTime(1000);
  expect(flags).toEqual([]);
});

test('V8 from 12 on knows the flags', () => {
  const known = Number.parseInt(process.versions.v8, 10) >= 12 ? [...REST, ...WAKE] : [];
  const { status, stderr } = spawnSync(process.execPath, [...known, '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
