/** Walks over the commits of an object graph: what is reachable from where, and parents before children. */
import { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

const NONE = 0xffffffff;

export class CommitOrder {
  readonly #graph: ObjectGraph;
  /** Position in `graph.commits` by object number. */
  readonly #positions: Uint32Array;

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    this.#positions = new Uint32Array(graph.table.size).fill(NONE);
    for (let position = 0; position < graph.commits.length; position += 1) this.#positions[graph.commits.object.at(position)] = position;
  }

  /** Undefined for what is no commit, or is missing. */
  position(object: number): number | undefined {
    const position = this.#positions[object];
    return position === undefined || position === NONE ? undefined : position;
  }

  /** Positions of the parents that the store has. */
  parents(position: number): number[] {
    const present: number[] = [];
    for (const object of this.#graph.commits.parents(position)) {
      const parent = this.position(object);
      if (parent !== undefined) present.push(parent);
    }
    return present;
  }

  /** The commits (positions) that these reach, themselves included. */
  reachable(from: Iterable<number>): Bits {
    const seen = new Bits(this.#graph.commits.length);
    const stack: number[] = [];
    const visit = (position: number): void => {
      if (seen.has(position)) return;
      seen.add(position);
      stack.push(position);
    };
    for (const position of from) visit(position);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) this.parents(at).forEach(visit);
    return seen;
  }

  /** Positions, each after its parents. */
  parentsFirst(): Uint32Array {
    const order = new Uint32Array(this.#graph.commits.length);
    const opened = new Bits(order.length);
    const done = new Bits(order.length);
    let length = 0;
    for (let start = 0; start < order.length; start += 1) {
      const stack = [start];
      for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
        if (!opened.has(at)) {
          opened.add(at);
          for (const parent of this.parents(at)) if (!opened.has(parent)) stack.push(parent);
          continue;
        }
        stack.pop();
        if (done.has(at)) continue;
        done.add(at);
        order[length] = at;
        length += 1;
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
