/**
 * The entries of a plain index, with the trees that git has kept for its folders. What is not plain is for git to read. The index's checksum is not looked
 * at, which takes as long as all else: git reads an index, and commits from it, without it, and can be told to write none (`index.skipHash`). So here, too,
 * an index says what its bytes say; where git might read them in another way they are not plain (held by a test that damages indexes).
 */
import { type Oid, oid } from '../../core/ids.ts';
import { findIndexEntries } from '../small/small.ts';

export interface IndexEntry {
  /** Bytes of the path, one character each. */
  readonly rawPath: string;
  readonly mode: number;
  readonly oid: Oid;
}

/** The tree that a folder of the index would be written as (the index's extension TREE); null: it has changed since. */
export interface CachedTree {
  readonly oid: Oid | null;
  /** Entries below the folder; meaningful with `oid`. */
  readonly count: number;
  readonly folders: ReadonlyMap<string, CachedTree>;
}

export interface PlainIndex {
  readonly entries: IndexEntries;
  readonly tree: CachedTree | null;
}

/** Sorted by path. Each is decoded when it is asked for: most stand in folders that are passed over. Places are those of the index's bytes, ends excluded. */
export class IndexEntries {
  readonly length: number;
  readonly bytes: Buffer;
  readonly idLength: 20 | 32;
  /** Where each begins. */
  readonly #starts: Uint32Array;

  constructor(bytes: Buffer, hashLength: 20 | 32, starts: Uint32Array) {
    this.length = starts.length;
    this.bytes = bytes;
    this.idLength = hashLength;
    this.#starts = starts;
  }

  at(index: number): IndexEntry | undefined {
    if (index >= this.length) return undefined;
    const [id, path] = [this.idStart(index), this.pathStart(index)];
    const rawPath = this.bytes.toString('latin1', path, this.bytes.indexOf(0, path));
    return { rawPath, mode: this.mode(index), oid: oid(this.bytes.toString('hex', id, id + this.idLength)) };
  }

  mode(index: number): number {
    return this.bytes.readUInt32BE(this.#start(index) + MODE_AT);
  }

  idStart(index: number): number {
    return this.#start(index) + ID_AT;
  }

  pathStart(index: number): number {
    const flagsAt = this.idStart(index) + this.idLength;
    return flagsAt + (((this.bytes[flagsAt] ?? 0) & EXTENDED) === 0 ? 2 : 4);
  }

  /** The first entry behind `from` that does not begin with the first `depth` bytes of its path, which ones below a folder do together; at most `to`. */
  endOfFolder(from: number, to: number, depth: number): number {
    const folder = this.pathStart(from);
    let [low, high] = [from + 1, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isSame(folder, this.pathStart(middle), depth)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** From the end on, where paths of different folders mostly differ; Node's comparison takes longer than a folder's few bytes. */
  #isSame(one: number, other: number, length: number): boolean {
    for (let at = length - 1; at >= 0; at -= 1) if (this.bytes[one + at] !== this.bytes[other + at]) return false;
    return true;
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.bytes.length;
  }
}

const MODE_AT = 24;
const ID_AT = 40;

/** Of the first byte of an entry's flags. */
const EXTENDED = 0x40;
const HEADER = 12;
/** Versions 2 and 3. */
const HEADS = ['DIRC\0\0\0\x02', 'DIRC\0\0\0\x03'];

/** @returns null for conflicts, intended additions, folders in place of files, split indexes, version 4, and whatever doesn't fit */
export function readPlainIndex(bytes: Buffer, hashLength: 20 | 32): PlainIndex | null {
  const end = bytes.length - hashLength;
  if (end < HEADER || !HEADS.includes(bytes.toString('latin1', 0, 8))) return null;
  const count = bytes.readUInt32BE(8);
  if (count > end / ID_AT) return null;
  const starts = new Uint32Array(count);
  const behind = findIndexEntries(bytes.subarray(0, end), HEADER, starts, hashLength);
  const extensions = behind === undefined ? null : readExtensions(bytes.subarray(0, end), behind);
  const tree = extensions === null ? undefined : readCachedTree(extensions.get('TREE') ?? Buffer.alloc(0), hashLength);
  return tree === undefined ? null : { entries: new IndexEntries(bytes, hashLength, starts), tree };
}

/** By their names; null: they don't fill the file, git has to know them, or they say where entries are to be read (`IEOT`). */
function readExtensions(bytes: Buffer, from: number): Map<string, Buffer> | null {
  const found = new Map<string, Buffer>();
  let position = from;
  while (position + 8 <= bytes.length) {
    const start = position + 8;
    const end = start + bytes.readUInt32BE(position + 4);
    const name = bytes.toString('latin1', position, start - 4);
    if (!/^[A-Z]/.test(name) || name === 'IEOT' || found.has(name)) return null;
    found.set(name, bytes.subarray(start, end));
    position = end;
  }
  return position === bytes.length ? found : null;
}

/** `<name>\0<entries> <folders>\n<id>`, then its folders in turn; entries of -1, and no id, for what has changed. Undefined: not as git writes it. */
function readCachedTree(bytes: Buffer, hashLength: number): CachedTree | null | undefined {
  let at = 0;
  const read = (): [string, CachedTree] => {
    const nul = bytes.indexOf(0, at);
    const line = bytes.indexOf(10, nul);
    const name = bytes.toString('latin1', at, nul);
    const [, count = '', folderCount = ''] = FIGURES.exec(bytes.toString('latin1', nul + 1, line)) ?? [];
    const valid = !count.startsWith('-');
    at = line + 1 + (valid ? hashLength : 0);
    if (nul < 0 || line < 0 || folderCount === '' || at > bytes.length) throw new RangeError('cut short');
    const id = valid ? oid(bytes.toString('hex', line + 1, at)) : null;
    const folders = new Map(Array.from({ length: Number(folderCount) }, read));
    if (folders.size !== Number(folderCount)) throw new RangeError('a folder twice');
    return [name, { oid: id, count: Number(count), folders }];
  };
  try {
    const [name, tree] = bytes.length === 0 ? ['', null] : read();
    return name === '' && at === bytes.length ? tree : undefined;
  } catch {
    return undefined;
  }
}

const FIGURES = /^(-1|\d{1,9}) (\d{1,9})$/;
