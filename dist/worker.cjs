require("./rolldown-runtime.cjs");
const require_part_auditor = require("./part-auditor.cjs");
let node_worker_threads = require("node:worker_threads");
// src/surfaces/worker.ts
const { survey, settings } = node_worker_threads.workerData;
if (node_worker_threads.parentPort !== null) require_part_auditor.serveParts(node_worker_threads.parentPort, require_part_auditor.makePartAudit(survey, settings));
