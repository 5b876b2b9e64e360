require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./report-file.cjs");
const n = require("./scan-and-report.cjs");
// src/surfaces/cli/baseline-reports.ts
async function reportsFor(n, r, i) {
	if (n.length === 0) return audit(r ?? {
		key: e.sr(32).toString("hex"),
		entries: []
	}, i);
	return {
		reports: await t.readReportFiles(n),
		baseline: r ?? {
			key: null,
			entries: []
		}
	};
}
async function audit(e, t) {
	let r = {
		kind: "history",
		repository: "."
	};
	let { config: i, texts: a } = await n.t(r, {
		...t,
		baseline: void 0
	});
	return {
		reports: [await n.i(r, {
			policy: {
				config: i,
				baseline: e,
				texts: a
			},
			failOn: "medium",
			quiet: t.quiet ?? !1,
			showSecrets: !1
		})],
		baseline: e
	};
}
exports.reportsFor = reportsFor;
