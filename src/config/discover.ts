/**
 * Which configuration and which baseline are in force. Loads no package, so that a hook without a configuration pays
 * for nothing. Where the files come from (a folder, a commit) is the caller's `Reader`.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, Fault, isAbsent } from '../errors.ts';

export const CONFIG_NAMES = ['.leaksift.toml', '.leaksift.yaml', '.leaksift.yml', '.leaksift.json'] as const;
export const BASELINE_NAME = '.leaksift-baseline.jsonl';

/** The text of a file, or null when there is none of that name. */
export type Reader = (name: string) => Promise<string | null>;

export interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The one configuration that is there, or null.
 * @throws Fault `config` when there are two: which of them holds must not depend on an order nobody remembers
 */
export async function discoverConfig(read: Reader): Promise<PolicyFile | null> {
  const found: PolicyFile[] = [];
  for (const name of CONFIG_NAMES) {
    const text = await read(name);
    if (text !== null) found.push({ name, text });
  }
  if (found.length > 1) throw new Fault('config', `There are two configurations, ${found.map(({ name }) => name).join(' and ')}: keep one of them.`);
  return found[0] ?? null;
}

export async function discoverBaseline(read: Reader): Promise<PolicyFile | null> {
  const text = await read(BASELINE_NAME);
  return text === null ? null : { name: BASELINE_NAME, text };
}

/**
 * A file that was named by hand: it has to be there.
 * @throws Fault `config`
 */
export async function readNamedFile(read: Reader, name: string): Promise<PolicyFile> {
  const text = await read(name);
  if (text === null) throw new Fault('config', `There is no file ${JSON.stringify(name)}. Check its spelling.`);
  return { name, text };
}

/** Reads under `folder`; an absolute name stands for itself. Synchronous, and asked for first, since most files are not there: a hook would wait for each. */
export function folderReader(folder: string): Reader {
  return async (name) => {
    try {
      if (!name.startsWith('/') && lstatSync(join(folder, name), { throwIfNoEntry: false }) === undefined) return null;
      return utf8(name, name.startsWith('/') ? readFileSync(name) : readFound(name, join(folder, name)));
    } catch (error) {
      if (isAbsent(error)) return absent(name, join(folder, name));
      if (error instanceof Fault) throw error;
      throw new Fault('config', `${JSON.stringify(name)} can not be read (${codeOf(error)}).`, { cause: error });
    }
  };
}

/** @throws Fault `config`: something is there, a link whose target is not: whoever made it wants more than the defaults */
function absent(name: string, path: string): null {
  if (!name.startsWith('/') && isLink(path)) throw new Fault('config', `${JSON.stringify(name)} is a link that leads nowhere: put a configuration there, or remove it.`);
  return null;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}

/** What merely lies there may be a FIFO, which would keep us waiting for ever, deaf to signals; a file that the user names may well be one. */
function readFound(name: string, path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (fstatSync(file).isFile()) return readFileSync(file);
    throw new Fault('config', `${JSON.stringify(name)} is no regular file: put a configuration there, or move it out of the way.`);
  } finally {
    closeSync(file);
  }
}

/** @throws Fault `config` when the bytes are not UTF-8 */
export function utf8(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Fault('config', `${JSON.stringify(name)} is not UTF-8 text: save it as UTF-8.`);
  }
}
