/**
 * Finds where the entries of an index begin (gitformat-index, versions 2 and 3) and refuses conflicts, intended additions and flags that git does not
 * write. Of entries that somebody will read modes, names and order are looked at, too. Thousands pass here, before V8 would have optimised anything.
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

/**
 * Finds `count` entries from the address `from` on, as long as each says it is, and notes them at `places`. Gives where the last ends; 0: they don't lie before
 * `end`, or there are conflicts or intended additions. Short, for V8 would optimise a longer loop while a brief hook ends.
 */
export function findEntries(from: u32, end: u32, count: u32, places: u32, ids: u32): u32 {
  table = places;
  idLength = ids;
  let at = from;
  let all: u32 = 0;
  for (let entry: u32 = 0; entry < count; entry++) {
    store<u32>(table + (entry << 2), at - INDEX);
    const flags: u32 = load<u16>(at + ID_AT + ids);
    all |= flags;
    const told = ((flags & 0x0f) << 8) | (flags >> 8);
    at = told < LONGEST && (flags & EXTENDED) === 0 ? at + ((ID_AT + ids + 2 + told + 8) & ~7) : endOfEntry(at, end);
    if (at > end) return 0;
  }
  return (all & STAGE) !== 0 ? 0 : at;
}

/** Of any entry; behind the end: it is not plain. */
export function endOfEntry(at: u32, end: u32): u32 {
  const flagsAt = at + ID_AT + idLength;
  if ((load<u8>(flagsAt) & EXTENDED) !== 0 && (load<u16>(flagsAt, 2) & REFUSED) !== 0) return end + 1;
  const path = pathIn(at);
  const told = toldLength(flagsAt);
  const length = told < LONGEST ? told : endOfName(path, end) - path;
  return at + ((path + length - at + 8) & ~7);
}

/** Whether the entries from `from` to `to` are plain, and each comes behind the one before. */
export function arePlain(from: u32, to: u32): bool {
  let last: u32 = 0;
  for (let entry = from; entry < to; entry++) {
    const at = addressOf(entry);
    const path = pathIn(at);
    if (!isPlain(at, path) || !isBefore(last, path)) return false;
    last = path;
  }
  return true;
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

/** Whether the paths of two entries begin with the same `depth` bytes. */
export function isBeside(one: u32, other: u32, depth: u32): bool {
  return memory.compare(pathOf(one), pathOf(other), depth) === 0;
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

function isPlain(at: u32, path: u32): bool {
  const length = endOfName(path, path + LONGEST + 1) - path;
  if (length === 0 || toldLength(at + ID_AT + idLength) !== min(length, LONGEST)) return false;
  const mode = bswap<u32>(load<u32>(at, MODE_AT));
  return mode === 0o100644 || mode === 0o100755 || mode === 0o120000 || mode === 0o160000;
}

function toldLength(flagsAt: u32): u32 {
  return ((<u32>load<u8>(flagsAt) & 0x0f) << 8) | load<u8>(flagsAt, 1);
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
