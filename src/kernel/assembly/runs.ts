/**
 * Runs: every byte gets its character classes (digit, letter, …), as the bits of one byte; an alphabet is a set of classes;
 * 64 bytes of text become a word of 64 bits, 1 where the byte belongs to the alphabet; and a run that is long enough
 * survives when the word is laid over itself, shifted, again and again. Most words are passed over, for a family of alphabets
 * at once: where not enough groups of four bytes follow one another that belong to the largest of them.
 */
import { bitsBelow, highNibbles, lowNibbles } from './fingerprint';
import { mayOpen, opens } from './heads';
import { hasRoom, put } from './hits';
import { ALPHABET_SIZE, CANDIDATES, CLASSES, GROUPS, LONG_RUN, MIXED, OPENS, TILE } from './layout';

/**
 * For each alphabet from `alphabets` to `alphabetsEnd`, writes the runs that start in [from, to) and are as long as its
 * shortest; false where the hits of a tile might have no room. A run may seem to end where only the text in memory ends.
 */
export function findRuns(from: u32, to: u32, alphabets: u32, alphabetsEnd: u32): bool {
  if (alphabets == alphabetsEnd) return true;
  for (let tile = from; tile < to; tile += TILE) {
    if (!hasRoom()) return false;
    const end = min(tile + TILE, to);
    classify(tile - 64, end + 64);
    for (let family = alphabets; family < alphabetsEnd; family += load<u32>(family, 24)) findFamily(tile, end, family);
  }
  return true;
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

function findFamily(from: u32, to: u32, family: u32): void {
  const familyEnd = family + load<u32>(family, 24);
  markGroups(to + 64 - from, i8x16.splat(load<i8>(family, 16)));
  const end = listWords(to - from, load<u32>(family, 20));
  for (let word: u32 = CANDIDATES; word < end; word += 4) {
    const place = load<u32>(word);
    for (let alphabet = family; alphabet < familyEnd; alphabet += ALPHABET_SIZE) findInWord(alphabet, from + place, to, CLASSES + 64 + place);
  }
}

/** Lists the words, by their places in the tile, in which a run may start that holds so many groups; without a branch for each. */
function listWords(size: u32, count: u32): u32 {
  let list: u32 = CANDIDATES;
  let groups: u32 = GROUPS;
  for (let place: u32 = 0; place < size; place += 64) {
    store<u32>(list, place);
    list += <u32>mayStart(load<u32>(groups), count) << 2;
    groups += 2;
  }
  return list;
}

/** A bit for every four bytes that are all members, for `size` bytes from the tile's first, and whole words. */
function markGroups(size: u32, members: v128): void {
  let groups: u32 = GROUPS;
  const end: u32 = CLASSES + 64 + size;
  for (let classes: u32 = CLASSES + 64; classes < end; classes += 64) {
    store<u16>(groups, <u16>(groupsIn(classes, members) | groupsIn(classes + 16, members) << 4 | groupsIn(classes + 32, members) << 8 | groupsIn(classes + 48, members) << 12));
    groups += 2;
  }
}

@inline
function groupsIn(classes: u32, members: v128): u32 {
  const none = i8x16.splat(0);
  return <u32>i32x4.bitmask(i32x4.eq(i8x16.eq(v128.and(v128.load(classes), members), none), none));
}

/** Whether so many groups follow one another, the first of them among the first 17 of 32. */
@inline
function mayStart(groups: u32, count: u32): bool {
  for (let have: u32 = 1; have < count; ) {
    const shift = min(have, count - have);
    groups &= groups >> shift;
    have += shift;
  }
  return <bool>(<u32>(count == 0) | <u32>((groups & 0x1ffff) != 0));
}

function findInWord(alphabet: u32, at: u32, to: u32, classes: u32): void {
  const members = i8x16.splat(load<i8>(alphabet));
  const word = membersIn(classes, members);
  const next = membersIn(classes + 64, members);
  const before = <u64>((load<u8>(classes - 1) & load<u8>(alphabet)) != 0);
  const starts = word & ~(word << 1 | before) & bitsBelow(to - at);
  for (let rest = longEnough(starts, word, next, load<u32>(alphabet, 4)); rest != 0; rest &= rest - 1) {
    const place = ctz(rest);
    const start = at + <u32>place;
    const outside = ~(word >> place | (next << 1) << (63 - place));
    putRun(start, outside == 0 ? endOfRun(start + 64, members) : start + <u32>ctz(outside), alphabet);
  }
}

@inline
function putRun(start: u32, end: u32, alphabet: u32): void {
  const demand = load<u32>(alphabet, 12);
  const codec = demand & 255;
  const isOpen = codec != 0 && mayOpen(start, end, codec) && opens(start, end, codec);
  if (!isOpen && end - start < demand >> 8) return;
  const isMixed = !isNumeral(start, end);
  if (isOpen || isMixed || end - start >= load<u32>(alphabet, 28)) put(start, end, load<u32>(alphabet, 8) | (isOpen ? OPENS : 0) | (isMixed ? MIXED : 0));
}

/** As in `core/numeral.ts`, but that long runs aren't looked at. Without a branch for each byte: ids are random. */
function isNumeral(start: u32, end: u32): bool {
  if (end - start > <u32>LONG_RUN) return false;
  let small: u32 = 0;
  let capital: u32 = 0;
  for (let at = start; at < end; at += 16) {
    const within = <u32>bitsBelow(end - at) & 0xffff;
    const bytes = v128.load(at);
    const classes = classesOf(bytes);
    const letters = bitsIn(classes, 0x40);
    if ((~(letters | bitsIn(classes, 0x01)) & within) != 0) return false;
    const lower = bitsIn(bytes, 0x20);
    small |= letters & lower & within;
    capital |= letters & ~lower & within;
  }
  return small == 0 || capital == 0;
}

/** For each byte whether this bit is set in it; it is no byte's highest. */
@inline
function bitsIn(bytes: v128, bit: i8): u32 {
  return <u32>i8x16.bitmask(i8x16.neg(v128.and(bytes, i8x16.splat(bit))));
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
