require("./rolldown-runtime.cjs");
const e = require("./worker-thread.cjs");
const t = require("./part-auditor.cjs");
let n = require("node:worker_threads");
// src/surfaces/worker.ts
t.n();
n.parentPort !== null && e.n(n.parentPort, ({ survey: e, settings: n }) => t.t(e, n));
