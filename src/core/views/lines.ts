/**
 * The lines of a wrapped run of base64 or hex: of any width, indented, quoted, commented, escaped (`\n"`) or continued.
 * Only how the lines look is judged here, not what they decode to.
 */
import type { Span } from '../location.ts';
import { CR, LF, members, SEXTET, skip } from './characters.ts';

/** Longest indentation and other decoration between two lines. */
const DECORATION = 256;

const BLANK = members(' \t');
const QUOTES = members('"\'`');
const JOINTS = members('+.,&\\_');
const COMMENTS = members('>#*%; \t');
const ENDINGS = members('"\'`\\ \t\r\n');
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;

/** The run in the line after the one that ends at `end`, if nothing else stands there; before `limit`. */
export function nextLine(bytes: Uint8Array, end: number, limit: number, alphabet: Uint8Array): Span | undefined {
  const start = startOfNext(bytes, end);
  if (start < 0 || start >= limit) return undefined;
  const close = skip(alphabet, bytes, start, limit);
  return close > start && endsThere(bytes, close, limit) ? { start, end: close } : undefined;
}

function startOfNext(bytes: Uint8Array, end: number): number {
  const escaped = skipEscapedEnd(bytes, end);
  const inside = skip(COMMENTS, bytes, escaped, escaped + DECORATION);
  if (escaped > end && (SEXTET[bytes[inside] ?? 0] ?? 255) < 64) return inside;
  let at = skip(QUOTES, bytes, escaped, escaped + 1);
  at = skip(BLANK, bytes, at, at + DECORATION);
  at = skip(BLANK, bytes, skip(JOINTS, bytes, at, at + 1), at + DECORATION);
  if (bytes[at] === CR) at++;
  if (bytes[at] !== LF) return -1;
  at = skip(COMMENTS, bytes, at + 1, at + DECORATION);
  const mark = markAt(bytes, at);
  if (BLANK[bytes[at + mark] ?? 0] === 1) at = skip(BLANK, bytes, at + mark, at + DECORATION);
  return skip(QUOTES, bytes, at, at + 1);
}

/** Length of `//`, `--` or a patch's `+` at `at`: characters of base64, and marks before a blank. */
function markAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first === 0x2b) return 1;
  return (first === 0x2f || first === 0x2d) && bytes[at + 1] === first ? 2 : 0;
}

/** A line end written as `\n` or `\r\n`. */
function skipEscapedEnd(bytes: Uint8Array, end: number): number {
  const at = bytes[end] === BACKSLASH && bytes[end + 1] === 0x72 ? end + 2 : end;
  return bytes[at] === BACKSLASH && bytes[at + 1] === 0x6e ? at + 2 : at;
}

/** A line's run is followed by padding or by the end of what it stands in, not by more of another word. */
function endsThere(bytes: Uint8Array, at: number, limit: number): boolean {
  if (at >= limit) return true;
  let end = at;
  while (end < at + 2 && bytes[end] === EQUALS) end++;
  return end >= bytes.length || ENDINGS[bytes[end] ?? 0] === 1 || (bytes[end] === 0x2c && end < limit);
}
