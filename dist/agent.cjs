require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./blocked.cjs");
let r = require("node:fs");
let i = require("node:path");
async function runAgentHook(e, n) {
	let i = readCall((0, r.readFileSync)(0, "utf8"));
	if (i === null) {
		e("leaksift: refused: standard input is no tool call. It has to be a JSON object with \"tool_input\"; see docs/HOOKS.md.");
		return 2;
	}
	try {
		return await judge(i, e, n);
	} catch (n) {
		if (!t.A(n)) throw n;
		e(`leaksift: refused: ${n.message}`);
		return 2;
	}
}
function readCall(e) {
	let t = parsed(e);
	if (!isRecord(t)) return null;
	let n = t.tool_input ?? t.toolInput ?? t.arguments ?? t.input;
	if (!isRecord(n)) return null;
	let r = [
		"file_path",
		"filePath",
		"path",
		"notebook_path"
	].map((e) => n[e]).find((e) => typeof e == "string");
	return {
		folder: typeof t.cwd == "string" ? t.cwd : ".",
		file: typeof r == "string" ? r : null,
		texts: [...textsOf(n)]
	};
}
function* textsOf(e) {
	if (typeof e == "string") yield e;
	else if (Array.isArray(e)) for (let t of e) yield* textsOf(t);
	else if (isRecord(e)) for (let [t, n] of Object.entries(e)) /^old(?:_|[A-Z]|$)/.test(t) || (yield* textsOf(n));
}
async function judge(r, i, a) {
	let o = topOf(r.folder);
	let { config: s, baseline: c } = await e.zn(e.Kn(o));
	let l = s.failOn;
	let u = await a(e.W(s));
	let d = await e.pt({
		source: callSource(r, o),
		scanner: u,
		failOn: l,
		fingerprint: e.Mn(e.tn, c?.key ?? "leaksift/1"),
		policy: {
			config: s,
			baseline: c,
			whole: !1
		}
	}, {
		now: () => new Date(),
		version: e.V
	});
	if (d.scan.exitCode === t.S.clean) return t.S.clean;
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
		let { workTree: t, gitDir: r } = e.sn(n);
		return t ?? r;
	} catch (e) {
		if (t.A(e)) return (0, i.join)(n);
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
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
exports.runAgentHook = runAgentHook;
