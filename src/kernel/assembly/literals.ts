/** Literals: windows that pass the fingerprint are looked up in a hash table, and what stands there is compared whole. */
import { listWindows } from './fingerprint';
import { hasRoom, put, startHits } from './hits';
import { hasNeighbours } from './neighbours';
import { CANDIDATES, OCCUPIED, PATTERN_SIZE, SLOT_BITS, SLOTS, TILE } from './layout';

/**
 * Finds the literals whose windows begin in [from, to) and writes hits up to `limit`, in order of windows, not of starts.
 * Returns where it stopped: at `to`, or at the first window that it did not look at because the hits were full.
 */
export function findLiterals(from: u32, to: u32, hits: u32, limit: u32): u32 {
  startHits(hits, limit);
  for (let at = from; at < to; at += TILE) {
    const end = keepOccupied(listWindows(at, min(at + TILE, to)));
    for (let candidate: u32 = CANDIDATES; candidate < end; candidate += 4) {
      const window = load<u32>(candidate);
      if (!hasRoom()) return window;
      compareSlot(window);
    }
  }
  return to;
}

/** Drops candidates whose slot is empty, again without a branch. */
function keepOccupied(end: u32): u32 {
  let kept: u32 = CANDIDATES;
  for (let candidate: u32 = CANDIDATES; candidate < end; candidate += 4) {
    const window = load<u32>(candidate);
    store<u32>(kept, window);
    kept += load<u8>(OCCUPIED + slotOf(window));
  }
  return kept;
}

/** Letters of either case share a slot. */
@inline
function slotOf(window: u32): u32 {
  const folded = (load<u32>(window) | 0x20202020) << 8;
  return (folded * 0x9e3779b1) >>> (32 - SLOT_BITS);
}

@inline
function compareSlot(window: u32): void {
  const slot = SLOTS + slotOf(window) * 4;
  const end = load<u32>(slot, 4);
  for (let entry = load<u32>(slot); entry < end; entry += 4) {
    const literal = load<u32>(entry);
    const start = window - load<u32>(literal);
    const after = start + load<u32>(literal, 4);
    if (stands(start, after, load<u32>(literal, 12)) && hasNeighbours(literal, start, after)) put(start, after, load<u32>(literal, 8));
  }
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
