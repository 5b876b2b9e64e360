/** Single objects of a checkout, read as they are asked for, and what they lead to. What is not here is told; fetching it is left to `checkout.ts`. */
import type { Oid } from '../../core/ids.ts';
import { readCommit, readCommitOrNull, readTagTarget } from '../../git/commits.ts';
import { readWhole, type WholeObject } from '../../git/objects/whole.ts';
import { blobsAt } from '../../git/trees/paths.ts';
import type { QuickReader } from '../../sources/quick-reader.ts';

export async function isHere(reader: QuickReader, id: Oid): Promise<boolean> {
  for await (const object of reader.readMany([id])) return !('unread' in object);
  return false;
}

/** Null when it can't be read. */
export async function wholeObject(reader: QuickReader, id: Oid): Promise<WholeObject | null> {
  for await (const object of readWhole(reader, [id])) return 'unread' in object ? null : object;
  return null;
}

/** The commit that a tag names; null when it can't be read or names no commit. */
export async function commitOf(reader: QuickReader, id: Oid): Promise<Oid | null> {
  const object = await wholeObject(reader, id);
  if (object?.type === 'tag') return commitOf(reader, readTagTarget(object.content));
  return object?.type === 'commit' ? id : null;
}

/** Trees of commits that are not here, as in a clone without trees: one is fetched with all that is below it. Passes over what is no commit, or can't be read. */
export async function lackingTrees(reader: QuickReader, commits: readonly Oid[]): Promise<Oid[]> {
  const trees = new Set<Oid>();
  for await (const object of readWhole(reader, [...new Set(commits)])) {
    const commit = 'unread' in object || object.type !== 'commit' ? null : readCommitOrNull(object.content);
    if (commit !== null) trees.add(commit.tree);
  }
  for (const tree of trees) if (await isHere(reader, tree)) trees.delete(tree);
  return [...trees];
}

/**
 * The blob that a commit has at a path; it may not be here itself.
 * @param rawPath its bytes (latin1)
 * @returns null when the commit has none; `unread` when nobody knows
 */
export async function blobAt(reader: QuickReader, commit: Oid, rawPath: string): Promise<{ readonly oid: Oid } | null | 'unread'> {
  const object = await wholeObject(reader, commit);
  if (object === null) return 'unread';
  const { tree } = readCommit(object.content);
  if (await isBarren(reader, tree, rawPath)) return null;
  const found: Oid[] = [];
  for await (const blob of blobsAt(reader, [tree], [rawPath])) {
    if (typeof blob !== 'string') return 'unread';
    found.push(blob);
  }
  const [oid] = found;
  return oid === undefined ? null : { oid };
}

/** Nothing at the path, told without decoding the tree: most of what is asked for is not there. */
async function isBarren(reader: QuickReader, tree: Oid, rawPath: string): Promise<boolean> {
  const object = await wholeObject(reader, tree);
  if (object?.type !== 'tree') return false;
  const [name = ''] = rawPath.split('/', 1);
  return !Buffer.from(object.content.buffer, object.content.byteOffset, object.content.length).includes(`${name}\0`, 0, 'latin1');
}
