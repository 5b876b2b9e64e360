/**
 * Finds where the entries of an index begin (gitformat-index, versions 2 and 3), and refuses what is not plain: conflicts, intended additions, folders,
 * modes and flags that git does not write, paths out of order. Thousands pass here, before V8 would have optimised anything.
 */
import { INDEX } from './layout';
import { endOfName, zerosIn } from './names';

const MODE_AT: u32 = 24;
const ID_AT: u32 = 40;

/** Of an entry's flags, as they stand in memory: the first byte lowest. */
const EXTENDED: u32 = 0x40;
const STAGE: u32 = 0x30;
/** Of further flags all but `skip-worktree`. */
const REFUSED: u32 = 0xffbf;
/** The length of a path that is this long or longer. */
const LONGEST: u32 = 0xfff;

/** Where the table of entries lies: of each where it begins, in bytes of the index. */
let table: u32 = 0;
/** Bytes of an id. */
let idLength: u32 = 0;

/** Finds `count` entries from the address `from` on, and notes them at `places`. Gives where the last ends; 0: they don't lie before `end`, or are not plain. */
export function findEntries(from: u32, end: u32, count: u32, places: u32, ids: u32): u32 {
  table = places;
  idLength = ids;
  let at = from;
  let last: u32 = 0;
  for (let entry: u32 = 0; entry < count; entry++) {
    store<u32>(table + (entry << 2), at - INDEX);
    const path = pathIn(at);
    const pathEnd = endOfName(path, end);
    if (pathEnd >= end || !isPlain(at, pathEnd - path) || !isBefore(last, path)) return 0;
    last = path;
    at += (pathEnd - at + 8) & ~7;
  }
  return at;
}

/** The first entry behind `from`, at most `to`, that does not begin with the same `depth` bytes of its path. */
export function endOfFolder(from: u32, to: u32, depth: u32): u32 {
  const folder = pathOf(from);
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (memory.compare(folder, pathOf(middle), depth) === 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function pathOf(entry: u32): u32 {
  return pathIn(addressOf(entry));
}

export function idOf(entry: u32): u32 {
  return addressOf(entry) + ID_AT;
}

export function modeOf(entry: u32): u32 {
  return bswap<u32>(load<u32>(addressOf(entry), MODE_AT));
}

export function idBytes(): u32 {
  return idLength;
}

function addressOf(entry: u32): u32 {
  return INDEX + load<u32>(table + (entry << 2));
}

function pathIn(at: u32): u32 {
  const flagsAt = at + ID_AT + idLength;
  return flagsAt + (load<u8>(flagsAt) & EXTENDED ? 4 : 2);
}

function isPlain(at: u32, length: u32): bool {
  const flagsAt = at + ID_AT + idLength;
  const flags: u32 = load<u8>(flagsAt);
  const told = ((flags & 0x0f) << 8) | load<u8>(flagsAt, 1);
  if ((flags & STAGE) !== 0 || length === 0 || told !== min(length, LONGEST)) return false;
  if ((flags & EXTENDED) !== 0 && (load<u16>(flagsAt, 2) & REFUSED) !== 0) return false;
  const mode = bswap<u32>(load<u32>(at, MODE_AT));
  return mode === 0o100644 || mode === 0o100755 || mode === 0o120000 || mode === 0o160000;
}

/** Byte for byte, as git orders paths; nothing comes before the first. */
function isBefore(last: u32, path: u32): bool {
  if (last === 0) return true;
  let at: u32 = 0;
  for (; load<u64>(last + at) === load<u64>(path + at); at += 8) if (zerosIn(load<u64>(last + at)) !== 0) return false;
  const one = load<u64>(last + at);
  const other = load<u64>(path + at);
  const ends = zerosIn(one);
  const bit = ctz(one ^ other) & ~7;
  return (ends === 0 || ctz(ends) >= bit) && ((one >> bit) & 0xff) < ((other >> bit) & 0xff);
}
