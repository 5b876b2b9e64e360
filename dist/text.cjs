require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./closing.cjs");
const n = require("./place.cjs");
const r = require("./place-count.cjs");
const i = require("./story.cjs");
const a = require("./text-wrap.cjs");
const o = require("./words.cjs");
// node_modules/picocolors/picocolors.js
let s = process || {};
let c = s.argv || [];
let l = s.env || {};
let u = !(l.NO_COLOR || c.includes("--no-color")) && (!!l.FORCE_COLOR || c.includes("--color") || s.platform === "win32" || !!l.CI);
let formatter = (e, t, n = e) => (r) => {
	let i = "" + r, a = i.indexOf(t, e.length);
	return ~a ? e + replaceClose(i, t, n, a) + t : e + i + t;
};
let replaceClose = (e, t, n, r) => {
	let i = "", a = 0;
	do {
		i += e.substring(a, r) + n;
		a = r + t.length;
		r = e.indexOf(t, a);
	} while (~r);
	return i + e.substring(a);
};
let createColors = (e = u) => {
	let t = e ? formatter : () => String;
	return {
		isColorSupported: e,
		reset: t("\x1B[0m", "\x1B[0m"),
		bold: t("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
		dim: t("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
		italic: t("\x1B[3m", "\x1B[23m"),
		underline: t("\x1B[4m", "\x1B[24m"),
		inverse: t("\x1B[7m", "\x1B[27m"),
		hidden: t("\x1B[8m", "\x1B[28m"),
		strikethrough: t("\x1B[9m", "\x1B[29m"),
		black: t("\x1B[30m", "\x1B[39m"),
		red: t("\x1B[31m", "\x1B[39m"),
		green: t("\x1B[32m", "\x1B[39m"),
		yellow: t("\x1B[33m", "\x1B[39m"),
		blue: t("\x1B[34m", "\x1B[39m"),
		magenta: t("\x1B[35m", "\x1B[39m"),
		cyan: t("\x1B[36m", "\x1B[39m"),
		white: t("\x1B[37m", "\x1B[39m"),
		gray: t("\x1B[90m", "\x1B[39m"),
		bgBlack: t("\x1B[40m", "\x1B[49m"),
		bgRed: t("\x1B[41m", "\x1B[49m"),
		bgGreen: t("\x1B[42m", "\x1B[49m"),
		bgYellow: t("\x1B[43m", "\x1B[49m"),
		bgBlue: t("\x1B[44m", "\x1B[49m"),
		bgMagenta: t("\x1B[45m", "\x1B[49m"),
		bgCyan: t("\x1B[46m", "\x1B[49m"),
		bgWhite: t("\x1B[47m", "\x1B[49m"),
		blackBright: t("\x1B[90m", "\x1B[39m"),
		redBright: t("\x1B[91m", "\x1B[39m"),
		greenBright: t("\x1B[92m", "\x1B[39m"),
		yellowBright: t("\x1B[93m", "\x1B[39m"),
		blueBright: t("\x1B[94m", "\x1B[39m"),
		magentaBright: t("\x1B[95m", "\x1B[39m"),
		cyanBright: t("\x1B[96m", "\x1B[39m"),
		whiteBright: t("\x1B[97m", "\x1B[39m"),
		bgBlackBright: t("\x1B[100m", "\x1B[49m"),
		bgRedBright: t("\x1B[101m", "\x1B[49m"),
		bgGreenBright: t("\x1B[102m", "\x1B[49m"),
		bgYellowBright: t("\x1B[103m", "\x1B[49m"),
		bgBlueBright: t("\x1B[104m", "\x1B[49m"),
		bgMagentaBright: t("\x1B[105m", "\x1B[49m"),
		bgCyanBright: t("\x1B[106m", "\x1B[49m"),
		bgWhiteBright: t("\x1B[107m", "\x1B[49m")
	};
};
var d = { createColors };
function block(e, t, n) {
	return [
		heading(e, n),
		...rows(e, t, n).map(([e, t]) => row(e, t, n)),
		""
	].join("\n") + "\n";
}
function heading(t, { paint: n, width: r }) {
	let i = t.severity.toUpperCase();
	let s = e.c(t.title);
	let c = o.c(t.fingerprint);
	let l = r - a.t(`${i}  ${s}${c}`);
	let u = l < 2 ? "\n  " : " ".repeat(l);
	return `${badge(t.severity, n)(i)}  ${n.bold(s)}${u}${n.dim(c)}`;
}
function badge(e, t) {
	return {
		critical: (e) => t.bold(t.red(t.inverse(e))),
		high: (e) => t.bold(t.red(e)),
		medium: (e) => t.bold(t.yellow(e)),
		low: (e) => t.bold(t.cyan(e)),
		info: (e) => t.bold(e)
	}[e];
}
function rows(e, t, n) {
	return [
		["what", sentences(shownParts(e), n)],
		["where", places(e, n.paint)],
		["since", sentences(i.l(e, t.scan.startedAt), n)],
		["now", sentences(i.u(e), n)],
		["exposed", sentences(i.i(e), n)],
		["facts", facts(e, n)],
		["because", sentences((e.signals ?? []).join(", "), n)],
		["checked", sentences(i.d(e), n)],
		["do", ways(e, t, n)]
	].filter(([, e]) => e.length > 0);
}
function shownParts(e) {
	return e.parts.map((e) => e.value ?? e.masked).join(" + ");
}
function places({ occurrences: t }, i) {
	let a = t.slice(0, 5).map((t) => {
		let r = n.r(t);
		return `${e.c(n.n(t))}${r.length === 0 ? "" : `  ${i.dim(`(${e.c(r.join("; "))})`)}`}`;
	});
	let s = r.t(t) - a.length;
	s > 0 && a.push(i.dim(`and ${o.n(s, "more place", "more places")}`));
	return a;
}
function sentences(t, { width: n }) {
	return t === void 0 || t === "" ? [] : a.n(e.c(t), n - 11).split("\n");
}
function facts(t, { width: n }) {
	let r = i.a(t).map(e.c);
	return r.length === 0 ? [] : a.r(r, n - 11).split("\n");
}
function ways(t, n, { paint: r, width: o, program: s }) {
	let { introduction: c, line: l } = i.n(t, n, s);
	let u = a.t(`2. ${c} ${l}`) <= o - 11;
	let d = t.remediation === "" ? "Revoke it where it was issued, then remove it here." : t.remediation;
	return [...a.n(`1. ${e.c(d)}`, o - 11, "   ").split("\n"), ...u ? [`2. ${c} ${r.cyan(l)}`] : [...a.n(`2. ${c}`, o - 11, "   ").split("\n"), `   ${r.cyan(l)}`]];
}
function row(e, t, { paint: n }) {
	let r = " ".repeat(11);
	return t.map((t, i) => `${i === 0 ? `  ${n.dim(e.padEnd(9))}` : r}${t}`).join("\n");
}
function slight(t, { paint: n, width: r }) {
	let i = o.c(t.fingerprint);
	let s = `  ${t.severity.padEnd(10)}${e.c(whereOf(t))}`;
	let c = r - a.t(s + i);
	let l = " ".repeat(12);
	let u = [...storyOf(t), ...c < 2 ? [i] : []].map(e.c).join("\xA0\u00b7 ");
	let d = a.n(u, r - 12).replaceAll("\xA0", " ").split("\n").map((e) => `${l}${e}\n`);
	return `${s}${c < 2 ? "" : `${" ".repeat(c)}${n.dim(i)}`}\n${d.join("")}`;
}
function whereOf({ occurrences: e }) {
	let [t] = e;
	let i = r.t(e) - 1;
	return `${t === void 0 ? "" : n.n(t)}${i > 0 ? `, ${o.n(i, "more place", "more places")}` : ""}`;
}
function storyOf(e) {
	let { title: t, exposure: n, signals: r = [] } = e;
	let a = i.l(e);
	return [
		`${t} ${shownParts(e)}`,
		...a === void 0 ? [] : [`since ${a}`],
		...n === null ? [] : [n.inHead ? "in HEAD" : "not in HEAD"],
		...i.a(e),
		...r.length === 0 ? [] : [r.join(", ")]
	];
}
// src/reporters/text.ts
const f = { render };
function* render(n, r) {
	let i = d.createColors(r.color);
	let a = {
		paint: i,
		width: Math.max(40, Math.min(r.width, 110)),
		program: r.program ?? "leaksift"
	};
	let { failOn: o = "medium" } = r;
	let s = t.a(n);
	let { findings: c } = n;
	let l = c.filter((e) => e.status === "open" && e.new);
	if (isSilent(n, r, l)) return;
	s !== void 0 && (yield `${i.bold(i.yellow(s))}\n\n`);
	r.quiet || (yield* opening(n, r, a));
	for (let t of l.filter(({ severity: t }) => e.k(t, o))) yield block(t, n, a);
	yield* below(l.filter(({ severity: t }) => !e.k(t, o)), o, a);
	r.quiet || (yield* asides(c, n, a));
	yield* closing(n, r, a);
}
function isSilent(e, n, r) {
	return n.quiet && e.ledger.complete && r.length === 0 && t.i(e);
}
function* opening(n, r, { paint: i, width: o }) {
	yield `${i.bold(`leaksift ${e.c(n.scan.command)}`)} ${e.c(n.scan.target)}\n`;
	let s = t.s(n);
	s.length > 0 && (yield `${i.dim(a.r(s.map(e.c), o))}\n`);
	n.findings.length > 0 && (yield `${a.n(t.r(t.c(n.findings, r.failOn)), o)}\n`);
	yield "\n";
}
function* below(e, t, n) {
	if (e.length === 0) return;
	yield n.paint.bold(`Below ${t}, so not counted\n`);
	for (let t of e) yield slight(t, n);
	e.some(({ severity: e }) => e !== "info") && (yield n.paint.dim("  In full: --fail-on low\n"));
	yield "\n";
}
function* asides(t, n, { paint: r, width: i }) {
	let s = t.filter((e) => e.status === "open" && !e.new);
	s.length > 0 && (yield r.bold("In the base already, so not counted\n"));
	for (let e of s.slice(0, 20)) yield `  ${brief(e)}\n`;
	s.length > 20 && (yield `  and ${o.o(s.length - 20)} more\n`);
	s.length > 0 && (yield "\n");
	let c = suppressions(t);
	c !== "" && (yield `${a.n(`Suppressed: ${c}.`, i)}\n`);
	for (let t of n.scan.notes ?? []) yield `${a.n(`Note: ${e.c(t)}`, i, "      ")}\n`;
}
function brief(t) {
	let [r] = t.occurrences;
	return `${t.severity.padEnd(8)}  ${r === void 0 ? "" : e.c(n.n(r))}  ${e.c(t.title)}`;
}
function suppressions(e) {
	let by = (t) => e.filter((e) => e.suppressedBy?.by === t).length;
	return [
		[by("baseline"), "by the baseline"],
		[by("inline"), "by marks in the text"],
		[by("config"), "by the configuration"]
	].filter(([e]) => e > 0).map(([e, t]) => `${o.o(e)} ${t}`).join(", ");
}
function* closing(n, r, { paint: i, width: o, program: s }) {
	let { failOn: c = "medium" } = r;
	n.ledger.units.enumerated > 0 && (yield `${a.n(t.n(n), o)}\n`);
	let l = t.o(n);
	l !== void 0 && !r.quiet && (yield `${a.n(e.c(l), o, "  ")}\n`);
	yield* unread(n);
	!r.quiet && hasLeakedKey(n, c) && (yield `${a.n(`What to do, step by step: ${s} respond report.json, with a report made by --format json --output report.json.`, o)}\n`);
	let u = n.scan.exitCode === 0 ? i.green : n.ledger.complete ? i.red : i.yellow;
	yield `${i.bold(u(a.n(t.t(n, r.failOn), o)))}\n`;
}
function hasLeakedKey({ scan: t, findings: n }, r) {
	return t.command === "audit-history" && n.some((t) => t.status === "open" && e.k(t.severity, r) && t.parts.some(({ kind: e }) => e.startsWith("aws-")));
}
function* unread({ ledger: t }) {
	if (t.units.unread === 0) return;
	yield "Not read:\n";
	for (let { unit: n, reason: r } of t.unread.slice(0, 20)) yield `  ${e.c(n)}: ${e.c(r)}\n`;
	let n = t.units.unread - Math.min(t.unread.length, 20);
	n > 0 && (yield `  and ${o.o(n)} more (--format json names ${t.unreadOmitted === void 0 ? "all" : "the first 1,000"})\n`);
}
exports.text = f;
