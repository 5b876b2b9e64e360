/**
 * One block of memory in which the few objects that a family walk holds at a time live side by side: no view is allocated for
 * any of the millions of copies within. Regions are given first fit.
 */
import { Damage } from './damage.ts';
import type { DeltaMemory } from './delta-memory.ts';
import { ROOM } from './inflater.ts';

export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Free bytes behind each region, which the inflater needs, and whoever applies a delta. */
const SPARE = ROOM;

export class Arena {
  readonly #memory: DeltaMemory;
  readonly #limit: number;
  /** Ascending by start; a walk holds some tens at most. Moved by hand: `splice` makes a list of what it took out, millions of times. */
  readonly #held: Region[] = [];

  constructor(memory: DeltaMemory, limit: number) {
    this.#memory = memory;
    this.#limit = limit;
  }

  /** Replaced when the arena grows: read it anew after `allocate`. */
  get bytes(): Uint8Array {
    return this.#memory.bytes;
  }

  /** @throws Damage `large` when the limit would be passed. */
  allocate(size: number): Region {
    let { start } = this.#memory;
    let at = 0;
    for (; at < this.#held.length; at += 1) {
      const next = this.#held[at];
      if (next === undefined || next.start - start >= size + SPARE) break;
      start = next.end + SPARE;
    }
    if (start + size + SPARE > this.bytes.length) this.#grow(start + size + SPARE);
    const region = { start, end: start + size };
    this.#held.push(region);
    for (let i = this.#held.length - 1; i > at; i -= 1) this.#held[i] = this.#held[i - 1] ?? region;
    this.#held[at] = region;
    return region;
  }

  free(region: Region): void {
    const at = this.#held.indexOf(region);
    if (at < 0) return;
    for (let i = at + 1; i < this.#held.length; i += 1) this.#held[i - 1] = this.#held[i] ?? region;
    this.#held.pop();
  }

  clear(): void {
    this.#held.length = 0;
  }

  #grow(needed: number): void {
    const limit = this.#memory.start + this.#limit;
    if (needed > limit) throw new Damage('large', `its delta family needs more than ${this.#limit >> 20} MiB at once`);
    this.#memory.grow(Math.min(limit, Math.max(needed, 2 * this.bytes.length)));
  }
}
