require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./segment-packed.cjs");
let n = require("node:worker_threads");
// src/surfaces/scan-worker.ts
n.parentPort && serve(n.parentPort, n.workerData);
function serve(n, r) {
	let i = e.gt(r.scanner);
	let a = e.vt(r);
	let answer = (n) => n.kind === "batch" ? {
		kind: "batch",
		outcomes: e.lt(n.batch, (t) => e.dr(i.scan(t), a))
	} : {
		kind: "segment",
		packed: t.t(i.search(n.segment, n.texts))
	};
	n.on("message", (e) => n.postMessage(answer(e)));
	n.postMessage({ kind: "ready" });
}
