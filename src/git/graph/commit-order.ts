/** Walks over the commits of an object graph: what is reachable from where, and parents before children. */
import { Bits } from '../tables/numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

const NONE = 0xffffffff;
/** Of a commit on its way into an order. */
const [NEW, OPENED, DONE] = [0, 1, 2];

export class CommitOrder {
  readonly #graph: ObjectGraph;
  /** Position in `graph.commits` by object number. */
  readonly #positions: Uint32Array;
  /** Positions of the parents that the store has, of one commit after the other. */
  readonly parentList: Uint32Array;
  /** Where those of each commit begin; they end where those of the next begin. */
  readonly starts: Uint32Array;

  constructor(graph: ObjectGraph) {
    const { commits, table } = graph;
    this.#graph = graph;
    this.#positions = new Uint32Array(table.size).fill(NONE);
    for (let position = 0; position < commits.length; position += 1) this.#positions[commits.object.at(position)] = position;
    const { parents, ends } = commits.links();
    this.starts = new Uint32Array(commits.length + 1);
    this.parentList = new Uint32Array(parents.length);
    for (let position = 0, at = 0, kept = 0; position < commits.length; position += 1) {
      for (; at < (ends[position] as number); at += 1) {
        const parent = this.#positions[parents[at] as number];
        if (parent !== undefined && parent !== NONE) this.parentList[kept++] = parent;
      }
      this.starts[position + 1] = kept;
    }
  }

  /** Undefined for what is no commit, or is missing. */
  position(object: number): number | undefined {
    const position = this.#positions[object];
    return position === undefined || position === NONE ? undefined : position;
  }

  /** Positions of the parents that the store has. */
  parents(position: number): number[] {
    return Array.from(this.parentList.subarray(this.starts[position], this.starts[position + 1]));
  }

  /** The commits (positions) that these reach, themselves included. */
  reachable(from: Iterable<number>): Bits {
    const { parentList, starts } = this;
    const seen = new Bits(this.#graph.commits.length);
    const stack = [...from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const end = starts[at + 1] as number;
      for (let i = starts[at] as number; i < end; i += 1) stack.push(parentList[i] as number);
    }
    return seen;
  }

  /** Positions, each after its parents. */
  parentsFirst(): Uint32Array {
    const { parentList, starts } = this;
    const order = new Uint32Array(starts.length - 1);
    const states = new Uint8Array(order.length);
    const stack: number[] = [];
    let length = 0;
    for (let first = 0; first < order.length; first += 1) {
      stack.push(first);
      while (stack.length > 0) {
        const at = stack[stack.length - 1] as number;
        if (states[at] === NEW) {
          states[at] = OPENED;
          const end = starts[at + 1] as number;
          for (let i = starts[at] as number; i < end; i += 1) if (states[parentList[i] as number] === NEW) stack.push(parentList[i] as number);
          continue;
        }
        stack.pop();
        if (states[at] === OPENED) order[length++] = at;
        states[at] = DONE;
      }
    }
    return order;
  }

  /** Orders commits by their committers' time, then by id: the same for everybody. */
  compare(a: number, b: number): number {
    const { commits, table } = this.#graph;
    return commits.date(a) - commits.date(b) || table.compare(commits.object.at(a), commits.object.at(b));
  }
}
