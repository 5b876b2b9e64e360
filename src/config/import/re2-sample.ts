/** Makes up a text that a tree matches: an imported rule has no example of its own, and every rule needs one. */
import type { Node } from './re2-node.ts';

/** A generator of numbers from 0 (included) to 1 (excluded) that always gives the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Letters, digits and signs where the tree leaves the choice. */
export function sampleOf(node: Node, random: () => number): string {
  switch (node.kind) {
    case 'set':
      return pick(readable([...node.bytes]), random) ?? '';
    case 'assertion':
      return '';
    case 'capture':
      return sampleOf(node.body, random);
    case 'sequence':
      return node.parts.map((part) => sampleOf(part, random)).join('');
    case 'choice':
      return sampleOf(pick(node.options, random) ?? node, random);
    case 'repeat':
      return Array.from({ length: timesOf(node, random) }, () => sampleOf(node.body, random)).join('');
  }
}

/** Optional parts are mostly left out, long ones kept short. */
function timesOf({ min, max }: Extract<Node, { kind: 'repeat' }>, random: () => number): number {
  if (min === 0 && max === 1) return random() < 0.5 ? 0 : 1;
  const room = Math.min(max - min, min === 0 ? 1 : 24);
  return min + Math.floor(random() * (room + 1));
}

function readable(codes: readonly number[]): readonly string[] {
  const characters = codes.map((code) => String.fromCharCode(code));
  for (const wanted of [/[A-Za-z0-9]/, /[!-~]/, / /]) {
    const some = characters.filter((character) => wanted.test(character));
    if (some.length > 0) return some;
  }
  return characters;
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}
