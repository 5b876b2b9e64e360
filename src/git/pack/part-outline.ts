/** Reads of one part of a store only what its objects refer to, for whoever has found something elsewhere in the store. */
import { StoreStatistics } from '../store-statistics.ts';
import type { Damage } from './damage.ts';
import type { Runs } from './delta.ts';
import { LinkCollector } from './links.ts';
import type { ObjectType } from './object-format.ts';
import type { ObjectSlots } from './object-slots.ts';
import type { FailedObject, PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { StoreReader } from './reader.ts';
import { StoreWalk, type ObjectName, type ObjectVisitor } from './store-walk.ts';
import type { TreeEntries } from './tree-entries.ts';

export class PartOutline {
  readonly #visitor: LinkVisitor;
  readonly #walk: StoreWalk<Known>;

  constructor(reader: StoreReader, slots: ObjectSlots) {
    this.#visitor = new LinkVisitor(new LinkCollector(slots, reader.survey.format));
    this.#walk = new StoreWalk(reader, slots, this.#visitor);
  }

  /** No object counts as scanned or unread. */
  read<Outcome>(part: Part): PartResult<Outcome> {
    this.#visitor.begin(part);
    this.#walk.walk(part, LINKING);
    return { part, scanned: 0, bytes: 0, found: [], unread: [], ...this.#visitor.take() };
  }
}

const LINKING: ReadonlySet<ObjectType> = new Set(['commit', 'tree', 'tag']);

/** Undefined for what is no tree. */
type Known = TreeEntries | undefined;

class LinkVisitor implements ObjectVisitor<Known> {
  readonly #links: LinkCollector;
  #deferred: FailedObject[] = [];

  constructor(links: LinkCollector) {
    this.#links = links;
  }

  begin({ sought }: Part): void {
    this.#links.seek(sought);
  }

  whole(name: ObjectName, type: ObjectType, bytes: Uint8Array): Known {
    return this.#object(name, type, bytes);
  }

  derived(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs: Runs, base: Known): Known {
    return this.#object(name, type, bytes, runs, base);
  }

  foreign(type: ObjectType, bytes: Uint8Array): Known {
    return type === 'tree' ? this.#links.tree(undefined, bytes) : undefined;
  }

  release(entries: Known): void {
    if (entries !== undefined) this.#links.release(entries);
  }

  /** What is damaged is named by whoever scans it; what is too large to be held here may be a tree. */
  failed(id: string, { kind, message }: Damage): void {
    if (kind !== 'damaged') this.#deferred.push({ id, reason: message });
  }

  take(): Pick<PartResult<never>, 'deferred' | 'learnt'> {
    const deferred = this.#deferred;
    this.#deferred = [];
    return { deferred, learnt: { links: this.#links.take(), statistics: new StoreStatistics().data(), lfs: [] } };
  }

  #object(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs?: Runs, base?: Known): Known {
    if (type === 'tree') return this.#links.tree(name.spare ? undefined : name.slot(), bytes, runs, base);
    if (!name.spare && type === 'commit') this.#links.commit(name.slot(), bytes);
    if (!name.spare && type === 'tag') this.#links.tag(name.slot(), bytes);
    return undefined;
  }
}
