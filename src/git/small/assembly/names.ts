/** Names that end with a NUL, eight bytes at a time: some bytes behind one may be read. */

/** The top bit of each byte that is zero, exact up to the first of them, which is the lowest. */
@inline
export function zerosIn(bytes: u64): u64 {
  return (bytes - 0x0101010101010101) & ~bytes & 0x8080808080808080;
}

/** Where its NUL stands; `end` or more: not before the end. */
export function endOfName(name: u32, end: u32): u32 {
  for (let at = name; at < end; at += 8) {
    const zeros = zerosIn(load<u64>(at));
    if (zeros !== 0) return at + (<u32>ctz(zeros) >> 3);
  }
  return end;
}
