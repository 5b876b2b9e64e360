/**
 * The prefilter in WebAssembly: copies the bytes into the kernel's memory block by block, and brings the hits home in order.
 * A block holds 64 KiB whatever the size of the input; its context lets literals and runs cross its borders.
 */
import type { Found, Prefilter, PrefilterSpec } from '../core/prefilter.ts';
import { alphabetsOf, type Alphabet } from './alphabet.ts';
import { AFTER, BEFORE, BLOCK, HIT_SIZE, MIXED, OPENS, TEXT, ZEROS } from './assembly/layout.ts';
import { HitList, mergeHits } from './hits.ts';
import { instantiate, type Kernel } from './instance.ts';
import { preparedFor, type Prepared } from './prepared.ts';
import { checkSpec } from './spec.ts';
import { fillTables, type Tables } from './tables.ts';

/** Throws where WebAssembly or its SIMD is missing: see `index.ts`. @param known what was prepared for this spec */
export const makeSimd = (spec: PrefilterSpec, known = preparedFor(spec)): Prefilter => {
  if (known === undefined) checkSpec(spec);
  const search = new Search(spec, known);
  return { spec, find: (bytes, from = 0, to = bytes.length) => search.find(bytes, Math.max(from, 0), Math.min(to, bytes.length)) };
};

/** Where the first byte of a block stands in the kernel's memory. */
const HOME = TEXT + BEFORE;
const HIT_WORDS = HIT_SIZE / 4;

class Search {
  readonly #hasLiterals: boolean;
  readonly #hasRuns: boolean;
  readonly #alphabets: readonly Alphabet[];
  readonly #kernel: Kernel;
  readonly #tables: Tables;
  readonly #memory: Uint8Array;
  /** The kernel's own hits: start, end, `what`, start, … */
  readonly #raw: Uint32Array;
  readonly #literals = new HitList();
  readonly #runs = new HitList();
  readonly #all = new HitList();

  constructor(spec: PrefilterSpec, known: Prepared | undefined) {
    const literals = known?.literals ?? spec.literals.length;
    this.#hasLiterals = literals > 0;
    this.#hasRuns = spec.runs.length > 0;
    this.#alphabets = alphabetsOf(spec.runs, literals);
    this.#kernel = instantiate();
    this.#tables = fillTables(this.#kernel.memory, spec, this.#alphabets, known);
    this.#memory = new Uint8Array(this.#kernel.memory.buffer);
    this.#raw = new Uint32Array(this.#kernel.memory.buffer, this.#tables.hits);
  }

  find(bytes: Uint8Array, from: number, to: number): Found {
    this.#literals.clear();
    this.#runs.clear();
    const end = from < to ? Math.min(to + this.#tables.reach, bytes.length) : from;
    for (let block = from; block < end; block += BLOCK) {
      const blockEnd = Math.min(block + BLOCK, end);
      this.#load(bytes, block, blockEnd);
      if (this.#hasLiterals) this.#findLiterals(bytes, block, blockEnd, from, to);
      const runsEnd = Math.min(blockEnd, to);
      if (this.#hasRuns) this.#findRuns(bytes, block, runsEnd);
      if (this.#kernel.holdsNul(HOME, HOME + runsEnd - block) === 1) this.#literals.hasNul = true;
    }
    if (this.#runs.count === 0) return this.#literals;
    return mergeHits(this.#literals, this.#runs, this.#all);
  }

  /** Each of the calls costs as much as searching some dozen bytes: most searches are short, so none is made in vain. */
  #load(bytes: Uint8Array, block: number, blockEnd: number): void {
    const first = Math.max(block - BEFORE, 0);
    const last = Math.min(blockEnd + AFTER, bytes.length);
    const home = HOME - (block - first);
    const end = home + last - first;
    if (home > TEXT) this.#memory.fill(0, TEXT, home);
    this.#memory.set(last - first === bytes.length ? bytes : bytes.subarray(first, last), home);
    if (last === blockEnd + AFTER) this.#memory[end] = 0;
    else this.#memory.fill(0, end, end + ZEROS);
  }

  /**
   * Windows lie inside the block; the literals around them may begin before it, even outside the range asked for. A literal
   * of zeros may even be seen in what stands behind the text.
   */
  #findLiterals(bytes: Uint8Array, block: number, blockEnd: number, from: number, to: number): void {
    const { hits, literalLimit } = this.#tables;
    const end = HOME + blockEnd - block;
    for (let at = HOME; at < end; ) {
      at = this.#kernel.findLiterals(at, end, hits, literalLimit);
      this.#addLiterals(bytes, block - HOME, from, to);
    }
  }

  #addLiterals(bytes: Uint8Array, shift: number, from: number, to: number): void {
    const raw = this.#raw;
    const end = this.#kernel.hitCount() * HIT_WORDS;
    for (let word = 0; word < end; word += HIT_WORDS) {
      const start = (raw[word] ?? 0) + shift;
      const after = (raw[word + 1] ?? 0) + shift;
      if (start >= from && start < to && after <= bytes.length) this.#literals.add(start, after, raw[word + 2] ?? 0);
    }
  }

  #findRuns(bytes: Uint8Array, block: number, blockEnd: number): void {
    const { alphabets, alphabetsEnd, hits, runLimit } = this.#tables;
    const end = HOME + blockEnd - block;
    for (let at = HOME; at < end; ) {
      at = this.#kernel.findRuns(at, end, alphabets, alphabetsEnd, hits, runLimit);
      this.#addRuns(bytes, block - HOME);
    }
  }

  #addRuns(bytes: Uint8Array, shift: number): void {
    const raw = this.#raw;
    const end = this.#kernel.hitCount() * HIT_WORDS;
    for (let word = 0; word < end; word += HIT_WORDS) {
      const number = raw[word + 2] ?? 0;
      const alphabet = this.#alphabets[number & (OPENS - 1)];
      if (alphabet) this.#addRun(bytes, (raw[word] ?? 0) + shift, (raw[word + 1] ?? 0) + shift, alphabet, number);
    }
  }

  /** The kernel sees no further than the text in its memory: a run that ends there may go on. @param nature has the bits `OPENS` and `MIXED` */
  #addRun(bytes: Uint8Array, start: number, known: number, { members, runs }: Alphabet, nature: number): void {
    let end = known;
    while (end < bytes.length && members[bytes[end] ?? 0] === 1) end++;
    for (const { what, min, max, opens, mixed } of runs) {
      if (end - start >= min && end - start <= max && (!opens || (nature & OPENS) !== 0) && (!mixed || (nature & MIXED) !== 0)) this.#runs.add(start, end, what);
    }
  }
}
