/**
 * Scans a whole store, part by part: in this thread, or spread over workers. Each result is given as soon as it is there;
 * a worker gets a further part only when somebody has taken a result, so that results never pile up.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { namesOf } from './part-names.ts';
import type { PartResult } from './part-audit.ts';
import type { Part } from './parts.ts';
import type { StoreSurvey } from './store.ts';

/** What is to be done next: a part, or nothing until a further result was taken. */
export type Turn = Part | 'wait';

/** One worker thread, as far as the audit is concerned: given a few parts, which it reads one after the other. */
export interface PartWorker<Outcome> {
  /** Rejects when the worker died before it could answer, with `Untouched` when it was reading another part. */
  audit(part: Part): Promise<PartResult<Outcome>>;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/** For a part that a worker had in hand when it died over the one before. */
export class Untouched extends Error {}

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

/** Parts that a worker is given at a time: it begins the second while somebody takes the result of the first. */
const IN_HAND = 2;

/**
 * In `jobs` workers made by `start`. A part whose worker dies is unread; another worker goes on with the rest. When the
 * signal comes, the workers are ended at once and no further result is given.
 */
export async function* auditInWorkers<Outcome>(
  survey: StoreSurvey, parts: Iterable<Turn>, jobs: number, start: () => PartWorker<Outcome>, signal?: AbortSignal,
): AsyncGenerator<PartResult<Outcome>> {
  const lanes = Array.from({ length: jobs }, () => new Lane(survey, start));
  const end = () => Promise.all(lanes.map((lane) => lane.end()));
  const running = new Set<Promise<Answer<Outcome>>>();
  const queue = parts[Symbol.iterator]();
  const feed = () => {
    for (let lane = freest(lanes); lane.inHand < IN_HAND; lane = freest(lanes)) {
      const { value: part, done } = queue.next();
      if (done === true || part === 'wait') return;
      const answer: Promise<Answer<Outcome>> = lane.audit(part).then((result) => ({ answer, result }));
      running.add(answer);
    }
  };
  signal?.addEventListener('abort', end, { once: true });
  try {
    if (signal?.aborted !== true) feed();
    while (running.size > 0) {
      const { answer, result } = await Promise.race(running);
      if (signal?.aborted === true) return;
      running.delete(answer);
      feed();
      yield result;
      feed();
    }
  } finally {
    signal?.removeEventListener('abort', end);
    await end();
  }
}

interface Answer<Outcome> {
  readonly answer: Promise<Answer<Outcome>>;
  readonly result: PartResult<Outcome>;
}

function freest<Outcome>(lanes: readonly Lane<Outcome>[]): Lane<Outcome> {
  return lanes.reduce((least, lane) => (lane.inHand < least.inHand ? lane : least));
}

/** A place for one worker at a time. */
class Lane<Outcome> {
  inHand = 0;
  readonly #survey: StoreSurvey;
  readonly #start: () => PartWorker<Outcome>;
  #worker: PartWorker<Outcome> | undefined;
  #isOver = false;

  constructor(survey: StoreSurvey, start: () => PartWorker<Outcome>) {
    this.#survey = survey;
    this.#start = start;
  }

  async audit(part: Part): Promise<PartResult<Outcome>> {
    this.inHand += 1;
    const result = await this.#read(part);
    this.inHand -= 1;
    return result;
  }

  /** For good. */
  end(): Promise<void> {
    this.#isOver = true;
    return this.#stop();
  }

  async #read(part: Part): Promise<PartResult<Outcome>> {
    try {
      this.#worker ??= this.#start();
      return await this.#worker.audit(part);
    } catch (error) {
      if (error instanceof Untouched && !this.#isOver) return this.#read(part);
      await this.#stop();
      if (part.outline) return { scanned: 0, bytes: 0, found: [], deferred: [], unread: [], part };
      const reason = `the worker that was to read it died: ${error instanceof Error ? error.message : 'unknown failure'}`;
      return { scanned: 0, bytes: 0, found: [], deferred: [], unread: namesOf(this.#survey, part).map((id) => ({ id, reason })) };
    }
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.stop();
  }
}
