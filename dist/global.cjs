require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./chain.cjs");
const n = require("./hook-file.cjs");
const r = require("./plan.cjs");
const i = require("./unplan.cjs");
let a = require("node:fs");
let o = require("node:path");
// src/surfaces/hook/install/global.ts
function planGlobalInstall({ hooksPath: i, configHooks: a }, s, c, l) {
	let u = configHome(l);
	let d = r.n((0, o.join)(u, n.d), c);
	let f = globalConfig(l);
	if (a) return {
		edits: [d, r.r(f, d.path, s)],
		where: [`git's global configuration, ${f}`],
		refused: []
	};
	let p = (0, o.join)(u, "leaksift/hooks");
	if (i !== null && i.value !== p) throw new e.j("usage", `core.hooksPath is set in the ${i.scope} configuration (${i.value}) and stays as it is. Run leaksift hook install in each repository instead, or update git to 2.54.`);
	return {
		edits: [
			d,
			...t.t(p, d.path, s, "repository"),
			r.i(f, p)
		],
		where: [`${p}, which passes on to each repository's own hooks`],
		refused: []
	};
}
function planGlobalUninstall(e) {
	let r = configHome(e);
	return [
		...i.n(globalConfig(e)),
		...t.n((0, o.join)(r, "leaksift/hooks")),
		...i.t((0, o.join)(r, n.d))
	];
}
function configHome(e) {
	return e.XDG_CONFIG_HOME || (0, o.join)(home(e), ".config");
}
function globalConfig(e) {
	if (e.GIT_CONFIG_GLOBAL) return e.GIT_CONFIG_GLOBAL;
	let [t, n] = [(0, o.join)(home(e), ".gitconfig"), (0, o.join)(configHome(e), "git/config")];
	return !(0, a.existsSync)(t) && (0, a.existsSync)(n) ? n : t;
}
function globalConfigs(e) {
	return [
		"GIT_CONFIG_GLOBAL",
		"HOME",
		"USERPROFILE"
	].some((t) => e[t]) ? [globalConfig(e)] : [];
}
function home(t) {
	let n = t.HOME || t.USERPROFILE;
	if (!n) throw new e.j("usage", "HOME is not set, so there is no global configuration to install into.");
	return n;
}
exports.globalConfigs = globalConfigs;
exports.planGlobalInstall = planGlobalInstall;
exports.planGlobalUninstall = planGlobalUninstall;
