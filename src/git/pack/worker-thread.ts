/** Both ends of the talk between an audit and a worker thread: one part there, one result back. */
import { Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { PartWorker } from './audit.ts';
import type { PartAudit, PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { Windowed } from './part-scanner.ts';
import type { StoreSurvey } from './store.ts';

/** What a worker is told first of all. `settings` is plain data for whoever makes its scanner. */
export interface WorkerStart<Settings> {
  readonly survey: StoreSurvey;
  readonly settings: Settings;
}

/** Starts a thread from a bundled module that calls `serveParts`. It inherits no environment. */
export function startWorker<Settings, Outcome>(module: URL, { survey, settings }: WorkerStart<Settings>): PartWorker<Outcome> {
  return prepareWorker<Settings, Outcome>(module, settings).begin(survey);
}

/** A thread that makes its scanner while the store is still surveyed. It holds up no end of the process until it begins. */
export interface PreparedWorker<Outcome> {
  begin(survey: StoreSurvey): PartWorker<Outcome>;
  stop(): Promise<void>;
}

export function prepareWorker<Settings, Outcome>(module: URL, settings: Settings): PreparedWorker<Outcome> {
  return new ThreadWorker(new Worker(module, { workerData: settings, env: {}, execArgv: [] }));
}

/** In the thread: answers each part that comes through `port` after the survey. A throw ends the thread, which its owner sees. */
export function serveParts<M extends Windowed, Outcome>(port: MessagePort, auditOf: (survey: StoreSurvey) => PartAudit<M, Outcome>): void {
  port.once('message', (survey: StoreSurvey) => {
    const audit = auditOf(survey);
    port.on('message', (part: Part) => port.postMessage(audit.audit(part)));
  });
}

class ThreadWorker<Outcome> implements PreparedWorker<Outcome>, PartWorker<Outcome> {
  readonly #worker: Worker;
  #death: Error | undefined;
  #settle: { resolve: (result: PartResult<Outcome>) => void; reject: (error: Error) => void } | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (result: PartResult<Outcome>) => this.#settle?.resolve(result));
    worker.on('messageerror', (error) => this.#die(error));
    worker.on('error', (error) => this.#die(error));
    worker.on('exit', (code) => this.#die(new Error(`it ended with code ${code}`)));
    worker.unref();
  }

  begin(survey: StoreSurvey): this {
    this.#worker.ref();
    this.#worker.postMessage(survey);
    return this;
  }

  audit(part: Part): Promise<PartResult<Outcome>> {
    return new Promise((resolve, reject) => {
      if (this.#death !== undefined) return reject(this.#death);
      this.#settle = { resolve, reject };
      this.#worker.postMessage(part);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #die(error: Error): void {
    this.#death ??= error;
    this.#settle?.reject(this.#death);
  }
}
