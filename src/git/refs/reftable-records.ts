/** The records of one block of a reftable, one after another: their keys share their beginnings. What a value means is for `reftable-file.ts` to know. */
import { isOid, type Oid } from '../../core/ids.ts';
import { check } from './malformed-table.ts';
import type { Block } from './reftable-blocks.ts';

export class Records {
  key = '';
  kind = 0;
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;

  constructor({ bytes, start, end }: Block) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  next(): boolean {
    if (this.#at >= this.#end) return false;
    const shared = this.number();
    const rest = this.number();
    this.kind = rest & 7;
    check(shared <= this.key.length, 'a name continues one that is shorter');
    this.key = this.key.slice(0, shared) + this.#take(Math.floor(rest / 8)).toString('latin1');
    return true;
  }

  /** As the distance of an offset delta. */
  number(): number {
    let byte = this.#take(1)[0] ?? 0;
    let value = byte & 127;
    while (byte & 128) {
      byte = this.#take(1)[0] ?? 0;
      value = (value + 1) * 128 + (byte & 127);
    }
    return value;
  }

  id(bytes: number): Oid {
    const id = this.#take(bytes).toString('hex');
    check(isOid(id), 'an id has another length');
    return id;
  }

  text(): string {
    return this.#take(this.number()).toString('latin1');
  }

  /** Hours and minutes, as `+0130`. */
  zone(): string {
    const zone = this.#take(2).readInt16BE();
    return `${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(4, '0')}`;
  }

  #take(count: number): Buffer {
    check(this.#at + count <= this.#end, 'a record is cut short');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}
