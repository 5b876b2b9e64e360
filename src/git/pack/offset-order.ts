/** Puts the objects of a pack into the order in which they stand there. */
import { endianness } from 'node:os';
import { Damage } from './damage.ts';

/** Where the halves of a number of 64 bits stand in memory. */
const [LOW, HIGH] = endianness() === 'LE' ? [0, 1] : [1, 0];

/**
 * Offset and place share one number of 64 bits, for V8 sorts such numbers itself, several times as fast as we could.
 * @param given offsets by place. @param offsets to be filled, as `places`, by position
 * @throws Damage `large` for a pack of a terabyte and more with millions of objects
 */
export function sortByOffset(given: ArrayLike<number>, offsets: Float64Array, places: Uint32Array): void {
  const count = given.length;
  const bits = 32 - Math.clz32(count);
  const scale = 2 ** (32 - bits);
  const words = sortedKeys(given, bits, scale);
  const mask = (1 << bits) - 1;
  for (let position = 0; position < count; position += 1) {
    const low = words[2 * position + LOW] as number;
    offsets[position] = (words[2 * position + HIGH] as number) * scale + (low >>> bits);
    places[position] = low & mask;
  }
}

/** As halves of 32 bits. */
function sortedKeys(given: ArrayLike<number>, bits: number, scale: number): Uint32Array {
  const keys = new BigUint64Array(given.length);
  const words = new Uint32Array(keys.buffer);
  for (let place = 0; place < given.length; place += 1) {
    const offset = given[place] as number;
    const high = offset < 0x8000_0000 ? offset >>> (32 - bits) : Math.floor(offset / scale);
    if (high > 0xffff_ffff || bits > 31) throw new Damage('large', 'it holds more than can be put in order here');
    words[2 * place + LOW] = (offset << bits) | place;
    words[2 * place + HIGH] = high;
  }
  keys.sort();
  return words;
}
