/**
 * Reads the entries of a raw tree object: `<mode in octal> <name>\0<raw id>` repeated (git's gitformat documentation).
 * A cursor, not a list: a large history has hundreds of millions of entries.
 */
import type { IdBytes } from './tables/object-table.ts';

const SPACE = 0x20;
const TREE_MODE = 0o040000;
const GITLINK_MODE = 0o160000;
const KIND_MASK = 0o170000;

export class MalformedTree extends Error {
  override readonly name = 'MalformedTree';
}

/** Stands before the first entry; each `next()` moves it on. Places are bytes of the tree, from 0, ends excluded. */
export class TreeCursor {
  mode = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Where the entry's raw id begins. */
  idStart = 0;
  /** Where the entry ends, and the next begins. */
  end = 0;
  #bytes: Uint8Array;
  readonly #idBytes: IdBytes;

  constructor(bytes: Uint8Array, idBytes: IdBytes) {
    this.#bytes = bytes;
    this.#idBytes = idBytes;
  }

  /** Begins again with another tree, where an entry starts: one cursor serves them all. */
  reset(bytes: Uint8Array, start = 0): this {
    this.#bytes = bytes;
    this.end = start;
    return this;
  }

  /** False at the end of the tree. @throws MalformedTree when an entry is cut or is none. */
  next(): boolean {
    if (this.end === this.#bytes.length) return false;
    if (!this.nextWhole()) throw new MalformedTree(`the entry at byte ${this.end} is cut short`);
    return true;
  }

  /** As `next`, but false also when the last entry is cut: for trees that arrive in pieces. */
  nextWhole(): boolean {
    const bytes = this.#bytes;
    let at = this.end;
    let mode = 0;
    for (; at < bytes.length && bytes[at] !== SPACE; at += 1) mode = mode * 8 + octal(bytes[at] as number, at);
    this.nameStart = at + 1;
    while (at < bytes.length && bytes[at] !== 0) at += 1;
    const idStart = at + 1;
    if (idStart + this.#idBytes > bytes.length) return false;
    this.mode = mode;
    this.nameEnd = at;
    this.idStart = idStart;
    this.end = idStart + this.#idBytes;
    return true;
  }

  get isTree(): boolean {
    return (this.mode & KIND_MASK) === TREE_MODE;
  }

  /** A submodule's commit: it lives in another store. */
  get isGitlink(): boolean {
    return (this.mode & KIND_MASK) === GITLINK_MODE;
  }
}

function octal(byte: number, at: number): number {
  const digit = byte - 0x30;
  if (digit < 0 || digit > 7) throw new MalformedTree(`byte ${at} is no mode`);
  return digit;
}
