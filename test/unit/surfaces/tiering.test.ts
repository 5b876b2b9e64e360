import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { flagFor, THRIFT } from '../../../src/surfaces/doors/tiering.ts';

test.each([
  ['11.3.244.8-node.38', '--interrupt-budget=1000000'],
  ['12.4.254.21-node.33', undefined],
  ['13.6.233.17-node.37', undefined],
])('V8 %s is told %s', (version, flag) => {
  expect(flagFor(version)).toBe(flag);
});

test('this V8 knows the flags that it is told', () => {
  const flag = flagFor(process.versions.v8);
  const { status, stderr } = spawnSync(process.execPath, [...(flag === undefined ? [] : [flag]), THRIFT, '-e', '0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
