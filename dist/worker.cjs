require("./rolldown-runtime.cjs");
const e = require("./part-auditor.cjs");
let t = require("node:worker_threads");
// src/surfaces/worker.ts
const n = t.workerData;
t.parentPort !== null && e.i(t.parentPort, e.n(n));
