/** Where ids stand in a pack's index, also in one whose ids are not spread as sums are: whoever writes an index may choose them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackIndex } from '../../../src/git/pack/index-file.ts';

const FANOUT = 8;
const IDS = FANOUT + 4 * 256;

/** Version 2, with these ids (hexadecimal, sorted) and nothing true of any pack. */
function indexOf(ids: readonly string[]): PackIndex {
  const bytes = Buffer.alloc(IDS + ids.length * 28 + 40);
  bytes.writeUInt32BE(0xff744f63, 0);
  bytes.writeUInt32BE(2, 4);
  for (let first = 0; first < 256; first += 1) bytes.writeUInt32BE(ids.filter((id) => Number.parseInt(id.slice(0, 2), 16) <= first).length, FANOUT + 4 * first);
  ids.forEach((id, i) => bytes.write(id, IDS + 20 * i, 'hex'));
  return new PackIndex(bytes, 'sha1');
}

const byte = fc.oneof(fc.constantFrom(0, 1, 255), fc.nat(255));
const clustered = fc.tuple(fc.constantFrom(0, 7, 255), byte, fc.constantFrom(0, 255), byte, byte).map((head) => Buffer.from([...head, ...new Array<number>(15).fill(9)]).toString('hex'));
const even = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((id) => Buffer.from(id).toString('hex'));

describe('an index', () => {
  it.each([['evenly spread', even], ['clustered', clustered]])('finds the ids that it has and no others: %s', (_, id) => {
    fc.assert(fc.property(fc.uniqueArray(id, { maxLength: 200 }), fc.array(id, { maxLength: 20 }), fc.nat(3), fc.boolean(), (ids, others, at, isPrepared) => {
      const sorted = [...ids].sort();
      const index = indexOf(sorted);
      if (isPrepared) index.prepareFinding();
      for (const one of [...sorted, ...others]) {
        expect(index.find(Buffer.from(`${'ee'.repeat(at)}${one}`, 'hex'), at)).toBe(sorted.indexOf(one));
      }
    }), { numRuns: 60 });
  });
});
