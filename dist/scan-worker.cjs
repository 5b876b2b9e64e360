require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./segment-packed.cjs");
let n = require("node:worker_threads");
// src/surfaces/scan-worker.ts
n.parentPort && serve(n.parentPort, n.workerData);
function serve(n, { scanner: r, key: i, showSecrets: a }) {
	let o = e.K(r);
	let s = {
		fingerprint: e.Rn(e.cn, i),
		disclose: a ? e.Ln : void 0
	};
	let answer = (n) => n.kind === "batch" ? {
		kind: "batch",
		outcomes: e.gt(n.batch, (t) => e.Vt(o.scan(t), s))
	} : {
		kind: "segment",
		packed: t.t(o.search(n.segment, n.texts))
	};
	n.on("message", (e) => n.postMessage(answer(e)));
	n.postMessage({ kind: "ready" });
}
