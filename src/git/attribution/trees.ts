/** From the trees that hold wanted objects upward to root trees, by the graph's own subtree lists: nothing is read. */
import type { AlikeData } from '../tables/alike-lists.ts';
import { AlikeReader } from '../tables/alike-reader.ts';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from '../graph/object-graph.ts';
import type { TreeBatch } from '../graph/tree-list.ts';

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
  /** All trees, by position. */
  readonly #trees: Uint32Array;
  /** By tree number: where its runs begin; they end where those of the next begin. */
  readonly #starts: Uint32Array;
  /** Positions of the first and the last tree of each run. */
  readonly #firsts: Uint32Array;
  readonly #lasts: Uint32Array;

  constructor({ trees: { batches }, table }: ObjectGraph) {
    this.#trees = new Uint32Array(batches.reduce((sum, { trees }) => sum + trees.length, 0));
    this.#starts = startsOf(batches, table.size);
    this.#firsts = new Uint32Array(this.#starts[table.size] as number);
    this.#lasts = new Uint32Array(this.#firsts.length);
    const places = new Uint32Array(batches.reduce((most, { lists: { own } }) => Math.max(most, own.length), 0));
    let before = 0;
    for (const batch of batches) {
      this.#trees.set(batch.trees, before);
      this.#place(batch, places);
      this.#fill({ ...batch.lists, own: places }, before);
      before += batch.trees.length;
    }
    this.#starts.copyWithin(0, 1);
  }

  each(tree: number, visit: (parent: number) => void): void {
    for (let i = this.#starts[tree] as number; i < (this.#starts[tree + 1] as number); i += 1) {
      for (let position = this.#firsts[i] as number; position <= (this.#lasts[i] as number); position += 1) visit(this.#trees[position] as number);
    }
  }

  /** A place for the run that begins with each of the lists' own numbers. Each start moves to its end and back, which spares another table of all objects. */
  #place({ lists: { own }, subtreeOf }: TreeBatch, places: Uint32Array): void {
    for (let i = 0; i < own.length; i += 1) {
      const next = subtreeOf(own[i] as number) + 1;
      const place = (this.#starts[next] as number) - 1;
      this.#starts[next] = place;
      places[i] = place;
    }
  }

  #fill(lists: AlikeData, before: number): void {
    const reader = new AlikeReader(lists);
    const end = (place: number): void => {
      this.#lasts[place] = before + reader.at;
    };
    const begin = (place: number): void => {
      this.#firsts[place] = before + reader.at;
    };
    while (reader.next(end)) reader.eachOwn(begin);
  }
}

/** For each tree, at its number + 1, how many runs list it and all before it. */
function startsOf(batches: readonly TreeBatch[], size: number): Uint32Array {
  const ends = new Uint32Array(size + 2);
  for (const { lists: { own }, subtreeOf } of batches) {
    for (let i = 0; i < own.length; i += 1) {
      const next = subtreeOf(own[i] as number) + 1;
      ends[next] = (ends[next] as number) + 1;
    }
  }
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  return ends;
}
