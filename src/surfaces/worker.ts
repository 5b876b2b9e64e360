/** A worker thread of `audit-history`: scans the parts of a store that it is given, and answers with sealed results. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveParts, type WorkerStart } from '../git/pack/worker-thread.ts';
import { makePartAudit, type AuditSettings } from './part-auditor.ts';

const { survey, settings }: WorkerStart<AuditSettings> = workerData;
if (parentPort !== null) serveParts(parentPort, makePartAudit(survey, settings));
