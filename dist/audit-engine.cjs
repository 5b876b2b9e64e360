require("./rolldown-runtime.cjs");
const e = require("./worker-thread.cjs");
const t = require("./scan.cjs");
const n = require("./early-threads.cjs");
const r = require("./scan-and-report.cjs");
const i = require("./part-auditor.cjs");
function growSlowlyInAudits() {
	tell(majorOf(process.versions.v8) === "13" ? "--heap-growing-percent=100" : "--heap-growing-percent=50");
}
function majorOf(e) {
	return e.split(".", 1)[0] ?? "";
}
function tell(e) {
	if (e === void 0) return;
	let { setFlagsFromString: t } = process.getBuiltinModule("node:v8");
	t(e);
}
// src/surfaces/cli/audit-engine.ts
function auditEngine(t, i = n.DEFAULT_JOBS) {
	let o = [];
	let s = n.t(0);
	return {
		expect: (e) => {
			s = n.t(e);
			s === "large" && growSlowlyInAudits();
			if (s !== "small") for (; o.length < i;) o.push(n.auditThread(s));
		},
		tidy: r.a,
		audit: async function* (r, c, l) {
			let u = s === "small" && r.loose.length <= a ? auditorHere(r, t) : void 0;
			try {
				u ? yield* e.r(c, u, l) : yield* e.i(r, c, i, () => (o.pop() ?? n.auditThread(s)).begin({
					survey: r,
					settings: t
				}), l);
			} finally {
				u?.close();
				await Promise.all(o.splice(0).map((e) => e.stop()));
				await n.stopEarly();
			}
		}
	};
}
function auditorHere(e, n) {
	try {
		return i.t(e, n);
	} catch (e) {
		t.dr(e);
		return;
	}
}
const a = 1e3;
exports.auditEngine = auditEngine;
