/**
 * The lines of two trees between those that both begin and end with: most commits change few of a folder's entries, and to decode the others takes
 * longer than all else. git goes the same way: it walks both trees at once, and what is the same on either side of a change moves nothing.
 */
import { sameAtEnd, sameAtStart } from './same-bytes.ts';

/** With a line more on either side: neighbours tell whether the lines are in order. Both trees as they are, where that can't be told apart. */
export function differingLines(one: Uint8Array, other: Uint8Array, hashLength: number): readonly [Uint8Array, Uint8Array] {
  const head = sameAtStart(one, other);
  const tail = sameAtEnd(one.subarray(head), other.subarray(head));
  const { last, line } = lineAt(one, head, hashLength);
  const end = lineFrom(one, line, one.length - tail, hashLength);
  const otherEnd = lineFrom(other, line, other.length - tail, hashLength);
  if (one.length - end !== other.length - otherEnd) return [one, other];
  return [one.subarray(last, lineEnd(one, end, hashLength)), other.subarray(last, lineEnd(other, otherEnd, hashLength))];
}

/** Where the line begins that the byte at `offset` stands in, and the one before it. */
function lineAt(tree: Uint8Array, offset: number, hashLength: number): { readonly last: number; readonly line: number } {
  let [last, line] = [0, 0];
  for (let next = lineEnd(tree, 0, hashLength); next <= offset && next > line; next = lineEnd(tree, line, hashLength)) [last, line] = [line, next];
  return { last, line };
}

/** Where the first line begins, of those from `line` on, that begins at `offset` or behind it. */
function lineFrom(tree: Uint8Array, line: number, offset: number, hashLength: number): number {
  let at = line;
  while (at < offset) at = lineEnd(tree, at, hashLength);
  return at;
}

function lineEnd(tree: Uint8Array, line: number, hashLength: number): number {
  const nameEnd = tree.indexOf(0, line);
  return nameEnd < 0 ? tree.length : Math.min(nameEnd + 1 + hashLength, tree.length);
}
