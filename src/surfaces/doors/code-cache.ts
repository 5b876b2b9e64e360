/**
 * What V8 compiled is kept between runs, below the user's own cache folder: it halves what a start costs beyond Node's own.
 * V8 believes what it is given, so a file counts only if nobody else can write it, it is whole and it is of this very
 * build and this very Node. Whatever goes wrong here is passed over: the text is compiled then.
 */
import { closeSync, constants, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';

export interface KeptCode {
  readonly code: Buffer;
  /** Of no further use, so that who needs memory need not ask the system for more, which takes longer than to read into it. */
  readonly room: Buffer;
}

export interface CodeCache {
  of(part: string): KeptCode | undefined;
  /** Keeps what is compiled by the end of the process. */
  keep(part: string, script: Script): void;
}

/** The host's side; `process` fits. */
export interface CachingProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly arch: string;
  readonly pid: number;
  readonly hrtime: { bigint(): bigint };
  getuid?(): number;
  on(event: 'exit', listener: () => void): unknown;
}

/** @param build which build's parts these are. @param purpose one word: other purposes need other functions of the same parts */
export function codeCache(host: CachingProcess, build: string, purpose: string): CodeCache | undefined {
  const home = cacheHome(host.env);
  if (home === undefined || host.env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  const folder = join(home, `code-${build}-${host.version}-${host.arch}`);
  const fresh = new Map<string, Script>();
  const pathOf = (part: string): string => join(folder, `${purpose}-${part}`);
  return {
    of: (part) => attempt(() => trusted(pathOf(part), host.getuid?.())),
    keep(part, script) {
      if (fresh.size === 0) host.on('exit', () => attempt(() => store(folder, [...fresh].map(([name, compiled]) => [pathOf(name), compiled]), `${host.pid}-${host.hrtime.bigint()}`)));
      fresh.set(part, script);
    },
  };
}

/** In a shared folder (the system's temporary one) somebody else could leave code for us to run. */
function cacheHome(variables: CachingProcess['env']): string | undefined {
  const home = variables['HOME'] || variables['USERPROFILE'];
  const folder = variables['XDG_CACHE_HOME'] || (home ? join(home, '.cache') : '');
  return isAbsolute(folder) ? join(folder, 'leaksift') : undefined;
}

/** The code, twice: to compare the halves takes less time than to load the module that has a checksum. */
function trusted(path: string, user: number | undefined): KeptCode | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, mode, size } = fstatSync(file);
    if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) return undefined;
    const bytes = Buffer.allocUnsafe(size);
    if (size === 0 || readSync(file, bytes, 0, size, 0) !== size) return undefined;
    const code = bytes.subarray(0, size / 2);
    const room = bytes.subarray(code.length);
    return room.equals(code) ? { code, room } : undefined;
  } finally {
    closeSync(file);
  }
}

/** Each file whole or not at all: other runs, and other threads of this one, may read and write the same. @param own what no other has in a name */
function store(folder: string, scripts: readonly (readonly [string, Script])[], own: string): void {
  for (const level of [join(folder, '../..'), join(folder, '..'), folder]) make(level);
  for (const [path, script] of scripts) {
    const code = script.createCachedData();
    replace(path, `${path}.${own}`, Buffer.concat([code, code]));
  }
  removeOldest(join(folder, '..'));
}

/** One level: a home that is not there (Debian's /nonexistent) is not for us to make, and where nothing can be made (/proc), Node tries all levels for ever. */
function make(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) attempt(() => mkdirSync(folder, { mode: 0o700 }));
}

/** A full disk is not filled further by halves that nobody takes away. */
function replace(path: string, temporary: string, bytes: Uint8Array): void {
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Of other builds and other Nodes. */
const KEPT = 6;

function removeOldest(home: string): void {
  const folders = readdirSync(home).filter((name) => name.startsWith('code-')).map((name) => join(home, name));
  const byAge = folders.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((first, second) => second.time - first.time);
  for (const { path } of byAge.slice(KEPT)) rmSync(path, { recursive: true });
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
