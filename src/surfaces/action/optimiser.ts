/**
 * A step on a few commits is over before optimised code pays: V8's optimising compilers rest at first, and are woken once there is
 * more to do. It changes when code is compiled, never what it does. Decision 0005.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of content, and milliseconds, after which optimising pays. */
const BYTES = 256 * 1024;
const TIME = 150;

const COMPILERS = ['opt', 'maglev'];

/** What may be known of a process; `process` fits. */
export interface Host {
  readonly versions: { readonly v8: string };
  readonly execArgv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @returns what is to be told of bytes that were scanned */
export function restOptimiser(host: Host, set: (flag: string) => void = setFlagsFromString): (bytes: number) => void {
  if (!mayRest(host)) return () => {};
  const end = performance.now() + TIME;
  let [rests, left] = [true, BYTES];
  const wake = (): void => {
    rests = false;
    for (const compiler of COMPILERS) set(`--${compiler}`);
  };
  for (const compiler of COMPILERS) set(`--no-${compiler}`);
  // For while we wait for git; as long as we read and scan ourselves, no timer runs.
  const timer = setTimeout(wake, TIME).unref();
  return (bytes) => {
    left -= bytes;
    if (!rests || (left > 0 && performance.now() < end)) return;
    clearTimeout(timer);
    wake();
  };
}

/** Both compilers are there and on, from V8 12 on, unless Node was told otherwise: one that may not make code at all must not be made to. */
function mayRest({ versions, execArgv, env }: Host): boolean {
  return Number.parseInt(versions.v8, 10) >= 12 && execArgv.length === 0 && !env['NODE_OPTIONS'];
}
