/**
 * Finds the entries of a tree. Of a tree that was made by a delta only those are parsed that were not copied whole from
 * entries of the base: a folder of a thousand files, of which one changed, costs one.
 */
import type { IdBytes } from '../tables/object-table.ts';
import { TreeCursor } from '../trees.ts';
import type { Runs } from './delta.ts';

export interface TreeEntries {
  /** Two for each entry: the byte of the tree at which it ends, and what `name` gave for it. Then what is not used. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** Numbers in use. */
  readonly length: number;
  /** Whether one of them may be noted. */
  readonly hasNoted: boolean;
}

/** In the second number of an entry: something stands in its name; it is sought; it is a folder. The rest is a number for whoever gave it. */
export const NOTED = 0x8000_0000;
export const SOUGHT = 0x4000_0000;
export const FOLDER = 0x2000_0000;
export const NUMBER = 0x1fff_ffff;

/** Told of every entry that is not known from the base; gives what shall be known of it. */
export type NameEntry = (bytes: Uint8Array, entry: TreeCursor) => number;

export class TreeParser {
  /** Of the tree that was read last, also when it broke: as in `TreeEntries`. */
  entries: Uint32Array<ArrayBuffer> = new Uint32Array(FIRST);
  length = 0;
  /** Whether `entries` are somebody's, who may read them when the next tree comes. */
  #isGiven = false;
  readonly #spare: Uint32Array<ArrayBuffer>[] = [];
  readonly #cursor: TreeCursor;
  readonly #name: NameEntry;
  #hasNoted = false;

  constructor(idBytes: IdBytes, name: NameEntry) {
    this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
    this.#name = name;
  }

  /** @param isBase whether anybody will ask for the result @throws MalformedTree after the last whole entry */
  whole(bytes: Uint8Array, isBase = true): TreeEntries {
    this.#begin(false);
    for (let at = 0; at < bytes.length;) at = this.#parse(bytes, at);
    return this.#result(isBase);
  }

  /** `runs`: what of `bytes` was copied from a tree with the entries `base`. @throws MalformedTree after the last whole entry */
  derived(bytes: Uint8Array, runs: Runs, base: TreeEntries, isBase = true): TreeEntries {
    this.#begin(base.hasNoted);
    let run = 0;
    for (let at = 0; at < bytes.length;) {
      while (run < runs.count && endOf(runs, run) <= at) run += 1;
      const next = run < runs.count && (runs.targets[run] ?? 0) <= at ? this.#copied(at, runs, run, base) : at;
      at = next === at ? this.#parse(bytes, at) : next;
    }
    return this.#result(isBase);
  }

  /** Says that nobody asks for these any more. */
  release({ numbers }: TreeEntries): void {
    if (numbers.length > 0 && this.#spare.length < MOST_SPARE) this.#spare.push(numbers);
  }

  #begin(hasNoted: boolean): void {
    if (this.#isGiven) this.entries = this.#spare.pop() ?? new Uint32Array(FIRST);
    this.#isGiven = false;
    this.length = 0;
    this.#hasNoted = hasNoted;
  }

  #result(isBase: boolean): TreeEntries {
    if (!isBase) return NONE;
    this.#isGiven = true;
    return { numbers: this.entries, length: this.length, hasNoted: this.#hasNoted };
  }

  /** Takes over the entries that stand whole in a run, if one of them begins at `at`. Gives the end of the last. */
  #copied(at: number, runs: Runs, run: number, { numbers: base, length }: TreeEntries): number {
    const by = (runs.targets[run] ?? 0) - (runs.sources[run] ?? 0);
    const limit = (runs.sources[run] ?? 0) + (runs.lengths[run] ?? 0);
    const first = entryAt(base, length, at - by);
    if (first < 0) return at;
    const end = firstEndingAfter(base, length, first, limit);
    if (end === first) return at;
    this.#reserve(end - first);
    this.entries.set(base.subarray(first, end), this.length);
    this.length += end - first;
    if (by !== 0) for (let i = this.length - end + first; i < this.length; i += 2) this.entries[i] = (this.entries[i] ?? 0) + by;
    return (base[end - 2] ?? 0) + by;
  }

  /** Visits the noted entries of the tree that was read last. */
  eachNoted(bytes: Uint8Array, visit: (entry: TreeCursor) => void): void {
    if (!this.#hasNoted) return;
    for (let i = 0; i < this.length; i += 2) {
      if ((this.entries[i + 1] ?? 0) < NOTED) continue;
      const cursor = this.#cursor.reset(bytes, i === 0 ? 0 : this.entries[i - 2]);
      cursor.next();
      visit(cursor);
    }
  }

  #parse(bytes: Uint8Array, at: number): number {
    const cursor = this.#cursor.reset(bytes, at);
    cursor.next();
    this.#reserve(2);
    this.entries[this.length] = cursor.end;
    const named = this.#name(bytes, cursor);
    this.entries[this.length + 1] = named;
    if (named >= NOTED) this.#hasNoted = true;
    this.length += 2;
    return cursor.end;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.entries.length) return;
    const larger = new Uint32Array(2 * this.entries.length + more);
    larger.set(this.entries);
    this.entries = larger;
  }
}

/** Numbers that have room at first. */
const FIRST = 256;

/** A walk holds a few trees at a time. */
const MOST_SPARE = 8;

const NONE: TreeEntries = { numbers: new Uint32Array(0), length: 0, hasNoted: false };

function endOf(runs: Runs, run: number): number {
  return (runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0);
}

/** Place in `entries` of the first entry from `first` on that ends behind this byte. */
function firstEndingAfter(entries: Uint32Array, length: number, first: number, limit: number): number {
  let low = first / 2;
  let high = length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[2 * middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** Place in `entries` of the entry that begins at this byte, or -1. */
function entryAt(entries: Uint32Array, length: number, start: number): number {
  if (start === 0) return 0;
  let low = 0;
  let high = length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const end = entries[2 * middle] ?? 0;
    if (end === start) return 2 * middle + 2;
    if (end < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
