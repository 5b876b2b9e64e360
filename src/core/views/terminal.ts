/**
 * Control sequences of terminals (ECMA-48 §5.4), `ESC [ 32 m`: what colours a log ends in a letter, which the value behind it then seems to
 * begin with. They are left out.
 */
import { members, skip, skipBack, WORD } from './characters.ts';
import type { Rewriting } from './rewriting.ts';

const ESCAPE = 0x1b;
const BRACKET = 0x5b;

/** Bytes between the bracket and the letter; colours take at most sixteen. */
const LONGEST = 24;
/** Word characters on one side that make a value of it. */
const ENOUGH = 8;

const PARAMETERS = new Uint8Array(256).fill(1, 0x20, 0x40);

export const terminal: Rewriting = {
  kind: 'terminal',
  triggers: [{ text: '\x1b[' }],
  leads: members('\x1b'),

  worth(bytes, at) {
    const end = endOf(bytes, at, bytes.length);
    const hides = end > at && (skip(WORD, bytes, end, end + ENOUGH) >= end + ENOUGH || skipBack(WORD, bytes, at, at - ENOUGH) <= at - ENOUGH);
    return hides ? end : -1;
  },

  decode: (bytes, at, end) => endOf(bytes, at, end),
};

/** End of the sequence at `at`, or `at`. */
function endOf(bytes: Uint8Array, at: number, end: number): number {
  return bytes[at] === ESCAPE ? (behindBracket(bytes, at + 1, end) ?? at) : at;
}

/** End of what stands behind the escape character of a sequence, from its bracket on. */
export function behindBracket(bytes: Uint8Array, at: number, end: number): number | undefined {
  if (bytes[at] !== BRACKET) return undefined;
  const last = skip(PARAMETERS, bytes, at + 1, at + 1 + LONGEST);
  const final = bytes[last] ?? 0;
  return last < end && final >= 0x40 && final < 0x7f ? last + 1 : undefined;
}
