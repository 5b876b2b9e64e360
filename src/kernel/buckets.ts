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
  const buckets = Array.from({ length: BUCKETS }, emptyBucket);
  const chosen: Window[] = [];
  const choices = literals.map((literal, index) => ({ index, windows: windowsOf(literal, CHOICES) }));
  choices.sort((one, other) => cheapest(other.windows) - cheapest(one.windows));
  for (const { index, windows } of choices) chosen[index] = place(windows, buckets);
  return { windows: chosen, buckets: buckets.map(({ nibbles }) => nibbles) };
}

/** Windows of a literal that are tried: the cheapest few. */
const CHOICES = 3;

interface Bucket {
  /** For each of the three bytes, and the part of a text's bytes that pass there, from 0 to 1. */
  readonly nibbles: { low: number; high: number; share: number }[];
  /** The part of a text's windows that pass. */
  noise: number;
}

function emptyBucket(): Bucket {
  return { nibbles: Array.from({ length: WINDOW_LENGTH }, () => ({ low: 0, high: 0, share: 0 })), noise: 0 };
}

function cheapest(windows: readonly Window[]): number {
  return windows[0]?.cost ?? 0;
}

/** Puts one of the windows into one of the buckets, and says which window. */
function place(windows: readonly Window[], buckets: readonly Bucket[]): Window {
  let best: { window: Window; bucket: Bucket; price: number } | undefined;
  for (const window of windows) {
    for (const bucket of buckets) {
      const price = noiseWith(bucket, window) - bucket.noise + window.cost;
      if (!best || price < best.price) best = { window, bucket, price };
    }
  }
  if (!best) throw new RangeError('a literal has no window');
  add(best.bucket, best.window);
  return best.window;
}

function noiseWith(bucket: Bucket, window: Window): number {
  let noise = 1;
  for (let index = 0; index < WINDOW_LENGTH; index++) {
    const own = bucket.nibbles[index];
    const other = window.nibbles[index];
    if (!own || !other) continue;
    const low = own.low | other.low;
    const high = own.high | other.high;
    noise *= low === own.low && high === own.high ? own.share : share(low, high);
  }
  return noise;
}

function add(bucket: Bucket, window: Window): void {
  bucket.noise = noiseWith(bucket, window);
  bucket.nibbles.forEach((own, index) => {
    own.low |= window.nibbles[index]?.low ?? 0;
    own.high |= window.nibbles[index]?.high ?? 0;
    own.share = share(own.low, own.high);
  });
}

/** The part of a text's bytes that have one of these low and one of these high nibbles. */
function share(low: number, high: number): number {
  let sum = 0;
  for (let rest = high; rest !== 0; rest &= rest - 1) {
    const row = (31 - Math.clz32(rest & -rest)) << 9;
    sum += (sums[row | (low & 255)] ?? 0) + (sums[row | 256 | (low >> 8)] ?? 0);
  }
  return sum;
}

/** For each high nibble two tables: the share of each subset of the low nibbles 0 to 7, then of 8 to 15. */
const sums = new Float64Array(16 * 512);
for (let index = 0; index < sums.length; index++) {
  const subset = index & 255;
  if (subset === 0) continue;
  const nibble = 31 - Math.clz32(subset & -subset) + ((index >> 8) & 1) * 8;
  sums[index] = (sums[index & (index - 1)] ?? 0) + (commonness[((index >> 9) << 4) | nibble] ?? 0);
}
