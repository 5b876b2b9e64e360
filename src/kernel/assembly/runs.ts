/**
 * Runs: every byte gets its character classes (digit, letter, …), as the bits of one byte; an alphabet is a set of classes;
 * 64 bytes of text become a word of 64 bits, 1 where the byte belongs to the alphabet; and a run that is long enough
 * survives when the word is laid over itself, shifted, again and again.
 */
import { bitsBelow, highNibbles, lowNibbles } from './fingerprint';
import { opens } from './heads';
import { hasRoom, put, startHits } from './hits';
import { ALPHABET_SIZE, CLASSES, OPENS, TILE } from './layout';

/**
 * For each alphabet from `alphabets` to `alphabetsEnd`, finds the runs that start in [from, to) and are as long as its
 * shortest. Stops as `findLiterals` does. A run may seem to end where only the text in memory ends.
 */
export function findRuns(from: u32, to: u32, alphabets: u32, alphabetsEnd: u32, hits: u32, limit: u32): u32 {
  startHits(hits, limit);
  for (let tile = from; tile < to; tile += TILE) {
    const end = min(tile + TILE, to);
    classify(tile - 64, end + 64);
    for (let alphabet = alphabets; alphabet < alphabetsEnd; alphabet += ALPHABET_SIZE) begin(alphabet);
    for (let at = tile; at < end; at += 64) {
      if (!hasRoom()) return at;
      const classes = CLASSES + 64 + (at - tile);
      for (let alphabet = alphabets; alphabet < alphabetsEnd; alphabet += ALPHABET_SIZE) step(alphabet, at, to, classes);
    }
  }
  return to;
}

function classify(from: u32, to: u32): void {
  let classes: u32 = CLASSES;
  for (let at = from; at < to; at += 16) {
    v128.store(classes, classesOf(v128.load(at)));
    classes += 16;
  }
}

/**
 * Bit 0: digits; 1: letters A to O; 2: letters P to Z; 3: `+` and `/`; 4: `-`; 5: `_`; 6: A to F. A bit is set if both
 * nibbles of the byte allow it.
 */
@inline
function classesOf(bytes: v128): v128 {
  const byLow = i8x16(0x05, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x07, 0x07, 0x07, 0x06, 0x0a, 0x02, 0x12, 0x02, 0x2a);
  const byHigh = i8x16(0, 0, 0x18, 0x01, 0x42, 0x24, 0x42, 0x04, 0, 0, 0, 0, 0, 0, 0, 0);
  return v128.and(v128.swizzle(byLow, lowNibbles(bytes)), v128.swizzle(byHigh, highNibbles(bytes)));
}

/** Sets an alphabet's state for a tile: bytes 8 to 15 the word at hand, 16 to 23 whether the byte before it is a member. */
@inline
function begin(alphabet: u32): void {
  const members = i8x16.splat(load<i8>(alphabet));
  store<u64>(alphabet, membersIn(CLASSES + 64, members), 8);
  store<u64>(alphabet, membersIn(CLASSES, members) >> 63, 16);
}

@inline
function step(alphabet: u32, at: u32, to: u32, classes: u32): void {
  const members = i8x16.splat(load<i8>(alphabet));
  const word = load<u64>(alphabet, 8);
  const next = membersIn(classes + 64, members);
  let starts = word & ~(word << 1 | load<u64>(alphabet, 16));
  store<u64>(alphabet, next, 8);
  store<u64>(alphabet, word >> 63, 16);
  starts = longEnough(starts, word, next, load<u32>(alphabet, 4)) & bitsBelow(to - at);
  for (; starts != 0; starts &= starts - 1) {
    const start = at + <u32>ctz(starts);
    putRun(start, endOfRun(start, members), alphabet);
  }
}

@inline
function putRun(start: u32, end: u32, alphabet: u32): void {
  const demand = load<u32>(alphabet, 28);
  const codec = demand & 255;
  const isOpen = codec != 0 && opens(start, end, codec);
  if (isOpen || end - start >= demand >> 8) put(start, end, load<u32>(alphabet, 24) | (isOpen ? OPENS : 0));
}

@inline
function membersIn(classes: u32, members: v128): u64 {
  return sixteen(classes, members) | sixteen(classes + 16, members) << 16 | sixteen(classes + 32, members) << 32 | sixteen(classes + 48, members) << 48;
}

/** One bit for each byte: classes are below 128, so the negative of any but zero has its highest bit set. */
@inline
function sixteen(classes: u32, members: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.neg(v128.and(v128.load(classes), members)));
}

/** Those of `starts` at which `length` (1 to 64) ones stand in `word` and, after it, `next`. */
@inline
function longEnough(starts: u64, word: u64, next: u64, length: u32): u64 {
  for (let have: u32 = 1; have < length; ) {
    const shift = <u64>min(have, length - have);
    word &= word >> shift | next << (64 - shift);
    next &= next >> shift;
    have += <u32>shift;
    if (have == 16 && (starts & word) == 0) return 0;
  }
  return starts & word;
}

function endOfRun(at: u32, members: v128): u32 {
  while (true) {
    const inside = i8x16.bitmask(i8x16.neg(v128.and(classesOf(v128.load(at)), members)));
    if (inside != 0xffff) return at + <u32>ctz(~inside);
    at += 16;
  }
}
