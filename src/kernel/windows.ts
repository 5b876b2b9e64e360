/**
 * Windows: the three bytes of a literal by which the kernel notices it. Not its first three, but those that cost least:
 * `session` is better known by `sio` than by `ion`, and `linkedin` by `ked` than by `lin`.
 */
import type { Literal, Neighbours } from '../core/prefilter.ts';
import { commonness, tripleCommonness } from './commonness.ts';
import { otherCase } from './letters.ts';
import { anySigns, signsOf, signsOfAny, type Signs } from './signs.ts';

export const WINDOW_LENGTH = 3;

export interface Window {
  /** Bytes from the literal's beginning. */
  readonly offset: number;
  readonly signs: readonly Signs[];
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
  return places.slice(0, count).map(({ offset, cost }) => ({ offset, cost, signs: signsAt(literal, offset) }));
}

/** Bytes that may stand behind a literal of two. */
function thirdBytes({ bytes }: Neighbours): readonly number[] {
  return Array.from(bytes, (character) => character.charCodeAt(0));
}

function costAt({ text, ignoreCase, after }: Literal, offset: number): number {
  const parts = ignoreCase ? commonnessOfBoth() : commonness();
  let product = 1;
  for (let index = offset; index < offset + WINDOW_LENGTH && index < text.length; index++) {
    product *= parts[text.charCodeAt(index)] ?? 0;
  }
  if (text.length < WINDOW_LENGTH && after) product *= thirdBytes(after).reduce((sum, byte) => sum + (commonness()[byte] ?? 0), 0);
  return Math.max(product, tripleCommonness().get(text.slice(offset, offset + WINDOW_LENGTH).toLowerCase()) ?? 0);
}

/** For each byte the commonness of its two cases together. */
function commonnessOfBoth(): Float64Array {
  return (both ??= commonness().map((part, byte) => part + (otherCase(byte) === byte ? 0 : (commonness()[otherCase(byte)] ?? 0))));
}

let both: Float64Array | undefined;

function signsAt({ text, after }: Literal, offset: number): readonly Signs[] {
  return Array.from({ length: WINDOW_LENGTH }, (_, index) => {
    if (offset + index < text.length) return signsOf(text.charCodeAt(offset + index));
    return after ? signsOfAny(thirdBytes(after)) : anySigns;
  });
}
