/** Scans one part of a store after the other, in the thread that it is made in, and notes what its objects refer to. */
import type { BlobResult } from '../../core/detection.ts';
import type { StatisticsData } from '../store-statistics.ts';
import { LinkCollector, type PartLinks } from './links.ts';
import type { ObjectType } from './object-format.ts';
import { ObjectSlots } from './object-slots.ts';
import type { Part } from './parts.ts';
import { PartOutline } from './part-outline.ts';
import type { PartScanner, Windowed } from './part-scanner.ts';
import { PartTally, type Known } from './part-tally.ts';
import { StoreReader } from './reader.ts';
import { StoreWalk } from './store-walk.ts';
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
  /** Which part it is; absent when its worker died, unless an outline was asked for. */
  readonly part?: Part;
  /** An earlier audit scanned it (`pack-record.ts`). */
  readonly remembered?: true;
  /** What else was learnt; absent when nothing could be read. */
  readonly learnt?: Learnt;
}

export interface Learnt {
  readonly links: PartLinks;
  readonly statistics: StatisticsData;
  /** SHA-256 of contents that Git LFS keeps elsewhere. */
  readonly lfs: readonly string[];
}

/** Makes of a result what may leave the thread. */
export type Seal<Outcome> = (result: BlobResult) => Outcome;

export class PartAudit<M extends Windowed, Outcome> {
  readonly #reader: StoreReader;
  readonly #walk: StoreWalk<Known<M>>;
  readonly #tally: PartTally<M, Outcome>;
  readonly #outline: PartOutline;

  /** @throws the file system's error when a pack has vanished since the survey. */
  constructor(survey: StoreSurvey, scanner: PartScanner<M>, seal: Seal<Outcome>) {
    const slots = new ObjectSlots(survey);
    this.#reader = new StoreReader(survey);
    this.#tally = new PartTally(scanner, seal, new LinkCollector(slots, survey.format, scanner.pieces && ((bytes, start, end) => scanner.pieces?.isOfNote(bytes, start, end) ?? true)));
    this.#walk = new StoreWalk(this.#reader, slots, this.#tally);
    this.#outline = new PartOutline(this.#reader, slots);
  }

  audit(part: Part): PartResult<Outcome> {
    if (part.outline) return this.#outline.read(part);
    this.#tally.begin(part);
    this.#walk.walk(part);
    return { ...this.#tally.take(), part };
  }

  close(): void {
    this.#reader.close();
  }
}
