/**
 * Spreads small units over lanes (threads): their bytes go out in batches to a lane that has room; when none has, the batch
 * is scanned here. So nothing waits, and what is found doesn't depend on who found it.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Outcome } from './core/outcome.ts';
import type { Segment, SegmentFound } from './core/segments.ts';
import type { Unit } from './core/source.ts';

/** Content of several units in one piece; `ends[i]` is where the i-th ends, in bytes from the beginning. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

export interface Lane {
  /** Starts the thread, unless it was started; when it is ready, it is free. */
  start(): void;
  /** Ready, and with nothing to do. */
  readonly isFree: boolean;
  /** Ready, and with so little to do that one more batch or segment keeps it busy until somebody looks again. */
  readonly hasRoom: boolean;
  /** One outcome for each unit of the batch, whose bytes it leaves alone. Rejects when the lane has died; it is never free again. */
  scan(batch: Batch): Promise<readonly Outcome[]>;
  /** The same for a segment of a long unit, with at most so many texts. */
  search(segment: Segment, texts: number): Promise<SegmentFound>;
}

export interface SmallUnit extends Unit {
  readonly content: Uint8Array;
}

/** Larger units are read by this thread; the long ones among them are spread by segments: `scan-segments.ts`. */
export const LARGEST = 1024 * 1024;
const BATCH_BYTES = 256 * 1024;
const BATCH_UNITS = 256;

export interface SpreadingWork {
  /** Scans one unit's content in this thread. */
  readonly here: (unit: Unit, content: Uint8Array) => Promise<void>;
  /** Takes what a lane found of a unit of so many bytes. */
  readonly done: (unit: Unit, outcome: Outcome, bytes: number) => void;
}

export class Spreading {
  readonly #lanes: readonly Lane[];
  readonly #work: SpreadingWork;
  #units: Unit[] = [];
  #ends: number[] = [];
  /** Made with the first unit of the batch. */
  #bytes = new Uint8Array(0);
  readonly #spare: Uint8Array<ArrayBuffer>[] = [];
  readonly #running = new Set<Promise<void>>();

  constructor(lanes: readonly Lane[], work: SpreadingWork) {
    this.#lanes = lanes;
    this.#work = work;
  }

  /** Copies the content: the unit's own bytes may be overwritten afterwards. */
  async add(unit: SmallUnit): Promise<void> {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + unit.content.length;
    this.#makeRoom(start, end);
    this.#bytes.set(unit.content, start);
    this.#units.push(unit);
    this.#ends.push(end);
    if (end >= BATCH_BYTES || this.#units.length >= BATCH_UNITS) await this.#send();
  }

  async end(): Promise<void> {
    if (this.#units.length > 0) await this.#send();
    await Promise.all(this.#running);
  }

  #makeRoom(used: number, needed: number): void {
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, BATCH_BYTES));
    larger.set(this.#bytes.subarray(0, used));
    this.#bytes = larger;
  }

  async #send(): Promise<void> {
    const units = this.#units;
    const batch = { bytes: this.#bytes, ends: this.#ends };
    [this.#units, this.#ends, this.#bytes] = [[], [], this.#spare.pop() ?? new Uint8Array(0)];
    // Answers of lanes arrive in turns of the event loop, which reading files doesn't give.
    await turn();
    const lane = laneWithRoom(this.#lanes);
    if (!lane) return this.#scanHere(units, batch);
    const running: Promise<void> = this.#scanThere(lane, units, batch).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #scanHere(units: readonly Unit[], batch: Batch & { readonly bytes: Uint8Array<ArrayBuffer> }): Promise<void> {
    for (const [index, unit] of units.entries()) await this.#work.here(unit, contentAt(batch, index));
    this.#spare.push(batch.bytes);
  }

  /** What a dead lane leaves undone is done here. */
  async #scanThere(lane: Lane, units: readonly Unit[], batch: Batch & { readonly bytes: Uint8Array<ArrayBuffer> }): Promise<void> {
    const outcomes = await lane.scan(batch).catch(() => undefined);
    if (!outcomes) return this.#scanHere(units, batch);
    for (const [index, unit] of units.entries()) {
      const outcome = outcomes[index];
      if (outcome) this.#work.done(unit, outcome, contentAt(batch, index).length);
    }
    this.#spare.push(batch.bytes);
  }
}

/** One that has nothing to do comes first. */
export function laneWithRoom(lanes: readonly Lane[]): Lane | undefined {
  return lanes.find(({ isFree }) => isFree) ?? lanes.find(({ hasRoom }) => hasRoom);
}

function contentAt({ bytes, ends }: Batch, index: number): Uint8Array {
  return bytes.subarray(ends[index - 1] ?? 0, ends[index]);
}

/** The other end: one outcome for each unit. */
export function scanBatch(batch: Batch, scan: (content: Uint8Array) => Outcome): Outcome[] {
  return batch.ends.map((_, index) => scan(contentAt(batch, index)));
}
