require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./segment-packed.cjs");
let n = require("node:worker_threads");
// src/surfaces/scan-worker.ts
n.parentPort && serve(n.parentPort, n.workerData);
function serve(n, r) {
	let i = e.mt(r.scanner);
	let a = e.gt(r);
	let answer = (n) => n.kind === "batch" ? {
		kind: "batch",
		outcomes: e.lt(n.batch, (t) => e.$n(i.scan(t), a))
	} : {
		kind: "segment",
		packed: t.t(i.search(n.segment, n.texts))
	};
	n.on("message", (e) => n.postMessage(answer(e)));
	n.postMessage({ kind: "ready" });
}
