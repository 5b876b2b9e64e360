/** How far byte strings are the same, from either end: in blocks, and where these differ in halves of them. */

/** Bytes that are compared at first. */
const BLOCK = 4096;

export function sameAtStart(one: Uint8Array, other: Uint8Array): number {
  return same(Math.min(one.length, other.length), (from, to) => Buffer.compare(one.subarray(from, to), other.subarray(from, to)) === 0);
}

export function sameAtEnd(one: Uint8Array, other: Uint8Array): number {
  const last = (bytes: Uint8Array, from: number, to: number): Uint8Array => bytes.subarray(bytes.length - to, bytes.length - from);
  return same(Math.min(one.length, other.length), (from, to) => Buffer.compare(last(one, from, to), last(other, from, to)) === 0);
}

function same(most: number, isSame: (from: number, to: number) => boolean): number {
  let known = 0;
  for (let block = BLOCK; block >= 1;) {
    if (known + block <= most && isSame(known, known + block)) known += block;
    else block /= 2;
  }
  return known;
}
