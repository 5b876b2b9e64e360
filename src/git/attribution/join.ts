/**
 * Joins what shards learnt of one history (`share.ts`) into what one run would have gathered: the same commits, and for each
 * of their trees all that any shard found in it.
 */
import { oid, type Fingerprint, type Oid } from '../../core/ids.ts';
import type { Held } from '../../core/source.ts';
import type { HistoryShare, SharedLeaf } from '../../core/share.ts';
import { conclude, type Attribution } from '../attribution.ts';
import { numberHolders, type Holders } from './holders.ts';
import type { Gathered } from './known.ts';
import { Leaves } from './leaves.ts';
import { groupOwn, type OwnPlace } from './own.ts';
import { RefView } from './refs.ts';
import { ID_DIGITS } from './share.ts';
import { CommitOrder } from '../graph/commit-order.ts';
import type { Person } from '../commits.ts';
import { ObjectGraph } from '../graph/object-graph.ts';
import { NO_PATH } from '../tables/path-table.ts';

/** @param shares at least one, all of the same history. @param now seconds since 1970 */
export function concludeShares(shares: readonly [HistoryShare, ...HistoryShare[]], found: ReadonlyMap<Fingerprint, Held>, now: number): Promise<Attribution> {
  const [{ refs, head }] = shares;
  const graph = joinGraphs(shares);
  const holders = numberHolders(found, graph);
  const order = new CommitOrder(graph);
  const gathered: Gathered = { graph, order, holders, leaves: joinLeaves(shares, graph, holders), own: joinOwn(shares, graph, order, holders), view: new RefView(refs, head, graph, order) };
  const authors = new Map<Oid, Person | null>(shares.flatMap(({ named }) => named.map(({ id, author }) => [id, author])));
  return conclude(gathered, async (commits) => new Map(commits.map((id) => [id, authors.get(id) ?? null])), now);
}

/** What the shares say of a store's objects. */
export function heldBy(shares: readonly HistoryShare[]): ReadonlySet<Oid> {
  return new Set(shares.flatMap(({ objects }) => objects.map(([id]) => id)));
}

/** Commits with what their parents are; each has a tree of its own number, which stands for what it holds. */
function joinGraphs(shares: readonly [HistoryShare, ...HistoryShare[]]): ObjectGraph {
  const [{ idBytes, commits: { ids, dates, parents } }] = shares;
  const graph = new ObjectGraph(idBytes);
  const names = new Map(shares.flatMap(({ named }) => named.map(({ at, id }) => [at, id])));
  const numbers = dates.map((_, at) => graph.table.addOid(names.get(at) ?? padded(ids.slice(at * ID_DIGITS, (at + 1) * ID_DIGITS), idBytes)));
  numbers.forEach((number) => graph.table.setType(number, 'commit'));
  for (const { objects, tags } of shares) {
    for (const [id, type] of objects) if (type !== null) graph.table.setType(graph.table.addOid(id), type);
    for (const [tag, target] of tags) graph.addTag(graph.table.addOid(tag), graph.table.addOid(target));
  }
  let date = 0;
  numbers.forEach((number, at) => {
    date += dates[at] as number;
    graph.commits.push(number, treeNumber(at), (parents[at] ?? []).map((parent) => numbers[parent] as number), date);
  });
  return graph;
}

/** Numbers that no object of the table has. */
function treeNumber(at: number): number {
  return 2 ** 31 + at;
}

function padded(digits: string, idBytes: number): Oid {
  return oid(digits.padEnd(2 * idBytes, '0'));
}

function joinLeaves(shares: readonly [HistoryShare, ...HistoryShare[]], graph: ObjectGraph, holders: Holders): Leaves {
  const leaves = new Leaves();
  const unions = new Unions(leaves, shares.map((share) => leafNumbers(share, leaves, graph, holders)));
  const [{ commits: { sets } }] = shares;
  sets.forEach((_, at) => unions.keep(treeNumber(at), shares.map((share) => share.commits.sets[at] ?? 0)));
  let next = sets.length;
  shares.forEach((share, i) => {
    for (const top of share.tops) {
      leaves.tops.push(treeNumber(next));
      unions.keep(treeNumber(next), shares.map((_, j) => (i === j ? top : 0)));
      next += 1;
    }
    for (const object of share.cut) leaves.cut.add(graph.table.addOid(object));
  });
  for (const tree of new Set(shares.flatMap(({ trees }) => trees.map(([id]) => id)))) {
    unions.keep(graph.table.addOid(tree), shares.map(({ trees }) => trees.find(([id]) => id === tree)?.[1] ?? 0));
  }
  return leaves;
}

/** For each set of a share the numbers that its leaves have here. */
function leafNumbers(share: HistoryShare, leaves: Leaves, graph: ObjectGraph, holders: Holders): readonly (readonly number[])[] {
  const credentials = new Map(holders.credentials.map((fingerprint, credential) => [fingerprint, credential]));
  const numbers = share.leaves.map((leaf) => internLeaf(leaf, (credential) => credentials.get(share.credentials[credential] as Fingerprint) ?? -1, leaves, graph));
  return share.sets.map((set) => set.map((leaf) => numbers[leaf] as number));
}

function internLeaf({ path, object, isName, credentials, offsets }: SharedLeaf, renumbered: (credential: number) => number, leaves: Leaves, graph: ObjectGraph): number {
  return leaves.internLeaf({
    path: path === undefined ? NO_PATH : leaves.paths.under(leaves.paths.name(Buffer.from(path).toString('latin1')), NO_PATH),
    object: graph.table.addOid(object),
    isName,
    credentials: credentials.map(renumbered),
    ...(offsets === undefined ? {} : { offsets }),
  });
}

class Unions {
  readonly #leaves: Leaves;
  /** By share and set. */
  readonly #numbers: readonly (readonly (readonly number[])[])[];

  constructor(leaves: Leaves, numbers: readonly (readonly (readonly number[])[])[]) {
    this.#leaves = leaves;
    this.#numbers = numbers;
  }

  /** @param sets of each share */
  keep(tree: number, sets: readonly number[]): void {
    if (sets.every((set) => set === 0)) return;
    this.#leaves.keepTree(tree, new Set(sets.flatMap((set, share) => this.#numbers[share]?.[set] ?? [])));
  }
}

function joinOwn(shares: readonly HistoryShare[], graph: ObjectGraph, order: CommitOrder, holders: Holders): OwnPlace[][] {
  const credentials = new Map(holders.credentials.map((fingerprint, credential) => [fingerprint, credential]));
  const places = shares.flatMap((share) => share.own.map((own): OwnPlace => {
    const object = graph.table.addOid(own.object);
    return { ...own, credential: credentials.get(share.credentials[own.credential] as Fingerprint) ?? -1, object, commit: order.position(object) };
  }));
  // What two stores hold is found in each, perhaps by different shards.
  const different = new Map(places.map((place) => [`${place.credential} ${place.source} ${place.object}`, place]));
  return groupOwn([...different.values()], holders.credentials.length);
}
