/** The trees of a store in the order of their arrival, which is the cheapest order to read them again, and which subtrees each holds. */
import { AlikeLists, type AlikeData } from '../tables/alike-lists.ts';
import { Numbers } from '../tables/numbers.ts';

/** Trees that came together: the n-th of `lists` tells the subtrees of the n-th of `trees`, which are object numbers. */
export interface TreeBatch {
  readonly trees: Uint32Array;
  readonly lists: AlikeData;
  /** The object number that a number in the lists stands for. */
  readonly subtreeOf: (listed: number) => number;
}

export class TreeList {
  readonly #batches: TreeBatch[] = [];
  /** Of trees that came one by one. */
  readonly #trees = new Numbers();
  readonly #lists = new AlikeLists();

  get batches(): readonly TreeBatch[] {
    return [...this.#batches, { trees: this.#trees.view(), lists: this.#lists.view(), subtreeOf: (object) => object }];
  }

  /** Object numbers of the trees. */
  *objects(): Iterable<number> {
    for (const { trees } of this.batches) yield* trees;
  }

  /** Takes trees that came elsewhere, without copying what they list. */
  absorb(batch: TreeBatch): void {
    this.#batches.push(batch);
  }

  /** A subtree of the tree that `end` will tell. */
  list(subtree: number): void {
    this.#lists.push(subtree);
  }

  end(tree: number): void {
    this.#trees.push(tree);
    this.#lists.end();
  }
}
