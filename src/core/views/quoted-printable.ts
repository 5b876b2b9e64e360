/** Quoted-printable (RFC 2045 §6.7): `=2F`, and the soft line break, `=` at a line's end. */
import { CR, hexByte, LF, members, skipBack, VALUE, VALUES, WORD, WORDS } from './characters.ts';
import type { Rewriting } from './rewriting.ts';
import { besides, isWorth } from './worth.ts';

const EQUALS = 0x3d;

/** Encoded lines have at most 76 characters. */
const LONGEST = 77;

/** Encoders break late; a line that breaks earlier must show another sign of the encoding. */
const LATE = 55;

export const quotedPrintable: Rewriting = {
  kind: 'quoted-printable',
  triggers: [
    ...['3D', '2F', '2B', '22', '27', '3A', '26', '25', '40', '2D', '5F', '0A', '0D', '7E'].map((code) => ({ text: `=${code}`, ...besides(Number.parseInt(code, 16)) })),
    ...['=\n', '=\r\n'].map((text) => ({ text, before: { bytes: VALUES.replace('=', ''), min: 1 }, after: { bytes: WORDS, min: 1 } })),
  ],
  leads: members('='),

  worth(bytes, at) {
    const broken = endOfBreak(bytes, at, bytes.length);
    if (broken > at) return broken;
    const value = tripleAt(bytes, at, bytes.length);
    return value >= 0 && isWorth(bytes, at, at + 3, value, tripleAt(bytes, at + 3, bytes.length) >= 0) ? at + 3 : -1;
  },

  decode(bytes, at, end, out) {
    const value = tripleAt(bytes, at, end);
    if (value < 0) return endOfBreak(bytes, at, end);
    out.byte(value, at, 3);
    return at + 3;
  },
};

/** The byte that `=2F` stands for, or -1; the standard asks for upper case. */
function tripleAt(bytes: Uint8Array, at: number, end: number): number {
  if (at + 3 > end || bytes[at] !== EQUALS || isLower(bytes[at + 1] ?? 0) || isLower(bytes[at + 2] ?? 0)) return -1;
  return hexByte(bytes, at + 1);
}

function isLower(byte: number): boolean {
  return byte >= 0x61;
}

/** End of the soft line break at `at`, or `at`. `KEY=` at the end of a line of some settings is none. */
function endOfBreak(bytes: Uint8Array, at: number, end: number): number {
  const next = bytes[at + 1] === CR ? at + 2 : at + 1;
  if (next + 1 >= end || bytes[next] !== LF || WORD[bytes[next + 1] ?? 0] !== 1) return at;
  if (at === 0 || bytes[at - 1] === EQUALS || VALUE[bytes[at - 1] ?? 0] !== 1) return at;
  const length = at - skipBack(NOT_LF, bytes, at, at - LONGEST);
  if (length >= LONGEST) return at;
  return length >= LATE || hasTriple(bytes, at - length, at) || hasTriple(bytes, next, next + LONGEST) ? next + 1 : at;
}

const NOT_LF = new Uint8Array(256).fill(1).fill(0, LF, LF + 1);

function hasTriple(bytes: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end, bytes.length);
  for (let at = start; at < last; at++) {
    if (bytes[at] === EQUALS && tripleAt(bytes, at, end) >= 0) return true;
  }
  return false;
}
