/**
 * Reads refs from loose files and from `packed-refs`, or from tables (`refs/reftable.ts`), ourselves: git only warns about links and broken files, and leaves
 * them out. HEAD and its kin: `refs/head.ts`; reflogs: `refs/reflog.ts`.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOid, type Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { codeOf } from '../errors.ts';
import { pathName } from './path-name.ts';
import { readTables } from './refs/reftable.ts';
import type { Repository } from './repository.ts';
import { MEBIBYTE, readSmallFile } from './safe-file.ts';

export interface Ref {
  /** `refs/heads/main`, for reports (`path-name.ts`). */
  readonly name: string;
  /** The same name as bytes, one character each (latin1). */
  readonly rawName: string;
  readonly oid: Oid;
}

export interface RefTable {
  /** Sorted by bytes of the name; a loose ref hides a packed one. Symbolic refs stand for what they point at. */
  readonly refs: readonly Ref[];
  /** Broken, linked, oversized refs and bad lines of `packed-refs`. */
  readonly problems: readonly Unread[];
}

export function readRefs(repository: Pick<Repository, 'gitDir' | 'commonDir' | 'refStorage'>): RefTable {
  const problems: Unread[] = [];
  if (repository.refStorage === 'reftable') return { refs: resolveAll(tabledRefs(repository, problems), problems), problems };
  const values = readPackedRefs(repository.commonDir, problems);
  for (const directory of new Set([repository.commonDir, repository.gitDir])) {
    for (const name of looseNames(directory, 'refs', problems)) readLoose(directory, name, values, problems);
  }
  return { refs: resolveAll(values, problems), problems };
}

/** Of the common directory, and of a worktree's own. */
function tabledRefs({ commonDir, gitDir }: Pick<Repository, 'gitDir' | 'commonDir'>, problems: Unread[]): Map<string, RefValue> {
  const values = new Map<string, RefValue>();
  for (const directory of new Set([commonDir, gitDir])) {
    const tables = readTables(directory);
    problems.push(...tables.problems);
    for (const [name, value] of tables.refs) {
      if (!name.startsWith('refs/')) continue;
      if (isSafeName(name)) values.set(name, value);
      else problems.push({ unit: `ref ${printable(name)}`, reason: 'not a valid ref name' });
    }
  }
  return values;
}

/** What a ref file holds: an id, the name of another ref, or nothing that git would accept. */
export type RefValue = { readonly oid: Oid } | { readonly symbolic: string } | { readonly problem: string };

/** @returns null when there is no such file */
export function readRefFile(directory: string, rawName: string): RefValue | null {
  const bytes = readSmallFile(Buffer.from(Buffer.from(`${directory}/`).toString('latin1') + rawName, 'latin1'), REF_LIMIT);
  if (bytes === 'missing') return null;
  if (typeof bytes === 'string') return { problem: bytes };
  const text = bytes.toString('latin1');
  const symbolic = /^ref:\s*(\S.*?)\s*$/.exec(text)?.[1];
  if (symbolic !== undefined) return isSafeName(symbolic) ? { symbolic } : { problem: 'points at no valid ref name' };
  const id = /^([0-9a-f]+)\s/.exec(`${text}\n`)?.[1] ?? '';
  if (isOid(id)) return { oid: id };
  return { problem: text.trim() === '' ? 'empty' : 'holds no object id' };
}

/** Values of `packed-refs` by raw name. */
export function readPackedRefs(commonDir: string, problems: Unread[]): Map<string, RefValue> {
  const values = new Map<string, RefValue>();
  const bytes = readSmallFile(join(commonDir, 'packed-refs'), PACKED_LIMIT);
  if (bytes === 'missing') return values;
  if (typeof bytes === 'string') {
    problems.push({ unit: 'git-dir packed-refs', reason: bytes });
    return values;
  }
  for (const [index, line] of bytes.toString('latin1').split('\n').entries()) {
    if (line === '' || line.startsWith('#') || /^\^[0-9a-f]+\r?$/.test(line)) continue;
    const [id = '', name = ''] = splitOnce(line);
    if (isOid(id) && isSafeName(name)) values.set(name, { oid: id });
    else problems.push({ unit: `git-dir packed-refs line ${index + 1}`, reason: 'not a ref' });
  }
  return values;
}

/** Follows symbolic refs at most five deep, as git does. */
export function resolveValue(value: RefValue, find: (rawName: string) => RefValue | null): Oid | { readonly problem: string } | null {
  let current: RefValue | null = value;
  for (let depth = 0; depth <= 5; depth += 1) {
    if (current === null) return null;
    if ('oid' in current) return current.oid;
    if ('problem' in current) return current;
    current = find(current.symbolic);
  }
  return { problem: 'symbolic refs nested too deeply' };
}

const REF_LIMIT = 64 * 1024;
const PACKED_LIMIT = 512 * MEBIBYTE;

/** Stays inside the git directory and is no option, lock file or control characters. */
export function isSafeName(rawName: string): boolean {
  if (rawName.split('/').some((part) => part === '' || part === '.' || part === '..' || part.endsWith('.lock'))) return false;
  return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(rawName);
}

function splitOnce(line: string): [string, string] | [] {
  const space = line.indexOf(' ');
  return space < 0 ? [] : [line.slice(0, space), line.slice(space + 1).replace(/\r$/, '')];
}

/** Raw names of all regular files below `name`; anything else is a problem. */
export function* looseNames(directory: string, name: string, problems: Unread[]): Generator<string> {
  for (const entry of list(directory, name, problems)) {
    const child = `${name}/${entry.name.toString('latin1')}`;
    if (entry.isDirectory()) yield* looseNames(directory, child, problems);
    else if (child.endsWith('.lock')) continue;
    else if (entry.isFile()) yield child;
    else problems.push({ unit: `ref ${printable(child)}`, reason: entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file' });
  }
}

function list(directory: string, name: string, problems: Unread[]): Dirent<Buffer>[] {
  const path = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, 'latin1')]);
  try {
    return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    problems.push({ unit: `ref folder ${printable(name)}`, reason: 'unreadable' });
    return [];
  }
}

/** Files that begin with a dot (a file manager's) are no refs for git either. */
function readLoose(directory: string, rawName: string, values: Map<string, RefValue>, problems: Unread[]): void {
  if (/\/\./.test(rawName)) return;
  const value = isSafeName(rawName) ? readRefFile(directory, rawName) : { problem: 'not a valid ref name' };
  if (value === null) return;
  if ('problem' in value) problems.push({ unit: `ref ${printable(rawName)}`, reason: value.problem });
  else values.set(rawName, value);
}

function resolveAll(values: ReadonlyMap<string, RefValue>, problems: Unread[]): Ref[] {
  const refs: Ref[] = [];
  for (const [rawName, value] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const oid = resolveValue(value, (name) => values.get(name) ?? null);
    if (typeof oid === 'string') refs.push({ name: printable(rawName), rawName, oid });
    else if (oid !== null) problems.push({ unit: `ref ${printable(rawName)}`, reason: oid.problem });
  }
  return refs;
}

function printable(rawName: string): string {
  return pathName(Buffer.from(rawName, 'latin1'));
}
