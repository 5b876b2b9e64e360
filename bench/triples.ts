/** A sample of text for `buckets.ts`: its commonest triples of bytes, known by their signs, and which of them have what signs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signsOf } from '../src/kernel/signs.ts';

/** One bit for each triple. */
export type Bits = Int32Array;

export interface Sample {
  /** The part of the text that each triple makes up; those left out count for nothing. */
  readonly weights: Float64Array;
  /** The triples whose byte at this position, 0 to 2, has one of these first and one of these second signs. */
  having(position: number, first: number, second: number): Bits;
}

/** Each of the folders counts the same. */
export function sampleOf(folders: readonly string[], size: number): Sample {
  const parts = new Float64Array(1 << 24);
  for (const folder of folders) addFolder(parts, folder, folders.length);
  const triples = [...parts.keys()].filter((triple) => (parts[triple] ?? 0) > 0).sort((one, other) => (parts[other] ?? 0) - (parts[one] ?? 0) || one - other);
  const known = triples.slice(0, size);
  const [signs, cache] = [bitsOfSigns(known, size), new Map<number, Bits>()];
  const weights = new Float64Array(size);
  known.forEach((triple, index) => (weights[index] = parts[triple] ?? 0));
  return {
    weights,
    having(position, first, second) {
      const key = (position * 65_536 + first) * 65_536 + second;
      const bits = cache.get(key) ?? both(signs[position * 2] ?? [], first, signs[position * 2 + 1] ?? [], second);
      if (cache.size > 20_000) cache.clear();
      cache.set(key, bits);
      return bits;
    },
  };
}

/** Of a folder so many bytes. */
const MOST = 48 << 20;

function addFolder(parts: Float64Array, folder: string, share: number): void {
  const counts = new Uint32Array(1 << 24);
  let size = 0;
  for (const file of filesUnder(folder)) {
    const bytes = readFileSync(file);
    if (size > MOST || bytes.includes(0)) continue;
    size += bytes.length;
    count(counts, bytes);
  }
  counts.forEach((times, triple) => times > 0 && (parts[triple] = (parts[triple] ?? 0) + times / size / share));
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function count(counts: Uint32Array, bytes: Uint8Array): void {
  let triple = 0;
  bytes.forEach((byte, at) => {
    triple = ((triple << 8) & 0xff_ffff) | signsOf(byte).number;
    if (at >= 2) counts[triple] = (counts[triple] ?? 0) + 1;
  });
}

/** For each position the first signs and the second signs, in turn; of each sign its triples. */
function bitsOfSigns(triples: readonly number[], size: number): readonly (readonly Bits[])[] {
  return [20, 16, 12, 8, 4, 0].map((shift) =>
    Array.from({ length: 16 }, (_, sign) => {
      const bits = new Int32Array(size / 32);
      triples.forEach((triple, index) => ((triple >> shift) & 15) === sign && (bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))));
      return bits;
    }),
  );
}

function both(firsts: readonly Bits[], first: number, seconds: readonly Bits[], second: number): Bits {
  const [one, other] = [union(firsts, first), union(seconds, second)];
  return one.map((bits, word) => bits & (other[word] ?? 0));
}

function union(all: readonly Bits[], mask: number): Bits {
  const bits = new Int32Array(all[0]?.length ?? 0);
  all.forEach((own, sign) => ((mask >> sign) & 1) === 1 && own.forEach((word, index) => (bits[index] = (bits[index] ?? 0) | word)));
  return bits;
}
