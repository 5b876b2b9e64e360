const e = require("./surface-hook.cjs");
const t = require("./hook-record.cjs");
const n = require("./hook-blocked.cjs");
let r = require("node:fs");
let i = require("node:path");
async function runAgentHook(t, n) {
	try {
		let e = readCall((0, r.readFileSync)(0, "utf8"));
		if (e !== null) return await judge(e, t, n);
		t("leaksift: refused: standard input is no tool call. It has to be a JSON object with \"tool_input\"; see docs/HOOKS.md.");
	} catch (n) {
		t(`leaksift: refused: ${e.gr(n) ? n.message : `the call could not be read (${n instanceof Error ? n.name : "unknown error"}).`}`);
	}
	return 2;
}
const a = [
	"tool_input",
	"toolInput",
	"tool_info",
	"arguments",
	"input"
];
const o = [
	"file_path",
	"filePath",
	"path",
	"notebook_path"
];
function readCall(e) {
	let n = parsed(e);
	if (!t.t(n)) return null;
	let r = a.map((e) => n[e] ?? null).filter((e) => e !== null);
	if (r.length === 0 || !r.every(t.t)) return null;
	let i = r.flatMap((e) => o.map((t) => e[t])).find((e) => typeof e == "string");
	return {
		folder: typeof n.cwd == "string" ? n.cwd : ".",
		file: i ?? null,
		texts: r.flatMap((e) => [...textsOf(e), outlineOf(e)])
	};
}
const isReplaced = (e) => /^old(?:_|[A-Z]|$)/.test(e);
function* textsOf(e) {
	if (typeof e == "string") yield e;
	else if (Array.isArray(e)) for (let t of e) yield* textsOf(t);
	else if (t.t(e)) for (let [t, n] of Object.entries(e)) isReplaced(t) || (yield* textsOf(n));
}
function outlineOf(e) {
	return JSON.stringify(e, (e, t) => isReplaced(e) || typeof t == "string" && t.trim().includes("\n") ? void 0 : t, 1);
}
async function judge(t, r, i) {
	let a = topOf(t.folder);
	let { config: o, baseline: s } = await e.Qn(e.tr(a));
	let c = o.failOn;
	let l = await i(e.mt(o));
	let u = await e.in({
		source: callSource(t, a),
		scanner: l,
		failOn: c,
		fingerprint: e.Kn(e.Tn, s?.key ?? "leaksift/1"),
		policy: {
			config: o,
			baseline: s,
			whole: !1
		}
	}, {
		now: () => new Date(),
		version: e.pt
	});
	if (u.scan.exitCode === e.cr.clean) return e.cr.clean;
	n.tellBlocked(u, {
		event: "agent",
		failOn: c,
		variables: {},
		program: "leaksift"
	}, r);
	return 2;
}
function callSource({ file: e, texts: t }, n) {
	let r = e === null ? null : inside(n, e);
	let i = r === null ? {
		source: "stdin",
		commit: null
	} : {
		source: "file",
		path: r,
		commit: null
	};
	return {
		command: "scan",
		target: r ?? "a command",
		async *units(e) {
			for (let [n, r] of t.entries()) {
				e.enumerated();
				yield {
					id: `text ${n + 1} of the tool call`,
					role: "target",
					places: [i],
					content: Buffer.from(r)
				};
			}
		},
		close: async () => {}
	};
}
function inside(e, t) {
	let n = (0, i.isAbsolute)(t) ? (0, i.relative)(e, t) : t;
	return n.startsWith("..") ? t : n;
}
function topOf(t) {
	try {
		let { workTree: n, gitDir: r } = e.kn(t);
		return n ?? r;
	} catch (n) {
		if (e.gr(n)) return (0, i.join)(t);
		throw n;
	}
}
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
exports.runAgentHook = runAgentHook;
