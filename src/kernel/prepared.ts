/**
 * Filling the kernel's tables for hundreds of literals takes thirty milliseconds in a fresh process. The build does it once for
 * the built-in rules and puts the outcome here, in place of `prepared`; it serves only for what bears its key.
 */
import type { PrefilterSpec } from '../core/prefilter.ts';
import { FIXED, TABLES, TEXT } from './assembly/layout.ts';
import type { Tables } from './tables.ts';

export interface Prepared {
  /** That of the spec that it was made for. */
  readonly key: string;
  /** How many there are. */
  readonly literals: number;
  readonly tables: Tables;
  /** Bytes of memory. */
  readonly size: number;
  /** What stands in memory before the text, and from `TABLES` on. */
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** In the sources nothing is prepared. */
export const prepared = (): Prepared | undefined => undefined;

/** What the build made for this very spec; undefined: nothing. */
export function preparedFor(spec: PrefilterSpec): Prepared | undefined {
  const known = spec.key === undefined ? undefined : prepared();
  return known?.key === spec.key ? known : undefined;
}

/** @param memory fresh, and filled for the spec of that key */
export function prepare(memory: WebAssembly.Memory, key: string, literals: number, tables: Tables): Prepared {
  return { key, literals, tables, size: memory.buffer.byteLength, low: new Uint8Array(memory.buffer.slice(FIXED, TEXT)), high: new Uint8Array(memory.buffer.slice(TABLES, tables.hits)) };
}

/** Fills a fresh memory that is large enough. */
export function restore(memory: WebAssembly.Memory, { low, high, tables }: Prepared): Tables {
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(low, FIXED);
  bytes.set(high, TABLES);
  return tables;
}
