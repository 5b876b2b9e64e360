/**
 * Whether a decoded character can change what a scan finds: only if it stands in or before something like a value. This
 * is what keeps the line ends of every `printf` and the quotes of every page from being scanned twice.
 */
import { skip, skipBack, VALUE, WORD } from './characters.ts';

/** Word characters around an element that make it part of a value; the shortest label before a value is shorter. */
const ENOUGH = 6;

/** `value` stands for the bytes `start` to `end`; `again` says whether another element begins at `end`. */
export function isWorth(bytes: Uint8Array, start: number, end: number, value: number, again: boolean): boolean {
  if (value >= 0x80) return false;
  const after = skip(WORD, bytes, end, end + ENOUGH) - end;
  if (VALUE[value] !== 1) return isSeparator(value) && after >= ENOUGH;
  if (again || after >= ENOUGH) return true;
  return start - skipBack(WORD, bytes, start, start - ENOUGH) + after >= ENOUGH;
}

/** Printable, or one of tab, line feed and carriage return. */
function isSeparator(value: number): boolean {
  return value >= 0x20 || value === 0x09 || value === 0x0a || value === 0x0d;
}
