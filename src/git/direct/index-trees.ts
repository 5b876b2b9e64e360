/**
 * The ids of the trees that folders of an index would be written as, made from the index's own entries: a tree is nothing but these. For folders
 * that git does not vouch for (the extension TREE is stale) this costs less than reading the tree that a folder is compared with.
 */
import { type Oid, oid } from '../../core/ids.ts';
import { type ObjectFormat, objectId } from '../pack/object-format.ts';
import type { IndexEntries } from './index-entries.ts';
import type { KeptTree } from './kept-tree.ts';
import { Unanswered } from './plain-trees.ts';
import { sameAtEnd, sameAtStart } from './same-bytes.ts';

/** A range of entries whose paths begin with the same folder. */
export interface IndexFolder {
  /** Of entries, the end excluded. */
  readonly from: number;
  readonly to: number;
  /** Bytes of the folder's path, with its slash. */
  readonly depth: number;
  readonly cached: KeptTree | null;
}

/** What git will write, as it has kept it; null: it has not. @throws Unanswered: kept for other entries */
export function keptTree({ from, to, cached }: IndexFolder): Oid | null {
  if (cached === null || cached.oid === null) return null;
  if (cached.count !== to - from) throw new Unanswered();
  return cached.oid;
}

/** Entries of the index, and bytes of a tree; ends excluded. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export class IndexTrees {
  readonly #entries: IndexEntries;
  readonly #format: ObjectFormat;
  /** Of folders inside others: when these differ, they are asked for again. */
  readonly #known = new Map<string, Oid>();

  constructor(entries: IndexEntries, format: ObjectFormat) {
    this.#entries = entries;
    this.#format = format;
  }

  /** As git has kept it, or made. */
  idOf(folder: IndexFolder): Oid {
    return this.#idOf(folder, this.#entries.memory.trees);
  }

  #idOf(folder: IndexFolder, room: number): Oid {
    const key = `${folder.from} ${folder.depth}`;
    const known = keptTree(folder) ?? this.#known.get(key) ?? this.#written(folder, room);
    this.#known.set(key, known);
    return known;
  }

  #written(folder: IndexFolder, start: number): Oid {
    const { end } = this.#write(folder, start, 0);
    return oid(objectId(this.#format, 'tree', this.#memory.subarray(start, end)));
  }

  /**
   * Where the folder's tree and another one differ, give or take an entry on either side: neighbours that are known to be in order.
   * @throws Unanswered: the entries don't make the tree that git has kept, which holds only as long as the index is whole
   */
  difference(folder: IndexFolder, tree: Uint8Array): Difference {
    const { trees, notes } = this.#entries.memory;
    const { end, count } = this.#write(folder, trees, notes);
    const made = this.#memory.subarray(trees, end);
    const kept = keptTree(folder);
    if (kept !== null && kept !== objectId(this.#format, 'tree', made)) throw new Unanswered();
    const head = sameAtStart(made, tree);
    const tail = sameAtEnd(made.subarray(head), tree.subarray(head));
    const lines = new Lines(new Uint32Array(this.#memory.buffer, notes, 2 * count), trees, { at: made.length, entry: folder.to });
    const first = lines.at(lines.upTo(head) - 1);
    const last = lines.at(lines.upTo(made.length - tail - 1) + 2);
    return { from: first.entry, to: last.entry, start: first.at, end: tree.length - (made.length - last.at) };
  }

  /** Of each line where it begins, and its entry, are put at `notes`, unless this is 0. */
  #write({ from, to, depth, cached }: IndexFolder, start: number, notes: number): { readonly end: number; readonly count: number } {
    const { kernel } = this.#entries.memory;
    let [end, count] = [start, 0];
    const note = (): number => notes && notes + 8 * count;
    for (let at = from; at < to;) {
      const files = kernel.endOfFiles(at, to, depth);
      this.#entries.check(Math.max(from, at - 1), Math.min(files + 1, to));
      end = kernel.writeFiles(at, files, depth, end, note());
      count += files - at;
      if (files === to) break;
      const below = this.below(files, to, depth, cached);
      const id = this.#idOf(below, end);
      const idAt = kernel.writeFolder(files, depth, end, note());
      this.#memory.set(Buffer.from(id, 'hex'), idAt);
      end = idAt + this.#entries.idLength;
      count += 1;
      at = below.to;
    }
    return { end, count };
  }

  /** The folder that an entry stands in, below one of `depth` whose entries end at `to`. */
  below(from: number, to: number, depth: number, cached: KeptTree | null): IndexFolder {
    const { bytes } = this.#entries.memory;
    const path = this.#entries.pathStart(from);
    const slash = bytes.indexOf(SLASH, path + depth);
    const name = bytes.toString('latin1', path + depth, slash);
    const inside = slash + 1 - path;
    const kept = cached?.folder(name) ?? null;
    return { from, to: this.#entries.endOfFolder(from, to, inside, kept?.oid == null ? undefined : kept.count), depth: inside, cached: kept };
  }

  get #memory(): Uint8Array {
    return this.#entries.memory.kernel.memory;
  }
}

const SLASH = 0x2f;

/** Where a line of a tree begins, and the entry that it begins with. */
interface Line {
  readonly at: number;
  readonly entry: number;
}

/** The lines of a tree as they were noted, and its end. */
class Lines {
  readonly #notes: Uint32Array;
  readonly #tree: number;
  readonly #end: Line;

  constructor(notes: Uint32Array, tree: number, end: Line) {
    this.#notes = notes;
    this.#tree = tree;
    this.#end = end;
  }

  /** The first or the last, where there is none. */
  at(line: number): Line {
    const note = 2 * Math.max(0, line);
    const [at, entry] = [this.#notes[note], this.#notes[note + 1]];
    return at === undefined || entry === undefined ? this.#end : { at: at - this.#tree, entry };
  }

  /** The last that begins at `offset` or before. */
  upTo(offset: number): number {
    let [low, high] = [-1, this.#notes.length / 2];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.at(middle).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
