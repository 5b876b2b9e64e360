/** A worker thread of `audit-history`: scans the parts of a store that it is given, and answers with sealed results. */
import { parentPort } from 'node:worker_threads';
import { serveParts, type WorkerStart } from '../git/pack/worker-thread.ts';
import { makePartAudit, prepareScanner } from './part-auditor.ts';
import type { ThreadSettings } from './scanner.ts';

prepareScanner();
if (parentPort !== null) serveParts(parentPort, ({ survey, settings }: WorkerStart<ThreadSettings>) => makePartAudit(survey, settings));
