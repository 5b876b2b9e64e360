/** Where objects lie in a pack, by its index of version 2 (gitformat-pack), which is not read into memory; other versions are for git. */
import { intact } from '../pack/damage.ts';
import { PositionedFile } from './positioned-file.ts';

const FANOUT = 8;
const TABLES = FANOUT + 1024;

export class PackIndexFile {
  readonly #file: PositionedFile;
  readonly #hashLength: number;
  #head: Buffer | null = null;

  /** @throws Damage, or the file system's error */
  constructor(path: string, hashLength: number) {
    this.#file = new PositionedFile(path);
    this.#hashLength = hashLength;
  }

  /** Null: the pack has it not. @throws Damage */
  offsetOf(id: Uint8Array): number | null {
    const hashLength = this.#hashLength;
    const head = (this.#head ??= this.#readHead());
    const first = id[0] ?? 0;
    const low = first === 0 ? 0 : head.readUInt32BE(FANOUT + (first - 1) * 4);
    const high = head.readUInt32BE(FANOUT + first * 4);
    const ids = this.#file.bytesAt(TABLES + low * hashLength, (high - low) * hashLength);
    const found = place(ids, id, hashLength);
    if (found < 0) return null;
    const count = head.readUInt32BE(TABLES - 4);
    const offsets = TABLES + count * (hashLength + 4);
    const offset = this.#file.bytesAt(offsets + (low + found) * 4, 4).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    return Number(this.#file.bytesAt(offsets + count * 4 + (offset - 0x80000000) * 8, 8).readBigUInt64BE(0));
  }

  close(): void {
    this.#file.close();
  }

  #readHead(): Buffer {
    const head = this.#file.bytesAt(0, TABLES);
    intact(head.length === TABLES && head.readUInt32BE(0) === 0xff744f63 && head.readUInt32BE(4) === 2, 'its index is of another version');
    return head;
  }
}

function place(ids: Buffer, id: Uint8Array, hashLength: number): number {
  let [low, high] = [0, ids.length / hashLength];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = ids.compare(id, 0, hashLength, middle * hashLength, (middle + 1) * hashLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
