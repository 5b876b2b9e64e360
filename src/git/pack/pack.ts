/** One pack, open for reading entries: the raw bytes through a window, their checksum verified, inflated where asked. */
import { closeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Damage, intact } from './damage.ts';
import { newEntryHead, readEntry } from './entry.ts';
import type { EntryHead } from './entry.ts';
import { FileWindow } from './file-window.ts';
import { asGone } from './gone.ts';
import { PackIndex } from './index-file.ts';
import type { Inflater } from './inflater.ts';
import { ENTRY_LIMIT } from './limits.ts';
import { hashBytes } from './object-format.ts';
import { openRegular } from './open-file.ts';
import { positionOf } from './survey.ts';
import type { PackTables } from './survey.ts';

/** Small blocks: deltas stand far from each other, and what is read beside them is read in vain. */
const BLOCK_BYTES = 16 << 10;
const BLOCKS = 2048;

export class Pack {
  readonly tables: PackTables;
  readonly index: PackIndex;
  /** Of the entry read last. */
  readonly head: EntryHead = newEntryHead();
  readonly #file: number | undefined;
  readonly #refused: PackTables['refused'];
  readonly #window: FileWindow;
  readonly #inflater: Inflater;
  readonly #hash: number;

  /** A pack that has gone is refused, too. @throws the file system's error */
  constructor(tables: PackTables, inflater: Inflater) {
    this.tables = tables;
    this.index = new PackIndex(tables.indexBytes, tables.format);
    this.#hash = hashBytes(tables.format);
    const opened = tables.refused ?? fileOf(tables.path);
    this.#file = typeof opened === 'number' ? opened : undefined;
    this.#refused = typeof opened === 'number' ? undefined : opened;
    this.#window = new FileWindow(this.#file ?? -1, tables.fileBytes, BLOCK_BYTES, BLOCKS);
    this.#inflater = inflater;
  }

  get count(): number {
    return this.tables.indexes.length;
  }

  /** Hexadecimal id of the object at a position. */
  id(position: number): string {
    return this.index.id(this.tables.indexes[position] ?? 0);
  }

  /** Position of the object at a place of the index. */
  position(index: number): number {
    if (this.tables.refused !== undefined) return index;
    return positionOf(this.tables.offsets, this.index.offset(index));
  }

  /** Reads and verifies the entry at a position; `head` then tells what it is. @throws Damage */
  read(position: number): void {
    const { offsets, indexes, fileBytes, path } = this.tables;
    if (this.#refused !== undefined) throw new Damage(this.#refused.kind, `its pack ${path} can't be read: ${this.#refused.message}`);
    const start = offsets[position] ?? 0;
    const end = offsets[position + 1] ?? 0;
    if (end - start > ENTRY_LIMIT) throw new Damage('large', `its entry has ${end - start} bytes`);
    intact(end <= fileBytes, 'it lies behind the end of its pack');
    this.#window.read(start, end);
    const window = this.#window;
    if (this.index.hasChecksums) {
      const checksum = crc32(window.bytes.subarray(window.start, window.end));
      intact(checksum === this.index.crc(indexes[position] ?? 0), 'its stored bytes have another checksum than the index says');
    }
    readEntry(window.bytes, window.start, window.end, this.#hash, this.head);
  }

  /** Inflates the entry read last into `output` at `at`: `head.size` bytes. @throws Damage */
  inflate(output: Uint8Array, at: number): void {
    this.#inflater.inflate(this.#window.bytes, this.head.data, this.#window.end, output, at, this.head.size);
  }

  /** Binary id of the base of the reference delta read last. */
  baseId(): Uint8Array {
    return this.#window.bytes.slice(this.head.baseId, this.head.baseId + this.#hash);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}

/** Or why there is none. @throws the file system's error */
function fileOf(path: string): number | Damage {
  try {
    return openRegular(path);
  } catch (error) {
    return asGone(error);
  }
}
