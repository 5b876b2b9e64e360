/** The built program, real git, and what a person at work does: install, stage a credential, commit, push. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { built } from '../../helpers/built.ts';
import { accessKeyId, secretAccessKey, seeded } from '../../helpers/draw.ts';
import { makeRepo, tempFolder, type TestRepo } from '../../helpers/repo.ts';

export const node = process.env['LEAKSIFT_NODE'] ?? process.execPath;

/**
 * The git on PATH, which is the one that these suites try: to try another, put its folder in front. From 2.54 on it runs the hooks that its
 * configuration names: all of an event, whether one declines or not, wherever `core.hooksPath` leads, and beside scripts of any kind.
 */
const git = /^git version (?<major>\d+)\.(?<minor>\d+)/.exec(execFileSync('git', ['version'], { encoding: 'utf8' }))?.groups ?? {};
export const runsConfigHooks = Number(git['major']) > 2 || Number(git['minor']) >= 54;

/** The package as it is shipped, alone in a folder. */
export const shipped = join(tempFolder('package-'), 'leaksift');
cpSync(built, join(shipped, 'dist'), { recursive: true });
for (const part of ['hooks', 'package.json', '.pre-commit-hooks.yaml']) cpSync(resolve(import.meta.dirname, '../../..', part), join(shipped, part), { recursive: true });

const draw = seeded(606);

/** A pair that was never there before. */
export function credentials(): string {
  return `aws_access_key_id = ${accessKeyId(draw)}\naws_secret_access_key = ${secretAccessKey(draw)}\n`;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param env further variables */
export function leaksift(repo: TestRepo, args: readonly string[], { env = {}, cwd = repo.path }: { env?: Record<string, string>; cwd?: string } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(node, [join(shipped, 'dist/leaksift.mjs'), ...args], { cwd, env: { ...repo.variables, ...env }, encoding: 'utf8' });
  return { status: status ?? -1, stdout, stderr };
}

/** The hook alone, as git would call it. */
export function runHook(repo: TestRepo, args: readonly string[], { env = {}, cwd = repo.path, input = '' }: { env?: Record<string, string>; cwd?: string; input?: string | Uint8Array } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(node, [join(shipped, 'dist/hook.cjs'), ...args], { cwd, env: { ...repo.variables, ...env }, encoding: 'utf8', input });
  return { status: status ?? -1, stdout, stderr };
}

/** A repository with one commit, in which leaksift is installed. */
export function protectedRepo(...options: readonly string[]): TestRepo {
  const repo = makeRepo();
  repo.write('README', 'hello\n');
  repo.commit('first');
  const { status, stderr } = leaksift(repo, ['hook', 'install', ...options]);
  if (status !== 0) throw new Error(stderr);
  return repo;
}

/** Every file below a folder with its mode and content, links as links; what git itself writes at a commit is left out. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (WRITTEN_BY_GIT.test(name)) continue;
    if (entry.isDirectory()) files[name] = 'folder';
    else files[name] = entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : `${(lstatSync(path).mode & 0o7777).toString(8)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  }
  return files;
}

/** And compiled code, which any run may keep in the cache. */
const WRITTEN_BY_GIT = /(?:^|\/)(?:objects|logs|refs|node_modules|worktrees)(?:\/|$)|(?:^|\/)(?:index|COMMIT_EDITMSG|HEAD|ORIG_HEAD|FETCH_HEAD|lefthook\.checksum)$|^\.cache(?:\/leaksift(?:\/|$)|$)/;

/** The staged state, byte for byte. */
export function indexOf(repo: TestRepo): string {
  const path = join(repo.gitDir, 'index');
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'none';
}

/** Stages a file with a credential in it; gives the file's name. */
export function stageCredential(repo: TestRepo, name = `config-${Math.floor(draw() * 1e9)}.ini`): string {
  repo.write(name, credentials());
  repo.git('add', name);
  return name;
}
