/**
 * When V8 optimises. By itself it does so after so little that a scan of a second spends a third of its processor time on
 * compiling, in each thread again, and drops much of it soon after. Decision 0006.
 */

/** For this thread and those started later. Code is kept for the flags that it was made with: call it before any is loaded. */
export function optimiseLater(): void {
  const flags = flagsFor(process.versions.v8);
  if (flags !== undefined) setFlags(flags);
}

/** The same for the hooks that may read a history, on Node 20: others are over before anything is optimised, and telling V8 costs a millisecond or two. */
export function optimiseLongRunsLater(event: string | undefined): void {
  if (event?.startsWith('pre-') && event !== 'pre-commit' && process.versions.v8.startsWith('11.')) optimiseLater();
}

/** Undefined where the flags are unknown. @param version V8's */
export function flagsFor(version: string): string | undefined {
  return FLAGS.get(version.split('.', 1)[0] ?? '');
}

/**
 * By V8's major version, that of Node 20, 22 and 24: bytes of bytecode that a function runs through before it is looked at (67,584 by default); then calls before
 * its compilers Maglev and TurboFan (400 and 3,000).
 */
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=1000000'],
  ['12', '--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=20000'],
  ['13', '--invocation-count-for-maglev=4000 --invocation-count-for-turbofan=50000'],
]);

/** For threads that last for seconds, after `optimiseLater`. */
export function optimiseForAudits(): void {
  const flags = LARGE_AUDITS.get(process.versions.v8.split('.', 1)[0] ?? '');
  if (flags !== undefined) setFlags(flags);
}

/**
 * Node 20 else asks for three budgets and one more for every 150 bytes of a function's code, which such a thread runs unoptimised for a quarter of its
 * time; less inlining pays for what is compiled sooner. Node 24 drops much of what it compiles at the first chance, and compiles it again.
 */
const LARGE_AUDITS: ReadonlyMap<string, string> = new Map([
  ['11', '--ticks-before-optimization=1 --bytecode-size-allowance-per-tick=600 --max-inlined-bytecode-size=100'],
  ['13', '--invocation-count-for-turbofan=100000'],
]);

/**
 * Of what is alive: so much may be added before V8 collects garbage again. By itself it lets a heap grow to four times that, and takes twice
 * the memory that a dense text or a large history needs. Only where much may be read: a small heap is collected several times for nothing.
 */
export const THRIFT = '--heap-growing-percent=50';

/** On Node 24 this spares an audit of git's history one part in twenty-five of processor time and costs no memory there, one part in seventeen on the largest at hand; on Node 20 neither. */
const THRIFT_OF_AUDITS = '--heap-growing-percent=100';

export function growSlowly(): void {
  setFlags(THRIFT);
}

export function growSlowlyInAudits(): void {
  setFlags(isNode24() ? THRIFT_OF_AUDITS : THRIFT);
}

function isNode24(): boolean {
  return process.versions.v8.startsWith('13.');
}

/** The module is loaded only where it is needed: it takes most of a millisecond. */
function setFlags(flags: string): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(flags);
}
