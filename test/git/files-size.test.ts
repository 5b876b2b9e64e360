/** Whether there is much to read is known without reading it. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdAtLeast } from '../../src/sources/files-size.ts';
import { tempFolder } from '../helpers/repo.ts';

const folder = tempFolder();

function write(path: string, bytes: number): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, Buffer.alloc(bytes));
  return whole;
}

describe('holdAtLeast', () => {
  const file = write('tree/one', 300);
  write('tree/inside/two', 100);
  write('tree/inside/deeper/three', 50);
  const tree = join(folder, 'tree');

  it('counts files, those that are named and those in folders of folders', () => {
    expect([holdAtLeast([file], 300), holdAtLeast([file], 301)]).toEqual([true, false]);
    expect([holdAtLeast([tree], 450), holdAtLeast([tree], 451)]).toEqual([true, false]);
    expect([holdAtLeast([file, tree], 750), holdAtLeast([file, tree], 751)]).toEqual([true, false]);
  });

  it('counts nothing that the scan does not read: what lies in .git or behind a link inside', () => {
    const outer = join(folder, 'outer');
    write('outer/.git/objects/pack', 1000);
    symlinkSync(file, join(outer, 'link'));
    symlinkSync(tree, join(outer, 'folder'));
    expect(holdAtLeast([outer], 1)).toBe(false);
    symlinkSync(file, join(folder, 'named'));
    expect(holdAtLeast([join(folder, 'named')], 300)).toBe(true);
  });

  it('takes what is not there for nothing', () => {
    expect(holdAtLeast([join(folder, 'none')], 1)).toBe(false);
  });
});
