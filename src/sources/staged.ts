/**
 * What the next commit would record: blobs of the index that no parent has at their path, and names of new paths. The
 * work tree is never read. Base: what stood, in any parent, at the paths that changed.
 */
import type { Place } from '../core/finding.ts';
import { isOid, type Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Source } from '../core/source.ts';
import { isFault } from '../errors.ts';
import { type Change, diffIndex, emptyTree, makePlain, SUBMODULE } from '../git/diff.ts';
import { copyIndex } from '../git/index-file.ts';
import { ObjectReader } from '../git/objects.ts';
import { FOREIGN } from '../git/pack/damage.ts';
import { openPrivateDir, type PrivateDir } from '../git/private-dir.ts';
import { readHead, readIds } from '../git/refs/head.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import type { SpawnOptions } from '../git/spawn.ts';
import type { Variables } from '../git/variables.ts';
import { requireGit } from '../git/version.ts';
import { type Objects, baseUnits, blobOf, objectUnits, pathNameUnits, skippedUnit, unreadObject, unreadUnit } from './git-units.ts';
import { QuickReader } from './quick-reader.ts';
import { quickDiffs } from './staged-direct.ts';

export interface StagedOptions {
  /** A folder in the repository. */
  readonly path: string;
  /** Where it is open already. */
  readonly repository?: Repository;
  /** The environment, with what git gives a hook. */
  readonly variables: Variables;
  readonly signal?: AbortSignal | undefined;
  /** Read without git whatever can be: for a hook, which has no time to start one. */
  readonly quick?: boolean;
}

/** @throws Fault `usage`: no repository; `git`: no git, or a repository of an unknown format */
export function stagedSource({ path, variables, signal, repository = openRepository(path, variables), quick = false }: StagedOptions): Source {
  const spawn = { signal };
  let opened: PrivateDir | null = null;
  const dir = (): PrivateDir => (opened ??= openPrivateDir(repository, variables));
  if (!quick) dir();
  const reader = quick ? new QuickReader(repository, () => new ObjectReader(dir(), spawn)) : new ObjectReader(dir(), spawn);
  const notes = [...repository.notes];
  let changed = 0;
  return {
    command: 'staged',
    target: path,
    async *units(ledger, needsBase = () => true) {
      for (const problem of repository.problems) unreadUnit(ledger, problem);
      const parents = parentTrees(repository, variables, ledger);
      const staged = (reader instanceof QuickReader ? quickChanges(reader, repository, repository.indexFile, parents, ledger) : null) ?? (await readChanges(dir(), reader, parents, ledger, spawn));
      changed = staged.recorded.length;
      if (changed === 0 && ledger.units.unread === 0) notes.push('Nothing is staged.');
      yield* objectUnits(reader, recordedBlobs(staged.recorded, ledger), 'target', ledger);
      yield pathNameUnits(newNames(staged.recorded), ledger);
      if (needsBase()) yield* baseUnits(reader, staged.all, ledger);
    },
    statistics: () => ({ changedPaths: changed }),
    notes: () => notes,
    async close() {
      await reader.close();
      opened?.close();
    },
  };
}

/** Null: ask git. */
function quickChanges(reader: QuickReader, repository: Repository, indexFile: string, parents: readonly Oid[], ledger: Ledger): StagedChanges | null {
  const diffs = quickDiffs(repository, indexFile, reader.objects, parents);
  for (const oid of reader.objects.foreign) unreadObject(ledger, { oid, unread: FOREIGN });
  return diffs === null ? null : combine(diffs);
}

interface StagedChanges {
  /** Paths whose version in the index differs from that of every parent. */
  readonly recorded: readonly Change[];
  /** Paths that differ from any parent. */
  readonly all: readonly Change[];
}

async function readChanges(dir: PrivateDir, reader: Objects, parents: readonly Oid[], ledger: Ledger, spawn: SpawnOptions): Promise<StagedChanges> {
  await requireGit(dir);
  const index = copyIndex(dir);
  if (index === null) return { recorded: [], all: [] };
  if ('problem' in index) {
    unreadUnit(ledger, { unit: 'index', reason: index.problem });
    return { recorded: [], all: [] };
  }
  if (index.intentToAdd > 0) skippedUnit(ledger, 'intent to add: nothing staged', index.intentToAdd);
  try {
    if (reader instanceof QuickReader) {
      await makePlain(dir, index.path, spawn);
      const changes = quickChanges(reader, dir.repository, index.path, parents, ledger);
      if (changes !== null) return changes;
    }
    return combine(await Promise.all(parents.map((tree) => collect(diffIndex(dir, tree, index.path, spawn)))));
  } catch (error) {
    if (!isFault(error)) throw error;
    unreadUnit(ledger, { unit: 'index', reason: error.message });
    return { recorded: [], all: [] };
  }
}

/** HEAD and what is being merged into it. A broken HEAD makes everything staged count, and the scan incomplete. */
function parentTrees(repository: Repository, variables: Variables, ledger: Ledger): Oid[] {
  const head = readHead(repository);
  if (head.kind === 'broken') unreadUnit(ledger, { unit: 'ref HEAD', reason: head.reason });
  if (head.kind !== 'commit') return [emptyTree(repository.objectFormat)];
  return [...new Set([head.oid, ...readIds(repository.gitDir, 'MERGE_HEAD'), ...mergedHeads(variables)])];
}

/** `git merge` runs pre-merge-commit before it writes MERGE_HEAD; what it merges stands in names of variables. */
function mergedHeads(variables: Variables): Oid[] {
  return Object.keys(variables).filter((name) => name.startsWith(MERGED)).map((name) => name.slice(MERGED.length)).filter(isOid);
}

const MERGED = 'GITHEAD_';

function combine(diffs: readonly (readonly Change[])[]): StagedChanges {
  const [first = [], ...others] = diffs;
  if (others.length === 0) return { recorded: first, all: first };
  const byPath = others.map((changes) => new Map(changes.map((change) => [change.rawPath, change])));
  const recorded = first.flatMap((change) => {
    const same = byPath.map((changes) => changes.get(change.rawPath));
    return same.includes(undefined) ? [] : [{ ...change, before: [change, ...same].flatMap((one) => one?.before ?? []) }];
  });
  return { recorded, all: diffs.flat() };
}

function recordedBlobs(changes: readonly Change[], ledger: Ledger): Map<Oid, Place[]> {
  const blobs = new Map<Oid, Place[]>();
  for (const { after, path, unmerged } of changes) {
    if (unmerged) skippedUnit(ledger, 'unmerged path: no commit can be made');
    if (after?.mode === SUBMODULE) skippedUnit(ledger, 'submodule');
    const blob = blobOf(after);
    if (blob === null) continue;
    const place: Place = { source: 'staged', path, object: blob, commit: null };
    const others = blobs.get(blob);
    if (others === undefined) blobs.set(blob, [place]);
    else others.push(place);
  }
  return blobs;
}

function newNames(changes: readonly Change[]): [rawPath: string, place: Omit<Place, 'source'>][] {
  const added = changes.filter(({ after, before }) => after !== null && before.every((version) => version === null));
  return added.map(({ rawPath, path }) => [rawPath, { path, commit: null }]);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
