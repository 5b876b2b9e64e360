/**
 * Finds where the entries of an index begin (gitformat-index, versions 2 and 3), and refuses what is not plain: conflicts, intended additions, folders,
 * modes and flags that git does not write, paths out of order. Thousands pass here, before V8 would have optimised anything.
 */
import { INPUT, OUTPUT } from './layout';

const MODE_AT: u32 = 24;
const ID_AT: u32 = 40;

/** Of an entry's flags, as they stand in memory: the first byte lowest. */
const EXTENDED: u32 = 0x40;
const STAGE: u32 = 0x30;
/** Of further flags all but `skip-worktree`. */
const REFUSED: u32 = 0xffbf;
/** The length of a path that is this long or longer. */
const LONGEST: u32 = 0xfff;

/**
 * Writes to OUTPUT where each entry begins that lies wholly in the input, at most `wanted`, and where what comes behind them does; the input begins at `from`.
 * Gives how many they are; -1: not plain.
 */
export function findEntries(length: u32, from: u32, wanted: u32, idLength: u32): i32 {
  const end: u32 = INPUT + length;
  let at: u32 = INPUT;
  let last: u32 = 0;
  let count: u32 = 0;
  for (; count < wanted; count++) {
    store<u32>(<u32>OUTPUT + 4 * count, from + at - INPUT);
    const flagsAt = at + ID_AT + idLength;
    const path = flagsAt + (load<u8>(flagsAt) & EXTENDED ? 4 : 2);
    const pathEnd = endOfPath(path, end);
    if (pathEnd >= end) return count;
    if (!isPlain(at, flagsAt, pathEnd - path) || !isBefore(last, path)) return -1;
    last = path;
    at += (pathEnd - at + 8) & ~7;
  }
  store<u32>(<u32>OUTPUT + 4 * count, from + at - INPUT);
  return count;
}

/** Where its NUL stands; `end` or more: not before the end. */
function endOfPath(path: u32, end: u32): u32 {
  for (let at = path; at < end; at += 8) {
    const bytes = load<u64>(at);
    const zeros = (bytes - 0x0101010101010101) & ~bytes & 0x8080808080808080;
    if (zeros !== 0) return at + (<u32>ctz(zeros) >> 3);
  }
  return end;
}

function isPlain(entry: u32, flagsAt: u32, length: u32): bool {
  const flags: u32 = load<u8>(flagsAt);
  const told = ((flags & 0x0f) << 8) | load<u8>(flagsAt, 1);
  if ((flags & STAGE) !== 0 || length === 0 || told !== min(length, LONGEST)) return false;
  if ((flags & EXTENDED) !== 0 && (load<u16>(flagsAt, 2) & REFUSED) !== 0) return false;
  const mode = bswap<u32>(load<u32>(entry + MODE_AT));
  return mode === 0o100644 || mode === 0o100755 || mode === 0o120000 || mode === 0o160000;
}

/** Byte for byte, as git orders paths; nothing comes before the first. */
function isBefore(last: u32, path: u32): bool {
  if (last === 0) return true;
  let at: u32 = 0;
  while (load<u8>(last + at) === load<u8>(path + at)) if (load<u8>(path + at++) === 0) return false;
  return load<u8>(last + at) < load<u8>(path + at);
}
