/** A worker thread of `audit-history`: scans the parts of a store that it is given, and answers with sealed results. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveParts } from '../git/pack/worker-thread.ts';
import { partAudits, type AuditSettings } from './part-auditor.ts';

const settings: AuditSettings = workerData;
if (parentPort !== null) serveParts(parentPort, partAudits(settings));
