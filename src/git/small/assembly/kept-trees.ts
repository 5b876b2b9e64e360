/**
 * Passes over folders of the extension TREE of an index, each with the folders below it: `<name>\0<entries> <folders>\n<id>`, then these in turn; entries
 * of -1, and no id, for what has changed.
 */
import { endOfName } from './names';

/** Where the folder at `from`, with all below, ends; 0: not before `end`, or not as git writes it. */
export function endOfKept(from: u32, end: u32, idLength: u32): u32 {
  let at = from;
  for (let folders: u64 = 1; folders > 0; folders--) {
    at = endOfName(at, end) + 1;
    const has = load<u8>(at) !== MINUS;
    const blank = has ? endOfFigures(at) : load<u8>(at, 1) === ONE ? at + 2 : 0;
    if (blank === 0 || load<u8>(blank) !== BLANK) return 0;
    const line = endOfFigures(blank + 1);
    if (line === 0 || load<u8>(line) !== LINE) return 0;
    folders += numberIn(blank + 1, line);
    at = line + 1 + (has ? idLength : 0);
    if (at > end) return 0;
  }
  return at;
}

const ZERO: u32 = 0x30;
const ONE: u32 = 0x31;
const MINUS: u32 = 0x2d;
const BLANK: u32 = 0x20;
const LINE: u32 = 0x0a;

/** Behind one to nine figures; 0: there are none, or more. */
function endOfFigures(from: u32): u32 {
  let at = from;
  while (at - from < 10 && load<u8>(at) - ZERO < 10) at++;
  return at - from - 1 < 9 ? at : 0;
}

function numberIn(from: u32, end: u32): u32 {
  let number: u32 = 0;
  for (let at = from; at < end; at++) number = number * 10 + load<u8>(at) - ZERO;
  return number;
}
