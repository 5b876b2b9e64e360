/** Scans each object of a part as the walk comes by it, counts it, and keeps what it has to tell. */
import type { BlobResult } from '../../core/detection.ts';
import { lfsContentId } from '../lfs-pointer.ts';
import { StoreStatistics } from '../store-statistics.ts';
import { LARGEST_IN_PIECES } from '../trees/pieces.ts';
import type { Damage } from './damage.ts';
import type { Runs } from './delta.ts';
import { DeltaScanner, type Seen } from './delta-scanner.ts';
import type { LinkCollector } from './links.ts';
import type { ObjectType } from './object-format.ts';
import type { Part } from './parts.ts';
import type { FailedObject, PartResult, ScannedObject, Seal } from './part-audit.ts';
import type { PartScanner, Windowed } from './part-scanner.ts';
import type { ObjectName, ObjectVisitor } from './store-walk.ts';
import type { TreeEntries } from './tree-entries.ts';

/** What the deltas of an object need to know of it. */
export interface Known<M> {
  /** Undefined for a tree of which only names were scanned. */
  readonly seen: Seen<M> | undefined;
  /** Of trees. */
  readonly entries: TreeEntries | undefined;
}

/** What a delta was made from. */
interface From<M> {
  readonly runs: Runs;
  readonly known: Known<M>;
  readonly bytes: number;
}

export class PartTally<M extends Windowed, Outcome> implements ObjectVisitor<Known<M>> {
  readonly #scanner: PartScanner<M>;
  readonly #engine: DeltaScanner<M>;
  readonly #seal: Seal<Outcome>;
  readonly #links: LinkCollector;
  #statistics = new StoreStatistics();
  #scanned = 0;
  #bytes = 0;
  #found: ScannedObject<Outcome>[] = [];
  #unread: FailedObject[] = [];
  #deferred: FailedObject[] = [];
  #lfs: string[] = [];

  constructor(scanner: PartScanner<M>, seal: Seal<Outcome>, links: LinkCollector) {
    this.#scanner = scanner;
    this.#engine = new DeltaScanner(scanner);
    this.#seal = seal;
    this.#links = links;
  }

  begin({ sought }: Part): void {
    this.#links.seek(sought);
  }

  whole(name: ObjectName, type: ObjectType, bytes: Uint8Array, isBase: boolean): Known<M> {
    return this.#object(name, type, bytes, isBase, undefined);
  }

  derived(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs: Runs, base: Known<M>, baseBytes: number, isBase: boolean): Known<M> {
    return this.#object(name, type, bytes, isBase, { runs, known: base, bytes: baseBytes });
  }

  foreign(type: ObjectType, bytes: Uint8Array): Known<M> {
    if (type !== 'tree') return { seen: this.#engine.scan(bytes), entries: undefined };
    const entries = this.#links.tree(undefined, bytes);
    return { seen: this.#isText(type, bytes, entries) ? this.#engine.scan(bytes) : undefined, entries };
  }

  release({ seen, entries }: Known<M>): void {
    if (seen !== undefined) this.#engine.release(seen);
    if (entries !== undefined) this.#links.release(entries);
  }

  failed(id: string, { kind, message }: Damage): void {
    (kind === 'damaged' ? this.#unread : this.#deferred).push({ id, reason: message });
  }

  take(): PartResult<Outcome> {
    const result = {
      scanned: this.#scanned, bytes: this.#bytes, found: this.#found, unread: this.#unread, deferred: this.#deferred,
      learnt: { links: this.#links.take(), statistics: this.#statistics.data(), lfs: this.#lfs },
    };
    this.#statistics = new StoreStatistics();
    this.#scanned = 0;
    this.#bytes = 0;
    this.#found = [];
    this.#unread = [];
    this.#deferred = [];
    this.#lfs = [];
    return result;
  }

  #object(name: ObjectName, type: ObjectType, bytes: Uint8Array, isBase: boolean, from: From<M> | undefined): Known<M> {
    if (!name.spare) this.#count(type, bytes.length);
    if (type !== 'tree') {
      const seen = this.#scan(name, type, bytes, isBase, from);
      if (!name.spare) this.#learn(name, type, bytes);
      return { seen, entries: undefined };
    }
    const entries = this.#links.tree(name.spare ? undefined : name.slot(), bytes, from?.runs, from?.known.entries, isBase);
    if (this.#isText(type, bytes, entries)) return { seen: this.#scan(name, type, bytes, isBase, from), entries };
    if (!name.spare) this.#scanNames(name, bytes);
    return { seen: undefined, entries };
  }

  #count(type: ObjectType, size: number): void {
    this.#scanned += 1;
    this.#bytes += size;
    this.#statistics.count({ type, size });
  }

  /** Whether all of its bytes are scanned: not those of a tree, unless it is none. */
  #isText(type: ObjectType, bytes: Uint8Array, entries: TreeEntries | undefined): boolean {
    return type !== 'tree' || entries === undefined || this.#scanner.pieces === undefined || bytes.length > LARGEST_IN_PIECES;
  }

  #scan(name: ObjectName, type: ObjectType, bytes: Uint8Array, isBase: boolean, from: From<M> | undefined): Seen<M> {
    const base = from?.known.seen;
    const seen = from === undefined || base === undefined ? this.#engine.scan(bytes, isBase) : this.#engine.scanDelta(bytes, from.runs, base, from.bytes, isBase);
    if (!name.spare && seen.traces.length > 0) this.#tell(name, type, bytes, this.#scanner.assemble(bytes, seen.traces));
    return seen;
  }

  #scanNames(name: ObjectName, bytes: Uint8Array): void {
    const pieces = this.#links.notedPieces(bytes);
    if (pieces.length > 0 && this.#scanner.pieces) this.#tell(name, 'tree', bytes, this.#scanner.pieces.scan(bytes, pieces));
  }

  #tell(name: ObjectName, type: ObjectType, bytes: Uint8Array, result: BlobResult): void {
    if (tellsAnything(result)) this.#found.push({ id: name.id(), type, bytes: bytes.length, outcome: this.#seal(result) });
  }

  #learn(name: ObjectName, type: ObjectType, bytes: Uint8Array): void {
    if (type === 'tag') this.#links.tag(name.slot(), bytes);
    if (type === 'commit') {
      this.#statistics.commit(bytes, this.#links.commit(name.slot(), bytes));
    }
    const pointsTo = type === 'blob' ? lfsContentId(bytes) : undefined;
    if (pointsTo !== undefined) this.#lfs.push(pointsTo);
  }
}

function tellsAnything({ detections, marks, unread, skipped }: BlobResult): boolean {
  return detections.length + marks.length + unread.length + skipped.length > 0;
}
