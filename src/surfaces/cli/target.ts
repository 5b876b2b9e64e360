/** What a command scans, and where its configuration is looked for. */
import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isFault } from '../../errors.ts';
import type { Shard } from './shard-shape.ts';
import { openRepository } from '../../git/repository.ts';

export type Target =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'stdin'; readonly name: string }
  | { readonly kind: 'staged' }
  | { readonly kind: 'range'; readonly revisions: readonly string[] }
  | { readonly kind: 'history'; readonly repository: string; readonly jobs?: number | undefined; readonly reader?: 'git' | undefined; readonly shard?: Shard | undefined; readonly cache?: string | undefined; readonly isOneOfSeveral?: true };

/** The repository's root, or the scanned folder where there is no repository. */
export function policyFolder(target: Target): string {
  const folder = resolve(folderOf(target));
  return topOf(folder) ?? folder;
}

/** Everything under the policy's folder is scanned: only then an entry that silences nothing says something. */
export function isWhole(target: Target): boolean {
  if (target.kind === 'history') return target.shard === undefined && target.isOneOfSeveral !== true;
  return target.kind === 'files' && target.paths.some((path) => resolve(path) === policyFolder(target));
}

/** What to put before report paths, so that they are seen from the policy's folder. */
export function prefixOf(target: Target): string {
  if (target.kind !== 'files') return '';
  const [only = '.', ...others] = target.paths;
  const base = others.length === 0 && isFolder(only) ? only : '.';
  const between = relative(policyFolder(target), resolve(base)).split(sep).join('/');
  return between === '' || between.startsWith('..') ? '' : `${between}/`;
}

function folderOf(target: Target): string {
  if (target.kind === 'history') return target.repository;
  const [first = '.'] = target.kind === 'files' ? target.paths : [];
  return isFolder(first) ? first : dirname(first);
}

/** Whoever reads what a path names says why it can't be reached. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Undefined outside a repository, and for what is no path at all (a URL). */
function topOf(folder: string): string | undefined {
  try {
    const { workTree, gitDir } = openRepository(folder);
    return workTree ?? gitDir;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
