require("./rolldown-runtime.cjs");
const require_json = require("./json2.cjs");
// src/reporters/jsonl.ts
const jsonl = { render };
function* render(report) {
	const { schema, tool, scan, ledger, findings } = report;
	yield line("scan", {
		schema,
		tool,
		scan
	});
	for (const finding of findings) yield line("finding", finding);
	yield line("summary", {
		ledger,
		findings: findings.length,
		exitCode: scan.exitCode
	});
}
function line(type, value) {
	return `${require_json.json({
		type,
		...value
	})}\n`;
}
exports.jsonl = jsonl;
