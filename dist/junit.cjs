require("./rolldown-runtime.cjs");
const e = require("./place-count.cjs");
const t = require("./base.cjs");
const n = require("./closing.cjs");
const r = require("./place.cjs");
const i = require("./story.cjs");
const a = require("./words.cjs");
// src/reporters/escape/xml.ts
const o = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function xml(e) {
	return t.c(e).replace(/[&<>"']/g, (e) => o[e] ?? "");
}
// src/reporters/junit.ts
const s = { render };
function* render(e, { failOn: t = "medium" }) {
	let { findings: r } = e;
	let i = n.c(r, t).failing;
	let a = +!e.ledger.complete;
	let o = `${`tests="${r.length + 1}" failures="${i}" errors="${a}" skipped="${r.length - i}"`} time="${e.scan.seconds}"`;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites name="leaksift" ${o}>\n`;
	yield `  <testsuite name="${xml(`${e.scan.command} ${e.scan.target}`)}" timestamp="${xml(e.scan.startedAt)}" ${o}>\n`;
	yield ledgerCase(e, t);
	for (let e of r) yield findingCase(e, t);
	yield "  </testsuite>\n</testsuites>\n";
}
function ledgerCase(e, t) {
	let r = [n.n(e), n.o(e) ?? ""].join(" ").trim();
	let i = e.ledger.unread.map(({ unit: e, reason: t }) => `${xml(e)}: ${xml(t)}`).join("\n");
	return `    <testcase classname="leaksift" name="everything was read">\n${e.ledger.complete ? "" : `      <error message="${xml(n.t(e, t))}">${i}</error>\n`}      <system-out>${xml(r)}</system-out>\n    </testcase>\n`;
}
function findingCase(e, t) {
	let [n] = e.occurrences;
	let i = n === void 0 ? "" : r.n(n);
	let o = n !== void 0 && r.t(n) ? ` file="${xml(n.path ?? "")}" line="${n.line}"` : "";
	let s = xml(`${e.title} in ${i} (${a.c(e.fingerprint)})`);
	return `    <testcase classname="${xml(e.rule)}" name="${s}"${o}>\n      ${outcome(e, t)}\n    </testcase>\n`;
}
function outcome(e, n) {
	if (e.suppressedBy !== null || e.status === "suppressed") return `<skipped message="${xml(`suppressed: ${e.suppressedBy?.reason ?? ""}`)}"/>`;
	if (!e.new) return "<skipped message=\"in the base already\"/>";
	if (!t.k(e.severity, n)) return `<skipped message="${e.severity}, below ${n}"/>`;
	let r = `${e.severity}: ${e.title}: ${i.o(e)}`;
	return `<failure type="${e.severity}" message="${xml(r)}">${details(e)}</failure>`;
}
function details(e) {
	return [
		...e.occurrences.map(r.n),
		notListed(e),
		i.c("since ", i.l(e)),
		i.u(e),
		i.c("exposed for ", i.i(e)),
		i.a(e).join(", "),
		e.remediation
	].filter((e) => e !== void 0 && e !== "").map((e) => xml(e ?? "")).join("\n");
}
function notListed({ occurrences: t }) {
	let n = e.t(t) - t.length;
	return n > 0 ? `and ${n} more places` : "";
}
exports.junit = s;
