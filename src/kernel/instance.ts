/** The compiled kernel: compiled once, on first use, and given a memory of its own for each prefilter. */
import { wasm } from './wasm.ts';

/** What `assembly/index.ts` exports; all arguments are addresses in `memory`. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  search(from: number, to: number, runsTo: number, hits: number, limit: number, alphabets: number, alphabetsEnd: number): number;
  literalHits(): number;
}

/** Throws where WebAssembly or its SIMD is missing, or where there is no memory for it. */
export function instantiate(): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  return new WebAssembly.Instance(compiled).exports as Kernel;
}

let compiled: WebAssembly.Module | undefined;
