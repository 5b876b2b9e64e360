require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./report-file.cjs");
// src/surfaces/cli/merge-input.ts
async function readMergeInputs(e) {
	return Promise.all((await t.expandReportNames(e)).map(readMergeInput));
}
async function readMergeInput(n) {
	let r = await t.readText(n);
	try {
		let e = t.t(r, n);
		return {
			name: n,
			report: e,
			shard: e.scan.shard
		};
	} catch (i) {
		let a = t.n(r);
		if (!e.P(i) || a === void 0) throw i;
		return {
			name: n,
			report: void 0,
			shard: a
		};
	}
}
exports.readMergeInputs = readMergeInputs;
