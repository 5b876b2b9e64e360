require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
// src/surfaces/cli/baseline-audit.ts
async function auditFor(t, n) {
	let { policyFor: r, scanTarget: i } = await Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.r);
	let a = {
		kind: "history",
		repository: "."
	};
	let { config: o, texts: s } = await r(a, n);
	let c = t ?? {
		key: e.dn(32).toString("hex"),
		entries: []
	};
	return {
		baseline: c,
		report: await i(a, {
			policy: {
				config: o,
				baseline: c,
				texts: s
			},
			failOn: "medium",
			quiet: n.quiet ?? !1,
			showSecrets: !1
		})
	};
}
exports.auditFor = auditFor;
