import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIndex } from '../../../src/git/index-file.ts';

interface Entry {
  readonly name: string;
  readonly stage?: number;
  /** What `git add --intent-to-add` says in the second flags, which only versions 3 and 4 have. */
  readonly intent?: boolean;
}

/** An index of version 2, 3 or 4 by git's own description of the format. */
function indexOf(entries: readonly Entry[], extensions: Buffer = Buffer.alloc(0), version = 2): Buffer {
  const header = Buffer.from('DIRC\0\0\0\0\0\0\0\0', 'latin1');
  header.writeUInt32BE(version, 4);
  header.writeUInt32BE(entries.length, 8);
  return sealed(Buffer.concat([header, ...entries.map((entry, at) => entryOf(entry, version, entries[at - 1]?.name ?? '')), extensions]));
}

/** The stat data and the id are zeros. Of a name, version 4 has what to take off the one before, and what to add. */
function entryOf({ name, stage = 0, intent = false }: Entry, version: number, before: string): Buffer {
  const flags = Buffer.alloc(intent ? 4 : 2);
  flags.writeUInt16BE((intent ? 0x4000 : 0) | (stage << 12) | Math.min(name.length, 0xfff));
  if (intent) flags.writeUInt16BE(0x2000, 2);
  const fixed = [Buffer.alloc(60), flags];
  if (version === 4) return Buffer.concat([...fixed, taken(before.length), Buffer.from(`${name}\0`, 'latin1')]);
  const size = 60 + flags.length + name.length;
  return Buffer.concat([...fixed, Buffer.from(name, 'latin1'), Buffer.alloc(8 - (size % 8))]);
}

/** As offsets in packs are written: seven bits a byte, and each further byte stands for one more than its bits say. */
function taken(count: number): Buffer {
  const bytes = [count & 0x7f];
  for (let rest = count >>> 7; rest > 0; rest >>>= 7) bytes.unshift(0x80 | (--rest & 0x7f));
  return Buffer.from(bytes);
}

function named(...names: readonly string[]): Entry[] {
  return names.map((name) => ({ name }));
}

function sealed(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]);
}

const names = fc.array(fc.stringMatching(/^[a-z/]{1,40}$/), { maxLength: 6 }).map((list) => named(...list));
const entries = fc.array(fc.record({ name: fc.oneof(fc.stringMatching(/^[a-z/]{1,40}$/), fc.stringMatching(/^[a-z/]{120,300}$/)), stage: fc.nat(3), intent: fc.boolean() }), { maxLength: 6 });

describe('the shape of an index', () => {
  test('any number of entries with names of any length', () => {
    fc.assert(fc.property(names, (list) => {
      expect(checkIndex(indexOf(list), 'sha1')).toEqual({ intentToAdd: 0, sharedIndex: null });
    }));
  });

  test.each([3, 4])('of version %i: entries of what is only announced are counted', (version) => {
    fc.assert(fc.property(entries, (list) => {
      expect(checkIndex(indexOf(list, undefined, version), 'sha1')).toEqual({
        intentToAdd: list.filter(({ intent }) => intent).length, sharedIndex: null,
      });
    }));
  });

  test.each([0, 1, 5, 6])('of the unknown version %i, it is refused', (version) => {
    expect(checkIndex(indexOf(named('a'), undefined, version), 'sha1')).toMatch(/unknown version/);
  });

  test('extensions fill it to the last byte, the last one maybe with its head alone', () => {
    const extension = (name: string, content: number): Buffer => Buffer.concat([Buffer.from(`${name}\0\0\0`, 'latin1'), Buffer.of(content), Buffer.alloc(content)]);
    expect(checkIndex(indexOf(named('a'), Buffer.concat([extension('TREE', 30), extension('REUC', 0)])), 'sha1')).toEqual({ intentToAdd: 0, sharedIndex: null });
    for (const cut of [1, 7]) expect(checkIndex(indexOf(named('a'), extension('TREE', 30).subarray(0, -cut)), 'sha1')).toMatch(/extensions do not fit/);
  });

  test('cut anywhere, it is refused', () => {
    const whole = indexOf(named('a', 'folder/b', 'c'.repeat(50)));
    for (let length = 0; length < whole.length; length += 1) expect(checkIndex(whole.subarray(0, length), 'sha1')).toEqual(expect.any(String));
  });

  test('cut anywhere and sealed anew, it is refused as well', () => {
    const body = indexOf(named('a', 'folder/b', 'c'.repeat(50))).subarray(0, -20);
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
    expect(checkIndex(indexOf(named('a'), link), 'sha1')).toMatchObject({ sharedIndex: 'ab'.repeat(20) });
  });
});
