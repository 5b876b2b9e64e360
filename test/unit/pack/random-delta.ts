/** Random delta programs as data, what they mean, and how git writes them down. */
import fc from 'fast-check';

export type Instruction =
  | { readonly kind: 'copy'; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly bytes: Uint8Array };

/** Few different characters, so that anchors, regions and repeats are frequent. */
export const content = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'f', 'K', 'E', 'Y', '=', ' ', '\n', '\xff'), maxLength })
    .map((text) => Uint8Array.from(Buffer.from(text, 'latin1')));

/** `from` and `length` are fractions of a base that is not known yet; see `placed`. */
export const program: fc.Arbitrary<readonly Instruction[]> = fc.oneof(
  fc.array(fc.oneof(copy(), insert()), { maxLength: 12 }),
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), insert()).map(([where, inserted]) =>
    [{ kind: 'copy', from: 0, length: where }, inserted, { kind: 'copy', from: where, length: 1 - where }] as const),
);

/** The program with its fractions turned into places of a base of that size; copies of nothing are left out. */
export function placed(instructions: readonly Instruction[], baseBytes: number): Instruction[] {
  return instructions.flatMap((instruction): Instruction[] => {
    if (instruction.kind === 'insert') return instruction.bytes.length > 0 ? [instruction] : [];
    const from = Math.floor(instruction.from * baseBytes);
    const length = Math.min(Math.ceil(instruction.length * baseBytes), baseBytes - from);
    return length > 0 ? [{ kind: 'copy', from, length }] : [];
  });
}

export function apply(base: Uint8Array, instructions: readonly Instruction[]): Uint8Array {
  return Buffer.concat(instructions.map((instruction) =>
    instruction.kind === 'insert' ? instruction.bytes : base.subarray(instruction.from, instruction.from + instruction.length)));
}

export function encode(baseBytes: number, resultBytes: number, instructions: readonly Instruction[]): Uint8Array {
  return Uint8Array.from([...number(baseBytes), ...number(resultBytes), ...instructions.flatMap(encodeOne)]);
}

function copy(): fc.Arbitrary<Instruction> {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({ kind: fc.constant('copy' as const), from: fraction, length: fc.oneof(fraction, fc.constant(1), fc.constant(0.01)) });
}

function insert(): fc.Arbitrary<Instruction> {
  return fc.record({ kind: fc.constant('insert' as const), bytes: content(9) });
}

function encodeOne(instruction: Instruction): number[] {
  if (instruction.kind === 'insert') return [instruction.bytes.length, ...instruction.bytes];
  const { from, length } = instruction;
  const fields = [from & 255, (from >> 8) & 255, (from >> 16) & 255, from >>> 24, length & 255, (length >> 8) & 255, (length >> 16) & 255];
  const code = fields.reduce((bits, field, i) => (field === 0 ? bits : bits | (1 << i)), 128);
  return [code, ...fields.filter((field) => field !== 0)];
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...number(Math.floor(value / 128))];
}
