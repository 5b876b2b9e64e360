/** Classes of bytes that all kinds of regions share, as tables. */

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What credentials and labels are made of: `A-Za-z0-9+/=_-`. */
export const WORDS = `${ALPHANUMERIC}+/=_-`;
export const WORD = members(WORDS);

/** What may stand inside a value or its encoded form without ending it: printable ASCII but quotes, brackets, `,` and `|`. */
export const VALUES = `${ALPHANUMERIC}+/=_-.~:@!$*?^#%&;\\`;
export const VALUE = members(VALUES);

export const HEX_DIGITS = '0123456789abcdefABCDEF';

/** Values of `A-Za-z0-9+/` and `-_`; 255 for what is no base64. */
export const SEXTET = sextets();

/** Values of hexadecimal digits; 255 for what is none. */
export const NIBBLE = nibbles();

export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const TAB = 0x09;

/** A table that is 1 at each character of `text` (ASCII). */
export function members(text: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let index = 0; index < text.length; index++) table[text.charCodeAt(index)] = 1;
  return table;
}

/** First byte at `at` or later, before `limit`, that is no member of `table`. */
export function skip(table: Uint8Array, bytes: Uint8Array, at: number, limit: number): number {
  const end = Math.min(limit, bytes.length);
  let next = at;
  while (next < end && table[bytes[next] ?? 0] === 1) next++;
  return next;
}

/** Start of the members of `table` that end before `at`, not below `limit`. */
export function skipBack(table: Uint8Array, bytes: Uint8Array, at: number, limit: number): number {
  const end = Math.max(limit, 0);
  let next = at;
  while (next > end && table[bytes[next - 1] ?? 0] === 1) next--;
  return next;
}

/** The byte that two hexadecimal digits at `at` make, or -1. */
export function hexByte(bytes: Uint8Array, at: number): number {
  const high = NIBBLE[bytes[at] ?? 0] ?? 255;
  const low = NIBBLE[bytes[at + 1] ?? 0] ?? 255;
  return high > 15 || low > 15 || at + 1 >= bytes.length ? -1 : high * 16 + low;
}

function sextets(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const alphabet = `${ALPHANUMERIC}+/`;
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}

function nibbles(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (let index = 0; index < HEX_DIGITS.length; index++) table[HEX_DIGITS.charCodeAt(index)] = index < 16 ? index : index - 6;
  return table;
}
