/**
 * A mirror of what a URL names, in a private folder that is removed afterwards: bare, every ref, without hooks, templates,
 * filters or anybody's configuration, without a prompt. What a URL may hold of credentials is never repeated.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../errors.ts';
import { parseConfig } from './config-file.ts';
import { findGit } from './environment.ts';
import { porcelain } from './porcelain.ts';
import type { Variables } from './variables.ts';

export interface Clone {
  /** A bare repository. */
  readonly path: string;
  remove(): Promise<void>;
}

export interface CloneRequest {
  /** A URL, or `host:path` as for SSH. */
  readonly target: string;
  readonly variables: Variables;
  readonly signal?: AbortSignal;
  /** A stage in git's words and how much of it is done, 0 to 100. */
  readonly onClone?: (stage: string, percent: number) => void;
}

/** Whether git would take this for a remote repository: `scheme://…`, `helper::…`, `user@host:path`. */
export function isUrl(target: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(target) || /^[\w.-]+@[\w.-]+:/.test(target);
}

/** The URL without user, password, query and fragment. */
export function printableUrl(target: string): string {
  const [, scheme, rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(target) ?? [];
  if (scheme === undefined) return target.replace(/^[^@]*@/, '').replace(/[?#].*$/s, '');
  const [place = ''] = rest.split(/[?#]/, 1);
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  return `${scheme}://${host.slice(host.lastIndexOf('@') + 1)}${slash < 0 ? '' : place.slice(slash)}`;
}

/**
 * @throws Fault `usage`: a protocol that is not allowed; `git`: git could not clone it
 */
export async function cloneRepository({ target, variables, signal, onClone }: CloneRequest): Promise<Clone> {
  const protocol = protocolOf(target);
  if (!ALLOWED.includes(protocol)) throw new Fault('usage', `Cloning over "${protocol}" is not supported. Use https, ssh, git or file.`);
  const program = findGit({ workTree: null, commonDir: '/nowhere' }, variables);
  const folder = await mkdtemp(join(tmpdir(), 'leaksift-clone-'));
  open.add(folder);
  const path = join(folder, 'mirror.git');
  try {
    const git = porcelain({
      program, directory: folder, variables: cloneVariables(folder, variables),
      ...(signal === undefined ? {} : { signal }),
      ...(onClone === undefined ? {} : { onProgress: ({ stage, progress }) => onClone(stage, progress) }),
    });
    await git.clone(target, path, ['--mirror', '--template=', '--no-local', '--no-hardlinks', '--config', 'gc.auto=0']);
    forgetRemote(path);
    return { path, remove: () => remove(folder) };
  } catch (error) {
    await remove(folder);
    throw signal?.aborted ? error : failure(target, error);
  }
}

/** For the end of the process, whatever ended it. */
export function removeClones(): void {
  for (const folder of open) rmSync(folder, { recursive: true, force: true });
  open.clear();
}

const open = new Set<string>();

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  open.delete(folder);
}

const ALLOWED = ['https', 'ssh', 'git', 'file'];

function protocolOf(target: string): string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(target)?.[1]?.toLowerCase();
  return scheme !== undefined && isUrl(target) && !/^[\w.-]+@/.test(target) ? (target[scheme.length + 1] === ':' ? `${scheme}::` : scheme) : 'ssh';
}

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
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
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
