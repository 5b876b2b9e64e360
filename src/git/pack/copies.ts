/** Objects that several packs hold: the first copy counts, the others are spare and needed only when it is damaged. */
import type { PackIndex } from './index-file.ts';

/** For each pack one byte per place in its index: 1 for a spare copy. */
export function markSpare(packs: readonly PackIndex[]): Uint8Array[] {
  const flags = packs.map(({ count }) => new Uint8Array(new SharedArrayBuffer(count)));
  if (packs.length > 1) new IdTable(packs).markRepeated(flags);
  return flags;
}

/** Open addressing over ids, which are evenly spread by themselves. */
class IdTable {
  readonly #packs: readonly PackIndex[];
  readonly #packOf: Uint32Array;
  readonly #placeOf: Uint32Array;
  readonly #mask: number;

  constructor(packs: readonly PackIndex[]) {
    const total = packs.reduce((sum, { count }) => sum + count, 0);
    const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
    this.#packs = packs;
    this.#packOf = new Uint32Array(size);
    this.#placeOf = new Uint32Array(size);
    this.#mask = size - 1;
  }

  markRepeated(flags: readonly Uint8Array[]): void {
    this.#packs.forEach((pack, number) => {
      const spare = flags[number] ?? new Uint8Array(0);
      for (let place = 0; place < pack.count; place += 1) if (!this.#insert(pack, number, place)) spare[place] = 1;
    });
  }

  /** False when the id is there already. */
  #insert(pack: PackIndex, number: number, place: number): boolean {
    let at = pack.idWord(place) & this.#mask;
    for (; this.#packOf[at] !== 0; at = (at + 1) & this.#mask) {
      const other = this.#packs[(this.#packOf[at] ?? 0) - 1];
      if (other?.sameId(this.#placeOf[at] ?? 0, pack, place)) return false;
    }
    this.#packOf[at] = number + 1;
    this.#placeOf[at] = place;
    return true;
  }
}
