import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReportFiles } from '../../../src/surfaces/cli/report-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaksift-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, target: string): string {
  const ledger = { complete: true, units: { enumerated: 0, scanned: 0, skipped: 0, unread: 0 }, bytes: 0, skipped: [], unread: [] };
  const scan = { command: 'scan', target, startedAt: '2026-01-01T00:00:00.000Z', seconds: 0, exitCode: 0 };
  mkdirSync(join(folder, 'shards'), { recursive: true });
  writeFileSync(join(folder, 'shards', name), JSON.stringify({ schema: 'leaksift/1', tool: { name: 'leaksift', version: '0.1.0' }, scan, ledger, findings: [] }));
  return join(folder, 'shards', name);
}

const first = write('1.json', 'one');
write('2.json', 'two');
const odd = write('[3].json', 'three');

test('a pattern stands for the reports that it matches, in order', async () => {
  expect((await readReportFiles([join(folder, 'shards/{1,2}.json')])).map(({ scan }) => scan.target)).toEqual(['one', 'two']);
});

test('a name that a file has is that file, whatever characters it is made of', async () => {
  expect((await readReportFiles([odd, first])).map(({ scan }) => scan.target)).toEqual(['three', 'one']);
});

test('a pattern that matches nothing is refused, and so is a missing file', async () => {
  await expect(readReportFiles([join(folder, 'nothing-*.json')])).rejects.toThrow(/No report matches/);
  await expect(readReportFiles([join(folder, 'nothing.json')])).rejects.toThrow(/can not be read/);
});
