require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./closing.cjs");
const n = require("./place.cjs");
const r = require("./story.cjs");
const i = require("./words.cjs");
// src/reporters/escape/xml.ts
const a = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function xml(t) {
	return e.c(t).replace(/[&<>"']/g, (e) => a[e] ?? "");
}
// src/reporters/junit.ts
const o = { render };
function* render(e, { failOn: n = "medium" }) {
	let r = t.l(e.findings);
	let i = t.c(r, n).failing;
	let a = +!e.ledger.complete;
	let o = `${`tests="${r.length + 1}" failures="${i}" errors="${a}" skipped="${r.length - i}"`} time="${e.scan.seconds}"`;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites name="leaksift" ${o}>\n`;
	yield `  <testsuite name="${xml(`${e.scan.command} ${e.scan.target}`)}" timestamp="${xml(e.scan.startedAt)}" ${o}>\n`;
	yield ledgerCase(e, n);
	for (let e of r) yield findingCase(e, n);
	yield "  </testsuite>\n</testsuites>\n";
}
function ledgerCase(e, n) {
	let r = [t.n(e), t.o(e) ?? ""].join(" ").trim();
	let i = e.ledger.unread.map(({ unit: e, reason: t }) => `${xml(e)}: ${xml(t)}`).join("\n");
	return `    <testcase classname="leaksift" name="everything was read">\n${e.ledger.complete ? "" : `      <error message="${xml(t.t(e, n))}">${i}</error>\n`}      <system-out>${xml(r)}</system-out>\n    </testcase>\n`;
}
function findingCase(e, t) {
	let [r] = e.occurrences;
	let a = r === void 0 ? "" : n.n(r);
	let o = r !== void 0 && n.t(r) ? ` file="${xml(r.path ?? "")}" line="${r.line}"` : "";
	let s = xml(`${e.title} in ${a} (${i.l(e.fingerprint)})`);
	return `    <testcase classname="${xml(e.rule)}" name="${s}"${o}>\n      ${outcome(e, t)}\n    </testcase>\n`;
}
function outcome(t, n) {
	if (t.suppressedBy !== null || t.status === "suppressed") return `<skipped message="${xml(`suppressed: ${t.suppressedBy?.reason ?? ""}`)}"/>`;
	if (!t.new) return "<skipped message=\"in the base already\"/>";
	if (!e.E(t.severity, n)) return `<skipped message="${t.severity}, below ${n}"/>`;
	let i = `${t.severity}: ${t.title}: ${r.a(t)}`;
	return `<failure type="${t.severity}" message="${xml(i)}">${details(t)}</failure>`;
}
function details(e) {
	return [
		...e.occurrences.map(n.n),
		r.s(e),
		r.c(e),
		r.r(e),
		r.i(e).join(", "),
		e.remediation
	].filter((e) => e !== void 0 && e !== "").map((e) => xml(e ?? "")).join("\n");
}
exports.junit = o;
