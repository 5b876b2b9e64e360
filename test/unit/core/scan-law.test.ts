/** The law of the core: the same bytes, however cut, give the same findings; far bytes change nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlobResult } from '../../../src/core/detection.ts';
import { WHOLE } from '../../../src/core/views/context.ts';
import { accessKeyId, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';

const scanner = builtInScanner();
const draw = seeded(7);
const idLine = `aws_access_key_id = ${accessKeyId(draw)}\n`;
const secretLine = `aws_secret_access_key = ${secretAccessKey(draw)}\n`;
const wrapped = `data: ${Buffer.from(`x: y\nAWS_SECRET_ACCESS_KEY=${secretAccessKey(draw)}\n`).toString('base64')}\n`;
const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\n', ...Array.from({ length: 12 }, () => `${pick(draw, BASE64, 64)}\n`), '-----END RSA PRIVATE', ' KEY-----\n'].join('');

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }) },
  fc.constantFrom(idLine, secretLine, wrapped, pem, 'key', '"a" + "b"', '\\u002f', '%2F', 'password = "', '\n', '\r\n', '[profile x]\n', 'é€'),
);
const blob = fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join('')));

describe('the same bytes give the same findings', () => {
  test('however they are cut into chunks', () => {
    fc.assert(
      fc.property(blob, fc.array(fc.nat(), { maxLength: 8 }), (bytes, cuts) => {
        expect(told(streamed(bytes, cuts))).toEqual(told(scanner.scan(bytes)));
      }),
      { numRuns: 150 },
    );
  });

  test('when they lie anywhere in a blob too large to be looked at whole', () => {
    const text = Buffer.from(`\n${idLine}${secretLine}`);
    const megabytes = 2 ** 20;
    const edges = [0, 8 * megabytes - 70, 16 * megabytes - 20, 24 * megabytes - 1, 32 * megabytes + 3, WHOLE - 60, WHOLE + 4096];
    const bytes = Buffer.alloc(WHOLE + megabytes, 'some ordinary words, and then more\n');
    for (const at of edges) text.copy(bytes, at);
    const result = scanner.scan(bytes);
    expect(result.detections.filter(({ severity }) => severity === 'critical')).toHaveLength(edges.length);
    expect(told(streamed(bytes, [5, 8 * megabytes, WHOLE]))).toEqual(told(result));
    for (const detection of result.detections) {
      for (const part of detection.parts) expect(part.position).toEqual(positionBySplitting(bytes, part.span.start, part.span.end));
    }
  });
});

describe('far bytes change nothing', () => {
  test('when text is put before and behind', () => {
    const far = `${'plain words of no interest at all. '.repeat(600)}\n`;
    fc.assert(
      fc.property(blob, (bytes) => {
        const framed = Buffer.concat([Buffer.from(far), bytes, Buffer.from(`\n${far}`)]);
        const shift = Buffer.byteLength(far);
        const alone = scanner.scan(Buffer.concat([Buffer.from(`${far.slice(-40)}`), bytes, Buffer.from(`\n${far.slice(0, 40)}`)]));
        const spans = (result: BlobResult, by: number): string[] => result.detections.flatMap(({ parts, rule }) => parts.map(({ span }) => `${rule} ${span.start - by} ${span.end - by}`)).sort();
        expect(spans(scanner.scan(framed), shift)).toEqual(spans(alone, 40));
      }),
      { numRuns: 60 },
    );
  });
});

function streamed(bytes: Uint8Array, cuts: readonly number[]): BlobResult {
  const at = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  const stream = scanner.stream();
  for (let i = 1; i < at.length; i++) {
    // Who reads a file uses the same memory for each chunk.
    const chunk = Buffer.from(bytes.subarray(at[i - 1], at[i]));
    stream.write(chunk);
    chunk.fill(0);
  }
  return stream.end();
}

function told({ detections, marks, unread, skipped }: BlobResult): unknown {
  return {
    detections: detections.map(({ rule, severity, parts, decoded, facts }) => ({
      rule, severity, decoded, facts,
      parts: parts.map(({ kind, secret, span, position }) => ({ kind, value: secret.reveal(), span, position })),
    })),
    marks, unread, skipped,
  };
}

function positionBySplitting(bytes: Buffer, start: number, end: number): unknown {
  const before = bytes.subarray(0, start);
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const column = start - before.lastIndexOf(10);
  return { line, column, endLine: line, endColumn: column + end - start };
}

test('a digest that begins like an archive is no archive', () => {
  const digest = `1f8b08${pick(draw, '0123456789abcdef', 58)}`;
  expect(scanner.scan(Buffer.from(`sha256 ${digest}  file.bin\n`))).toMatchObject({ unread: [], skipped: [] });
});

test('an archive in which text seems to be escaped is opened as stored, not as rewritten', () => {
  const archive = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('%41%42%43=%44'), Buffer.alloc(40)]);
  expect(scanner.scan(archive).unread.filter(({ reason }) => reason.startsWith('percent'))).toEqual([]);
});
