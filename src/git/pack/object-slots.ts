/**
 * One number for every stored object, the same in every thread that has the survey: objects of the first pack by their
 * places in its index, then those of the next, at last the loose ones. An object in two packs has two numbers; `find`
 * gives the first.
 */
import { ObjectTable } from '../tables/object-table.ts';
import { PackIndex } from './index-file.ts';
import { hashBytes } from './object-format.ts';
import type { StoreSurvey } from './store.ts';

/** In fewer objects ids are found at once. */
const MANY = 1 << 14;

export class ObjectSlots {
  /** Numbers go from 0 up to this, excluded. */
  readonly count: number;
  /** First number of the loose objects. */
  readonly looseStart: number;
  readonly #packs: readonly { readonly index: PackIndex; readonly start: number }[];
  readonly #loose: ObjectTable;

  constructor(survey: StoreSurvey) {
    let start = 0;
    this.#packs = survey.packs.map(({ tables }) => {
      const index = new PackIndex(tables.indexBytes, tables.format);
      if (index.count >= MANY) index.prepareFinding();
      const pack = { index, start };
      start += index.count;
      return pack;
    });
    this.looseStart = start;
    this.#loose = new ObjectTable(hashBytes(survey.format), survey.loose.length);
    for (const { id } of survey.loose) this.#loose.add(Buffer.from(id, 'hex'), 0);
    this.count = start + survey.loose.length;
  }

  /** -1 when the store does not hold the id that stands raw at `bytes[at]`. */
  find(bytes: Uint8Array, at = 0): number {
    for (const { index, start } of this.#packs) {
      const place = index.find(bytes, at);
      if (place >= 0) return start + place;
    }
    const loose = this.#loose.find(bytes, at);
    return loose < 0 ? -1 : this.looseStart + loose;
  }

  /** By place in the index of a pack. */
  packed(pack: number, place: number): number {
    return (this.#packs[pack]?.start ?? 0) + place;
  }

  /** Hexadecimal. */
  id(slot: number): string {
    const pack = this.#packs.findLast(({ start }) => start <= slot);
    return pack === undefined || slot >= this.looseStart ? this.#loose.oid(slot - this.looseStart) : pack.index.id(slot - pack.start);
  }
}
