/** Walks over the commits of an object graph: what is reachable from where, and parents before children. */
import { Bits, Numbers } from '../tables/numbers.ts';
import type { ObjectGraph } from './object-graph.ts';

const NONE = 0xffffffff;

export class CommitOrder {
  readonly #graph: ObjectGraph;
  /** Position in `graph.commits` by object number. */
  readonly #positions: Uint32Array;
  /** Positions of the parents that the store has, of one commit after the other, and where those of each begin. */
  readonly #parents: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(graph: ObjectGraph) {
    const { commits, table } = graph;
    this.#graph = graph;
    this.#positions = new Uint32Array(table.size).fill(NONE);
    for (let position = 0; position < commits.length; position += 1) this.#positions[commits.object.at(position)] = position;
    const parents = new Numbers();
    this.#starts = new Uint32Array(commits.length + 1);
    for (let position = 0; position < commits.length; position += 1) {
      commits.eachParent(position, (object) => {
        const parent = this.position(object);
        if (parent !== undefined) parents.push(parent);
      });
      this.#starts[position + 1] = parents.length;
    }
    this.#parents = parents.toArray();
  }

  /** Undefined for what is no commit, or is missing. */
  position(object: number): number | undefined {
    const position = this.#positions[object];
    return position === undefined || position === NONE ? undefined : position;
  }

  /** Positions of the parents that the store has. */
  parents(position: number): number[] {
    return Array.from(this.#parents.subarray(this.#starts[position], this.#starts[position + 1]));
  }

  /** The same, one after the other. */
  eachParent(position: number, visit: (parent: number) => void): void {
    const end = this.#starts[position + 1] as number;
    for (let at = this.#starts[position] as number; at < end; at += 1) visit(this.#parents[at] as number);
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
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) this.eachParent(at, visit);
    return seen;
  }

  /** Positions, each after its parents. */
  parentsFirst(): Uint32Array {
    const order = new Uint32Array(this.#graph.commits.length);
    const opened = new Bits(order.length);
    const done = new Bits(order.length);
    const stack: number[] = [];
    const open = (position: number): void => {
      if (!opened.has(position)) stack.push(position);
    };
    let length = 0;
    for (let start = 0; start < order.length; start += 1) {
      stack.push(start);
      for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
        if (opened.has(at)) {
          stack.pop();
          if (!done.has(at)) order[length++] = at;
          done.add(at);
        } else {
          opened.add(at);
          this.eachParent(at, open);
        }
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
