import { expect, it } from 'vitest';
import { ByteMemo } from '../../../src/git/tables/byte-memo.ts';

it('asks once for what it remembers, and says the same when it has forgotten', () => {
  const asked: string[] = [];
  const memo = new ByteMemo((bytes, start, end) => {
    asked.push(Buffer.from(bytes.subarray(start, end)).toString());
    return end - start;
  });
  const tell = (text: string): number => memo.get(Buffer.from(`--${text}--`), 2, 2 + text.length);
  expect([tell('name'), tell('name'), tell(''), tell('')]).toEqual([4, 4, 0, 0]);
  expect(asked).toEqual(['name', '']);
  const long = 'x'.repeat(300);
  expect([tell(long), tell(long)]).toEqual([300, 300]);
  expect(asked.slice(2)).toEqual([long, long]);
  for (let i = 0; i < 20_000; i += 1) expect(tell(`name ${i}`)).toBe(`name ${i}`.length);
  expect(tell('name')).toBe(4);
  expect(asked.filter((text) => text === 'name')).toHaveLength(2);
});
