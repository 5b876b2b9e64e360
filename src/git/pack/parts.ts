/** Cuts a store into parts that threads can read independently: whole delta families, or some loose objects. */
import type { StoreSurvey } from './store.ts';

export type Part = PartPlace & {
  /** Only what its commits, trees and tags refer to is wanted: another shard scans its contents. */
  readonly outline?: true;
  /** Files whose entries in trees are wanted, by their numbers (`object-slots.ts`). In shared memory: many parts come with the same ones. */
  readonly sought?: Uint32Array;
};

type PartPlace =
  /** Families of `roots[from]` up to `roots[to]`, excluded. */
  | { readonly kind: 'families'; readonly pack: number; readonly from: number; readonly to: number }
  /** What no family reaches, to be named. */
  | { readonly kind: 'cyclic'; readonly pack: number }
  | { readonly kind: 'loose'; readonly from: number; readonly to: number }
  /** Single objects, wherever they lie. */
  | { readonly kind: 'objects'; readonly ids: readonly string[] };

/** Objects of a part, about. Towards the end parts become smaller, so that threads end together. */
const PART_OBJECTS = 4096;
const LEAST_OBJECTS = 256;
/** Of what is left, one part in so many. */
const SHARE = 8;

/** @param partObjects of the largest. @param isLeftOut whether nothing of a pack is wanted */
export function partsOf(survey: StoreSurvey, partObjects = PART_OBJECTS, isLeftOut: (pack: number) => boolean = () => false): Part[] {
  return [...survey.packs.flatMap((_, pack) => (isLeftOut(pack) ? [] : partsOfPack(survey, pack, partObjects))), ...partsOfLoose(survey.loose.length, partObjects)];
}

/** Whether its objects are trees. */
export function isOfTrees({ packs }: StoreSurvey, part: Part): boolean {
  return part.kind === 'families' && part.from >= (packs[part.pack]?.forest.firstTree ?? 0);
}

/** One shard of a store; `index` from 0. */
export interface Deal {
  readonly index: number;
  readonly count: number;
}

/** Fewer parts than this for each shard would be dealt unevenly. */
const PARTS_PER_SHARD = 16;

/**
 * Every part of the store in turn to one shard after the other: packs keep objects of one type together, and so each shard gets
 * some of all. The same store is dealt in the same way by everybody.
 */
export function dealParts(survey: StoreSurvey, { index, count }: Deal): { readonly own: Part[]; readonly others: Part[] } {
  const parts = partsOf(survey, count === 1 ? PART_OBJECTS : Math.max(1, Math.min(PART_OBJECTS, Math.ceil(survey.count / (count * PARTS_PER_SHARD)))));
  return { own: parts.filter((_, i) => i % count === index), others: parts.filter((_, i) => i % count !== index) };
}

function partsOfPack(survey: StoreSurvey, pack: number, partObjects: number): Part[] {
  const forest = survey.packs[pack]?.forest;
  if (forest === undefined) return [];
  const { roots, firstTree, familySizes, cyclic } = forest;
  const cut = (start: number, end: number): Part[] => cutFamilies(familySizes, start, end, partObjects).map(([from, to]) => ({ kind: 'families', pack, from, to }));
  return [...(cyclic.length > 0 ? [{ kind: 'cyclic' as const, pack }] : []), ...cut(0, firstTree), ...cut(firstTree, roots.length)];
}

function cutFamilies(sizes: Uint32Array, start: number, end: number, most: number): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  let left = 0;
  for (let i = start; i < end; i += 1) left += sizes[i] as number;
  for (let from = start, to = start, objects = 0; to < end;) {
    objects += sizes[to] as number;
    to += 1;
    if (objects < Math.min(most, Math.max(LEAST_OBJECTS, left / SHARE)) && to < end) continue;
    cuts.push([from, to]);
    left -= objects;
    from = to;
    objects = 0;
  }
  return cuts;
}

function partsOfLoose(count: number, partObjects: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < count; from += partObjects) parts.push({ kind: 'loose', from, to: Math.min(count, from + partObjects) });
  return parts;
}
