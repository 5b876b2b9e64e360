/**
 * The entries of a plain index, with the trees that git has kept for its folders. What is not plain is for git to read. The index's checksum is not looked
 * at, which takes as long as all else: git reads an index, and commits from it, without it, and can be told to write none (`index.skipHash`). So here, too,
 * an index says what its bytes say; where git might read them in another way they are not plain (held by a test that damages indexes).
 */
import { type Oid, oid } from '../../core/ids.ts';
import { INDEX } from '../small/assembly/layout.ts';
import { type IndexMemory, indexMemory, LEAST_ENTRY } from '../small/index-memory.ts';
import { type KeptTree, readKeptTrees } from './kept-tree.ts';

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

/** Sorted by path. Each is decoded when it is asked for: most stand in folders that are passed over. Places are those of the index's bytes, ends excluded. */
export class IndexEntries {
  readonly length: number;
  readonly memory: IndexMemory;
  readonly idLength: 20 | 32;

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
    return { rawPath, mode: kernel.modeOf(index), oid: oid(bytes.toString('hex', id, id + this.idLength)) };
  }

  pathStart(index: number): number {
    return this.memory.kernel.pathOf(index) - INDEX;
  }

  /** The first entry behind `from` that does not begin with the first `depth` bytes of its path, which ones below a folder do together; at most `to`. */
  endOfFolder(from: number, to: number, depth: number): number {
    return this.memory.kernel.endOfFolder(from, to, depth);
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
