import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameTable } from '../../../src/git/tables/name-table.ts';

describe('a table of names', () => {
  it('numbers names as a map of their texts does', () => {
    const name = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '\xff', '\0'), maxLength: 3 }), fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 250, maxLength: 300 }));
    fc.assert(fc.property(fc.array(name, { maxLength: 900 }), fc.nat(5), (names, before) => {
      const table = new NameTable();
      const known = new Map<string, number>();
      for (const text of names) {
        if (!known.has(text)) known.set(text, known.size);
        const bytes = Buffer.from(`${'-'.repeat(before)}${text}+`, 'latin1');
        expect(table.add(bytes, before, before + text.length)).toBe(known.get(text));
      }
      expect(table.size).toBe(known.size);
      for (const [text, number] of known) expect(table.text(number)).toBe(text);
    }), { numRuns: 50 });
  });

  it('grows', () => {
    const table = new NameTable();
    const texts = Array.from({ length: 20_000 }, (_, i) => `file ${i}`);
    for (const text of texts) table.add(Buffer.from(text), 0, text.length);
    expect(texts.map((text) => table.add(Buffer.from(text), 0, text.length))).toEqual(texts.map((_, i) => i));
    expect(table.text(19_999)).toBe('file 19999');
  });
});
