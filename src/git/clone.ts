/**
 * A mirror of what a URL names, in a private folder that is removed afterwards: bare, every ref, without hooks, templates,
 * filters or anybody's configuration, without a prompt. What a URL may hold of credentials is never repeated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../errors.ts';
import { parseConfig } from './config-file.ts';
import { findGit } from './environment.ts';
import { porcelain } from './porcelain.ts';
import { makeTempFolder, removeTempFolder } from './temp-folders.ts';
import { printableUrl, protocolOf } from './url.ts';
import type { Variables } from './variables.ts';

export interface Clone {
  /** A bare repository. */
  readonly path: string;
  remove(): void;
}

export interface CloneRequest {
  /** A URL, or `host:path` as for SSH. */
  readonly target: string;
  readonly variables: Variables;
  readonly signal?: AbortSignal | undefined;
  /** A stage in git's words and how much of it is done, 0 to 100. */
  readonly onClone?: (stage: string, percent: number) => void;
}

/**
 * @throws Fault `usage`: a protocol that is not allowed; `git`: git could not clone it; `incomplete`: `signal` came
 */
export async function cloneRepository({ target, variables, signal, onClone }: CloneRequest): Promise<Clone> {
  const protocol = protocolOf(target);
  if (!ALLOWED.includes(protocol)) throw new Fault('usage', `Cloning over "${protocol}" is not supported. Use https, ssh, git or file.`);
  const program = findGit({ workTree: null, commonDir: '/nowhere' }, variables);
  const folder = makeTempFolder('leaksift-clone-');
  const path = join(folder, 'mirror.git');
  try {
    const git = porcelain({
      program, directory: folder, variables: cloneVariables(folder, variables),
      signal,
      ...(onClone === undefined ? {} : { onProgress: ({ stage, progress }) => onClone(stage, progress) }),
    });
    await git.clone(target, path, ['--mirror', '--template=', '--no-local', '--no-hardlinks', '--config', 'gc.auto=0']);
    forgetRemote(path);
    return { path, remove: () => removeTempFolder(folder) };
  } catch (error) {
    removeTempFolder(folder);
    throw signal?.aborted ? new Fault('incomplete', `Cloning ${printableUrl(target)} was interrupted.`, { cause: error }) : failure(target, error);
  }
}

const ALLOWED = ['https', 'ssh', 'git', 'file'];

/** What reaching a remote may need; a user's own git configuration is not part of it. */
const PASSED_ON = ['PATH', 'SSH_AUTH_SOCK', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

function cloneVariables(home: string, variables: Variables): Variables {
  return {
    ...Object.fromEntries(PASSED_ON.map((name) => [name, variables[name]])),
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'false',
    // A connection that is kept for others would hold our end of its output, too.
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oControlMaster=no',
    GIT_ALLOW_PROTOCOL: ALLOWED.join(':'),
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** git keeps the URL, credentials included, in the clone's configuration; an audit would find what we put there. */
function forgetRemote(path: string): void {
  const sha256 = isSha256(path);
  const lines = ['[core]', `\trepositoryformatversion = ${sha256 ? 1 : 0}`, '\tbare = true', ...(sha256 ? ['[extensions]', '\tobjectFormat = sha256'] : [])];
  writeFileSync(join(path, 'config'), `${lines.join('\n')}\n`);
}

function isSha256(path: string): boolean {
  return parseConfig(readFileSync(join(path, 'config'), 'utf8')).last('extensions.objectformat') === 'sha256';
}

function failure(target: string, error: unknown): Fault {
  const said = error instanceof Error ? error.message : '';
  return new Fault('git', `Could not clone ${printableUrl(target)}${said === '' ? '' : ` (git: ${said})`}. Check the URL and that you may read it without a password being asked for.`);
}
