/**
 * Inflates and hashes the few small objects of a commit in WebAssembly of our own: to load Node's zlib and crypto takes a fifth of the
 * time that a hook has. They serve for everything else, and decide wherever this gives nothing.
 */
import { INPUT, INPUT_SIZE, OUTPUT, OUTPUT_SIZE, STATE } from './assembly/layout.ts';
import { wasm } from './wasm.ts';

/** The zlib stream that `bytes` begin with, inflated. Undefined: it is damaged, gives more than `limit`, or is not for this. */
export function inflateSmall(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  const kernel = bytes.length <= INPUT_SIZE ? kernelFor(bytes.length) : undefined;
  if (kernel === undefined) return undefined;
  const { memory, inflate } = kernel;
  memory.set(bytes, INPUT);
  const length = inflate(bytes.length, Math.min(limit, OUTPUT_SIZE));
  if (length < 0) return undefined;
  left = Math.max(0, left - length);
  return memory.slice(OUTPUT, OUTPUT + length);
}

/** SHA-1 of the head's ASCII and the content. Undefined: it is not for this. */
export function sha1Small(head: string, content: Uint8Array): Buffer | undefined {
  const length = head.length + content.length;
  const kernel = length <= LARGEST ? kernelFor(length) : undefined;
  if (kernel === undefined) return undefined;
  const { memory, startSha1, addSha1, endSha1 } = kernel;
  startSha1();
  for (let at = 0; at < head.length; at += 1) memory[OUTPUT + at] = head.charCodeAt(at);
  let [filled, taken] = [head.length, 0];
  while (filled + content.length - taken > OUTPUT_SIZE) {
    memory.set(content.subarray(taken, (taken += OUTPUT_SIZE - filled)), OUTPUT + filled);
    addSha1(OUTPUT, OUTPUT + OUTPUT_SIZE);
    filled = 0;
  }
  memory.set(content.subarray(taken), OUTPUT + filled);
  endSha1(OUTPUT, filled + content.length - taken, length);
  left = Math.max(0, left - length);
  return Buffer.from(memory.subarray(STATE, STATE + 20));
}

/**
 * Where the entries of an index begin, into `starts`, one for each, from `from` on. Gives where the last ends; undefined: they don't fit,
 * or are not plain (`assembly/index-entries.ts`).
 */
export function findIndexEntries(bytes: Uint8Array, from: number, starts: Uint32Array, idLength: number): number | undefined {
  const kernel = kernelFor(0);
  if (kernel === undefined) return undefined;
  const { memory, findEntries } = kernel;
  const found = new Uint32Array(memory.buffer, OUTPUT);
  let [first, end, known] = [from, from, 0];
  while (known < starts.length) {
    const part = bytes.subarray(first, first + INPUT_SIZE);
    memory.set(part, INPUT);
    // The last one again: the next must come behind it.
    const again = Math.min(known, 1);
    const count = findEntries(part.length, first, starts.length - known + again, idLength);
    if (count <= again) return undefined;
    starts.set(found.subarray(again, count), known);
    known += count - again;
    [first = 0, end = 0] = found.subarray(count - 1);
  }
  return end;
}

/** Bytes: for more, in one piece or in all, Node's modules are loaded in less time than they save. */
const LARGEST = 1024 * 1024;
let left = 2 * LARGEST;

interface Kernel {
  readonly memory: Uint8Array;
  /** From `INPUT` to `OUTPUT`; -1: refused. */
  inflate(length: number, limit: number): number;
  /** From `INPUT` to `OUTPUT`; -1: refused. */
  findEntries(length: number, from: number, wanted: number, idLength: number): number;
  startSha1(): void;
  /** Whole blocks of 64 bytes. */
  addSha1(from: number, end: number): void;
  /** The rest, of `total` bytes, to `STATE`. */
  endSha1(from: number, length: number, total: number): void;
}

/** Undefined: too much was done here already, or there is no WebAssembly (`node --jitless`), or no memory for it. */
function kernelFor(bytes: number): Kernel | undefined {
  if (bytes > left) return undefined;
  try {
    return (made ??= instantiate());
  } catch {
    left = 0;
    return undefined;
  }
}

let made: Kernel | undefined;

function instantiate(): Kernel {
  const { memory, ...functions } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports as Omit<Kernel, 'memory'> & { readonly memory: WebAssembly.Memory };
  return { memory: new Uint8Array(memory.buffer), ...functions };
}
