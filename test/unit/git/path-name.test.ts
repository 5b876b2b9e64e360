import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathName } from '../../../src/git/path-name.ts';

test.each([
  ['plain/path.txt', Buffer.from('plain/path.txt')],
  ['straße/100%', Buffer.from('straße/100%')],
  ['caf%E9', Buffer.from('caf\xe9', 'latin1')],
  ['100%25/caf%E9', Buffer.from('100%/caf\xe9', 'latin1')],
  ['é%E9', Buffer.from([0xc3, 0xa9, 0xe9])],
  ['%ED%A0%80', Buffer.from([0xed, 0xa0, 0x80])],
  ['\uFEFFx', Buffer.from('\uFEFFx')],
])('%s', (name, bytes) => {
  expect(pathName(bytes)).toBe(name);
});

test('every name leads back to its bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
    const name = pathName(bytes);
    const back = Buffer.from(name).equals(Buffer.from(bytes)) ? Buffer.from(bytes) : decode(name);
    expect(back).toEqual(Buffer.from(bytes));
  }));
});

function decode(name: string): Buffer {
  return Buffer.concat(name.split(/(%[0-9A-F]{2})/).map((part) => (/^%[0-9A-F]{2}$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))));
}
