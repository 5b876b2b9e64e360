/**
 * Which refs reach a commit that holds a credential. Every holding commit has an ancestor that brought it (or is one), so
 * it is enough to pass "brought here or below" on from parents to children: 32 credentials a word, one word a commit.
 */
import type { Life } from './attribution-lineage.ts';
import type { PeeledRef } from './attribution-refs.ts';
import type { CommitOrder } from './commit-order.ts';

/** For each credential the names of the refs whose commits bring it, or reach one that does. */
export function refsReaching(lives: readonly Life[], refs: readonly PeeledRef[], order: CommitOrder): string[][] {
  const sorted = order.parentsFirst();
  const reaching: string[][] = lives.map(() => []);
  for (let first = 0; first < lives.length; first += 32) {
    const words = spread(lives.slice(first, first + 32), sorted, order);
    for (const { name, commit } of refs) {
      for (let bit = 0, word = commit === undefined ? 0 : words[commit] as number; word !== 0; bit += 1, word >>>= 1) {
        if ((word & 1) === 1) reaching[first + bit]?.push(name);
      }
    }
  }
  return reaching;
}

function spread(lives: readonly Life[], sorted: Uint32Array, order: CommitOrder): Uint32Array {
  const words = new Uint32Array(sorted.length);
  lives.forEach(({ brought }, bit) => {
    for (const commit of brought) words[commit] = (words[commit] as number) | (1 << bit);
  });
  for (const commit of sorted) {
    for (const parent of order.parents(commit)) words[commit] = (words[commit] as number) | (words[parent] as number);
  }
  return words;
}
