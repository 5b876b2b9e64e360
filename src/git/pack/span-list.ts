/** As `core/anchors.ts` explains. */
const FEW = 4;

/** Ascending spans in reused typed arrays: a delta has dozens, a history millions. */
export class SpanList {
  count = 0;
  starts: Uint32Array = new Uint32Array(FEW);
  ends: Uint32Array = new Uint32Array(FEW);

  clear(): void {
    this.count = 0;
  }

  /** Joins the span with those before it that are at most `slack` bytes away. Spans must come ascending by end. */
  add(start: number, end: number, slack: number): void {
    let from = start;
    let to = end;
    for (; this.count > 0 && from <= (this.ends[this.count - 1] ?? 0) + slack; this.count -= 1) {
      from = Math.min(from, this.starts[this.count - 1] ?? 0);
      to = Math.max(to, this.ends[this.count - 1] ?? 0);
    }
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = from;
    this.ends[this.count] = to;
    this.count += 1;
  }

  /** Sum of the lengths. */
  bytes(): number {
    let sum = 0;
    for (let i = 0; i < this.count; i += 1) sum += (this.ends[i] ?? 0) - (this.starts[i] ?? 0);
    return sum;
  }

  #grow(): void {
    const starts = new Uint32Array(2 * this.starts.length);
    const ends = new Uint32Array(2 * this.ends.length);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
