/** Adler-32 (RFC 1950), sixteen bytes at a time. */

const MODULUS: u32 = 65521;
/** So many bytes fit before a sum of 32 bits overflows. */
const MOST: u32 = 5552;

export function adler32(from: u32, end: u32): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  for (let at = from; at < end; ) {
    const stop = min<u32>(at + MOST, end);
    let sums = i32x4.splat(0);
    let sumsBefore = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    for (; at + 16 <= stop; at += 16) {
      const bytes = v128.load(at);
      high += low << 4;
      sumsBefore = i32x4.add(sumsBefore, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1)));
    }
    high += (total(sumsBefore) << 4) + total(weighted);
    low += total(sums);
    for (; at < stop; at++) {
      low += load<u8>(at);
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return (high << 16) | low;
}

function total(sums: v128): u32 {
  return i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
}
