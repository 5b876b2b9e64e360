/**
 * Windows: the three bytes of a literal by which the kernel notices it. Not its first three, but those that cost least:
 * `session` is better known by `sio` than by `ion`, and `linkedin` by `ked` than by `lin`.
 */
import type { Literal } from '../core/prefilter.ts';
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

/** A literal's windows, cheapest first; one of two bytes has one, whose third byte may be any. */
export function windowsOf(literal: Literal): readonly Window[] {
  const windows: Window[] = [];
  for (let offset = 0; offset === 0 || (offset <= FARTHEST && offset + WINDOW_LENGTH <= literal.text.length); offset++) {
    windows.push({ offset, cost: costAt(literal, offset), signs: signsAt(literal, offset) });
  }
  return windows.sort((one, other) => one.cost - other.cost);
}

/** Every search reads so far beyond its range, and most ranges are shorter than a hundred bytes. */
const FARTHEST = 8;

/** Bytes that may stand behind a literal of two; undefined: any. */
function thirdBytes({ after, tail = 0 }: Literal): readonly number[] | undefined {
  return after && tail === 0 ? Array.from(after.bytes, (character) => character.charCodeAt(0)) : undefined;
}

function costAt(literal: Literal, offset: number): number {
  const { text, ignoreCase } = literal;
  const parts = ignoreCase ? commonnessOfBoth() : commonness();
  let product = 1;
  for (let index = offset; index < offset + WINDOW_LENGTH && index < text.length; index++) {
    product *= parts[text.charCodeAt(index)] ?? 0;
  }
  if (text.length < WINDOW_LENGTH) product *= thirdBytes(literal)?.reduce((sum, byte) => sum + (commonness()[byte] ?? 0), 0) ?? 1;
  return Math.max(product, tripleCommonness().get(text.slice(offset, offset + WINDOW_LENGTH).toLowerCase()) ?? 0);
}

/** For each byte the commonness of its two cases together. */
function commonnessOfBoth(): Float64Array {
  return (both ??= commonness().map((part, byte) => part + (otherCase(byte) === byte ? 0 : (commonness()[otherCase(byte)] ?? 0))));
}

let both: Float64Array | undefined;

function signsAt(literal: Literal, offset: number): readonly Signs[] {
  return Array.from({ length: WINDOW_LENGTH }, (_, index) => {
    if (offset + index < literal.text.length) return signsOf(literal.text.charCodeAt(offset + index));
    const third = thirdBytes(literal);
    return third ? signsOfAny(third) : anySigns;
  });
}
