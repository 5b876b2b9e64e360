/** Where hits are written; read and sorted by `simd.ts`. */
import { HIT_SIZE } from './layout';

let first: u32 = 0;
let next: u32 = 0;
let last: u32 = 0;

export function startHits(hits: u32, limit: u32): void {
  first = hits;
  next = hits;
  last = limit;
}

/** Whether as many hits fit as one step can make: `limit` leaves space for those. */
@inline
export function hasRoom(): bool {
  return next <= last;
}

@inline
export function put(start: u32, end: u32, what: u32): void {
  store<u32>(next, start);
  store<u32>(next, end, 4);
  store<u32>(next, what, 8);
  next += HIT_SIZE;
}

/** Hits that the last search wrote. */
export function hitCount(): u32 {
  return (next - first) / HIT_SIZE;
}
