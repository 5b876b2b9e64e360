/** The hash table of the kernel: from a window's bytes to the literals that have it. */
import type { Literal } from '../core/prefilter.ts';
import { EXTENTS, EXTENT_BEFORE, HASHES, PAIRS, PAIR_BITS, PAIR_FACTOR, SLOT_BITS, SLOTS } from './assembly/layout.ts';
import type { Window } from './windows.ts';

export interface Slots {
  /** As in `PAIRS`. */
  readonly pairs: Uint8Array;
  /** The literals in order of their slots, and the hash of each. */
  readonly order: readonly number[];
  readonly hashes: readonly number[];
}

/** A window is known by the bytes that all literals have around it whose windows may begin with the same two. */
export function hashWindows(literals: readonly Literal[], windows: readonly Window[]): Slots {
  const pairs = new Uint8Array(1 << PAIR_BITS);
  const around = literals.map(({ text }, index) => {
    const offset = windows[index]?.offset ?? 0;
    const pair = hashPair(text, offset);
    pairs[pair] = common(pairs[pair] ?? 0, extentOf(offset, text.length));
    return { bytes: foldedBytes(text, offset - EXTENT_BEFORE), pair };
  });
  const hashes = around.map(({ bytes, pair }) => hash(bytes & (extents[pairs[pair] ?? 0] ?? 0n)));
  const order = literals.map((_, index) => index).sort((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0) || one - other);
  return { pairs, order, hashes };
}

/** The numbers of extents: 0 is none, then those with no byte before the window, with one, two and three, by their bytes behind. */
const MOST = 8 - EXTENT_BEFORE;
const LEAST = 2;
const ROW = MOST - LEAST + 1;

function extentOf(offset: number, length: number): number {
  return 1 + Math.min(offset, EXTENT_BEFORE) * ROW + Math.min(length - offset, MOST) - LEAST;
}

function common(one: number, other: number): number {
  if (one === 0) return other;
  const before = Math.min(Math.floor((one - 1) / ROW), Math.floor((other - 1) / ROW));
  return 1 + before * ROW + Math.min((one - 1) % ROW, (other - 1) % ROW);
}

/** The mask of each. */
const extents: readonly bigint[] = [0n, ...Array.from({ length: ROW * (EXTENT_BEFORE + 1) }, (_, number) => maskOf(Math.floor(number / ROW), (number % ROW) + LEAST))];

function maskOf(before: number, after: number): bigint {
  return ((1n << BigInt(8 * (before + after))) - 1n) << BigInt(8 * (EXTENT_BEFORE - before));
}

/** Eight bytes as a number, each with the bit set that tells letters' cases apart. */
function foldedBytes(text: string, offset: number): bigint {
  let folded = 0n;
  for (let index = 7; index >= 0; index--) folded = (folded << 8n) | BigInt(text.charCodeAt(offset + index) | 0x20);
  return folded;
}

/** These as in `assembly/literals.ts`. */
function hashPair(text: string, offset: number): number {
  return Math.imul(((text.charCodeAt(offset) | 0x20) | ((text.charCodeAt(offset + 1) | 0x20) << 8)) << 16, PAIR_FACTOR) >>> (32 - PAIR_BITS);
}

function hash(bytes: bigint): number {
  return Number(BigInt.asUintN(64, bytes * 0x9e3779b97f4a7c15n) >> 32n);
}

export function writeSlots(memory: ArrayBuffer, { pairs, order, hashes }: Slots): void {
  new Uint8Array(memory, PAIRS).set(pairs);
  new BigUint64Array(memory, EXTENTS).set(extents);
  const bits = new Uint8Array(memory, HASHES);
  for (const hashed of hashes) bits[hashed >>> 20] = (bits[hashed >>> 20] ?? 0) | (1 << ((hashed >>> 17) & 7));
  const firsts = new Uint16Array(memory, SLOTS, (1 << SLOT_BITS) + 1);
  let next = 0;
  for (let slot = 0; slot < firsts.length; slot++) {
    while (next < order.length && (hashes[order[next] ?? 0] ?? 0) >>> (32 - SLOT_BITS) < slot) next++;
    firsts[slot] = next;
  }
}
