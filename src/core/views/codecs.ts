/** Encodings that turn groups of characters into groups of bytes: base64 (RFC 4648, both alphabets) and hexadecimal. */
import { members, NIBBLE, SEXTET } from './characters.ts';

export interface Codec {
  readonly kind: 'base64' | 'base64url' | 'hex';
  /** Of its views: both alphabets are base64. */
  readonly name: 'base64' | 'hex';
  readonly alphabet: Uint8Array;
  /** Characters of a run, at least. */
  readonly shortest: number;
  /** Characters and bytes of a group. */
  readonly characters: number;
  readonly bytes: number;
  /** Decodes `count` whole groups. */
  decode(from: Uint8Array, at: number, count: number, into: Uint8Array, to: number): void;
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function base64(kind: Codec['kind'], alphabet: string): Codec {
  return { kind, name: 'base64', alphabet: members(alphabet), shortest: 20, characters: 4, bytes: 3, decode: decodeSextets };
}

export const BASE64 = base64('base64', `${ALPHANUMERIC}+/`);
export const BASE64URL = base64('base64url', `${ALPHANUMERIC}-_`);
export const HEX: Codec = { kind: 'hex', name: 'hex', alphabet: members('0123456789abcdefABCDEF'), shortest: 32, characters: 2, bytes: 1, decode: decodeNibbles };

/** What fills the last group of base64. */
export const PADDING = members('=');

function decodeSextets(from: Uint8Array, at: number, count: number, into: Uint8Array, to: number): void {
  let write = to;
  for (let read = at; read < at + count * 4; read += 4) {
    const group =
      ((SEXTET[from[read] ?? 0] ?? 0) << 18) | ((SEXTET[from[read + 1] ?? 0] ?? 0) << 12) |
      ((SEXTET[from[read + 2] ?? 0] ?? 0) << 6) | (SEXTET[from[read + 3] ?? 0] ?? 0);
    into[write++] = group >> 16;
    into[write++] = (group >> 8) & 0xff;
    into[write++] = group & 0xff;
  }
}

function decodeNibbles(from: Uint8Array, at: number, count: number, into: Uint8Array, to: number): void {
  for (let index = 0; index < count; index++) {
    const read = at + index * 2;
    into[to + index] = ((NIBBLE[from[read] ?? 0] ?? 0) << 4) | (NIBBLE[from[read + 1] ?? 0] ?? 0);
  }
}
