/** How an audit's packs are scanned: in worker threads that run the bundle's `worker.cjs`, or, when they are small, here. */
import { availableParallelism } from 'node:os';
import type { Outcome } from '../../core/outcome.ts';
import { auditHere, auditInWorkers } from '../../git/pack/audit.ts';
import { startWorker } from '../../git/pack/worker-thread.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';
import type { AuditEngine } from '../../sources/history/pack-stream.ts';
import { makePartAudit, type AuditSettings } from '../part-auditor.ts';

/** More threads than this wait for memory more than they read. */
const MOST_BY_DEFAULT = 4;

export function auditEngine(settings: AuditSettings, jobs = Math.min(MOST_BY_DEFAULT, availableParallelism())): AuditEngine {
  const start = (survey: StoreSurvey) => startWorker<AuditSettings, Outcome>(new URL('./worker.cjs', import.meta.url), { survey, settings });
  return {
    audit: async function* (survey, parts, signal) {
      if (!isSmall(survey)) return yield* auditInWorkers(survey, parts, jobs, () => start(survey), signal);
      const auditor = makePartAudit(survey, settings);
      try {
        yield* auditHere(parts, auditor, signal);
      } finally {
        auditor.close();
      }
    },
  };
}

/** Bytes of packs, and loose files, that are scanned before a thread has started. Small enough for a signal to wait. */
const SMALL = { packed: 2 << 20, loose: 1000 };

function isSmall({ packs, loose }: StoreSurvey): boolean {
  return loose.length <= SMALL.loose && packs.reduce((sum, { tables }) => sum + tables.fileBytes, 0) <= SMALL.packed;
}
