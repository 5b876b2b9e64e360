/**
 * Reads objects through `git cat-file --batch`, which understands every store that git understands. Asked by object id
 * alone. Whatever is missing, broken or answered wrongly is an unread object with its reason, never a gap.
 */
import type { Oid } from '../core/ids.ts';
import type { Unread } from '../core/ledger.ts';
import { Batch } from './objects/batch.ts';
import { RequestQueue } from './objects/queue.ts';
import type { Git, SpawnOptions } from './spawn.ts';
import type { ObjectType } from './pack/object-format.ts';

export interface ObjectHeader {
  readonly oid: Oid;
  readonly type: ObjectType;
  /** Bytes of the content. */
  readonly size: number;
}

export interface GitObject extends ObjectHeader {
  /** Whole up to 8 MiB; larger objects in chunks, to be read before the next object is asked for. Reading may throw. */
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface UnreadObject {
  readonly oid: Oid;
  /** Why: `missing object`, `git cat-file failed: …` */
  readonly unread: string;
}

export interface AskOptions extends SpawnOptions {
  /** Awaited before git is asked. */
  readonly ready?: () => Promise<void>;
}

export interface ObjectReaderOptions extends AskOptions {
  /** Objects of up to this many bytes are given whole; 8 MiB unless told. */
  readonly wholeLimit?: number;
  /** After so many bytes git is started anew, which bounds its memory; 2 GiB unless told. */
  readonly recycleAfter?: number;
}

export class ObjectReader {
  readonly #git: Git;
  readonly #options: ObjectReaderOptions;
  #problems: Unread[] = [];
  #batch: Batch | null = null;

  constructor(git: Git, options: ObjectReaderOptions = {}) {
    this.#git = git;
    this.#options = options;
  }

  async read(oid: Oid): Promise<GitObject | UnreadObject> {
    for await (const object of this.readMany([oid])) return object;
    return { oid, unread: 'no answer' };
  }

  /**
   * Objects in the order of their ids; git reads some ahead. Ids may repeat. One such loop at a time. Once `signal` came all
   * that is left is unread: a git for each would be started only to be killed.
   */
  async *readMany(oids: Iterable<Oid>): AsyncGenerator<GitObject | UnreadObject, void> {
    const queue = new RequestQueue(oids);
    let failures = 0;
    try {
      for (let oid = queue.current(); oid !== undefined; oid = queue.current()) {
        if (this.#options.signal?.aborted) return yield* stopped(queue);
        const batch = await this.#ready(queue);
        const answer = await batch.answer(oid);
        if ('failed' in answer) {
          await this.#restart(queue);
          if (answer.suspect) this.#problems.push({ unit: `object ${answer.suspect}`, reason: answer.failed });
          failures += 1;
          if (failures < ATTEMPTS) continue;
        }
        failures = 0;
        queue.shift();
        yield 'failed' in answer ? { oid, unread: answer.failed } : answer;
        if (batch.spoiled) await this.#restart(queue);
      }
    } finally {
      if (queue.outstanding > 0) await this.close();
    }
  }

  /** Ends git, until the next object is asked for, and tells what no single object could be blamed for: an exit code, bytes that nobody asked for. */
  async finish(): Promise<readonly Unread[]> {
    const batch = this.#batch;
    this.#batch = null;
    const problem = await batch?.finish();
    const problems = this.#problems;
    this.#problems = [];
    return problem ? [...problems, { unit: 'git cat-file', reason: problem }] : problems;
  }

  /** Ends git whatever it is doing. */
  async close(): Promise<void> {
    const batch = this.#batch;
    this.#batch = null;
    await batch?.kill();
  }

  async #ready(queue: RequestQueue): Promise<Batch> {
    if (this.#batch?.full && queue.outstanding === 0) this.#problems = [...(await this.finish())];
    await this.#options.ready?.();
    const batch = (this.#batch ??= new Batch(this.#git, this.#options));
    if (!batch.full || queue.outstanding === 0) batch.ask(queue.ahead(batch.full ? 1 : LOOKAHEAD));
    return batch;
  }

  async #restart(queue: RequestQueue): Promise<void> {
    queue.forgetAsked();
    await this.close();
  }
}

function* stopped(queue: RequestQueue): Generator<UnreadObject, void> {
  for (let oid = queue.current(); oid !== undefined; oid = queue.current()) {
    queue.shift();
    yield { oid, unread: 'git cat-file was stopped' };
  }
}

/** A broken object may end git, and so may anything else: each object gets a second chance. */
const ATTEMPTS = 2;
const LOOKAHEAD = 256;
