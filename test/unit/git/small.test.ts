import { createHash, randomBytes } from 'node:crypto';
import { constants, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** Fresh for each test: a module does only so much. */
let small: typeof import('../../../src/git/small/small.ts');

beforeEach(async () => {
  vi.resetModules();
  small = await import('../../../src/git/small/small.ts');
});

/** As many as one module may be given. */
const RUNS = { numRuns: 200 };
const LIMIT = 4096;
/** Bytes that a module inflates and hashes before it leaves the rest to Node; of one content half of it. */
const SHARE = 2 * 1024 * 1024;

/** Texts that repeat themselves near and far, and bytes that don't. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(fc.constantFrom('tree ', 'parent ', '0123456789abcdef', '\n', 'a'), { maxLength: 60 }).map((words) => new TextEncoder().encode(words.join(''))),
);
const { Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED, Z_DEFAULT_STRATEGY } = constants;
const settings = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED), memLevel: fc.integer({ min: 1, max: 9 }), windowBits: fc.integer({ min: 9, max: 15 }) });
const bytes = fc.uint8Array({ maxLength: 20 });

describe('inflates', () => {
  test('what zlib deflated, whatever stands behind it', () => {
    fc.assert(fc.property(content, settings, bytes, (plain, how, behind) => {
      expect(small.inflateSmall(Buffer.concat([deflateSync(plain, how), behind]), LIMIT)).toEqual(plain);
    }), RUNS);
  });

  test('blocks of every kind in one stream', () => {
    fc.assert(fc.property(fc.array(fc.tuple(content, settings), { maxLength: 4 }), (parts) => {
      const blocks = parts.map(([plain, how]) => deflateRawSync(plain, { ...how, windowBits: 15, finishFlush: constants.Z_FULL_FLUSH }));
      const plain = Buffer.concat(parts.map(([part]) => part));
      const stream = Buffer.concat([Buffer.of(0x78, 0x9c), ...blocks, deflateRawSync(''), adler32(plain)]);
      expect(small.inflateSmall(stream, LIMIT)).toEqual(new Uint8Array(plain));
    }), RUNS);
  });

  test('exactly up to the limit', () => {
    const stream = deflateSync(Buffer.alloc(1000, 'ab'));
    expect(small.inflateSmall(stream, 1000)).toHaveLength(1000);
    expect(small.inflateSmall(stream, 999)).toBeUndefined();
    expect(small.inflateSmall(deflateSync(''), 0)).toEqual(new Uint8Array(0));
    expect(small.inflateSmall(deflateSync(Buffer.alloc(1000), { level: 0 }), 999)).toBeUndefined();
  });
});

describe('leaves to zlib', () => {
  test('every stream that is cut short', () => {
    const stream = deflateSync('tree 0123456789abcdef, parent 0123456789abcdef');
    for (let end = 0; end < stream.length; end += 1) expect(small.inflateSmall(stream.subarray(0, end), LIMIT)).toBeUndefined();
  });

  test('what zlib refuses: a damaged stream gives nothing, or what zlib gives', () => {
    fc.assert(fc.property(content, settings, fc.nat(), fc.integer({ min: 1, max: 255 }), (plain, how, place, change) => {
      const stream = new Uint8Array(deflateSync(plain, how));
      const at = place % stream.length;
      stream[at] = (stream[at] ?? 0) ^ change;
      const inflated = small.inflateSmall(stream, LIMIT);
      if (inflated !== undefined) expect(new Uint8Array(inflateSync(stream))).toEqual(inflated);
    }), RUNS);
  });

  /** The raw streams of zlib's own test/infcover.c: sets of codes that are none, distances that lead too far, and some that are right. */
  test.each([
    '00 00 00 00 00', '03 00', '06', '01 01 00 fe ff 00', 'fc 00 00', '04 00 fe ff', '04 00 24 49 00', '04 00 24 e9 ff ff', '04 00 24 e9 ff 6d',
    '04 80 49 92 24 49 92 24 71 ff ff 93 11 00', '04 80 49 92 24 49 92 24 0f b4 ff ff c3 84', '04 c0 81 08 00 00 00 00 20 7f eb 0b 00 00', '02 7e ff ff',
    '0c c0 81 00 00 00 00 00 90 ff 6b 04 00',
  ])('what zlib refuses of %s, and nothing else', (hex) => {
    const body = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    const plain = attempt(() => inflateRawSync(body));
    const stream = Buffer.concat([Buffer.of(0x78, 0x9c), body, adler32(plain ?? Buffer.alloc(0))]);
    expect(small.inflateSmall(stream, LIMIT)).toEqual(attempt(() => new Uint8Array(inflateSync(stream))));
  });

  test('a sum that is wrong', () => {
    const stream = deflateSync('content');
    stream[stream.length - 1] = (stream.at(-1) ?? 0) ^ 1;
    expect(small.inflateSmall(stream, LIMIT)).toBeUndefined();
  });

  test('other heads and dictionaries', () => {
    const stream = deflateSync('content');
    expect(small.inflateSmall(Uint8Array.of(0x79, ...stream.subarray(1)), LIMIT)).toBeUndefined();
    expect(small.inflateSmall(deflateSync('content', { dictionary: Buffer.from('content') }), LIMIT)).toBeUndefined();
  });

  test('what is large, and all once it has done its share', () => {
    expect(small.inflateSmall(deflateSync(randomBytes(70_000)), 100_000)).toBeUndefined();
    expect(small.sha1Small('', new Uint8Array(SHARE / 2 + 1))).toBeUndefined();
    const object = randomBytes(40_000);
    const stream = deflateSync(object);
    const answers = Array.from({ length: Math.ceil(SHARE / object.length) }, () => small.inflateSmall(stream, 50_000));
    expect(answers[0]).toEqual(new Uint8Array(object));
    expect(answers.at(-1)).toBeUndefined();
    expect(small.sha1Small('', object)).toBeUndefined();
  });
});

describe('hashes', () => {
  /** FIPS 180-4's examples, and the empty message. */
  test.each([
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
  ])('the published %j', (message, digest) => {
    expect(small.sha1Small('', Buffer.from(message))).toBe(digest);
  });

  test('any head and content as Node does', () => {
    const plain = randomBytes(300);
    for (let length = 0; length <= plain.length; length += 1) {
      const part = plain.subarray(0, length);
      expect(small.sha1Small(`blob ${length}\0`, part)).toEqual(createHash('sha1').update(`blob ${length}\0`).update(part).digest('hex'));
    }
  });

  /** They are given to the kernel by 245,248 bytes. */
  test.each([245_175, 245_183, 245_184, 245_247, 245_248, 245_249, 490_495, 490_496, 490_497, 520_000])('%i bytes, in several parts', (length) => {
    const plain = randomBytes(length);
    expect(small.sha1Small('', plain)).toEqual(createHash('sha1').update(plain).digest('hex'));
    const head = 'h'.repeat(length % 70);
    expect(small.sha1Small(head, plain.subarray(head.length))).toEqual(createHash('sha1').update(head).update(plain.subarray(head.length)).digest('hex'));
  });

  test('any length, in several parts', async () => {
    const plain = randomBytes(500_000);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 245_000, max: plain.length }), async (before, length) => {
      vi.resetModules();
      const { sha1Small } = await import('../../../src/git/small/small.ts');
      const [head, part] = ['h'.repeat(before), plain.subarray(0, length)];
      expect(sha1Small(head, part)).toEqual(createHash('sha1').update(head).update(part).digest('hex'));
    }), { numRuns: 30 });
  });
});

function adler32(plain: Uint8Array): Buffer {
  return deflateSync(plain).subarray(-4);
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
