/** What must stand beside a literal, so that most that lead nowhere are dropped before anybody hears of them. */
import { FAR, NEAREST, SETS } from './layout';

/** @param demand its address; 0: nothing */
export function hasNeighbours(demand: u32, start: u32, end: u32): bool {
  if (demand == 0) return true;
  const least = load<u32>(demand, 56);
  const before = least & 255, after = (least >> 8) & 255, around = (least >> 16) & 255;
  end += least >> 24;
  if (countBack(start, load<u64>(demand), before) < before) return false;
  if (count(end, load<u64>(demand, 8), after) < after) return false;
  const set = load<u64>(demand, 16);
  if (countBack(start, set, around) + count(end, set, around) < around) return false;
  return leadsOn(demand, end) && leadsBack(demand, start);
}

/** Bytes of the set from `at` on, at most `most`. */
function count(at: u32, set: u64, most: u32): u32 {
  let found: u32 = 0;
  while (found < most && isIn(set, at + found)) found++;
  return found;
}

function countBack(at: u32, set: u64, most: u32): u32 {
  let found: u32 = 0;
  while (found < most && isIn(set, at - 1 - found)) found++;
  return found;
}

function leadsOn(demand: u32, end: u32): bool {
  const to = load<u64>(demand, 32);
  if (to == 0) return true;
  const passed = count(end, load<u64>(demand, 24), FAR);
  return passed == FAR || isIn(to, end + passed);
}

function leadsBack(demand: u32, start: u32): bool {
  const to = load<u64>(demand, 48);
  if (to == 0) return true;
  const passed = countBack(start, load<u64>(demand, 40), NEAREST);
  return passed == NEAREST || isIn(to, start - 1 - passed);
}

@inline
function isIn(set: u64, at: u32): bool {
  return (load<u64>(SETS + <u32>load<u8>(at) * 8) & set) != 0;
}
