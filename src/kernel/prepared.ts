/**
 * Filling the kernel's tables for hundreds of literals takes thirty milliseconds in a fresh process. The build does it once for
 * the built-in rules and puts the outcome here, in place of `prepared`; it serves only for the very same literals and runs.
 */
import { literalName } from '../core/literal-name.ts';
import type { PrefilterSpec } from '../core/prefilter.ts';
import { FIXED, TABLES, TEXT } from './assembly/layout.ts';
import type { Tables } from './tables.ts';

export interface Prepared {
  /** What it was made for. */
  readonly names: string;
  readonly tables: Tables;
  /** Bytes of memory. */
  readonly size: number;
  /** What stands in memory before the text, and from `TABLES` on, in base64. */
  readonly low: string;
  readonly high: string;
}

/** In the sources nothing is prepared. */
export const prepared = (): Prepared | undefined => undefined;

/** What the build made for this very spec, which it has checked; undefined: nothing. */
export function preparedFor(spec: PrefilterSpec): Prepared | undefined {
  const known = prepared();
  return serves(known, spec) ? known : undefined;
}

/** Whether it was made for this. */
export function serves(known: Prepared | undefined, spec: PrefilterSpec): known is Prepared {
  return known?.names === namesOf(spec);
}

/** @param memory fresh, and filled for `spec` */
export function prepare(memory: WebAssembly.Memory, spec: PrefilterSpec, tables: Tables): Prepared {
  const base64 = (from: number, to: number): string => Buffer.from(memory.buffer, from, to - from).toString('base64');
  return { names: namesOf(spec), tables, size: memory.buffer.byteLength, low: base64(FIXED, TEXT), high: base64(TABLES, tables.hits) };
}

/** Fills a fresh memory that is large enough. */
export function restore(memory: WebAssembly.Memory, { low, high, tables }: Prepared): Tables {
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(Buffer.from(low, 'base64'), FIXED);
  bytes.set(Buffer.from(high, 'base64'), TABLES);
  return tables;
}

function namesOf({ literals, runs }: PrefilterSpec): string {
  return [...literals.map(literalName), JSON.stringify(runs)].join('\n');
}
