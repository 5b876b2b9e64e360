/** The law of the delta engine with the scanner and the rules that people run. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules as builtIn } from '../../../rules/index.ts';
import type { BlobResult } from '../../../src/core/finding.ts';
import { compileRules } from '../../../src/core/gate.ts';
import { createRangeScanner } from '../../../src/core/ranges.ts';
import { Runs } from '../../../src/git/pack/delta.ts';
import { DeltaScanner } from '../../../src/git/pack/delta-scanner.ts';
import { partScanner } from '../../../src/git/pack/part-scanner.ts';
import { unpacker } from '../../../src/git/pack/unpacker.ts';
import { makePrefilter } from '../../../src/kernel/index.ts';
import { inflater } from '../../../src/platform/inflate.ts';
import { latin1 } from '../../../src/platform/node.ts';
import { accessKeyId, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';
import { derive } from './derive.ts';
import { placed, program } from './random-delta.ts';

const oracle = builtInScanner();
const scanner = partScanner(createRangeScanner(compileRules(builtIn).rules, { makePrefilter, latin1, inflater, unpacker }));
const draw = seeded(11);
const secretLine = `aws_secret_access_key = ${secretAccessKey(draw)}\n`;
const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\n', ...Array.from({ length: 12 }, () => `${pick(draw, BASE64, 64)}\n`), '-----END RSA PRIVATE', ' KEY-----\n'].join('');
const wide = Buffer.from(secretLine, 'utf16le').toString('latin1');
const prose = 'words of no interest that stand between the others, for a while. '.repeat(20);

const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    `aws_access_key_id = ${accessKeyId(draw)}\n`, secretLine, pem, wide, prose, `${prose}\n`, 'key', 'password = "', '"', '\n', '\0',
    `data: ${Buffer.from(secretLine).toString('base64')}\n`, '%41%4b', '\\u0041', '"a" + "b"', 'leaksift:allow aws-secret-access-key tests\n', '[profile x]\n',
  ),
);
const document = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => new Uint8Array(Buffer.from(pieces.join(''), 'latin1')));

test('along chains of random deltas', () => {
  let findings = 0;
  fc.assert(fc.property(document, fc.array(program, { minLength: 1, maxLength: 3 }), (first, programs) => {
    const engine = new DeltaScanner(scanner, { small: 0, slack: 8 });
    const runs = new Runs();
    let bytes: Uint8Array = first;
    let seen = engine.scan(bytes);
    for (const instructions of programs) {
      const next = derive(bytes, placed(instructions, bytes.length), runs);
      seen = engine.scanDelta(next, runs, seen, bytes.length);
      const full = oracle.scan(next);
      expect(told(scanner.assemble(next, seen.traces))).toEqual(told(full));
      findings += full.detections.length;
      bytes = next;
    }
  }), { numRuns: 400 });
  expect(findings).toBeGreaterThan(100);
});

function told({ detections, marks, unread, skipped }: BlobResult): string[] {
  const regions = [...unread, ...skipped].map(({ span, reason }) => `${span.start}-${span.end} ${reason}`);
  return [...detections.map((detection) => JSON.stringify(detection)), ...marks.map(({ target, span }) => `${target} ${span.start}`), ...regions].sort();
}
