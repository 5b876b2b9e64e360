require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/surfaces/hook/install/place.ts
async function findPlace(e, a) {
	let { workTree: o, gitDir: s, commonDir: c } = t.Jt(e, a);
	let l = o ?? s;
	let u = asking(l, a, t.k({
		workTree: o,
		commonDir: c
	}, a));
	return {
		top: l,
		commonDir: c,
		hooks: (0, r.resolve)(l, (await u("rev-parse", "--git-path", "hooks")).trimEnd()),
		isServer: o === null && !(0, n.existsSync)((0, r.join)(c, "worktrees")),
		hooksPath: lastHooksPath(await u(...i)),
		configHooks: hasConfigHooks(await u("version"))
	};
}
function neededEvents({ isServer: e }) {
	return e ? ["pre-receive"] : [
		"pre-commit",
		"pre-merge-commit",
		"pre-push"
	];
}
async function findGlobalPlace(e, n) {
	let r = asking(e, n, t.k({
		workTree: null,
		commonDir: e
	}, n));
	return {
		hooksPath: lastHooksPath((await Promise.all(["--system", "--global"].map((e) => r("config", "--includes", e, "--show-scope", "--get-all", "core.hooksPath")))).join("")),
		configHooks: hasConfigHooks(await r("version"))
	};
}
const i = [
	"config",
	"--show-scope",
	"--get-all",
	"core.hooksPath"
];
function asking(t, n, r) {
	let i = Object.entries(n).filter((e) => e[1] !== void 0);
	let o = {
		program: r,
		directory: t,
		variables: Object.fromEntries(i)
	};
	return async (...t) => {
		let { stdin: n, output: r, closed: i } = e.y(o, t, { deadline: 2e4 });
		n.end();
		let s = [];
		for await (let e of r) s.push(e);
		let { code: c, problem: l } = await i;
		if (l !== null && (t[0] !== "config" || c !== a)) throw new e.O("git", `git ${t[0] ?? ""} failed: ${l}.`);
		return Buffer.concat(s).toString();
	};
}
const a = 1;
function lastHooksPath(e) {
	let [t = "", n = ""] = e.split("\n").filter((e) => e !== "").at(-1)?.split("	") ?? [];
	return t === "" ? null : {
		scope: t,
		value: n
	};
}
function hasConfigHooks(e) {
	let [, t = "0", n = "0"] = /(\d+)\.(\d+)/.exec(e) ?? [];
	return Number(t) > 2 || Number(t) === 2 && Number(n) >= 54;
}
exports.findGlobalPlace = findGlobalPlace;
exports.findPlace = findPlace;
exports.neededEvents = neededEvents;
