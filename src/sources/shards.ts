/**
 * What the shards of one audit saw, as the source of one report: their sightings and marks, their ledgers summed, and the places that follow
 * from what each learnt of the history. Nothing is read but their shares (`core/share.ts`).
 */
import type { Fingerprint, Oid } from '../core/ids.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Outcome } from '../core/outcome.ts';
import type { HistoryShare, Share, SharedMarks, SharedSighting, StoreShare } from '../core/share.ts';
import type { Held, ScannedUnit, Source, Whereabouts } from '../core/source.ts';
import { concludeShares, heldBy } from '../git/attribution/join.ts';
import { StoreStatistics } from '../git/store-statistics.ts';
import { historyNotes, joined, sumOf } from './history/joined.ts';
import { withStagedPaths } from './history/staged-paths.ts';
import { heldIn } from './history/held-in.ts';

export interface ShardsOptions {
  readonly target: string;
  /** How many there are in all. */
  readonly count: number;
  /** By index, from 1. */
  readonly shares: ReadonlyMap<number, Share>;
  /** Why there is no share of a shard; without a word its report is missing. */
  readonly unusable: ReadonlyMap<number, string>;
  /** Seconds since 1970: the end of exposures that last. */
  readonly now: number;
}

export function shardsSource(options: ShardsOptions): Source {
  return new ShardsSource(options);
}

class ShardsSource implements Source {
  readonly command = 'audit-history';
  readonly target: string;
  readonly #options: ShardsOptions;
  readonly #stores: readonly JoinedStore[];
  readonly #notes: string[] = [];

  constructor(options: ShardsOptions) {
    this.target = options.target;
    this.#options = options;
    this.#stores = joinStores([...options.shares.values()]);
  }

  async *units(ledger: Ledger): AsyncGenerator<ScannedUnit, void> {
    const { count, shares, unusable } = this.#options;
    for (let index = 1; index <= count; index += 1) {
      const share = shares.get(index);
      if (share === undefined) ledger.unreadOnce(`shard ${index} of ${count}`, unusable.get(index) ?? 'its report is missing');
      else yield* unitsOf(share, ledger);
    }
  }

  async locate(holders: ReadonlyMap<Fingerprint, Held>): Promise<ReadonlyMap<Fingerprint, Whereabouts>> {
    const found = new Map<Fingerprint, Whereabouts>();
    for (const store of this.#stores) {
      for (const [fingerprint, where] of await this.#locateIn(store, holders)) found.set(fingerprint, joined(found.get(fingerprint), where));
    }
    return found;
  }

  statistics(): Readonly<Record<string, number>> {
    return sumOf(this.#stores.map(({ statistics }) => statistics.report()));
  }

  notes(): readonly string[] {
    return historyNotes(this.statistics(), this.#stores, this.#notes);
  }

  async close(): Promise<void> {}

  async #locateIn({ histories: [first, ...others], staged }: JoinedStore, holders: ReadonlyMap<Fingerprint, Held>): Promise<ReadonlyMap<Fingerprint, Whereabouts>> {
    if (first === undefined) return new Map();
    const objects = heldBy([first, ...others]);
    const { whereabouts, notes } = await concludeShares([first, ...others], heldIn(holders, (id) => objects.has(id)), this.#options.now);
    this.#notes.push(...notes);
    return withStagedPaths(whereabouts, staged);
  }
}

/** What the ledger counts of them is in the share's own. */
function* unitsOf({ ledger: counted, sightings, marked }: Share, ledger: Ledger): Iterable<ScannedUnit> {
  ledger.absorb(counted);
  for (const { sealed, ...seen } of sightings) yield unit(seen, { sealed: [sealed] });
  for (const { marks, ...seen } of marked) yield unit(seen, { marks });
}

function unit({ object, places }: Omit<SharedSighting, 'sealed'> | Omit<SharedMarks, 'marks'>, outcome: Partial<Outcome>): ScannedUnit {
  return {
    id: object ?? '', role: 'target', places, bytes: 0, units: 0,
    outcome: { sealed: [], marks: [], unread: [], skipped: [], ...outcome },
    ...(object === undefined ? {} : { object }),
  };
}

interface JoinedStore {
  readonly notes: readonly string[];
  readonly lost: number;
  readonly statistics: StoreStatistics;
  readonly histories: readonly HistoryShare[];
  readonly staged: ReadonlyMap<Oid, string>;
}

function joinStores(shares: readonly Share[]): JoinedStore[] {
  const byStore = new Map<string, StoreShare[]>();
  for (const store of shares.flatMap(({ source }) => source.stores)) {
    const key = `${store.repository ?? ''}\0${store.name}`;
    byStore.set(key, [...(byStore.get(key) ?? []), store]);
  }
  return [...byStore.values()].map(joinStore);
}

function joinStore(stores: readonly StoreShare[]): JoinedStore {
  const statistics = new StoreStatistics();
  for (const store of stores) statistics.absorb(store.statistics);
  statistics.refs = stores[0]?.refs ?? 0;
  const histories = stores.flatMap(({ history }) => history ?? []);
  return {
    statistics, histories,
    notes: [...new Set(stores.flatMap(({ notes }) => notes))],
    lost: stores.reduce((sum, { lost }) => sum + lost, 0),
    staged: new Map(histories.flatMap(({ staged }) => staged)),
  };
}
