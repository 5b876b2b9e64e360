/**
 * `--cache DIR` and `--cache auto`: where packs that were read to the end are remembered, under which key, and for which rules. The key
 * lies in the user's own state folder, never beside what it seals; a machine that is made anew each time is given one in a variable.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { endianness, homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { codeOf, Fault } from '../../errors.ts';
import { makeFolder } from '../../git/make-folder.ts';
import { readSmallFile } from '../../git/safe-file.ts';
import type { CacheSettings } from '../../sources/history/cache-folder.ts';
import type { ScannerSettings } from '../scanner.ts';
import { VERSION } from '../version.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const KEY_BYTES = 32;
const KEY_VARIABLE = 'LEAKSIFT_CACHE_KEY';

/** @throws Fault `usage`: there is no key, and none can be made */
export function cacheSettings(wanted: string, { builtIn, own }: ScannerSettings, variables: Variables): CacheSettings {
  return {
    folder: wanted === 'auto' ? { below: 'git directory' } : resolve(wanted),
    key: keyFrom(variables),
    rules: createHash('sha256').update(JSON.stringify([VERSION, programDigest(), endianness(), builtIn, own])).digest('hex'),
  };
}

function keyFrom(variables: Variables): Uint8Array {
  const given = variables[KEY_VARIABLE];
  if (given === undefined || given === '') return ownKey(variables);
  if (given.length < 2 * KEY_BYTES) throw new Fault('usage', `${KEY_VARIABLE} should have at least ${2 * KEY_BYTES} characters, for instance from "openssl rand -hex 32".`);
  return createHash('sha256').update(given).digest();
}

/** Made when it is asked for first (XDG Base Directory Specification: what is to last, and is no configuration, is state). */
function ownKey(variables: Variables): Uint8Array {
  const state = variables['XDG_STATE_HOME'];
  const path = join(state?.startsWith('/') ? state : join(homedir(), '.local', 'state'), 'leaksift', 'cache-key');
  // With an empty HOME it would lie where we are: in a repository that may bring its own.
  if (!isAbsolute(path)) throw new Fault('usage', `--cache needs a key that nobody else has, and there is no home for it. Set ${KEY_VARIABLE}, or HOME.`);
  try {
    makeFolder(dirname(path), 0o700);
    make(path);
    return read(path);
  } catch (error) {
    const why = error instanceof Fault ? error.message : `${JSON.stringify(path)} can not be written or read`;
    throw new Fault('usage', `--cache needs a key that nobody else has: ${why}. Set ${KEY_VARIABLE}, or make that file yours.`, { cause: error });
  }
}

/** Two runs may come at once: whoever is first makes it, and nobody sees half of it. */
function make(path: string): void {
  if (existsSync(path)) return;
  const temporary = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(temporary, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' });
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function read(path: string): Uint8Array {
  const { mode, uid } = lstatSync(path);
  if ((mode & 0o077) !== 0 || (process.getuid !== undefined && uid !== process.getuid())) throw new Fault('usage', `${JSON.stringify(path)} can be read by others, or is not yours`);
  const bytes = readSmallFile(path, KEY_BYTES);
  if (typeof bytes === 'string' || bytes.length !== KEY_BYTES) throw new Fault('usage', `${JSON.stringify(path)} is no key`);
  return bytes;
}

/** Of the files that the program runs from: a changed rule or engine shall not be taken for the old one, whatever it calls itself. */
function programDigest(): string {
  const folder = import.meta.dirname;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) if (/\.[cm]?[jt]s$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
