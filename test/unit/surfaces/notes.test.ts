import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/surfaces/notes.ts';

test('a note is one harmless line', () => {
  const stream = new PassThrough();
  openNotes(() => stream)('can not read \x1b[2Ja\nb');
  expect(String(stream.read())).toBe('can not read \\x1b[2Ja\\nb\n');
});

test('a reader that has gone ends nothing', () => {
  const stream = new PassThrough();
  const note = openNotes(() => stream);
  note('first');
  stream.emit('error', new Error('EPIPE'));
  expect(() => note('later')).not.toThrow();
});
