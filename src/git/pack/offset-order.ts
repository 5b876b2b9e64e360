/** Puts the objects of a pack into the order in which they stand there. */
import { endianness } from 'node:os';
import { Damage } from './damage.ts';
import type { PackIndex } from './index-file.ts';

/** Where the halves of a number of 64 bits stand in memory. */
const [LOW, HIGH] = endianness() === 'LE' ? [0, 1] : [1, 0];

/**
 * Offset and place share one number of 64 bits, for V8 sorts such numbers itself, several times as fast as we could.
 * @param offsets to be filled, as `places`, by position
 * @throws Damage `large` for a pack of a terabyte and more with millions of objects
 */
export function sortByOffset(index: Pick<PackIndex, 'count' | 'offset'>, offsets: Float64Array, places: Uint32Array): void {
  const bits = 32 - Math.clz32(index.count);
  const keys = new BigUint64Array(index.count);
  const words = new Uint32Array(keys.buffer);
  const scale = 2 ** (32 - bits);
  for (let place = 0; place < index.count; place += 1) {
    const offset = index.offset(place);
    const high = Math.floor(offset / scale);
    if (high > 0xffff_ffff || bits > 31) throw new Damage('large', 'it holds more than can be put in order here');
    words[2 * place + LOW] = (offset << bits) | place;
    words[2 * place + HIGH] = high;
  }
  keys.sort();
  for (let position = 0; position < index.count; position += 1) {
    const low = words[2 * position + LOW] ?? 0;
    offsets[position] = (words[2 * position + HIGH] ?? 0) * scale + (low >>> bits);
    places[position] = low & ((1 << bits) - 1);
  }
}
