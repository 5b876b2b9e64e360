/** How an audit's packs are scanned: in worker threads that run the bundle's `worker.cjs`, or, when they are small, here. */
import { availableParallelism } from 'node:os';
import type { Outcome } from '../../core/outcome.ts';
import { auditHere, auditInWorkers } from '../../git/pack/audit.ts';
import { prepareWorker } from '../../git/pack/worker-thread.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';
import type { AuditEngine } from '../../sources/history/audit-engine.ts';
import { growSlowly } from '../doors/tiering.ts';
import { makePartAudit, type AuditSettings } from '../part-auditor.ts';

/** More threads than this wait for memory more than they read. */
const MOST_BY_DEFAULT = 4;

export function auditEngine(settings: AuditSettings, jobs = Math.min(MOST_BY_DEFAULT, availableParallelism())): AuditEngine {
  const prepare = () => prepareWorker<AuditSettings, Outcome>(new URL('./worker.cjs', import.meta.url), settings);
  const prepared: ReturnType<typeof prepare>[] = [];
  return {
    expect: (packedBytes) => {
      if (packedBytes > LARGE) growSlowly();
      if (packedBytes > SMALL.packed) while (prepared.length < jobs) prepared.push(prepare());
    },
    audit: async function* (survey, parts, signal) {
      const auditor = isSmall(survey) ? makePartAudit(survey, settings) : undefined;
      try {
        if (auditor) yield* auditHere(parts, auditor, signal);
        else yield* auditInWorkers(survey, parts, jobs, () => (prepared.pop() ?? prepare()).begin(survey), signal);
      } finally {
        auditor?.close();
        await Promise.all(prepared.splice(0).map((worker) => worker.stop()));
      }
    },
  };
}

/** Bytes of packs from which V8 is told to be thrifty: on less it would collect garbage several times for nothing: one part in twenty of a small audit. */
const LARGE = 32 << 20;

/** Bytes of packs, and loose files, that are scanned before a thread has started. Small enough for a signal to wait. */
const SMALL = { packed: 2 << 20, loose: 1000 };

function isSmall({ packs, loose }: StoreSurvey): boolean {
  return loose.length <= SMALL.loose && packs.reduce((sum, { tables }) => sum + tables.fileBytes, 0) <= SMALL.packed;
}
