/**
 * The environment in which git runs, built from nothing: no variable of the caller gets through but those that a hook
 * is given, and these only as `repository.ts` has checked them. Also finds git itself, once, as an absolute path.
 */
import { accessSync, constants, realpathSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';
import { Fault } from '../errors.ts';
import type { Repository } from './repository.ts';
import type { Variables } from './variables.ts';

/**
 * The first git on `PATH` that is not inside the repository.
 * @throws Fault `git`: there is none
 */
export function findGit(repository: Pick<Repository, 'workTree' | 'commonDir'>, variables: Variables): string {
  const search = variables['PATH'] ?? variables['Path'] ?? '';
  const untrusted = [repository.workTree, repository.commonDir].filter((folder) => folder !== null);
  for (const folder of search.split(delimiter).filter(isAbsolute)) {
    const program = executable(join(folder, platform() === 'win32' ? 'git.exe' : 'git'));
    if (program !== null && !untrusted.some((root) => program.startsWith(`${root}${sep}`))) return program;
  }
  throw new Fault('git', 'git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.');
}

/** @param privateDir the empty git directory under which git runs, also its HOME */
export function gitVariables(privateDir: string, program: string, repository: Repository): Record<string, string> {
  return {
    PATH: dirname(program),
    HOME: privateDir,
    LC_ALL: 'C',
    GIT_DIR: privateDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: INERT,
    GIT_SSH_COMMAND: INERT,
    GIT_EDITOR: INERT,
    GIT_PAGER: 'cat',
    ...objectVariables(repository),
  };
}

const INERT = 'false';

function objectVariables(repository: Repository): Record<string, string> {
  const [main, ...others] = repository.objectDirectories;
  const alternates = others.filter(({ from }) => from === 'environment').map(({ path }) => path);
  return {
    GIT_OBJECT_DIRECTORY: main.path,
    ...(alternates.length > 0 ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.map(quoted).join(delimiter) } : {}),
    ...(main.from === 'environment' ? { GIT_QUARANTINE_PATH: main.path } : {}),
  };
}

/** As git reads the list: what holds its separator, or begins with a quote, goes in quotes (git-scm.com, "git", environment variables). */
function quoted(path: string): string {
  return path.includes(delimiter) || path.startsWith('"') ? `"${path.replace(/["\\]/g, '\\$&')}"` : path;
}

function executable(path: string): string | null {
  try {
    accessSync(path, constants.X_OK);
    return realpathSync(path);
  } catch {
    return null;
  }
}
