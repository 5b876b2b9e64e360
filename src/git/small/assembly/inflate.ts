/**
 * Inflates a zlib stream (RFC 1950, 1951) from INPUT to OUTPUT. What zlib refuses is refused; so is what only zlib shall judge.
 * Bits past the end of the input may be read meanwhile: in the end it is seen whether they were.
 */
import { adler32 } from './adler32';
import { makeCode, symbolOf } from './codes';
import { CODED, DISTANCES, INPUT, LENGTHS, LITERALS, OUTPUT } from './layout';

/** Which symbol's length comes when, of the code for lengths. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
/** The least length or distance of a symbol, and how many bits are added to it. */
const LENGTH_BASE = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]);
const LENGTH_BITS = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const DISTANCE_BASE = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const DISTANCE_BITS = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);

/** Bits that were read and not yet used, the next one lowest. */
let hold: u64 = 0;
let held: u32 = 0;
/** Of the input. */
let next: u32 = 0;
let end: u32 = 0;
/** Of the output. */
let out: u32 = 0;
let outEnd: u32 = 0;

/** @returns bytes of the output, at most `limit`; -1: refused. Whatever stands behind the stream is passed over */
export function inflate(length: u32, limit: u32): i32 {
  hold = 0;
  held = 0;
  next = INPUT + 2;
  end = INPUT + length;
  out = OUTPUT;
  outEnd = OUTPUT + limit;
  if (length < 6 || !isZlib() || !inflateBlocks()) return -1;
  take(held & 7);
  const sum = bswap<u32>(take(32));
  return next - (held >> 3) <= end && sum === adler32(OUTPUT, out) ? out - OUTPUT : -1;
}

/** Deflate without a dictionary. */
function isZlib(): bool {
  const method = <u32>load<u8>(INPUT, 0);
  const flags = <u32>load<u8>(INPUT, 1);
  return (method & 15) === 8 && method >> 4 < 8 && (flags & 32) === 0 && ((method << 8) | flags) % 31 === 0;
}

function inflateBlocks(): bool {
  let last: u32 = 0;
  while (last === 0) {
    if (next - (held >> 3) > end) return false;
    last = take(1);
    const kind = take(2);
    if (!(kind === 0 ? copyStored() : kind === 1 ? makeFixed() && inflateBlock() : kind === 2 && makeDynamic() && inflateBlock())) return false;
  }
  return true;
}

function copyStored(): bool {
  take(held & 7);
  const length = take(16);
  const check = take(16);
  next -= held >> 3;
  hold = 0;
  held = 0;
  if ((length ^ check) !== 0xffff || next + length > end || out + length > outEnd) return false;
  memory.copy(out, next, length);
  next += length;
  out += length;
  return true;
}

function makeFixed(): bool {
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  memory.fill(LENGTHS + 288, 5, 32);
  return makeCode(LITERALS, LENGTHS, 288, false) && makeCode(DISTANCES, LENGTHS + 288, 32, false);
}

function makeDynamic(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const lengths = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let at: u32 = 0; at < lengths; at++) store<u8>(LENGTHS + <u32>load<u8>(ORDER + at), <u8>take(3));
  if (!makeCode(LITERALS, LENGTHS, 19, false) || !readLengths(literals + distances)) return false;
  return load<u8>(LENGTHS + 256) !== 0 && makeCode(LITERALS, LENGTHS, literals, true) && makeCode(DISTANCES, LENGTHS + literals, distances, true);
}

/** The lengths of both codes in a row; runs may lead from one to the other. */
function readLengths(count: u32): bool {
  for (let at: u32 = 0; at < count; ) {
    const symbol = takeSymbol(LITERALS);
    if (symbol < 0) return false;
    let length: u8 = 0;
    let times: u32 = 1;
    if (symbol < 16) length = <u8>symbol;
    else if (symbol === 16 && at === 0) return false;
    else if (symbol === 16) {
      length = load<u8>(CODED + at - 1);
      times = 3 + take(2);
    } else times = symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > count) return false;
    memory.fill(CODED + at, length, times);
    at += times;
  }
  memory.copy(LENGTHS, CODED, count);
  return true;
}

/** Literals take a short way back: V8 counts how much code is run, and compiles anew what runs much. */
function inflateBlock(): bool {
  while (next <= end + 8) {
    const symbol = takeSymbol(LITERALS);
    if (<u32>symbol < 256 && out < outEnd) {
      store<u8>(out++, <u8>symbol);
      continue;
    }
    if (symbol === 256) return true;
    if (symbol < 256 || symbol > 285 || out === outEnd || !copyBack(symbol - 257)) return false;
  }
  return false;
}

function copyBack(symbol: u32): bool {
  const length = <u32>load<u16>(LENGTH_BASE + (symbol << 1)) + take(load<u8>(LENGTH_BITS + symbol));
  const far = takeSymbol(DISTANCES);
  if (far < 0 || far > 29) return false;
  const distance = <u32>load<u16>(DISTANCE_BASE + (<u32>far << 1)) + take(load<u8>(DISTANCE_BITS + <u32>far));
  if (distance > out - OUTPUT || out + length > outEnd) return false;
  const stop = out + length;
  if (distance < 8) for (let to = out; to < stop; to++) store<u8>(to, load<u8>(to - distance));
  else for (let to = out; to < stop; to += 8) store<u64>(to, load<u64>(to - distance));
  out = stop;
  return true;
}

/** -1: the bits begin no code. */
function takeSymbol(code: u32): i32 {
  fill();
  const found = symbolOf(code, <u32>hold);
  if (found === 0) return -1;
  hold >>= <u64>(found & 15);
  held -= found & 15;
  return <i32>(found >> 4);
}

/** @param count up to 32 */
function take(count: u32): u32 {
  fill();
  const bits = <u32>(hold & ((<u64>1 << <u64>count) - 1));
  hold >>= <u64>count;
  held -= count;
  return bits;
}

/** At least 56 bits; eight bytes are always there to be read. */
function fill(): void {
  hold |= load<u64>(next) << <u64>held;
  next += (63 - held) >> 3;
  held |= 56;
}
