import { t as json } from "./json2.mjs";
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
	return `${json({
		type,
		...value
	})}\n`;
}
export { jsonl };
