/** What must stand beside literals, as the kernel has it: for each byte the sets that it belongs to, and what each literal demands of them. */
import { literalName } from '../core/literal-name.ts';
import { setsInOrder, standsAlone } from '../core/neighbours.ts';
import type { Literal } from '../core/prefilter.ts';
import { DEMAND_SIZE } from './assembly/layout.ts';

/** For each set of bytes the number of its bit. */
export type SetBits = ReadonlyMap<string, number>;

export function setBitsOf(literals: readonly Literal[]): SetBits {
  const bits = new Map<string, number>();
  for (const literal of literals) {
    for (const set of setsOf(literal)) if (!bits.has(set)) bits.set(set, bits.size);
  }
  return bits;
}

/** Those that are asked for: mostly none. */
function setsOf(literal: Literal): readonly string[] {
  if (standsAlone(literal)) return NONE;
  return setsInOrder(literal).filter((set) => set !== '');
}

const NONE: readonly string[] = [];

export function writeSets(memory: ArrayBuffer, sets: SetBits, address: number): void {
  const table = new BigUint64Array(memory, address, 256);
  for (const [bytes, bit] of sets) {
    for (let index = 0; index < bytes.length; index++) table[bytes.charCodeAt(index)] = (table[bytes.charCodeAt(index)] ?? 0n) | (1n << BigInt(bit));
  }
}

/** What the literals demand, each kind of demand once, and for each literal its number from 1 on; 0: it demands nothing. */
export interface Demands {
  readonly records: readonly (readonly bigint[])[];
  readonly numbers: readonly number[];
}

export function demandsOf(literals: readonly Literal[], bits: SetBits): Demands {
  const records: bigint[][] = [];
  const known = new Map<string, number>();
  const numbers = literals.map((literal) => {
    if (standsAlone(literal)) return 0;
    const name = literalName({ ...literal, text: '', ignoreCase: false });
    if (!known.has(name)) known.set(name, records.push(recordOf(literal, bits)));
    return known.get(name) ?? 0;
  });
  return { records, numbers };
}

function recordOf(literal: Literal, bits: SetBits): bigint[] {
  const { before, after, around, tail = 0 } = literal;
  const counts = (before?.min ?? 0) | ((after?.min ?? 0) << 8) | ((around?.min ?? 0) << 16) | (tail << 24);
  // In the order of `DEMAND_SIZE`.
  return [...setsInOrder(literal).map((set) => (set === '' ? 0n : 1n << BigInt(bits.get(set) ?? 0))), BigInt(counts)];
}

/** @returns for each literal the address of its demand; 0 for none */
export function writeDemands(memory: ArrayBuffer, { records, numbers }: Demands, address: number): readonly number[] {
  records.forEach((record, index) => new BigUint64Array(memory, address + index * DEMAND_SIZE, record.length).set(record));
  return numbers.map((number) => (number === 0 ? 0 : address + (number - 1) * DEMAND_SIZE));
}
