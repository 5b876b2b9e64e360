/** Both ends of the talk between an audit and a worker thread: parts there, for each a result back, in their order. */
import { Worker } from 'node:worker_threads';
import type { MessagePort, WorkerOptions } from 'node:worker_threads';
import { Untouched, type PartWorker } from './audit.ts';
import type { PartAudit, PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { Windowed } from './part-scanner.ts';
import type { StoreSurvey } from './store.ts';

/** What a worker is told first of all. `settings` is plain data for whoever makes its scanner. */
export interface WorkerStart<Settings> {
  readonly survey: StoreSurvey;
  readonly settings: Settings;
}

/** A thread that loads its code while the store is still surveyed. It holds up no end of the process until it begins. */
export interface PreparedWorker<Settings, Outcome> {
  begin(start: WorkerStart<Settings>): PartWorker<Outcome>;
  stop(): Promise<void>;
}

/** @param module a bundle that calls `serveParts`. @param options no environment is inherited */
export function prepareWorker<Settings, Outcome>(module: URL, options: Pick<WorkerOptions, 'env' | 'argv' | 'resourceLimits'> = {}): PreparedWorker<Settings, Outcome> {
  return new ThreadWorker(new Worker(module, { env: {}, execArgv: [], ...options }));
}

/** In the thread: answers each part that comes through `port` after the start. A throw ends the thread, which its owner sees. */
export function serveParts<Settings, M extends Windowed, Outcome>(port: MessagePort, auditOf: (start: WorkerStart<Settings>) => PartAudit<M, Outcome>): void {
  port.once('message', (start: WorkerStart<Settings>) => {
    const audit = auditOf(start);
    port.on('message', (part: Part | typeof END) => (part === END ? port.close() : port.postMessage(audit.audit(part))));
  });
}

/** Ends the thread as if by itself, so that it can keep what it has compiled. */
const END = 'end';

class ThreadWorker<Settings, Outcome> implements PreparedWorker<Settings, Outcome>, PartWorker<Outcome> {
  readonly #worker: Worker;
  #death: Error | undefined;
  /** Parts that it has in hand, the one that it reads first. */
  readonly #inHand: { resolve: (result: PartResult<Outcome>) => void; reject: (error: Error) => void }[] = [];
  #isServing = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (result: PartResult<Outcome>) => {
      this.#isServing = true;
      this.#inHand.shift()?.resolve(result);
    });
    worker.on('messageerror', (error) => this.#die(error));
    worker.on('error', (error) => this.#die(error));
    worker.on('exit', (code) => this.#die(new Error(`it ended with code ${code}`)));
    worker.unref();
  }

  begin(start: WorkerStart<Settings>): this {
    this.#worker.ref();
    this.#worker.postMessage(start);
    return this;
  }

  audit(part: Part): Promise<PartResult<Outcome>> {
    return new Promise((resolve, reject) => {
      if (this.#death !== undefined) return reject(this.#death);
      this.#inHand.push({ resolve, reject });
      this.#worker.postMessage(part);
    });
  }

  /** One that does nothing is told to end, and only the end of the process waits for it. */
  async stop(): Promise<void> {
    if (this.#isServing && this.#inHand.length === 0 && this.#death === undefined) this.#worker.postMessage(END);
    else await this.#worker.terminate();
  }

  #die(error: Error): void {
    this.#death ??= error;
    this.#inHand.shift()?.reject(this.#death);
    for (const { reject } of this.#inHand.splice(0)) reject(new Untouched());
  }
}
