/**
 * What a shallow or partial clone lacks, fetched by exact object ids into a private store beside it. The clone itself stays
 * as it was: objects, shallow boundary and configuration of the fetch are the store's own. Needs `close`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOid, type Oid } from '../core/ids.ts';
import { isFault } from '../errors.ts';
import { findGit, gitVariables } from './environment.ts';
import { readRefs } from './refs.ts';
import { readShallow, type Repository } from './repository.ts';
import { type Git, runGit } from './spawn.ts';
import { makeTempFolder, removeTempFolder } from './temp-folders.ts';
import { protocolOf } from './url.ts';
import type { Variables } from './variables.ts';

export interface Upstream {
  /** `https` (or `http`), without credentials. */
  readonly url: string;
  /** Sent as the password of `x-access-token`, to this server alone. */
  readonly token: string | null;
}

export interface RemoteRef {
  readonly name: string;
  readonly oid: Oid;
}

export interface Deepened {
  /** The clone together with what has been fetched so far. */
  readonly repository: Repository;
  /**
   * @param depth commits from each id on; absent: as far as the store knows no better
   * @returns null, or why git could not fetch them, fit to be printed
   */
  fetch(ids: readonly Oid[], depth?: number): Promise<string | null>;
  /** Branches and tags of the remote; null when it does not answer. */
  remoteRefs(): Promise<readonly RemoteRef[] | null>;
  close(): void;
}

/** More than any history has; git takes it for "all". */
export const ALL_COMMITS = 2_147_483_647;

/** @param signal ends every fetch. @throws Fault `git`: there is no git */
export function openDeepened(clone: Repository, upstream: Upstream, variables: Variables, signal: AbortSignal): Deepened {
  const program = findGit(clone, variables);
  const path = makeTempFolder('leaksift-store-');
  const view = (): Repository => ({ ...clone, objectDirectories: directories(path, clone), shallow: readShallow(path, []) });
  layOut(path, clone);
  const git: Git = {
    program, directory: path,
    variables: { ...gitVariables(path, program, view()), ...reaching(variables), ...authorized(upstream), GIT_ALLOW_PROTOCOL: protocolOf(upstream.url) },
  };
  const options = { signal, deadline: SILENCE };
  return {
    get repository() {
      return view();
    },
    async fetch(ids, depth) {
      const args = ['fetch', ...QUIETLY, ...(depth === undefined ? [] : [`--depth=${depth}`]), '--stdin', upstream.url];
      return outcome(runGit(git, [...negotiation(clone), ...args], { ...options, input: ids.map((id) => `${id}\n`).join('') }));
    },
    async remoteRefs() {
      const text = await runGit(git, ['ls-remote', '--heads', '--tags', '--refs', upstream.url], options).catch(absent);
      return text === null ? null : parseRefs(text.toString('latin1'));
    },
    close: () => removeTempFolder(path),
  };
}

/** git is silent while it downloads; the signal bounds the whole. */
const SILENCE = 300_000;

const QUIETLY = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];

/** A partial clone has commits without all that they hold: nothing that it has may be taken for whole. */
function negotiation({ partialClone }: Repository): string[] {
  return partialClone ? ['-c', 'fetch.negotiationAlgorithm=noop'] : [];
}

function directories(store: string, { objectDirectories }: Repository): Repository['objectDirectories'] {
  const borrowed = objectDirectories.map(({ path }) => ({ path, from: 'environment' as const }));
  return [{ path: join(store, 'objects'), from: 'repository' }, ...borrowed];
}

/** The clone's refs go under names of ours, so that the other side is told what is here already. */
function layOut(path: string, clone: Repository): void {
  mkdirSync(join(path, 'objects'));
  mkdirSync(join(path, 'refs'));
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(path, 'config'), configLines(clone).map((line) => `${line}\n`).join(''));
  if (clone.shallow.length > 0) writeFileSync(join(path, 'shallow'), clone.shallow.map((id) => `${id}\n`).join(''));
  const known = [...new Set(readRefs(clone).refs.map(({ oid }) => oid))];
  const names = known.map((id, index) => `${id} refs/known/${String(index).padStart(8, '0')}\n`);
  writeFileSync(join(path, 'packed-refs'), `# pack-refs with: sorted \n${names.join('')}`);
}

/** No hook, no helper, no redirect (it could carry the token away), nobody else's refs. */
function configLines({ objectFormat }: Repository): string[] {
  const sha256 = objectFormat === 'sha256';
  return [
    '[core]', `\trepositoryformatversion = ${sha256 ? 1 : 0}`, '\tbare = true', '\thooksPath = /dev/null', '\talternateRefsCommand = true',
    '[gc]', '\tauto = 0', '[maintenance]', '\tauto = false', '[credential]', '\thelper =', '[http]', '\tfollowRedirects = false',
    '[fetch]', '\tunpackLimit = 1', ...(sha256 ? ['[extensions]', '\tobjectFormat = sha256'] : []),
  ];
}

const PASSED_ON = ['HTTPS_PROXY', 'https_proxy', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot'];

function reaching(variables: Variables): Record<string, string> {
  return Object.fromEntries(PASSED_ON.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}

/** By environment: arguments and files can be read by others. */
function authorized({ url, token }: Upstream): Record<string, string> {
  if (token === null) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`, GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}` };
}

async function outcome(fetched: Promise<unknown>): Promise<string | null> {
  try {
    await fetched;
    return null;
  } catch (error) {
    if (!isFault(error)) throw error;
    return error.message;
  }
}

function absent(error: unknown): null {
  if (!isFault(error)) throw error;
  return null;
}

function parseRefs(text: string): RemoteRef[] {
  return text.split('\n').flatMap((line) => {
    const [id = '', name = ''] = line.split('\t');
    return isOid(id) && name !== '' ? [{ name, oid: id }] : [];
  });
}
