/**
 * Positioned reads from one file of any size through a bounded number of reused blocks, each at one fixed place of a
 * table, so that a look-up is a division. The latest answer stands in `bytes` from `start` to `end` and is valid until
 * the next `read`.
 */
import { readSync } from 'node:fs';
import { intact } from './damage.ts';
import { smallInteger } from './small-integer.ts';

export class FileWindow {
  bytes: Uint8Array;
  start = 0;
  end = 0;
  readonly #file: number;
  readonly #fileBytes: number;
  readonly #blockBytes: number;
  readonly #blocks: Uint8Array;
  /** Which block of the file stands at each place; -1 for none. */
  readonly #held: Float64Array;
  #wide = new Uint8Array(0);

  constructor(file: number, fileBytes: number, blockBytes: number, blockCount: number) {
    const places = Math.min(blockCount, Math.ceil(fileBytes / blockBytes));
    this.#file = file;
    this.#fileBytes = fileBytes;
    this.#blockBytes = blockBytes;
    this.#blocks = new Uint8Array(blockBytes * places);
    this.#held = new Float64Array(places).fill(-1);
    this.bytes = this.#blocks;
  }

  /** Makes the file's bytes from `from` to `to` (cut at the file's end) available. @throws Damage */
  read(from: number, to: number): void {
    const last = Math.min(to, this.#fileBytes);
    const block = Math.floor(from / this.#blockBytes);
    const blockStart = block * this.#blockBytes;
    if (last > blockStart + this.#blockBytes) return this.#readWide(from, last);
    const place = block % this.#held.length;
    if (this.#held[place] !== block) this.#load(block, place);
    this.bytes = this.#blocks;
    this.start = smallInteger(place * this.#blockBytes + (from - blockStart));
    this.end = smallInteger(this.start + (last - from));
  }

  #load(block: number, place: number): void {
    const from = block * this.#blockBytes;
    this.#held[place] = -1;
    this.#fill(this.#blocks, place * this.#blockBytes, from, Math.min(from + this.#blockBytes, this.#fileBytes));
    this.#held[place] = block;
  }

  /** What crosses the edge of a block is read by itself. */
  #readWide(from: number, to: number): void {
    if (this.#wide.length < to - from) this.#wide = new Uint8Array(to - from);
    this.#fill(this.#wide, 0, from, to);
    this.bytes = this.#wide;
    this.start = 0;
    this.end = smallInteger(to - from);
  }

  #fill(into: Uint8Array, at: number, from: number, to: number): void {
    for (let done = 0; done < to - from;) {
      const read = readSync(this.#file, into, at + done, Math.min(to - from - done, 1 << 30), from + done);
      intact(read > 0, 'the pack became shorter while it was read');
      done += read;
    }
  }
}
