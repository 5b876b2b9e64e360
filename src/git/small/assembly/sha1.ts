/** SHA-1 (FIPS 180-4) of bytes in memory; the 72 bytes behind them are overwritten. */
import { STATE, WORDS } from './layout';

/** Leaves the 20 bytes of the digest at STATE. */
export function sha1(from: u32, length: u32): void {
  const end = pad(from, length);
  store<u32>(STATE, 0x67452301, 0);
  store<u32>(STATE, 0xefcdab89, 4);
  store<u32>(STATE, 0x98badcfe, 8);
  store<u32>(STATE, 0x10325476, 12);
  store<u32>(STATE, 0xc3d2e1f0, 16);
  for (let at = from; at < end; at += 64) addBlock(at);
  for (let word: u32 = 0; word < 20; word += 4) store<u32>(STATE + word, bswap<u32>(load<u32>(STATE + word)));
}

/** A one bit, zeros, and the number of bits in the last eight bytes of a block. */
function pad(from: u32, length: u32): u32 {
  const end = from + ((length + 72) & ~63);
  memory.fill(from + length, 0, end - from - length);
  store<u8>(from + length, 0x80);
  store<u64>(end - 8, bswap<u64>((<u64>length) << 3));
  return end;
}

function addBlock(block: u32): void {
  expand(block);
  let a = load<u32>(STATE, 0), b = load<u32>(STATE, 4), c = load<u32>(STATE, 8), d = load<u32>(STATE, 12), e = load<u32>(STATE, 16);
  for (let word: u32 = 0; word < 320; word += 4) {
    let mixed: u32;
    if (word < 80) mixed = (d ^ (b & (c ^ d))) + 0x5a827999;
    else if (word < 160) mixed = (b ^ c ^ d) + 0x6ed9eba1;
    else if (word < 240) mixed = ((b & c) | (d & (b | c))) + 0x8f1bbcdc;
    else mixed = (b ^ c ^ d) + 0xca62c1d6;
    const next = rotl<u32>(a, 5) + mixed + e + load<u32>(WORDS + word);
    e = d;
    d = c;
    c = rotl<u32>(b, 30);
    b = a;
    a = next;
  }
  store<u32>(STATE, load<u32>(STATE, 0) + a, 0);
  store<u32>(STATE, load<u32>(STATE, 4) + b, 4);
  store<u32>(STATE, load<u32>(STATE, 8) + c, 8);
  store<u32>(STATE, load<u32>(STATE, 12) + d, 12);
  store<u32>(STATE, load<u32>(STATE, 16) + e, 16);
}

/** The 80 words of a block, from its sixteen. */
function expand(block: u32): void {
  for (let at: u32 = 0; at < 64; at += 4) store<u32>(WORDS + at, bswap<u32>(load<u32>(block + at)));
  for (let at: u32 = WORDS + 64, end: u32 = WORDS + 320; at < end; at += 4) {
    store<u32>(at, rotl<u32>(load<u32>(at - 12) ^ load<u32>(at - 32) ^ load<u32>(at - 56) ^ load<u32>(at - 64), 1));
  }
}
