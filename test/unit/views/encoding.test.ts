import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeView } from '../../../src/core/views/encoding.ts';
import { sightings, utf8 } from './open.ts';

const marker = 'Zq7+needle/in+the/hay9Xk';
const lines = `first line of some settings\r\nkey = ${marker}\r\n`.padEnd(600, 'and so on, ');

function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

describe('UTF-16', () => {
  it.each([
    ['with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(lines)])],
    ['without a mark', wide(lines)],
    ['big-endian', wide(lines).swap16()],
    ['behind an odd byte', Buffer.concat([Buffer.from('x'), wide(lines)])],
    ['with an odd byte in the middle', Buffer.concat([wide('some text before it, '), Buffer.from('x'), wide(lines)])],
    ['with a stray NUL', Buffer.concat([wide('some text before it, '), Buffer.alloc(1), wide(lines)])],
    ['with its last byte lost', wide(lines).subarray(0, -1)],
    ['marked, mostly of letters that are not Latin', wide(`\ufeff${'Привет, как дела? '.repeat(20)}${marker}`)],
  ])('%s is read, and its bytes are told', (_, stored) => {
    const found = sightings(stored, marker).map((seen) => seen.stored);
    expect(found).toContain(wide(marker).toString('latin1') === found[0] ? found[0] : wide(marker).swap16().toString('latin1'));
  });

  it('keeps characters beyond the basic plane, and replaces half ones', () => {
    const view = wholeView(wide('\ufeff😀 \ud83d plain'));
    expect(Buffer.from(view?.bytes ?? []).toString('utf8')).toBe('😀 \ufffd plain');
  });

  it.each([
    ['a resource among binary data', Buffer.concat([Buffer.alloc(999, 0xcc), wide(`password ${marker}`), Buffer.alloc(50, 0xcc)])],
    ['strings between NULs', Buffer.concat([Buffer.alloc(64), wide('name\0'), wide(`${marker}\0`), Buffer.alloc(640)])],
    ['a line appended to a file in ASCII', Buffer.concat([Buffer.from('echo this is plain text\n'.repeat(30)), wide(`key=${marker}\r\n`)])],
  ])('in parts is read: %s', (_, stored) => {
    expect(sightings(stored, marker).map((seen) => seen.stored)).toContain(wide(marker).toString('latin1'));
  });
});

describe('bytes that need no view', () => {
  it.each([
    ['ASCII', utf8(lines)],
    ['ASCII with a NUL first', Buffer.concat([Buffer.alloc(1), utf8(lines)])],
    ['ASCII with NULs between fields', Buffer.from('name\0value\0another value\0'.repeat(40))],
    ['UTF-8', utf8('naïve Ωmega '.repeat(50))],
    ['Latin-1', Buffer.from('naïve façade '.repeat(50), 'latin1')],
    ['nothing', new Uint8Array(0)],
    ['NULs', new Uint8Array(5000)],
    ['small numbers', Uint8Array.from({ length: 4096 }, (_, at) => (at % 4 === 0 ? at % 7 : 0))],
  ])('%s', (_, stored) => {
    expect(wholeView(stored)).toBeUndefined();
  });
});

it('reads any text in any of the encodings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (text, little) => {
      const stored = little ? wide(`\ufeff${text}`) : wide(`\ufeff${text}`).swap16();
      expect(Buffer.from(wholeView(stored)?.bytes ?? []).toString('utf8')).toBe(Buffer.from(text).toString('utf8'));
    }),
  );
});
