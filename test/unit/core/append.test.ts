import { expect, test } from 'vitest';
import { append } from '../../../src/core/append.ts';

test('as many items as a call could not take', () => {
  const list = [-1];
  const items = Array.from({ length: 1_000_000 }, (_, index) => index);
  expect(() => list.push(...items)).toThrow(RangeError);
  append(list, items);
  expect([list.length, list[0], list.at(-1)]).toEqual([1_000_001, -1, 999_999]);
});
