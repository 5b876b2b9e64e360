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
	let n = opening(e, t);
	let r = closing(e, t);
	let i = e.findings.filter((e) => e.status === "open");
	yield n;
	yield* table(i, t, (t.maximumBytes ?? Infinity) - bytes(n) - bytes(r));
	yield r;
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
function* table(e, t, n) {
	if (e.length === 0) return;
	let r = "| Severity | Credential | Where | Since | Now | To do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
	let i = n - 200 - bytes(r);
	let o = 0;
	yield r;
	for (let n of e) {
		let e = row(n, t);
		i -= bytes(e);
		if (i < 0) break;
		o += 1;
		yield e;
	}
	let s = e.length - o;
	s > 0 && (yield `\n${a.n(s, "further credential")} left out here for want of room, none worse than these; the report has them all.\n`);
	yield "\n";
}
function row(e, t) {
	let r = i.d(e);
	return `| ${[
		`${e.severity}${e.new ? "" : " (in the base already)"}`,
		`${n.n(e.title)}<br>${n.t(i.o(e))}<br>${n.t(a.c(e.fingerprint))}`,
		places(e, t),
		came(e),
		[stands(e), r === void 0 ? "" : n.n(r)].filter((e) => e !== "").join("<br>"),
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
function places({ occurrences: t }, { linkTo: n }) {
	let r = t.slice(0, 3).map((e) => linked(e, n));
	let i = e.t(t) - r.length;
	i > 0 && r.push(`and ${a.o(i)} more`);
	return r.join("<br>");
}
function linked(e, t) {
	let i = t?.(e);
	let a = n.t(r.n(e));
	return i !== void 0 && /^https:\/\/[^\s<>()|`\\]+$/.test(i) ? `[${a}](${i})` : a;
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
function bytes(e) {
	return new TextEncoder().encode(e).length;
}
exports.markdown = o;
