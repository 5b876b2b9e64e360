/** Repositories in temporary folders, made by real git in an environment that holds nothing of this machine's own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { oid, type Oid } from '../../src/core/ids.ts';

export interface TestRepo {
  /** Top of the work tree, without symbolic links. */
  readonly path: string;
  readonly gitDir: string;
  /** Variables for a program that shall work in this repository. */
  readonly variables: Readonly<Record<string, string>>;
  /** Runs git, gives its output without the last line end; throws when git fails. */
  git(...args: readonly string[]): string;
  /** Runs git with input and further variables; does not throw. */
  tryGit(args: readonly string[], options?: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string }): { status: number; stdout: string; stderr: string };
  write(path: string, content: string | Uint8Array): string;
  /** Makes an executable script and gives its path. */
  script(path: string, body: string): string;
  /** Writes a loose object as it stands, whatever it holds. */
  object(type: 'blob' | 'tree' | 'commit' | 'tag', content: string | Uint8Array): Oid;
  /** Stages everything and commits; gives the commit's id. */
  commit(message?: string, options?: { date?: string }): Oid;
  id(revision: string): Oid;
}

/** A fresh repository with the branch `main` and no commit, removed after the test file. */
export function makeRepo(options: { readonly args?: readonly string[]; readonly at?: string } = {}): TestRepo {
  const path = options.at ?? tempFolder('repo-');
  const variables = { ...VARIABLES, HOME: tempFolder('home-') };
  execFileSync('git', ['init', '-q', '-b', 'main', ...(options.args ?? []), path], { env: variables });
  return repoAt(path, variables);
}

/** An existing repository (a clone, a worktree) with the same tools. */
export function repoAt(path: string, variables: Readonly<Record<string, string>> = { ...VARIABLES, HOME: tempFolder('home-') }): TestRepo {
  const top = realpathSync(path);
  const tryGit: TestRepo['tryGit'] = (args, { input, env, cwd } = {}) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: cwd ?? top, env: { ...variables, ...env }, input: input ?? '', maxBuffer: 1 << 30 });
    return { status: status ?? -1, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
  };
  const git = (...args: readonly string[]): string => checked(args, tryGit(args));
  const id = (revision: string): Oid => oid(git('rev-parse', '--verify', revision));
  return {
    path: top, variables, git, tryGit, id,
    gitDir: git('rev-parse', '--absolute-git-dir'),
    write: (name, content) => put(join(top, name), content),
    script: (name, body) => put(join(top, name), `#!/bin/sh\n${body}\n`, 0o755),
    object: (type, content) => oid(checked(['hash-object'], tryGit(['hash-object', '-t', type, '-w', '--stdin', '--literally'], { input: content }))),
    commit: (message = 'a commit', { date = '2020-01-01T00:00:00Z' } = {}) => {
      const args = ['commit', '-q', '--allow-empty', '-m', message];
      git('add', '-A');
      checked(args, tryGit(args, { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }));
      return id('HEAD');
    },
  };
}

/** An empty folder, removed after the test file. */
export function tempFolder(prefix = 'temp-'): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `leaksift-test-${prefix}`));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const VARIABLES = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada Author',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Carl Committer',
  GIT_COMMITTER_EMAIL: 'carl@example.com',
  GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z',
  GIT_ALLOW_PROTOCOL: 'file',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
};

function checked(args: readonly string[], { status, stdout, stderr }: { status: number; stdout: string; stderr: string }): string {
  if (status !== 0) throw new Error(`git ${args.join(' ')} exited ${status}: ${stderr}`);
  return stdout.replace(/\n$/, '');
}

function put(path: string, content: string | Uint8Array, mode?: number): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  if (mode !== undefined) chmodSync(path, mode);
  return path;
}
