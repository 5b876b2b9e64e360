/**
 * A repository as it lies on disk, known by reading its files: git itself never runs under a foreign configuration (see
 * `private-dir.ts`). Finding the directory: `repository/find.ts`; object stores: `repository/object-directories.ts`; refs: `refs.ts`.
 */
import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { Fault } from '../errors.ts';
import { type ConfigFile, isTrue, parseConfig } from './config-file.ts';
import { findGitDirectory } from './repository/find.ts';
import { objectDirectories, type ObjectDirectory } from './repository/object-directories.ts';
import { readSmallFile } from './safe-file.ts';
import type { Variables } from './variables.ts';

export interface Repository {
  /** Absolute; of a linked worktree, its own directory. */
  readonly gitDir: string;
  /** Absolute; shared by all worktrees. */
  readonly commonDir: string;
  /** Top of the work tree; null where there is none. */
  readonly workTree: string | null;
  readonly bare: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  readonly refStorage: 'files' | 'reftable';
  /** Its objects may be left at a remote, so that missing ones are no damage. */
  readonly partialClone: boolean;
  /** Of the repository format: what is stored may lie where nobody looks for it. */
  readonly unknownExtensions: readonly string[];
  /** The first is where git would write; then those of the environment and all alternates. */
  readonly objectDirectories: readonly [ObjectDirectory, ...ObjectDirectory[]];
  readonly indexFile: string;
  /** Commits whose parents are said not to be here. */
  readonly shallow: readonly Oid[];
  readonly config: ConfigFile;
  /** Sentences for the report: alternates outside, an index elsewhere. */
  readonly notes: readonly string[];
  /** Parts of the git directory that should be readable and are not: each makes a scan incomplete. */
  readonly problems: readonly Unread[];
}

/**
 * @param path a folder in or of a repository
 * @param variables what git gives a hook (`GIT_DIR`, `GIT_INDEX_FILE`, …); empty for a repository that the user names
 * @throws Fault `usage`: no such path, not a repository; `git`: a format that is not known
 */
export function openRepository(path: string, variables: Variables = {}): Repository {
  const { gitDir, workTree } = findGitDirectory(path, variables);
  const problems: Unread[] = [];
  const notes: string[] = [];
  const commonDir = commonDirectory(gitDir);
  const config = readConfig(commonDir, problems);
  const format = readFormat(gitDir, config);
  if (format.unknownExtensions.length > 0) notes.push('The repository has an extension of its format that this version does not know: see "git config --get-regexp ^extensions".');
  const bare = isTrue(config.last('core.bare')) && gitDir === commonDir;
  return {
    gitDir, commonDir, bare, config, notes, problems, ...format,
    workTree: bare ? null : workTree,
    objectDirectories: objectDirectories(gitDir, commonDir, variables, path, notes),
    indexFile: indexFile(gitDir, variables, workTree ?? path, notes),
    shallow: readShallow(commonDir, problems),
  };
}

function commonDirectory(gitDir: string): string {
  const bytes = readSmallFile(join(gitDir, 'commondir'), 64 * 1024);
  if (bytes === 'missing') return gitDir;
  if (typeof bytes === 'string') throw new Fault('git', `${gitDir}/commondir is ${bytes}. Repair the worktree with "git worktree repair".`);
  try {
    return realpathSync(resolve(gitDir, bytes.toString().trimEnd()));
  } catch (error) {
    throw new Fault('git', `${gitDir} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: error });
  }
}

function readConfig(commonDir: string, problems: Unread[]): ConfigFile {
  const bytes = readSmallFile(join(commonDir, 'config'));
  if (bytes === 'missing') return parseConfig('');
  if (typeof bytes === 'string') {
    problems.push({ unit: 'git-dir config', reason: bytes });
    return parseConfig('');
  }
  return parseConfig(bytes.toString());
}

const KNOWN_EXTENSIONS = new Set([
  'noop', 'noop-v1', 'partialclone', 'preciousobjects', 'worktreeconfig', 'objectformat', 'refstorage', 'relativeworktrees', 'compatobjectformat', 'submodulepathconfig',
]);

function readFormat(gitDir: string, config: ConfigFile): Pick<Repository, 'objectFormat' | 'refStorage' | 'partialClone' | 'unknownExtensions'> {
  const version = config.last('core.repositoryformatversion') ?? '0';
  if (!/^[01]$/.test(version)) throw new Fault('git', `${gitDir} has repository format ${version.slice(0, 20)}; only 0 and 1 are known.`);
  const objectFormat = config.last('extensions.objectformat') ?? 'sha1';
  if (objectFormat !== 'sha1' && objectFormat !== 'sha256') throw new Fault('git', `${gitDir} has an unknown object format; only sha1 and sha256 are known.`);
  const refStorage = config.last('extensions.refstorage')?.replace(/:.*$/s, '') ?? 'files';
  if (refStorage !== 'files' && refStorage !== 'reftable') throw new Fault('git', `${gitDir} has an unknown ref storage; only files and reftable are known.`);
  // git ignores in format 0 what it does not know.
  const extensions = version === '0' ? [] : config.entries.filter(([key]) => /^extensions\.[^.]+$/.test(key)).map(([key]) => key.slice('extensions.'.length));
  return {
    objectFormat, refStorage,
    partialClone: config.entries.some(([key]) => key === 'extensions.partialclone' || (key.endsWith('.promisor') && /^remote\..*\.promisor$/s.test(key))),
    unknownExtensions: extensions.filter((name) => !KNOWN_EXTENSIONS.has(name)),
  };
}

/** A hook's index counts wherever it stands: to drop it would make `git commit -a` look empty. git takes it from the top of the work tree. */
function indexFile(gitDir: string, variables: Variables, top: string, notes: string[]): string {
  const given = variables['GIT_INDEX_FILE'];
  if (!given) return join(gitDir, 'index');
  const file = resolve(top, given);
  if (!file.startsWith(`${gitDir}${sep}`)) notes.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${file}.`);
  return file;
}

/** Commits at the shallow boundary, as the file of that name in a git directory has them. */
export function readShallow(commonDir: string, problems: Unread[]): Oid[] {
  const bytes = readSmallFile(join(commonDir, 'shallow'), 256 * 1024 * 1024);
  if (bytes === 'missing') return [];
  const lines = typeof bytes === 'string' ? null : bytes.toString('latin1').split('\n').filter((line) => line !== '');
  if (lines?.every(isOid)) return lines.filter(isOid);
  problems.push({ unit: 'git-dir shallow', reason: typeof bytes === 'string' ? bytes : 'not a list of object ids' });
  return [];
}
