/** From what a command names to the source that reads it. Each source is loaded when it is asked for. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Source } from '../../core/source.ts';
import type { Skip } from '../../config/config.ts';
import type { CacheSettings } from '../../sources/history/cache-folder.ts';
import { Fault } from '../../errors.ts';
import { isUrl } from '../../git/url.ts';
import type { ThreadSettings } from '../scanner.ts';
import { skipping } from '../../config/skipping.ts';
import { prefixOf, type Target } from './target.ts';

export interface SourceContext {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** For `scan`: files that the configuration leaves out. */
  readonly skip: readonly Skip[];
  /** For a URL: a stage of its cloning, and how much of it is done, 0 to 100. */
  readonly onClone?: ((stage: string, percent: number) => void) | undefined;
  /** For `audit-history`: what its packs are scanned with. */
  readonly scanning: ThreadSettings;
}

/** @throws Fault `usage`: no such path, no repository; `git`: no git, or a repository of an unknown format */
export async function openSource(target: Target, { variables, signal, skip, onClone, scanning }: SourceContext): Promise<Source> {
  switch (target.kind) {
    case 'staged':
      return (await import('../../sources/staged.ts')).stagedSource({ path: '.', variables, signal, quick: true });
    case 'range':
      return (await import('../../sources/range.ts')).rangeSource({ path: '.', variables, signal, revisions: target.revisions });
    case 'history':
      return openAudit(target, { variables, signal, onClone, scanning });
    case 'stdin':
      return (await import('../../sources/stdin.ts')).stdinSource(standardInput(), target.name);
    case 'files':
      return (await import('../../sources/files.ts')).filesSource({ paths: target.paths, skip: skipping(skip, prefixOf(target)) });
  }
}

/** Where it is neither file, pipe nor terminal (a folder, a block device), Node gives a stream that is empty whatever is there. */
function standardInput(): Readable {
  return process.stdin.constructor === Readable ? createReadStream('', { fd: 0 }) : process.stdin;
}

type HistoryTarget = Extract<Target, { kind: 'history' }>;

async function openAudit({ repository, jobs, reader, shard, cache }: HistoryTarget, { variables, signal, onClone, scanning }: Omit<SourceContext, 'skip'>): Promise<Source> {
  const [{ openHistory }, { auditEngine }] = await Promise.all([import('../../sources/history.ts'), import('./audit-engine.ts')]);
  const engine = reader === 'git' ? {} : { engine: auditEngine(scanning, jobs) };
  return openHistory({
    target: repository, variables, signal, now: () => Date.now() / 1000, ...engine,
    ...(onClone ? { onClone } : {}),
    ...(shard ? { shard: { index: shard.index - 1, count: shard.count } } : {}),
    ...(cache ? { cache: await cacheFor(cache, repository, { scanning, variables }) } : {}),
  });
}

async function cacheFor(wanted: string, repository: string, { scanning, variables }: Pick<SourceContext, 'scanning' | 'variables'>): Promise<CacheSettings> {
  if (wanted === 'auto' && isUrl(repository)) throw new Fault('usage', '--cache auto is for a repository that stays: what a URL names is cloned and removed. Name a folder.');
  return (await import('./cache-option.ts')).cacheSettings(wanted, scanning.scanner, variables);
}
