/**
 * Runs: every byte gets its character classes (digit, letter, …), as the bits of one byte; an alphabet is a set of classes;
 * 64 bytes of text become a word of 64 bits, 1 where the byte belongs to the alphabet; and a run that is long enough
 * survives when the word is laid over itself, shifted, again and again.
 */
import { bitsBelow, highNibbles, lowNibbles } from './fingerprint';
import { hasRoom, put, startHits } from './hits';
import { CLASSES, RUN_SIZE, TILE } from './layout';

/** Finds the runs that start in [from, to), as `findLiterals` finds literals; an end may be where the text in memory ends. */
export function findRuns(from: u32, to: u32, runs: u32, runsEnd: u32, hits: u32, limit: u32): u32 {
  startHits(hits, limit);
  for (let tile = from; tile < to; tile += TILE) {
    const end = min(tile + TILE, to);
    classify(tile - 64, end + 128);
    for (let run = runs; run < runsEnd; run += RUN_SIZE) startRun(run);
    for (let at = tile; at < end; at += 64) {
      if (!hasRoom()) return at;
      const word = CLASSES + 64 + (at - tile);
      for (let run = runs; run < runsEnd; run += RUN_SIZE) findStarts(run, word, at, bitsBelow(to - at));
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
// @ts-ignore: decorator
@inline
function classesOf(bytes: v128): v128 {
  const byLow = i8x16(0x05, 0x47, 0x47, 0x47, 0x47, 0x47, 0x47, 0x07, 0x07, 0x07, 0x06, 0x0a, 0x02, 0x12, 0x02, 0x2a);
  const byHigh = i8x16(0, 0, 0x18, 0x01, 0x42, 0x24, 0x42, 0x04, 0, 0, 0, 0, 0, 0, 0, 0);
  return v128.and(v128.swizzle(byLow, lowNibbles(bytes)), v128.swizzle(byHigh, highNibbles(bytes)));
}

// State of a run: the word at hand (16), and in bit 0 whether the byte before it is a member (24).

// @ts-ignore: decorator
@inline
function startRun(run: u32): void {
  const members = i8x16.splat(load<i8>(run));
  store<u64>(run, membersIn(CLASSES, members) >> 63, 24);
  store<u64>(run, membersIn(CLASSES + 64, members), 16);
}

// @ts-ignore: decorator
@inline
function findStarts(run: u32, word: u32, at: u32, wanted: u64): void {
  const members = i8x16.splat(load<i8>(run));
  const minimum = load<u32>(run, 4);
  const current = load<u64>(run, 16);
  const next = membersIn(word + 64, members);
  let starts = current & ~(current << 1 | load<u64>(run, 24)) & wanted & longEnough(current, next, min<u32>(minimum, 64));
  store<u64>(run, next, 16);
  store<u64>(run, current >> 63, 24);
  for (; starts != 0; starts &= starts - 1) {
    const start = at + <u32>ctz(starts);
    const end = endOfRun(start, members);
    if (end - start >= minimum) put(start, end, load<u32>(run, 8));
  }
}

// @ts-ignore: decorator
@inline
function membersIn(word: u32, members: v128): u64 {
  return sixteen(word, members) | sixteen(word + 16, members) << 16 | sixteen(word + 32, members) << 32 | sixteen(word + 48, members) << 48;
}

// @ts-ignore: decorator
@inline
function sixteen(classes: u32, members: v128): u64 {
  const outside = i8x16.eq(v128.and(v128.load(classes), members), i8x16.splat(0));
  return <u64>(~i8x16.bitmask(outside) & 0xffff);
}

/** The bits of `current` that are the first of `length` (1 to 64) ones in `current` and, after it, `next`. */
// @ts-ignore: decorator
@inline
function longEnough(current: u64, next: u64, length: u32): u64 {
  for (let have: u32 = 1; have < length; ) {
    const step = <u64>min(have, length - have);
    current &= current >> step | next << (64 - step);
    next &= next >> step;
    have += <u32>step;
  }
  return current;
}

function endOfRun(at: u32, members: v128): u32 {
  while (true) {
    const outside = i8x16.eq(v128.and(classesOf(v128.load(at)), members), i8x16.splat(0));
    if (v128.any_true(outside)) return at + <u32>ctz(i8x16.bitmask(outside));
    at += 16;
  }
}
