/** The kernel's tables for one spec: what `assembly/layout.ts` describes, filled. */
import type { Literal, PrefilterSpec, RunAlphabet } from '../core/prefilter.ts';
import type { Alphabet } from './alphabet.ts';
import { ALPHABET_SIZE, BASE64, HEX, HIT_SIZE, LITERAL_SIZE, SETS, SIGNS, SIGNS_STRIDE, TABLES } from './assembly/layout.ts';
import { sortIntoBuckets, type Sorted } from './buckets.ts';
import { patternsSize, writePatterns } from './patterns.ts';
import { demandsOf, setBitsOf, writeSets } from './neighbours.ts';
import { restore, type Prepared } from './prepared.ts';
import { hashWindows, writeSlots } from './slots.ts';
import type { Window } from './windows.ts';

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

/** Grows a fresh `memory` as needed and fills it, from what was prepared for this spec where there is such. */
export function fillTables(memory: WebAssembly.Memory, spec: PrefilterSpec, alphabets: readonly Alphabet[], known: Prepared | undefined): Tables {
  if (known === undefined) return makeTables(memory, spec, alphabets);
  growTo(memory, known.size);
  return restore(memory, known);
}

/** The same without what was prepared. */
export function makeTables(memory: WebAssembly.Memory, { literals }: PrefilterSpec, alphabets: readonly Alphabet[]): Tables {
  const { windows, buckets } = sortIntoBuckets(literals);
  const slots = hashWindows(literals, windows);
  const patterns = TABLES + literals.length * LITERAL_SIZE;
  const records = patterns + patternsSize(literals);
  const hits = records + alphabets.length * ALPHABET_SIZE;
  const literalRoom = literals.length * HIT_SIZE;
  const runRoom = alphabets.length * 64 * HIT_SIZE;
  const end = hits + HITS * HIT_SIZE + Math.max(literalRoom, runRoom);
  growTo(memory, end);
  writeBuckets(new Uint8Array(memory.buffer, SIGNS), buckets);
  writeLiterals(memory.buffer, literals, windows, writePatterns(memory.buffer, literals, patterns), slots.order);
  writeSlots(memory.buffer, slots);
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

function writeBuckets(tables: Uint8Array, buckets: Sorted['buckets']): void {
  buckets.forEach((bucket, index) => {
    const bit = 1 << (index & 7);
    bucket.forEach(({ first, second }, position) => {
      const table = position * SIGNS_STRIDE + (index >> 3) * 32;
      for (let sign = 0; sign < 16; sign++) {
        if ((first >> sign) & 1) tables[table + sign] = (tables[table + sign] ?? 0) | bit;
        if ((second >> sign) & 1) tables[table + 16 + sign] = (tables[table + 16 + sign] ?? 0) | bit;
      }
    });
  });
}

function writeLiterals(memory: ArrayBuffer, literals: readonly Literal[], windows: readonly Window[], patterns: readonly number[], order: readonly number[]): void {
  const sets = setBitsOf(literals);
  writeSets(memory, sets, SETS);
  const records = new Uint32Array(memory, TABLES, literals.length * (LITERAL_SIZE / 4));
  order.forEach((what, place) => {
    const literal = literals[what];
    if (!literal) return;
    const known = [windows[what]?.offset ?? 0, literal.text.length, what, patterns[what] ?? 0];
    records.set([...known, ...demandsOf(literal, sets)], place * (LITERAL_SIZE / 4));
  });
}

function writeAlphabets(records: Uint32Array, alphabets: readonly Alphabet[]): void {
  alphabets.forEach(({ name, runs, shortest }, number) => {
    records.set([classes[name], Math.min(64, shortest), number, demandOf(name, runs)], number * (ALPHABET_SIZE / 4));
  });
}

/** What the alphabet encodes, if any run must open, and the length from which one needn't. */
function demandOf(name: RunAlphabet, runs: Alphabet['runs']): number {
  const plain = Math.min(LONGEST, ...runs.filter(({ opens }) => !opens).map(({ min }) => min));
  const codec = name === 'hex' ? HEX : BASE64;
  return (runs.some(({ opens }) => opens) ? codec : 0) + plain * 256;
}

/** No run in the kernel's memory is as long. */
const LONGEST = 2 ** 24 - 1;

/** Sets of the classes of `assembly/runs.ts`. */
const classes: Readonly<Record<RunAlphabet, number>> = {
  base64: 0b0000_1111,
  base64url: 0b0011_0111,
  hex: 0b0100_0001,
  alphanumeric: 0b0000_0111,
  word: 0b0010_0111,
};
