/** The units of a range, in this order: tags and commits, blobs oldest first, names of new paths; then the base. */
import type { Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Given, Unit } from '../core/source.ts';
import { isoTime, readCommitOrNull, readPerson } from '../git/commits.ts';
import { readWhole, type WholeObject } from '../git/objects/whole.ts';
import type { PrivateDir } from '../git/private-dir.ts';
import type { Repository } from '../git/repository.ts';
import type { Revisions } from '../git/resolve.ts';
import type { SpawnOptions } from '../git/spawn.ts';
import { blobsAt } from '../git/trees/paths.ts';
import { type Walk, walkRange } from '../git/walk.ts';
import { type Objects, objectUnits, pathNameUnits, unreadObject, unreadUnit } from './git-units.ts';
import { readChanges } from './range-changes.ts';
import { quickRange } from './range-direct.ts';
import type { RangePlaces, Stamp } from './range-places.ts';
import { CommitTrees, nameForeign } from './range-trees.ts';
import { readTips } from './range-tips.ts';

/** A repository that is in use, and the way to git, which may not be needed. */
export interface OpenedRepository {
  readonly repository: Repository;
  readonly reader: Objects;
  /** git in its private directory, its version checked. @throws Fault `git` */
  git(): Promise<PrivateDir>;
  close(): Promise<void>;
}

export interface RangeRequest extends Omit<OpenedRepository, 'close'> {
  readonly revisions: Revisions;
  readonly ledger: Ledger;
  readonly needsBase: () => boolean;
  readonly spawn: SpawnOptions;
  readonly progress: RangeProgress;
  readonly onTouched?: ((rawPaths: ReadonlySet<string>) => void) | undefined;
}

/** What is known of the range when its last unit is out. */
export interface RangeProgress {
  commits: number;
  readonly places: RangePlaces;
  readonly notes: string[];
}

export async function* rangeUnits(request: RangeRequest): AsyncGenerator<Given, void> {
  const { reader, revisions, ledger, progress } = request;
  const tips = await readTips(reader, revisions.include, revisions.exclude, ledger);
  const quick = quickRange(request, tips.commits);
  const { commits, boundary } = revisions.single ? { commits: tips.commits, boundary: tips.parents } : (quick ?? await walk(request, tips.commits));
  progress.commits = commits.length;
  nameShallow(commits, request);
  for (const tag of tips.tags) yield messageUnit(tag, stampOf(tag, 'tagger', null), request);
  const stamps = new Map<Oid, Stamp>();
  const headers = new CommitTrees(request.repository.shallow);
  yield* commitUnits(request, commits, (commit, stamp) => {
    stamps.set(commit.oid, stamp);
    headers.add(commit);
  });
  const { blobs, newPaths, touched, folders } = await readChanges(request, { commits, stamps, known: quick?.changes, trees: tips.trees });
  if (quick === null) await nameForeign(reader, headers, folders, ledger);
  request.onTouched?.(touched);
  for (const blob of tips.blobs) blobs.set(blob, [{ source: 'range', object: blob, commit: null }]);
  for (const [blob, places] of blobs) progress.places.set(blob, places);
  yield* objectUnits(reader, blobs, 'target', ledger);
  yield pathNameUnits(newPaths, ledger);
  if (request.needsBase()) yield* baseUnits(request, boundary, touched);
}

async function walk({ git, reader, revisions, ledger, spawn, progress }: RangeRequest, include: readonly Oid[]): Promise<Walk> {
  if (include.length === 0) return { commits: [], boundary: [], unread: [], absent: 0 };
  const walked = await walkRange(await git(), reader, include, revisions.exclude, spawn);
  for (const object of walked.unread) unreadObject(ledger, object);
  if (walked.absent > 0) progress.notes.push(`${walked.absent} of the excluded objects ${walked.absent === 1 ? 'is' : 'are'} not here, so more may have been scanned than was asked for.`);
  return walked;
}

/** What a commit at a shallow boundary changes can't be known: all that it holds is scanned, as far as it is here. */
function nameShallow(commits: readonly Oid[], { repository, ledger }: RangeRequest): void {
  const shallow = new Set(repository.shallow);
  for (const commit of commits) {
    if (shallow.has(commit)) unreadUnit(ledger, { unit: `commit ${commit}`, reason: 'its parents are beyond the shallow boundary (git fetch --unshallow)' });
  }
}

async function* commitUnits(request: RangeRequest, commits: readonly Oid[], read: (commit: WholeObject, stamp: Stamp) => void): AsyncGenerator<Unit, void> {
  for await (const commit of readWhole(request.reader, commits)) {
    if ('unread' in commit) unreadObject(request.ledger, commit);
    else {
      const stamp = stampOf(commit, 'author', commit.oid);
      read(commit, stamp);
      yield messageUnit(commit, stamp, request);
    }
  }
}

/** The whole object is one unit, so that offsets hold; which part a finding stands in is told by `range-places.ts`. */
function messageUnit(object: WholeObject, stamp: Stamp, { ledger, progress }: RangeRequest): Unit {
  const place = { source: object.type === 'tag' ? 'tag-message' : 'commit-message', object: object.oid, ...stamp } as const;
  progress.places.set(object.oid, [place]);
  ledger.enumerated();
  return { id: `${object.type} ${object.oid}`, role: 'target', object: object.oid, places: [place], content: object.content };
}

function stampOf({ content }: WholeObject, role: 'author' | 'tagger', commit: Oid | null): Stamp {
  const person = readPerson(content, role);
  const date = person === null ? undefined : isoTime(person.seconds);
  return { commit, ...(person === null ? {} : { author: person.name }), ...(date === undefined ? {} : { date }) };
}

/** What the commits that the range rests on, or replaces, hold at the paths that changed. */
async function* baseUnits({ reader, revisions, ledger }: RangeRequest, boundary: readonly Oid[], touched: ReadonlySet<string>): AsyncGenerator<Given, void> {
  const trees: Oid[] = [];
  for await (const commit of readWhole(reader, boundary)) {
    const tree = 'unread' in commit ? null : treeOf(commit);
    if (tree === null) unreadUnit(ledger, { unit: `commit ${commit.oid}`, reason: 'unreadable' });
    else trees.push(tree);
  }
  for await (const commit of readWhole(reader, revisions.replaced ?? [])) trees.push(...('unread' in commit ? [] : [treeOf(commit)]).filter((tree) => tree !== null));
  const base = new Map<Oid, []>();
  for await (const found of blobsAt(reader, trees, touched)) {
    if (typeof found === 'string') base.set(found, []);
    else unreadObject(ledger, found);
  }
  yield* objectUnits(reader, base, 'base', ledger);
}

function treeOf({ content }: WholeObject): Oid | null {
  return readCommitOrNull(content)?.tree ?? null;
}
