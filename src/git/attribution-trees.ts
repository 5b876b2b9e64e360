/**
 * Finds the trees that hold wanted objects, directly or in folders below. One pass over all trees looks for the wanted
 * ids; from there upward the graph's own subtree lists lead to the root trees without reading anything.
 */
import type { Oid } from '../core/ids.ts';
import { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import type { ObjectType } from './object-table.ts';
import type { TreeSearch } from './tree-search.ts';
import type { TreeCursor } from './trees.ts';

export interface WholeObject {
  readonly oid: Oid;
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/** Numbers of all trees above (or among) the wanted objects. */
export async function treesAbove(wanted: readonly number[], graph: ObjectGraph, trees: TreeSearch): Promise<Bits> {
  const found = new Bits(graph.table.size);
  const queue: number[] = [];
  const take = (tree: number): void => {
    if (found.has(tree)) return;
    found.add(tree);
    queue.push(tree);
  };
  const contents = wanted.filter((number) => graph.table.type(number) !== 'tree');
  for (const number of wanted) if (graph.table.type(number) === 'tree') take(number);
  if (contents.length > 0) await treesWith(contents, graph, trees, take);
  climb(queue, graph, take);
  return found;
}

function treesWith(wanted: readonly number[], graph: ObjectGraph, trees: TreeSearch, take: (tree: number) => void): Promise<void> {
  const ids = new WantedIds(wanted, graph);
  const isWanted = (bytes: Uint8Array, entry: TreeCursor): boolean => !entry.isGitlink && ids.find(bytes, entry.idStart) >= 0;
  return trees.each(isWanted, (tree, _, eachWanted) => eachWanted(() => take(tree)));
}

/** Looks ids up among a few: most are told apart by their first two bytes. */
export class WantedIds {
  readonly #graph: ObjectGraph;
  readonly #wanted: Bits;
  readonly #begins = new Bits(1 << 16);

  constructor(wanted: Iterable<number>, graph: ObjectGraph) {
    this.#graph = graph;
    this.#wanted = new Bits(graph.table.size);
    for (const number of wanted) {
      this.#wanted.add(number);
      this.#begins.add(Number.parseInt(graph.table.oid(number).slice(0, 4), 16));
    }
  }

  /** The number of the id at `bytes[at]`, or -1 when it is not wanted. */
  find(bytes: Uint8Array, at: number): number {
    if (!this.#begins.has(((bytes[at] as number) << 8) | (bytes[at + 1] as number))) return -1;
    const number = this.#graph.table.find(bytes, at);
    return number >= 0 && this.#wanted.has(number) ? number : -1;
  }
}

/** From folders to the folders that hold them. `take` adds to the queue what is new. */
function climb(queue: number[], graph: ObjectGraph, take: (tree: number) => void): void {
  if (queue.length === 0) return;
  const parents = new ParentLists(graph);
  for (let tree = queue.pop(); tree !== undefined; tree = queue.pop()) parents.each(tree, take);
}

/** The graph's subtree lists turned around: for each tree the runs of trees that list it. */
class ParentLists {
  readonly #graph: ObjectGraph;
  readonly #start: Uint32Array;
  /** Position in `graph.trees` of the first tree of a run that shares one list. */
  readonly #runs: Uint32Array;

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    this.#start = new Uint32Array(graph.table.size + 1);
    this.#runs = new Uint32Array(graph.trees.subtrees.length);
    for (let i = 0; i < graph.trees.subtrees.length; i += 1) this.#shift(graph.trees.subtrees.at(i) + 1, 1);
    for (let i = 1; i < this.#start.length; i += 1) this.#shift(i, this.#start[i - 1] as number);
    const next = this.#start.slice();
    for (let tree = 0; tree < graph.trees.length; tree += 1) if (!this.#continues(tree)) this.#fill(tree, next);
  }

  each(tree: number, visit: (parent: number) => void): void {
    for (let i = this.#start[tree] as number; i < (this.#start[tree + 1] as number); i += 1) {
      let position = this.#runs[i] as number;
      do visit(this.#graph.trees.at(position));
      while ((position += 1) < this.#graph.trees.length && this.#continues(position));
    }
  }

  #shift(index: number, by: number): void {
    this.#start[index] = (this.#start[index] as number) + by;
  }

  #fill(position: number, next: Uint32Array): void {
    const { subtrees, subtreeStart, subtreeEnd } = this.#graph.trees;
    for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) {
      const child = subtrees.at(i);
      this.#runs[next[child] as number] = position;
      next[child] = (next[child] as number) + 1;
    }
  }

  /** Shares the list of the tree before it. */
  #continues(position: number): boolean {
    const { subtreeStart, subtreeEnd } = this.#graph.trees;
    if (position === 0 || subtreeStart.at(position) === subtreeEnd.at(position)) return false;
    return subtreeStart.at(position) === subtreeStart.at(position - 1) && subtreeEnd.at(position) === subtreeEnd.at(position - 1);
  }
}
