/** Commits by position, in the order of their arrival: tree, parents and date of each, in typed arrays. */
import { Numbers } from '../tables/numbers.ts';

export interface CommitData {
  readonly object: Uint32Array;
  readonly tree: Uint32Array;
  readonly parents: Uint32Array;
  /** Where the parents of each commit end; they begin where those of the one before it end. */
  readonly parentEnd: Uint32Array;
  readonly date: Float64Array;
}

export class CommitList {
  /** Object numbers. */
  readonly object = new Numbers();
  readonly tree = new Numbers();
  readonly #parents = new Numbers();
  readonly #parentEnd = new Numbers();
  readonly #date: number[] = [];

  get length(): number {
    return this.object.length;
  }

  push(object: number, tree: number, parents: readonly number[], date: number): void {
    this.object.push(object);
    this.tree.push(tree);
    for (const parent of parents) this.#parents.push(parent);
    this.#parentEnd.push(this.#parents.length);
    this.#date.push(date);
  }

  /** Committer's time, seconds since 1970. */
  date(position: number): number {
    return this.#date[position] as number;
  }

  /** Object numbers of the parents; some may be missing from the store. */
  parents(position: number): number[] {
    const parents: number[] = [];
    this.eachParent(position, (parent) => parents.push(parent));
    return parents;
  }

  /** The same, one after the other. */
  eachParent(position: number, visit: (parent: number) => void): void {
    const end = this.#parentEnd.at(position);
    for (let i = position === 0 ? 0 : this.#parentEnd.at(position - 1); i < end; i += 1) visit(this.#parents.at(i));
  }

  /** So many commits will be absorbed, with so many parents. */
  expect(commits: number, parents: number): void {
    for (const list of [this.object, this.tree, this.#parentEnd]) list.expect(commits);
    this.#parents.expect(parents);
  }

  /** Takes the commits of another list, whose numbers may differ. */
  absorb({ object, tree, parents, parentEnd, date }: CommitData, renumbered: (number: number) => number): void {
    for (let i = 0, parent = 0; i < object.length; i += 1) {
      this.object.push(renumbered(object[i] as number));
      this.tree.push(renumbered(tree[i] as number));
      for (; parent < (parentEnd[i] as number); parent += 1) this.#parents.push(renumbered(parents[parent] as number));
      this.#parentEnd.push(this.#parents.length);
      this.#date.push(date[i] as number);
    }
  }

  data(): CommitData {
    return {
      object: this.object.toArray(), tree: this.tree.toArray(), parents: this.#parents.toArray(), parentEnd: this.#parentEnd.toArray(),
      date: Float64Array.from(this.#date),
    };
  }
}
