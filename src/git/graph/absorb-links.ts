/** Enters into a graph what was learnt of a store part by part (`pack/links.ts`), as if all objects had come one by one. */
import type { ObjectGraph } from './object-graph.ts';
import { REFERENCED } from '../tables/object-table.ts';
import type { PartLinks } from '../pack/links.ts';

/** The graph's table rests on the numbers of the store's objects (`object-slots.ts`). */
export function absorbLinks(graph: ObjectGraph, parts: readonly PartLinks[]): void {
  graph.trees.expect(sumOf(parts, ({ folders }) => folders.trees.length), sumOf(parts, ({ folders }) => folders.entries.length));
  for (const part of parts) absorbPart(graph, part);
  graph.table.markStored();
}

function sumOf(parts: readonly PartLinks[], count: (part: PartLinks) => number): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}

function absorbPart(graph: ObjectGraph, part: PartLinks): void {
  const { table } = graph;
  const numberOf = numbering(graph, part.absent);
  const { trees, start, end, entries } = part.folders;
  const children = part.entries.children.map(numberOf);
  const isAsBefore = (n: number): boolean => n > 0 && start[n] === start[n - 1] && end[n] === end[n - 1];
  for (let n = 0; n < trees.length; n += 1) {
    const tree = numberOf(trees[n] as number);
    table.setType(tree, 'tree');
    if (isAsBefore(n)) {
      graph.trees.repeat(tree);
      continue;
    }
    const first = graph.trees.begin(tree);
    for (let i = start[n] as number; i < (end[n] as number); i += 1) graph.trees.subtrees.push(children[(entries[i] as number) - 1] as number);
    graph.trees.endApart(first);
  }
  for (let i = 0; i < part.tags.length; i += 2) graph.addTag(numberOf(part.tags[i] as number), numberOf(part.tags[i + 1] as number));
  for (const commit of part.commits.object) table.setType(numberOf(commit), 'commit');
  graph.commits.absorb(part.commits, numberOf);
}

/** Of a part's numbers, those beyond the store's are of ids that it lacks. */
function numbering({ table }: ObjectGraph, absent: Uint8Array): (number: number) => number {
  const numbers: number[] = [];
  for (let at = 0; at < absent.length; at += table.idBytes) {
    const number = table.add(absent, at);
    table.mark(number, REFERENCED);
    numbers.push(number);
  }
  return (number) => (number < table.known ? number : numbers[number - table.known]) as number;
}
