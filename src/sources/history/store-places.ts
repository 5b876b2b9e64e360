/** Where the findings of one store stand (`git/attribution.ts`): reads what it needs of the store's objects a second time. */
import type { Fingerprint, Oid } from '../../core/ids.ts';
import type { HistoryShare } from '../../core/share.ts';
import type { Held } from '../../core/source.ts';
import { conclude, gather, readAuthors, type Attribution } from '../../git/attribution.ts';
import { shareHistory, unlisted } from '../../git/attribution/share.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import { readWhole } from '../../git/objects/whole.ts';
import type { SpawnOptions } from '../../git/spawn.ts';
import type { StagedEntry } from '../../git/staged-entries.ts';
import { SearchedListings, type TreeListings } from '../../git/trees/listings.ts';
import { ReadTrees, type ObjectReader, type TreeSearch, type WholeObject } from '../../git/trees/search.ts';
import { stagedPaths, withStagedPaths } from './staged-paths.ts';
import type { ObjectStream } from './store-objects.ts';
import type { StoreRoots } from './store-roots.ts';

export interface PlacesOf {
  readonly graph: ObjectGraph;
  readonly stream: ObjectStream;
  readonly spawn: SpawnOptions;
  readonly staged: () => AsyncIterable<StagedEntry>;
}

export class StorePlaces {
  /** Objects that could be read once and not again. */
  lost = 0;
  readonly #of: PlacesOf;

  constructor(of: PlacesOf) {
    this.#of = of;
  }

  /** After the stream has settled. */
  trees(): TreeSearch {
    const { stream, graph } = this.#of;
    return stream.trees(new ReadTrees(graph, this.#reader));
  }

  /** @param now seconds since 1970. @param share whether what was learnt is wanted for a merge, too */
  async find(holders: ReadonlyMap<Fingerprint, Held>, { tips, head }: StoreRoots, now: number, share: boolean): Promise<Attribution & { readonly history?: HistoryShare }> {
    const { stream, graph } = this.#of;
    await stream.settle();
    const authorsOf = (commits: readonly Oid[]): ReturnType<typeof readAuthors> => readAuthors(commits, this.#reader);
    const gathered = await gather({ holders, graph, refs: tips, head, reader: this.#reader, listings: this.#listings(), now });
    stream.tidy();
    const { whereabouts, notes } = await conclude(gathered, authorsOf, now);
    const staged = await stagedPaths(unlisted(gathered), this.#of.staged);
    const history = share ? { history: await shareHistory({ gathered, refs: tips, head, authorsOf, staged }) } : {};
    stream.tidy();
    return { whereabouts: withStagedPaths(whereabouts, staged), notes, ...history };
  }

  #listings(): TreeListings {
    const { stream, graph } = this.#of;
    return stream.listings(new SearchedListings(graph, this.trees()), this.#reader);
  }

  readonly #reader: ObjectReader = { readMany: (oids) => this.#whole(oids) };

  async *#whole(oids: Iterable<Oid>): AsyncGenerator<WholeObject, void> {
    for await (const object of readWhole(this.#of.stream, oids)) {
      if (this.#of.spawn.signal?.aborted) return;
      if ('unread' in object) this.lost += 1;
      else yield object;
    }
  }
}
