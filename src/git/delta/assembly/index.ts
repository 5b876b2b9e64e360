/** Executes the instructions of a delta (gitformat-pack), as `src/git/pack/delta.ts` does. */
import { LENGTHS, RUNS, SOURCES, TARGETS } from './layout';

/** What is refused, `delta.ts` does again: it says why. */
const REFUSED: i32 = -1;

/** A call of the processor's own copying costs as much as some of its words. */
const SHORT: u32 = 64;

/**
 * From `start` to `end` on the base, which writes the result; these don't overlap. Up to 15 bytes behind the result may be written, and read behind
 * all three. Gives how many runs were copied.
 */
export function apply(start: u32, end: u32, base: u32, baseSize: u32, result: u32, resultEnd: u32): i32 {
  let at = start;
  let to = result;
  let run: u32 = 0;
  // Where a copy continues the last run, in the result and in the base.
  let nextTarget: u32 = 0xffffffff;
  let nextSource: u32 = 0;
  while (at < end) {
    const code: u32 = load<u8>(at++);
    if (code & 128) {
      let from: u32 = 0;
      let length: u32 = 0;
      if (code & 1) from = load<u8>(at++);
      if (code & 2) from |= <u32>load<u8>(at++) << 8;
      if (code & 4) from |= <u32>load<u8>(at++) << 16;
      if (code & 8) from |= <u32>load<u8>(at++) << 24;
      if (code & 16) length = load<u8>(at++);
      if (code & 32) length |= <u32>load<u8>(at++) << 8;
      if (code & 64) length |= <u32>load<u8>(at++) << 16;
      if (length == 0) length = 0x10000;
      if (at > end || from > baseSize || length > baseSize - from || length > resultEnd - to) return REFUSED;
      if (length > SHORT) memory.copy(to, base + from, length);
      else copyShort(to, base + from, length);
      const target = to - result;
      if (target == nextTarget && from == nextSource) {
        const last = LENGTHS + ((run - 1) << 2);
        store<u32>(last, load<u32>(last) + length);
      } else {
        if (run == RUNS) return REFUSED;
        store<u32>(TARGETS + (run << 2), target);
        store<u32>(SOURCES + (run << 2), from);
        store<u32>(LENGTHS + (run << 2), length);
        run += 1;
      }
      to += length;
      nextTarget = target + length;
      nextSource = from + length;
    } else {
      if (code == 0 || code > end - at || code > resultEnd - to) return REFUSED;
      copyShort(to, at, code);
      at += code;
      to += code;
    }
  }
  return to == resultEnd ? <i32>run : REFUSED;
}

/** Whole words of 16 bytes: what is written too much is written over next, or lies behind the result. */
@inline
function copyShort(to: u32, from: u32, length: u32): void {
  for (let i: u32 = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}
