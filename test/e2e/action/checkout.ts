/** Folders as actions/checkout leaves them: one commit of one ref (depth 1), or everything (fetch-depth 0); and what they look like to the byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Oid } from '../../../src/core/ids.ts';
import { makeRepo, type TestRepo } from '../../helpers/repo.ts';

export interface Checkout {
  readonly path: string;
  /** Digest of each file of the folder, `.git` included. */
  fingerprint(): Record<string, string>;
}

export type Depth = 'full' | 'shallow';

/** @param ref where the commit is put, for instance `refs/remotes/pull/3/merge` */
export function checkOut(source: TestRepo, commit: Oid, ref: string, depth: Depth, at?: string): Checkout {
  const repo = makeRepo(at === undefined ? {} : { at });
  repo.git('remote', 'add', 'origin', 'https://github.com/octo/hello');
  const from = `file://${source.path}`;
  if (depth === 'full') repo.git('fetch', '-q', from, '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
  const hasTag = depth === 'full' && ref.startsWith('refs/tags/');
  if (!hasTag) repo.git('fetch', '-q', '--no-tags', ...(depth === 'full' ? [] : ['--depth=1']), from, `+${commit}:${ref}`);
  repo.git('checkout', '-q', '--detach', ref);
  return { path: repo.path, fingerprint: () => fingerprint(repo.path) };
}

function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}
