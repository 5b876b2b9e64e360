import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { auditFlagsFor, flagsFor } from '../../../src/surfaces/doors/tiering.ts';

test.each([
  ['11.3.244.8-node.38', '--interrupt-budget=1000000'],
  ['12.4.254.21-node.33', '--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=20000'],
  ['13.6.233.17-node.37', '--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=50000'],
  ['14.1.1', undefined],
])('V8 %s is told %s', (version, flags) => {
  expect(flagsFor(version)).toBe(flags);
});

/** V8 says what it does not know, on standard error, and goes on without it. */
test.each([flagsFor, auditFlagsFor])('this very V8 knows what %o tells it', (flagsOf) => {
  const flags = flagsOf(process.versions.v8) ?? '';
  const { stderr, status } = spawnSync(process.execPath, ['-e', `require('node:v8').setFlagsFromString(${JSON.stringify(flags)})`], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('what it does not know is seen', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', "require('node:v8').setFlagsFromString('--no-such-flag=1')"], { encoding: 'utf8' });
  expect(stderr).toContain('no-such-flag');
});
