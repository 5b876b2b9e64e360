/** Hits in growing parallel arrays, kept in order: by start, then by `what`. */
import type { Hits } from '../core/prefilter.ts';

export class HitList implements Hits {
  count = 0;
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  what = new Uint32Array(256);

  clear(): void {
    this.count = 0;
  }

  /** Adds a hit where it belongs: quick if few hits added before come after it. */
  add(start: number, end: number, what: number): void {
    if (this.count === this.starts.length) this.#grow();
    let slot = this.count++;
    while (slot > 0 && this.#isAfter(slot - 1, start, what)) this.#move(slot - 1, slot--);
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.what[slot] = what;
  }

  #isAfter(slot: number, start: number, what: number): boolean {
    const other = this.starts[slot] ?? 0;
    return other > start || (other === start && (this.what[slot] ?? 0) > what);
  }

  #move(from: number, to: number): void {
    this.starts[to] = this.starts[from] ?? 0;
    this.ends[to] = this.ends[from] ?? 0;
    this.what[to] = this.what[from] ?? 0;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.what = doubled(this.what);
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
