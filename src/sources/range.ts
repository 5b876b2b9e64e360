/**
 * What the commits of a range introduce: every blob, file name, message and identity that the excluded commits do not
 * have, whatever later commits do with them. Base: what the excluded commits hold at the paths that changed.
 */
import type { Unread } from '../core/ledger.ts';
import type { Source } from '../core/source.ts';
import { upstreamConfig } from '../git/config-upstream.ts';
import { ObjectReader } from '../git/objects.ts';
import { hashBytes } from '../git/pack/object-format.ts';
import { openPrivateDir, type PrivateDir } from '../git/private-dir.ts';
import { type Head, readHead, readOwnHeads } from '../git/refs/head.ts';
import { readRawLogs } from '../git/refs/reflog.ts';
import { readRefs, type RefTable } from '../git/refs.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { resolveRevisions, type Revisions } from '../git/resolve.ts';
import type { Variables } from '../git/variables.ts';
import { requireGit } from '../git/version.ts';
import { unreadUnit } from './git-units.ts';
import { type OpenedRepository, rangeUnits, type RangeProgress } from './range-units.ts';
import { locateInRange } from './range-places.ts';

export interface RangeOptions {
  /** A folder in the repository. */
  readonly path: string;
  readonly variables: Variables;
  /** In use already, perhaps with objects of further stores (`git/deepened.ts`); otherwise the one at `path`. Whoever opened it closes it. */
  readonly opened?: OpenedRepository;
  /** Named as for `git rev-list`, or as ids that are known already. */
  readonly revisions: readonly string[] | Revisions;
  /** For the report; otherwise the revisions. */
  readonly target?: string;
  readonly command?: string;
  /** Told once of all paths that the commits add, change or delete: their bytes (latin1). */
  readonly onTouched?: (rawPaths: ReadonlySet<string>) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @throws Fault `usage`: no repository; `git`: no git, or a repository of an unknown format. Revisions that lead nowhere
 * are a Fault `usage` of `units`.
 */
export function rangeSource(options: RangeOptions): Source {
  const { path, revisions, signal } = options;
  const opened = options.opened ?? openForRange(options);
  const { repository, reader } = opened;
  const { refs, problems } = isResolved(revisions) ? { refs: [], problems: [] } : ownRefs(repository);
  const progress: RangeProgress = { commits: 0, places: new Map(), notes: [...repository.notes] };
  return {
    command: options.command ?? 'range',
    target: options.target ?? (isResolved(revisions) ? path : revisions.join(' ')),
    async *units(ledger, needsBase = () => true) {
      if (options.opened === undefined) await opened.git();
      for (const problem of [...repository.problems, ...problems]) unreadUnit(ledger, problem);
      const resolved = isResolved(revisions) ? revisions : await resolve(await opened.git(), readHead(repository), refs.length, problems, revisions);
      if (resolved.include.length === 0) progress.notes.push('There is no commit to scan.');
      yield* rangeUnits({ ...opened, revisions: resolved, ledger, needsBase, spawn: { signal }, progress, onTouched: options.onTouched });
    },
    relocates: true,
    locate: async (holders) => locateInRange(holders, progress.places, reader),
    statistics: () => ({ commits: progress.commits }),
    notes: () => progress.notes,
    async close() {
      if (options.opened === undefined) await opened.close();
    },
  };
}

/** With the names that revisions may use. */
function openForRange({ path, variables, revisions, signal }: RangeOptions): OpenedRepository {
  const repository = openRepository(path, variables);
  const head = readHead(repository);
  const dir = openPrivateDir(repository, variables, {
    refs: isResolved(revisions) ? [] : ownRefs(repository).refs, heads: readOwnHeads(repository), branch: head.kind === 'broken' ? null : head.branch, config: upstreamConfig(repository.config),
    logs: isResolved(revisions) || !revisions.some((revision) => revision.includes('@{')) ? [] : readRawLogs(repository),
  });
  const reader = new ObjectReader(dir, { signal });
  let checked: Promise<PrivateDir> | null = null;
  return {
    repository, reader,
    git: () => (checked ??= requireGit(dir).then(() => dir)),
    async close() {
      await reader.close();
      dir.close();
    },
  };
}

/** git gives up on all names where one ref holds an id that its repository has no objects for. */
function ownRefs(repository: Repository): RefTable {
  const { refs, problems } = readRefs(repository);
  const digits = 2 * hashBytes(repository.objectFormat);
  const foreign = refs.filter(({ oid }) => oid.length !== digits).map(({ name }): Unread => ({ unit: `ref ${name}`, reason: 'an id of another object format' }));
  return { refs: refs.filter(({ oid }) => oid.length === digits), problems: [...problems, ...foreign] };
}

function isResolved(revisions: readonly string[] | Revisions): revisions is Revisions {
  return 'include' in revisions;
}

/** In a repository without any commit nothing can be named, and nothing be missed. */
async function resolve(dir: PrivateDir, head: Head, refs: number, problems: readonly Unread[], revisions: readonly string[]): Promise<Revisions> {
  if (head.kind === 'unborn' && refs === 0) return { include: [], exclude: [], single: false };
  return resolveRevisions(dir, revisions, head.kind === 'commit' ? head.oid : null, problems[0]);
}

