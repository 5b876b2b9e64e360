/**
 * Hooks named in git's configuration (git 2.54 and later), beside every other tool's. With `LEAKSIFT_NEW_GIT` (a folder that holds
 * such a git) these run with it. Where the machine's git is older, a stand-in says that it is 2.54, and runs such hooks at
 * `commit` and `push` as git-config(1) describes it: named hooks first, each through the shell, then the folder's.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRepo, repoAt, tempFolder, type TestRepo } from '../../helpers/repo.ts';
import { leaksift, snapshot, stageCredential } from './workshop.ts';

const given = process.env['LEAKSIFT_NEW_GIT'];
const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
if (given !== undefined && !isNew(join(given, 'git'))) throw new Error(`LEAKSIFT_NEW_GIT=${given} holds no git of 2.54 or newer`);
const folder = given ?? (isNew(real) ? dirname(real) : standIn());

function isNew(program: string): boolean {
  const [major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(execFileSync(program, ['version'], { encoding: 'utf8' }))?.slice(1).map(Number) ?? [];
  return major > 2 || (major === 2 && minor >= 54);
}

function standIn(): string {
  const path = join(tempFolder('stand-in-'), 'git');
  writeFileSync(path, `#!/bin/sh
real='${real}'
[ "$1" = version ] && { echo 'git version 2.54.0'; exit 0; }
event=
[ "$1" = commit ] && event=pre-commit
[ "$1" = push ] && event=pre-push
case " $* " in *' --no-verify '*) event= ;; esac
if [ -n "$event" ]; then
  cd "$("$real" rev-parse --show-toplevel)" || exit 1
  for name in $("$real" config --get-regexp '^hook\\..*\\.event$' | sed -n "s/^hook\\.\\(.*\\)\\.event $event\\$/\\1/p"); do
    [ "$("$real" config --type=bool "hook.$name.enabled")" = false ] && continue
    command=$("$real" config "hook.$name.command")
    if [ "$event" = pre-push ]; then
      "$real" rev-parse HEAD | sed 's|.*|refs/heads/main & refs/heads/main 0000000000000000000000000000000000000000|' | GIT_DIR="$("$real" rev-parse --absolute-git-dir)" sh -c "$command \\"\\$@\\"" "$command" origin url || exit 1
    else
      GIT_DIR="$("$real" rev-parse --absolute-git-dir)" sh -c "$command \\"\\$@\\"" "$command" || exit 1
    fi
  done
fi
exec "$real" "$@"
`);
  chmodSync(path, 0o755);
  return dirname(path);
}

/** Everything in it runs the new git: `tryGit` finds it on PATH. */
function renewed(base: TestRepo, more: Record<string, string> = {}): TestRepo {
  return repoAt(base.path, { ...base.variables, PATH: [folder, dirname(process.execPath), base.variables['PATH'] ?? ''].join(delimiter), ...more });
}

function git(repo: TestRepo, ...args: readonly string[]) {
  const { status, stderr } = spawnSync(join(folder, 'git'), args, { cwd: repo.path, env: repo.variables, encoding: 'utf8' });
  return { status, stderr };
}

describe('configuration hooks', () => {
  test('run beside the hook folder of somebody else, in every worktree, and are taken out to the byte', () => {
    const base = makeRepo();
    base.write('README', 'x\n');
    base.commit();
    base.script('.husky/_/pre-commit', 'echo ran >> "$(git rev-parse --show-toplevel)/.git/theirs"');
    base.git('config', 'core.hooksPath', '.husky/_');
    const repo = renewed(base);
    const before = snapshot(repo.path);
    expect(leaksift(repo, ['hook', 'install'])).toMatchObject({ status: 0, stderr: expect.stringContaining("git's own configuration") as string });
    expect(readFileSync(join(repo.gitDir, 'config'), 'utf8')).toContain('[hook "leaksift-pre-push"]');
    expect(leaksift(repo, ['hook', 'install']).stderr).toContain('installed already');
    expect(leaksift(repo, ['hook', 'status'])).toMatchObject({ status: 0, stdout: expect.stringContaining('config') as string });

    stageCredential(repo, 'x.ini');
    expect(git(repo, 'commit', '-q', '-m', 'x')).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });
    repo.git('rm', '-qf', 'x.ini');
    expect(git(repo, 'commit', '-q', '--allow-empty', '-m', 'x')).toMatchObject({ status: 0 });
    expect(existsSync(join(repo.gitDir, 'theirs'))).toBe(true);

    const path = join(tempFolder(), 'linked');
    repo.git('worktree', 'add', '-q', path);
    const linked = renewed(repoAt(path, base.variables));
    stageCredential(linked);
    expect(git(linked, 'commit', '-q', '-m', 'x')).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });

    repo.git('config', 'hook.leaksift-pre-commit.enabled', 'false');
    expect(leaksift(repo, ['hook', 'status']).status).toBe(1);
    repo.git('config', '--unset', 'hook.leaksift-pre-commit.enabled');
    repo.git('worktree', 'remove', '--force', path);
    expect(leaksift(repo, ['hook', 'uninstall'])).toMatchObject({ status: 0 });
    execFileSync('rm', [join(repo.gitDir, 'theirs')]);
    expect(snapshot(repo.path)).toEqual(before);
  });

  test('a push', () => {
    const repo = renewed(makeRepo());
    const server = makeRepo({ args: ['--bare'] });
    leaksift(repo, ['hook', 'install']);
    stageCredential(repo);
    expect(git(repo, 'commit', '-q', '--no-verify', '-m', 'past').status).toBe(0);
    expect(git(repo, 'push', '-q', server.path, 'HEAD:main')).toMatchObject({ status: 1, stderr: expect.stringContaining('This push is blocked') as string });
  });

  test('for all repositories, and one that is made afterwards', () => {
    const home = tempFolder('home-');
    writeFileSync(join(home, '.gitconfig'), '[init]\n\tdefaultBranch = main\n');
    const global = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') };
    const first = renewed(makeRepo(), global);
    expect(leaksift(first, ['hook', 'install', '--global'])).toMatchObject({ status: 0 });
    const later = renewed(makeRepo(), global);
    expect(leaksift(later, ['hook', 'status']).status).toBe(0);
    stageCredential(later);
    expect(git(later, 'commit', '-q', '-m', 'x')).toMatchObject({ status: 1, stderr: expect.stringContaining('This commit is blocked') as string });
    leaksift(first, ['hook', 'uninstall', '--global']);
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe('[init]\n\tdefaultBranch = main\n');
  });
});
