/** Enters into a graph what was learnt of a store part by part (`pack/links.ts`), as if all objects had come one by one. */
import { Bits } from './numbers.ts';
import type { ObjectGraph } from './object-graph.ts';
import { PRESENT, REFERENCED } from './object-table.ts';
import type { PartLinks } from './pack/links.ts';
import type { ObjectSlots } from './pack/object-slots.ts';

/** Gives the graph's number for each slot. */
export function absorbLinks(graph: ObjectGraph, slots: ObjectSlots, parts: readonly PartLinks[]): Uint32Array {
  const numbers = enterAll(graph, slots);
  for (const part of parts) absorbPart(graph, numbers, part);
  return numbers;
}

/** What is no tree, commit or tag is taken for a blob. */
function enterAll({ table }: ObjectGraph, slots: ObjectSlots): Uint32Array {
  const numbers = new Uint32Array(slots.count);
  let slot = 0;
  slots.each((bytes, at) => {
    const number = table.add(bytes, at);
    numbers[slot] = number;
    slot += 1;
    if (table.type(number) === undefined) table.setType(number, 'blob');
    table.mark(number, PRESENT);
  });
  return numbers;
}

function absorbPart(graph: ObjectGraph, numbers: Uint32Array, part: PartLinks): void {
  const { table } = graph;
  const absent: number[] = [];
  for (let at = 0; at < part.absent.length; at += table.idBytes) {
    const number = table.add(part.absent, at);
    table.mark(number, REFERENCED);
    absent.push(number);
  }
  const numberOf = (slot: number): number => (slot < numbers.length ? numbers[slot] : absent[slot - numbers.length]) as number;
  const children = part.entries.children.map(numberOf);
  const { trees, start, end, entries } = part.folders;
  trees.forEach((tree, n) => graph.addTree(numberOf(tree), Array.from(entries.subarray(start[n], end[n]), (entry) => children[entry - 1] as number)));
  for (let i = 0; i < part.tags.length; i += 2) graph.addTag(numberOf(part.tags[i] as number), numberOf(part.tags[i + 1] as number));
  for (const commit of part.commits.object) table.setType(numberOf(commit), 'commit');
  graph.commits.absorb(part.commits, ALL, numberOf);
}

const ALL: Pick<Bits, 'has'> = { has: () => true };
