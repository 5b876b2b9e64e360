/** A worker thread of `audit-history`: scans the parts of a store that it is given, and answers with sealed results. */
import { parentPort } from 'node:worker_threads';
import { serveParts, type WorkerStart } from '../git/pack/worker-thread.ts';
import { makePartAudit, prepareScanner, type AuditSettings } from './part-auditor.ts';

prepareScanner();
if (parentPort !== null) serveParts(parentPort, ({ survey, settings }: WorkerStart<AuditSettings>) => makePartAudit(survey, settings));
