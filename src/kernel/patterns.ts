/** The patterns of the kernel: what the bytes of a literal are compared with, 16 at a time. */
import type { Literal } from '../core/prefilter.ts';
import { PATTERN_SIZE } from './assembly/layout.ts';
import { otherCase } from './letters.ts';

export function patternsSize(literals: readonly Literal[]): number {
  return literals.reduce((sum, { text }) => sum + patternSize(text), 0);
}

function patternSize(text: string): number {
  return Math.ceil(text.length / 16) * PATTERN_SIZE;
}

/**
 * Gives for each literal the address of its pattern. A byte matches if, with the bits of the mask set, it is the pattern's:
 * the mask of a letter of either case is 0x20; behind the literal mask and pattern have all bits, and every byte matches.
 */
export function writePatterns(memory: ArrayBuffer, literals: readonly Literal[], address: number): readonly number[] {
  const bytes = new Uint8Array(memory);
  let next = address;
  return literals.map((literal) => {
    const own = next;
    next += patternSize(literal.text);
    bytes.fill(0xff, own, next);
    writePattern(bytes, literal, own);
    return own;
  });
}

function writePattern(bytes: Uint8Array, { text, ignoreCase }: Literal, address: number): void {
  for (let index = 0; index < text.length; index++) {
    const byte = text.charCodeAt(index);
    const mask = ignoreCase ? byte ^ otherCase(byte) : 0;
    const place = address + (index >> 4) * PATTERN_SIZE + (index & 15);
    bytes[place] = byte | mask;
    bytes[place + 16] = mask;
  }
}
