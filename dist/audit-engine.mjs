import { r as startWorker, t as makePartAudit } from "./part-auditor.mjs";
import { availableParallelism } from "node:os";
// src/surfaces/cli/audit-engine.ts
const MOST_BY_DEFAULT = 4;
function auditEngine(settings, jobs = Math.min(MOST_BY_DEFAULT, availableParallelism())) {
	return {
		jobs,
		here: (survey) => makePartAudit(survey, settings),
		start: (survey) => startWorker(new URL("./worker.mjs", import.meta.url), {
			survey,
			settings
		})
	};
}
export { auditEngine };
