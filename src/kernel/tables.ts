/** The kernel's tables for one spec: what `assembly/layout.ts` describes, filled. */
import type { Literal, RunAlphabet } from '../core/prefilter.ts';
import type { Alphabet } from './alphabet.ts';
import { ALPHABET_SIZE, ENTRY_SIZE, HIT_SIZE, NIBBLES, NIBBLES_STRIDE, TABLES } from './assembly/layout.ts';
import { sortIntoBuckets } from './buckets.ts';
import { patternsSize, writePatterns } from './patterns.ts';
import { hashWindows, writeSlots } from './slots.ts';
import type { Nibbles } from './windows.ts';

/** Addresses in the kernel's memory, and how far a literal may begin before its window. */
export interface Tables {
  readonly reach: number;
  readonly alphabets: number;
  readonly alphabetsEnd: number;
  readonly hits: number;
  /** Hits may begin up to here, so that those of one more step still fit. */
  readonly literalLimit: number;
  readonly runLimit: number;
}

/** Grows `memory` as needed and fills it. */
export function fillTables(memory: WebAssembly.Memory, literals: readonly Literal[], alphabets: readonly Alphabet[]): Tables {
  const { windows, buckets } = sortIntoBuckets(literals);
  const slots = hashWindows(literals, windows);
  const patterns = TABLES + slots.entries * ENTRY_SIZE;
  const records = patterns + patternsSize(literals);
  const hits = records + alphabets.length * ALPHABET_SIZE;
  const literalRoom = literals.length * HIT_SIZE;
  const runRoom = alphabets.length * 64 * HIT_SIZE;
  const end = hits + HITS * HIT_SIZE + Math.max(literalRoom, runRoom);
  growTo(memory, end);
  writeNibbles(new Uint8Array(memory.buffer, NIBBLES), buckets);
  const addresses = writePatterns(memory.buffer, literals, patterns);
  writeSlots(memory.buffer, slots, literals, windows, addresses);
  writeAlphabets(new Uint32Array(memory.buffer, records), alphabets);
  const reach = windows.reduce((most, { offset }) => Math.max(most, offset), 0);
  return { reach, alphabets: records, alphabetsEnd: hits, hits, literalLimit: end - literalRoom, runLimit: end - runRoom };
}

/** Hits that one search of the kernel may write, at least. */
const HITS = 4096;
const PAGE = 65536;

function growTo(memory: WebAssembly.Memory, bytes: number): void {
  const missing = Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
}

function writeNibbles(tables: Uint8Array, buckets: readonly (readonly Nibbles[])[]): void {
  buckets.forEach((bucket, index) => {
    const bit = 1 << (index & 7);
    bucket.forEach(({ low, high }, position) => {
      const table = position * NIBBLES_STRIDE + (index >> 3) * 32;
      for (let nibble = 0; nibble < 16; nibble++) {
        if ((low >> nibble) & 1) tables[table + nibble] = (tables[table + nibble] ?? 0) | bit;
        if ((high >> nibble) & 1) tables[table + 16 + nibble] = (tables[table + 16 + nibble] ?? 0) | bit;
      }
    });
  });
}

function writeAlphabets(records: Uint32Array, alphabets: readonly Alphabet[]): void {
  alphabets.forEach(({ name, runs }, number) => {
    const shortest = Math.min(64, ...runs.map(({ min }) => min));
    records.set([classes[name], shortest, 0, 0, 0, 0, number], number * (ALPHABET_SIZE / 4));
  });
}

/** Sets of the classes of `assembly/runs.ts`. */
const classes: Readonly<Record<RunAlphabet, number>> = {
  base64: 0b0000_1111,
  base64url: 0b0011_0111,
  hex: 0b0100_0001,
  alphanumeric: 0b0000_0111,
  word: 0b0010_0111,
};
