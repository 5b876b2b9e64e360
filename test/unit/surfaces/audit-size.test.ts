import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { guessAuditSize } from '../../../src/surfaces/audit-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Its packs have these bytes, and no blocks on the disk. */
function repository(name: string, objects: string, sizes: readonly number[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, objects, 'pack'), { recursive: true });
  sizes.forEach((size, at) => {
    const pack = join(path, objects, 'pack', `pack-${at}.pack`);
    writeFileSync(pack, '');
    truncateSync(pack, size);
    writeFileSync(pack.replace(/pack$/, 'idx'), Buffer.alloc(9000));
  });
  return path;
}

const MIB = 1 << 20;

test.each([
  ['bare', 'objects', [2 * MIB], 'small'],
  ['with-a-work-tree', '.git/objects', [2 * MIB, 1], 'middle'],
  ['of-two-packs', 'objects', [16 * MIB, 16 * MIB], 'middle'],
  ['huge', '.git/objects', [32 * MIB + 1], 'large'],
  ['without-packs', '.git/objects', [], 'small'],
] as const)('a repository that is %s', (name, objects, sizes, size) => {
  const path = repository(name, objects, sizes);
  expect(guessAuditSize(['audit-history', path])).toBe(size);
  expect(guessAuditSize(['audit-history', '--format', 'json', `--output=${join(folder, 'report')}`, path, '--jobs', '2'])).toBe(size);
});

test('what is no folder, or no audit, is none', () => {
  expect(guessAuditSize(['audit-history', join(folder, 'nowhere'), 'https://example.com/repository.git'])).toBe(guessAuditSize(['audit-history']));
  expect(guessAuditSize(['scan', folder])).toBeUndefined();
  expect(guessAuditSize([])).toBeUndefined();
});
