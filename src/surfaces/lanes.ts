/** Threads that scan beside this one. They are started once there is enough to read that starting them pays. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Rule } from '../core/compile.ts';
import type { Outcome } from '../core/outcome.ts';
import { unpackSegment, type SegmentPacked } from '../core/segment-packed.ts';
import type { Segment, SegmentFound } from '../core/segments.ts';
import type { Batch, Lane } from '../scan-lanes.ts';
import type { ThreadSettings } from './scanner.ts';

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** For who knows that there is much to read. */
  start(): void;
  /** Tells what has been read so far; at `ALONE` bytes the threads are started. */
  read(bytes: number): void;
  close(): Promise<void>;
}

export type Question =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'segment'; readonly segment: Segment; readonly texts: number };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'batch'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'segment'; readonly packed: SegmentPacked };

/** Bytes that this thread reads alone: a thread takes about as long to start. */
export const ALONE = 2 * 1024 * 1024;
const MOST_THREADS = 3;

/** @param rules those that the settings name: matches of segments refer to them */
export function makeLanes(settings: ThreadSettings, rules: readonly Rule[], threads = Math.min(MOST_THREADS, availableParallelism() - 1)): Lanes {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lanes = Array.from({ length: threads }, () => new ThreadLane(settings, byId));
  const start = (): void => {
    for (const lane of lanes) lane.start();
  };
  return {
    lanes,
    start,
    read: (bytes) => {
      if (bytes >= ALONE) start();
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** By itself V8 holds up to 48 MiB for what is new, in each thread. */
const THRIFTY = { maxYoungGenerationSizeMb: 8 };

/** Batches or segments that wait at a thread, with the one that it searches. */
const ROOM = 2;

interface Asked {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

class ThreadLane implements Lane {
  readonly #settings: ThreadSettings;
  readonly #rules: ReadonlyMap<Rule['id'], Rule>;
  #worker: Worker | undefined;
  #isReady = false;
  /** Answers come in this order. */
  #asked: Asked[] = [];

  constructor(settings: ThreadSettings, rules: ReadonlyMap<Rule['id'], Rule>) {
    this.#settings = settings;
    this.#rules = rules;
  }

  get isFree(): boolean {
    return this.#isReady && this.#asked.length === 0;
  }

  get hasRoom(): boolean {
    return this.#isReady && this.#asked.length < ROOM;
  }

  start(): void {
    if (this.#worker) return;
    // A thread needs no environment, and what it prints would go between the lines of a report.
    const worker = new Worker(new URL('./scan-worker.cjs', import.meta.url), { workerData: this.#settings, env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits: THRIFTY });
    worker.on('message', (answer: Answer) => this.#told(answer));
    worker.on('error', (error) => this.#died(error));
    worker.on('exit', () => this.#died(new Error('the thread has ended')));
    worker.unref();
    this.#worker = worker;
  }

  async scan({ bytes, ends }: Batch): Promise<readonly Outcome[]> {
    const answer = await this.#ask({ kind: 'batch', batch: { ends, bytes: bytes.subarray(0, ends.at(-1)) } });
    if (answer.kind !== 'batch') throw new TypeError(`the thread answered with a ${answer.kind}`);
    return answer.outcomes;
  }

  async search(segment: Segment, texts: number): Promise<SegmentFound> {
    const answer = await this.#ask({ kind: 'segment', segment, texts });
    if (answer.kind !== 'segment') throw new TypeError(`the thread answered with a ${answer.kind}`);
    return unpackSegment(answer.packed, this.#rules);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      // The thread keeps the process alive only while an answer is due.
      this.#worker?.ref();
      // Copied, not transferred: memory that is used again costs less than memory that is new.
      this.#worker?.postMessage(question);
    });
  }

  #told(answer: Answer): void {
    if (answer.kind === 'ready') {
      this.#isReady = true;
      return;
    }
    const asked = this.#asked.shift();
    if (this.#asked.length === 0) this.#worker?.unref();
    asked?.resolve(answer);
  }

  #died(error: unknown): void {
    this.#isReady = false;
    for (const { reject } of this.#asked) reject(error);
    this.#asked = [];
  }
}
