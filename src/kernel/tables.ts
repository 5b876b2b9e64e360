/** The kernel's tables for one spec: what `assembly/layout.ts` describes, filled. */
import type { PrefilterSpec, RunAlphabet } from '../core/prefilter.ts';
import { familiesOf, type Alphabet } from './alphabet.ts';
import { ALPHABET_SIZE, BASE64, DEMAND_SIZE, HEX, HIT_SIZE, LITERAL_SIZE, SETS, SEXTET, SIGNS, SIGNS_STRIDE, TABLES, TILE } from './assembly/layout.ts';
import { sortIntoBuckets, type Sorted } from './buckets.ts';
import { patternsSize, writePatterns } from './patterns.ts';
import { demandsOf, setBitsOf, writeDemands, writeSets } from './neighbours.ts';
import { restore, type Prepared } from './prepared.ts';
import { hashWindows, writeSlots } from './slots.ts';

/** Addresses in the kernel's memory, and how far a literal may begin before its window. */
export interface Tables {
  readonly reach: number;
  readonly alphabets: number;
  readonly alphabetsEnd: number;
  readonly hits: number;
  /** Hits may begin up to here, so that those of one more step still fit. */
  readonly limit: number;
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
  const sets = setBitsOf(literals);
  const demands = demandsOf(literals, sets);
  const needs = TABLES + Math.ceil((literals.length * LITERAL_SIZE) / 8) * 8;
  const patterns = needs + demands.records.length * DEMAND_SIZE;
  const records = patterns + patternsSize(literals);
  const hits = records + alphabets.length * ALPHABET_SIZE;
  const literalRoom = literals.length * HIT_SIZE;
  const runRoom = alphabets.reduce((room, { shortest }) => room + Math.ceil(TILE / (shortest + 1)) + 1, 0) * HIT_SIZE;
  const limit = hits + Math.max(HITS, literals.length) * HIT_SIZE;
  growTo(memory, limit + Math.max(literalRoom, runRoom));
  writeBuckets(new Uint8Array(memory.buffer, SIGNS), buckets);
  writeSets(memory.buffer, sets, SETS);
  const known = literals.map(({ text }, what) => [windows[what]?.offset ?? 0, text.length, what]);
  writeLiterals(memory.buffer, known, writePatterns(memory.buffer, literals, patterns), writeDemands(memory.buffer, demands, needs), slots.order);
  writeSlots(memory.buffer, slots);
  writeAlphabets(memory.buffer, records, alphabets);
  const reach = windows.reduce((most, { offset }) => Math.max(most, offset), 0);
  return { reach, alphabets: records, alphabetsEnd: hits, hits, limit };
}

/** Hits that one search of the kernel may write, at least: no fewer than those of one window. */
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

function writeLiterals(memory: ArrayBuffer, known: readonly (readonly number[])[], patterns: readonly number[], demands: readonly number[], order: readonly number[]): void {
  const records = new Uint32Array(memory, TABLES, known.length * (LITERAL_SIZE / 4));
  order.forEach((what, place) => records.set([...(known[what] ?? []), patterns[what] ?? 0, demands[what] ?? 0], place * (LITERAL_SIZE / 4)));
}

function writeAlphabets(memory: ArrayBuffer, address: number, alphabets: readonly Alphabet[]): void {
  const records = new Uint32Array(memory, address, alphabets.length * (ALPHABET_SIZE / 4));
  const families = familiesOf(alphabets).flatMap((family) => family.map((_, index) => (index === 0 ? familyOf(family) : [])));
  alphabets.forEach(({ name, runs, shortest }, number) => {
    const at = number * (ALPHABET_SIZE / 4);
    records.set([classes[name], Math.min(64, shortest), number, demandOf(name, runs), ...(families[number] ?? [])], at);
    records[at + 7] = leastOf(runs.filter(({ opens, mixed }) => !opens && !mixed));
  });
  const sextets = new Uint8Array(memory, SEXTET, 256);
  for (let sextet = 0; sextet < 64; sextet++) sextets[base64.charCodeAt(sextet)] = sextet;
  sextets[0x2d] = 62;
  sextets[0x5f] = 63;
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A run of so many bytes holds at least so many whole groups of four, wherever it starts. */
function familyOf(family: readonly Alphabet[]): readonly number[] {
  const shortest = Math.min(64, ...family.map((alphabet) => alphabet.shortest));
  return [family.reduce((all, { name }) => all | classes[name], 0), Math.max(0, (shortest - 3) >> 2), family.length * ALPHABET_SIZE];
}

/** What the alphabet encodes, if any run must open, and the length from which one needn't. */
function demandOf(name: RunAlphabet, runs: Alphabet['runs']): number {
  const plain = leastOf(runs.filter(({ opens }) => !opens));
  const codec = name === 'hex' ? HEX : BASE64;
  return (runs.some(({ opens }) => opens) ? codec : 0) + plain * 256;
}

function leastOf(runs: Alphabet['runs']): number {
  return Math.min(LONGEST, ...runs.map(({ min }) => min));
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
