/** What the revisions of a range name: commits mostly, but a ref may also name a tag, a tree or a blob. */
import type { Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import { readCommitOrNull, readTagTarget } from '../git/commits.ts';
import { readWhole, type WholeObject } from '../git/objects/whole.ts';
import { type Objects, unreadObject } from './git-units.ts';

export interface Tips {
  /** Tag objects, tags of tags too. */
  readonly tags: readonly WholeObject[];
  readonly commits: readonly Oid[];
  /** Parents of the commits. */
  readonly parents: readonly Oid[];
  readonly trees: readonly Oid[];
  readonly blobs: readonly Oid[];
}

/** @param exclude what is named here too is left out */
export async function readTips(reader: Objects, include: readonly Oid[], exclude: readonly Oid[], ledger: Ledger): Promise<Tips> {
  const found = new Map<WholeObject['type'], WholeObject[]>([['tag', []], ['commit', []], ['tree', []], ['blob', []]]);
  const seen = new Set(exclude);
  for (let level = [...include]; level.length > 0; ) {
    const fresh = [...new Set(level)].filter((oid) => !seen.has(oid));
    for (const oid of fresh) seen.add(oid);
    level = [];
    for await (const object of readWhole(reader, fresh)) {
      if ('unread' in object) unreadObject(ledger, object);
      else {
        found.get(object.type)?.push(object);
        level.push(...targetOf(object, ledger));
      }
    }
  }
  const commits = found.get('commit') ?? [];
  const ids = (type: WholeObject['type']): Oid[] => (found.get(type) ?? []).map(({ oid }) => oid);
  return { tags: found.get('tag') ?? [], commits: ids('commit'), trees: ids('tree'), blobs: ids('blob'), parents: [...new Set(commits.flatMap(parentsOf))] };
}

function targetOf({ oid, type, content }: WholeObject, ledger: Ledger): Oid[] {
  if (type !== 'tag') return [];
  try {
    return [readTagTarget(content)];
  } catch {
    unreadObject(ledger, { oid, unread: 'a damaged tag' });
    return [];
  }
}

function parentsOf({ content }: WholeObject): readonly Oid[] {
  return readCommitOrNull(content)?.parents ?? [];
}
