const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
const n = require("./closing.cjs");
const r = require("./place.cjs");
const i = require("./place-count.cjs");
const a = require("./story.cjs");
const o = require("./text-wrap.cjs");
const s = require("./words.cjs");
// node_modules/picocolors/picocolors.js
var c = e.t(((e, t) => {
	let n = process || {};
	let r = n.argv || [];
	let i = n.env || {};
	let a = !(i.NO_COLOR || r.includes("--no-color")) && (!!i.FORCE_COLOR || r.includes("--color") || n.platform === "win32" || !!i.CI);
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
	let createColors = (e = a) => {
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
	t.exports = createColors();
	t.exports.createColors = createColors;
}));
// src/reporters/text-block.ts
var l = e.a(c(), 1);
function block(e, t, n) {
	return [
		heading(e, n),
		...rows(e, t, n).map(([e, t]) => row(e, t, n)),
		""
	].join("\n") + "\n";
}
function heading(e, { paint: n, width: r }) {
	let i = e.severity.toUpperCase();
	let a = t.c(e.title);
	let c = s.c(e.fingerprint);
	let l = r - o.t(`${i}  ${a}${c}`);
	let u = l < 2 ? "\n  " : " ".repeat(l);
	return `${badge(e.severity, n)(i)}  ${n.bold(a)}${u}${n.dim(c)}`;
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
		["since", sentences(a.l(e, t.scan.startedAt), n)],
		["now", sentences(a.u(e), n)],
		["exposed", sentences(a.i(e), n)],
		["facts", facts(e, n)],
		["because", sentences((e.signals ?? []).join(", "), n)],
		["checked", sentences(a.d(e), n)],
		["do", ways(e, t, n)]
	].filter(([, e]) => e.length > 0);
}
function shownParts(e) {
	return e.parts.map((e) => e.value ?? e.masked).join(" + ");
}
function places({ occurrences: e }, n) {
	let a = e.slice(0, 5).map((e) => {
		let i = r.r(e);
		return `${t.c(r.n(e))}${i.length === 0 ? "" : `  ${n.dim(`(${t.c(i.join("; "))})`)}`}`;
	});
	let o = i.t(e) - a.length;
	o > 0 && a.push(n.dim(`and ${s.n(o, "more place", "more places")}`));
	return a;
}
function sentences(e, { width: n }) {
	return e === void 0 || e === "" ? [] : o.n(t.c(e), n - 11).split("\n");
}
function facts(e, { width: n }) {
	let r = a.a(e).map(t.c);
	return r.length === 0 ? [] : o.r(r, n - 11).split("\n");
}
function ways(e, n, { paint: r, width: i, program: s }) {
	let { introduction: c, line: l } = a.n(e, n, s);
	let u = o.t(`2. ${c} ${l}`) <= i - 11;
	let d = e.remediation === "" ? "Revoke it where it was issued, then remove it here." : e.remediation;
	return [...o.n(`1. ${t.c(d)}`, i - 11, "   ").split("\n"), ...u ? [`2. ${c} ${r.cyan(l)}`] : [...o.n(`2. ${c}`, i - 11, "   ").split("\n"), `   ${r.cyan(l)}`]];
}
function row(e, t, { paint: n }) {
	let r = " ".repeat(11);
	return t.map((t, i) => `${i === 0 ? `  ${n.dim(e.padEnd(9))}` : r}${t}`).join("\n");
}
function slight(e, { paint: n, width: r }) {
	let i = s.c(e.fingerprint);
	let a = `  ${e.severity.padEnd(10)}${t.c(whereOf(e))}`;
	let c = r - o.t(a + i);
	let l = " ".repeat(12);
	let u = [...storyOf(e), ...c < 2 ? [i] : []].map(t.c).join("\xA0\u00b7 ");
	let d = o.n(u, r - 12).replaceAll("\xA0", " ").split("\n").map((e) => `${l}${e}\n`);
	return `${a}${c < 2 ? "" : `${" ".repeat(c)}${n.dim(i)}`}\n${d.join("")}`;
}
function whereOf({ occurrences: e }) {
	let [t] = e;
	let n = i.t(e) - 1;
	return `${t === void 0 ? "" : r.n(t)}${n > 0 ? `, ${s.n(n, "more place", "more places")}` : ""}`;
}
function storyOf(e) {
	let { title: t, exposure: n, signals: r = [] } = e;
	let i = a.l(e);
	return [
		`${t} ${shownParts(e)}`,
		...i === void 0 ? [] : [`since ${i}`],
		...n === null ? [] : [n.inHead ? "in HEAD" : "not in HEAD"],
		...a.a(e),
		...r.length === 0 ? [] : [r.join(", ")]
	];
}
// src/reporters/text.ts
const u = { render };
function* render(e, r) {
	let i = l.default.createColors(r.color);
	let a = {
		paint: i,
		width: Math.max(40, Math.min(r.width, 110)),
		program: r.program ?? "leaksift"
	};
	let { failOn: o = "medium" } = r;
	let s = n.a(e);
	let { findings: c } = e;
	let u = c.filter((e) => e.status === "open" && e.new);
	if (isSilent(e, r, u)) return;
	s !== void 0 && (yield `${i.bold(i.yellow(s))}\n\n`);
	r.quiet || (yield* opening(e, r, a));
	for (let n of u.filter(({ severity: e }) => t.A(e, o))) yield block(n, e, a);
	yield* below(u.filter(({ severity: e }) => !t.A(e, o)), o, a);
	r.quiet || (yield* asides(c, e, a));
	yield* closing(e, r, a);
}
function isSilent(e, t, r) {
	return t.quiet && e.ledger.complete && r.length === 0 && n.i(e);
}
function* opening(e, r, { paint: i, width: a }) {
	yield `${i.bold(`leaksift ${t.c(e.scan.command)}`)} ${t.c(e.scan.target)}\n`;
	let s = n.s(e);
	s.length > 0 && (yield `${i.dim(o.r(s.map(t.c), a))}\n`);
	e.findings.length > 0 && (yield `${o.n(n.r(n.c(e.findings, r.failOn)), a)}\n`);
	yield "\n";
}
function* below(e, t, n) {
	if (e.length === 0) return;
	yield n.paint.bold(`Below ${t}, so not counted\n`);
	for (let t of e) yield slight(t, n);
	e.some(({ severity: e }) => e !== "info") && (yield n.paint.dim("  In full: --fail-on low\n"));
	yield "\n";
}
function* asides(e, n, { paint: r, width: i }) {
	let a = e.filter((e) => e.status === "open" && !e.new);
	a.length > 0 && (yield r.bold("In the base already, so not counted\n"));
	for (let e of a.slice(0, 20)) yield `  ${brief(e)}\n`;
	a.length > 20 && (yield `  and ${s.o(a.length - 20)} more\n`);
	a.length > 0 && (yield "\n");
	let c = suppressions(e);
	c !== "" && (yield `${o.n(`Suppressed: ${c}.`, i)}\n`);
	for (let e of n.scan.notes ?? []) yield `${o.n(`Note: ${t.c(e)}`, i, "      ")}\n`;
}
function brief(e) {
	let [n] = e.occurrences;
	return `${e.severity.padEnd(8)}  ${n === void 0 ? "" : t.c(r.n(n))}  ${t.c(e.title)}`;
}
function suppressions(e) {
	let by = (t) => e.filter((e) => e.suppressedBy?.by === t).length;
	return [
		[by("baseline"), "by the baseline"],
		[by("inline"), "by marks in the text"],
		[by("config"), "by the configuration"]
	].filter(([e]) => e > 0).map(([e, t]) => `${s.o(e)} ${t}`).join(", ");
}
function* closing(e, r, { paint: i, width: a, program: s }) {
	let { failOn: c = "medium" } = r;
	e.ledger.units.enumerated > 0 && (yield `${o.n(n.n(e), a)}\n`);
	let l = n.o(e);
	l !== void 0 && !r.quiet && (yield `${o.n(t.c(l), a, "  ")}\n`);
	yield* unread(e);
	!r.quiet && hasLeakedKey(e, c) && (yield `${o.n(`What to do, step by step: ${s} respond report.json, with a report made by --format json --output report.json.`, a)}\n`);
	let u = e.scan.exitCode === 0 ? i.green : e.ledger.complete ? i.red : i.yellow;
	yield `${i.bold(u(o.n(n.t(e, r.failOn), a)))}\n`;
}
function hasLeakedKey({ scan: e, findings: n }, r) {
	return e.command === "audit-history" && n.some((e) => e.status === "open" && t.A(e.severity, r) && e.parts.some(({ kind: e }) => e.startsWith("aws-")));
}
function* unread({ ledger: e }) {
	if (e.units.unread === 0) return;
	yield "Not read:\n";
	for (let { unit: n, reason: r } of e.unread.slice(0, 20)) yield `  ${t.c(n)}: ${t.c(r)}\n`;
	let n = e.units.unread - Math.min(e.unread.length, 20);
	n > 0 && (yield `  and ${s.o(n)} more (--format json names ${e.unreadOmitted === void 0 ? "all" : "the first 1,000"})\n`);
}
exports.text = u;
