import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTimeOf } from '../../../src/core/iso-time.ts';

test('a time is written as JavaScript writes it', () => {
  const time = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(fc.property(time, (date) => {
    expect(isoTimeOf(date)).toBe(date.toISOString());
  }));
});
