/** The entries of a plain index, with the trees that git has kept for its folders. What is not plain is for git to read. */
import { type Oid, oid } from '../../core/ids.ts';

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
      const path = this.pathStart(middle);
      if (this.bytes.compare(this.bytes, folder, folder + depth, path, Math.min(path + depth, this.bytes.length)) === 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.bytes.length;
  }
}

const MODE_AT = 24;
const ID_AT = 40;

/** Bits of the first byte of an entry's flags; the lowest four are the highest of the path's length. */
const EXTENDED = 0x40;
const STAGE = 0x30;
const LENGTH = 0x0f;
/** Of the first byte of further flags. */
const INTENT_TO_ADD = 0x20;
/** The length of a path that is this long or longer. */
const LONGEST = 0xfff;

/**
 * @param bytes an index whose seal `checkSeal` has found whole
 * @returns null for conflicts, intended additions, folders in place of files, split indexes, version 4, and whatever doesn't fit
 */
export function readPlainIndex(bytes: Buffer, hashLength: 20 | 32): PlainIndex | null {
  const end = bytes.length - hashLength;
  const count = bytes.readUInt32BE(8);
  if (bytes.readUInt32BE(4) > 3 || count > end / ID_AT) return null;
  const starts = new Uint32Array(count);
  const behind = findEntries(bytes, starts, hashLength);
  if (behind === null || behind > end) return null;
  const extensions = readExtensions(bytes.subarray(0, end), behind);
  if (extensions === null || [...extensions.keys()].some((name) => /^[a-z]/.test(name))) return null;
  return { entries: new IndexEntries(bytes, hashLength, starts), tree: readCachedTree(extensions.get('TREE') ?? Buffer.alloc(0), hashLength) };
}

/** Where the last ends; null: not plain. Thousands pass here before any code is optimised, so no function is called for most. */
function findEntries(bytes: Buffer, starts: Uint32Array, hashLength: number): number | null {
  let position = 12;
  for (let index = 0; index < starts.length; index += 1) {
    starts[index] = position;
    const flagsAt = position + ID_AT + hashLength;
    const flags = bytes[flagsAt] ?? 0;
    if ((flags & STAGE) !== 0) return null;
    const extended = (flags & EXTENDED) !== 0;
    if (extended && ((bytes[flagsAt + 2] ?? 0) & INTENT_TO_ADD) !== 0) return null;
    const pathAt = flagsAt + (extended ? 4 : 2);
    const length = ((flags & LENGTH) << 8) | (bytes[flagsAt + 1] ?? 0);
    const nul = length === LONGEST ? bytes.indexOf(0, pathAt) : pathAt + length;
    if (bytes[nul] !== 0) return null;
    position += (nul - position + 8) & ~7;
  }
  return position;
}

/** By their names; null: they don't fill the file. */
function readExtensions(bytes: Buffer, from: number): Map<string, Buffer> | null {
  const found = new Map<string, Buffer>();
  let position = from;
  while (position + 8 <= bytes.length) {
    const start = position + 8;
    const end = start + bytes.readUInt32BE(position + 4);
    found.set(bytes.toString('latin1', position, position + 4), bytes.subarray(start, end));
    position = end;
  }
  return position === bytes.length ? found : null;
}

/** `<name>\0<entries> <folders>\n<id>`, then its folders in turn; entries of -1, and no id, for what has changed. */
function readCachedTree(bytes: Buffer, hashLength: number): CachedTree | null {
  let at = 0;
  const read = (): [string, CachedTree] => {
    const nul = bytes.indexOf(0, at);
    const line = bytes.indexOf(10, nul);
    if (nul < 0 || line < 0) throw new RangeError('cut short');
    const name = bytes.toString('latin1', at, nul);
    const [count = '', folderCount = ''] = bytes.toString('latin1', nul + 1, line).split(' ');
    const valid = !count.startsWith('-');
    at = line + 1 + (valid ? hashLength : 0);
    const id = valid ? oid(bytes.toString('hex', line + 1, at)) : null;
    const folders = new Map(Array.from({ length: Number(folderCount) }, read));
    return [name, { oid: id, count: Number(count), folders }];
  };
  try {
    return bytes.length === 0 ? null : read()[1];
  } catch {
    return null;
  }
}
