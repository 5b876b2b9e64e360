/**
 * One `git cat-file --batch` process, and its protocol. Restarts are for `objects.ts`. Every content is compared with its id: git itself
 * does so for what it parses only, and hands out whatever a loose file or a pack's index puts in a blob's place.
 */
import { isOid, type Oid } from '../../core/ids.ts';
import { ByteReader, ProtocolError } from './byte-reader.ts';
import type { GitObject, ObjectHeader, ObjectReaderOptions, UnreadObject } from '../objects.ts';
import type { ObjectType } from '../pack/object-format.ts';
import { looseContent, looseFile } from './loose-stream.ts';
import { FOREIGN } from '../pack/damage.ts';
import { type ObjectFormat, objectHash, objectId } from '../pack/object-format.ts';
import { type Git, type GitProcess, startGit } from '../spawn.ts';

export interface FailedAnswer {
  readonly failed: string;
  /** The object answered before, when bytes came that nobody asked for: they may be its own. */
  readonly suspect: Oid | null;
}

export class Batch {
  readonly #git: Git;
  readonly #process: GitProcess;
  readonly #reader: ByteReader;
  readonly #wholeLimit: number;
  readonly #recycleAfter: number;
  #served = 0;
  #last: Oid | null = null;
  /** Some content was not read to its end, so that no further answer can be found. */
  spoiled = false;

  constructor(git: Git, { wholeLimit = 8 * MEBIBYTE, recycleAfter = 2048 * MEBIBYTE, ...options }: ObjectReaderOptions) {
    this.#git = git;
    this.#process = startGit(git, ['cat-file', '--batch'], options);
    this.#reader = new ByteReader(this.#process.output);
    this.#wholeLimit = wholeLimit;
    this.#recycleAfter = recycleAfter;
  }

  get full(): boolean {
    return this.#served >= this.#recycleAfter;
  }

  ask(oids: readonly Oid[]): void {
    if (oids.length > 0) this.#process.stdin.write(oids.map((oid) => `${oid}\n`).join(''));
  }

  /** The answer to the oldest request, which was for `oid`. */
  async answer(oid: Oid): Promise<GitObject | UnreadObject | FailedAnswer> {
    try {
      const line = await this.#reader.until(LINE_FEED, HEADER_LIMIT);
      if (line === `${oid} missing`) return { oid, unread: MISSING };
      const header = parseHeader(line);
      if (header?.oid !== oid) throw new ProtocolError('an answer that was not asked for');
      return await this.#object(header);
    } catch (error) {
      return { failed: await this.#reasonOf(error), suspect: this.#reader.pending > 0 ? this.#last : null };
    }
  }

  /** Ends git; null when it ended well and said no more than it was asked. */
  async finish(): Promise<string | null> {
    this.#process.stdin.end();
    const ended = await this.#reader.ended();
    if (!ended) this.#process.kill();
    const { problem } = await this.#process.closed;
    if (!ended) return 'more bytes came than were announced';
    return problem === null ? null : `git cat-file failed: ${problem}`;
  }

  async kill(): Promise<void> {
    this.#process.kill();
    await this.#process.closed;
  }

  async #object(header: ObjectHeader): Promise<GitObject | UnreadObject> {
    this.#served += header.size;
    this.#last = header.oid;
    if (header.size > this.#wholeLimit) {
      this.spoiled = true;
      const file = looseFile(this.#git, header);
      return { ...header, content: checked(header, file === null ? this.#chunks(header) : looseContent(file, header)) };
    }
    const content = await this.#reader.take(header.size);
    await this.#endOfContent();
    return objectId(formatOf(header.oid), header.type, content) === header.oid ? { ...header, content } : { oid: header.oid, unread: FOREIGN };
  }

  async *#chunks(header: ObjectHeader): AsyncGenerator<Uint8Array, void> {
    try {
      yield* this.#reader.stream(header.size);
      await this.#endOfContent();
      this.spoiled = false;
    } catch (error) {
      throw new Error(await this.#reasonOf(error), { cause: error });
    }
  }

  async #endOfContent(): Promise<void> {
    const [end] = await this.#reader.take(1);
    if (end !== LINE_FEED) throw new ProtocolError('more bytes came than were announced');
  }

  /** Ends the process, which is of no use any more; why it ended by itself says more than what was missing. */
  async #reasonOf(error: unknown): Promise<string> {
    if (!(error instanceof ProtocolError)) throw error;
    if (!error.ended) this.#process.kill();
    const { problem } = await this.#process.closed;
    return `git cat-file failed: ${error.ended && problem !== null ? problem : error.message}`;
  }
}

async function* checked({ oid, type, size }: ObjectHeader, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const hash = objectHash(formatOf(oid), type, size);
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== oid) throw new Error(FOREIGN);
}

/** `<id> <type> <size>`; null for anything else. */
export function parseHeader(line: string): ObjectHeader | null {
  const [, oid = '', type = '', size = ''] = /^([0-9a-f]+) (\w+) (\d{1,15})$/.exec(line) ?? [];
  return isOid(oid) && isType(type) ? { oid, type, size: Number(size) } : null;
}

export const MISSING = 'missing object';

function formatOf(oid: Oid): ObjectFormat {
  return oid.length === 40 ? 'sha1' : 'sha256';
}

const MEBIBYTE = 1024 * 1024;
const HEADER_LIMIT = 200;
const LINE_FEED = 10;

function isType(text: string): text is ObjectType {
  return text === 'blob' || text === 'tree' || text === 'commit' || text === 'tag';
}
