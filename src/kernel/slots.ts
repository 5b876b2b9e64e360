/** The hash table of the kernel: from a window's bytes to the literals that have it. */
import type { Literal } from '../core/prefilter.ts';
import { KNOWN, LITERAL_SIZE, OCCUPIED, PAIRS, SLOT_BITS, SLOTS, TABLES } from './assembly/layout.ts';
import type { Window } from './windows.ts';

export interface Slots {
  /** As in `PAIRS`. */
  readonly pairs: Uint8Array;
  /** The literals in order of their slots, and the slot of each. */
  readonly order: readonly number[];
  readonly slots: readonly number[];
}

const COUNT = 1 << SLOT_BITS;

/** A window is known by its first four bytes; by fewer if a literal that may begin with the same two ends before that. */
export function hashWindows(literals: readonly Literal[], windows: readonly Window[]): Slots {
  const pairs = new Uint8Array(COUNT);
  const folded = literals.map(({ text }, index) => foldedWindow(text, windows[index]?.offset ?? 0));
  literals.forEach(({ text }, index) => {
    const pair = hash((folded[index] ?? 0) << 16);
    const missing = Math.max(0, (windows[index]?.offset ?? 0) + 4 - text.length);
    pairs[pair] = Math.max(pairs[pair] ?? 0, KNOWN | (8 * missing));
  });
  const slots = folded.map((bytes) => hash(bytes << ((pairs[hash(bytes << 16)] ?? 0) & 31)));
  const order = literals.map((_, index) => index).sort((one, other) => (slots[one] ?? 0) - (slots[other] ?? 0) || one - other);
  return { pairs, order, slots };
}

/** Four bytes as a number, each with the bit set that tells letters' cases apart. */
function foldedWindow(text: string, offset: number): number {
  let folded = 0;
  for (let index = 0; index < 4; index++) folded |= (text.charCodeAt(offset + index) | 0x20) << (8 * index);
  return folded;
}

/** As in `assembly/literals.ts`. */
function hash(bytes: number): number {
  return Math.imul(bytes, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

export function writeSlots(memory: ArrayBuffer, { pairs, order, slots }: Slots): void {
  new Uint8Array(memory, PAIRS, COUNT).set(pairs);
  const occupied = new Uint8Array(memory, OCCUPIED, COUNT);
  const firsts = new Uint32Array(memory, SLOTS, COUNT + 1);
  let next = 0;
  for (let slot = 0; slot <= COUNT; slot++) {
    firsts[slot] = TABLES + next * LITERAL_SIZE;
    for (; next < order.length && slots[order[next] ?? 0] === slot; next++) occupied[slot] = 4;
  }
}
