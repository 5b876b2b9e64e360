/** One search of the text in memory: literals, then runs, and whether a NUL stands there. One call, for most searches are short. */
import { hitCount, startHits } from './hits';
import { FULL, NUL } from './layout';
import { findLiterals } from './literals';
import { holdsNul } from './nuls';
import { findRuns } from './runs';

let literals: u32 = 0;

/**
 * Finds the literals whose windows begin in [from, to), in order of these, and behind them the runs that start in [from, runsTo), for each alphabet
 * from `alphabets` to `alphabetsEnd`. Returns how many hits there are, with the bit `NUL` where one stands before `runsTo`; or `FULL`, where
 * they have no room up to `limit`: then a part of the range must be searched by itself.
 */
export function search(from: u32, to: u32, runsTo: u32, hits: u32, limit: u32, alphabets: u32, alphabetsEnd: u32): i32 {
  startHits(hits, limit);
  if (!findLiterals(from, to)) return FULL;
  literals = hitCount();
  if (!findRuns(from, runsTo, alphabets, alphabetsEnd)) return FULL;
  return <i32>hitCount() | (holdsNul(from, runsTo) ? NUL : 0);
}

/** How many of the last search's hits are literals: the first. */
export function literalHits(): u32 {
  return literals;
}
