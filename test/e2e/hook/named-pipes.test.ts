/** Named pipes where files are expected: whoever opens one waits for a writer who never comes. Every command ends at once, and says where it lies. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from '../../helpers/built.ts';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';
import { runsConfigHooks } from './workshop.ts';

const COMMANDS = ['doctor', 'hook status', 'hook install', 'hook uninstall'];
/** Milliseconds. Far more than any of these takes, far less than git is waited for. */
const SOON = 15_000;

/** A git that runs hooks of its configuration: scripts and managers' files are not looked at. */
const IN_CONFIGURATION = { status: 0, stderr: expect.stringContaining("runs from git's own configuration") as string };

function run(repo: TestRepo, command: string, variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, 'leaksift.mjs'), ...command.split(' ')], { cwd: repo.path, env: { ...repo.variables, ...variables }, encoding: 'utf8', timeout: SOON, killSignal: 'SIGKILL' });
  return { status, stdout, stderr };
}

function pipeAt(path: string): string {
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  spawnSync('mkfifo', [path]);
  return path;
}

describe.each(['.git/HEAD', '.git/config', '.git/config.worktree', '.git/hooks/pre-commit'])('%s', (name) => {
  test.each(COMMANDS)('%s', (command) => {
    const repo = makeRepo();
    pipeAt(join(repo.path, name));
    const { status, stderr } = run(repo, command);
    if (runsConfigHooks && name.includes('hooks') && command === 'hook install') return expect({ status, stderr }).toMatchObject(IN_CONFIGURATION);
    expect([2, 3]).toContain(status);
    expect(stderr).toContain(name);
  });
});

test('the global configuration of git', () => {
  const repo = makeRepo();
  const home = join(dirname(repo.gitDir), 'home');
  const pipe = pipeAt(join(home, '.gitconfig'));
  for (const variables of [{ HOME: home, GIT_CONFIG_GLOBAL: '' }, { GIT_CONFIG_GLOBAL: pipe }]) {
    for (const command of COMMANDS) expect(run(repo, command, variables)).toMatchObject({ status: 2, stderr: expect.stringContaining(pipe) as string });
  }
});

test("a repository's package.json holds up no command", () => {
  const repo = makeRepo();
  pipeAt(join(repo.path, 'package.json'));
  expect(run(repo, '--version').status).toBe(0);
  expect(run(repo, 'staged').status).toBe(0);
  expect(run(repo, 'hook install')).toMatchObject(runsConfigHooks ? IN_CONFIGURATION : { status: 3, stderr: expect.stringContaining('package.json') as string });
});
