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
  /** Sorted by path. */
  readonly entries: readonly IndexEntry[];
  readonly tree: CachedTree | null;
}

/**
 * @param bytes an index that `checkIndex` has found whole
 * @returns null for conflicts, intended additions, folders in place of files, split indexes, versions 4 and later
 */
export function readPlainIndex(bytes: Buffer, hashLength: 20 | 32): PlainIndex | null {
  const end = bytes.length - hashLength;
  if (bytes.readUInt32BE(4) > 3) return null;
  const entries: IndexEntry[] = [];
  let position = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    const idAt = position + 40;
    const flagsAt = idAt + hashLength;
    const flags = bytes.readUInt16BE(flagsAt);
    const extended = (flags & 0x4000) !== 0;
    const mode = bytes.readUInt32BE(position + 24);
    if ((flags & 0x3000) !== 0 || mode === 0o040000 || (extended && (bytes.readUInt16BE(flagsAt + 2) & 0x2000) !== 0)) return null;
    const nameAt = flagsAt + (extended ? 4 : 2);
    const nul = bytes.indexOf(0, nameAt);
    entries.push({ rawPath: bytes.toString('latin1', nameAt, nul), mode, oid: oid(bytes.toString('hex', idAt, flagsAt)) });
    position += Math.floor((nul - position + 8) / 8) * 8;
  }
  let tree: CachedTree | null = null;
  for (let next = position; next + 8 <= end; next = position) {
    const name = bytes.toString('latin1', next, next + 4);
    position = next + 8 + bytes.readUInt32BE(next + 4);
    if (/^[a-z]/.test(name)) return null;
    if (name === 'TREE') tree = readCachedTree(bytes.subarray(next + 8, position), hashLength);
  }
  return { entries, tree };
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
