/** What must stand beside literals, as the kernel has it: for each byte the sets that it belongs to. */
import type { Literal, Neighbours } from '../core/prefilter.ts';

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
  const table = new Uint32Array(memory, address, 256);
  for (const [bytes, bit] of sets) {
    for (let index = 0; index < bytes.length; index++) table[bytes.charCodeAt(index)] = ((table[bytes.charCodeAt(index)] ?? 0) | bit) >>> 0;
  }
}

/** The second half of a literal (`LITERAL_SIZE`): three sets, and how many bytes of each. */
export function demandsOf(literal: Literal, sets: SetBits): readonly number[] {
  const all = [literal.before, literal.after, literal.around];
  const bits = [0, 1, 2].map((index) => sets.get(all[index]?.bytes ?? '') ?? 0);
  return [...bits, all.reduce((packed, neighbours, index) => packed | ((neighbours?.min ?? 0) << (8 * index)), 0)];
}
