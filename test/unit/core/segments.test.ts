/** The law of segments: whoever searches them, in whatever order, the blob holds what it holds when it is looked at whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlobResult } from '../../../src/core/detection.ts';
import { packSegment, unpackSegment } from '../../../src/core/segment-packed.ts';
import { SegmentJoin } from '../../../src/core/segment-join.ts';
import { SegmentCutter, type Segment, type SegmentFound } from '../../../src/core/segments.ts';
import type { Lane } from '../../../src/scan-lanes.ts';
import { SpreadStream } from '../../../src/scan-segments.ts';
import { accessKeyId, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const MEBIBYTE = 2 ** 20;
const SEGMENT = 2 * MEBIBYTE;
const LAG = 64 * 1024;

const scanner = builtInScanner();
const rules = new Map(scanner.rules.map((rule) => [rule.id, rule]));
const draw = seeded(11);
const id = `aws_access_key_id = ${accessKeyId(draw)}\n`;
const secret = `aws_secret_access_key = ${secretAccessKey(draw)}\n`;
const wrapped = `data: ${Buffer.from(`x: y\nAWS_SECRET_ACCESS_KEY=${secretAccessKey(draw)}\n`).toString('base64')}\n`;
const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\n', ...Array.from({ length: 12 }, () => `${pick(draw, BASE64, 64)}\n`), '-----END RSA PRIVATE', ' KEY-----\n'].join('');
const mark = '# leaksift:allow aws-access-key because of a test\n';
const farPair = `${id}${'region = eu-central-1\n'.repeat(30)}${secret}`;
/** Longer than what lines lag behind, shorter than the context. */
const longRegion = `data: ${Buffer.from(`${'x: some words, and then more of them\n'.repeat(12_000)}AWS_SECRET_ACCESS_KEY=${secretAccessKey(draw)}\n`).toString('base64')}\n`;

const text = fc.constantFrom(id, secret, `${id}${secret}`, farPair, wrapped, pem, mark, '\r', '\n', '\r\n', 'é€😀'.repeat(40)).map((piece) => Buffer.from(piece));
const piece = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom([0xf0, 0x9f], [0xf0, 0x41], [0xe2, 0x82], [0x80, 0x80], [0xef, 0xbb, 0xbf]).map((bytes) => Buffer.from(bytes)) });
/** Near where segments meet, and where counting lines goes over from one to the next. */
const place = fc.tuple(fc.constantFrom(0, SEGMENT, SEGMENT - LAG, 2 * SEGMENT, 2 * SEGMENT - LAG), fc.oneof(fc.integer({ min: -700, max: 300 }), fc.integer({ min: -4, max: 4 }))).map(([at, by]) => Math.max(0, at + by));
const filler = fc.constantFrom('some ordinary words, and then more\n', 'one long line of words and ', 'deux€ lignes\r\n', 'tight: 😀\r', '😀 at every border');
const blob = fc.record({ size: fc.integer({ min: 1, max: 5 * MEBIBYTE }), filler, pieces: fc.array(fc.tuple(place, piece), { maxLength: 12 }) }).map(({ size, filler: words, pieces }) => {
  const bytes = Buffer.alloc(size, words);
  for (const [at, content] of pieces) content.copy(bytes, Math.min(at, size));
  return bytes;
});

function bySegments(bytes: Uint8Array): BlobResult {
  const cutter = new SegmentCutter();
  const join = new SegmentJoin();
  for (const segments of [cutter.write(bytes), cutter.end()]) for (const segment of segments) join.add(scanner.search(segment, 10));
  return join.result();
}

