require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
const n = require("./main.cjs");
const r = require("./global.cjs");
let i = require("node:fs");
let a = require("node:path");
// src/surfaces/hook/install/place.ts
async function findPlace(e, n) {
	let { workTree: s, gitDir: c, commonDir: l } = t.O(e, n);
	let u = s ?? c;
	refuseWaiting([
		(0, a.join)(c, "HEAD"),
		(0, a.join)(l, "config"),
		(0, a.join)(c, "config.worktree"),
		...r.globalConfigs(n)
	]);
	let d = asking(u, n.GIT_DIR === void 0 ? n : {
		...n,
		GIT_DIR: c,
		GIT_WORK_TREE: s ?? void 0
	}, t.Q({
		workTree: s,
		commonDir: l
	}, n));
	return {
		top: u,
		commonDir: l,
		hooks: (0, a.dirname)((0, a.resolve)(u, (await d("rev-parse", "--git-path", "hooks/pre-commit")).trimEnd())),
		isServer: s === null && !(0, i.existsSync)((0, a.join)(l, "worktrees")),
		hooksPath: lastHooksPath(await d(...o)),
		configHooks: hasConfigHooks(await d("version"))
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
	refuseWaiting(r.globalConfigs(n));
	let i = asking(e, n, t.Q({
		workTree: null,
		commonDir: e
	}, n));
	return {
		hooksPath: lastHooksPath((await Promise.all(["--system", "--global"].map((e) => i("config", "--includes", e, "--show-scope", "--get-all", "core.hooksPath")))).join("")),
		configHooks: hasConfigHooks(await i("version"))
	};
}
function refuseWaiting(t) {
	let r = t.find((e) => n.r(e)?.isFIFO());
	if (r !== void 0) throw new e.j("git", `${r} is a named pipe, for which git would wait for ever. Remove it.`);
}
const o = [
	"config",
	"--show-scope",
	"--get-all",
	"core.hooksPath"
];
function asking(n, r, i) {
	let a = Object.entries(r).filter((e) => e[1] !== void 0);
	let o = {
		program: i,
		directory: n,
		variables: Object.fromEntries(a)
	};
	return async (...n) => {
		let { stdin: r, output: i, closed: a } = t.X(o, n, { deadline: 2e4 });
		r.end();
		let c = [];
		for await (let e of i) c.push(e);
		let { code: l, problem: u } = await a;
		if (u !== null && (n[0] !== "config" || l !== s)) throw new e.j("git", `git ${n[0] ?? ""} failed: ${u}.`);
		return Buffer.concat(c).toString();
	};
}
const s = 1;
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
