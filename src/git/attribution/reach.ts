/**
 * Which refs reach a commit that holds a credential. Every holding commit has an ancestor that brought it (or is one), so
 * it is enough to pass "brought here or below" on from parents to children: 32 credentials a word, one word a commit.
 */
import { compareText } from '../../core/compare-text.ts';
import type { Life } from './lineage.ts';
import type { PeeledRef } from './refs.ts';
import type { CommitOrder } from '../graph/commit-order.ts';

/** Refs listed for one credential: a host of pull requests has tens of thousands. */
export const LISTED = 1000;

export interface Reaching {
  /** Sorted, the first thousand. */
  readonly names: readonly string[];
  readonly count: number;
}

/**
 * For each credential the refs whose commits bring it, or reach one that does, and those that name a tree, blob or tag which holds it.
 * @param named credentials in what a ref names besides its commit
 */
export function refsReaching(lives: readonly Life[], refs: readonly PeeledRef[], order: CommitOrder, named: ReadonlyMap<PeeledRef, ReadonlySet<number>>): readonly Reaching[] {
  const sorted = order.parentsFirst();
  const byName = [...refs].sort((a, b) => compareText(a.name, b.name));
  const reaching = lives.map(() => ({ names: [] as string[], count: 0 }));
  for (let first = 0; first < lives.length; first += 32) {
    const words = spread(lives.slice(first, first + 32), sorted, order);
    for (const ref of byName) {
      let word = (ref.commit === undefined ? 0 : words[ref.commit] as number) | wordOf(named.get(ref), first);
      for (let bit = 0; word !== 0; bit += 1, word >>>= 1) if ((word & 1) === 1) add(reaching[first + bit], ref.name);
    }
  }
  return reaching;
}

function wordOf(credentials: ReadonlySet<number> | undefined, first: number): number {
  let word = 0;
  for (const credential of credentials ?? []) if (credential >= first && credential < first + 32) word |= 1 << (credential - first);
  return word;
}

function add(reaching: { names: string[]; count: number } | undefined, name: string): void {
  if (reaching === undefined) return;
  reaching.count += 1;
  if (reaching.names.length < LISTED) reaching.names.push(name);
}

function spread(lives: readonly Life[], sorted: Uint32Array, order: CommitOrder): Uint32Array {
  const words = new Uint32Array(sorted.length);
  lives.forEach(({ brought }, bit) => {
    for (const commit of brought) words[commit] = (words[commit] as number) | (1 << bit);
  });
  const { parentList, starts } = order;
  for (let at = 0; at < sorted.length; at += 1) {
    const commit = sorted[at] as number;
    const end = starts[commit + 1] as number;
    let word = words[commit] as number;
    for (let i = starts[commit] as number; i < end; i += 1) word |= words[parentList[i] as number] as number;
    words[commit] = word;
  }
  return words;
}
