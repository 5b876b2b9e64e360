/**
 * Collects garbage between the steps of long work: what a step has needed is of no use to the next, and V8 by itself lets it lie until
 * its heap has grown by half. Typed arrays weigh little in that sum, however large they are.
 */
import { createRequire } from 'node:module';

/** Bytes that a process may hold before anybody minds. */
const MUCH = 192 << 20;

let collect: (() => void) | undefined;

/** Does nothing where little is held. */
export function collectGarbage(): void {
  if (process.memoryUsage.rss() > MUCH) (collect ??= exposed())();
}

/** V8 gives its function to contexts that are made while the flag stands. */
function exposed(): () => void {
  const require = createRequire(process.execPath);
  const { setFlagsFromString } = require('node:v8') as typeof import('node:v8');
  const { runInNewContext } = require('node:vm') as typeof import('node:vm');
  setFlagsFromString('--expose-gc');
  const given: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof given === 'function' ? () => void given() : () => {};
}
