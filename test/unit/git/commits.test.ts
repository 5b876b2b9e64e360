import { expect, test } from 'vitest';
import { readPerson } from '../../../src/git/commits.ts';

const commit = (name: string): Uint8Array => new TextEncoder().encode(`tree ${'0'.repeat(40)}\nauthor ${name} <ann@example.com> 1457000000 +0100\n\nmessage\n`);

test.each([
  ['Ann Author', 'Ann Author'],
  ['ann@example.com', 'ann'],
  ['Ann Author (ann.author@mail.example.com)', 'Ann Author (ann.author)'],
  ['root@build-7', 'root'],
  ['@ann', '@ann'],
  ['Ann @ home', 'Ann @ home'],
  ['', ''],
])('of %j a report shows %j: a name, never an address', (given, shown) => {
  expect(readPerson(commit(given), 'author')).toEqual({ name: shown, seconds: 1457000000 });
});

test('a header without the angle brackets of an address', () => {
  const bytes = new TextEncoder().encode(`tree ${'0'.repeat(40)}\nauthor ann@example.com> 1457000000 +0100\n\n`);
  expect(readPerson(bytes, 'author')?.name).toBe('ann');
});
