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
    return Array.from(this.#parents.view().subarray(position === 0 ? 0 : this.#parentEnd.at(position - 1), this.#parentEnd.at(position)));
  }

  /** So many commits will be absorbed, with so many parents. */
  expect(commits: number, parents: number): void {
    for (const list of [this.object, this.tree, this.#parentEnd]) list.expect(commits);
    this.#parents.expect(parents);
  }

  /** Takes the commits of another list. */
  absorb({ object, tree, parents, parentEnd, date }: CommitData): void {
    this.object.extend(object);
    this.tree.extend(tree);
    this.#parentEnd.extend(parentEnd, this.#parents.length);
    this.#parents.extend(parents);
    for (let i = 0; i < date.length; i += 1) this.#date.push(date[i] as number);
  }

  /** Object numbers of the parents of all commits, until the next comes, and where those of each commit end. */
  links(): { readonly parents: Uint32Array; readonly ends: Uint32Array } {
    return { parents: this.#parents.view(), ends: this.#parentEnd.view() };
  }

  data(): CommitData {
    return {
      object: this.object.toArray(), tree: this.tree.toArray(), parents: this.#parents.toArray(), parentEnd: this.#parentEnd.toArray(),
      date: Float64Array.from(this.#date),
    };
  }
}
