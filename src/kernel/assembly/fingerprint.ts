/**
 * The first sieve: which three-byte windows may be one of a literal's? A bucket is a set of windows, known by the signs
 * (`signs.ts`) that its first, second and third bytes may have; there are 16. A window passes if all six fit one bucket.
 */
import { CANDIDATES, MASKS, SIGNS, SIGNS_STRIDE } from './layout';

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
  const first1 = table(0, 0), second1 = table(0, 16), otherFirst1 = table(0, 32), otherSecond1 = table(0, 48);
  const first2 = table(1, 0), second2 = table(1, 16), otherFirst2 = table(1, 32), otherSecond2 = table(1, 48);
  const first3 = table(2, 0), second3 = table(2, 16), otherFirst3 = table(2, 32), otherSecond3 = table(2, 48);
  let mask: u32 = MASKS;
  let bytes = v128.load(from);
  let first = firstSigns(bytes);
  let second = secondSigns(bytes);
  for (let at = from; at < to; at += 16) {
    bytes = v128.load(at, 16);
    const nextFirst = firstSigns(bytes);
    const nextSecond = secondSigns(bytes);
    let buckets = v128.and(v128.swizzle(first1, first), v128.swizzle(second1, second));
    let others = v128.and(v128.swizzle(otherFirst1, first), v128.swizzle(otherSecond1, second));

    let laterFirst = i8x16.shuffle(first, nextFirst, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    let laterSecond = i8x16.shuffle(second, nextSecond, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    buckets = v128.and(buckets, v128.and(v128.swizzle(first2, laterFirst), v128.swizzle(second2, laterSecond)));
    others = v128.and(others, v128.and(v128.swizzle(otherFirst2, laterFirst), v128.swizzle(otherSecond2, laterSecond)));

    laterFirst = i8x16.shuffle(first, nextFirst, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    laterSecond = i8x16.shuffle(second, nextSecond, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    buckets = v128.and(buckets, v128.and(v128.swizzle(first3, laterFirst), v128.swizzle(second3, laterSecond)));
    others = v128.and(others, v128.and(v128.swizzle(otherFirst3, laterFirst), v128.swizzle(otherSecond3, laterSecond)));

    const none = i8x16.eq(v128.or(buckets, others), i8x16.splat(0));
    store<u16>(mask, <u16>~i8x16.bitmask(none));
    mask += 2;
    first = nextFirst;
    second = nextSecond;
  }
}

@inline
function firstSigns(bytes: v128): v128 {
  return lowNibbles(v128.xor(bytes, i16x8.shr_u(bytes, 1)));
}

@inline
function secondSigns(bytes: v128): v128 {
  return lowNibbles(v128.xor(bytes, v128.and(i16x8.shr_u(bytes, 6), i8x16.splat(3))));
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

/** Writes eight at a time, the needless ones too: a branch for each bit would be guessed wrong too often. */
@inline
function listBits(bits: u64, at: u32, list: u32): u32 {
  const end = list + <u32>popcnt(bits) * 4;
  while (list < end) {
    for (let lane = 0; lane < 8; lane++) {
      store<u32>(list, at + <u32>ctz(bits));
      bits &= bits - 1;
      list += 4;
    }
  }
  return end;
}
