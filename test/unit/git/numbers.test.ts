import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bits, NumberMap, Numbers } from '../../../src/git/tables/numbers.ts';

const key = fc.oneof(fc.nat(3000), fc.nat({ max: 2 ** 32 - 1 }));

it('NumberMap says what a Map says', () => {
  fc.assert(fc.property(fc.array(fc.tuple(key, fc.nat(2 ** 31))), fc.array(key), (entries, asked) => {
    const map = new NumberMap();
    for (const [at, value] of entries) map.set(at, value);
    const model = new Map(entries);
    for (const at of [...model.keys(), ...asked]) expect(map.get(at)).toBe(model.get(at));
  }));
});

it('Numbers appends a part of others, moved', () => {
  fc.assert(fc.property(fc.array(fc.nat(99), { maxLength: 40 }), fc.array(fc.nat(99), { maxLength: 4 }), fc.nat(40), fc.nat(40), fc.integer({ min: -5, max: 5 }), (from, own, one, other, more) => {
    const [start = 0, end = 0] = [one, other].map((at) => Math.min(at, from.length)).sort((a, b) => a - b);
    const [source, numbers] = [new Numbers(1), new Numbers(1)];
    for (const value of from) source.push(value + 5);
    for (const value of own) numbers.push(value);
    numbers.append(source, start, end, more);
    expect([...numbers.toArray()]).toEqual([...own, ...from.slice(start, end).map((value) => value + 5 + more)]);
  }));
});

it('Bits says what a Set says', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(99))), (steps) => {
    const [bits, model] = [new Bits(100), new Set<number>()];
    for (const [adds, at] of steps) {
      if (adds) bits.add(at);
      else expect(bits.delete(at)).toBe(model.has(at));
      if (adds) model.add(at);
      else model.delete(at);
      expect([bits.has(at), bits.isEmpty]).toEqual([model.has(at), model.size === 0]);
    }
  }));
});
