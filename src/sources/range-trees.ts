/**
 * Reads again, and compares with their ids, the trees that git has compared for a range: git takes a tree for what it is asked to be, and one in the
 * place of another hides what a commit brings.
 */
import type { Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import { readCommitOrNull } from '../git/commits.ts';
import { readWhole, type WholeObject } from '../git/objects/whole.ts';
import { MISSING } from '../git/objects/batch.ts';
import type { UnreadObject } from '../git/objects.ts';
import { type Objects, unreadObject } from './git-units.ts';

/** What the commits of a range are made of, and what they are compared with. */
export class CommitTrees {
  readonly trees = new Set<Oid>();
  readonly parents = new Set<Oid>();
  readonly #read = new Set<Oid>();
  readonly #shallow: ReadonlySet<Oid>;

  constructor(shallow: readonly Oid[]) {
    this.#shallow = new Set(shallow);
  }

  add({ oid, content }: WholeObject): void {
    this.#read.add(oid);
    // Null: git can't read it either, and has said so.
    const header = readCommitOrNull(content);
    if (header !== null) this.trees.add(header.tree);
    if (header !== null && !this.#shallow.has(oid)) for (const parent of header.parents) this.parents.add(parent);
  }

  /** Parents that are not of the range. */
  beyond(): Oid[] {
    return [...this.parents].filter((parent) => !this.#read.has(parent));
  }
}

/** Of what is missing git has said that it can't go on. */
export async function nameForeign(reader: Objects, commits: CommitTrees, folders: ReadonlySet<Oid>, ledger: Ledger): Promise<void> {
  const name = (object: UnreadObject): void => {
    if (object.unread !== MISSING) unreadObject(ledger, object);
  };
  const trees = new Set([...commits.trees, ...folders]);
  for await (const parent of readWhole(reader, commits.beyond())) {
    const tree = 'unread' in parent ? undefined : readCommitOrNull(parent.content)?.tree;
    if ('unread' in parent) name(parent);
    else if (tree !== undefined) trees.add(tree);
  }
  for await (const tree of readWhole(reader, trees)) if ('unread' in tree) name(tree);
}
