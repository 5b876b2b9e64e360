/** Character references of HTML and XML: `&#47;`, `&#x2F;` and the names of ASCII characters (HTML 5, named references). */
import { members, NIBBLE } from './characters.ts';
import type { Rewriting } from './rewriting.ts';
import { besides, isWorth } from './worth.ts';

const NAMES = (): Readonly<Record<string, string>> => ({
  sol: '/', plus: '+', equals: '=', quot: '"', QUOT: '"', apos: "'", amp: '&', AMP: '&', lt: '<', gt: '>', colon: ':',
  semi: ';', comma: ',', period: '.', lowbar: '_', UnderBar: '_', hyphen: '-', dash: '-', commat: '@', percnt: '%',
  dollar: '$', excl: '!', num: '#', ast: '*', midast: '*', lpar: '(', rpar: ')', lsqb: '[', lbrack: '[', rsqb: ']',
  rbrack: ']', lcub: '{', lbrace: '{', rcub: '}', rbrace: '}', vert: '|', verbar: '|', bsol: '\\', Hat: '^', grave: '`',
  quest: '?', nbsp: ' ', Tab: '\t', NewLine: '\n',
});

let known: ReadonlyMap<string, number> | undefined;
const values = (): ReadonlyMap<string, number> => (known ??= new Map(Object.entries(NAMES()).map(([name, character]) => [name, character.charCodeAt(0)])));

/** `UnderBar`, the longest name, or `#x10FFFF`, with `&` and `;`. */
const LONGEST = 10;

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

export const html: Rewriting = {
  kind: 'html',
  get triggers() {
    const named = [...values()].map(([name, value]) => ({ text: `&${name};`, ...besides(value) }));
    return [{ text: '&#', after: { bytes: '0123456789xX', min: 1 } }, ...named];
  },
  leads: members('&'),

  worth(bytes, at) {
    const end = endOf(bytes, at, bytes.length);
    const value = end < 0 ? -1 : valueOf(bytes, at, end);
    if (value < 0) return -1;
    return isWorth(bytes, at, end, value, bytes[end] === AMPERSAND) ? end : -1;
  },

  decode(bytes, at, end, out) {
    const close = endOf(bytes, at, end);
    const value = close < 0 ? -1 : valueOf(bytes, at, close);
    if (value < 0) return at;
    out.codePoint(value, at, close - at);
    return close;
  },
};

/** End of the reference at `at`, or -1. */
function endOf(bytes: Uint8Array, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST);
  for (let next = at + 2; next < limit; next++) {
    const byte = bytes[next] ?? 0;
    if (byte === SEMICOLON) return next + 1;
    if (byte < 0x30 || byte > 0x7a) return -1;
  }
  return -1;
}

function valueOf(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] !== 0x23) return values().get(String.fromCharCode(...bytes.subarray(at + 1, end - 1))) ?? -1;
  const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
  return numberAt(bytes, isHex ? at + 3 : at + 2, end - 1, isHex ? 16 : 10);
}

function numberAt(bytes: Uint8Array, start: number, end: number, base: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = NIBBLE[bytes[at] ?? 0] ?? 255;
    if (digit >= base) return -1;
    value = value * base + digit;
  }
  return start < end ? value : -1;
}
