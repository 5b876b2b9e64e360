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

test.each(['12.4.254.21-node.33', '14.1.1'])('V8 %s is told nothing more in large audits: nobody measured it', (version) => {
  expect(auditFlagsFor(version)).toBeUndefined();
});
