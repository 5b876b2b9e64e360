/** Hits kept beyond the next `find`: parallel arrays that grow. */
import type { Hits } from './prefilter.ts';

export class HitList implements Hits {
  count = 0;
  starts = NONE;
  ends = NONE;
  what = NONE;

  /** An empty list; when it is given back its memory is used again, for most blobs need one for a moment. */
  static take(): HitList {
    if (spares === 0) return new HitList();
    spares -= 1;
    return spare[spares] ?? new HitList();
  }

  giveBack(): void {
    this.count = 0;
    spare[spares] = this;
    spares += 1;
  }

  add(start: number, end: number, what: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.what[this.count] = what;
    this.count += 1;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.what = doubled(this.what);
  }
}

/** Counted apart: an array that gives up its last item gives up its memory with it. */
const spare: HitList[] = [];
let spares = 0;

/** Most blobs have no hits worth keeping. */
const NONE = new Uint32Array(0);
const FIRST = 64;

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(FIRST, array.length * 2));
  larger.set(array);
  return larger;
}