describe('segments give what the whole gives', () => {
  test('on any number of lanes, some of which die', async () => {
    await fc.assert(
      fc.asyncProperty(blob, fc.array(fc.boolean(), { maxLength: 3 }), fc.integer({ min: 1, max: 3 * MEBIBYTE }), async (bytes, dying, chunk) => {
        const lanes = dying.map((dies) => new OtherThread(dies));
        const stream = new SpreadStream(scanner, scanner.search, lanes, 0);
        for (let at = 0; at < bytes.length; at += chunk) {
          // Who reads a file uses the same memory for each chunk.
          const copy = Buffer.from(bytes.subarray(at, at + chunk));
          await stream.write(copy);
          copy.fill(0);
        }
        expect(told(await stream.end())).toEqual(told(scanner.scan(bytes)));
        expect(lanes.every(({ started }) => started)).toBe(true);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);

  test.each([-130, -7, -3, 0, 3, 9, 5000])('with a long region that begins %i bytes from a border', (by) => {
    const bytes = Buffer.alloc(3 * SEGMENT, 'some ordinary words, and then more\n');
    bytes.write(longRegion, SEGMENT + by);
    expect(scanner.scan(bytes).detections).toHaveLength(1);
    expect(told(bySegments(bytes))).toEqual(told(scanner.scan(bytes)));
  });

  test.each([
    ['one line over several segments', 150_000, -300, undefined],
    ['a line whose beginning says nothing, so that text is found behind the border', 12_000, -300, -65],
    ['the same, with a line before', 12_000, -LAG, -2],
  ])('with encoded text that goes on over borders: %s', (_, lines, by, breakAt) => {
    const long = `data: ${Buffer.from(`${'x: some words, and then more of them\n'.repeat(lines)}AWS_SECRET_ACCESS_KEY=${secretAccessKey(draw)}\n`).toString('base64')}\n`;
    const bytes = Buffer.alloc(long.length + 2 * SEGMENT, 'some ordinary words, and then more\n');
    bytes.write(long, SEGMENT + by);
    if (breakAt !== undefined) bytes.write('\n', SEGMENT + breakAt);
    expect(scanner.scan(bytes).detections).toHaveLength(1);
    expect(told(bySegments(bytes))).toEqual(told(scanner.scan(bytes)));
  });

  test('and lanes take part', async () => {
    const lanes = [new OtherThread(false, 50), new OtherThread(false, 50)];
    const stream = new SpreadStream(scanner, scanner.search, lanes, 0);
    const bytes = Buffer.alloc(12 * MEBIBYTE, 'some ordinary words, and then more\n');
    for (const at of [10, SEGMENT - 30, 3 * SEGMENT - 5, 5 * SEGMENT + 9]) bytes.write(`\n${id}${secret}`, at);
    await stream.write(bytes);
    expect(told(await stream.end())).toEqual(told(scanner.scan(bytes)));
    expect(lanes.every(({ searched }) => searched > 0)).toBe(true);
  });

  test('up to the length of a whole no lane is asked', async () => {
    const lane = new OtherThread(false);
    const stream = new SpreadStream(scanner, scanner.search, [lane]);
    await stream.write(Buffer.from(`${id}${secret}`));
    expect((await stream.end()).detections).toHaveLength(1);
    expect(lane.searched).toBe(0);
  });
});

test('what crosses threads is plain data, and the values come back as secrets', () => {
  const bytes = new Uint8Array(Buffer.from(`${id}${secret}`));
  const found = scanner.search({ bytes, base: 0, own: { start: 0, end: bytes.length }, atEnd: true }, 10);
  const packed = packSegment(found);
  expect(found.matches.length).toBeGreaterThan(1);
  expect(structuredClone(packed)).toEqual(packed);
  expect(unpackSegment(structuredClone(packed), rules)).toEqual(found);
  expect(() => unpackSegment(packed, new Map())).toThrow(TypeError);
});

test('a value that comes again crosses threads once, and is one secret there', () => {
  const bytes = new Uint8Array(Buffer.from(`${id}\n`.repeat(50)));
  const found = scanner.search({ bytes, base: 0, own: { start: 0, end: bytes.length }, atEnd: true }, 10);
  const { said, places } = packSegment(found);
  expect([said.length, places.length]).toEqual([1, 5 * 50]);
  const { matches } = unpackSegment({ ...packSegment(found) }, rules);
  expect(matches).toEqual(found.matches);
  expect(new Set(matches.map((match) => match.secret)).size).toBe(1);
});

/** As a thread does: gets copies, answers later, in the order of the questions. */
class OtherThread implements Lane {
  started = false;
  searched = 0;
  #waiting = 0;
  #isDead = false;
  readonly #dies: boolean;
  readonly #delay: number;

  /** @param delay milliseconds until it answers */
  constructor(dies: boolean, delay = 5) {
    this.#dies = dies;
    this.#delay = delay;
  }

  start(): void {
    this.started = true;
  }

  get isFree(): boolean {
    return this.hasRoom && this.#waiting === 0;
  }

  get hasRoom(): boolean {
    return this.started && !this.#isDead && this.#waiting < 2;
  }

  scan(): Promise<never> {
    throw new Error('not asked here');
  }

  async search(segment: Segment, texts: number): Promise<SegmentFound> {
    const copy = structuredClone(segment);
    this.#waiting += 1;
    await new Promise((resolve) => setTimeout(resolve, this.#delay * this.#waiting));
    this.#waiting -= 1;
    this.#isDead ||= this.#dies;
    if (this.#isDead) throw new Error('the thread has ended');
    this.searched += 1;
    return unpackSegment(structuredClone(packSegment(scanner.search(copy, texts))), rules);
  }
}

function told({ detections, marks, unread, skipped }: BlobResult): unknown {
  return {
    detections: detections.map(({ parts, ...rest }) => ({ ...rest, parts: parts.map(({ secret: value, ...part }) => ({ ...part, value: value.reveal() })) })),
    marks, unread, skipped,
  };
}
