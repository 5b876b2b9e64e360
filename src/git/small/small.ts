/**
 * Inflates and hashes the few small objects of a commit in WebAssembly of our own: to load Node's zlib and crypto takes a fifth of the
 * time that a hook has. They serve for everything else, and decide wherever this gives nothing.
 */
import { INPUT, INPUT_SIZE, OUTPUT, OUTPUT_SIZE } from './assembly/layout.ts';
import { type Kernel, kernelOf } from './kernel.ts';

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

/** SHA-1 of the head's ASCII and the content, in hexadecimal. Undefined: it is not for this. */
export function sha1Small(head: string, content: Uint8Array): string | undefined {
  const length = head.length + content.length;
  const kernel = length <= LARGEST ? kernelFor(length) : undefined;
  if (kernel === undefined) return undefined;
  const { memory, state, startSha1, addSha1, endSha1 } = kernel;
  startSha1();
  for (let at = 0; at < head.length; at += 1) memory[OUTPUT + at] = head.charCodeAt(at);
  let filled = head.length;
  let taken = 0;
  while (filled + content.length - taken > OUTPUT_SIZE) {
    memory.set(content.subarray(taken, (taken += OUTPUT_SIZE - filled)), OUTPUT + filled);
    addSha1(OUTPUT, OUTPUT + OUTPUT_SIZE);
    filled = 0;
  }
  memory.set(taken === 0 ? content : content.subarray(taken), OUTPUT + filled);
  endSha1(OUTPUT, filled + content.length - taken, length);
  left = Math.max(0, left - length);
  return state.toString('hex');
}

/** Bytes: for more, in one piece or in all, Node's modules are loaded in less time than they save. */
const LARGEST = 1024 * 1024;
let left = 2 * LARGEST;

/** Undefined: too much was done here already. */
function kernelFor(bytes: number): Kernel | undefined {
  return bytes > left ? undefined : kernelOf();
}
