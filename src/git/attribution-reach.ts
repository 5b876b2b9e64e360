/**
 * Which refs reach a commit that holds a credential. Every holding commit has an ancestor that brought it (or is one), so
 * it is enough to pass "brought here or below" on from parents to children: 32 credentials a word, one word a commit.
 */
import type { Oid } from '../core/ids.ts';
import type { Life } from './attribution-lineage.ts';
import type { CommitOrder } from './commit-order.ts';
import type { ObjectGraph } from './object-graph.ts';

export interface RefTip {
  readonly name: string;
  readonly oid: Oid;
}

/** Where a ref leads: every tag object on the way, and the object at the end. */
export interface PeeledRef {
  readonly name: string;
  /** Object numbers. */
  readonly objects: readonly number[];
}

export function peelRefs(refs: readonly RefTip[], graph: ObjectGraph): PeeledRef[] {
  const targets = new Map<number, number>();
  for (let i = 0; i < graph.tags.length; i += 2) targets.set(graph.tags.at(i), graph.tags.at(i + 1));
  return refs.map(({ name, oid }) => ({ name, objects: chain(graph.table.findOid(oid), targets) }));
}

/** For each credential the names of the refs whose commits bring it, or reach one that does. */
export function refsReaching(lives: readonly Life[], refs: readonly PeeledRef[], order: CommitOrder): string[][] {
  const tips = refs.flatMap(({ name, objects }) => {
    const commit = order.position(objects.at(-1) ?? -1);
    return commit === undefined ? [] : [{ name, commit }];
  });
  const sorted = order.parentsFirst();
  const reaching: string[][] = lives.map(() => []);
  for (let first = 0; first < lives.length; first += 32) {
    const words = spread(lives.slice(first, first + 32), sorted, order);
    for (const { name, commit } of tips) {
      for (let bit = 0, word = words[commit] as number; word !== 0; bit += 1, word >>>= 1) {
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

function chain(start: number, targets: ReadonlyMap<number, number>): number[] {
  const objects = new Set<number>();
  for (let at: number | undefined = start; at !== undefined && at >= 0 && !objects.has(at); at = targets.get(at)) objects.add(at);
  return [...objects];
}
