/**
 * Windows: the three bytes of a literal by which the kernel notices it. Not its first three, but those that cost least:
 * `_token` is better known by `_to` than by `tok`, and `message_bird` by `e_b` than by `mes`.
 */
import type { Literal } from '../core/prefilter.ts';
import { commonness } from './commonness.ts';

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

/** All windows of a literal, cheapest first; a literal of two bytes has one, whose third byte may be any. */
export function windowsOf({ text, ignoreCase }: Literal): readonly Window[] {
  const bytes = Array.from(text, (character) => variantsOf(character, ignoreCase));
  const count = Math.max(1, bytes.length - WINDOW_LENGTH + 1);
  const windows = Array.from({ length: count }, (_, offset) => windowAt(bytes, offset));
  return windows.sort((one, other) => one.cost - other.cost);
}

/** The bytes that match a character of a literal: two for a letter whose case is ignored. */
export function variantsOf(character: string, ignoreCase: boolean): readonly number[] {
  const variants = ignoreCase ? [character.toLowerCase(), character.toUpperCase()] : [character];
  return [...new Set(variants)].map((variant) => variant.charCodeAt(0));
}

function windowAt(bytes: readonly (readonly number[])[], offset: number): Window {
  const nibbles: Nibbles[] = [];
  let cost = 1;
  for (let index = offset; index < offset + WINDOW_LENGTH; index++) {
    const variants = bytes[index];
    nibbles.push(variants ? nibblesOf(variants) : anyNibbles);
    if (variants) cost *= variants.reduce((sum, byte) => sum + (commonness[byte] ?? 0), 0);
  }
  return { offset, nibbles, cost };
}

const anyNibbles: Nibbles = { low: 0xffff, high: 0xffff };

function nibblesOf(bytes: readonly number[]): Nibbles {
  return bytes.reduce((all, byte) => ({ low: all.low | (1 << (byte & 15)), high: all.high | (1 << (byte >> 4)) }), { low: 0, high: 0 });
}
