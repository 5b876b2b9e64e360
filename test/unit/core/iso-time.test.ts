import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTimeOf } from '../../../src/core/iso-time.ts';

test('a time is written as JavaScript writes it', () => {
  const time = fc.date({ noInvalidDate: true });
  fc.assert(fc.property(time, (date) => {
    expect(isoTimeOf(date)).toBe(date.toISOString());
  }));
});
