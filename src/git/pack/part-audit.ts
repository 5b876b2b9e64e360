/** Scans one part of a store after the other, in the thread that it is made in. */
import type { BlobResult } from '../../core/finding.ts';
import type { Damage } from './damage.ts';
import type { Runs } from './delta.ts';
import { DeltaScanner } from './delta-scanner.ts';
import type { Seen } from './delta-scanner.ts';
import type { ObjectType } from './object-format.ts';
import type { Part } from './parts.ts';
import type { PartScanner, Windowed } from './part-scanner.ts';
import { StoreReader } from './reader.ts';
import { StoreWalk } from './store-walk.ts';
import type { ObjectName, ObjectVisitor } from './store-walk.ts';
import type { StoreSurvey } from './store.ts';

export interface ScannedObject<Outcome> {
  readonly id: string;
  readonly type: ObjectType;
  readonly bytes: number;
  readonly outcome: Outcome;
}

export interface FailedObject {
  readonly id: string;
  readonly reason: string;
}

/** What came of one part. Every object of it that counts is in `scanned`, `unread` or `deferred`, once. */
export interface PartResult<Outcome> {
  /** Objects and bytes that were scanned, with and without findings. */
  readonly scanned: number;
  readonly bytes: number;
  readonly found: readonly ScannedObject<Outcome>[];
  readonly unread: readonly FailedObject[];
  /** To be read by git: too large to be held, or of a kind that is not known here. */
  readonly deferred: readonly FailedObject[];
}

/** Makes of a result what may leave the thread. */
export type Seal<Outcome> = (result: BlobResult) => Outcome;

export class PartAudit<M extends Windowed, Outcome> {
  readonly #reader: StoreReader;
  readonly #walk: StoreWalk<Seen<M>>;
  readonly #tally: Tally<M, Outcome>;

  /** @throws the file system's error when a pack has vanished since the survey. */
  constructor(survey: StoreSurvey, scanner: PartScanner<M>, seal: Seal<Outcome>) {
    this.#reader = new StoreReader(survey);
    this.#tally = new Tally(scanner, seal);
    this.#walk = new StoreWalk(this.#reader, this.#tally);
  }

  audit(part: Part): PartResult<Outcome> {
    this.#walk.walk(part);
    return this.#tally.take();
  }

  close(): void {
    this.#reader.close();
  }
}

class Tally<M extends Windowed, Outcome> implements ObjectVisitor<Seen<M>> {
  readonly #scanner: PartScanner<M>;
  readonly #engine: DeltaScanner<M>;
  readonly #seal: Seal<Outcome>;
  #scanned = 0;
  #bytes = 0;
  #found: ScannedObject<Outcome>[] = [];
  #unread: FailedObject[] = [];
  #deferred: FailedObject[] = [];

  constructor(scanner: PartScanner<M>, seal: Seal<Outcome>) {
    this.#scanner = scanner;
    this.#engine = new DeltaScanner(scanner);
    this.#seal = seal;
  }

  whole(name: ObjectName, type: ObjectType, bytes: Uint8Array): Seen<M> {
    return this.#count(name, type, bytes, this.#engine.scan(bytes));
  }

  derived(name: ObjectName, type: ObjectType, bytes: Uint8Array, runs: Runs, base: Seen<M>, baseBytes: number): Seen<M> {
    return this.#count(name, type, bytes, this.#engine.scanDelta(bytes, runs, base, baseBytes));
  }

  foreign(_: ObjectType, bytes: Uint8Array): Seen<M> {
    return this.#engine.scan(bytes);
  }

  failed(id: string, { kind, message }: Damage): void {
    (kind === 'damaged' ? this.#unread : this.#deferred).push({ id, reason: message });
  }

  take(): PartResult<Outcome> {
    const result = { scanned: this.#scanned, bytes: this.#bytes, found: this.#found, unread: this.#unread, deferred: this.#deferred };
    this.#scanned = 0;
    this.#bytes = 0;
    this.#found = [];
    this.#unread = [];
    this.#deferred = [];
    return result;
  }

  #count(name: ObjectName, type: ObjectType, bytes: Uint8Array, seen: Seen<M>): Seen<M> {
    if (name.spare) return seen;
    this.#scanned += 1;
    this.#bytes += bytes.length;
    if (seen.traces.length === 0) return seen;
    const result = this.#scanner.assemble(bytes, seen.traces);
    if (tellsAnything(result)) this.#found.push({ id: name.id(), type, bytes: bytes.length, outcome: this.#seal(result) });
    return seen;
  }
}

function tellsAnything({ detections, marks, unread, skipped }: BlobResult): boolean {
  return detections.length + marks.length + unread.length + skipped.length > 0;
}
