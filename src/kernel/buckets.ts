/**
 * Buckets: which windows share a fingerprint. A bucket lets through every mixture of its windows' nibbles, so a rare window
 * in company of a common one is lost in noise. Greedy: the commonest first, each where the expected noise grows least.
 */
import type { Literal } from '../core/prefilter.ts';
import { commonness } from './commonness.ts';
import { windowsOf, WINDOW_LENGTH, type Nibbles, type Window } from './windows.ts';

export const BUCKETS = 16;

export interface Sorted {
  /** For each literal the window chosen. */
  readonly windows: readonly Window[];
  /** For each bucket the nibbles that the three bytes of its windows may have. */
  readonly buckets: readonly (readonly Nibbles[])[];
}

export function sortIntoBuckets(literals: readonly Literal[]): Sorted {
  const buckets = Array.from({ length: BUCKETS }, () => new Bucket());
  const chosen: Window[] = [];
  const choices = literals.map((literal, index) => ({ index, windows: windowsOf(literal, CHOICES) }));
  choices.sort((one, other) => cheapest(other.windows) - cheapest(one.windows));
  for (const { index, windows } of choices) chosen[index] = place(windows, buckets);
  return { windows: chosen, buckets: buckets.map((bucket) => bucket.nibbles) };
}

/** Windows of a literal that are tried: the cheapest few. */
const CHOICES = 3;

function cheapest(windows: readonly Window[]): number {
  return windows[0]?.cost ?? 0;
}

/** Puts one of the windows into one of the buckets, and says which window. */
function place(windows: readonly Window[], buckets: readonly Bucket[]): Window {
  let best: { window: Window; bucket: Bucket } | undefined;
  let lowest = Infinity;
  for (const window of windows) {
    if (window.cost >= lowest) break;
    for (const bucket of buckets) {
      const price = window.cost + bucket.addedNoise(window, lowest - window.cost);
      if (price >= lowest) continue;
      lowest = price;
      best = { window, bucket };
    }
  }
  if (!best) throw new RangeError('a literal has no window');
  best.bucket.add(best.window);
  return best.window;
}

class Bucket {
  readonly nibbles = Array.from({ length: WINDOW_LENGTH }, () => ({ low: 0, high: 0 }));
  /** For each of the three bytes the part of a text's bytes that pass, from 0 to 1. */
  readonly #shares = new Float64Array(WINDOW_LENGTH);

  /** What a window adds to the part of a text's windows that pass; or more than `limit`, if it is more than that. */
  addedNoise({ nibbles }: Window, limit: number): number {
    const second = this.#shares[1] ?? 0;
    const third = this.#shares[2] ?? 0;
    const noise = (this.#shares[0] ?? 0) * second * third;
    const withFirst = this.#shareWith(0, nibbles);
    if (withFirst * second * third - noise > limit) return Infinity;
    const withSecond = this.#shareWith(1, nibbles);
    if (withFirst * withSecond * third - noise > limit) return Infinity;
    return withFirst * withSecond * this.#shareWith(2, nibbles) - noise;
  }

  add({ nibbles }: Window): void {
    this.nibbles.forEach((own, index) => {
      this.#shares[index] = this.#shareWith(index, nibbles);
      own.low |= nibbles[index]?.low ?? 0;
      own.high |= nibbles[index]?.high ?? 0;
    });
  }

  #shareWith(index: number, nibbles: readonly Nibbles[]): number {
    const own = this.nibbles[index];
    const other = nibbles[index];
    if (!own || !other) return 1;
    const low = own.low | other.low;
    const high = own.high | other.high;
    return low === own.low && high === own.high ? (this.#shares[index] ?? 1) : share(low, high);
  }
}

/** The part of a text's bytes that have one of these low and one of these high nibbles. */
function share(low: number, high: number): number {
  const sums = (made ??= sumsOfSets());
  let sum = 0;
  for (let rest = high; rest !== 0; rest &= rest - 1) {
    const row = (31 - Math.clz32(rest & -rest)) << 9;
    sum += (sums[row | (low & 255)] ?? 0) + (sums[row | 256 | (low >> 8)] ?? 0);
  }
  return sum;
}

let made: Float64Array | undefined;

/** For each high nibble two tables: the share of each set of the low nibbles 0 to 7, then of 8 to 15. */
function sumsOfSets(): Float64Array {
  const sums = new Float64Array(16 * 512);
  for (let index = 0; index < sums.length; index++) {
    const set = index & 255;
    if (set === 0) continue;
    const nibble = 31 - Math.clz32(set & -set) + ((index >> 8) & 1) * 8;
    sums[index] = (sums[index & (index - 1)] ?? 0) + (commonness()[((index >> 9) << 4) | nibble] ?? 0);
  }
  return sums;
}
