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

  /** Joins the span with the one before it, if that is at most `slack` bytes away. Spans must come ascending, by start and by end. */
  add(start: number, end: number, slack: number): void {
    const last = this.count - 1;
    if (last >= 0 && start <= (this.ends[last] ?? 0) + slack) {
      this.ends[last] = end;
      return;
    }
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
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
