import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIndex } from '../../../src/git/index-file.ts';

/** An index of version 2 by git's own description of the format. */
function indexOf(names: readonly string[], extensions = Buffer.alloc(0)): Buffer {
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(names.length, 8);
  const entries = names.map((name) => {
    const size = 62 + name.length;
    const entry = Buffer.alloc(size + 8 - (size % 8));
    entry.writeUInt16BE(Math.min(name.length, 0xfff), 60);
    entry.write(name, 62, 'latin1');
    return entry;
  });
  return sealed(Buffer.concat([header, ...entries, extensions]));
}

function sealed(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]);
}

const names = fc.array(fc.stringMatching(/^[a-z/]{1,40}$/), { maxLength: 6 });

describe('the shape of an index', () => {
  test('any number of entries with names of any length', () => {
    fc.assert(fc.property(names, (list) => {
      expect(checkIndex(indexOf(list), 'sha1')).toEqual({ entries: list.length, intentToAdd: 0, unmerged: 0, sharedIndex: null });
    }));
  });

  test('cut anywhere, it is refused', () => {
    const whole = indexOf(['a', 'folder/b', 'c'.repeat(50)]);
    for (let length = 0; length < whole.length; length += 1) expect(checkIndex(whole.subarray(0, length), 'sha1')).toEqual(expect.any(String));
  });

  test('cut anywhere and sealed anew, it is refused as well', () => {
    const body = indexOf(['a', 'folder/b', 'c'.repeat(50)]).subarray(0, -20);
    for (let length = 0; length < body.length; length += 1) expect(checkIndex(sealed(body.subarray(0, length)), 'sha1')).toEqual(expect.any(String));
  });

  test('a changed byte is refused', () => {
    fc.assert(fc.property(names, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, place, change) => {
      const bytes = indexOf(list);
      const at = place % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ change, at);
      expect(checkIndex(bytes, 'sha1')).toEqual(expect.any(String));
    }));
  });

  test('a split index names what it rests on', () => {
    const link = Buffer.concat([Buffer.from('link\0\0\0\x14', 'latin1'), Buffer.alloc(20, 0xab)]);
    expect(checkIndex(indexOf(['a'], link), 'sha1')).toMatchObject({ sharedIndex: 'ab'.repeat(20) });
  });
});
