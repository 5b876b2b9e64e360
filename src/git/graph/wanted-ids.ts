/** Looks ids up among a few, by their raw bytes. */
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

/** Most ids are told apart by their first two bytes. */
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
