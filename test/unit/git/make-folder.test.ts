/** A folder with all above it is made, or the system's own error comes back: also where Node's recursive `mkdir` never ends. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../../src/git/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaksift-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('with those above it, and again', () => {
  const deepest = join(folder, 'a/b/c');
  makeFolder(deepest, 0o700);
  makeFolder(deepest);
  for (const path of ['a', 'a/b', 'a/b/c']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700);
});

test('not where a file stands', () => {
  writeFileSync(join(folder, 'file'), '');
  for (const path of ['file', 'file/below', 'file/far/below']) expect(() => makeFolder(join(folder, path))).toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(existsSync('/proc/self'))('not below /proc, which lets nobody make one', () => {
  for (const path of ['/proc/leaksift', '/proc/leaksift/state']) expect(() => makeFolder(path)).toThrow('ENOENT');
});
