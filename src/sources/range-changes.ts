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

/** @param commits oldest first. @param known what they change, where that is known without git */
export async function readChanges(request: RangeRequest, commits: readonly Oid[], stamps: ReadonlyMap<Oid, Stamp>, trees: readonly Oid[], known?: readonly CommitChange[]): Promise<RangeChanges> {
  const { git, repository, ledger, spawn } = request;
  const changes: RangeChanges = { blobs: new Map(), newPaths: new Map(), touched: new Set(), folders: new Set() };
  const submodules = new Set<string>();
  const take = (found: Change, stamp: Stamp): void => {
    for (const tree of treesOf(found)) changes.folders.add(tree);
    const change = ofFiles(found);
    if (change === null) return;
    changes.touched.add(change.rawPath);
    if (change.after?.mode === SUBMODULE) submodules.add(`${change.after.oid} ${change.rawPath}`);
    addBlob(changes.blobs, change, stamp);
    const isNew = change.after !== null && change.before.every((version) => version === null);
    if (isNew && !changes.newPaths.has(change.rawPath)) changes.newPaths.set(change.rawPath, { path: change.path, ...stamp });
  };
  for await (const found of known ?? (commits.length === 0 ? [] : diffRange(await git(), commits, spawn))) {
    if ('unread' in found) unreadObject(ledger, found);
    else take(found.change, stamps.get(found.commit) ?? { commit: found.commit });
  }
  for (const tree of trees) {
    changes.folders.add(tree);
    try {
      for await (const change of listTree(await git(), tree, repository.objectFormat, spawn)) take(change, { commit: null });
    } catch (error) {
      if (!isFault(error)) throw error;
      unreadUnit(ledger, { unit: `tree ${tree}`, reason: error.message });
    }
  }
  if (submodules.size > 0) skippedUnit(ledger, 'submodule', submodules.size);
  return changes;
}

function addBlob(blobs: RangePlaces, { after, path }: Change, stamp: Stamp): void {
  const blob = blobOf(after);
  if (blob === null) return;
  const places = blobs.get(blob) ?? [];
  if (!places.some((place) => place.path === path)) places.push({ source: 'range', path, object: blob, ...stamp });
  blobs.set(blob, places);
}
