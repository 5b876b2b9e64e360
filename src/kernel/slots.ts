/** The hash table of the kernel: from a window's bytes to the literals that have it. */
import type { Literal } from '../core/prefilter.ts';
import { ENTRY_SIZE, OCCUPIED, SLOT_BITS, SLOTS, TABLES } from './assembly/layout.ts';
import { WINDOW_LENGTH, type Window } from './windows.ts';

export interface Slots {
  /** For each slot in use the literals whose windows hash to it, in order. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly entries: number;
}

const COUNT = 1 << SLOT_BITS;

export function hashWindows(literals: readonly Literal[], windows: readonly Window[]): Slots {
  const members = new Map<number, number[]>();
  let entries = 0;
  literals.forEach((literal, index) => {
    const hashes = new Set(foldedWindows(literal, windows[index]?.offset ?? 0).map(slotOf));
    entries += hashes.size;
    for (const hash of hashes) {
      const others = members.get(hash);
      if (others) others.push(index);
      else members.set(hash, [index]);
    }
  });
  return { members, entries };
}

/** A window as a number, each byte with the bit set that tells letters' cases apart; many numbers if the third may be any. */
function foldedWindows({ text }: Literal, offset: number): readonly number[] {
  let folded = 0;
  for (let index = 0; index < WINDOW_LENGTH; index++) folded |= (text.charCodeAt(offset + index) | 0x20) << (8 * index);
  return text.length < WINDOW_LENGTH ? anyByte.map((byte) => (folded & 0xffff) | ((byte | 0x20) << 16)) : [folded];
}

const anyByte = Array.from({ length: 256 }, (_, byte) => byte);

/** As in `assembly/literals.ts`. */
function slotOf(folded: number): number {
  return Math.imul(folded << 8, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** @param patterns for each literal the address of its pattern */
export function writeSlots(memory: ArrayBuffer, slots: Slots, literals: readonly Literal[], windows: readonly Window[], patterns: readonly number[]): void {
  const occupied = new Uint8Array(memory, OCCUPIED, COUNT);
  const firsts = new Uint32Array(memory, SLOTS, COUNT + 1);
  const entries = new Uint32Array(memory, TABLES, slots.entries * (ENTRY_SIZE / 4));
  let word = 0;
  for (let slot = 0; slot < COUNT; slot++) {
    firsts[slot] = TABLES + word * 4;
    for (const what of slots.members.get(slot) ?? []) {
      occupied[slot] = 4;
      entries[word++] = windows[what]?.offset ?? 0;
      entries[word++] = literals[what]?.text.length ?? 0;
      entries[word++] = what;
      entries[word++] = patterns[what] ?? 0;
    }
  }
  firsts[COUNT] = TABLES + word * 4;
}
