require("./rolldown-runtime.cjs");
const e = require("./chain.cjs");
const t = require("./hook-file.cjs");
const n = require("./scan.cjs");
const r = require("./main.cjs");
let i = require("node:path");
// src/surfaces/hook/install/config-hooks.ts
function addConfigHooks(e, r, i) {
	return withConfigBlock(e, i.flatMap((e) => [
		`[hook "leaksift-${e}"]`,
		`\tevent = ${e}`,
		`\tcommand = ${n.Zt(`${t.f(r)} ${e}`)}`
	]));
}
function addHooksPath(e, t) {
	return withConfigBlock(e, ["[core]", `\thooksPath = ${n.Zt(t)}`]);
}
function withConfigBlock(e, t) {
	let n = r.n(e);
	let i = n === null ? null : r.l(n).text;
	return {
		path: e,
		before: n,
		after: i === null ? r.i(t, "created") : r.o(i, 0, r.i(t))
	};
}
// src/surfaces/hook/install/plan.ts
function planInstall(e, n, r) {
	let a = shimEdit((0, i.join)(e.commonDir, t.u), r);
	if (e.configHooks) {
		let t = (0, i.join)(e.commonDir, "config");
		return {
			edits: [a, addConfigHooks(t, a.path, n)],
			where: [`git's own configuration, ${t}`],
			refused: []
		};
	}
	if (isForeign(e)) return behindForeign(e, n, a);
	let { edits: o, where: s, refused: c } = t.t(e, n);
	return {
		edits: [a, ...o],
		where: s,
		refused: c
	};
}
function behindForeign({ commonDir: t, hooksPath: n }, r, a) {
	let o = chainOf(t);
	return {
		edits: [
			a,
			...e.t(o, a.path, r, "configured"),
			addHooksPath((0, i.join)(t, "config"), o)
		],
		where: [`${o}, which passes on to ${n?.value === o ? "the folder that the configuration names otherwise" : n?.value ?? ""}`],
		refused: []
	};
}
function isForeign({ commonDir: e, hooksPath: t }) {
	return t !== null && (t.scope === "global" || t.scope === "system" || t.value === chainOf(e));
}
function chainOf(e) {
	return (0, i.join)(e, "leaksift/hooks");
}
function shimEdit(e, n) {
	return {
		path: e,
		before: r.n(e),
		after: t.p(n),
		mode: 493
	};
}
exports.n = addHooksPath;
exports.planInstall = planInstall;
exports.shimEdit = shimEdit;
exports.t = addConfigHooks;
