/**
 * When V8 optimises. Node 20 does so after so little that a scan of a second spends a third of its processor time on
 * compiling, in each thread again, and drops much of it soon after; later versions wait by themselves. Decision 0006.
 */
import { createRequire } from 'node:module';

/** For this thread and those started later. Code is kept for the flags that it was made with: call it before any is loaded. */
export function optimiseLater(): void {
  const flag = flagFor(process.versions.v8);
  if (flag !== undefined) setFlag(flag);
}

/** Undefined where nothing is to be done, or the flag is unknown. @param version V8's */
export function flagFor(version: string): string | undefined {
  return /^11\./.test(version) ? `--interrupt-budget=${BUDGET}` : undefined;
}

/** Bytes of bytecode that a function runs through before it is looked at; 67,584 by default. */
const BUDGET = 1_000_000;

/**
 * Of what is alive: so much may be added before V8 collects garbage again. By itself it lets a heap grow to four times that, and takes twice
 * the memory that a dense text or a large history needs. Only where a command may read much: it costs a module.
 */
export const THRIFT = '--heap-growing-percent=50';

export function growSlowly(): void {
  setFlag(THRIFT);
}

/** The module is loaded only where it is needed: it takes most of a millisecond. */
function setFlag(flag: string): void {
  const { setFlagsFromString } = createRequire(process.execPath)('node:v8') as typeof import('node:v8');
  setFlagsFromString(flag);
}
