/**
 * Makes `src/kernel/learned.ts`: which windows of the built-in rules' literals share a bucket of the prefilter's fingerprint, so that few
 * positions of text pass. Reads the text under the folders given, each of which counts the same, and anneals: again and again some literals
 * are taken out and put back where the noise grows least; a worse outcome is taken now and then, ever less often. Ten minutes.
 *
 *   node --experimental-strip-types bench/buckets.ts FOLDER… > src/kernel/learned.ts
 */
import type { Signs } from '../src/kernel/signs.ts';
import { windowsOf } from '../src/kernel/windows.ts';
import { builtIn } from '../src/surfaces/built-in.ts';
import { sampleOf, type Bits } from './triples.ts';

/** For each of a window's three bytes the first signs and the second signs, in turn. */
type Masks = readonly number[];
interface Places {
  readonly bucket: Int8Array;
  readonly window: Int8Array;
}

const BUCKETS = 16;
const TRIPLES = 32_768;
const STEPS = 6_000;
const HEAT = 0.05;
const NONE: Masks = [0, 0, 0, 0, 0, 0];
const ALL: Masks = NONE.map(() => 0xffff);

const { weights, having } = sampleOf(process.argv.slice(2), TRIPLES);
const WORDS = TRIPLES / 32;
const literals = distinct(builtIn().index.literals.map((literal) => windowsOf(literal).map(({ signs }) => masksOf(signs))));
const rarest = literals.map((windows) => Math.min(...windows.map((masks) => weightOf(masks, new Int32Array(WORDS), Infinity))));
const order = literals.map((_, literal) => literal).sort((one, other) => (rarest[other] ?? 0) - (rarest[one] ?? 0));
let state = 12_345;
process.stdout.write(module(bucketsOf(anneal())));

function anneal(): Places {
  let places = settle(empty(), order, 0);
  let noise = noiseOf(places);
  let [best, least] = [places, noise];
  for (let step = 0; step < STEPS; step++) {
    const next = settle(places, taken(places), random() < 0.5 ? 0.3 : 0);
    const found = noiseOf(next);
    if (found > noise * (1 + HEAT * (1 - step / STEPS) * random())) continue;
    [places, noise] = [next, found];
    if (noise < least) [best, least] = [places, noise];
    if (step % 100 === 0) process.stderr.write(`${step}: ${(least * 100).toFixed(2)} %\n`);
  }
  return best;
}

function empty(): Places {
  return { bucket: new Int8Array(literals.length).fill(-1), window: new Int8Array(literals.length) };
}

/** One literal in twenty, or those of one or two buckets; the commonest first. */
function taken({ bucket }: Places): readonly number[] {
  const some = random() < 0.5 ? undefined : [draw(), draw()];
  return order.filter((literal) => (some ? some.includes(bucket[literal] ?? 0) : random() < 0.05));
}

function draw(): number {
  return Math.floor(random() * BUCKETS);
}

/** Puts these literals where the noise grows least, or by chance where it grows by up to `blur` less than it would. */
function settle(places: Places, out: readonly number[], blur: number): Places {
  const [bucket, window] = [places.bucket.slice(), places.window.slice()];
  for (const literal of out) bucket[literal] = -1;
  const buckets = bucketsOf({ bucket, window });
  const passing = passingOf(buckets);
  for (const literal of out) {
    let lowest = Infinity;
    for (const [index, masks] of (literals[literal] ?? []).entries()) {
      for (let number = 0; number < BUCKETS && lowest > 0; number++) {
        const scale = 1 + blur * random();
        const noise = weightOf(joined(buckets[number] ?? NONE, masks), passing, lowest / scale) * scale;
        if (noise >= lowest) continue;
        lowest = noise;
        bucket[literal] = number;
        window[literal] = index;
      }
    }
    const number = bucket[literal] ?? 0;
    const grown = joined(buckets[number] ?? NONE, literals[literal]?.[window[literal] ?? 0] ?? NONE);
    buckets[number] = grown;
    if (lowest > 0) addTo(passing, grown);
  }
  return { bucket, window };
}

function bucketsOf({ bucket, window }: Places): Masks[] {
  const buckets: Masks[] = Array.from({ length: BUCKETS }, () => NONE);
  literals.forEach((windows, literal) => {
    const number = bucket[literal] ?? -1;
    if (number >= 0) buckets[number] = joined(buckets[number] ?? NONE, windows[window[literal] ?? 0] ?? NONE);
  });
  return buckets;
}

function passingOf(buckets: readonly Masks[]): Bits {
  const passing = new Int32Array(WORDS);
  for (const masks of buckets) addTo(passing, masks);
  return passing;
}

function addTo(passing: Bits, masks: Masks): void {
  const [first, second, third] = bitsOf(masks);
  for (let word = 0; word < WORDS; word++) passing[word] = (passing[word] ?? 0) | ((first[word] ?? 0) & (second[word] ?? 0) & (third[word] ?? 0));
}

function bitsOf([first1 = 0, second1 = 0, first2 = 0, second2 = 0, first3 = 0, second3 = 0]: Masks): readonly [Bits, Bits, Bits] {
  return [having(0, first1, second1), having(1, first2, second2), having(2, first3, second3)];
}

function noiseOf(places: Places): number {
  return weightOf(ALL, passingOf(bucketsOf(places)).map((word) => ~word), Infinity);
}

/** How much of the text passes these, and not `passing`; stops counting at `most`. */
function weightOf(masks: Masks, passing: Bits, most: number): number {
  const [first, second, third] = bitsOf(masks);
  let sum = 0;
  for (let word = 0; word < WORDS && sum < most; word++) {
    let rest = (first[word] ?? 0) & (second[word] ?? 0) & (third[word] ?? 0) & ~(passing[word] ?? 0);
    for (; rest !== 0; rest &= rest - 1) sum += weights[word * 32 + 31 - Math.clz32(rest & -rest)] ?? 0;
  }
  return sum;
}

function joined(one: Masks, other: Masks): Masks {
  return one.map((mask, index) => mask | (other[index] ?? 0));
}

function masksOf(signs: readonly Signs[]): Masks {
  return signs.flatMap(({ first, second }) => [first, second]);
}

/** Of literals with the same windows one will do. */
function distinct(all: readonly (readonly Masks[])[]): readonly (readonly Masks[])[] {
  return [...new Map(all.map((windows) => [JSON.stringify(windows), windows])).values()];
}

function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

function module(buckets: readonly Masks[]): string {
  const lines = buckets.map((masks) => `  [${masks.map((mask) => `0x${mask.toString(16).padStart(4, '0')}`).join(', ')}],\n`);
  return `/** Buckets that let little text pass, learned by bench/buckets.ts: for each of a window's bytes its first signs and its second signs, in turn. */
export const learned: readonly (readonly number[])[] = [\n${lines.join('')}];\n`;
}
