/** What the commits of a range change: which blobs they bring, under which paths, and which paths they touch. */
import type { Place } from '../core/finding.ts';
import type { Oid } from '../core/ids.ts';
import { type CommitChange, diffRange } from '../git/diff-range.ts';
import { type Change, listTree, ofFiles, SUBMODULE, treesOf } from '../git/diff.ts';
import { blobOf, skippedUnit, unreadObject, unreadUnit } from './git-units.ts';
import { isFault } from '../errors.ts';
import type { RangePlaces, Stamp } from './range-places.ts';
import type { RangeRequest } from './range-units.ts';

export interface RangeChanges {
  /** Of every new blob, oldest first; each path once, with the first commit that has the blob there. */
  readonly blobs: RangePlaces;
  /** Names of paths that a commit adds, by their bytes (latin1). */
  readonly newPaths: Map<string, Omit<Place, 'source'>>;
  /** Bytes of all paths that were added, changed, deleted or renamed (latin1). */
  readonly touched: Set<string>;
  /** Trees that git has read for this, but for those of the commits themselves. */
  readonly folders: Set<Oid>;
}

export interface ChangesOf {
  /** Oldest first. */
  readonly commits: readonly Oid[];
  /** When and by whom each of them came in. */
  readonly stamps: ReadonlyMap<Oid, Stamp>;
  /** What they change, where that is known without git. */
  readonly known: readonly CommitChange[] | undefined;
  /** Named by themselves: all that they hold is new. */
  readonly trees: readonly Oid[];
}

export async function readChanges({ git, repository, ledger, spawn }: RangeRequest, { commits, stamps, known, trees }: ChangesOf): Promise<RangeChanges> {
  const changes = new Gathering();
  for await (const found of known ?? (commits.length === 0 ? [] : diffRange(await git(), commits, spawn))) {
    if ('unread' in found) unreadObject(ledger, found);
    else changes.add(found.change, stamps.get(found.commit) ?? { commit: found.commit });
  }
  for (const tree of trees) {
    changes.folders.add(tree);
    try {
      for await (const change of listTree(await git(), tree, repository.objectFormat, spawn)) changes.add(change, { commit: null });
    } catch (error) {
      if (!isFault(error)) throw error;
      unreadUnit(ledger, { unit: `tree ${tree}`, reason: error.message });
    }
  }
  if (changes.submodules.size > 0) skippedUnit(ledger, 'submodule', changes.submodules.size);
  return changes;
}

class Gathering implements RangeChanges {
  readonly blobs: RangePlaces = new Map();
  readonly newPaths = new Map<string, Omit<Place, 'source'>>();
  readonly touched = new Set<string>();
  readonly folders = new Set<Oid>();
  /** Each version at each path once. */
  readonly submodules = new Set<string>();

  add(found: Change, stamp: Stamp): void {
    for (const tree of treesOf(found)) this.folders.add(tree);
    const change = ofFiles(found);
    if (change === null) return;
    const { path, rawPath, before, after } = change;
    this.touched.add(rawPath);
    if (after?.mode === SUBMODULE) this.submodules.add(`${after.oid} ${rawPath}`);
    this.#addBlob(change, stamp);
    const isNew = after !== null && before.every((version) => version === null);
    if (isNew && !this.newPaths.has(rawPath)) this.newPaths.set(rawPath, { path, ...stamp });
  }

  #addBlob({ after, path }: Change, stamp: Stamp): void {
    const blob = blobOf(after);
    if (blob === null) return;
    const places = this.blobs.get(blob) ?? [];
    if (!places.some((place) => place.path === path)) places.push({ source: 'range', path, object: blob, ...stamp });
    this.blobs.set(blob, places);
  }
}
