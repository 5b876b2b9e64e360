require("./rolldown-runtime.cjs");
const e = require("./json2.cjs");
// src/reporters/jsonl.ts
const t = { render };
function* render(e) {
	let { schema: t, tool: n, scan: r, ledger: i, findings: a } = e;
	yield line("scan", {
		schema: t,
		tool: n,
		scan: r
	});
	for (let e of a) yield line("finding", e);
	yield line("summary", {
		ledger: i,
		count: a.length,
		exitCode: r.exitCode
	});
}
function line(t, n) {
	return `${e.t({
		type: t,
		...n
	})}\n`;
}
exports.jsonl = t;
