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

/** Sorted by path. Each is decoded when it is asked for: most stand in folders that are passed over. */
export class IndexEntries {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #hashLength: 20 | 32;
  /** Where each begins, then where its path begins and ends. */
  readonly #places: Uint32Array;

  constructor(bytes: Buffer, hashLength: 20 | 32, places: Uint32Array) {
    this.length = places.length / PLACES;
    this.#bytes = bytes;
    this.#hashLength = hashLength;
    this.#places = places;
  }

  at(index: number): IndexEntry | undefined {
    if (index >= this.length) return undefined;
    const [start = 0, pathAt = 0, end = 0] = this.#places.subarray(index * PLACES, (index + 1) * PLACES);
    const id = this.#bytes.toString('hex', start + ID_AT, start + ID_AT + this.#hashLength);
    return { rawPath: this.#bytes.toString('latin1', pathAt, end), mode: this.#bytes.readUInt32BE(start + MODE_AT), oid: oid(id) };
  }
}

const PLACES = 3;
const MODE_AT = 24;
const ID_AT = 40;

/**
 * @param bytes an index that `checkIndex` has found whole
 * @returns null for conflicts, intended additions, folders in place of files, split indexes, versions 4 and later
 */
export function readPlainIndex(bytes: Buffer, hashLength: 20 | 32): PlainIndex | null {
  const end = bytes.length - hashLength;
  if (bytes.readUInt32BE(4) > 3) return null;
  const places = new Uint32Array(bytes.readUInt32BE(8) * PLACES);
  let position = 12;
  for (let place = 0; place < places.length; place += PLACES) {
    const flagsAt = position + ID_AT + hashLength;
    const flags = bytes.readUInt16BE(flagsAt);
    const extended = (flags & 0x4000) !== 0;
    const mode = bytes.readUInt32BE(position + MODE_AT);
    if ((flags & 0x3000) !== 0 || mode === 0o040000 || (extended && (bytes.readUInt16BE(flagsAt + 2) & 0x2000) !== 0)) return null;
    places[place] = position;
    places[place + 1] = flagsAt + (extended ? 4 : 2);
    const nul = bytes.indexOf(0, places[place + 1]);
    places[place + 2] = nul;
    position += Math.floor((nul - position + 8) / 8) * 8;
  }
  let tree: CachedTree | null = null;
  for (let next = position; next + 8 <= end; next = position) {
    const name = bytes.toString('latin1', next, next + 4);
    position = next + 8 + bytes.readUInt32BE(next + 4);
    if (/^[a-z]/.test(name)) return null;
    if (name === 'TREE') tree = readCachedTree(bytes.subarray(next + 8, position), hashLength);
  }
  return { entries: new IndexEntries(bytes, hashLength, places), tree };
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
