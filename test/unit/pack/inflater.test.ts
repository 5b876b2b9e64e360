/** Both ways of inflating give what zlib deflated, and refuse what is cut, changed or of another size. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Damage } from '../../../src/git/pack/damage.ts';
import { type Inflater, makeInflater, plainInflater } from '../../../src/git/pack/inflater.ts';

const CONTENT = Buffer.from('text that is deflated, text that is deflated again, and some more');
const STREAM = deflateSync(CONTENT);

test('the fast way works on this version of Node', () => {
  expect(makeInflater()).not.toBe(plainInflater);
});

describe.each<[string, Inflater]>([['one stream, reset', makeInflater()], ['one stream each', plainInflater]])('%s', (_, inflater) => {
  function inflate(stream: Uint8Array, size: number): Uint8Array {
    const output = new Uint8Array(size + 8);
    inflater.inflate(Buffer.concat([Buffer.alloc(3, 0xee), stream, Buffer.alloc(3, 0xee)]), 3, 3 + stream.length, output, 2, size);
    return output.slice(2, 2 + size);
  }

  test('whatever was deflated, at every level', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), (content, level) => {
      expect(Buffer.from(inflate(deflateSync(content, { level }), content.length))).toEqual(Buffer.from(content));
    }));
  });

  test('a stream cut anywhere, a flipped bit anywhere (unless it means nothing), another size; and works on', () => {
    for (let end = 0; end < STREAM.length; end += 1) expect(() => inflate(STREAM.subarray(0, end), CONTENT.length)).toThrow(Damage);
    for (let at = 0; at < STREAM.length * 8; at += 1) {
      const flipped = Buffer.from(STREAM);
      flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(contentOrDamage(() => inflate(flipped, CONTENT.length)).equals(CONTENT)).toBe(true);
    }
    for (const size of [0, CONTENT.length - 1, CONTENT.length + 1]) expect(() => inflate(STREAM, size)).toThrow(Damage);
    expect(Buffer.from(inflate(STREAM, CONTENT.length))).toEqual(CONTENT);
  });
});

test('bytes behind the stream are refused by the fast way', () => {
  const output = new Uint8Array(CONTENT.length + 1);
  const longer = Buffer.concat([STREAM, Buffer.from('x')]);
  expect(() => makeInflater().inflate(longer, 0, longer.length, output, 0, CONTENT.length)).toThrow(Damage);
});

/** The content also where damage is told: what must not come is other bytes. */
function contentOrDamage(inflate: () => Uint8Array): Buffer {
  try {
    return Buffer.from(inflate());
  } catch (error) {
    if (error instanceof Damage) return CONTENT;
    throw error;
  }
}
