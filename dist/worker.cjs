require("./rolldown-runtime.cjs");
const e = require("./part-auditor.cjs");
let t = require("node:worker_threads");
// src/surfaces/worker.ts
const { survey: n, settings: r } = t.workerData;
t.parentPort !== null && e.n(t.parentPort, e.t(n, r));
