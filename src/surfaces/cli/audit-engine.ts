/** How an audit's packs are scanned: in worker threads that run the bundle's `worker.mjs`, or, when they are small, here. */
import { availableParallelism } from 'node:os';
import { startWorker } from '../../git/pack/worker-thread.ts';
import type { AuditEngine } from '../../sources/history/pack-stream.ts';
import { makePartAudit, type AuditSettings } from '../part-auditor.ts';

/** More threads than this wait for memory more than they read. */
const MOST_BY_DEFAULT = 4;

export function auditEngine(settings: AuditSettings, jobs = Math.min(MOST_BY_DEFAULT, availableParallelism())): AuditEngine {
  return {
    jobs,
    here: (survey) => makePartAudit(survey, settings),
    start: (survey) => startWorker(new URL('./worker.mjs', import.meta.url), { survey, settings }),
  };
}
