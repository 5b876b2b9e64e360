import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from '../../../src/surfaces/new-file.ts';
import { discardUnfinished } from '../../../src/surfaces/unfinished.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leaksift-new-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('is written whole, with the mode that umask leaves, and stays', () => {
  const path = join(folder, 'report.json');
  expect(writeNewFile(path, ['{"a":', '1}\n'])).toEqual({ written: true });
  discardUnfinished();
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['{"a":1}\n', 0o666 & ~process.umask()]);
});

test('a file or a link that is there already is left alone', () => {
  const there = join(folder, 'there');
  writeFileSync(there, 'of somebody else');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'link'));
  for (const name of ['there', 'link']) expect(writeNewFile(join(folder, name), ['x'])).toMatchObject({ written: false, fault: { code: 'io' } });
  expect([readFileSync(there, 'utf8'), readdirSync(folder).sort()]).toEqual(['of somebody else', ['link', 'there']]);
});

test('nothing stays of one that breaks off', () => {
  function* pieces(): Generator<string> {
    yield 'x'.repeat(200_000);
    throw new Error('half-way');
  }
  expect(writeNewFile(join(folder, 'report.json'), pieces()).written).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('nothing stays of one that a signal interrupts', () => {
  function* pieces(): Generator<string> {
    yield 'x'.repeat(200_000);
    discardUnfinished();
    expect(readdirSync(folder)).toEqual([]);
  }
  writeNewFile(join(folder, 'report.json'), pieces());
});

test('says what is wrong with its folder', () => {
  expect(writeNewFile(join(folder, 'gone', 'report.json'), ['x'])).toMatchObject({ written: false, fault: { message: expect.stringContaining('its folder does not exist') } });
});
