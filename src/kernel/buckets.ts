/**
 * Buckets: which windows share a fingerprint. A bucket lets through every mixture of its windows' signs, so a rare window
 * in company of a common one is lost in noise. Greedy: the commonest first, each where the expected noise grows least.
 */
import type { Literal } from '../core/prefilter.ts';
import { commonness } from './commonness.ts';
import { BYTES, firstSign, secondSign, type Signs } from './signs.ts';
import { windowsOf, WINDOW_LENGTH, type Window } from './windows.ts';

export const BUCKETS = 16;

export interface Sorted {
  /** For each literal the window chosen. */
  readonly windows: readonly Window[];
  /** For each bucket the signs that the three bytes of its windows may have. */
  readonly buckets: readonly (readonly BucketSigns[])[];
}

export function sortIntoBuckets(literals: readonly Literal[]): Sorted {
  const buckets = Array.from({ length: BUCKETS }, () => new Bucket());
  const chosen: Window[] = [];
  const choices = literals.map((literal, index) => ({ index, windows: windowsOf(literal, CHOICES) }));
  choices.sort((one, other) => cheapest(other.windows) - cheapest(one.windows));
  for (const { index, windows } of choices) chosen[index] = place(windows, buckets);
  return { windows: chosen, buckets: buckets.map((bucket) => bucket.signs) };
}

/** Windows of a literal that are tried: the cheapest. */
const CHOICES = 12;

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

type BucketSigns = Omit<Signs, 'number'>;

class Bucket {
  readonly signs = Array.from({ length: WINDOW_LENGTH }, () => ({ first: 0, second: 0 }));
  /** For each of the three bytes the part of a text's bytes that pass, from 0 to 1. */
  readonly #shares = new Float64Array(WINDOW_LENGTH);
  /** For each of the three what that part would be with one more byte, by the number of its signs; -1 where nobody asked. */
  readonly #withOne = new Float64Array(WINDOW_LENGTH * BYTES).fill(-1);

  /** What a window adds to the part of a text's windows that pass; or more than `limit`, if it is more than that. */
  addedNoise({ signs }: Window, limit: number): number {
    const second = this.#shares[1] ?? 0;
    const third = this.#shares[2] ?? 0;
    const noise = (this.#shares[0] ?? 0) * second * third;
    const withFirst = this.#shareWith(0, signs);
    if (withFirst * second * third - noise > limit) return Infinity;
    const withSecond = this.#shareWith(1, signs);
    if (withFirst * withSecond * third - noise > limit) return Infinity;
    return withFirst * withSecond * this.#shareWith(2, signs) - noise;
  }

  add({ signs }: Window): void {
    this.signs.forEach((own, index) => {
      const other = signs[index];
      if (!other || this.#has(own, other)) return;
      own.first |= other.first;
      own.second |= other.second;
      this.#shares[index] = shareOf(own.first, own.second);
      this.#withOne.fill(-1, index * BYTES, (index + 1) * BYTES);
    });
  }

  #has(own: BucketSigns, other: Signs): boolean {
    return (own.first & other.first) === other.first && (own.second & other.second) === other.second;
  }

  #shareWith(index: number, signs: readonly Signs[]): number {
    const own = this.signs[index];
    const other = signs[index];
    if (!own || !other) return 1;
    if (other.number === BYTES) return shareOf(own.first | other.first, own.second | other.second);
    const known = this.#withOne[index * BYTES + other.number] ?? -1;
    if (known >= 0) return known;
    return (this.#withOne[index * BYTES + other.number] = shareOf(own.first | other.first, own.second | other.second));
  }
}

/** The part of a text's bytes that have one of these first and one of these second signs. */
function shareOf(first: number, second: number): number {
  const sums = (made ??= sumsOfSets());
  let sum = 0;
  for (let rest = second; rest !== 0; rest &= rest - 1) {
    const row = (31 - Math.clz32(rest & -rest)) << 9;
    sum += (sums[row | (first & 255)] ?? 0) + (sums[row | 256 | (first >> 8)] ?? 0);
  }
  return sum;
}

let made: Float64Array | undefined;

/** For each second sign two tables: the share of each set of the first signs 0 to 7, then of 8 to 15. */
function sumsOfSets(): Float64Array {
  const shares = new Float64Array(BYTES);
  commonness().forEach((part, byte) => (shares[secondSign(byte) * 16 + firstSign(byte)] = (shares[secondSign(byte) * 16 + firstSign(byte)] ?? 0) + part));
  const sums = new Float64Array(16 * 512);
  for (let index = 0; index < sums.length; index++) {
    const set = index & 255;
    if (set === 0) continue;
    const sign = 31 - Math.clz32(set & -set) + ((index >> 8) & 1) * 8;
    sums[index] = (sums[index & (index - 1)] ?? 0) + (shares[((index >> 9) << 4) | sign] ?? 0);
  }
  return sums;
}
