/**
 * The first sieve: which three-byte windows may be one of a literal's? A bucket is a set of windows, known by the nibbles
 * that its first, second and third bytes may have; there are 16. A window passes if all six nibbles fit one bucket.
 */
import { CANDIDATES, MASKS, NIBBLES, NIBBLES_STRIDE } from './layout';

/** Lists the windows that pass and begin in [from, to), at CANDIDATES; returns where the list ends. */
export function listWindows(from: u32, to: u32): u32 {
  markWindows(from, to);
  let mask: u32 = MASKS;
  let list: u32 = CANDIDATES;
  for (let at = from; at < to; at += 64) {
    list = listBits(load<u64>(mask) & bitsBelow(to - at), at, list);
    mask += 8;
  }
  return list;
}

/** One bit for each byte from `from` on, whole words. No branch depends on the text. */
function markWindows(from: u32, to: u32): void {
  const low1 = nibbles(0, 0), high1 = nibbles(0, 16), otherLow1 = nibbles(0, 32), otherHigh1 = nibbles(0, 48);
  const low2 = nibbles(1, 0), high2 = nibbles(1, 16), otherLow2 = nibbles(1, 32), otherHigh2 = nibbles(1, 48);
  const low3 = nibbles(2, 0), high3 = nibbles(2, 16), otherLow3 = nibbles(2, 32), otherHigh3 = nibbles(2, 48);
  let mask: u32 = MASKS;
  for (let at = from; at < to; at += 16) {
    let bytes = v128.load(at);
    let low = lowNibbles(bytes);
    let high = highNibbles(bytes);
    let buckets = v128.and(v128.swizzle(low1, low), v128.swizzle(high1, high));
    let others = v128.and(v128.swizzle(otherLow1, low), v128.swizzle(otherHigh1, high));

    bytes = v128.load(at, 1);
    low = lowNibbles(bytes);
    high = highNibbles(bytes);
    buckets = v128.and(buckets, v128.and(v128.swizzle(low2, low), v128.swizzle(high2, high)));
    others = v128.and(others, v128.and(v128.swizzle(otherLow2, low), v128.swizzle(otherHigh2, high)));

    bytes = v128.load(at, 2);
    low = lowNibbles(bytes);
    high = highNibbles(bytes);
    buckets = v128.and(buckets, v128.and(v128.swizzle(low3, low), v128.swizzle(high3, high)));
    others = v128.and(others, v128.and(v128.swizzle(otherLow3, low), v128.swizzle(otherHigh3, high)));

    const none = i8x16.eq(v128.or(buckets, others), i8x16.splat(0));
    store<u16>(mask, <u16>~i8x16.bitmask(none));
    mask += 2;
  }
}

@inline
function nibbles(position: u32, part: u32): v128 {
  return v128.load(NIBBLES + position * NIBBLES_STRIDE + part);
}

@inline
export function lowNibbles(bytes: v128): v128 {
  return v128.and(bytes, i8x16.splat(15));
}

@inline
export function highNibbles(bytes: v128): v128 {
  return v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15));
}

@inline
export function bitsBelow(count: u32): u64 {
  return count < 64 ? (<u64>1 << <u64>count) - 1 : -1;
}

/** Writes four at a time, the needless ones too: a branch for each bit would be guessed wrong too often. */
@inline
function listBits(bits: u64, at: u32, list: u32): u32 {
  const end = list + <u32>popcnt(bits) * 4;
  while (list < end) {
    for (let lane = 0; lane < 4; lane++) {
      store<u32>(list, at + <u32>ctz(bits));
      bits &= bits - 1;
      list += 4;
    }
  }
  return end;
}
