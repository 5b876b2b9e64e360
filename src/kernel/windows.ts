/**
 * Windows: the three bytes of a literal by which the kernel notices it. Not its first three, but those that cost least:
 * `_token` is better known by `_to` than by `tok`, and `message_bird` by `e_b` than by `mes`.
 */
import type { Literal } from '../core/prefilter.ts';
import { commonness, tripleCommonness } from './commonness.ts';

export const WINDOW_LENGTH = 3;

/** What one byte of a window may be: a bit for each low and for each high nibble. */
export interface Nibbles {
  readonly low: number;
  readonly high: number;
}

export interface Window {
  /** Bytes from the literal's beginning. */
  readonly offset: number;
  readonly nibbles: readonly Nibbles[];
  /** How much of a text these windows make up, roughly, from 0 to 1. */
  readonly cost: number;
}

/** The `count` cheapest windows of a literal, cheapest first; a literal of two bytes has one, whose third byte may be any. */
export function windowsOf(literal: Literal, count: number): readonly Window[] {
  const places: { offset: number; cost: number }[] = [];
  for (let offset = 0; offset === 0 || offset + WINDOW_LENGTH <= literal.text.length; offset++) {
    places.push({ offset, cost: costAt(literal, offset) });
  }
  places.sort((one, other) => one.cost - other.cost);
  return places.slice(0, count).map(({ offset, cost }) => ({ offset, cost, nibbles: nibblesAt(literal, offset) }));
}

/** The bytes that match a character of a literal: two for a letter whose case is ignored. */
export function variantsOf(character: string, ignoreCase: boolean): readonly number[] {
  const byte = character.charCodeAt(0);
  return ignoreCase && isLetter(byte) ? [byte | 0x20, byte & ~0x20] : [byte];
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function costAt({ text, ignoreCase }: Literal, offset: number): number {
  const window = text.slice(offset, offset + WINDOW_LENGTH);
  let product = 1;
  for (const character of window) {
    let part = 0;
    for (const byte of variantsOf(character, ignoreCase)) part += commonness[byte] ?? 0;
    product *= part;
  }
  return Math.max(product, tripleCommonness.get(window.toLowerCase()) ?? 0);
}

function nibblesAt({ text, ignoreCase }: Literal, offset: number): readonly Nibbles[] {
  const nibbles = [anyNibbles, anyNibbles, anyNibbles];
  for (let index = 0; index < WINDOW_LENGTH && offset + index < text.length; index++) {
    nibbles[index] = nibblesOf(variantsOf(text.charAt(offset + index), ignoreCase));
  }
  return nibbles;
}

const anyNibbles: Nibbles = { low: 0xffff, high: 0xffff };

function nibblesOf(bytes: readonly number[]): Nibbles {
  let low = 0;
  let high = 0;
  for (const byte of bytes) {
    low |= 1 << (byte & 15);
    high |= 1 << (byte >> 4);
  }
  return { low, high };
}
