require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./blocked.cjs");
let r = require("node:fs");
let i = require("node:path");
async function runAgentHook(e, n) {
	try {
		let t = readCall((0, r.readFileSync)(0, "utf8"));
		if (t !== null) return await judge(t, e, n);
		e("leaksift: refused: standard input is no tool call. It has to be a JSON object with \"tool_input\"; see docs/HOOKS.md.");
	} catch (n) {
		e(`leaksift: refused: ${t.P(n) ? n.message : `the call could not be read (${n instanceof Error ? n.name : "unknown error"}).`}`);
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
function readCall(t) {
	let n = parsed(t);
	if (!e.Yn(n)) return null;
	let r = a.map((e) => n[e] ?? null).filter((e) => e !== null);
	if (r.length === 0 || !r.every(e.Yn)) return null;
	let i = r.flatMap((e) => o.map((t) => e[t])).find((e) => typeof e == "string");
	return {
		folder: typeof n.cwd == "string" ? n.cwd : ".",
		file: i ?? null,
		texts: r.flatMap((e) => [...textsOf(e), outlineOf(e)])
	};
}
const isReplaced = (e) => /^old(?:_|[A-Z]|$)/.test(e);
function* textsOf(t) {
	if (typeof t == "string") yield t;
	else if (Array.isArray(t)) for (let e of t) yield* textsOf(e);
	else if (e.Yn(t)) for (let [e, n] of Object.entries(t)) isReplaced(e) || (yield* textsOf(n));
}
function outlineOf(e) {
	return JSON.stringify(e, (e, t) => isReplaced(e) || typeof t == "string" && t.trim().includes("\n") ? void 0 : t, 1);
}
async function judge(r, i, a) {
	let o = topOf(r.folder);
	let { config: s, baseline: c } = await e.tt(e.at(o));
	let l = s.failOn;
	let u = await a(e.pt(s));
	let d = await e.o({
		source: callSource(r, o),
		scanner: u,
		failOn: l,
		fingerprint: e.Sn(e.vt, c?.key ?? "leaksift/1"),
		policy: {
			config: s,
			baseline: c,
			whole: !1
		}
	}, {
		now: () => new Date(),
		version: e.d
	});
	if (d.scan.exitCode === t.C.clean) return t.C.clean;
	n.tellBlocked(d, {
		event: "agent",
		failOn: l,
		variables: {},
		program: "leaksift"
	}, i);
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
function topOf(n) {
	try {
		let { workTree: t, gitDir: r } = e.O(n);
		return t ?? r;
	} catch (e) {
		if (t.P(e)) return (0, i.join)(n);
		throw e;
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
