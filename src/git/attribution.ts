/**
 * Where each found credential stands in a history, and since when. Cost grows with what was found: entries of
 * the trees that lead to a finding, and comparisons of numbers for each commit. No diff is computed.
 *
 * What the answers mean: places in `attribution/places.ts`, exposure in `attribution/exposure.ts`, and the words that
 * both use (a commit holds, brings, removes, drops) in `attribution/lineage.ts`.
 */
import type { Fingerprint, Oid } from '../core/ids.ts';
import type { Held, Whereabouts } from '../core/source.ts';
import { collectLeaves } from './attribution/entries.ts';
import { Exposures } from './attribution/exposure.ts';
import { numberHolders } from './attribution/holders.ts';
import { Lineage } from './attribution/lineage.ts';
import { groupOwn, ownPlaces } from './attribution/own.ts';
import type { Gathered } from './attribution/known.ts';
import { PlaceList, type AuthorsOf } from './attribution/places.ts';
import { RefView } from './attribution/refs.ts';
import type { RefTip } from './attribution/refs.ts';
import { CommitOrder } from './graph/commit-order.ts';
import { readPerson, type Person } from './commits.ts';
import type { ObjectGraph } from './graph/object-graph.ts';
import { SearchedListings, type TreeListings } from './trees/listings.ts';
import { ReadTrees, type ObjectReader } from './trees/search.ts';

export interface AttributionRequest {
  readonly holders: ReadonlyMap<Fingerprint, Held>;
  readonly graph: ObjectGraph;
  readonly refs: readonly RefTip[];
  /** What HEAD leads to; null when it leads nowhere. */
  readonly head: Oid | null;
  readonly reader: ObjectReader;
  /** What the trees list; by `reader` unless told. */
  readonly listings?: TreeListings;
  /** Seconds since 1970. */
  readonly now: number;
}

export interface Attribution {
  readonly whereabouts: ReadonlyMap<Fingerprint, Whereabouts>;
  /** What had to be cut short. */
  readonly notes: readonly string[];
}

export async function attribute(request: AttributionRequest): Promise<Attribution> {
  return conclude(await gather(request), (commits) => readAuthors(commits, request.reader), request.now);
}

/** Reads all that the answers follow from. */
export async function gather({ holders: found, graph, refs, head, reader, listings = read(graph, reader) }: AttributionRequest): Promise<Gathered> {
  const holders = numberHolders(found, graph);
  const order = new CommitOrder(graph);
  const leaves = await collectLeaves({ holders, graph, listings, reader });
  const own = groupOwn(await ownPlaces(holders, graph, order, reader), holders.credentials.length);
  return { graph, order, holders, leaves, own, view: new RefView(refs, head, graph, order) };
}

function read(graph: ObjectGraph, reader: ObjectReader): TreeListings {
  return new SearchedListings(graph, new ReadTrees(graph, reader));
}

/** @param now seconds since 1970 */
export async function conclude(gathered: Gathered, authorsOf: AuthorsOf, now: number): Promise<Attribution> {
  const { holders, view } = gathered;
  const lineage = new Lineage({ ...gathered, inHead: view.inHead });
  const places = new PlaceList({ ...gathered, lineage });
  await places.readAuthors(authorsOf);
  const exposures = new Exposures({ ...gathered, lineage, now });
  const whereabouts = holders.credentials.map((fingerprint, credential): [Fingerprint, Whereabouts] =>
    [fingerprint, { places: places.of(credential), exposure: exposures.of(credential) }]);
  return { whereabouts: new Map(whereabouts), notes: [...places.notes, ...exposures.notes] };
}

export async function readAuthors(commits: readonly Oid[], reader: ObjectReader): Promise<ReadonlyMap<Oid, Person | null>> {
  const authors = new Map<Oid, Person | null>();
  for await (const { oid, content } of reader.readMany(commits)) authors.set(oid, readPerson(content, 'author'));
  return authors;
}
