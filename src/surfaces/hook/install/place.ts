/** Where hooks go, as git itself says it, under the user's own configuration: nothing is guessed from folder names. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../../../errors.ts';
import { findGit } from '../../../git/environment.ts';
import { openRepository } from '../../../git/repository.ts';
import { type Git, startGit } from '../../../git/spawn.ts';
import type { Variables } from '../../../git/variables.ts';
import type { HookEvent } from '../events.ts';
import { statusOf } from './edit.ts';
import { globalConfigs } from './global.ts';

export interface HooksPath {
  /** `local`, `worktree`, `global`, `system`, `command`. */
  readonly scope: string;
  /** As it is written. */
  readonly value: string;
}

export interface Place {
  /** Top of the work tree, or the git directory where there is none. */
  readonly top: string;
  /** Shared by all worktrees. */
  readonly commonDir: string;
  /** The folder in which git looks for hooks now. */
  readonly hooks: string;
  /** `core.hooksPath` as it is in force; null: unset. */
  readonly hooksPath: HooksPath | null;
  /** git runs hooks that its configuration names (2.54 and later). */
  readonly configHooks: boolean;
  /** Bare, and without linked worktrees: nobody commits here, others push. */
  readonly isServer: boolean;
}

/** @throws Fault `usage`: not in a repository; `git`: no git */
export async function findPlace(path: string, variables: Variables): Promise<Place> {
  const { workTree, gitDir, commonDir } = openRepository(path, variables);
  const top = workTree ?? gitDir;
  refuseWaiting([join(gitDir, 'HEAD'), join(commonDir, 'config'), join(gitDir, 'config.worktree'), ...globalConfigs(variables)]);
  // A relative GIT_DIR is seen from the folder in which the command runs.
  const told = variables['GIT_DIR'] === undefined ? variables : { ...variables, GIT_DIR: gitDir, GIT_WORK_TREE: workTree ?? undefined };
  const ask = asking(top, told, findGit({ workTree, commonDir }, variables));
  // Of the folder alone git says something else than of a hook in it, where `core.hooksPath` is empty.
  const hooks = dirname(resolve(top, (await ask('rev-parse', '--git-path', 'hooks/pre-commit')).trimEnd()));
  const isServer = workTree === null && !existsSync(join(commonDir, 'worktrees'));
  return { top, commonDir, hooks, isServer, hooksPath: lastHooksPath(await ask(...HOOKS_PATH)), configHooks: hasConfigHooks(await ask('version')) };
}

/** Without one of these something that is committed, sent or received goes unseen: a clean merge, and what no commit hook sees. */
export function neededEvents({ isServer }: Pick<Place, 'isServer'>): readonly HookEvent[] {
  return isServer ? ['pre-receive'] : ['pre-commit', 'pre-merge-commit', 'pre-push'];
}

/** Outside a repository: what the user's and the system's configuration say. */
export async function findGlobalPlace(folder: string, variables: Variables): Promise<Pick<Place, 'hooksPath' | 'configHooks'>> {
  refuseWaiting(globalConfigs(variables));
  const ask = asking(folder, variables, findGit({ workTree: null, commonDir: folder }, variables));
  const set = await Promise.all(['--system', '--global'].map((scope) => ask('config', '--includes', scope, '--show-scope', '--get-all', 'core.hooksPath')));
  return { hooksPath: lastHooksPath(set.join('')), configHooks: hasConfigHooks(await ask('version')) };
}

/** git would wait for somebody to write. */
function refuseWaiting(paths: readonly string[]): void {
  const pipe = paths.find((path) => statusOf(path)?.isFIFO());
  if (pipe !== undefined) throw new Fault('git', `${pipe} is a named pipe, for which git would wait for ever. Remove it.`);
}

const HOOKS_PATH = ['config', '--show-scope', '--get-all', 'core.hooksPath'] as const;

type Ask = (...args: readonly string[]) => Promise<string>;

/** git under the environment and the configuration of its user, whose answer is wanted here. Such questions run nothing. */
function asking(directory: string, variables: Variables, program: string): Ask {
  const given = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const git: Git = { program, directory, variables: Object.fromEntries(given) };
  return async (...args) => {
    const { stdin, output, closed } = startGit(git, args, { deadline: 20_000 });
    stdin.end();
    const chunks: Buffer[] = [];
    for await (const chunk of output) chunks.push(chunk);
    const { code, problem } = await closed;
    if (problem !== null && !(args[0] === 'config' && code === UNSET)) throw new Fault('git', `git ${args[0] ?? ''} failed: ${problem}.`);
    return Buffer.concat(chunks).toString();
  };
}

/** What `git config` exits with for a key that is not there. */
const UNSET = 1;

function lastHooksPath(said: string): HooksPath | null {
  const [scope = '', value = ''] = said.split('\n').filter((line) => line !== '').at(-1)?.split('\t') ?? [];
  return scope === '' ? null : { scope, value };
}

function hasConfigHooks(version: string): boolean {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 54);
}
