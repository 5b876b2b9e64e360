/**
 * Scans a whole store, part by part: in this thread, or spread over workers. Each result is given as soon as it is there;
 * a worker gets its next part only when somebody has taken a result, so that results never pile up.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { namesOf } from './part-names.ts';
import type { PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { StoreSurvey } from './store.ts';

/** What is to be done next: a part, or nothing until a further result was taken. */
export type Turn = Part | 'wait';

/** One worker thread, as far as the audit is concerned: asked one part at a time. */
export interface PartWorker<Outcome> {
  /** Rejects when the worker died before it could answer. */
  audit(part: Part): Promise<PartResult<Outcome>>;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/** Scans parts in the thread that it was made in. */
export interface PartAuditor<Outcome> {
  audit(part: Part): PartResult<Outcome>;
  close(): void;
}

/** In this thread. Between parts the event loop gets its turn, for signals. */
export async function* auditHere<Outcome>(
  parts: Iterable<Turn>, auditor: Pick<PartAuditor<Outcome>, 'audit'>, signal?: AbortSignal,
): AsyncGenerator<PartResult<Outcome>> {
  for (const part of parts) {
    if (signal?.aborted === true) return;
    if (part === 'wait') continue;
    yield auditor.audit(part);
    await nextTurn();
  }
}

/**
 * In `jobs` workers made by `start`. A part whose worker dies is unread; another worker goes on with the rest. When the
 * signal comes, the workers are ended at once and no further result is given.
 */
export async function* auditInWorkers<Outcome>(
  survey: StoreSurvey, parts: Iterable<Turn>, jobs: number, start: () => PartWorker<Outcome>, signal?: AbortSignal,
): AsyncGenerator<PartResult<Outcome>> {
  const lanes = Array.from({ length: jobs }, () => new Lane(survey, start));
  const stop = () => Promise.all(lanes.map((lane) => lane.stop()));
  const idle = new Set(lanes);
  const running = new Map<Lane<Outcome>, Promise<[Lane<Outcome>, PartResult<Outcome>]>>();
  const queue = parts[Symbol.iterator]();
  const feed = () => {
    for (const lane of idle) {
      const { value: part, done } = queue.next();
      if (done === true || part === 'wait') return;
      idle.delete(lane);
      running.set(lane, lane.audit(part).then((result) => [lane, result]));
    }
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted !== true) feed();
    while (running.size > 0) {
      const [lane, result] = await Promise.race(running.values());
      if (signal?.aborted === true) return;
      running.delete(lane);
      idle.add(lane);
      feed();
      yield result;
      feed();
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await stop();
  }
}

/** A place for one worker at a time. */
class Lane<Outcome> {
  readonly #survey: StoreSurvey;
  readonly #start: () => PartWorker<Outcome>;
  #worker: PartWorker<Outcome> | undefined;

  constructor(survey: StoreSurvey, start: () => PartWorker<Outcome>) {
    this.#survey = survey;
    this.#start = start;
  }

  async audit(part: Part): Promise<PartResult<Outcome>> {
    try {
      this.#worker ??= this.#start();
      return await this.#worker.audit(part);
    } catch (error) {
      await this.stop();
      if (part.outline) return { scanned: 0, bytes: 0, found: [], deferred: [], unread: [], part };
      const reason = `the worker that was to read it died: ${error instanceof Error ? error.message : 'unknown failure'}`;
      return { scanned: 0, bytes: 0, found: [], deferred: [], unread: namesOf(this.#survey, part).map((id) => ({ id, reason })) };
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.stop();
  }
}
