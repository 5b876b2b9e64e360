/** Takes lines and counted bytes from a stream of chunks, as `cat-file --batch` answers. */

/** The stream did not hold what was expected, or (`ended`) ended too early. */
export class ProtocolError extends Error {
  readonly ended: boolean;

  constructor(message: string, ended = false) {
    super(message);
    this.ended = ended;
  }
}

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = EMPTY;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes that have arrived and were not taken. */
  get pending(): number {
    return this.#rest.length;
  }

  /** Latin1 text up to `end`, which is taken too. @throws ProtocolError when none comes within `limit` bytes */
  async until(end: number, limit: number): Promise<string> {
    let line = '';
    for (;;) {
      const index = this.#rest.indexOf(end);
      const taken = index < 0 ? this.#rest : this.#rest.subarray(0, index);
      if (line.length + taken.length > limit) throw new ProtocolError('an answer that is no header');
      line += latin1(taken);
      this.#rest = this.#rest.subarray(index < 0 ? this.#rest.length : index + 1);
      if (index >= 0) return line;
      if (!(await this.#fill())) throw new ProtocolError('the output ended too early', true);
    }
  }

  /** Exactly `count` bytes, as a view of what arrived where possible. */
  async take(count: number): Promise<Uint8Array> {
    if (this.#rest.length >= count) return this.#cut(count);
    const whole = new Uint8Array(count);
    let filled = 0;
    for await (const chunk of this.stream(count)) {
      whole.set(chunk, filled);
      filled += chunk.length;
    }
    return whole;
  }

  /** Exactly `count` bytes in chunks. @throws ProtocolError when the output ends before */
  async *stream(count: number): AsyncGenerator<Uint8Array, void> {
    let left = count;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#fill())) throw new ProtocolError('the output ended too early', true);
      const chunk = this.#cut(Math.min(left, this.#rest.length));
      left -= chunk.length;
      yield chunk;
    }
  }

  /** True when nothing more comes. */
  async ended(): Promise<boolean> {
    return this.#rest.length === 0 && !(await this.#fill());
  }

  #cut(count: number): Uint8Array {
    const head = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return head;
  }

  /** Gets the next chunk that is not empty, behind what is left; false at the end. */
  async #fill(): Promise<boolean> {
    for (;;) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      if (next.value.length === 0) continue;
      this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
      return true;
    }
  }
}

const EMPTY = new Uint8Array(0);

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
