/**
 * Inflates millions of small zlib streams. `zlib.inflateSync` sets up a native stream for each, which costs three times
 * the inflating itself; one stream that is reset between objects does not. Node has no public name for the synchronous
 * write of a stream, so its shape is checked at start, and where it differs `inflateSync` serves.
 */
import { constants, createInflate, inflateSync } from 'node:zlib';
import { Damage, intact } from './damage.ts';

/** zlib has a fast loop that it leaves where fewer bytes than a longest match (258) are free: short objects would never see it. */
export const ROOM = 320;

export interface Inflater {
  /**
   * Inflates the one stream that fills `input` from `start` to `end` into `output` at `at`; it must give `size` bytes.
   * One byte more of `output` must be there: whether a stream ends is seen only by one that has room to go on. What stands in the
   * `ROOM` bytes behind the last, as far as `output` has them, may be overwritten.
   * @throws Damage
   */
  inflate(input: Uint8Array, start: number, end: number, output: Uint8Array, at: number, size: number): void;
}

export function makeInflater(): Inflater {
  const reused = ReusedInflater.make();
  return reused !== undefined && worksOnSample(reused) ? reused : plainInflater;
}

/** One native stream per object: the fallback. */
export const plainInflater: Inflater = {
  inflate(input, start, end, output, at, size) {
    const content = inflateWhole(input.subarray(start, end), size);
    intact(content.length === size, 'its inflated size differs from the declared one');
    output.set(content, at);
  },
};

function inflateWhole(input: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(input, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw new Damage('damaged', `it does not inflate: ${error instanceof Error ? error.message : 'unknown failure'}`);
  }
}

interface NativeStream {
  onerror: (message: string) => void;
  reset(): void;
  close(): void;
  writeSync(flush: number, input: Uint8Array, start: number, length: number, output: Uint8Array, at: number, size: number): void;
}

class ReusedInflater implements Inflater {
  readonly #stream: NativeStream;
  /** After a write: unused bytes of the output, then of the input. */
  readonly #rest: Uint32Array;
  #failure = '';

  static make(): ReusedInflater | undefined {
    const inflate = createInflate();
    const stream: unknown = Reflect.get(inflate, '_handle');
    const rest: unknown = Reflect.get(inflate, '_writeState');
    return isNativeStream(stream) && rest instanceof Uint32Array ? new ReusedInflater(stream, rest) : undefined;
  }

  constructor(stream: NativeStream, rest: Uint32Array) {
    this.#stream = stream;
    this.#rest = rest;
    stream.onerror = (message) => {
      this.#failure = message;
    };
  }

  inflate(input: Uint8Array, start: number, end: number, output: Uint8Array, at: number, size: number): void {
    const room = Math.min(ROOM, output.length - at - size);
    this.#failure = '';
    this.#stream.reset();
    this.#stream.writeSync(constants.Z_FINISH, input, start, end - start, output, at, size + room);
    if (this.#failure !== '') throw new Damage('damaged', `it does not inflate: ${this.#failure}`);
    intact(this.#rest[0] === room, 'its inflated size differs from the declared one');
    intact(this.#rest[1] === 0, 'its stream ends before its entry does');
  }
}

function isNativeStream(value: unknown): value is NativeStream {
  return typeof value === 'object' && value !== null
    && ['reset', 'close', 'writeSync'].every((name) => typeof Reflect.get(value, name) === 'function');
}

/** Zlib streams of `ab` and of nothing: what they inflate to and what must be refused is known. */
const SAMPLE = Uint8Array.of(0x78, 0x9c, 0x4b, 0x4c, 0x02, 0x00, 0x01, 0x26, 0x00, 0xc4);

function worksOnSample(inflater: Inflater): boolean {
  const output = new Uint8Array(4);
  try {
    for (let round = 0; round < 2; round += 1) {
      inflater.inflate(SAMPLE, 0, SAMPLE.length, output, 1, 2);
      if (output[1] !== 0x61 || output[2] !== 0x62 || output[0] !== 0) return false;
      if (!refuses(inflater, SAMPLE.length - 1) || !refuses(inflater, SAMPLE.length, 1)) return false;
      output.fill(0);
    }
    return true;
  } catch {
    return false;
  }
}

function refuses(inflater: Inflater, end: number, size = 2): boolean {
  try {
    inflater.inflate(SAMPLE, 0, end, new Uint8Array(4), 0, size);
    return false;
  } catch {
    return true;
  }
}
