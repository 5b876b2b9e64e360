/**
 * Finds the entries of a tree. Of a tree that was made by a delta only those are parsed that were not copied whole from
 * entries of the base: a folder of a thousand files, of which one changed, costs one.
 */
import { Numbers } from '../tables/numbers.ts';
import type { IdBytes } from '../tables/object-table.ts';
import { TreeCursor } from '../trees.ts';
import type { Runs } from './delta.ts';

export interface TreeEntries {
  /** The byte of the tree at which each entry ends. Empty for a tree that is no base. */
  readonly ends: Numbers;
  /** Two for each entry of which `name` told anything: the byte at which it begins, and what it told. */
  readonly told: Numbers;
}

/** What may be told of an entry: something stands in its name; it is sought; it is a folder. The rest is a number for whoever gave it. */
export const NOTED = 0x8000_0000;
export const SOUGHT = 0x4000_0000;
export const FOLDER = 0x2000_0000;
export const NUMBER = 0x1fff_ffff;

/** Asked for every entry that is not known from the base; gives what shall be known of it, 0 for nothing. */
export type NameEntry = (bytes: Uint8Array, entry: TreeCursor) => number;

export class TreeParser {
  /** Of the tree that was read last, also when it broke. */
  entries: TreeEntries = newEntries();
  /** Whether `entries` are somebody's, who may read them when the next tree comes. */
  #isGiven = false;
  /** Of the base's entries, the one that stands where the next of this tree should. */
  #next = 0;
  readonly #spare: TreeEntries[] = [];
  readonly #cursor: TreeCursor;
  readonly #name: NameEntry;

  constructor(idBytes: IdBytes, name: NameEntry) {
    this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
    this.#name = name;
  }

  /** @param isBase whether anybody will ask for the result @throws MalformedTree after the last whole entry */
  whole(bytes: Uint8Array, isBase = true): TreeEntries {
    this.#begin(isBase);
    for (let at = 0; at < bytes.length;) at = this.#parse(bytes, at);
    return this.entries;
  }

  /** `runs`: what of `bytes` was copied from a tree with the entries `base`. @throws MalformedTree after the last whole entry */
  derived(bytes: Uint8Array, runs: Runs, base: TreeEntries, isBase = true): TreeEntries {
    this.#begin(isBase);
    this.#next = 0;
    let run = 0;
    for (let at = 0; at < bytes.length;) {
      while (run < runs.count && endOf(runs, run) <= at) run += 1;
      const next = run < runs.count && (runs.targets[run] ?? 0) <= at ? this.#copied(at, runs, run, base) : at;
      at = next === at ? this.#parse(bytes, at) : next;
    }
    return this.entries;
  }

  /** Says that nobody asks for these any more. */
  release(entries: TreeEntries): void {
    if (this.#spare.length < MOST_SPARE) this.#spare.push(entries);
  }

  #begin(isBase: boolean): void {
    if (this.#isGiven) this.entries = this.#spare.pop() ?? newEntries();
    this.#isGiven = isBase;
    this.entries.ends.truncate(0);
    this.entries.told.truncate(0);
  }

  /** Takes over the entries that stand whole in a run, if one of them begins at `at`. Gives the end of the last. */
  #copied(at: number, runs: Runs, run: number, { ends, told }: TreeEntries): number {
    const source = runs.sources[run] ?? 0;
    const by = (runs.targets[run] ?? 0) - source;
    const first = entryAt(ends, at - by, this.#next);
    if (first < 0) return at;
    this.#next = first + 1;
    const limit = source + (runs.lengths[run] ?? 0);
    if (first === ends.length || ends.at(first) > limit) return at;
    const end = firstFrom(ends, limit + 1, 1, first + 1);
    this.#next = end;
    const last = ends.at(end - 1);
    if (this.#isGiven) this.entries.ends.append(ends, first, end, by);
    for (let i = firstFrom(told, at - by, 2); i < told.length && told.at(i) < last; i += 2) this.#tell(told.at(i) + by, told.at(i + 1));
    return last + by;
  }

  /** Visits the noted entries of the tree that was read last. */
  eachNoted(bytes: Uint8Array, visit: (entry: TreeCursor) => void): void {
    const { told } = this.entries;
    for (let i = 0; i < told.length; i += 2) {
      if (told.at(i + 1) < NOTED) continue;
      const cursor = this.#cursor.reset(bytes, told.at(i));
      cursor.next();
      visit(cursor);
    }
  }

  #parse(bytes: Uint8Array, at: number): number {
    const cursor = this.#cursor.reset(bytes, at);
    cursor.next();
    if (this.#isGiven) this.entries.ends.push(cursor.end);
    const named = this.#name(bytes, cursor);
    if (named !== 0) this.#tell(at, named);
    return cursor.end;
  }

  #tell(start: number, what: number): void {
    this.entries.told.push(start);
    this.entries.told.push(what);
  }
}

/** A walk holds a few trees at a time. */
const MOST_SPARE = 8;

function newEntries(): TreeEntries {
  return { ends: new Numbers(128), told: new Numbers(32) };
}

function endOf(runs: Runs, run: number): number {
  return (runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0);
}

/** Place in `ends` of the entry that begins at this byte, or -1. @param guess where it should be */
function entryAt(ends: Numbers, start: number, guess: number): number {
  if (start === 0) return 0;
  if (guess > 0 && guess <= ends.length && ends.at(guess - 1) === start) return guess;
  const before = firstFrom(ends, start, 1);
  return before < ends.length && ends.at(before) === start ? before + 1 : -1;
}

/** Of numbers that ascend, or of every second that do: the place of the first that is at least this one. */
function firstFrom(numbers: Numbers, least: number, stride: 1 | 2, from = 0): number {
  let low = from / stride;
  let high = numbers.length / stride;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers.at(stride * middle) < least) low = middle + 1;
    else high = middle;
  }
  return stride * low;
}
