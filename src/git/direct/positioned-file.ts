/** A file of a store that is read at positions. Its size is asked once, when it is opened. */
import { closeSync, fstatSync, readSync } from 'node:fs';
import { intact } from '../pack/damage.ts';
import { openRegular } from '../pack/open-file.ts';

export class PositionedFile {
  readonly #file: number;
  readonly #size: number;

  /** @throws Damage for what is no regular file; the file system's error */
  constructor(path: string) {
    this.#file = openRegular(path);
    this.#size = fstatSync(this.#file).size;
  }

  /** Fewer where the file ends before. @throws Damage where it became shorter */
  bytesAt(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.#size - at)));
    for (let filled = 0; filled < bytes.length;) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, at + filled);
      intact(count > 0, 'it became shorter');
      filled += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}
