import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oid } from '../../../src/core/ids.ts';
import { ObjectTable, PRESENT, REFERENCED } from '../../../src/git/tables/object-table.ts';
import type { IdBytes } from '../../../src/git/tables/object-table.ts';

const idBytes = fc.constantFrom<IdBytes[]>(20, 32);
/** Few different bytes, so that ids repeat and begin alike. */
const ids = (size: number): fc.Arbitrary<Uint8Array[]> => fc.array(fc.uint8Array({ minLength: size, maxLength: size, max: 3 }), { maxLength: 60 });

describe('ObjectTable', () => {
  it('numbers ids in the order of their arrival, each once, as a Map would', () => {
    fc.assert(fc.property(idBytes.chain((size) => fc.tuple(fc.constant(size), ids(size), fc.nat(8))), ([size, given, expected]) => {
      const table = new ObjectTable(size, expected);
      const model = new Map<string, number>();
      for (const bytes of given) {
        const hex = Buffer.from(bytes).toString('hex');
        if (!model.has(hex)) model.set(hex, model.size);
        expect(table.add(Buffer.concat([Buffer.from('ab'), bytes]), 2)).toBe(model.get(hex));
      }
      expect(table.size).toBe(model.size);
      for (const [hex, number] of model) expect([table.oid(number), table.findOid(oid(hex))]).toEqual([hex, number]);
    }));
  });

  it('leaves ids their numbers that are kept elsewhere, and counts on behind them', () => {
    fc.assert(fc.property(idBytes.chain((size) => fc.tuple(fc.constant(size), ids(size), ids(size))), ([size, known, given]) => {
      const hexes = [...new Set(known.map((bytes) => Buffer.from(bytes).toString('hex')))];
      const table = new ObjectTable(size, 1);
      table.restOn({
        count: hexes.length,
        find: (bytes, at) => hexes.indexOf(Buffer.from(bytes).toString('hex', at, at + size)),
        id: (number) => hexes[number] ?? '',
      });
      const model = [...new Set([...hexes, ...given.map((bytes) => Buffer.from(bytes).toString('hex'))])];
      for (const bytes of given) {
        const number = table.add(Buffer.concat([Buffer.from('ab'), bytes]), 2);
        table.setType(number, 'tree');
        expect(number).toBe(model.indexOf(Buffer.from(bytes).toString('hex')));
      }
      expect(model.map((_, number) => table.oid(number))).toEqual(model);
      expect(model.map((hex) => table.findOid(oid(hex)))).toEqual(model.map((_, number) => number));
      expect(model.map((_, a) => model.map((__, b) => Math.sign(table.compare(a, b))))).toEqual(model.map((a) => model.map((b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))));
      table.markStored();
      for (const [number, hex] of model.entries()) {
        const isGiven = given.some((bytes) => Buffer.from(bytes).toString('hex') === hex);
        expect([table.type(number), (table.flags(number) & PRESENT) !== 0]).toEqual([isGiven ? 'tree' : 'blob', number < hexes.length]);
      }
    }));
  });

  it('does not find what it was not given, nor an id of the other format', () => {
    const table = new ObjectTable(20);
    table.addOid(oid('1'.repeat(40)));
    expect(table.findOid(oid('2'.repeat(40)))).toBe(-1);
    expect(table.findOid(oid('1'.repeat(64)))).toBe(-1);
  });

  it('keeps flags and types apart, also while it grows', () => {
    const table = new ObjectTable(20, 1);
    const numbers = Array.from({ length: 3000 }, (_, n) => table.addOid(oid(n.toString(16).padStart(40, '0'))));
    for (const number of numbers) {
      if (number % 2 === 0) table.mark(number, PRESENT);
      table.setType(number, number % 3 === 0 ? 'tag' : 'commit');
      if (number % 5 === 0) table.mark(number, REFERENCED);
    }
    table.addOid(oid('f'.repeat(40)));
    expect(numbers.every((number) => table.type(number) === (number % 3 === 0 ? 'tag' : 'commit'))).toBe(true);
    expect(numbers.every((number) => ((table.flags(number) & PRESENT) !== 0) === (number % 2 === 0))).toBe(true);
    expect(numbers.every((number) => ((table.flags(number) & REFERENCED) !== 0) === (number % 5 === 0))).toBe(true);
    expect(table.type(3000)).toBeUndefined();
  });
});
