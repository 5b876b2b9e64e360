/**
 * Memory in which bases, deltas and results lie side by side, and what makes one of the others there: compiled to WebAssembly, for a history has
 * millions of copies, most of them short; where there is none, plain memory and plain TypeScript.
 */
import { LENGTHS, ROOM, RUNS, SOURCES, TARGETS } from '../delta/assembly/layout.ts';
import { wasm } from '../delta/wasm.ts';
import type { Region } from './arena.ts';
import { applyDelta, type Runs, type RunTables } from './delta.ts';

export interface DeltaMemory {
  /** Replaced when it grows. */
  readonly bytes: Uint8Array;
  /** What stands before is not for objects. */
  readonly start: number;
  /** To at least so many bytes. What stands there stays. */
  grow(size: number): void;
  /** As `applyDelta`; of the 15 bytes behind the result any may be overwritten. */
  apply(at: number, end: number, base: Region, result: Region, runs: Runs): void;
}

/** @param size bytes at first */
export function makeDeltaMemory(size: number): DeltaMemory {
  try {
    return new CompiledMemory(size);
  } catch {
    return new PlainMemory(size);
  }
}

export class PlainMemory implements DeltaMemory {
  bytes: Uint8Array;
  readonly start = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  apply(at: number, end: number, base: Region, result: Region, runs: Runs): void {
    applyDelta(this.bytes, at, end, base, result, runs);
  }
}

interface Kernel {
  readonly memory: WebAssembly.Memory;
  apply(start: number, end: number, base: number, baseSize: number, result: number, resultEnd: number): number;
}

const PAGE = 1 << 16;
let compiled: WebAssembly.Module | undefined;

export class CompiledMemory implements DeltaMemory {
  bytes: Uint8Array;
  readonly start = ROOM;
  readonly #kernel: Kernel;
  #tables: RunTables;

  /** @throws where WebAssembly is missing, or there is no memory for it */
  constructor(size: number) {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    this.#kernel = new WebAssembly.Instance(compiled).exports as unknown as Kernel;
    this.bytes = new Uint8Array(this.#kernel.memory.buffer);
    this.#tables = tablesIn(this.bytes.buffer);
    if (size > this.bytes.length) this.grow(size);
  }

  grow(size: number): void {
    this.#kernel.memory.grow(Math.ceil((size - this.bytes.length) / PAGE));
    this.bytes = new Uint8Array(this.#kernel.memory.buffer);
    this.#tables = tablesIn(this.bytes.buffer);
  }

  /** What the kernel refuses, for it is wrong or has too many runs, is done again. */
  apply(at: number, end: number, base: Region, result: Region, runs: Runs): void {
    const count = this.#kernel.apply(at, end, base.start, base.end - base.start, result.start, result.end);
    if (count < 0) applyDelta(this.bytes, at, end, base, result, runs);
    else runs.show(this.#tables, count);
  }
}

function tablesIn(memory: ArrayBufferLike): RunTables {
  return { targets: new Uint32Array(memory, TARGETS, RUNS), sources: new Uint32Array(memory, SOURCES, RUNS), lengths: new Uint32Array(memory, LENGTHS, RUNS) };
}
