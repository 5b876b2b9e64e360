/** Writes lines of trees, `<mode> <name>\0<id>`, from the entries of an index, which is in the order of trees. */
import { idBytes, idOf, modeOf, pathOf } from './index-entries';

const SLASH: u32 = 0x2f;

/** The first entry from `from` on, at most `to`, that stands in a folder below. */
export function endOfFiles(from: u32, to: u32, depth: u32): u32 {
  let entry = from;
  while (entry < to && load<u8>(endOfStep(pathOf(entry) + depth)) !== SLASH) entry++;
  return entry;
}

/** The lines of files; of each where it begins and its entry is noted at `notes`, unless this is 0. Gives where the last ends. */
export function writeFiles(from: u32, to: u32, depth: u32, out: u32, notes: u32): u32 {
  let end = out;
  for (let entry = from; entry < to; entry++) {
    if (notes !== 0) note(notes + ((entry - from) << 3), end, entry);
    writeMode(end, modeOf(entry));
    end = writeStep(end + 7, pathOf(entry) + depth);
    memory.copy(end, idOf(entry), idBytes());
    end += idBytes();
  }
  return end;
}

/** The line of the folder that an entry stands in. Gives where its id belongs. */
export function writeFolder(entry: u32, depth: u32, out: u32, notes: u32): u32 {
  if (notes !== 0) note(notes, out, entry);
  store<u64>(out, FOLDER);
  return writeStep(out + 6, pathOf(entry) + depth);
}

/** `40000 ` in the order of memory. */
const FOLDER: u64 = 0x203030303034;

function note(at: u32, line: u32, entry: u32): void {
  store<u32>(at, line, 0);
  store<u32>(at, entry, 4);
}

/** Six octal figures and a blank. */
function writeMode(out: u32, mode: u32): void {
  for (let at: u32 = 0; at < 6; at++) store<u8>(out + at, 0x30 + ((mode >> (15 - 3 * at)) & 7));
  store<u8>(out, 0x20, 6);
}

/** Up to the next slash, and a NUL. */
function writeStep(out: u32, name: u32): u32 {
  const length = endOfStep(name) - name;
  memory.copy(out, name, length);
  store<u8>(out + length, 0);
  return out + length + 1;
}

function endOfStep(name: u32): u32 {
  let at = name;
  while (load<u8>(at) !== 0 && load<u8>(at) !== SLASH) at++;
  return at;
}
