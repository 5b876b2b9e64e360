/**
 * SHA-1 (FIPS 180-4) of bytes in memory, a part after the other. V8 runs this by its first compiler, which keeps what is written: it knows no rotation
 * and calls C for one, and it moves what is moved. So rotations are shifts, and in five rounds the variables take each other's parts in turn.
 */
import { STATE, WORDS } from './layout';

export function startSha1(): void {
  store<u32>(STATE, 0x67452301, 0);
  store<u32>(STATE, 0xefcdab89, 4);
  store<u32>(STATE, 0x98badcfe, 8);
  store<u32>(STATE, 0x10325476, 12);
  store<u32>(STATE, 0xc3d2e1f0, 16);
}

/** Adds whole blocks of 64 bytes. */
export function addSha1(from: u32, end: u32): void {
  for (let at = from; at < end; at += 64) {
    expand(at);
    addBlock();
  }
}

/** Adds the last bytes, of `total` in all, and leaves the 20 of the digest at STATE. The 72 bytes behind them are overwritten. */
export function endSha1(from: u32, length: u32, total: u32): void {
  addSha1(from, pad(from, length, total));
  for (let word: u32 = 0; word < 20; word += 4) store<u32>(STATE + word, swapped(load<u32>(STATE + word)));
}

/** A one bit, zeros, and the number of bits in the last eight bytes of a block. */
function pad(from: u32, length: u32, total: u32): u32 {
  const end = from + ((length + 72) & ~63);
  memory.fill(from + length, 0, end - from - length);
  store<u8>(from + length, 0x80);
  store<u64>(end - 8, bswap<u64>((<u64>total) << 3));
  return end;
}

/** The 80 words of a block, from its sixteen. */
function expand(block: u32): void {
  for (let at: u32 = 0; at < 64; at += 4) store<u32>(at, swapped(load<u32>(block + at)), WORDS);
  for (let at: u32 = WORDS; at < <u32>(WORDS + 256); at += 4) {
    store<u32>(at, turned(load<u32>(at, 52) ^ load<u32>(at, 32) ^ load<u32>(at, 8) ^ load<u32>(at), 1), 64);
  }
}

function addBlock(): void {
  let a = load<u32>(STATE, 0), b = load<u32>(STATE, 4), c = load<u32>(STATE, 8), d = load<u32>(STATE, 12), e = load<u32>(STATE, 16);
  let at: u32 = WORDS;
  for (; at < <u32>(WORDS + 80); at += 20) {
    e += turned(a, 5) + choice(b, c, d) + 0x5a827999 + load<u32>(at, 0), b = turned(b, 30);
    d += turned(e, 5) + choice(a, b, c) + 0x5a827999 + load<u32>(at, 4), a = turned(a, 30);
    c += turned(d, 5) + choice(e, a, b) + 0x5a827999 + load<u32>(at, 8), e = turned(e, 30);
    b += turned(c, 5) + choice(d, e, a) + 0x5a827999 + load<u32>(at, 12), d = turned(d, 30);
    a += turned(b, 5) + choice(c, d, e) + 0x5a827999 + load<u32>(at, 16), c = turned(c, 30);
  }
  for (; at < <u32>(WORDS + 160); at += 20) {
    e += turned(a, 5) + parity(b, c, d) + 0x6ed9eba1 + load<u32>(at, 0), b = turned(b, 30);
    d += turned(e, 5) + parity(a, b, c) + 0x6ed9eba1 + load<u32>(at, 4), a = turned(a, 30);
    c += turned(d, 5) + parity(e, a, b) + 0x6ed9eba1 + load<u32>(at, 8), e = turned(e, 30);
    b += turned(c, 5) + parity(d, e, a) + 0x6ed9eba1 + load<u32>(at, 12), d = turned(d, 30);
    a += turned(b, 5) + parity(c, d, e) + 0x6ed9eba1 + load<u32>(at, 16), c = turned(c, 30);
  }
  for (; at < <u32>(WORDS + 240); at += 20) {
    e += turned(a, 5) + majority(b, c, d) + 0x8f1bbcdc + load<u32>(at, 0), b = turned(b, 30);
    d += turned(e, 5) + majority(a, b, c) + 0x8f1bbcdc + load<u32>(at, 4), a = turned(a, 30);
    c += turned(d, 5) + majority(e, a, b) + 0x8f1bbcdc + load<u32>(at, 8), e = turned(e, 30);
    b += turned(c, 5) + majority(d, e, a) + 0x8f1bbcdc + load<u32>(at, 12), d = turned(d, 30);
    a += turned(b, 5) + majority(c, d, e) + 0x8f1bbcdc + load<u32>(at, 16), c = turned(c, 30);
  }
  for (; at < <u32>(WORDS + 320); at += 20) {
    e += turned(a, 5) + parity(b, c, d) + 0xca62c1d6 + load<u32>(at, 0), b = turned(b, 30);
    d += turned(e, 5) + parity(a, b, c) + 0xca62c1d6 + load<u32>(at, 4), a = turned(a, 30);
    c += turned(d, 5) + parity(e, a, b) + 0xca62c1d6 + load<u32>(at, 8), e = turned(e, 30);
    b += turned(c, 5) + parity(d, e, a) + 0xca62c1d6 + load<u32>(at, 12), d = turned(d, 30);
    a += turned(b, 5) + parity(c, d, e) + 0xca62c1d6 + load<u32>(at, 16), c = turned(c, 30);
  }
  store<u32>(STATE, load<u32>(STATE, 0) + a, 0);
  store<u32>(STATE, load<u32>(STATE, 4) + b, 4);
  store<u32>(STATE, load<u32>(STATE, 8) + c, 8);
  store<u32>(STATE, load<u32>(STATE, 12) + d, 12);
  store<u32>(STATE, load<u32>(STATE, 16) + e, 16);
}

@inline
function turned(word: u32, bits: u32): u32 {
  return (word << bits) | (word >> (32 - bits));
}

function swapped(word: u32): u32 {
  return (word << 24) | ((word & 0xff00) << 8) | ((word >> 8) & 0xff00) | (word >> 24);
}

@inline
function choice(b: u32, c: u32, d: u32): u32 {
  return d ^ (b & (c ^ d));
}

@inline
function parity(b: u32, c: u32, d: u32): u32 {
  return b ^ c ^ d;
}

@inline
function majority(b: u32, c: u32, d: u32): u32 {
  return (b & c) | (d & (b | c));
}
