/** The law of the delta engine with the scanner and the rules that people run. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules as builtIn } from '../../../rules/index.ts';
import type { BlobResult } from '../../../src/core/detection.ts';
import { compileRules } from '../../../src/core/gate.ts';
import { createRangeScanner } from '../../../src/core/ranges.ts';
import { Runs } from '../../../src/git/pack/delta.ts';
import { DeltaScanner } from '../../../src/git/pack/delta-scanner.ts';
import { partScanner } from '../../../src/git/pack/part-scanner.ts';
import { unpack } from '../../../src/git/pack/unpacker.ts';
import { makePrefilter } from '../../../src/kernel/index.ts';
import { inflater } from '../../../src/platform/inflate.ts';
import { latin1 } from '../../../src/platform/node.ts';
import { accessKeyId, BASE62, BASE64, pick, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { builtInScanner } from '../../helpers/scanner.ts';
import { derive } from './derive.ts';
import { placed, program, type Instruction } from './random-delta.ts';

const oracle = builtInScanner();
const scanner = partScanner(createRangeScanner(compileRules(builtIn).rules, { makePrefilter, latin1, inflater, unpacker: { unpack } }));
const draw = seeded(11);
const secretLine = `aws_secret_access_key = ${secretAccessKey(draw)}\n`;
const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\n', ...Array.from({ length: 12 }, () => `${pick(draw, BASE64, 64)}\n`), '-----END RSA PRIVATE', ' KEY-----\n'].join('');
const wide = Buffer.from(secretLine, 'utf16le').toString('latin1');
const prose = 'words of no interest that stand between the others, for a while. '.repeat(20);

const piece = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    `aws_access_key_id = ${accessKeyId(draw)}\n`, secretLine, pem, wide, prose, `${prose}\n`, 'key', 'password = "', '"', '\n', '\0',
    `data: ${Buffer.from(secretLine).toString('base64')}\n`, '%41%4b', '\\u0041', '"a" + "b"', 'leaksift:allow aws-secret-access-key tests\n', '# ', '/*', '*/', 'note = "', '[profile x]\n',
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

test('text of two bytes a character that a delta brings into text of one', () => {
  const base = new Uint8Array(Buffer.from(prose, 'latin1'));
  const engine = new DeltaScanner(scanner);
  const runs = new Runs();
  for (const at of [0, 700, base.length]) {
    const next = derive(base, placedWhole(at, Buffer.from(wide, 'latin1'), base.length), runs);
    const seen = engine.scanDelta(next, runs, engine.scan(base), base.length);
    const full = oracle.scan(next);
    expect(full.detections).toHaveLength(1);
    expect(told(scanner.assemble(next, seen.traces))).toEqual(told(full));
  }
});

