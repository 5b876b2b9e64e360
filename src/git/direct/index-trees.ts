/**
 * The ids of the trees that folders of an index would be written as, made from the index's own entries: a tree is nothing but these. For folders
 * that git does not vouch for (the extension TREE is stale) this costs less than reading the tree that a folder is compared with.
 */
import { type Oid, oid } from '../../core/ids.ts';
import { type ObjectFormat, objectId } from '../pack/object-format.ts';
import type { CachedTree, IndexEntries } from './index-entries.ts';
import { Unanswered } from './plain-trees.ts';

/** A range of entries whose paths begin with the same folder. */
export interface IndexFolder {
  /** Of entries, the end excluded. */
  readonly from: number;
  readonly to: number;
  /** Bytes of the folder's path, with its slash. */
  readonly depth: number;
  readonly cached: CachedTree | null;
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

/** Where a line of a tree that is being written begins, and the entry that it begins with. */
interface Line {
  readonly at: number;
  readonly entry: number;
}

export class IndexTrees {
  readonly #entries: IndexEntries;
  readonly #format: ObjectFormat;
  /** Of folders inside others: when these differ, they are asked for again. */
  readonly #known = new Map<string, Oid>();
  /** The index, and behind it the trees that are being written: copies within one array cost a third of those between two. */
  #room: Uint8Array;

  constructor(entries: IndexEntries, format: ObjectFormat) {
    this.#entries = entries;
    this.#format = format;
    this.#room = entries.bytes;
  }

  /** As git has kept it, or made. @throws Unanswered: an entry is no file */
  idOf(folder: IndexFolder): Oid {
    return this.#idOf(folder, this.#entries.bytes.length);
  }

  #idOf(folder: IndexFolder, room: number): Oid {
    const key = `${folder.from} ${folder.depth}`;
    const known = keptTree(folder) ?? this.#known.get(key) ?? this.#written(folder, room);
    this.#known.set(key, known);
    return known;
  }

  #written(folder: IndexFolder, start: number): Oid {
    const end = this.#write(folder, start);
    return oid(objectId(this.#format, 'tree', this.#room.subarray(start, end)));
  }

  /**
   * Where the folder's tree and another one differ, give or take an entry on either side: neighbours that are known to be in order.
   * @throws Unanswered: an entry is no file, or the entries don't make the tree that git has kept, which holds only as long as the index is whole
   */
  difference(folder: IndexFolder, tree: Uint8Array): Difference {
    const start = this.#entries.bytes.length;
    const lines: Line[] = [];
    const end = this.#write(folder, start, lines);
    lines.push({ at: end, entry: folder.to });
    const made = this.#room.subarray(start, end);
    const kept = keptTree(folder);
    if (kept !== null && kept !== objectId(this.#format, 'tree', made)) throw new Unanswered();
    const head = sameAtStart(made, tree);
    const tail = sameAtEnd(made.subarray(head), tree.subarray(head));
    const first = lines[Math.max(0, lines.findLastIndex(({ at }) => at - start <= head) - 1)] ?? { at: start, entry: folder.from };
    const last = lines[Math.min(lines.length - 1, lines.findIndex(({ at }) => end - at <= tail) + 1)] ?? { at: end, entry: folder.to };
    return { from: first.entry, to: last.entry, start: first.at - start, end: tree.length - (end - last.at) };
  }

  /** `<mode> <name>\0<raw id>` of each entry, from `start` on: an index is in the order of trees. Gives the end. */
  #write({ from, to, depth, cached }: IndexFolder, start: number, lines?: Line[]): number {
    let end = start;
    for (let at = from; at < to;) {
      lines?.push({ at: end, entry: at });
      const name = this.#entries.pathStart(at) + depth;
      const nameEnd = this.#room.indexOf(0, name);
      this.#grow(end + nameEnd - name + MOST_BESIDE_NAME);
      const slash = this.#room.indexOf(SLASH, name);
      if (slash >= 0 && slash < nameEnd) {
        const below = this.#below(at, to, slash + 1, cached?.folders.get(latin1(this.#room, name, slash)));
        const id = this.#idOf(below, end);
        end = this.#put(end, FOLDER, name, slash);
        this.#room.set(Buffer.from(id, 'hex'), end);
        at = below.to;
      } else {
        const id = this.#entries.idStart(at);
        end = this.#put(end, modeOf(this.#entries.mode(at)), name, nameEnd);
        this.#room.copyWithin(end, id, id + this.#entries.idLength);
        at += 1;
      }
      end += this.#entries.idLength;
    }
    return end;
  }

  #below(from: number, to: number, end: number, cached: CachedTree | undefined): IndexFolder {
    const depth = end - this.#entries.pathStart(from);
    return { from, to: this.#entries.endOfFolder(from, to, depth), depth, cached: cached ?? null };
  }

  /** Gives where the id belongs. */
  #put(at: number, mode: Uint8Array, name: number, nameEnd: number): number {
    this.#room.set(mode, at);
    const nameAt = at + mode.length;
    this.#room.copyWithin(nameAt, name, nameEnd);
    const end = nameAt + nameEnd - name;
    this.#room[end] = 0;
    return end + 1;
  }

  #grow(size: number): void {
    if (size <= this.#room.length) return;
    const larger = new Uint8Array(2 * size);
    larger.set(this.#room);
    this.#room = larger;
  }
}

/** Of mode, NUL and id. */
const MOST_BESIDE_NAME = 64;
const SLASH = 0x2f;
const FOLDER = Buffer.from('40000 ');
const FILE = Buffer.from('100644 ');

function modeOf(mode: number): Uint8Array {
  if (mode === 0o100644) return FILE;
  if (mode === 0o040000) throw new Unanswered();
  return Buffer.from(`${mode.toString(8)} `);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

/** Bytes that are compared at a time. */
const BLOCK = 512;

function sameAtStart(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same + BLOCK <= most && Buffer.compare(one.subarray(same, same + BLOCK), other.subarray(same, same + BLOCK)) === 0) same += BLOCK;
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

function sameAtEnd(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  const block = (bytes: Uint8Array, same: number): Uint8Array => bytes.subarray(bytes.length - same - BLOCK, bytes.length - same);
  let same = 0;
  while (same + BLOCK <= most && Buffer.compare(block(one, same), block(other, same)) === 0) same += BLOCK;
  while (same < most && one[one.length - same - 1] === other[other.length - same - 1]) same += 1;
  return same;
}
