/**
 * Backslash escapes of JSON, C and its heirs, properties files and regular expressions: `\/`, `\u002f`, `\u{2f}`, `\x2f`,
 * `\057`, `\n`, `\"`. The lines of a notebook's cell, strings of an array that each end in `\n`, become lines again.
 */
import { CR, HEX_DIGITS, LF, members, NIBBLE, SPACE, TAB } from './characters.ts';
import type { Rewriting, Trigger } from './rewriting.ts';
import type { Transcript } from './transcript.ts';
import { besides, isWorth } from './worth.ts';

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Behind an escape that no value holds a value may begin, here or in the next string of an array (`nextElement`). */
const separator = (text: string, value: number): readonly Trigger[] => [{ text, ...besides(value) }, { text: `${text}",`, onward: { over: ' \t\r\n', to: '"' } }];
const digits = (text: string, bytes: string, min: number): Trigger => ({ text, after: { bytes, min } });

const TRIGGERS: readonly Trigger[] = [
  digits('\\u', `${HEX_DIGITS}{`, 2), digits('\\U', HEX_DIGITS, 8), digits('\\x', `${HEX_DIGITS}{`, 2), digits('\\0', '01234567', 1), digits('\\1', '01234567', 1),
  ...separator('\\n', LF), ...separator('\\t', TAB), ...separator('\\r', CR), ...separator('\\"', QUOTE), ...separator("\\'", APOSTROPHE),
  { text: '\\/' }, { text: '\\:' }, { text: '\\=' },
];

export const escapes: Rewriting = {
  kind: 'escapes',
  triggers: TRIGGERS,
  leads: members('\\'),

  worth(bytes, at) {
    const element = read(bytes, at, bytes.length);
    if (element < 0) return -1;
    const end = nextElement(bytes, at + lengthOf(element), bytes.length);
    return isWorth(bytes, at, end, valueOf(element), bytes[end] === BACKSLASH) ? end : -1;
  },

  decode(bytes, at, end, out) {
    const element = read(bytes, at, end);
    if (element < 0) return at;
    const next = at + lengthOf(element);
    write(out, bytes[at + 1] ?? 0, valueOf(element), at, next - at);
    return valueOf(element) === LF ? nextElement(bytes, next, end) : next;
  },
};

/** `\x` and octal mean bytes, the others characters. */
function write(out: Transcript, letter: number, value: number, at: number, length: number): void {
  if (letter === 0x75 || letter === 0x55) out.codePoint(value, at, length);
  else out.byte(value, at, length);
}

/** An escape as one number, its value and how many bytes it takes; -1 for none. */
function packed(value: number, length: number): number {
  return value < 0 ? -1 : value * 16 + length;
}

function valueOf(element: number): number {
  return Math.floor(element / 16);
}

function lengthOf(element: number): number {
  return element % 16;
}

/** Letters that stand for control characters. */
const CONTROLS = new Map([...'abtnvfre'].map((letter, index) => [letter.charCodeAt(0), index === 7 ? 27 : index + 7]));

function read(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= end) return -1;
  const letter = bytes[at + 1] ?? 0;
  if (letter === 0x75) return readUnicode(bytes, at, end);
  if (letter === 0x55) return packed(number(bytes, at + 2, end, 8), 10);
  if (letter === 0x78) return bytes[at + 2] === 0x7b ? readBraces(bytes, at, end) : packed(number(bytes, at + 2, end, 2), 4);
  if (letter >= 0x30 && letter <= 0x37) return readOctal(bytes, at, end);
  if (isPunctuation(letter)) return packed(letter, 2);
  return packed(CONTROLS.get(letter) ?? -1, 2);
}

function readUnicode(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 2] === 0x7b) return readBraces(bytes, at, end);
  const first = number(bytes, at + 2, end, 4);
  if (first < 0xd800 || first > 0xdbff || bytes[at + 6] !== BACKSLASH || bytes[at + 7] !== 0x75) return packed(first, 6);
  const second = number(bytes, at + 8, end, 4);
  if (second < 0xdc00 || second > 0xdfff) return packed(first, 6);
  return packed(0x10000 + (first - 0xd800) * 0x400 + second - 0xdc00, 12);
}

function readBraces(bytes: Uint8Array, at: number, end: number): number {
  let close = at + 3;
  while (close < end && close < at + 9 && (NIBBLE[bytes[close] ?? 0] ?? 255) < 16) close++;
  return bytes[close] === 0x7d && close < end ? packed(number(bytes, at + 3, end, close - at - 3), close + 1 - at) : -1;
}

function readOctal(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  let next = at + 1;
  for (; next < end && next < at + 4; next++) {
    const digit = (bytes[next] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    value = value * 8 + digit;
  }
  return packed(value & 0xff, next - at);
}

/** Hexadecimal digits, exactly `count`; -1 if there are fewer. */
function number(bytes: Uint8Array, at: number, end: number, count: number): number {
  if (at + count > end || count === 0) return -1;
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const nibble = NIBBLE[bytes[index] ?? 0] ?? 255;
    if (nibble > 15) return -1;
    value = value * 16 + nibble;
  }
  return value;
}

function isPunctuation(byte: number): boolean {
  return (byte > 0x20 && byte < 0x30) || (byte > 0x39 && byte < 0x41) || (byte > 0x5a && byte < 0x61) || (byte > 0x7a && byte < 0x7f);
}

/** Longest indentation between two strings of an array. */
const INDENT = 256;

/** Past `",` and the next line's opening quote, if these follow: the next line of a notebook's cell. Else `at`. */
function nextElement(bytes: Uint8Array, at: number, end: number): number {
  if (at + 1 >= bytes.length || bytes[at] !== QUOTE || bytes[at + 1] !== 0x2c) return at;
  const limit = Math.min(end, at + INDENT);
  let next = at + 2;
  while (next < limit && isBlank(bytes[next] ?? 0)) next++;
  return next < limit && bytes[next] === QUOTE ? next + 1 : at;
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}

