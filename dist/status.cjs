require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./main.cjs");
const n = require("./hook-file.cjs");
let r = require("node:fs");
let i = require("node:path");
// src/surfaces/hook/install/effect.ts
function speaksOf(e, t) {
	return namingLine(e, t) >= 0;
}
function hindrance(e, n) {
	let r = t.o(e);
	if (r !== null && !written(n).includes(r.join("\n"))) return "the lines of leaksift in it were changed: take them out, then run leaksift hook install";
	return e.split("\n").slice(0, namingLine(e, n)).some((e) => a.test(e)) ? "it ends before it comes to leaksift: put the lines of leaksift first" : null;
}
function namingLine(e, t) {
	let n = RegExp(`leaksift.*[ /]${t}(?![\\w-])|^\\s*- id: leaksift\\s*$`);
	return e.split("\n").findIndex((e) => n.test(e) && !/^\s*#/.test(e) && !/\|\|\s*(?:true|:)\s*(?:[#;]|$)/.test(e));
}
const a = /^(?:exit\b|exec\s+[^\s<>&\d])/;
function written(e) {
	return [n.p(e), n.f(e)].flatMap((e) => [e.join("\n"), [...e, "exit 0"].join("\n")]);
}
// src/surfaces/hook/install/status.ts
function statusOf(e, t, n) {
	let r = t.map((t) => eventStatus(e, t, n));
	return {
		events: r,
		broken: r.some(({ by: e }) => e !== null) ? brokenShim(e, r) : []
	};
}
function eventStatus(e, r, a) {
	let o = a.find((e) => namesHook(e, r));
	if (o !== void 0 && e.configHooks) return {
		event: r,
		by: o
	};
	let s = (0, i.join)(e.hooks, r);
	let c = t.n(s);
	let l = c === null && n.r(e.hooks, c) !== "husky" ? null : sources(e, r, n.r(e.hooks, c)).find((e) => speaksOf(t.n(e) ?? "", r));
	if (l == null) return {
		event: r,
		by: null,
		...o === void 0 ? shadowed(e, r) : { problem: tooOld(o) }
	};
	let u = isRun(s) ? hindered(l, r) : `${s} is not executable, so git ignores it`;
	return u === null ? {
		event: r,
		by: l
	} : {
		event: r,
		by: null,
		problem: u
	};
}
function hindered(e, n) {
	let r = t.n(e) ?? "";
	let i = t.l(r) && !o.test(e) ? hindrance(r, n) : null;
	return i === null ? null : `${e}: ${i}`;
}
const o = /\.(?:ya?ml|toml|json)$/;
function namesHook(n, r) {
	let { last: i } = e.$(t.n(n) ?? "");
	let a = i(`hook.leaksift-${r}.command`) ?? "";
	return i(`hook.leaksift-${r}.event`) === r && i(`hook.leaksift-${r}.enabled`) !== "false" && speaksOf(a, r);
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
function isRun(e) {
	return (0, r.existsSync)(e) && !!(t.t(e) & 73);
}
function tooOld(e) {
	return `${e} names it, which git runs from 2.54 on: this git is older. Update it, or run leaksift hook install again`;
}
function shadowed({ commonDir: e, hooks: n, hooksPath: r }, a) {
	let o = (0, i.join)(e, "hooks", a);
	if ((0, i.join)(n, a) === o || !t.s(t.n(o))) return {};
	return { problem: `${o} is shadowed: core.hooksPath (${r?.scope ?? "unknown"}) sends git to ${n}. Run leaksift hook install again` };
}
function brokenShim({ commonDir: e }, t) {
	let n = t.flatMap(({ by: t }) => t === null ? [] : [shimOf(t, e)]);
	return [...new Set(n)].flatMap((e) => e === null ? [] : brokenScript(e));
}
function shimOf(e, a) {
	let o = t.n(e) ?? "";
	let c = s.exec(o)?.[1];
	if (c !== void 0) return c.replaceAll("'\\''", "'");
	if (o.includes("${0%/*}/../leaksift/hook")) return (0, i.join)((0, r.realpathSync)((0, i.dirname)(e)), "..", n.d);
	return e.startsWith(a) ? (0, i.join)(a, n.d) : null;
}
const s = /'(\/(?:[^'\n]|'\\'')*\/leaksift\/hook)'/;
function brokenScript(e) {
	let i = t.n(e);
	if (i === null) return [`${e} is gone: run leaksift hook install again`];
	let a = n.m(i);
	return [
		...t.t(e) & 73 ? [] : [`${e} is not executable: run leaksift hook install again`],
		...i === n.g(a) ? [] : [`${e} is not as this version writes it: run leaksift hook install again`],
		...(0, r.existsSync)(a.program) ? [] : [`${a.program} is gone: install leaksift again, then run leaksift hook install`]
	];
}
exports.statusOf = statusOf;
