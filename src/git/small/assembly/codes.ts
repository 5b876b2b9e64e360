/**
 * The prefix codes of deflate (RFC 1951, 3.2.2). A code occupies 4,096 bytes of memory: for every ten bits the symbol that begins
 * them, times 16, and its length, or 0; then how many codes there are of each length, and the symbols in order of their codes.
 */
const SHORT: u32 = 10;
const COUNTS: u32 = 2048;
const SYMBOLS: u32 = 2112;
const LONGEST: u32 = 15;

/** Makes a code from the lengths of `size` symbols, a byte each. False: it is none, or zlib wouldn't take it. */
export function makeCode(code: u32, lengths: u32, size: u32, allowsOne: bool): bool {
  memory.fill(code, 0, SYMBOLS);
  for (let symbol: u32 = 0; symbol < size; symbol++) {
    const count = code + COUNTS + (<u32>load<u8>(lengths + symbol) << 1);
    store<u16>(count, load<u16>(count) + 1);
  }
  return isComplete(code, allowsOne) && orderSymbols(code, lengths, size);
}

/** As zlib has it: nothing twice, nothing left over, but for a code of one symbol, or of none. */
function isComplete(code: u32, allowsOne: bool): bool {
  let left: i32 = 1;
  let longest: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    const count = <i32>load<u16>(code + COUNTS + (length << 1));
    left = (left << 1) - count;
    if (left < 0) return false;
    if (count > 0) longest = length;
  }
  return left === 0 || (allowsOne && longest <= 1);
}

function orderSymbols(code: u32, lengths: u32, size: u32): bool {
  let next: u32 = 0;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    next <<= 1;
    for (let symbol: u32 = 0; symbol < size; symbol++) {
      if (load<u8>(lengths + symbol) !== <u8>length) continue;
      store<u16>(code + SYMBOLS + (place << 1), <u16>symbol);
      if (length <= SHORT) fillShort(code, next, length, symbol);
      place++;
      next++;
    }
  }
  return true;
}

/** Every ten bits that begin with it; its bits stand in the stream with the highest first. */
function fillShort(code: u32, bits: u32, length: u32, symbol: u32): void {
  let first: u32 = 0;
  for (let bit: u32 = 0; bit < length; bit++) first |= ((bits >> bit) & 1) << (length - 1 - bit);
  for (let at = first; at < 1 << SHORT; at += 1 << length) store<u16>(code + (at << 1), <u16>((symbol << 4) | length));
}

/** The symbol that the bits begin with, times 16, and its length; 0: none. */
export function symbolOf(code: u32, bits: u32): u32 {
  const known = <u32>load<u16>(code + ((bits & ((1 << SHORT) - 1)) << 1));
  return known !== 0 ? known : longSymbol(code, bits);
}

function longSymbol(code: u32, bits: u32): u32 {
  let value: u32 = 0;
  let first: u32 = 0;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    value = (value << 1) | (bits & 1);
    bits >>= 1;
    const count = <u32>load<u16>(code + COUNTS + (length << 1));
    if (value - first < count) return (<u32>load<u16>(code + SYMBOLS + ((place + value - first) << 1)) << 4) | length;
    place += count;
    first = (first + count) << 1;
  }
  return 0;
}
