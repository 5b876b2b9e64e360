/** Which characters a part of a regular expression can stand for: together, and at each of its first positions. */
import type { Node } from './regex-parse.ts';

/** Codes from 0 to 255. */
export type CharSet = ReadonlySet<number>;

export function characters(node: Node): CharSet {
  switch (node.kind) {
    case 'set':
      return node.characters;
    case 'sequence':
      return union(node.parts.map(characters));
    case 'choice':
      return union(node.options.map(characters));
    case 'repeat':
      return characters(node.body);
    default:
      return new Set();
  }
}

export function union(sets: readonly CharSet[]): CharSet {
  const all = new Set<number>();
  for (const set of sets) for (const code of set) all.add(code);
  return all;
}

export function disjoint(a: CharSet, b: CharSet): boolean {
  for (const code of a) if (b.has(code)) return false;
  return true;
}

/** Sets of the characters that may stand at each of the first positions, as far as these have a fixed length. */
export function headOf(node: Node): { head: CharSet[]; whole: boolean } {
  switch (node.kind) {
    case 'set':
      return { head: [node.characters], whole: true };
    case 'boundary':
    case 'look':
      return { head: [], whole: true };
    case 'repeat': {
      const body = headOf(node.body);
      const times = node.min === node.max && body.whole ? node.min : Math.min(node.min, 1);
      return { head: Array.from({ length: times }, () => body.head).flat(), whole: body.whole && node.min === node.max };
    }
    case 'sequence':
      return joined(node.parts);
    case 'choice':
      return zipped(node.options.map(headOf));
  }
}

function joined(parts: readonly Node[]): { head: CharSet[]; whole: boolean } {
  const head: CharSet[] = [];
  for (const [index, part] of parts.entries()) {
    const next = headOf(part);
    head.push(...next.head);
    if (!next.whole) return { head: [...head, ...afterOptional(part, parts.slice(index + 1))], whole: false };
  }
  return { head, whole: true };
}

/** One more position where a part may be left out: it begins there, or what follows it does. */
function afterOptional(part: Node, rest: readonly Node[]): CharSet[] {
  if (part.kind !== 'repeat' || part.min > 0) return [];
  const [own, then] = [headOf(part.body).head[0], joined(rest).head[0]];
  return own && then ? [union([own, then])] : [];
}

function zipped(heads: readonly { head: CharSet[]; whole: boolean }[]): { head: CharSet[]; whole: boolean } {
  const length = Math.min(...heads.map(({ head }) => head.length));
  const head = Array.from({ length }, (_, i) => union(heads.map((one) => one.head[i] ?? new Set<number>())));
  return { head, whole: heads.every((one) => one.whole && one.head.length === length) };
}
