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
  const renumbered = numbering(graph, part.absent);
  const { trees, lists } = part.folders;
  const children = renumbered(part.entries.children);
  table.setTypes(trees, 'tree');
  graph.trees.absorb({ trees, lists, subtreeOf: (entry) => children[entry - 1] as number });
  const tags = renumbered(part.tags);
  for (let i = 0; i < tags.length; i += 2) graph.addTag(tags[i] as number, tags[i + 1] as number);
  const { object, tree, parents } = part.commits;
  table.setTypes(object, 'commit');
  graph.commits.absorb({ ...part.commits, tree: renumbered(tree), parents: renumbered(parents) });
}

/** Of a part's numbers, those beyond the store's are of ids that it lacks. */
function numbering({ table }: ObjectGraph, absent: Uint8Array): (given: Uint32Array) => Uint32Array {
  if (absent.length === 0) return (given) => given;
  const numbers: number[] = [];
  for (let at = 0; at < absent.length; at += table.idBytes) {
    const number = table.add(absent, at);
    table.mark(number, REFERENCED);
    numbers.push(number);
  }
  return (given) => given.map((number) => (number < table.known ? number : numbers[number - table.known]) as number);
}
