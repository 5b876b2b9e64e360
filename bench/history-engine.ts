/**
 * The engine of `audit-history` alone: survey, walk, scan, no report. Built and run by `history.ts`; prints one line of JSON.
 *
 *   node history-engine.mjs OBJECTS-FOLDER JOBS MODE WORKER-MODULE
 *
 * MODE is `scan`, or `read` for walking every object without looking into it.
 */
import { pathToFileURL } from 'node:url';
import { rules } from '../rules/index.ts';
import type { Outcome } from '../src/core/outcome.ts';
import { auditHere, auditInWorkers } from '../src/git/pack/audit.ts';
import { PartAudit, type PartResult } from '../src/git/pack/part-audit.ts';
import type { PartScanner, Windowed } from '../src/git/pack/part-scanner.ts';
import { partsOf } from '../src/git/pack/parts.ts';
import { surveyStore } from '../src/git/pack/store.ts';
import { prepareWorker } from '../src/git/pack/worker-thread.ts';
import { makePartAudit } from '../src/surfaces/part-auditor.ts';
import type { ThreadSettings } from '../src/surfaces/scanner.ts';

const [objects = '', jobs = '1', mode = 'scan', workerModule = ''] = process.argv.slice(2);
const settings: ThreadSettings = { scanner: { builtIn: rules.map(({ id }) => id), own: [] }, key: 'bench', disclose: false };
const blind: PartScanner<Windowed> = {
  scan: () => [], moved: (trace) => trace, isWhole: () => true,
  reread: () => ({ traces: [], before: (at) => at, after: (at) => at, read: () => false, again: () => {}, open: () => {} }),
  assemble: () => ({ detections: [], marks: [], unread: [], skipped: [] }),
};

const start = performance.now();
const survey = surveyStore([objects], 'sha1');
const surveyed = performance.now();
const parts = partsOf(survey);
const totals = { objects: 0, bytes: 0, found: 0, credentials: 0, failed: survey.problems.length };
for await (const { scanned, bytes, found, unread, deferred } of results()) {
  totals.objects += scanned;
  totals.bytes += bytes;
  totals.found += found.length;
  totals.credentials += found.reduce((sum, { outcome }) => sum + (outcome?.sealed.length ?? 0), 0);
  totals.failed += unread.length + deferred.length;
}
const seconds = { survey: (surveyed - start) / 1000, walk: (performance.now() - surveyed) / 1000 };
console.log(JSON.stringify({ ...totals, ...seconds }));

function results(): AsyncIterable<PartResult<Outcome | undefined>> {
  if (mode === 'read') return auditHere(parts, new PartAudit(survey, blind, () => undefined));
  if (jobs === '0') return auditHere(parts, makePartAudit(survey, settings));
  return auditInWorkers(survey, parts, Number(jobs), () => prepareWorker<ThreadSettings, Outcome>(pathToFileURL(workerModule)).begin({ survey, settings }));
}
