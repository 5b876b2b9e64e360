/**
 * What must stand beside a literal (`prefilter.ts`), asked for at one place. The kernel asks the same; what it said of a place
 * is asked again where the bytes around that changed (`anchor-reader.ts`).
 */
import { FAR, NEAREST, type Literal, type Neighbours, type Passage } from './prefilter.ts';

/** @param at first byte of the literal, which stands there */
export function hasNeighbours(literal: Literal, bytes: Uint8Array, at: number): boolean {
  const { before = NONE, after = NONE, around = NONE, tail = 0 } = literal;
  const end = at + literal.text.length + tail;
  if (count(before, bytes, at - 1, -1) < before.min || count(after, bytes, end, 1) < after.min) return false;
  if (count(around, bytes, at - 1, -1) + count(around, bytes, end, 1) < around.min) return false;
  return leadsOn(literal.onward, bytes, end, 1, FAR) && leadsOn(literal.backward, bytes, at - 1, -1, NEAREST);
}

/** Bytes behind a literal's first that decide whether it is a hit. */
export function literalReach({ text, after, around, tail = 0, onward }: Literal): number {
  return text.length + tail + Math.max(after || around ? NEAREST : 0, onward ? reachOf(onward) : 0);
}

function reachOf({ over }: Passage): number {
  return over === '' ? 1 : FAR + 1;
}

/** Whether any place where it stands is a hit. */
export function standsAlone({ before, after, around, onward, backward }: Literal): boolean {
  return !before && !after && !around && !onward && !backward;
}

/** The sets of bytes that are asked for, in a certain order; empty for what is not. */
export function setsInOrder({ before, after, around, onward, backward }: Omit<Literal, 'text' | 'ignoreCase'>): readonly string[] {
  return [before?.bytes, after?.bytes, around?.bytes, onward?.over, onward?.to, backward?.over, backward?.to].map((set) => set ?? '');
}

const NONE: Neighbours = { bytes: '', min: 0 };

/** Neighbours from `at` on, in one direction, as many as are asked for. */
function count({ bytes: set, min }: Neighbours, bytes: Uint8Array, at: number, step: 1 | -1): number {
  let found = 0;
  for (let next = at; found < min && next >= 0 && next < bytes.length && isIn(set, bytes[next]); next += step) found++;
  return found;
}

function leadsOn(passage: Passage | undefined, bytes: Uint8Array, at: number, step: 1 | -1, most: number): boolean {
  if (passage === undefined) return true;
  let passed = 0;
  while (passed < most && isIn(passage.over, bytes[at + step * passed])) passed++;
  return passed === most || isIn(passage.to, bytes[at + step * passed]);
}

function isIn(set: string, byte = 0): boolean {
  return set.includes(String.fromCharCode(byte));
}
