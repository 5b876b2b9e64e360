/** What somebody has changed by hand since the installation: the status says whether git still comes to leaksift, which a commit then shows, and nothing is lost. */
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';
import { credentials, leaksift, runsConfigHooks, snapshot } from './workshop.ts';

const HOOK = '.git/hooks/pre-commit';
const OWN = '#!/bin/sh\necho mine\n';

function installed(): TestRepo {
  const repo = makeRepo();
  repo.script(HOOK, 'echo mine');
  const { status, stderr } = leaksift(repo, ['hook', 'install']);
  if (status !== 0) throw new Error(stderr);
  return repo;
}

function change(repo: TestRepo, path: string, by: (text: string) => string): void {
  const file = join(repo.path, path);
  const text = readFileSync(file, 'utf8');
  const changed = by(text);
  if (changed === text) throw new Error('nothing was changed');
  writeFileSync(file, changed);
}

function isBlocked(repo: TestRepo): boolean {
  repo.write('credentials', credentials());
  repo.git('add', 'credentials');
  return repo.tryGit(['commit', '-q', '-m', 'x']).status !== 0;
}

const commented = (text: string): string => text.replace(/^(?=.*(?:>>>|<<<|\|\| exit))/gm, '# ');
const withoutLine = (mark: string) => (text: string): string => text.split('\n').filter((line) => !line.includes(mark)).join('\n');

/** Where git's own configuration names the hooks, nothing of this is in a script. */
describe.skipIf(runsConfigHooks)('lines in a script', () => {
  test.each([
    ['the command passes on whatever leaksift says', (text: string) => text.replace('|| exit $?', '|| true')],
    ['the exit code is another', (text: string) => text.replace('exit $?', 'exit 0')],
    ['they are comments now', commented],
    ['the script ends before them', (text: string) => text.replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n')],
    ['the script becomes another program before them', (text: string) => text.replace('#!/bin/sh\n', '#!/bin/sh\nexec true\n')],
  ])('%s: no protection, and said', (_, by) => {
    const repo = installed();
    change(repo, HOOK, by);
    for (const command of [['hook', 'status'], ['doctor']]) expect(leaksift(repo, command)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^pre-commit +NOT PROTECTED/m) as string });
    expect(isBlocked(repo)).toBe(false);
  });

  test.each([
    ['a line of one’s own after them', (text: string) => `${text}exit 0\n`],
    ['output is sent elsewhere before them', (text: string) => text.replace('#!/bin/sh\n', '#!/bin/sh\nexec 1>&2\n')],
    ['a mark is gone', withoutLine('<<<')],
    ['both marks are gone', (text: string) => withoutLine('<<<')(withoutLine('>>>')(text))],
  ])('%s: still protected', (_, by) => {
    const repo = installed();
    change(repo, HOOK, by);
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Protected.') as string });
    expect(isBlocked(repo)).toBe(true);
  });

  test('without their marks they are not taken out, nor is what they call, until somebody has done so', () => {
    const repo = installed();
    change(repo, HOOK, withoutLine('<<<'));
    expect(leaksift(repo, ['hook', 'uninstall'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/NOT taken out: .*pre-commit calls leaksift in lines whose marks are gone/) as string });
    expect(isBlocked(repo)).toBe(true);
    writeFileSync(join(repo.path, HOOK), OWN);
    expect(leaksift(repo, ['hook', 'uninstall']).status).toBe(0);
    expect(existsSync(join(repo.gitDir, 'leaksift'))).toBe(false);
    expect(isBlocked(repo)).toBe(false);
  });

  test('a hook that is a link leading nowhere is named and left', () => {
    const repo = makeRepo();
    mkdirSync(join(repo.gitDir, 'hooks'), { recursive: true });
    symlinkSync('../nowhere', join(repo.path, HOOK));
    const before = snapshot(repo.path);
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 1, stderr: expect.stringContaining('a link that leads nowhere') as string });
    expect(lstatSync(join(repo.path, HOOK)).isSymbolicLink()).toBe(true);
    leaksift(repo, ['hook', 'uninstall']);
    expect(snapshot(repo.path)).toEqual(before);
  });
});

describe('the script that finds Node', () => {
  test.each([
    ['emptied', () => ''],
    ['cut short', (text: string) => text.slice(0, 300)],
    ['made to pass', (text: string) => text.replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n')],
  ])('%s: no protection, said, and mended by another installation', (_, by) => {
    const repo = installed();
    change(repo, '.git/leaksift/hook', by);
    for (const command of [['hook', 'status'], ['doctor']]) expect(leaksift(repo, command)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^BROKEN .*leaksift\/hook is not as this version writes it/m) as string });
    expect(leaksift(repo, ['hook', 'install']).status).toBe(0);
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Protected.') as string });
    expect(isBlocked(repo)).toBe(true);
  });

  test('of all repositories, emptied: said', () => {
    const repo = makeRepo();
    const home = repo.variables['HOME'] ?? '';
    const env = { GIT_CONFIG_GLOBAL: join(home, '.gitconfig') };
    expect(leaksift(repo, ['hook', 'install', '--global'], { cwd: home, env }).status).toBe(0);
    expect(leaksift(repo, ['hook', 'status'], { env }).status).toBe(0);
    writeFileSync(join(home, '.config/leaksift/hook'), '#!/bin/sh\n');
    expect(leaksift(repo, ['hook', 'status'], { env })).toMatchObject({ status: 1, stdout: expect.stringMatching(/^BROKEN .*\.config\/leaksift\/hook/m) as string });
  });
});
