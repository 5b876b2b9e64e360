/** Hits in growing parallel arrays, kept in order: by start, then by `what`. */
import type { Found, Hits } from '../core/prefilter.ts';

/** At first, as `core/anchors.ts` explains. */
const FEW = 8;

export class HitList implements Found {
  count = 0;
  hasNul = false;
  starts = new Uint32Array(FEW);
  ends = new Uint32Array(FEW);
  what = new Uint32Array(FEW);

  clear(): void {
    this.count = 0;
    this.hasNul = false;
  }

  /** Adds a hit where it belongs: quick if few hits added before come after it. */
  add(start: number, end: number, what: number): void {
    if (this.count === this.starts.length) this.#grow();
    let slot = this.count++;
    for (; slot > 0 && this.#isAfter(slot - 1, start, what); slot--) this.#copy(slot - 1, slot);
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.what[slot] = what;
  }

  #isAfter(slot: number, start: number, what: number): boolean {
    const other = this.starts[slot] ?? 0;
    return other > start || (other === start && (this.what[slot] ?? 0) > what);
  }

  #copy(from: number, to: number): void {
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

/** Both lists of one search in one order, written to `target`. */
export function mergeHits(one: Found, other: Hits, target: HitList): HitList {
  target.clear();
  target.hasNul = one.hasNul;
  for (let left = 0, right = 0; left < one.count || right < other.count; ) {
    if (comesFirst(one, left, other, right)) addFrom(one, left++, target);
    else addFrom(other, right++, target);
  }
  return target;
}

function comesFirst(one: Hits, left: number, other: Hits, right: number): boolean {
  if (left === one.count || right === other.count) return left < one.count;
  const distance = (one.starts[left] ?? 0) - (other.starts[right] ?? 0);
  return distance === 0 ? (one.what[left] ?? 0) < (other.what[right] ?? 0) : distance < 0;
}

function addFrom(source: Hits, index: number, target: HitList): void {
  target.add(source.starts[index] ?? 0, source.ends[index] ?? 0, source.what[index] ?? 0);
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
