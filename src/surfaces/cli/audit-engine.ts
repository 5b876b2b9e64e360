/** How an audit's packs are scanned: in worker threads that run the bundle's `worker.cjs`, or, when they are small, here. */
import { auditHere, auditInWorkers } from '../../git/pack/audit.ts';
import { asDamage } from '../../git/pack/damage.ts';
import type { StoreSurvey } from '../../git/pack/store.ts';
import type { AuditEngine } from '../../sources/history/audit-engine.ts';
import { auditSize } from '../audit-size.ts';
import { growSlowlyInAudits } from '../doors/tiering.ts';
import { collectGarbage } from '../garbage.ts';
import { makePartAudit } from '../part-auditor.ts';
import type { ThreadSettings } from '../scanner.ts';
import { auditThread, DEFAULT_JOBS, stopEarly, type AuditThread } from './early-threads.ts';

export function auditEngine(settings: ThreadSettings, jobs = DEFAULT_JOBS): AuditEngine {
  const prepared: AuditThread[] = [];
  let size = auditSize(0);
  return {
    expect: (packedBytes) => {
      size = auditSize(packedBytes);
      if (size === 'large') growSlowlyInAudits();
      if (size !== 'small') while (prepared.length < jobs) prepared.push(auditThread(size));
    },
    tidy: collectGarbage,
    audit: async function* (survey, parts, signal) {
      const auditor = size === 'small' && survey.loose.length <= FEW_LOOSE ? auditorHere(survey, settings) : undefined;
      try {
        if (auditor) yield* auditHere(parts, auditor, signal);
        else yield* auditInWorkers(survey, parts, jobs, () => (prepared.pop() ?? auditThread(size)).begin({ survey, settings }), signal);
      } finally {
        auditor?.close();
        await Promise.all(prepared.splice(0).map((worker) => worker.stop()));
        await stopEarly();
      }
    },
  };
}

/** Undefined when a pack may not be opened any more: a worker that fails for it names what is not read. */
function auditorHere(survey: StoreSurvey, settings: ThreadSettings): ReturnType<typeof makePartAudit> | undefined {
  try {
    return makePartAudit(survey, settings);
  } catch (error) {
    asDamage(error);
    return undefined;
  }
}

/** Loose files that are scanned before a thread has started. */
const FEW_LOOSE = 1000;
