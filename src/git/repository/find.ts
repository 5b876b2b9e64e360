/**
 * Finds the git directory that belongs to a folder by our own reading: a `.git` folder, a `.git` file, a bare repository,
 * or what `GIT_DIR` names. What stands in that directory is for `repository.ts`.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { codeOf, Fault } from '../../errors.ts';
import { type ConfigFile, isTrue, parseConfig } from '../config-file.ts';
import { readSmallFile } from '../safe-file.ts';
import type { Variables } from '../variables.ts';

export interface Found {
  /** Absolute, without symbolic links. */
  readonly gitDir: string;
  /** Top of the work tree; null where there is none. */
  readonly workTree: string | null;
}

/** @throws Fault `usage`: no such path, no repository there, or a `.git` file that leads to somebody else's repository. */
export function findGitDirectory(path: string, variables: Variables): Found {
  const start = existing(path);
  if (variables['GIT_DIR']) return named(start, variables['GIT_DIR'], variables['GIT_WORK_TREE']);
  if (looksLikeGitDirectory(start)) return { gitDir: start, workTree: workTreeAround(start) };
  for (let folder = start; ; folder = dirname(folder)) {
    const found = inFolder(folder);
    if (found) return { gitDir: found, workTree: folder };
    if (folder === dirname(folder)) throw new Fault('usage', `Not a git repository: "${path}". Name a folder inside one, or its git directory.`);
  }
}

function existing(path: string): string {
  try {
    const folder = realpathSync(path);
    return statSync(folder).isDirectory() ? folder : dirname(folder);
  } catch (error) {
    throw new Fault('usage', `No such path: "${path}". Check its spelling.`, { cause: error });
  }
}

function named(start: string, gitDir: string, workTree: string | undefined): Found {
  const folder = existing(resolve(start, gitDir));
  if (!looksLikeGitDirectory(folder)) throw new Fault('usage', `GIT_DIR is not a git directory: ${gitDir}. Unset it, or name one.`);
  if (workTree) return { gitDir: folder, workTree: existing(resolve(start, workTree)) };
  return { gitDir: folder, workTree: folder === start ? null : start };
}

/** The three things that git itself asks for; a linked worktree's directory has `commondir` in place of two of them. */
function looksLikeGitDirectory(folder: string): boolean {
  if (!exists(join(folder, 'HEAD'))) return false;
  return exists(join(folder, 'commondir')) || (isDirectory(join(folder, 'objects')) && isDirectory(join(folder, 'refs')));
}

function workTreeAround(gitDir: string): string | null {
  return basename(gitDir) === '.git' ? dirname(gitDir) : null;
}

function inFolder(folder: string): string | null {
  const dotGit = join(folder, '.git');
  if (isDirectory(dotGit)) {
    const gitDir = realpathSync(dotGit);
    return looksLikeGitDirectory(gitDir) ? gitDir : null;
  }
  return exists(dotGit) ? throughGitFile(dotGit) : null;
}

function throughGitFile(gitFile: string): string {
  const bytes = readSmallFile(gitFile, 64 * 1024);
  if (typeof bytes === 'string') throw new Fault('usage', `${gitFile} is ${bytes}, so the repository can't be found. Repair or remove it.`);
  const target = /^gitdir: ([^\0]+?)\r?\n*$/.exec(bytes.toString())?.[1];
  if (target === undefined) throw new Fault('usage', `${gitFile} names no git directory. Repair or remove it.`);
  const gitDir = existing(resolve(dirname(gitFile), target));
  if (!looksLikeGitDirectory(gitDir)) throw new Fault('usage', `${gitFile} leads to ${gitDir}, which is no git directory. Repair or remove it.`);
  if (belongs(gitDir, gitFile)) return gitDir;
  throw new Fault('usage', `${gitFile} leads to ${gitDir}, which belongs to another work tree. To scan that repository, name its directory.`);
}

/**
 * A `.git` file is honest when its target lies under the same folder, or names it back (worktree, submodule), or names
 * nobody and stands in nobody's work tree: so does what `--separate-git-dir` makes.
 */
function belongs(gitDir: string, gitFile: string): boolean {
  const folder = dirname(gitFile);
  if (gitDir.startsWith(`${folder}${sep}`)) return true;
  const back = readSmallFile(join(gitDir, 'gitdir'), 64 * 1024);
  if (typeof back !== 'string') return samePath(resolve(gitDir, back.toString().trimEnd()), gitFile);
  const own = ownConfig(gitDir);
  const workTree = own?.last('core.worktree');
  if (workTree !== undefined) return samePath(resolve(gitDir, workTree), folder);
  return own !== null && back === 'missing' && workTreeAround(gitDir) === null && !isTrue(own.last('core.bare'));
}

/** With what a sparse checkout moves into a file beside it (git-worktree(1), "configuration file"), which counts more. Null where it can't be read. */
function ownConfig(gitDir: string): ConfigFile | null {
  const shared = readSmallFile(join(gitDir, 'config'));
  if (typeof shared === 'string') return null;
  const config = parseConfig(shared.toString());
  if (!isTrue(config.last('extensions.worktreeconfig'))) return config;
  const further = readSmallFile(join(gitDir, 'config.worktree'));
  if (further === 'missing') return config;
  return typeof further === 'string' ? null : parseConfig(`${shared.toString()}\n${further.toString()}`);
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  return reach(path, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
}

function isDirectory(path: string): boolean {
  return reach(path, () => statSync(path, { throwIfNoEntry: false }))?.isDirectory() ?? false;
}

/** Node 20 throws for what lies below a file. @throws Fault `usage`: nobody knows what is there, as in a folder that is closed */
function reach<Found>(path: string, look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw new Fault('usage', `${path} can not be reached (${codeOf(error)}). Repair it, or make it readable.`, { cause: error });
  }
}
