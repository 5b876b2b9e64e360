/** What must stand beside literals, as the kernel has it: for each byte the sets that it belongs to. */
import { SETS, type Literal, type Neighbours } from '../core/prefilter.ts';

/** For each set of bytes its bit. */
export type SetBits = ReadonlyMap<string, number>;

export function setBitsOf(literals: readonly Literal[]): SetBits {
  const bits = new Map<string, number>();
  for (const literal of literals) {
    for (const { bytes } of neighboursOf(literal)) if (!bits.has(bytes)) bits.set(bytes, (1 << bits.size) >>> 0);
  }
  return bits;
}

/** Those that are asked for: mostly none. */
export function neighboursOf({ before, after, around }: Literal): readonly Neighbours[] {
  if (!before && !after && !around) return NONE;
  return [before, after, around].filter((neighbours) => neighbours !== undefined);
}

const NONE: readonly Neighbours[] = [];

export function writeSets(memory: ArrayBuffer, sets: SetBits, address: number): void {
  const table = new Uint32Array(memory, address, 256).fill(EVERY_BYTE);
  for (const [bytes, bit] of sets) {
    for (let index = 0; index < bytes.length; index++) table[bytes.charCodeAt(index)] = ((table[bytes.charCodeAt(index)] ?? 0) | bit) >>> 0;
  }
}

/** The bit of a set that all bytes belong to: one more than rules may ask for (`SETS` of `core/prefilter.ts`). */
const EVERY_BYTE = 2 ** SETS;

/** The second half of a literal (`LITERAL_SIZE`): three sets, how many bytes of each, and what the next bytes may be. */
export function demandsOf(literal: Literal, sets: SetBits): readonly number[] {
  const all = [literal.before, literal.after, literal.around];
  const bits = all.map((neighbours) => sets.get(neighbours?.bytes ?? '') ?? 0);
  const counts = all.reduce((packed, neighbours, index) => packed | ((neighbours?.min ?? 0) << (8 * index)), 0);
  return [...bits, counts, ...nextTo(bits)];
}

/** Of what is asked for a part that two look-ups can tell. */
function nextTo([before = 0, after = 0, around = 0]: readonly number[]): readonly [before: number, after: number] {
  if (after !== 0) return [0, after];
  if (before !== 0) return [before, 0];
  return around === 0 ? [EVERY_BYTE, 0] : [around, around];
}
