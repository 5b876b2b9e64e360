/** A worker with the test's scanner. Its settings: the rules, and an object at which it dies. */
import { parentPort, workerData } from 'node:worker_threads';
import { PartAudit } from '../../../src/git/pack/part-audit.ts';
import { serveParts } from '../../../src/git/pack/worker-thread.ts';
import { windowScanner } from '../../unit/pack/window-scanner.ts';
import type { WindowRule } from '../../unit/pack/window-scanner.ts';
import { tell } from './tell.ts';

export interface WindowSettings {
  readonly rules: readonly WindowRule[];
  /** The thread ends when it scans an object that holds this. */
  readonly deadly?: string;
}

const settings: WindowSettings = workerData;
const scanner = windowScanner(settings.rules);
const deadly = {
  ...scanner,
  isWhole: (bytes: Uint8Array) => {
    if (settings.deadly !== undefined && Buffer.from(bytes).includes(settings.deadly)) process.exit(9);
    return scanner.isWhole(bytes);
  },
};
if (parentPort !== null) serveParts(parentPort, (survey) => new PartAudit(survey, deadly, tell));
