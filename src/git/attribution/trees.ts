/** From the trees that hold wanted objects upward to root trees, by the graph's own subtree lists: nothing is read. */
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';

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
  /** By tree number: where its runs begin; they end where those of the next begin. */
  readonly #starts: Uint32Array;
  /** Position in `graph.trees` of the first tree of a run that shares one list. */
  readonly #runs: Uint32Array;

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    const subtrees = graph.trees.subtrees.view();
    this.#starts = startsOf(subtrees, graph.table.size);
    this.#runs = new Uint32Array(subtrees.length);
    this.#fill(subtrees);
  }

  each(tree: number, visit: (parent: number) => void): void {
    for (let i = this.#starts[tree] as number; i < (this.#starts[tree + 1] as number); i += 1) {
      let position = this.#runs[i] as number;
      do visit(this.#graph.trees.at(position));
      while ((position += 1) < this.#graph.trees.length && this.#continues(position));
    }
  }

  /** Moves each start to its end and back, which spares another table of all objects. */
  #fill(subtrees: Uint32Array): void {
    const [starts, runs] = [this.#starts, this.#runs];
    const { length, subtreeStart, subtreeEnd } = this.#graph.trees;
    for (let position = length - 1; position >= 0; position -= 1) {
      if (this.#continues(position)) continue;
      for (let i = subtreeStart.at(position); i < subtreeEnd.at(position); i += 1) {
        const child = subtrees[i] as number;
        const at = (starts[child + 1] as number) - 1;
        starts[child + 1] = at;
        runs[at] = position;
      }
    }
    starts.copyWithin(0, 1);
  }

  /** Shares the list of the tree before it. */
  #continues(position: number): boolean {
    const { subtreeStart, subtreeEnd } = this.#graph.trees;
    if (position === 0 || subtreeStart.at(position) === subtreeEnd.at(position)) return false;
    return subtreeStart.at(position) === subtreeStart.at(position - 1) && subtreeEnd.at(position) === subtreeEnd.at(position - 1);
  }
}

/** For each tree, at its number + 1, how often it and all before it are listed. */
function startsOf(subtrees: Uint32Array, size: number): Uint32Array {
  const ends = new Uint32Array(size + 2);
  for (const child of subtrees) ends[child + 1] = (ends[child + 1] as number) + 1;
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  return ends;
}
