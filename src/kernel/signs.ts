/**
 * Signs of bytes: two numbers of four bits each, by which the kernel's fingerprint knows a byte. Together they tell all bytes
 * apart but for the bit of letters' case, so that a letter has the same in either case; and bytes that are known together, by
 * the first signs and the second signs of all, bring in fewer others than they would by the two halves of a byte.
 */

/** The signs that a byte of a window may have: a bit for each. */
export interface Signs {
  readonly first: number;
  readonly second: number;
  /** Below `BYTES` where they are those of one byte: each byte's own, but for the case. */
  readonly number: number;
}

export const BYTES = 256;
export const anySigns: Signs = { first: 0xffff, second: 0xffff, number: BYTES };

/** As in `assembly/fingerprint.ts`. */
function firstSign(byte: number): number {
  return (byte ^ (byte >> 1)) & 15;
}

function secondSign(byte: number): number {
  return (byte ^ (byte >> 6)) & 15;
}

export function signsOf(byte: number): Signs {
  return (signs ??= Array.from({ length: BYTES }, (_, each) => makeSigns(each)))[byte] ?? anySigns;
}

let signs: readonly Signs[] | undefined;

function makeSigns(byte: number): Signs {
  const [first, second] = [firstSign(byte), secondSign(byte)];
  return { first: 1 << first, second: 1 << second, number: first * 16 + second };
}

export function signsOfAny(bytes: readonly number[]): Signs {
  const all = bytes.map(signsOf);
  return { first: all.reduce((set, { first }) => set | first, 0), second: all.reduce((set, { second }) => set | second, 0), number: BYTES };
}
