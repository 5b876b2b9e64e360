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
  left -= length;
  return memory.slice(OUTPUT, OUTPUT + length);
}

/** SHA-1 of the head's ASCII and the content. Undefined: it is not for this. */
export function sha1Small(head: string, content: Uint8Array): Buffer | undefined {
  const length = head.length + content.length;
  const kernel = length <= OUTPUT_SIZE ? kernelFor(length) : undefined;
  if (kernel === undefined) return undefined;
  const { memory, sha1 } = kernel;
  for (let at = 0; at < head.length; at += 1) memory[OUTPUT + at] = head.charCodeAt(at);
  memory.set(content, OUTPUT + head.length);
  sha1(OUTPUT, length);
  left -= length;
  return Buffer.copyBytesFrom(memory, STATE, 20);
}

/** Bytes: for more, Node's modules are loaded in less time than they save. */
let left = 128 * 1024;

interface Kernel {
  readonly memory: Uint8Array;
  /** From `INPUT` to `OUTPUT`; -1: refused. */
  inflate(length: number, limit: number): number;
  /** To `STATE`. */
  sha1(from: number, length: number): void;
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
  const { memory, inflate, sha1 } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports as Omit<Kernel, 'memory'> & { readonly memory: WebAssembly.Memory };
  return { memory: new Uint8Array(memory.buffer), inflate, sha1 };
}
