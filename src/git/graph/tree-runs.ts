/** Goes from trees to what they list, by runs of lists that tell one another (`alike-lists.ts`): what one lists, the next need not be asked for. */
import { AlikeReader } from '../tables/alike-reader.ts';
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import type { TreeBatch } from './tree-list.ts';

interface Batch extends TreeBatch {
  readonly reader: AlikeReader;
  /** Positions in `trees` of those whose subtrees were visited. */
  readonly done: Bits;
}

export class TreeRuns {
  readonly #batches: readonly Batch[];
  /** By tree number: its batch, from 1; 0 for none. */
  readonly #batchOf: Uint16Array | Uint32Array;
  readonly #positions: Uint32Array;

  constructor({ trees, table }: ObjectGraph) {
    this.#batches = trees.batches.map((batch) => ({ ...batch, reader: new AlikeReader(batch.lists), done: new Bits(batch.trees.length) }));
    this.#batchOf = this.#batches.length <= 0xffff ? new Uint16Array(table.size) : new Uint32Array(table.size);
    this.#positions = new Uint32Array(table.size);
    this.#batches.forEach((batch, number) => batch.trees.forEach((tree, position) => {
      this.#batchOf[tree] = number + 1;
      this.#positions[tree] = position;
    }));
  }

  /** Visits the subtrees of this tree, and of all others in its run that were reached. */
  each(tree: number, reached: Pick<Bits, 'has'>, visit: (subtree: number) => void): void {
    const batch = this.#batches[(this.#batchOf[tree] as number) - 1];
    let at = this.#positions[tree] as number;
    if (batch === undefined || batch.done.has(at)) return;
    const { reader, done, trees } = batch;
    while (!reader.isWhole(at)) at -= 1;
    reader.seek(at);
    let isBeforeDone = false;
    do {
      reader.next();
      if (reached.has(trees[at] as number)) visitList(batch, isBeforeDone, visit);
      isBeforeDone = done.has(at);
      at += 1;
    } while (at < trees.length && !reader.isWhole(at));
  }
}

function visitList({ reader, done, subtreeOf }: Batch, isBeforeDone: boolean, visit: (subtree: number) => void): void {
  if (done.has(reader.at)) return;
  done.add(reader.at);
  if (isBeforeDone) return reader.eachOwn((listed) => visit(subtreeOf(listed)));
  for (let i = 0; i < reader.length; i += 1) visit(subtreeOf(reader.list[i] as number));
}
