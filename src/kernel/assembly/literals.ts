/**
 * Literals: windows that pass the fingerprint are hashed with the bytes around them, and where a literal has that hash what
 * stands there is compared whole.
 */
import { listWindows } from './fingerprint';
import { hasRoom, put } from './hits';
import { hasNeighbours } from './neighbours';
import { CANDIDATES, EXTENTS, EXTENT_BEFORE, HASHES, LITERAL_SIZE, PAIRS, PAIR_BITS, PAIR_FACTOR, PATTERN_SIZE, SLOT_BITS, SLOTS, TABLES, TILE } from './layout';

/** Writes the hits of literals whose windows begin in [from, to), in order of windows, not of starts; false where they have no room. */
export function findLiterals(from: u32, to: u32): bool {
  for (let at = from; at < to; at += TILE) {
    const end = keepKnown(listWindows(at, min(at + TILE, to)));
    for (let candidate: u32 = CANDIDATES; candidate < end; candidate += 4) {
      if (!hasRoom()) return false;
      compareSlot(load<u32>(candidate));
    }
  }
  return true;
}

/** Drops candidates whose hash no literal has, without a branch: that would be guessed wrong too often. */
function keepKnown(end: u32): u32 {
  let kept: u32 = CANDIDATES;
  for (let candidate: u32 = CANDIDATES; candidate < end; candidate += 4) {
    const window = load<u32>(candidate);
    const hashed = hashOf(window);
    const eight = <u32>load<u8>(HASHES + (hashed >>> 20));
    store<u32>(kept, window);
    kept += (eight >> ((hashed >>> 17) & 7) & 1) << 2;
  }
  return kept;
}

function compareSlot(window: u32): void {
  const slot = slotAt(window);
  const last = literalsFrom(slot + 2);
  for (let literal = literalsFrom(slot); literal < last; literal += LITERAL_SIZE) {
    const start = window - load<u32>(literal);
    const after = start + load<u32>(literal, 4);
    if (stands(start, after, load<u32>(literal, 12)) && hasNeighbours(load<u32>(literal, 16), start, after)) put(start, after, load<u32>(literal, 8));
  }
}

@inline
function slotAt(window: u32): u32 {
  return SLOTS + (hashOf(window) >>> (32 - SLOT_BITS)) * 2;
}

@inline
function literalsFrom(slot: u32): u32 {
  return TABLES + <u32>load<u16>(slot) * LITERAL_SIZE;
}

/** Of the bytes in and around the window that its pair is known by; letters of either case have the same. */
@inline
function hashOf(window: u32): u32 {
  const pair = (<u32>load<u16>(window) | 0x2020) << 16;
  const extent = <u32>load<u8>(PAIRS + ((pair * PAIR_FACTOR) >>> (32 - PAIR_BITS)));
  const known = (load<u64>(window - EXTENT_BEFORE) | 0x2020202020202020) & load<u64>(EXTENTS + extent * 8);
  return <u32>((known * 0x9e3779b97f4a7c15) >> 32);
}

@inline
function stands(start: u32, end: u32, pattern: u32): bool {
  for (; start < end; start += 16) {
    const same = i8x16.eq(v128.or(v128.load(start), v128.load(pattern, 16)), v128.load(pattern));
    if (!i8x16.all_true(same)) return false;
    pattern += PATTERN_SIZE;
  }
  return true;
}
