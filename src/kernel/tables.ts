/** The kernel's tables for one spec: what `assembly/layout.ts` describes, filled. */
import type { Literal, RunAlphabet } from '../core/prefilter.ts';
import type { Alphabet } from './alphabet.ts';
import { ALPHABET_SIZE, ENTRY_SIZE, HIT_SIZE, NIBBLES, NIBBLES_STRIDE, OCCUPIED, PATTERN_SIZE, SLOT_BITS, SLOTS, TABLES } from './assembly/layout.ts';
import { sortIntoBuckets } from './buckets.ts';
import { variantsOf, WINDOW_LENGTH, type Nibbles, type Window } from './windows.ts';

/** Addresses in the kernel's memory, and how far a literal may begin before its window. */
export interface Tables {
  readonly reach: number;
  readonly alphabets: number;
  readonly alphabetsEnd: number;
  readonly hits: number;
  /** Hits may begin up to here, so that those of one more step still fit. */
  readonly literalLimit: number;
  readonly runLimit: number;
}

/** Grows `memory` as needed and fills it. */
export function fillTables(memory: WebAssembly.Memory, literals: readonly Literal[], alphabets: readonly Alphabet[]): Tables {
  const { windows, buckets } = sortIntoBuckets(literals);
  const slots = hashWindows(literals, windows);
  const patterns = TABLES + slots.reduce((sum, slot) => sum + slot.length, 0) * ENTRY_SIZE;
  const records = patterns + literals.reduce((sum, { text }) => sum + patternSize(text), 0);
  const hits = records + alphabets.length * ALPHABET_SIZE;
  const literalRoom = literals.length * HIT_SIZE;
  const runRoom = alphabets.length * 64 * HIT_SIZE;
  const end = hits + HITS * HIT_SIZE + Math.max(literalRoom, runRoom);
  growTo(memory, end);
  const view = new DataView(memory.buffer);
  writeNibbles(view, buckets);
  writeSlots(view, slots, literals, windows, patterns);
  writePatterns(view, literals, patterns);
  alphabets.forEach((alphabet, index) => writeAlphabet(view, records + index * ALPHABET_SIZE, alphabet, index));
  const reach = windows.reduce((most, { offset }) => Math.max(most, offset), 0);
  return { reach, alphabets: records, alphabetsEnd: hits, hits, literalLimit: end - literalRoom, runLimit: end - runRoom };
}

/** Hits that one search of the kernel may write, at least. */
const HITS = 4096;
const PAGE = 65536;

function growTo(memory: WebAssembly.Memory, bytes: number): void {
  const missing = Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
}

function writeNibbles(view: DataView, buckets: readonly (readonly Nibbles[])[]): void {
  buckets.forEach((bucket, index) => {
    const bit = 1 << (index & 7);
    bucket.forEach(({ low, high }, position) => {
      const table = NIBBLES + position * NIBBLES_STRIDE + (index >> 3) * 32;
      for (let nibble = 0; nibble < 16; nibble++) {
        if ((low >> nibble) & 1) setBits(view, table + nibble, bit);
        if ((high >> nibble) & 1) setBits(view, table + 16 + nibble, bit);
      }
    });
  });
}

function setBits(view: DataView, address: number, bits: number): void {
  view.setUint8(address, view.getUint8(address) | bits);
}

/** For each slot the literals whose windows hash to it, in order. */
function hashWindows(literals: readonly Literal[], windows: readonly Window[]): readonly (readonly number[])[] {
  const slots: number[][] = Array.from({ length: 1 << SLOT_BITS }, () => []);
  literals.forEach((literal, index) => {
    const hashes = new Set(foldedWindows(literal, windows[index]?.offset ?? 0).map(slotOf));
    for (const hash of hashes) slots[hash]?.push(index);
  });
  return slots;
}

/** The window as a number, each byte with the bit set that tells letters' cases apart; many if the third byte may be any. */
function foldedWindows({ text }: Literal, offset: number): readonly number[] {
  let folded = [0];
  for (let index = 0; index < WINDOW_LENGTH; index++) {
    const bytes = offset + index < text.length ? [text.charCodeAt(offset + index)] : anyByte;
    folded = folded.flatMap((number) => bytes.map((byte) => number | ((byte | 0x20) << (8 * index))));
  }
  return folded;
}

const anyByte = Array.from({ length: 256 }, (_, byte) => byte);

/** As in `assembly/literals.ts`. */
function slotOf(folded: number): number {
  return Math.imul(folded << 8, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function writeSlots(view: DataView, slots: readonly (readonly number[])[], literals: readonly Literal[], windows: readonly Window[], patterns: number): void {
  const addresses = patternAddresses(literals, patterns);
  let entry = TABLES;
  slots.forEach((members, slot) => {
    view.setUint8(OCCUPIED + slot, members.length > 0 ? 4 : 0);
    view.setUint32(SLOTS + slot * 4, entry, true);
    for (const index of members) {
      view.setUint32(entry, windows[index]?.offset ?? 0, true);
      view.setUint32(entry + 4, literals[index]?.text.length ?? 0, true);
      view.setUint32(entry + 8, index, true);
      view.setUint32(entry + 12, addresses[index] ?? 0, true);
      entry += ENTRY_SIZE;
    }
  });
  view.setUint32(SLOTS + slots.length * 4, entry, true);
}

function patternAddresses(literals: readonly Literal[], patterns: number): readonly number[] {
  let address = patterns;
  return literals.map(({ text }) => {
    const own = address;
    address += patternSize(text);
    return own;
  });
}

function patternSize(text: string): number {
  return Math.ceil(text.length / 16) * PATTERN_SIZE;
}

/** A byte matches if, with the bits of the mask set, it is the pattern's: 0x20 for a letter of either case, all for no byte at all. */
function writePatterns(view: DataView, literals: readonly Literal[], patterns: number): void {
  const addresses = patternAddresses(literals, patterns);
  literals.forEach(({ text, ignoreCase }, index) => {
    const size = patternSize(text) / 2;
    for (let at = 0; at < size; at++) {
      const address = (addresses[index] ?? 0) + (at >> 4) * PATTERN_SIZE + (at & 15);
      const [first = 0xff, second = first] = at < text.length ? variantsOf(text.charAt(at), ignoreCase) : [];
      view.setUint8(address, first | second);
      view.setUint8(address + 16, at < text.length ? first ^ second : 0xff);
    }
  });
}

function writeAlphabet(view: DataView, address: number, { name, runs }: Alphabet, number: number): void {
  view.setUint32(address, classes[name], true);
  view.setUint32(address + 4, Math.min(64, ...runs.map(({ min }) => min)), true);
  view.setUint32(address + 24, number, true);
}

/** Sets of the classes of `assembly/runs.ts`. */
const classes: Readonly<Record<RunAlphabet, number>> = {
  base64: 0b0000_1111,
  base64url: 0b0011_0111,
  hex: 0b0100_0001,
  alphanumeric: 0b0000_0111,
  word: 0b0010_0111,
};
