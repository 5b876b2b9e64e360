import { expect, it } from 'vitest';
import { cutNotes } from '../../../src/git/attribution/cut-notes.ts';

it('says once what is not listed, in the same words for any order of the credentials', () => {
  const counts = [3, 1000, 1001, 52_489];
  const [note, ...more] = cutNotes('refs', 1000, counts);
  expect(more).toEqual([]);
  expect(note).toContain('1000');
  expect(note).toContain('52489');
  expect(note).toContain('2)');
  expect(cutNotes('refs', 1000, counts.toReversed())).toEqual([note]);
});

it('says nothing where all is listed', () => {
  expect(cutNotes('refs', 1000, [0, 1000])).toEqual([]);
});
