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
  memory.fill(code + COUNTS, 0, 64);
  for (let at = lengths; at < lengths + size; at++) {
    const count = code + COUNTS + (<u32>load<u8>(at) << 1);
    store<u16>(count, load<u16>(count) + 1);
  }
  if (!isComplete(code, allowsOne)) return false;
  orderSymbols(code, lengths, size);
  fillShort(code);
  return true;
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

/** By length, and then by number. */
function orderSymbols(code: u32, lengths: u32, size: u32): void {
  const places = code + COUNTS + 32;
  for (let length: u32 = 1, place: u32 = 0; length <= LONGEST; length++) {
    store<u16>(places + (length << 1), <u16>place);
    place += load<u16>(code + COUNTS + (length << 1));
  }
  for (let symbol: u32 = 0; symbol < size; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length === 0) continue;
    const place = <u32>load<u16>(places + (length << 1));
    store<u16>(places + (length << 1), <u16>(place + 1));
    store<u16>(code + SYMBOLS + (place << 1), <u16>symbol);
  }
}

/** The table for so many bits is twice that for one bit less, and the symbols of this length. */
function fillShort(code: u32): void {
  let bits: u32 = 0;
  let symbol = code + SYMBOLS;
  store<u16>(code, 0);
  for (let length: u32 = 1; length <= SHORT; length++) {
    memory.copy(code + (1 << length), code, 1 << length);
    bits <<= 1;
    const end = symbol + (<u32>load<u16>(code + COUNTS + (length << 1)) << 1);
    for (; symbol < end; symbol += 2) {
      store<u16>(code + (reversed(bits, length) << 1), (load<u16>(symbol) << 4) | <u16>length);
      bits++;
    }
  }
}

/** A code stands in the stream with its highest bit first. */
function reversed(bits: u32, length: u32): u32 {
  bits = ((bits & 0x5555) << 1) | ((bits >> 1) & 0x5555);
  bits = ((bits & 0x3333) << 2) | ((bits >> 2) & 0x3333);
  bits = ((bits & 0x0f0f) << 4) | ((bits >> 4) & 0x0f0f);
  return ((bits << 8) | (bits >> 8)) >> (16 - length) & ((1 << length) - 1);
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
