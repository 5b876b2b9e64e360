/**
 * The prefilter in WebAssembly: copies the bytes into the kernel's memory block by block, and brings the hits home in order.
 * A block holds 64 KiB whatever the size of the input; its context lets literals and runs cross its borders.
 */
import type { Found, Prefilter, PrefilterSpec } from '../core/prefilter.ts';
import { alphabetsOf, type Alphabet } from './alphabet.ts';
import { AFTER, BEFORE, BLOCK, FULL, HIT_SIZE, MIXED, NUL, OPENS, TEXT, ZEROS } from './assembly/layout.ts';
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
    this.#alphabets = alphabetsOf(spec.runs, known?.literals ?? spec.literals.length);
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
      this.#search(bytes, block - HOME, from, to, HOME, HOME + blockEnd - block);
    }
    if (this.#runs.count === 0) return this.#literals;
    return mergeHits(this.#literals, this.#runs, this.#all);
  }

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
   * From `first` to `last` in the kernel's memory; `shift` further on in `bytes`, of which `from` to `to` was asked for. Windows lie inside;
   * the literals around them may begin before, even outside of what was asked for. A literal of zeros may even be seen behind the text.
   */
  #search(bytes: Uint8Array, shift: number, from: number, to: number, first: number, last: number): void {
    const { hits, limit, alphabets, alphabetsEnd } = this.#tables;
    const told = this.#kernel.search(first, last, Math.min(last, to - shift), hits, limit, alphabets, alphabetsEnd);
    if (told === 0) return;
    if (told === FULL) return this.#searchHalves(bytes, shift, from, to, first, last);
    if ((told & NUL) !== 0) this.#literals.hasNul = true;
    if (told !== NUL) this.#add(bytes, shift, from, to, told & ~NUL);
  }

  #searchHalves(bytes: Uint8Array, shift: number, from: number, to: number, first: number, last: number): void {
    const middle = (first + last) >>> 1;
    this.#search(bytes, shift, from, to, first, middle);
    this.#search(bytes, shift, from, to, middle, last);
  }

  #add(bytes: Uint8Array, shift: number, from: number, to: number, count: number): void {
    const raw = this.#raw;
    const runs = this.#kernel.literalHits() * HIT_WORDS;
    for (let word = 0; word < count * HIT_WORDS; word += HIT_WORDS) {
      const start = (raw[word] ?? 0) + shift;
      const end = (raw[word + 1] ?? 0) + shift;
      const what = raw[word + 2] ?? 0;
      if (word >= runs) this.#addRun(bytes, start, end, what);
      else if (start >= from && start < to && end <= bytes.length) this.#literals.add(start, end, what);
    }
  }

  /** The kernel sees no further than the text in its memory: a run that ends there may go on. @param nature has the bits `OPENS` and `MIXED` */
  #addRun(bytes: Uint8Array, start: number, known: number, nature: number): void {
    const alphabet = this.#alphabets[nature & (OPENS - 1)];
    if (alphabet === undefined) return;
    const { members, runs } = alphabet;
    let end = known;
    while (end < bytes.length && members[bytes[end] ?? 0] === 1) end++;
    for (const { what, min, max, opens, mixed } of runs) {
      if (end - start >= min && end - start <= max && (!opens || (nature & OPENS) !== 0) && (!mixed || (nature & MIXED) !== 0)) this.#runs.add(start, end, what);
    }
  }
}
