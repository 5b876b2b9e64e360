/** Finds what stands at given paths in a tree, without listing the rest of it. */
import { oid, type Oid } from '../../core/ids.ts';
import { readWhole } from '../objects/whole.ts';
import type { ObjectReader, UnreadObject } from '../objects.ts';
import { MalformedTree, TreeCursor } from '../trees.ts';

/** Blobs that stand at any of the paths in any of the trees, perhaps twice; trees that can't be read are given as such. */
export async function* blobsAt(reader: Pick<ObjectReader, 'readMany'>, trees: Iterable<Oid>, rawPaths: Iterable<string>): AsyncGenerator<Oid | UnreadObject, void> {
  const wanted = branchOf(rawPaths);
  let level = [...new Set(trees)].map((tree): Visit => ({ tree, wanted }));
  while (level.length > 0) {
    const below = new Map<string, Visit>();
    const visits = level.values();
    for await (const object of readWhole(reader, level.map(({ tree }) => tree))) {
      const branches = visits.next().value?.wanted.below ?? new Map<string, Branch>();
      if ('unread' in object) yield object;
      else yield* entriesOf(object.oid, object.content, branches, below);
    }
    level = [...below.values()];
  }
}

/** Gives the wanted blobs among the entries, and puts the wanted folders into `below`. */
function* entriesOf(tree: Oid, content: Uint8Array, branches: ReadonlyMap<string, Branch>, below: Map<string, Visit>): Generator<Oid | UnreadObject, void> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const cursor = new TreeCursor(bytes, tree.length === 40 ? 20 : 32);
  try {
    while (cursor.next()) {
      const branch = branches.get(bytes.toString('latin1', cursor.nameStart, cursor.nameEnd));
      if (branch === undefined || cursor.isGitlink) continue;
      const id = oid(bytes.toString('hex', cursor.idStart, cursor.end));
      if (cursor.isTree) below.set(`${id} ${branch.id}`, { tree: id, wanted: branch });
      else if (branch.isPath) yield id;
    }
  } catch (error) {
    if (!(error instanceof MalformedTree)) throw error;
    yield { oid: tree, unread: 'a damaged tree' };
  }
}

/** Paths that begin alike share their first branches. */
interface Branch {
  /** Tells branches apart, so that one tree is read once for each. */
  readonly id: number;
  readonly below: Map<string, Branch>;
  isPath: boolean;
}

interface Visit {
  readonly tree: Oid;
  readonly wanted: Branch;
}

function branchOf(rawPaths: Iterable<string>): Branch {
  let count = 0;
  const root: Branch = { id: count++, below: new Map(), isPath: false };
  for (const rawPath of rawPaths) {
    let branch = root;
    for (const name of rawPath.split('/')) {
      const next = branch.below.get(name) ?? { id: count++, below: new Map(), isPath: false };
      branch.below.set(name, next);
      branch = next;
    }
    branch.isPath = true;
  }
  return root;
}
