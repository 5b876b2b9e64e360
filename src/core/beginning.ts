/** The chunks of a blob of unknown size, kept until it is clear whether it can be looked at whole. */
import { WHOLE } from './views/context.ts';

export class Beginning {
  #chunks: Uint8Array[] = [];
  #size = 0;
  readonly #limit: number;

  /** @param limit bytes up to which a blob is looked at whole */
  constructor(limit = WHOLE) {
    this.#limit = limit;
  }

  /** Copies the chunk. */
  add(chunk: Uint8Array): void {
    // A `Buffer`'s own `slice` copies nothing.
    this.#chunks.push(new Uint8Array(chunk));
    this.#size += chunk.length;
  }

  get isLong(): boolean {
    return this.#size > this.#limit;
  }

  /** All of it; nothing is kept afterwards. */
  whole(): Uint8Array {
    const [only] = this.#chunks;
    if (this.#chunks.length === 1 && only) return only;
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.chunks()) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  /** The chunks one by one, each of which is let go. */
  *chunks(): Generator<Uint8Array, void> {
    const chunks = this.#chunks.reverse();
    this.#chunks = [];
    for (let chunk = chunks.pop(); chunk; chunk = chunks.pop()) yield chunk;
  }
}
