/** What messages tell to type, with a shell to judge it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownCommand } from '../../../src/surfaces/own-command.ts';

const top = mkdtempSync(join(tmpdir(), 'own-command-'));
afterAll(() => rmSync(top, { recursive: true }));

function folderWith(name: string, file: string): string {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), 'console.log(process.argv.slice(2).join())', { mode: 0o755 });
  return folder;
}

const checkout = folderWith("a friend's tools/dist", 'leaksift.mjs');

test('its name, where a shell finds it', () => {
  expect(ownCommand({ PATH: `/nowhere:${folderWith('bin', 'leaksift')}` }, checkout)).toBe('leaksift');
});

test('npx, for a package of the project, whatever npx itself put on the PATH', () => {
  const package_ = folderWith('project/node_modules/leaksift/dist', 'leaksift.mjs');
  expect(ownCommand({ PATH: folderWith('project/node_modules/.bin', 'leaksift') }, package_)).toBe('npx leaksift');
});

test('the way to this program, else, which a shell takes as it stands', () => {
  const command = ownCommand({ PATH: '/usr/bin:/bin' }, checkout);
  expect(execFileSync('sh', ['-c', `${command} baseline triage`], { encoding: 'utf8' })).toBe('baseline,triage\n');
});
