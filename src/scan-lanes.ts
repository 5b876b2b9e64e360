/**
 * Spreads small units over lanes (threads): units go out in batches to a lane that has nothing to do; when all are busy the
 * batch is scanned here. So nothing waits, and what is found doesn't depend on who found it.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Outcome } from './core/outcome.ts';
import type { Unit } from './core/source.ts';

/** Content of several units in one piece; `ends[i]` is where the i-th ends, in bytes from the beginning. */
export interface Batch {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

export interface Lane {
  /** Ready, and with nothing to do. */
  readonly isFree: boolean;
  /** One outcome for each unit of the batch. Rejects when the lane has died; it is never free again. */
  scan(batch: Batch): Promise<readonly Outcome[]>;
}

export interface SmallUnit extends Unit {
  readonly content: Uint8Array;
}

/** Larger units go alone, in the thread that reads them. */
export const LARGEST = 1024 * 1024;
const BATCH_BYTES = 256 * 1024;
const BATCH_UNITS = 256;

export class Spreading {
  readonly #lanes: readonly Lane[];
  readonly #here: (unit: SmallUnit) => Promise<void>;
  readonly #done: (unit: SmallUnit, outcome: Outcome) => void;
  #units: SmallUnit[] = [];
  #bytes = 0;
  readonly #running = new Set<Promise<void>>();

  /** `here` scans one unit in this thread; `done` takes what a lane found of one. */
  constructor(lanes: readonly Lane[], here: (unit: SmallUnit) => Promise<void>, done: (unit: SmallUnit, outcome: Outcome) => void) {
    this.#lanes = lanes;
    this.#here = here;
    this.#done = done;
  }

  async add(unit: SmallUnit): Promise<void> {
    this.#units.push(unit);
    this.#bytes += unit.content.length;
    if (this.#bytes >= BATCH_BYTES || this.#units.length >= BATCH_UNITS) await this.#send();
  }

  async end(): Promise<void> {
    await this.#send();
    await Promise.all(this.#running);
  }

  async #send(): Promise<void> {
    const units = this.#units;
    this.#units = [];
    this.#bytes = 0;
    // Answers of lanes arrive in turns of the event loop, which reading files doesn't give.
    await turn();
    const lane = this.#lanes.find(({ isFree }) => isFree);
    if (!lane) return this.#scanHere(units);
    const running: Promise<void> = this.#scanThere(lane, units).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #scanHere(units: readonly SmallUnit[]): Promise<void> {
    for (const unit of units) await this.#here(unit);
  }

  /** What a dead lane leaves undone is done here. */
  async #scanThere(lane: Lane, units: readonly SmallUnit[]): Promise<void> {
    const outcomes = await lane.scan(joined(units)).catch(() => undefined);
    if (!outcomes) return this.#scanHere(units);
    units.forEach((unit, index) => {
      const outcome = outcomes[index];
      if (outcome) this.#done(unit, outcome);
    });
  }
}

function joined(units: readonly SmallUnit[]): Batch {
  const bytes = new Uint8Array(units.reduce((sum, { content }) => sum + content.length, 0));
  let end = 0;
  const ends = units.map(({ content }) => {
    bytes.set(content, end);
    return (end += content.length);
  });
  return { bytes, ends };
}

/** The other end of `joined`. */
export function scanBatch({ bytes, ends }: Batch, scan: (content: Uint8Array) => Outcome): Outcome[] {
  return ends.map((end, index) => scan(bytes.subarray(ends[index - 1] ?? 0, end)));
}
