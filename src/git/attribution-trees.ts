/** From the trees that hold wanted objects upward to root trees, by the graph's own subtree lists: nothing is read. */
import { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

/** Numbers of these trees and of all that hold them, directly or in folders below. */
export function treesAbove(trees: Iterable<number>, graph: ObjectGraph): Bits {
  const found = new Bits(graph.table.size);
  const queue: number[] = [];
  const take = (tree: number): void => {
    if (found.has(tree)) return;
    found.add(tree);
    queue.push(tree);
  };
  for (const tree of trees) take(tree);
  if (queue.length === 0) return found;
  const parents = new ParentLists(graph);
  for (let tree = queue.pop(); tree !== undefined; tree = queue.pop()) parents.each(tree, take);
  return found;
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
