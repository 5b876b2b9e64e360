import { describe, test } from 'vitest';
import { check } from './harness.ts';
import { positives } from './positives.ts';

describe('positives', () => {
  test.each(positives.map((one) => [one.name, one] as const))('%s', (_, one) => check(one));
});
