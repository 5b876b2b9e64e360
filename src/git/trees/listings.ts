/** What trees list, asked for by what is listed: files in which something was found, and the folders that lead to them. */
import type { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { TreeSearch, VisitTree } from './search.ts';
import type { TreeCursor } from '../trees.ts';
import { WantedIds } from '../graph/wanted-ids.ts';

/** All entries of one tree come one after the other, as they stand in it. */
export interface EntryVisitor {
  /** @param name raw, as Latin-1 */
  entry(tree: number, child: number, name: string): void;
  /** A tree of which the same entries are asked for as of the tree that came last, and that had some. */
  again(tree: number): void;
}

/** Only the trees of `only`, where it is given. What can't be read is passed over: it has been named. */
export interface TreeListings {
  /** Entries that are neither folders nor submodules, for these objects. */
  files(wanted: readonly number[], visitor: EntryVisitor, only?: Pick<Bits, 'has'>): Promise<void>;
  /** Entries for folders that are in `wanted`. */
  folders(wanted: Pick<Bits, 'has'>, visitor: EntryVisitor, only: Pick<Bits, 'has'>): Promise<void>;
  /** Nothing more will be asked, nor of the graph's trees. */
  end(): void;
}

/** Reads the trees again. */
export class SearchedListings implements TreeListings {
  readonly #graph: ObjectGraph;
  readonly #trees: TreeSearch;

  constructor(graph: ObjectGraph, trees: TreeSearch) {
    this.#graph = graph;
    this.#trees = trees;
  }

  files(wanted: readonly number[], visitor: EntryVisitor, only?: Pick<Bits, 'has'>): Promise<void> {
    const ids = new WantedIds(wanted, this.#graph);
    const isWanted = (bytes: Uint8Array, entry: TreeCursor): boolean => !entry.isGitlink && !entry.isTree && ids.find(bytes, entry.idStart) >= 0;
    return this.#trees.each(isWanted, this.#visitTree(visitor), only);
  }

  folders(wanted: Pick<Bits, 'has'>, visitor: EntryVisitor, only: Pick<Bits, 'has'>): Promise<void> {
    const { table } = this.#graph;
    const isWanted = (bytes: Uint8Array, entry: TreeCursor): boolean => {
      const child = entry.isTree ? table.find(bytes, entry.idStart) : -1;
      return child >= 0 && wanted.has(child);
    };
    return this.#trees.each(isWanted, this.#visitTree(visitor), only);
  }

  end(): void {
    this.#graph.forgetTrees();
  }

  #visitTree(visitor: EntryVisitor): VisitTree {
    return (tree, bytes, eachWanted) => eachWanted((entry) => visitor.entry(tree, this.#graph.table.find(bytes, entry.idStart), nameOf(bytes, entry)));
  }
}

/** Latin-1. */
export function nameOf({ buffer, byteOffset }: Uint8Array, { nameStart, nameEnd }: TreeCursor): string {
  return Buffer.from(buffer, byteOffset + nameStart, nameEnd - nameStart).toString('latin1');
}
