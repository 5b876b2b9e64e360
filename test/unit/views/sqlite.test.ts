/** Databases made by SQLite itself, through Python: columns that touch each other are set apart. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Draw, LETTERS_DIGITS } from '../detection/draw.ts';
import { WHOLE } from '../../../src/core/views/context.ts';
import { detectionsOf, scanner } from '../detection/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
const draw = new Draw(3);

afterAll(() => rmSync(folder, { recursive: true }));

const MAKE = `
import json, os, sqlite3, sys
file, page, rows = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
db = sqlite3.connect(file)
db.execute('pragma page_size = %d' % page)
db.execute('create table t (a, b, c)')
mode = sys.argv[4] if len(sys.argv) > 4 else ''
if mode == 'log': db.execute('pragma journal_mode = wal')
for row in rows:
    db.execute('insert into t values (?, ?, ?)', row)
    if mode == 'long': db.execute('insert into t values (0, zeroblob(6000000), 0)')
if mode == 'index': db.execute('create index i on t (b, a)')
db.commit()
if mode == 'log': os._exit(0)
`;

function database(name: string, page: number, rows: readonly (readonly (string | number | null)[])[], mode = ''): Uint8Array {
  const file = join(folder, name);
  execFileSync('python3', ['-c', MAKE, file, String(page), JSON.stringify(rows), mode]);
  return new Uint8Array(readFileSync(mode === 'log' ? `${file}-wal` : file));
}

function found(bytes: Uint8Array): string[] {
  const loud = detectionsOf(bytes).filter(({ severity }) => severity !== 'info' && severity !== 'low');
  return loud.map(({ severity, parts }) => `${severity} ${parts.map(({ secret }) => secret.reveal()).sort().join(' ')}`).sort();
}

test('an access key ID beside its secret is a pair, and the spans are theirs', () => {
  const [id, secret] = [draw.accessKeyId(), draw.secret()];
  const bytes = database('pair', 4096, [[1, id, secret]]);
  expect(found(bytes)).toEqual([`critical ${[id, secret].sort().join(' ')}`]);
  const parts = detectionsOf(bytes).find(({ severity }) => severity === 'critical')?.parts ?? [];
  expect(parts.map(({ span }) => Buffer.from(bytes.subarray(span.start, span.end)).toString('latin1')).sort()).toEqual([id, secret].sort());
});

test.each([512, 4096, 65_536])('tokens between other texts, over many pages of %d bytes', (page) => {
  const tokens = Array.from({ length: 60 }, () => `glpat-${draw.text(20, LETTERS_DIGITS)}`);
  const rows = tokens.map((token, at) => [`user${at}`, token, `note ${at}`.repeat(at % 9)]);
  expect(found(database(`many${page}`, page, rows))).toEqual(tokens.map((token) => `high ${token}`).sort());
});

test('an index repeats them, and each is told once in each place', () => {
  const token = `glpat-${draw.text(20, LETTERS_DIGITS)}`;
  const values = new Set(found(database('index', 512, [['bob', token, 'x']], 'index')));
  expect([...values]).toEqual([`high ${token}`]);
});

test('a write-ahead log holds pages too', () => {
  const tokens = Array.from({ length: 30 }, () => `glpat-${draw.text(20, LETTERS_DIGITS)}`);
  expect(found(database('log', 1024, tokens.map((token, at) => [`user${at}`, token, 'note']), 'log'))).toEqual(tokens.map((token) => `high ${token}`).sort());
});

test('a database too long to be looked at whole', () => {
  const tokens = Array.from({ length: 9 }, () => `glpat-${draw.text(20, LETTERS_DIGITS)}`);
  const bytes = database('long', 4096, tokens.map((token, at) => [`user${at}`, token, 'note']), 'long');
  expect(bytes.length).toBeGreaterThan(WHOLE);
  const { detections, skipped } = scanner.scan(bytes);
  expect(detections.map(({ parts: [{ secret, span }] }) => [secret.reveal(), Buffer.from(bytes.subarray(span.start, span.end)).toString('latin1')]).sort()).toEqual(tokens.map((token) => [token, token]).sort());
  expect(skipped).toEqual([]);
});

test('damaged databases are read as far as they go, in linear time', () => {
  const bytes = database('damaged', 1024, Array.from({ length: 40 }, (_, at) => [at, draw.text(30, LETTERS_DIGITS), null]));
  for (let round = 0; round < 200; round++) {
    const copy = bytes.slice(0, 120 + draw.below(bytes.length - 120));
    for (let change = 0; change < 20; change++) copy[100 + draw.below(copy.length - 100)] = draw.below(256);
    expect(() => detectionsOf(copy)).not.toThrow();
  }
});
