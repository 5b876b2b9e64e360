/** Whether text is wide anywhere is asked of every blob; most have no NUL. */

export function holdsNul(from: u32, to: u32): bool {
  let least = i8x16.splat(-1);
  let at = from;
  for (; at + 16 <= to; at += 16) least = i8x16.min_u(least, v128.load(at));
  for (; at < to; at++) if (load<u8>(at) == 0) return true;
  return !i8x16.all_true(least);
}
