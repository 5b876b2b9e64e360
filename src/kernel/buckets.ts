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
  const choices = literals.map((literal, index) => ({ index, windows: windowsOf(literal).slice(0, CHOICES) }));
  choices.sort((one, other) => cheapest(other.windows) - cheapest(one.windows));
  for (const { index, windows } of choices) chosen[index] = place(windows, buckets);
  return { windows: chosen, buckets: buckets.map(({ nibbles }) => nibbles) };
}

/** Windows of a literal that are tried: the cheapest few. */
const CHOICES = 3;

interface Bucket {
  nibbles: readonly Nibbles[];
  /** The part of a text's windows that pass, from 0 to 1. */
  noise: number;
}

function emptyBucket(): Bucket {
  return { nibbles: Array.from({ length: WINDOW_LENGTH }, () => ({ low: 0, high: 0 })), noise: 0 };
}

function cheapest(windows: readonly Window[]): number {
  return windows[0]?.cost ?? 0;
}

/** Puts one of the windows into one of the buckets, and says which window. */
function place(windows: readonly Window[], buckets: readonly Bucket[]): Window {
  let best: { window: Window; bucket: Bucket; joined: Bucket } | undefined;
  for (const window of windows) {
    for (const bucket of buckets) {
      const joined = join(bucket, window);
      if (!best || joined.noise - bucket.noise < best.joined.noise - best.bucket.noise) best = { window, bucket, joined };
    }
  }
  if (!best) throw new RangeError('a literal without a window');
  Object.assign(best.bucket, best.joined);
  return best.window;
}

function join(bucket: Bucket, window: Window): Bucket {
  const nibbles = bucket.nibbles.map(({ low, high }, index) => {
    const other = window.nibbles[index];
    return { low: low | (other?.low ?? 0), high: high | (other?.high ?? 0) };
  });
  return { nibbles, noise: nibbles.reduce((product, each) => product * share(each), 1) };
}

/** The part of a text's bytes that have these nibbles. */
function share({ low, high }: Nibbles): number {
  const key = low * 65536 + high;
  const known = shares.get(key);
  if (known !== undefined) return known;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    if ((low >> (byte & 15)) & (high >> (byte >> 4)) & 1) sum += commonness[byte] ?? 0;
  }
  shares.set(key, sum);
  return sum;
}

const shares = new Map<number, number>();
