require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./main.cjs");
const n = require("./hook-file.cjs");
let r = require("node:fs");
let i = require("node:path");
// src/surfaces/hook/install/status.ts
function statusOf(e, t, n) {
	let r = t.map((t) => eventStatus(e, t, n));
	return {
		events: r,
		broken: r.some(({ by: e }) => e !== null) ? brokenShim(e, r) : []
	};
}
function eventStatus(e, r, a) {
	let o = e.configHooks ? a.find((e) => namesHook(e, r)) : void 0;
	if (o !== void 0) return {
		event: r,
		by: o
	};
	let s = (0, i.join)(e.hooks, r);
	let c = t.n(s);
	let l = c === null && n.r(e.hooks, c) !== "husky" ? null : sources(e, r, n.r(e.hooks, c)).find((e) => speaksOf(e, r));
	if (l == null) return {
		event: r,
		by: null,
		...shadowed(e, r)
	};
	return isRun(s) ? {
		event: r,
		by: l
	} : {
		event: r,
		by: null,
		problem: `${s} is not executable, so git ignores it`
	};
}
function namesHook(n, r) {
	let { last: i } = e.ln(t.n(n) ?? "");
	return i(`hook.leaksift-${r}.event`) === r && i(`hook.leaksift-${r}.enabled`) !== "false";
}
function sources({ hooks: e, top: t }, r, a) {
	let o = (0, i.join)(e, r);
	if (a === "husky") return [(0, i.join)((0, i.dirname)(e), r)];
	if (a === "lefthook") return [o, n.c(t) ?? o];
	if (a === "pre-commit") return [
		o,
		`${o}.legacy`,
		n.o(t) ?? o
	];
	return [o];
}
function speaksOf(e, n) {
	let r = t.n(e) ?? "";
	return RegExp(`leaksift[^\\n]*[ /]${n}(?![\\w-])|^\\s*- id: leaksift\\s*$`, "m").test(r);
}
function isRun(e) {
	return (0, r.existsSync)(e) && !!(t.t(e) & 73);
}
function shadowed({ commonDir: e, hooks: n, hooksPath: r }, a) {
	let o = (0, i.join)(e, "hooks", a);
	if ((0, i.join)(n, a) === o || !t.a(t.n(o))) return {};
	return { problem: `${o} is shadowed: core.hooksPath (${r?.scope ?? "unknown"}) sends git to ${n}. Run leaksift hook install again` };
}
function brokenShim({ commonDir: e }, a) {
	let o = (0, i.join)(e, n.u);
	let s = t.n(o);
	let c = a.some(({ by: t }) => t !== null && t.startsWith(e));
	if (s === null) return c ? [`${o} is gone: run leaksift hook install again`] : [];
	let l = /^program='(.*)'$/m.exec(s)?.[1]?.replaceAll("'\\''", "'");
	return [...t.t(o) & 73 ? [] : [`${o} is not executable: run leaksift hook install again`], ...l !== void 0 && !(0, r.existsSync)(l) ? [`${l} is gone: install leaksift again, then run leaksift hook install`] : []];
}
exports.statusOf = statusOf;
