/** Threads that scan beside this one. They are started once there is enough to read that starting them pays. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../core/outcome.ts';
import type { Batch, Lane } from '../scan-lanes.ts';
import type { ScannerSettings } from './scanner.ts';

export interface LaneSettings {
  readonly scanner: ScannerSettings;
  /** Of the fingerprints. */
  readonly key: string;
  readonly showSecrets: boolean;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Tells what has been read so far; at a few megabytes the threads are started. */
  read(bytes: number): void;
  close(): Promise<void>;
}

/** Bytes that this thread reads alone: a thread takes about as long to start. */
const ALONE = 2 * 1024 * 1024;
const MOST_THREADS = 3;

export function makeLanes(settings: LaneSettings): Lanes {
  const lanes = Array.from({ length: Math.min(MOST_THREADS, availableParallelism() - 1) }, () => new ThreadLane());
  return {
    lanes,
    read: (bytes) => {
      if (bytes >= ALONE) for (const lane of lanes) lane.start(settings);
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

interface Asked {
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: unknown) => void;
}

class ThreadLane implements Lane {
  #worker: Worker | undefined;
  #isReady = false;
  #asked: Asked | undefined;

  get isFree(): boolean {
    return this.#isReady && this.#asked === undefined;
  }

  start(settings: LaneSettings): void {
    if (this.#worker) return;
    // A thread needs no environment, and what it prints would go between the lines of a report.
    const worker = new Worker(new URL('./scan-worker.cjs', import.meta.url), { workerData: settings, env: {}, execArgv: [], stdout: true, stderr: true });
    worker.on('message', (message: 'ready' | readonly Outcome[]) => this.#told(message));
    worker.on('error', (error) => this.#died(error));
    worker.on('exit', () => this.#died(new Error('the thread has ended')));
    worker.unref();
    this.#worker = worker;
  }

  scan(batch: Batch): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      this.#asked = { resolve, reject };
      // The thread keeps the process alive only while an answer is due.
      this.#worker?.ref();
      // Copied, not transferred: memory that is used again costs less than memory that is new.
      this.#worker?.postMessage({ ends: batch.ends, bytes: batch.bytes.subarray(0, batch.ends.at(-1)) });
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #told(message: 'ready' | readonly Outcome[]): void {
    if (message === 'ready') {
      this.#isReady = true;
      return;
    }
    const asked = this.#asked;
    this.#asked = undefined;
    this.#worker?.unref();
    asked?.resolve(message);
  }

  #died(error: unknown): void {
    this.#isReady = false;
    this.#asked?.reject(error);
    this.#asked = undefined;
  }
}
