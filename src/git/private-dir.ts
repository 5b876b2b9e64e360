/**
 * The empty git directory under which git reads a foreign repository: our configuration, their objects. Nothing that
 * the repository configures (hooks, filters, helpers, replace refs, commit-graph) is in force there. Made when it is first needed. Needs `close`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGit, gitVariables } from './environment.ts';
import type { NamedHead } from './refs/head.ts';
import type { RawLog } from './refs/reflog.ts';
import type { Ref } from './refs.ts';
import type { Repository } from './repository.ts';
import type { Git } from './spawn.ts';
import { fillTempFolder, makeTempFolder, removeTempFolder } from './temp-folders.ts';
import type { Variables } from './variables.ts';

export interface PrivateDir extends Git {
  readonly path: string;
  readonly repository: Repository;
  close(): void;
}

export interface PrivateDirOptions {
  /** Names that revisions may use. */
  readonly refs?: readonly Ref[];
  readonly heads?: readonly NamedHead[];
  /** The branch that is checked out, by its bytes (latin1); for `@{upstream}`. */
  readonly branch?: string | null;
  /** For names like `HEAD@{1}`. */
  readonly logs?: readonly RawLog[];
  /** Lines of configuration, already quoted. */
  readonly config?: readonly string[];
  /** `ignore`: read on beyond a shallow boundary, which may be planted, wherever the objects are here. */
  readonly shallow?: 'honour' | 'ignore';
}

/** @throws Fault `git`: there is no git */
export function openPrivateDir(repository: Repository, variables: Variables, options: PrivateDirOptions = {}): PrivateDir {
  const program = findGit(repository, variables);
  let folder: string | undefined;
  const path = (): string => (folder ??= filled(repository, options));
  return {
    repository, program,
    get path() {
      return path();
    },
    get directory() {
      return path();
    },
    get variables() {
      return gitVariables(path(), program, repository);
    },
    close: () => {
      if (folder !== undefined) removeTempFolder(folder);
    },
  };
}

function filled(repository: Repository, options: PrivateDirOptions): string {
  const path = makeTempFolder('leaksift-');
  fillTempFolder(() => fill(path, repository, options));
  return path;
}

function fill(path: string, repository: Repository, options: PrivateDirOptions): void {
  mkdirSync(join(path, 'objects'));
  mkdirSync(join(path, 'refs'));
  writeFileSync(join(path, 'config'), [...configLines(repository), ...(options.config ?? []), ''].join('\n'));
  writeNames(path, options);
  for (const log of options.logs ?? []) writeLog(path, log);
  if (options.shallow !== 'ignore' && repository.shallow.length > 0) {
    writeFileSync(join(path, 'shallow'), repository.shallow.map((id) => `${id}\n`).join(''));
  }
}

function configLines(repository: Repository): string[] {
  const sha256 = repository.objectFormat === 'sha256';
  return [
    '[core]',
    `\trepositoryformatversion = ${sha256 ? 1 : 0}`,
    '\tbare = true',
    '\tcommitGraph = false',
    '\tmultiPackIndex = false',
    '\tfsmonitor = false',
    '\thooksPath = /dev/null',
    // Without a limit git maps whole packs: 700 MiB resident for git's own repository, 310 MiB with it, no slower.
    '\tpackedGitWindowSize = 16m',
    '\tpackedGitLimit = 128m',
    '[gc]',
    '\tauto = 0',
    '[maintenance]',
    '\tauto = false',
    ...(sha256 ? ['[extensions]', '\tobjectFormat = sha256'] : []),
  ];
}

/** HEAD must exist for git to accept the directory; a name that leads nowhere is enough. */
function writeNames(path: string, { refs = [], heads = [], branch = null }: PrivateDirOptions): void {
  const names = new Map(heads.map(({ name, oid }) => [name, oid]));
  const head = branch === null ? names.get('HEAD') : `ref: ${branch}`;
  writeFileSync(join(path, 'HEAD'), `${head ?? 'ref: refs/heads/none'}\n`, 'latin1');
  for (const [name, oid] of names) {
    if (/^(?!HEAD$)[A-Z_]+$/.test(name)) writeFileSync(join(path, name), `${oid}\n`);
  }
  if (refs.length === 0) return;
  const lines = refs.map(({ oid, rawName }) => `${oid} ${rawName}\n`);
  writeFileSync(join(path, 'packed-refs'), `# pack-refs with: sorted \n${lines.join('')}`, 'latin1');
}

/** The name holds no part that leads out of the folder. Logs of refs that are gone may want a folder where another has its file. */
function writeLog(path: string, { rawName, bytes }: RawLog): void {
  const file = Buffer.concat([Buffer.from(`${path}/logs/`), Buffer.from(rawName, 'latin1')]);
  try {
    mkdirSync(file.subarray(0, file.lastIndexOf('/')), { recursive: true });
    writeFileSync(file, bytes);
  } catch {
    // Then git says that the name leads nowhere, and so do we.
  }
}
