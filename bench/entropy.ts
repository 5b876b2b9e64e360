/**
 * Makes the table of `src/core/entropy.ts`: the Shannon entropy below which lie 3 of 1,000 random strings, by alphabet
 * and length.
 *
 *   node bench/entropy.ts [SAMPLES]
 */
import { shannon } from '../src/core/entropy.ts';

const ALPHABETS = [10, 16, 32, 36, 62, 64];
const LENGTHS = [8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 64, 96, 128];
const samples = Number(process.argv[2] ?? 100_000);

for (const size of ALPHABETS) {
  console.log(`  [${size}, [${LENGTHS.map((length) => quantile(size, length).toFixed(2)).join(', ')}]],`);
}

function quantile(size: number, length: number): number {
  const entropies = Float64Array.from({ length: samples }, () => shannon(random(size, length))).sort();
  return entropies[Math.floor(samples * 0.003)] ?? 0;
}

function random(size: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, () => 48 + Math.floor(Math.random() * size)));
}
