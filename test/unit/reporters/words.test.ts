import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, wrap } from '../../../src/reporters/text-wrap.ts';
import { ago, count, day, days, duration, grouped, list, size } from '../../../src/reporters/words.ts';

test.each([[0, '0'], [999, '999'], [1000, '1,000'], [1234567, '1,234,567']])('grouped(%i)', (amount, said) => {
  expect(grouped(amount)).toBe(said);
});

test.each([[0, '0 units'], [1, '1 unit'], [1200, '1,200 units']])('count(%i)', (amount, said) => {
  expect(count(amount, 'unit')).toBe(said);
});

test.each([[0, '0 B'], [999, '999 B'], [1000, '1.0 kB'], [4_096_000, '4.1 MB'], [999_949_999, '999.9 MB'], [999_999_999, '1.0 GB']])('size(%i)', (bytes, said) => {
  expect(size(bytes)).toBe(said);
});

test.each([[0.04, '0.0 s'], [59.94, '59.9 s'], [59.96, '1 min 0 s'], [125, '2 min 5 s'], [3720, '1 h 2 min']])('duration(%d)', (seconds, said) => {
  expect(duration(seconds)).toBe(said);
});

test.each([[0.5, 'less than a day'], [1, '1 day'], [364.9, '364 days'], [730, '730 days (2.0 years)']])('days(%d)', (amount, said) => {
  expect(days(amount)).toBe(said);
});

test.each([
  ['2026-02-03T00:00:00Z', 'within a day'], ['2026-02-01T00:00:00Z', '2 days ago'], ['2025-02-03T00:00:00Z', '11 months ago'],
  ['2016-02-01T00:00:00Z', '10 years ago'], ['2030-01-01T00:00:00Z', undefined], ['once', undefined],
])('ago(%s)', (from, said) => {
  expect(ago(from, '2026-02-03T04:05:06Z')).toBe(said);
});

test.each([[[], ''], [['a'], 'a'], [['a', 'b'], 'a and b'], [['a', 'b', 'c'], 'a, b and c'], [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more']])('list(%j)', (items, said) => {
  expect(list(items)).toBe(said);
});

test('day takes the date of a time and leaves other text', () => {
  expect([day('2016-03-01T10:00:00Z'), day('yesterday')]).toEqual(['2016-03-01', 'yesterday']);
});

describe('wrap', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '🔑', 'é'), minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 20 });

  test('keeps every word and its order, and fits where a word fits', () => {
    fc.assert(fc.property(words, fc.integer({ min: 12, max: 40 }), (list, width) => {
      const lines = wrap(list.join(' '), width).split('\n');
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
      for (const [index, line] of lines.slice(1).entries()) {
        expect(columns(`${lines[index] ?? ''} ${line.split(' ')[0] ?? ''}`)).toBeGreaterThan(width);
      }
    }));
  });

  test('indents what follows the first line', () => {
    expect(wrap('one two three', 9, '  ')).toBe('one two\n  three');
  });

  test('leaves a long word whole', () => {
    expect(wrap(`see ${'x'.repeat(50)} now`, 20)).toBe(`see\n${'x'.repeat(50)}\nnow`);
  });
});
