/**
 * The first sieve: which three-byte windows may be one of a literal's? A bucket is a set of windows, known by the signs
 * (`signs.ts`) that its first, second and third bytes may have; there are 16. A window passes if all six fit one bucket.
 */
import { CANDIDATES, FIRST_SIGNS, MASKS, SECOND_SIGNS, SIGNS, SIGNS_STRIDE } from './layout';

/** Lists the windows that pass and begin in [from, to), at CANDIDATES; returns where the list ends. */
export function listWindows(from: u32, to: u32): u32 {
  writeSigns(from, to + 16);
  markWindows(to - from);
  let mask: u32 = MASKS;
  let list: u32 = CANDIDATES;
  for (let at = from; at < to; at += 64) {
    list = listBits(load<u64>(mask) & bitsBelow(to - at), at, list);
    mask += 8;
  }
  return list;
}

/** Every byte is one of three windows: its signs are made once. */
function writeSigns(from: u32, to: u32): void {
  let place: u32 = 0;
  for (let at = from; at < to; at += 16) {
    const bytes = v128.load(at);
    v128.store(FIRST_SIGNS + place, lowNibbles(v128.xor(bytes, i16x8.shr_u(bytes, 1))));
    v128.store(SECOND_SIGNS + place, lowNibbles(v128.xor(bytes, v128.and(i16x8.shr_u(bytes, 6), i8x16.splat(3)))));
    place += 16;
  }
}

/** One bit for each of so many bytes, whole words. No branch depends on the text. */
function markWindows(count: u32): void {
  const first1 = table(0, 0), second1 = table(0, 16), otherFirst1 = table(0, 32), otherSecond1 = table(0, 48);
  const first2 = table(1, 0), second2 = table(1, 16), otherFirst2 = table(1, 32), otherSecond2 = table(1, 48);
  const first3 = table(2, 0), second3 = table(2, 16), otherFirst3 = table(2, 32), otherSecond3 = table(2, 48);
  let mask: u32 = MASKS;
  for (let place: u32 = 0; place < count; place += 16) {
    let first = v128.load(FIRST_SIGNS + place);
    let second = v128.load(SECOND_SIGNS + place);
    let buckets = v128.and(v128.swizzle(first1, first), v128.swizzle(second1, second));
    let others = v128.and(v128.swizzle(otherFirst1, first), v128.swizzle(otherSecond1, second));

    first = v128.load(FIRST_SIGNS + place, 1);
    second = v128.load(SECOND_SIGNS + place, 1);
    buckets = v128.and(buckets, v128.and(v128.swizzle(first2, first), v128.swizzle(second2, second)));
    others = v128.and(others, v128.and(v128.swizzle(otherFirst2, first), v128.swizzle(otherSecond2, second)));

    first = v128.load(FIRST_SIGNS + place, 2);
    second = v128.load(SECOND_SIGNS + place, 2);
    buckets = v128.and(buckets, v128.and(v128.swizzle(first3, first), v128.swizzle(second3, second)));
    others = v128.and(others, v128.and(v128.swizzle(otherFirst3, first), v128.swizzle(otherSecond3, second)));

    const none = i8x16.eq(v128.or(buckets, others), i8x16.splat(0));
    store<u16>(mask, <u16>~i8x16.bitmask(none));
    mask += 2;
  }
}

@inline
function table(position: u32, part: u32): v128 {
  return v128.load(SIGNS + position * SIGNS_STRIDE + part);
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
