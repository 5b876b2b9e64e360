/** Trees by position, in the order of their arrival, which is the cheapest order to read them again, and which subtrees each holds. */
import { Numbers } from '../tables/numbers.ts';

export class TreeList {
  /** For the n-th tree: its subtrees are `subtrees[subtreeStart[n] … subtreeEnd[n]]`, object numbers. */
  readonly subtrees = new Numbers();
  readonly subtreeStart = new Numbers();
  readonly subtreeEnd = new Numbers();
  readonly #object = new Numbers();

  /** So many will come. */
  expect(trees: number, subtrees: number): void {
    for (const list of [this.#object, this.subtreeStart, this.subtreeEnd]) list.expect(trees);
    this.subtrees.expect(subtrees);
  }

  get length(): number {
    return this.#object.length;
  }

  /** The object number of the n-th tree. */
  at(position: number): number {
    return this.#object.at(position);
  }

  /** Until `end`, what is pushed to `subtrees` belongs to this tree. Gives what `end` wants. */
  begin(object: number): number {
    this.#object.push(object);
    return this.subtrees.length;
  }

  /** A tree with the subtrees of the one before it shares them: next versions of a folder often do. */
  end(first: number): void {
    const last = this.length - 2;
    const shared = last >= 0 && this.#same(this.subtreeStart.at(last), this.subtreeEnd.at(last), first);
    this.subtreeStart.push(shared ? this.subtreeStart.at(last) : first);
    this.subtreeEnd.push(shared ? this.subtreeEnd.at(last) : this.subtrees.length);
    if (shared) this.subtrees.truncate(first);
  }

  /** A tree with the subtrees of the one before it, which is known by other means. */
  repeat(object: number): void {
    const last = this.length - 1;
    this.#object.push(object);
    this.subtreeStart.push(this.subtreeStart.at(last));
    this.subtreeEnd.push(this.subtreeEnd.at(last));
  }

  /** Instead of `end`, for a tree that is known not to. */
  endApart(first: number): void {
    this.subtreeStart.push(first);
    this.subtreeEnd.push(this.subtrees.length);
  }

  /** A tree of which the subtrees are known. */
  push(object: number, subtrees: Iterable<number>): void {
    const first = this.begin(object);
    for (const subtree of subtrees) this.subtrees.push(subtree);
    this.end(first);
  }

  #same(start: number, end: number, first: number): boolean {
    if (end - start !== this.subtrees.length - first) return false;
    for (let i = 0; start + i < end; i += 1) {
      if (this.subtrees.at(start + i) !== this.subtrees.at(first + i)) return false;
    }
    return true;
  }
}
