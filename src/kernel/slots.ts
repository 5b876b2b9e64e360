/** The hash table of the kernel: from a window's bytes to the literals that have it. */
import type { Literal } from '../core/prefilter.ts';
import { LITERAL_SIZE, OCCUPIED, SLOT_BITS, SLOTS, TABLES } from './assembly/layout.ts';
import { thirdBytes, WINDOW_LENGTH, type Window } from './windows.ts';

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
function foldedWindows({ text, after }: Literal, offset: number): readonly number[] {
  let folded = 0;
  for (let index = 0; index < WINDOW_LENGTH; index++) folded |= (text.charCodeAt(offset + index) | 0x20) << (8 * index);
  return text.length < WINDOW_LENGTH ? thirdBytes(after).map((byte) => (folded & 0xffff) | ((byte | 0x20) << 16)) : [folded];
}

/** As in `assembly/literals.ts`. */
function slotOf(folded: number): number {
  return Math.imul(folded << 8, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** @param address of the entries */
export function writeSlots(memory: ArrayBuffer, slots: Slots, address: number): void {
  const occupied = new Uint8Array(memory, OCCUPIED, COUNT);
  const firsts = new Uint32Array(memory, SLOTS, COUNT + 1);
  const entries = new Uint32Array(memory, address, slots.entries);
  let next = 0;
  for (let slot = 0; slot < COUNT; slot++) {
    firsts[slot] = address + next * 4;
    const members = slots.members.get(slot);
    if (members === undefined) continue;
    occupied[slot] = 4;
    for (const what of members) entries[next++] = TABLES + what * LITERAL_SIZE;
  }
  firsts[COUNT] = address + next * 4;
}
