import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdMemo } from '../../../src/git/tables/id-memo.ts';

/** Ids that often have one place, and differ in any byte. */
const id = fc.tuple(fc.constantFrom(0, 1, 32), fc.constantFrom(0, 7), fc.nat(19), fc.nat(3)).map(([first, second, at, byte]) => {
  const bytes = new Uint8Array(20);
  bytes[at] = byte;
  bytes.set([first, second]);
  return bytes;
});

const valueOf = (bytes: Uint8Array, start: number): number => bytes.subarray(start, start + 20).reduce((sum, byte, index) => sum + byte * (index + 1), 0);

test('gives what was found out, whatever was asked before', () => {
  let asked = 0;
  let found = 0;
  fc.assert(fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
    const memo = new IdMemo(20, (bytes, start) => {
      found += 1;
      return valueOf(bytes, start);
    });
    const all = Uint8Array.from(ids.flatMap((bytes) => [...bytes]));
    for (let at = 0; at < all.length; at += 20) expect(memo.get(all, at)).toBe(valueOf(all, at));
    asked += ids.length;
  }));
  expect(found).toBeLessThan(asked);
});
