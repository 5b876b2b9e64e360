/** The objects of one store as units, scanned already or to be scanned, and what is learnt of them as they pass by. */
import { oid } from '../../core/ids.ts';
import type { Ledger, Unread } from '../../core/ledger.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { ScannedUnit, Unit } from '../../core/source.ts';
import type { ObjectGraph } from '../../git/graph/object-graph.ts';
import type { UnreadObject } from '../../git/objects.ts';
import type { Learnt, PartResult } from '../../git/pack/part-audit.ts';
import { StoreStatistics } from '../../git/store-statistics.ts';
import { LfsPointers } from './lfs-pointers.ts';
import { ObjectUnits } from './object-units.ts';
import { partUnits } from './part-units.ts';
import type { ObjectStream } from './store-objects.ts';

/** Each costs two starts of git: a store that is broken throughout shall not be asked for a million objects. */
const FAILURES = 5000;

export interface ContentOf {
  readonly stream: ObjectStream;
  readonly graph: ObjectGraph;
  readonly signal: AbortSignal | undefined;
  /** Told of what was found and not read, and of what other shards may find, too. */
  readonly unread: (unit: string, reason: string) => void;
  readonly unreadOnce: (problem: Unread) => void;
}

export class StoreContent {
  readonly statistics = new StoreStatistics();
  readonly lfs = new LfsPointers();
  readonly #of: ContentOf;
  readonly #units: ObjectUnits;

  constructor(of: ContentOf) {
    this.#of = of;
    this.#units = new ObjectUnits({
      graph: of.graph, statistics: this.statistics, lfs: this.lfs, malformed: of.unreadOnce,
      stores: (bytes, at) => of.stream.stores(bytes, at),
    });
  }

  /** @param listed how many there should be: what does not come is unread */
  async *units(ledger: Ledger, listed: number): AsyncGenerator<Unit | ScannedUnit, void> {
    let done = 0;
    let failures = 0;
    for await (const object of this.#of.stream.objects()) {
      if (this.#isStopped || failures > FAILURES) break;
      if ('scanned' in object) {
        done += object.scanned + object.unread.length;
        yield* this.#part(ledger, object);
        continue;
      }
      done += 1;
      failures = 'unread' in object ? failures + 1 : 0;
      if ('unread' in object) {
        this.#unread(object);
        continue;
      }
      ledger.enumerated();
      yield this.#units.unit(object);
    }
    if (done === listed) return;
    this.#of.unread(`${listed - done} further objects`, this.#isStopped ? 'the scan was interrupted' : 'too many objects in a row could not be read');
  }

  get #isStopped(): boolean {
    return this.#of.signal?.aborted === true;
  }

  *#part(ledger: Ledger, part: PartResult<Outcome>): Generator<ScannedUnit, void> {
    const { scanned, bytes, unread, learnt, remembered } = part;
    ledger.enumerated(scanned);
    if (remembered) ledger.remembered(bytes, scanned);
    for (const { id, reason } of unread) this.#unread({ oid: oid(id), unread: reason });
    if (learnt) this.#learn(learnt);
    yield* partUnits(part);
  }

  #learn({ statistics, lfs, links }: Learnt): void {
    this.statistics.absorb(statistics);
    this.lfs.add(lfs);
    for (const { id, type, reason } of links.malformed) this.#of.unreadOnce({ unit: `what ${type} ${id} leads to`, reason: `malformed: ${reason}` });
  }

  #unread({ oid, unread }: UnreadObject): void {
    this.#of.graph.addUnread(oid);
    this.#of.unread(`object ${oid}`, unread);
  }
}
