/**
 * The quick way to what is staged: index, trees and blobs read by our own code, which takes no process at all. Whatever is
 * not plain, or can't be answered, is left to git, by `staged.ts`. Both ways give the same (held by a test).
 */
import type { Oid } from '../core/ids.ts';
import { type Change } from '../git/diff.ts';
import { DirectObjects } from '../git/direct/direct-objects.ts';
import { diffPlainIndex } from '../git/direct/index-diff.ts';
import { readPlainIndex } from '../git/direct/index-entries.ts';
import { checkIndex } from '../git/index-file.ts';
import type { GitObject, ObjectReader, UnreadObject } from '../git/objects.ts';
import { readCommit } from '../git/commits.ts';
import type { Repository } from '../git/repository.ts';
import { MEBIBYTE, readSmallFile } from '../git/safe-file.ts';

/** Gives objects in any order, those that can be read directly first; git is started for the others alone. */
export class QuickReader implements Pick<ObjectReader, 'readMany' | 'finish' | 'close'> {
  readonly objects: DirectObjects;
  readonly #makeReader: () => ObjectReader;
  #reader: ObjectReader | null = null;

  constructor(repository: Repository, makeReader: () => ObjectReader) {
    this.objects = new DirectObjects(repository);
    this.#makeReader = makeReader;
  }

  async *readMany(oids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    const others: Oid[] = [];
    for (const oid of oids) {
      const object = this.objects.read(oid);
      if (object === null) others.push(oid);
      else yield { oid, type: object.type, size: object.content.length, content: object.content };
    }
    if (others.length > 0) yield* (this.#reader ??= this.#makeReader()).readMany(others);
  }

  async finish(): ReturnType<ObjectReader['finish']> {
    return (await this.#reader?.finish()) ?? [];
  }

  async close(): Promise<void> {
    this.objects.close();
    await this.#reader?.close();
  }
}

/** What the index holds other than each parent (a commit, or a tree without entries) does; null: ask git. */
export function quickDiffs(repository: Repository, objects: DirectObjects, parents: readonly Oid[], emptyTree: Oid): Change[][] | null {
  const bytes = readSmallFile(repository.indexFile, 1024 * MEBIBYTE);
  if (typeof bytes === 'string' || typeof checkIndex(bytes, repository.objectFormat) === 'string') return null;
  const hashLength = repository.objectFormat === 'sha1' ? 20 : 32;
  const index = readPlainIndex(bytes, hashLength);
  if (index === null) return null;
  const diffs = parents.map((parent) => {
    const tree = parent === emptyTree ? parent : treeOf(objects, parent);
    return tree === null ? null : diffPlainIndex(objects, tree, index, hashLength);
  });
  return diffs.includes(null) ? null : diffs.filter((diff) => diff !== null);
}

function treeOf(objects: DirectObjects, commit: Oid): Oid | null {
  const object = objects.read(commit);
  try {
    return object?.type === 'commit' ? readCommit(object.content).tree : null;
  } catch {
    return null;
  }
}
