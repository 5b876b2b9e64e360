/** A worker with the test's scanner. Its settings: the rules, and an object at which it dies. */
import { parentPort } from 'node:worker_threads';
import { PartAudit } from '../../../src/git/pack/part-audit.ts';
import { serveParts, type WorkerStart } from '../../../src/git/pack/worker-thread.ts';
import { windowScanner } from '../../unit/pack/window-scanner.ts';
import type { WindowRule } from '../../unit/pack/window-scanner.ts';
import { tell } from './tell.ts';

export interface WindowSettings {
  readonly rules: readonly WindowRule[];
  /** The thread ends when it scans an object that holds this. */
  readonly deadly?: string;
}

if (parentPort !== null) serveParts(parentPort, ({ survey, settings }: WorkerStart<WindowSettings>) => new PartAudit(survey, deadlyScanner(settings), tell));

function deadlyScanner({ rules, deadly }: WindowSettings): ReturnType<typeof windowScanner> {
  const scanner = windowScanner(rules);
  return {
    ...scanner,
    isWhole: (bytes: Uint8Array) => {
      if (deadly !== undefined && Buffer.from(bytes).includes(deadly)) process.exit(9);
      return scanner.isWhole(bytes);
    },
  };
}
