/** Goes through the trees of a store, again, for entries that somebody wants. This one lets git read them, one by one. */
import type { Oid } from '../../core/ids.ts';
import type { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { ObjectType } from '../pack/object-format.ts';
import { MalformedTree, TreeCursor } from '../trees.ts';

/** Must depend on the entry alone. */
export type IsWanted = (bytes: Uint8Array, entry: TreeCursor) => boolean;

/** `eachWanted` visits the wanted entries of the tree with this number; bytes and entry are valid during the call only. */
export type VisitTree = (tree: number, bytes: Uint8Array, eachWanted: (visit: (entry: TreeCursor) => void) => void) => void;

export interface TreeSearch {
  /** Every tree of the graph, or those of `only`, in any order. What can't be read is passed over: it has been named. */
  each(isWanted: IsWanted, visit: VisitTree, only?: Pick<Bits, 'has'>): Promise<void>;
}

export interface WholeObject {
  readonly oid: Oid;
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

export interface ObjectReader {
  /** Whole contents, in the order asked for. What can't be read is passed over: the enumeration has named it. */
  readMany(oids: Iterable<Oid>): AsyncIterable<WholeObject>;
}

export class ReadTrees implements TreeSearch {
  readonly #graph: ObjectGraph;
  readonly #reader: ObjectReader;

  constructor(graph: ObjectGraph, reader: ObjectReader) {
    this.#graph = graph;
    this.#reader = reader;
  }

  async each(isWanted: IsWanted, visit: VisitTree, only?: Pick<Bits, 'has'>): Promise<void> {
    const { table } = this.#graph;
    const cursor = new TreeCursor(new Uint8Array(), table.idBytes);
    for await (const { oid, content } of this.#reader.readMany(treeIds(this.#graph, only))) {
      visit(table.findOid(oid), content, (see) => {
        cursor.reset(content);
        while (nextEntry(cursor)) if (isWanted(content, cursor)) see(cursor);
      });
    }
  }
}

/** A malformed tree ends where it breaks: it was named when it was read first. */
export function nextEntry(cursor: TreeCursor): boolean {
  try {
    return cursor.next();
  } catch (error) {
    if (error instanceof MalformedTree) return false;
    throw error;
  }
}

function* treeIds(graph: ObjectGraph, only?: Pick<Bits, 'has'>): Iterable<Oid> {
  for (const tree of graph.trees.objects()) {
    if (only === undefined || only.has(tree)) yield graph.table.oid(tree);
  }
}
