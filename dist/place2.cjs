require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
const n = require("./global.cjs");
let r = require("node:fs");
let i = require("node:path");
// src/surfaces/hook/install/place.ts
async function findPlace(e, o) {
	let { workTree: s, gitDir: c, commonDir: l } = t.sn(e, o);
	let u = s ?? c;
	refuseWaiting([
		(0, i.join)(c, "HEAD"),
		(0, i.join)(l, "config"),
		(0, i.join)(c, "config.worktree"),
		...n.globalConfigs(o)
	]);
	let d = asking(u, o, t.k({
		workTree: s,
		commonDir: l
	}, o));
	return {
		top: u,
		commonDir: l,
		hooks: (0, i.resolve)(u, (await d("rev-parse", "--git-path", "hooks")).trimEnd()),
		isServer: s === null && !(0, r.existsSync)((0, i.join)(l, "worktrees")),
		hooksPath: lastHooksPath(await d(...a)),
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
async function findGlobalPlace(e, r) {
	refuseWaiting(n.globalConfigs(r));
	let i = asking(e, r, t.k({
		workTree: null,
		commonDir: e
	}, r));
	return {
		hooksPath: lastHooksPath((await Promise.all(["--system", "--global"].map((e) => i("config", "--includes", e, "--show-scope", "--get-all", "core.hooksPath")))).join("")),
		configHooks: hasConfigHooks(await i("version"))
	};
}
function refuseWaiting(t) {
	let n = t.find((e) => (0, r.statSync)(e, { throwIfNoEntry: !1 })?.isFIFO());
	if (n !== void 0) throw new e.k("git", `${n} is a named pipe, for which git would wait for ever. Remove it.`);
}
const a = [
	"config",
	"--show-scope",
	"--get-all",
	"core.hooksPath"
];
function asking(t, n, r) {
	let i = Object.entries(n).filter((e) => e[1] !== void 0);
	let a = {
		program: r,
		directory: t,
		variables: Object.fromEntries(i)
	};
	return async (...t) => {
		let { stdin: n, output: r, closed: i } = e.b(a, t, { deadline: 2e4 });
		n.end();
		let s = [];
		for await (let e of r) s.push(e);
		let { code: c, problem: l } = await i;
		if (l !== null && (t[0] !== "config" || c !== o)) throw new e.k("git", `git ${t[0] ?? ""} failed: ${l}.`);
		return Buffer.concat(s).toString();
	};
}
const o = 1;
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
