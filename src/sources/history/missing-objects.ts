/** What a store should hold and doesn't, by name and reason. Finding it: `git/graph/connectivity.ts`. */
import type { Oid } from '../../core/ids.ts';
import type { Unread } from '../../core/ledger.ts';
import { findMissing, type MissingObject } from '../../git/graph/connectivity.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import { hashBytes } from '../../git/pack/object-format.ts';
import type { Repository } from '../../git/repository.ts';
import type { TreeSearch } from '../../git/trees/search.ts';
import type { ObjectStream } from './store-objects.ts';

export interface MissingReport {
  readonly named: readonly Unread[];
  /** How many objects unreachable ones alone name. */
  readonly unreachable: number;
}

/** @param roots what refs, HEADs, reflogs and the index name */
export async function missingObjects(
  { graph, stream, trees, repository }: { graph: ObjectGraph; stream: ObjectStream; trees: () => TreeSearch; repository: Repository }, roots: readonly Oid[],
): Promise<MissingReport> {
  if (stream.lacksNothing(roots)) return { named: [], unreachable: 0 };
  await stream.settle();
  const [own, foreign] = byFormat(roots, repository);
  for (const root of own) graph.refer(root);
  const { reachable, unreachable } = await findMissing(graph, own, trees());
  const shallow = new Set(repository.shallow);
  const missing = reachable.map((one) => ({ unit: `${one.type} ${one.oid}`, reason: whyMissing(one, shallow, repository) }));
  return { named: [...missing, ...Array.from(foreign, (id) => ({ unit: `object ${id}`, reason: 'an id of another object format' }))], unreachable };
}

/** The store can't hold what the format of its repository has no ids for: a ref, or the configuration that tells the format, is damaged. */
function byFormat(roots: readonly Oid[], { objectFormat }: Repository): [own: Oid[], foreign: Set<Oid>] {
  const digits = 2 * hashBytes(objectFormat);
  return [roots.filter(({ length }) => length === digits), new Set(roots.filter(({ length }) => length !== digits))];
}

function whyMissing({ type, child }: MissingObject, shallow: ReadonlySet<Oid>, { partialClone }: Repository): string {
  if (type === 'commit' && child !== undefined && shallow.has(child)) return 'missing object (shallow clone)';
  return partialClone ? 'missing object (partial clone)' : 'missing object';
}
