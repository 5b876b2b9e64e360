/** What must stand beside literals, as the kernel has it: for each byte the sets that it belongs to. */
import type { Literal, Neighbours } from '../core/prefilter.ts';

/** For each set of bytes its bit. */
export type SetBits = ReadonlyMap<string, number>;

export function setBitsOf(literals: readonly Literal[]): SetBits {
  const all = literals.flatMap((literal) => neighboursOf(literal).map((neighbours) => neighbours?.bytes ?? ''));
  return new Map([...new Set(all)].filter((bytes) => bytes !== '').map((bytes, index) => [bytes, (1 << index) >>> 0]));
}

export function neighboursOf({ before, after, around }: Literal): readonly (Neighbours | undefined)[] {
  return [before, after, around];
}

export function writeSets(memory: ArrayBuffer, sets: SetBits, address: number): void {
  const table = new Uint32Array(memory, address, 256);
  for (const [bytes, bit] of sets) {
    for (let index = 0; index < bytes.length; index++) table[bytes.charCodeAt(index)] = ((table[bytes.charCodeAt(index)] ?? 0) | bit) >>> 0;
  }
}

/** The second half of a literal (`LITERAL_SIZE`): three sets, and how many bytes of each. */
export function demandsOf(literal: Literal, sets: SetBits): readonly number[] {
  const all = neighboursOf(literal);
  const bits = [0, 1, 2].map((index) => sets.get(all[index]?.bytes ?? '') ?? 0);
  return [...bits, all.reduce((packed, neighbours, index) => packed | ((neighbours?.min ?? 0) << (8 * index)), 0)];
}
