/** What must stand beside a literal, so that most that lead nowhere are dropped before anybody hears of them. */
import { SETS } from './layout';

export function hasNeighbours(literal: u32, start: u32, end: u32): bool {
  const least = load<u32>(literal, 28);
  if (least == 0) return true;
  const before = least & 255, after = (least >> 8) & 255, around = least >> 16;
  if (countBack(start, load<u32>(literal, 16), before) < before) return false;
  if (count(end, load<u32>(literal, 20), after) < after) return false;
  const set = load<u32>(literal, 24);
  return countBack(start, set, around) + count(end, set, around) >= around;
}

/** Bytes of the set from `at` on, at most `most`. */
function count(at: u32, set: u32, most: u32): u32 {
  let found: u32 = 0;
  while (found < most && isIn(set, at + found)) found++;
  return found;
}

function countBack(at: u32, set: u32, most: u32): u32 {
  let found: u32 = 0;
  while (found < most && isIn(set, at - 1 - found)) found++;
  return found;
}

@inline
function isIn(set: u32, at: u32): bool {
  return (load<u32>(SETS + <u32>load<u8>(at) * 4) & set) != 0;
}
