/**
 * When V8 optimises. Node 20 does so after so little that a scan of a second spends a third of its processor time on
 * compiling, in each thread again, and drops much of it soon after; later versions wait by themselves. Decision 0006.
 */
import { setFlagsFromString } from 'node:v8';

/** For this thread and those started later. */
export function optimiseLater(): void {
  const flag = flagFor(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}

/** Undefined where nothing is to be done, or the flag is unknown. @param version V8's */
export function flagFor(version: string): string | undefined {
  return /^11\./.test(version) ? `--interrupt-budget=${BUDGET}` : undefined;
}

/** Bytes of bytecode that a function runs through before it is looked at; 135,168 by default. */
const BUDGET = 1_000_000;
