/** Enters into a graph what was learnt of a store part by part (`pack/links.ts`), as if all objects had come one by one. */
import type { CommitData } from './commit-list.ts';
import type { ObjectGraph } from './object-graph.ts';
import { REFERENCED } from '../tables/object-table.ts';
import type { PartLinks } from '../pack/links.ts';

/** The graph's table rests on the numbers of the store's objects (`object-slots.ts`). */
export function absorbLinks(graph: ObjectGraph, parts: readonly PartLinks[]): void {
  const sumOf = (count: (commits: CommitData) => number): number => parts.reduce((sum, { commits }) => sum + count(commits), 0);
  graph.commits.expect(sumOf(({ object }) => object.length), sumOf(({ parents: { length } }) => length));
  for (const part of parts) absorbPart(graph, part);
  graph.table.markStored();
}

function absorbPart(graph: ObjectGraph, part: PartLinks): void {
  const { table } = graph;
  const numberOf = numbering(graph, part.absent);
  const { trees, lists } = part.folders;
  const children = part.absent.length === 0 ? part.entries.children : part.entries.children.map(numberOf);
  for (const tree of trees) table.setType(tree, 'tree');
  graph.trees.absorb({ trees, lists, subtreeOf: (entry) => children[entry - 1] as number });
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
