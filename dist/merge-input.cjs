require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_report_file = require("./report-file.cjs");
// src/surfaces/cli/merge-input.ts
async function readMergeInputs(names) {
	return Promise.all((await require_report_file.expandReportNames(names)).map(readMergeInput));
}
async function readMergeInput(name) {
	const text = await require_report_file.readText(name);
	try {
		const report = require_report_file.readReport(text, name);
		return {
			name,
			report,
			shard: report.scan.shard
		};
	} catch (error) {
		const shard = require_report_file.shardOfCut(text);
		if (!require_base.isFault(error) || shard === void 0) throw error;
		return {
			name,
			report: void 0,
			shard
		};
	}
}
exports.readMergeInputs = readMergeInputs;
