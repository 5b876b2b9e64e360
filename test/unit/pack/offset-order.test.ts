import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByOffset } from '../../../src/git/pack/offset-order.ts';

it('gives the order that sorting by comparison gives, in packs of up to a terabyte', () => {
  const some = fc.oneof(fc.nat(5000), fc.nat({ max: 2 ** 32 }), fc.nat({ max: 2 ** 40 - 1 }));
  fc.assert(fc.property(fc.uniqueArray(some, { maxLength: 300 }), (given) => {
    const [offsets, places] = [new Float64Array(given.length + 1), new Uint32Array(given.length)];
    sortByOffset(given, offsets, places);
    const sorted = given.toSorted((a, b) => a - b);
    expect([...offsets.subarray(0, given.length)]).toEqual(sorted);
    expect([...places].map((place) => given[place])).toEqual(sorted);
  }));
});

it('refuses what does not fit', () => {
  expect(() => sortByOffset([2 ** 64], new Float64Array(2), new Uint32Array(1))).toThrow('more than can be put in order');
});
