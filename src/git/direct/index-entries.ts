/**
 * The entries of a plain index, with the trees that git has kept for its folders. What is not plain is for git to read. The index's checksum is not looked
 * at, which takes as long as all else: git reads an index, and commits from it, without it, and can be told to write none (`index.skipHash`). So here, too,
 * an index says what its bytes say; where git might read them in another way they are not plain (held by a test that damages indexes).
 */
import { type Oid, oid } from '../../core/ids.ts';
import { INDEX } from '../small/assembly/layout.ts';
import { type IndexMemory, indexMemory, LEAST_ENTRY } from '../small/index-memory.ts';
import { type KeptTree, readKeptTrees } from './kept-tree.ts';
import { Unanswered } from './plain-trees.ts';

export interface IndexEntry {
  /** Bytes of the path, one character each. */
  readonly rawPath: string;
  readonly mode: number;
  readonly oid: Oid;
}

/** Lasts until the next index is read. */
export interface PlainIndex {
  readonly entries: IndexEntries;
  readonly tree: KeptTree | null;
}

/**
 * Sorted by path, as far as they were checked. Each is decoded when it is asked for: most stand in folders that are passed over, which git commits as the tree
 * that it has kept, whatever they are. Places are those of the index's bytes, ends excluded.
 */
export class IndexEntries {
  readonly length: number;
  readonly memory: IndexMemory;
  readonly idLength: 20 | 32;
  /** The most that were checked at once. */
  #checked: readonly [from: number, to: number] = [0, 0];

  constructor(memory: IndexMemory, hashLength: 20 | 32, length: number) {
    this.length = length;
    this.memory = memory;
    this.idLength = hashLength;
  }

  at(index: number): IndexEntry | undefined {
    if (index >= this.length) return undefined;
    const { bytes, kernel } = this.memory;
    const id = kernel.idOf(index) - INDEX;
    const path = this.pathStart(index);
    const rawPath = bytes.toString('latin1', path, bytes.indexOf(0, path));
    return { rawPath, mode: kernel.modeOf(index) >>> 0, oid: oid(bytes.toString('hex', id, id + this.idLength)) };
  }

  pathStart(index: number): number {
    return this.memory.kernel.pathOf(index) - INDEX;
  }

  /** @throws Unanswered: they are out of order, or have names or modes that git does not write */
  check(from: number, to: number): void {
    const [first, end] = this.#checked;
    if (from >= first && to <= end) return;
    if (this.memory.kernel.arePlain(from, to) === 0) throw new Unanswered();
    if (to - from > end - first) this.#checked = [from, to];
  }

  /**
   * Where the folder ends in which an entry stands, with `depth` bytes of its path: the first behind it that does not begin with these, at most `to`.
   * @param count of the folder's entries, as git has kept it with the folder's tree; without one they are checked up to `to`. @throws Unanswered: they are others
   */
  endOfFolder(from: number, to: number, depth: number, count: number | undefined): number {
    const { kernel } = this.memory;
    if (count === undefined) {
      this.check(from, to);
      return kernel.endOfFolder(from, to, depth);
    }
    const end = from + count;
    if (count < 1 || end > to || kernel.isBeside(from, end - 1, depth) === 0 || (end < to && kernel.isBeside(from, end, depth) === 1)) throw new Unanswered();
    return end;
  }
}

const HEADER = 12;
/** Versions 2 and 3. */
const HEADS = ['DIRC\0\0\0\x02', 'DIRC\0\0\0\x03'];

/** @returns null for conflicts, intended additions, folders in place of files, split indexes, version 4, and whatever doesn't fit */
export function readPlainIndex(index: Buffer, hashLength: 20 | 32): PlainIndex | null {
  const end = index.length - hashLength;
  if (end < HEADER || !HEADS.includes(index.toString('latin1', 0, 8))) return null;
  const count = index.readUInt32BE(8);
  const memory = count > end / LEAST_ENTRY ? undefined : indexMemory(index);
  if (memory === undefined) return null;
  const behind = memory.kernel.findEntries(INDEX + HEADER, INDEX + end, count, memory.places, hashLength) - INDEX;
  const extensions = behind < 0 ? null : findExtensions(memory.bytes.subarray(0, end), behind);
  if (extensions === null) return null;
  const tree = readKeptTrees(memory, ...(extensions.get('TREE') ?? [0, 0]), hashLength);
  return tree === undefined ? null : { entries: new IndexEntries(memory, hashLength, count), tree };
}

/** Where each begins and ends, by their names; null: they don't fill the file, git has to know them, or they say where entries are to be read (`IEOT`). */
function findExtensions(bytes: Buffer, from: number): Map<string, readonly [start: number, end: number]> | null {
  const found = new Map<string, readonly [number, number]>();
  let position = from;
  while (position + 8 <= bytes.length) {
    const start = position + 8;
    const end = start + bytes.readUInt32BE(position + 4);
    const name = bytes.toString('latin1', position, start - 4);
    if (!/^[A-Z]/.test(name) || name === 'IEOT' || found.has(name)) return null;
    found.set(name, [start, end]);
    position = end;
  }
  return position === bytes.length ? found : null;
}
