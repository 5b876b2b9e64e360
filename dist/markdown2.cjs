require("./rolldown-runtime.cjs");
const e = require("./closing.cjs");
const t = require("./markdown.cjs");
const n = require("./place.cjs");
const r = require("./story.cjs");
const i = require("./words.cjs");
// src/reporters/markdown.ts
const a = { render };
function* render(t, n) {
	let r = opening(t, n);
	let i = closing(t, n);
	let a = e.l(t.findings).filter((e) => e.status === "open");
	yield r;
	yield* table(a, n, (n.maximumBytes ?? Infinity) - bytes(r) - bytes(i));
	yield i;
}
function opening(n, { failOn: r }) {
	let i = e.a(n);
	let a = e.s(n).map((e) => t.n(e)).join(" \u00b7 ");
	return [
		`## leaksift ${t.n(n.scan.command)} ${t.t(n.scan.target)}`,
		`**${t.n(i === void 0 ? e.t(n, r) : i)}**`,
		a,
		""
	].filter((e, t) => e !== "" || t === 3).join("\n\n");
}
function* table(e, t, n) {
	if (e.length === 0) return;
	let r = "| Severity | Credential | Where | Since | Now | To do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
	let a = n - 200 - bytes(r);
	let o = 0;
	yield r;
	for (let n of e) {
		let e = row(n, t);
		a -= bytes(e);
		if (a < 0) break;
		o += 1;
		yield e;
	}
	let s = e.length - o;
	s > 0 && (yield `\n${i.n(s, "further credential")} left out here for want of room, none worse than these; the report has them all.\n`);
	yield "\n";
}
function row(e, n) {
	let a = r.l(e);
	return `| ${[
		`${e.severity}${e.new ? "" : " (in the base already)"}`,
		`${t.n(e.title)}<br>${t.t(r.a(e))}<br>${t.t(i.l(e.fingerprint))}`,
		places(e, n),
		came(e),
		[stands(e), a === void 0 ? "" : t.n(a)].filter((e) => e !== "").join("<br>"),
		t.n(e.remediation)
	].join(" | ")} |\n`;
}
function came(e) {
	let { date: n, author: a, commit: o } = r.o(e);
	return [
		...n === void 0 ? [] : [t.n(i.r(n))],
		...a === void 0 ? [] : [`by ${t.n(a)}`],
		...o === void 0 ? [] : [t.t(i.l(o))]
	].join("<br>");
}
function stands(e) {
	let { exposure: n } = e;
	if (n === null) return "";
	return `${n.inHead ? "still in HEAD" : n.removed === null ? "not in HEAD" : `gone from HEAD with ${t.t(i.l(n.removed))}`}<br>${n.refs.length === 0 ? "on no ref" : `on ${i.c(n.refs.map(t.t))}`}<br>exposed for ${r.r(e) ?? ""}`;
}
function places({ occurrences: e }, { linkTo: t }) {
	let n = e.slice(0, 3).map((e) => linked(e, t));
	e.length > 3 && n.push(`and ${i.s(e.length - 3)} more`);
	return n.join("<br>");
}
function linked(e, r) {
	let i = r?.(e);
	let a = t.t(n.n(e));
	return i !== void 0 && /^https:\/\/[^\s<>()|`\\]+$/.test(i) ? `[${a}](${i})` : a;
}
function closing(n, { failOn: r }) {
	let { ledger: a, scan: o } = n;
	let { suppressed: s } = e.c(n.findings);
	return [
		...a.units.enumerated > 0 ? [t.n(e.n(n))] : [],
		...s > 0 ? [`${i.s(s)} suppressed.`] : [],
		bullets("Skipped by policy", a.skipped.map(({ reason: e, count: n }) => `${i.s(n)} \u00d7 ${t.t(e)}`), a.skipped.length),
		bullets("**Not read**", a.unread.map(({ unit: e, reason: n }) => `${t.t(e)}: ${t.t(n)}`), a.units.unread),
		bullets("Notes", (o.notes ?? []).map((e) => t.n(e)), o.notes?.length ?? 0),
		`**${t.n(e.t(n, r))}**\n`
	].filter((e) => e !== "").join("\n\n");
}
function bullets(e, t, n) {
	if (n === 0) return "";
	let r = t.slice(0, 50).map((e) => `- ${e}`);
	n > r.length && r.push(`- and ${i.s(n - r.length)} more`);
	return [
		`${e}:`,
		"",
		...r
	].join("\n");
}
function bytes(e) {
	return new TextEncoder().encode(e).length;
}
exports.markdown = a;
