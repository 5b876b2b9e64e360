/**
 * When V8 optimises. By itself it does so after so little that a scan of a second spends a third of its processor time on
 * compiling, in each thread again, and drops much of it soon after. Decision 0006.
 */

/** For this thread and those started later. Code is kept for the flags that it was made with: call it before any is loaded. */
export function optimiseLater(): void {
  tell(flagsFor(process.versions.v8));
}

/** The same for the hooks that may read a history, on Node 20: others are over before anything is optimised, and telling V8 costs a millisecond or two. */
export function optimiseLongRunsLater(event: string | undefined): void {
  if (event?.startsWith('pre-') && event !== 'pre-commit' && majorOf(process.versions.v8) === '11') optimiseLater();
}

/** For threads that last for seconds, after `optimiseLater`. */
export function optimiseForAudits(): void {
  tell(auditFlagsFor(process.versions.v8));
}

/** Undefined where the flags are unknown. @param version V8's */
export function flagsFor(version: string): string | undefined {
  return FLAGS.get(majorOf(version));
}

/** Undefined where there is nothing more to tell. */
export function auditFlagsFor(version: string): string | undefined {
  return AUDIT_FLAGS.get(majorOf(version));
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

/**
 * V8 of Node 20 looks at a function three times before it optimises it, and once more for every 150 bytes of its code: a thread spent a quarter of its time
 * in code that still waited. Less inlining pays for what is compiled sooner. That of Node 24 drops much of what it compiles at the first chance, and compiles it again.
 */
const AUDIT_FLAGS: ReadonlyMap<string, string> = new Map([
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
  tell(THRIFT);
}

export function growSlowlyInAudits(): void {
  tell(majorOf(process.versions.v8) === '13' ? THRIFT_OF_AUDITS : THRIFT);
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

/** The module is loaded only where it is needed: it takes most of a millisecond. */
function tell(flags: string | undefined): void {
  if (flags === undefined) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(flags);
}