test('what is encoded at the end of a long word, whose view begins where something changed', () => {
  const escaped = [...accessKeyId(draw)].map((letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join('');
  for (const [gap, length] of [[0, 0], [0, 1400], [200, 1100], [200, 1500], [400, 3000], [500, 8000]] as const) {
    const base = new Uint8Array(Buffer.from(`${prose}${'words '.repeat(gap / 6)}${'k'.repeat(length)}=${escaped} end\n${prose}`, 'latin1'));
    const runs = new Runs();
    const next = derive(base, placedWhole(prose.length, Buffer.from('x', 'latin1'), base.length), runs);
    const engine = new DeltaScanner(scanner);
    const seen = engine.scanDelta(next, runs, engine.scan(base), base.length);
    const full = oracle.scan(next);
    expect(full.detections).toHaveLength(1);
    expect(told(scanner.assemble(next, seen.traces))).toEqual(told(full));
  }
});

test('what is encoded near something else that is, and was one region with it until that went', () => {
  const escaped = [...accessKeyId(draw)].map((letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join('');
  const other = 'path = "some\\/thingofvalue"';
  for (const between of ['\n', '\nand then ', ` ${'words of '.repeat(20)}`, ` ${'words of '.repeat(60)}`]) {
    for (const [before, after] of [[`${prose}\nkey "${escaped}" end${between}`, `\n${prose}`], [`${prose}\n`, `${between}key "${escaped}" end\n${prose}`]] as const) {
      const without = new Uint8Array(Buffer.from(before + after, 'latin1'));
      const both = new Uint8Array(Buffer.from(before + other + after, 'latin1'));
      expectSame(both, without, spliced(new Runs(), both.length, before.length, before.length + other.length, 0));
      expectSame(without, both, spliced(new Runs(), without.length, before.length, before.length, other.length));
    }
  }

  function expectSame(base: Uint8Array, next: Uint8Array, runs: Runs): void {
    const engine = new DeltaScanner(scanner);
    const seen = engine.scanDelta(next, runs, engine.scan(base), base.length);
    const full = oracle.scan(next);
    expect(full.detections).toHaveLength(1);
    expect(told(scanner.assemble(next, seen.traces))).toEqual(told(full));
  }
});

/** All of the base, and bytes put into it, of which an instruction holds at most 127. */
function placedWhole(at: number, bytes: Uint8Array, baseBytes: number): Instruction[] {
  const inserts = [bytes.subarray(0, 100), bytes.subarray(100)].filter(({ length }) => length > 0).map((piece): Instruction => ({ kind: 'insert', bytes: piece }));
  const around: Instruction[] = [{ kind: 'copy', from: 0, length: at }, ...inserts, { kind: 'copy', from: at, length: baseBytes - at }];
  return around.filter((one) => one.kind === 'insert' || one.length > 0);
}

/** Values that are far from what names them, or that something far away makes or breaks. */
const value = pick(draw, BASE62, 24);
const settings = [
  `id,user,password\n${'1,someone,\n'.repeat(12)}7,me,${value}\n`,
  `| user | password |\n|---|---|\n${'| a | |\n'.repeat(20)}| me | ${value} |\n`,
  `- name: DB_PASSWORD\n${'  # words of no interest\n'.repeat(8)}  value: "${value}"\n`,
  `INSERT INTO users (id, password) VALUES (1, 'x'), ${"(2, 'y'), ".repeat(20)}(3, '${value}');\n`,
  `<tr><th>user</th><th>password</th></tr>\n${'<tr><td>a</td><td></td></tr>\n'.repeat(10)}<tr><td>me</td><td>${value}</td></tr>\n`,
  `passwords = [\n${'  "one",\n'.repeat(20)}  "${value}",\n]\n`,
  `password = """\n${value}"""\n`,
  `password: >-\n  ${value.slice(0, 12)}\n  ${value.slice(12)}\n`,
  `aws:\n${'  region: somewhere\n'.repeat(20)}  id: ${accessKeyId(draw)}\n${'  # words\n'.repeat(40)}  secret: ${secretAccessKey(draw)}\n`,
  pem,
];

test('when an edit at any distance makes or breaks a finding', () => {
  let turned = 0;
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom('', 'x', '\n', '"', ')', ' ', '<', ',', '\0', '%41', 'words of no interest '));
  fc.assert(fc.property(fc.constantFrom(...settings), fc.nat({ max: 60 }), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, lines, edits) => {
    const engine = new DeltaScanner(scanner, { small: 0, slack: 8 });
    const runs = new Runs();
    let bytes: Uint8Array = new Uint8Array(Buffer.from(`${'a line\n'.repeat(lines)}${text}${'another line\n'.repeat(lines)}`, 'latin1'));
    let seen = engine.scan(bytes);
    for (const [place, length, inserted] of edits) {
      const at = place % bytes.length;
      const end = Math.min(bytes.length, at + length);
      const from = bytes;
      bytes = new Uint8Array(Buffer.concat([from.subarray(0, at), Buffer.from(inserted), from.subarray(end)]));
      seen = engine.scanDelta(bytes, spliced(runs, from.length, at, end, inserted.length), seen, from.length);
      expect(told(scanner.assemble(bytes, seen.traces))).toEqual(told(oracle.scan(bytes)));
      const undone = spliced(runs, bytes.length, at, at + inserted.length, end - at);
      const back = engine.scanDelta(from, undone, seen, bytes.length);
      expect(told(scanner.assemble(from, back.traces))).toEqual(told(oracle.scan(from)));
      if (back.traces.length !== seen.traces.length) turned += 1;
    }
  }), { numRuns: 600 });
  expect(turned).toBeGreaterThan(50);
});

/** The copies of a delta that replaces the bytes from `at` to `end` by so many others. */
function spliced(runs: Runs, baseBytes: number, at: number, end: number, inserted: number): Runs {
  runs.clear();
  if (at > 0) runs.add(0, 0, at);
  if (end < baseBytes) runs.add(at + inserted, end, baseBytes - end);
  return runs;
}

function told({ detections, marks, unread, skipped }: BlobResult): string[] {
  const regions = [...unread, ...skipped].map(({ span, reason }) => `${span.start}-${span.end} ${reason}`);
  return [...detections.map((detection) => JSON.stringify(detection)), ...marks.map(({ target, span }) => `${target} ${span.start}`), ...regions].sort();
}
