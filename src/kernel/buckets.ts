/**
 * Buckets: which windows share a fingerprint. A bucket lets through every mixture of its windows' signs, so a rare window
 * in company of a common one is lost in noise. Where a bucket was learned for a literal it goes there. The others follow
 * greedily: the commonest first, each where the expected noise grows least.
 */
import type { Literal } from '../core/prefilter.ts';
import { commonness } from './commonness.ts';
import { learned } from './learned.ts';
import { anySigns, BYTES, signsOf, type Signs } from './signs.ts';
import { windowsOf, WINDOW_LENGTH, type Window } from './windows.ts';

const BUCKETS = 16;

export interface Sorted {
  /** For each literal the window chosen. */
  readonly windows: readonly Window[];
  /** For each bucket the signs that the three bytes of its windows may have. */
  readonly buckets: readonly (readonly Pick<Signs, 'first' | 'second'>[])[];
}

export function sortIntoBuckets(literals: readonly Literal[]): Sorted {
  const buckets = Array.from({ length: BUCKETS }, (_, number) => new Bucket(learned[number]));
  const chosen: Window[] = [];
  const choices = literals.map((literal, index) => choiceOf(windowsOf(literal), buckets, index));
  choices.sort((one, other) => Number(other.isLearned) - Number(one.isLearned) || cheapest(other.windows) - cheapest(one.windows));
  for (const choice of choices) chosen[choice.index] = place(choice, buckets);
  return { windows: chosen, buckets: buckets.map((bucket) => bucket.places) };
}

interface Choice {
  readonly index: number;
  readonly windows: readonly Window[];
  /** Whether a bucket was learned that has one of them. */
  readonly isLearned: boolean;
}

function choiceOf(windows: readonly Window[], buckets: readonly Bucket[], index: number): Choice {
  return { index, windows, isLearned: windows.some((window) => buckets.some((bucket) => bucket.expects(window))) };
}

function cheapest(windows: readonly Window[]): number {
  return windows[0]?.cost ?? 0;
}

/** Puts one of the windows into one of the buckets, and says which window. */
function place({ windows, isLearned }: Choice, buckets: readonly Bucket[]): Window {
  let best: { window: Window; bucket: Bucket } | undefined;
  let lowest = Infinity;
  for (const window of windows) {
    if (window.cost >= lowest) break;
    for (const bucket of buckets) {
      const price = window.cost + bucket.addedNoise(window);
      if (price >= lowest || (isLearned && !bucket.expects(window))) continue;
      lowest = price;
      best = { window, bucket };
    }
  }
  if (!best) throw new RangeError('a literal has no window');
  best.bucket.add(best.window);
  return best.window;
}

class Bucket {
  /** What the three bytes of its windows may be. */
  readonly places: readonly Place[] = Array.from({ length: WINDOW_LENGTH }, () => new Place());
  readonly #learned: readonly number[];
  #noise = 0;

  constructor(masks: readonly number[] = []) {
    this.#learned = masks;
  }

  /** Whether it was learned that this window belongs here. */
  expects({ signs }: Window): boolean {
    for (let index = 0; index < WINDOW_LENGTH; index++) {
      const { first, second } = signs[index] ?? anySigns;
      if ((first & ~(this.#learned[index * 2] ?? 0)) !== 0 || (second & ~(this.#learned[index * 2 + 1] ?? 0)) !== 0) return false;
    }
    return true;
  }

  /** What a window adds to the part of a text's windows that pass. */
  addedNoise({ signs }: Window): number {
    let product = 1;
    for (let index = 0; index < WINDOW_LENGTH; index++) product *= this.places[index]?.shareWith(signs[index] ?? anySigns) ?? 1;
    return product - this.#noise;
  }

  add({ signs }: Window): void {
    this.places.forEach((place, index) => place.add(signs[index] ?? anySigns));
    this.#noise = this.places.reduce((product, { share }) => product * share, 1);
  }
}

/** The signs that one byte of a bucket's windows may have. */
class Place {
  first = 0;
  second = 0;
  /** The part of a text's bytes that have one of these first and one of these second signs, from 0 to 1. */
  share = 0;
  /** For each first sign that is none of these, then for each such second sign, what it would add. */
  readonly #gains = new Float64Array(32);

  shareWith({ number, first, second }: Signs): number {
    if (number === BYTES) return shareOf(this.first | first, this.second | second);
    const isNew = ((this.first & first) | (this.second & second)) === 0;
    return this.share + (this.#gains[number >> 4] ?? 0) + (this.#gains[16 + (number & 15)] ?? 0) + (isNew ? (shares()[number] ?? 0) : 0);
  }

  add({ first, second }: Signs): void {
    if ((this.first | first) === this.first && (this.second | second) === this.second) return;
    this.first |= first;
    this.second |= second;
    this.share = shareOf(this.first, this.second);
    for (let sign = 0; sign < 16; sign++) {
      const bit = 1 << sign;
      this.#gains[sign] = this.first & bit ? 0 : shareOf(bit, this.second);
      this.#gains[16 + sign] = this.second & bit ? 0 : shareOf(this.first, bit);
    }
  }
}

/** The part of a text's bytes that have one of these first and one of these second signs. */
function shareOf(first: number, second: number): number {
  const parts = shares();
  let sum = 0;
  for (let row = first; row !== 0; row &= row - 1) {
    const start = (31 - Math.clz32(row & -row)) << 4;
    for (let rest = second; rest !== 0; rest &= rest - 1) sum += parts[start | (31 - Math.clz32(rest & -rest))] ?? 0;
  }
  return sum;
}

/** For each number of `Signs` the part of a text that bytes with these signs make up. */
function shares(): Float64Array {
  if (made) return made;
  made = new Float64Array(BYTES);
  for (let byte = 0; byte < BYTES; byte++) {
    const { number } = signsOf(byte);
    made[number] = (made[number] ?? 0) + (commonness()[byte] ?? 0);
  }
  return made;
}

let made: Float64Array | undefined;
