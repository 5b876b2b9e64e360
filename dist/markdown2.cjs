require("./rolldown-runtime.cjs");
const e = require("./place-count.cjs");
const t = require("./closing.cjs");
const n = require("./markdown.cjs");
const r = require("./place.cjs");
const i = require("./story.cjs");
const a = require("./words.cjs");
// src/reporters/markdown.ts
const o = { render };
function* render(e, t) {
	yield opening(e, t);
	yield* table(e.findings.filter((e) => e.status === "open"));
	yield closing(e, t);
}
function opening(e, { failOn: r }) {
	let i = t.a(e);
	let a = t.s(e).map((e) => n.n(e)).join(" \u00b7 ");
	return [
		`## leaksift ${n.n(e.scan.command)} ${n.t(e.scan.target)}`,
		`**${n.n(i === void 0 ? t.t(e, r) : i)}**`,
		a,
		""
	].filter((e, t) => e !== "" || t === 3).join("\n\n");
}
function* table(e) {
	if (e.length === 0) return;
	yield "| Severity | Credential | Where | Since | Now | To do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
	for (let t of e) yield row(t);
	yield "\n";
}
function row(e) {
	let t = i.d(e);
	return `| ${[
		`${e.severity}${e.new ? "" : " (in the base already)"}`,
		`${n.n(e.title)}<br>${n.t(i.o(e))}<br>${n.t(a.c(e.fingerprint))}`,
		places(e),
		came(e),
		[stands(e), t === void 0 ? "" : n.n(t)].filter((e) => e !== "").join("<br>"),
		n.n(i.t(e))
	].join(" | ")} |\n`;
}
function came(e) {
	let { date: t, author: r, commit: o } = i.s(e);
	return [
		...t === void 0 ? [] : [n.n(a.r(t))],
		...r === void 0 ? [] : [`by ${n.n(r)}`],
		...o === void 0 ? [] : [n.t(a.c(o))]
	].join("<br>");
}
function stands(e) {
	let { exposure: t } = e;
	if (t === null) return "";
	return `${t.inHead ? "still in HEAD" : t.removed === null ? "not in HEAD" : `gone from HEAD with ${n.t(a.c(t.removed))}`}<br>${t.refs.length === 0 ? "on no ref" : `on ${a.s(t.refs.map(n.t))}`}<br>exposed for ${i.i(e) ?? ""}`;
}
function places({ occurrences: t }) {
	let i = t.slice(0, 3).map((e) => n.t(r.n(e)));
	let o = e.t(t) - i.length;
	o > 0 && i.push(`and ${a.o(o)} more`);
	return i.join("<br>");
}
function closing(e, { failOn: r }) {
	let { ledger: i, scan: o } = e;
	let { suppressed: s } = t.c(e.findings);
	return [
		...i.units.enumerated > 0 ? [n.n(t.n(e))] : [],
		...s > 0 ? [`${a.o(s)} suppressed.`] : [],
		bullets("Skipped by policy", i.skipped.map(({ reason: e, count: t }) => `${a.o(t)} \u00d7 ${n.t(e)}`), i.skipped.length),
		bullets("**Not read**", i.unread.map(({ unit: e, reason: t }) => `${n.t(e)}: ${n.t(t)}`), i.units.unread),
		bullets("Notes", (o.notes ?? []).map((e) => n.n(e)), o.notes?.length ?? 0),
		`**${n.n(t.t(e, r))}**\n`
	].filter((e) => e !== "").join("\n\n");
}
function bullets(e, t, n) {
	if (n === 0) return "";
	let r = t.slice(0, 50).map((e) => `- ${e}`);
	n > r.length && r.push(`- and ${a.o(n - r.length)} more`);
	return [
		`${e}:`,
		"",
		...r
	].join("\n");
}
exports.markdown = o;
