/** Object ids on their way to `cat-file`: asked for some ahead, answered in order, asked again after a restart. */
import type { Oid } from '../../core/ids.ts';

export class RequestQueue {
  readonly #source: Iterator<Oid>;
  /** Taken from the source and not yet answered; the first `outstanding` of them are asked for. */
  #waiting: Oid[] = [];
  outstanding = 0;

  constructor(oids: Iterable<Oid>) {
    this.#source = oids[Symbol.iterator]();
  }

  /** The id whose answer comes next; undefined at the end. */
  current(): Oid | undefined {
    this.#fill(1);
    return this.#waiting[0];
  }

  /** The current id is answered. */
  shift(): void {
    this.#waiting.shift();
    this.outstanding = Math.max(0, this.outstanding - 1);
  }

  /** Ids to ask for now, so that `count` are under way; in bulk, once half of them are answered. */
  ahead(count: number): Oid[] {
    if (this.outstanding > count / 2) return [];
    this.#fill(count);
    const asked = this.#waiting.slice(this.outstanding, count);
    this.outstanding += asked.length;
    return asked;
  }

  forgetAsked(): void {
    this.outstanding = 0;
  }

  #fill(count: number): void {
    while (this.#waiting.length < count) {
      const next = this.#source.next();
      if (next.done) return;
      this.#waiting.push(next.value);
    }
  }
}
