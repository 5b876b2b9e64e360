/**
 * How mixed the characters of a text are, judged by what random texts of the same alphabet and length show: one fixed
 * threshold would refuse most short random values and let long dull ones pass.
 */

/** Shannon entropy in bits per character, from 0 to log2 of the length. */
export function shannon(text: string): number {
  let [least, most] = [255, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 255;
    counts[code] = (counts[code] ?? 0) + 1;
    if (code < least) least = code;
    if (code > most) most = code;
  }
  let sum = 0;
  for (let code = least; code <= most; code++) {
    const count = counts[code] ?? 0;
    if (count > 1) sum += count * Math.log2(count);
    counts[code] = 0;
  }
  return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}

/** Of one call, and zero between calls: most texts are short, and an array for each would cost more than counting. */
const counts = new Uint32Array(256);

/** Whether the characters are as mixed as those of 997 of 1,000 random texts of the same alphabet and length. */
export function mixed(text: string): boolean {
  return shannon(text) >= floorOf(alphabetSize(text), text.length) - 0.005;
}

/** Characters of the smallest usual alphabet that holds the text: 10, 16, 32, 36, 62 or 64 (also for anything wider). */
function alphabetSize(text: string): number {
  if (/^\d*$/.test(text)) return 10;
  if (/^(?:[\da-f]*|[\dA-F]*)$/.test(text)) return 16;
  if (/^(?:[a-z2-7]*|[A-Z2-7]*)$/.test(text)) return 32;
  if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(text)) return 36;
  return /^[\dA-Za-z]*$/.test(text) ? 62 : 64;
}

/** Lengths of the columns below. */
const LENGTHS = [8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 64, 96, 128];

/** Bits per character that 997 of 1,000 random texts reach, by alphabet size: `bench/entropy.ts`. */
const FLOORS: ReadonlyMap<number, readonly number[]> = new Map([
  [10, [1.41, 1.72, 1.92, 2.07, 2.22, 2.40, 2.54, 2.64, 2.72, 2.84, 2.93, 3.03, 3.13, 3.18]],
  [16, [1.75, 1.97, 2.22, 2.41, 2.58, 2.80, 2.96, 3.07, 3.19, 3.34, 3.44, 3.59, 3.73, 3.80]],
  [32, [2.16, 2.32, 2.62, 2.81, 2.98, 3.25, 3.45, 3.62, 3.74, 3.95, 4.10, 4.31, 4.54, 4.66]],
  [36, [2.16, 2.45, 2.63, 2.84, 3.02, 3.30, 3.52, 3.68, 3.83, 4.04, 4.20, 4.42, 4.66, 4.79]],
  [62, [2.25, 2.65, 2.86, 3.09, 3.25, 3.55, 3.77, 3.97, 4.14, 4.38, 4.58, 4.85, 5.18, 5.37]],
  [64, [2.25, 2.65, 2.86, 3.09, 3.28, 3.58, 3.80, 3.99, 4.16, 4.40, 4.60, 4.87, 5.21, 5.40]],
]);

/** Between two columns, linear in the length; shorter than the first, scaled; longer than the last, the last. */
function floorOf(size: number, length: number): number {
  const floors = FLOORS.get(size) ?? [];
  const above = LENGTHS.findIndex((column) => column >= length);
  if (above === -1) return floors.at(-1) ?? 0;
  if (above === 0) return ((floors[0] ?? 0) * length) / 8 - 0.3;
  const [low, high] = [LENGTHS[above - 1] ?? 0, LENGTHS[above] ?? 0];
  const [from, to] = [floors[above - 1] ?? 0, floors[above] ?? 0];
  return from + ((to - from) * (length - low)) / (high - low);
}
