Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let e = require("node:process");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:buffer");
// \0node:os
let i;
const loaded$49 = () => i ??= require("node:os");
function platform(...e) {
	return loaded$49().platform(...e);
}
function tmpdir(...e) {
	return loaded$49().tmpdir(...e);
}
// src/errors.ts
var Fault = class extends Error {
	code;
	constructor(e, t, n) {
		super(t, n);
		this.name = "Fault";
		this.code = e;
	}
};
function isFault(e) {
	return e instanceof Fault;
}
function codeOf(e, t = "unknown error") {
	return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : t;
}
function isAbsent(e) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(e));
}
// src/git/spawn.ts
function startGit(t, n, r = {}) {
	let { spawn: i } = (0, e.getBuiltinModule)("node:child_process");
	let c = i(t.program, n, {
		cwd: t.directory,
		env: t.variables,
		detached: platform() !== "win32",
		windowsHide: !0,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	let l = {
		stderr: "",
		stopped: null
	};
	let stop = (e) => {
		l.stopped ??= e;
		killGroup(c);
		c.stdout.destroy();
	};
	let aborted = () => stop("it was stopped");
	s.add(c);
	c.stdin.on("error", ignore);
	c.stderr.on("data", (e) => {
		l.stderr.length < o && (l.stderr += e.toString("latin1").slice(0, o - l.stderr.length));
	});
	r.signal?.aborted && aborted();
	r.signal?.addEventListener("abort", aborted, { once: !0 });
	let u = closing$2(c, l).finally(() => {
		s.delete(c);
		r.signal?.removeEventListener("abort", aborted);
	});
	return {
		stdin: c.stdin,
		closed: u,
		kill: () => stop("it was stopped"),
		output: outputOf(c, r.deadline ?? a, l, stop)
	};
}
async function* streamGit(e, t, n = {}) {
	let r = startGit(e, t, n);
	r.stdin.end(n.input ?? "");
	yield* r.output;
	let { problem: i } = await r.closed;
	if (i !== null) throw new Fault("git", `git ${t[0] ?? ""} failed: ${i}.`);
}
async function runGit(e, t, n = {}) {
	let r = [];
	for await (let i of streamGit(e, t, n)) r.push(i);
	return Buffer.concat(r);
}
function killRunningGit() {
	for (let e of s) killGroup(e);
}
const a = 12e4;
const o = 16384;
const s = new Set();
const ignore = () => {};
function killGroup(t) {
	if (t.pid === void 0 || t.exitCode !== null || t.signalCode !== null) return;
	try {
		platform() === "win32" ? t.kill("SIGKILL") : (0, e.kill)(-t.pid, "SIGKILL");
	} catch {
		t.kill("SIGKILL");
	}
}
async function* outputOf(e, t, n, r) {
	let i = e.stdout[Symbol.asyncIterator]();
	let a = !1;
	try {
		for (;;) {
			let e = setTimeout(() => r(`no answer for ${t / 1e3} s`), t);
			let n = await i.next().finally(() => clearTimeout(e));
			a = n.done === !0;
			if (n.done) return;
			yield n.value;
		}
	} catch (e) {
		if (n.stopped === null) throw e;
	} finally {
		a || r("its output was not read to the end");
	}
}
function closing$2(e, t) {
	return new Promise((n) => {
		e.once("error", (e) => n({
			code: null,
			signal: null,
			problem: `it could not be started (${codeOf(e)})`
		}));
		e.once("close", (e, r) => n({
			code: e,
			signal: r,
			problem: problemOf$1(e, r, t)
		}));
	});
}
function problemOf$1(e, t, { stopped: n, stderr: r }) {
	if (n !== null) return n;
	if (t !== null) return `it was killed by ${t}`;
	if (e === 0) return null;
	let i = scrub(r);
	return `exit code ${e}${i === "" ? "" : `, "${i}"`}`;
}
function scrub(e) {
	return e.slice(0, 400).split(/\s+/).filter((e) => e !== "").map((e) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(e) ? e : "\u2026").join(" ");
}
// src/git/temp-folders.ts
const c = new Set();
function makeTempFolder(e) {
	let t = made$2((0, n.join)(tmpdir(), e));
	c.add(t);
	return t;
}
function made$2(e) {
	try {
		return (0, t.mkdtempSync)(e);
	} catch (e) {
		throw new Fault("io", `No folder can be made in the temporary folder, ${JSON.stringify(tmpdir())}. Set TMPDIR to one that can be written.`, { cause: e });
	}
}
function fillTempFolder(e) {
	try {
		return e();
	} catch (e) {
		let t = e instanceof Error ? Reflect.get(e, "code") : void 0;
		if (typeof t != "string") throw e;
		throw new Fault("io", `The temporary folder, ${JSON.stringify(tmpdir())}, can't be written (${t}). Make room there, or set TMPDIR to another.`, { cause: e });
	}
}
function removeTempFolder(e) {
	(0, t.rmSync)(e, {
		recursive: !0,
		force: !0
	});
	c.delete(e);
}
function removeTempFolders() {
	for (let e of c) removeTempFolder(e);
}
// src/reporters/escape/visible.ts
const l = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let u;
const d = /^[ -~]*$/;
const f = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(e) {
	return d.test(e) ? e : e.replace(u ??= new RegExp(l, "gu"), (e) => f[e] ?? escapeOf$1(e.codePointAt(0) ?? 0));
}
function escapeOf$1(e) {
	let t = e.toString(16);
	if (e < 256) return `\\x${t.padStart(2, "0")}`;
	return e < 65536 ? `\\u${t.padStart(4, "0")}` : `\\u{${t}}`;
}
// src/reporters/escape/workflow.ts
function inertData(e) {
	return neutral(e.split(/\r\n|\r|\n/).map(visible).join("\n"));
}
function logLine(e) {
	return neutral(visible(e));
}
function neutral(e) {
	return e.replace(/##(?=\[)/g, "##\\").replace(/^([\s\u200b]*):(?=:)/gmu, "$1\\:");
}
// src/core/severity.ts
const p = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const m = [
	"low",
	"medium",
	"high"
];
function compareSeverity(e, t) {
	return p.indexOf(e) - p.indexOf(t);
}
function atLeast(e, t) {
	return compareSeverity(e, t) >= 0;
}
// src/exit-code.ts
const h = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
function exitCodeOf(e, t, n) {
	let r = t.some((e) => counts(e, n));
	if (e) return r ? h.findings : h.clean;
	return r ? h.incompleteWithFindings : h.incomplete;
}
function counts(e, t) {
	return e.status === "open" && e.new && atLeast(e.severity, t);
}
// src/reporters/escape/markdown.ts
function code(e) {
	let t = visible(e).replaceAll("|", "\\x7c");
	if (t === "") return "";
	let n = "`".repeat(longestRun(t) + 1);
	let r = /^`|`$|^ .*[^ ].* $/.test(t) ? " " : "";
	return `${n}${r}${t}${r}${n}`;
}
function prose(e) {
	if (te.test(e) && !ne.test(e)) return e;
	return shield(visible(e).trim()).replace(ee ??= new RegExp(g, "gu"), (e) => `&#${e.codePointAt(0) ?? 0};`);
}
const g = String.raw`[^\p{L}\p{N} ,.;()\u2026\u00b7\u2019-]`;
let ee;
const te = /^[A-Za-z](?:[A-Za-z0-9 ,.;()]*[A-Za-z0-9,.;()])?$/;
const ne = /[0-9a-f]{7}|www\./i;
function shield(e) {
	return e.replace(/[@#]/g, "$&\u200b").replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, "$&\u200b").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/g, "$&\u200b")).replace(/\b([A-Za-z]+)-(?=\d)/gu, "$1-\u200b").replace(/^([-+]|\d+[.)])(?=\s|$)/u, "\u200b$1");
}
function longestRun(e) {
	return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
}
// src/surfaces/exit.ts
function exitCodeAfterWriting(e, t) {
	return t ? e : h.incomplete;
}
function signalExitCode(e) {
	return 128 + (re[e] ?? 0);
}
const re = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGTERM: 15
};
function startIncomplete(e, t, n, r) {
	e.exitCode = h.incomplete;
	let crash = (r) => {
		attempt$1(() => n(`leaksift: ${whatHappened(r)}`));
		attempt$1(t);
		e.exit(h.incomplete);
	};
	e.on("uncaughtException", crash);
	e.on("unhandledRejection", crash);
	let i = !1;
	let receive = (n) => {
		let end = () => {
			attempt$1(t);
			e.exit(signalExitCode(n));
		};
		if (r === void 0 || i || n === "SIGQUIT") return end();
		i = !0;
		attempt$1(() => r(n));
		setTimeout(end, ie).unref();
	};
	for (let t of Object.keys(re)) e.on(t, () => receive(t));
}
const ie = 1e4;
function finish(e, t) {
	e.exitCode = t;
}
function attempt$1(e) {
	try {
		e();
	} catch {}
}
function whatHappened(e) {
	let t = nameOf$2(e);
	let n = ae.find(([e]) => t.endsWith(` ${e}`))?.[1];
	return n === void 0 ? `internal error (${t}); the scan is incomplete. Please report it.` : `the system gives no more ${n}; the scan is incomplete. Raise its limit, or end what else runs, and run again.`;
}
const ae = [
	["EMFILE", "open files (ulimit -n)"],
	["ENFILE", "open files"],
	["ENOMEM", "memory"],
	["EAGAIN", "processes or threads (ulimit -u)"]
];
function nameOf$2(e) {
	if (!(e instanceof Error)) return "not an error";
	return `${e.name} ${codeOf(e, "")}`.trim().replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/surfaces/version.ts
const oe = "0.1.0";
// src/core/ids.ts
function oid(e) {
	if (!isOid(e)) throw RangeError(`Not a full object id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isOid(e) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e);
}
function ruleId(e) {
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(e)) throw RangeError(`Not a rule id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function fingerprintOf(e) {
	if (!isFingerprint(e)) throw RangeError(`Not a fingerprint: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isFingerprint(e) {
	return /^[0-9a-f]{32}$/.test(e);
}
// src/surfaces/action/environment.ts
function readEnvironment(e) {
	let t = e.GITHUB_EVENT_NAME ?? "";
	if (t === "") throw new Fault("usage", "GITHUB_EVENT_NAME is not set: this is to be run as a step of a GitHub workflow. Elsewhere use \"leaksift range\".");
	let n = e.GITHUB_SHA ?? "";
	let r = /^[\w.-]+\/[\w.-]+$/.exec(e.GITHUB_REPOSITORY ?? "")?.[0] ?? null;
	let i = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.exec(e.GITHUB_SERVER_URL ?? "https://github.com")?.[0].replace(/\/+$/, "");
	let a = r === null || i === void 0 ? null : `${i}/${r}`;
	let o = /^\d+$/.exec(e.GITHUB_RUN_ID ?? "")?.[0];
	return {
		event: t,
		payload: readPayload(e.GITHUB_EVENT_PATH),
		sha: isOid(n) ? n : null,
		repository: r,
		url: a,
		runUrl: a === null || o === void 0 ? null : `${a}/actions/runs/${o}`
	};
}
function upstreamOf({ url: e }, { deepen: t, token: n }) {
	return t && e !== null ? {
		url: e,
		token: n
	} : null;
}
function readPayload(e) {
	if (!e) throw new Fault("usage", "GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.");
	try {
		return JSON.parse((0, t.readFileSync)(e, "utf8"));
	} catch (e) {
		throw new Fault("usage", "The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.", { cause: e });
	}
}
// src/reporters/escape/json.ts
const se = String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let ce;
const le = /^[\n -~]*$/;
function json$1(e, t) {
	let n = JSON.stringify(e, void 0, t);
	return le.test(n) ? n : n.replace(ce ??= new RegExp(se, "gu"), escapeOf);
}
function escapeOf(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 1) t += `\\u${e.charCodeAt(n).toString(16).padStart(4, "0")}`;
	return t;
}
// src/reporters/json-array.ts
function* jsonArray(e, t, n) {
	yield e;
	let r = "\n";
	for (let e of t) {
		yield r + e;
		r = ",\n";
	}
	yield `\n${n}\n`;
}
function* map(e, t) {
	for (let n of e) yield t(n);
}
// src/reporters/json.ts
const ue = { render: render$1 };
function render$1({ findings: e, ...t }) {
	return jsonArray(json$1(t, 2).replace(/\n}$/, ",\n  \"findings\": ["), map(e, indented), "  ]\n}");
}
function indented(e) {
	return json$1(e, 2).replace(/^/gm, "    ");
}
// src/surfaces/descriptor-now.ts
function writeNow(e, t) {
	let n = Buffer.from(t);
	for (let t = 0; t < n.length;) t += writeSome(e, n, t);
}
function writePiecesNow(e, t) {
	let n = "";
	for (let r of t) {
		n += r;
		if (n.length < 65536) continue;
		writeNow(e, n);
		n = "";
	}
	writeNow(e, n);
}
function writeSome(e, n, r) {
	try {
		return (0, t.writeSync)(e, n, r);
	} catch (e) {
		if (codeOf(e) !== "EAGAIN") throw e;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		return 0;
	}
}
// src/surfaces/unfinished.ts
const _ = new Set();
function discardUnfinished() {
	for (let e of _) try {
		(0, t.unlinkSync)(e);
	} catch {}
	_.clear();
}
// \0door:surfaces/write-failure
let de;
const loaded$48 = () => de ??= require("./action-telling.cjs");
function failure(...e) {
	return loaded$48().failure(...e);
}
// src/surfaces/new-file.ts
function writeNewFile(e, n) {
	try {
		let r = (0, t.openSync)(e, "wx");
		_.add(e);
		try {
			writePiecesNow(r, n);
		} finally {
			(0, t.closeSync)(r);
		}
		_.delete(e);
		return { written: !0 };
	} catch (t) {
		discard(e);
		return {
			written: !1,
			fault: failure(e, t)
		};
	}
}
function discard(e) {
	if (!_.delete(e)) return;
	try {
		(0, t.unlinkSync)(e);
	} catch {}
}
// src/surfaces/unique-name.ts
function uniqueName() {
	return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
// src/surfaces/action/files.ts
const fe = {
	color: !1,
	width: 100,
	quiet: !1
};
function writeJson(e, t) {
	let r = (0, n.join)(t.RUNNER_TEMP || tmpdir(), `leaksift-${uniqueName()}.json`);
	return {
		path: r,
		outcome: writeNewFile(r, ue.render(e, fe))
	};
}
// src/config/config.ts
const pe = [
	"low",
	"medium",
	"high",
	"critical"
];
const me = {
	name: null,
	failOn: "medium",
	disable: [],
	severity: new Map(),
	rules: [],
	paths: [],
	skip: [],
	allow: [],
	place: () => void 0
};
// \0door:config/suggest
let he;
const loaded$47 = () => he ??= require("./action-telling.cjs");
function suggestion(...e) {
	return loaded$47().suggestion(...e);
}
// src/surfaces/action/inputs.ts
function readInputs(e) {
	let given = (t) => e[`INPUT_${t.toUpperCase()}`]?.trim() || null;
	let t = e.GITHUB_WORKSPACE || ".";
	let r = existing$1("GITHUB_WORKSPACE", t);
	let within = (e) => inWorkspace(e, given(e), r, (0, n.resolve)(t));
	return {
		failOn: given("fail-on") === null ? null : choice("fail-on", given("fail-on"), pe, "medium"),
		config: inRepository("config", given("config")),
		baseline: inRepository("baseline", given("baseline")),
		policyFrom: choice("policy-from", given("policy-from"), ["base", "head"], "base"),
		history: choice("history", given("history"), ["branch", "all"], "branch"),
		baseRef: revision("base-ref", given("base-ref")),
		headRef: revision("head-ref", given("head-ref")),
		deepen: flag("deepen", given("deepen"), !0),
		comment: flag("comment", given("comment"), !1),
		annotations: flag("annotations", given("annotations"), !0),
		sarifFile: within("sarif-file"),
		verify: flag("verify", given("verify"), !1),
		token: given("token"),
		folder: existing$1("working-directory", within("working-directory") ?? r, r),
		workspace: r
	};
}
function isInside$1(e, t) {
	let r = (0, n.relative)(t, e);
	return r === "" || !(0, n.isAbsolute)(r) && r !== ".." && !r.startsWith(`..${n.sep}`);
}
function choice(e, t, n, r) {
	if (t === null) return r;
	let i = n.find((e) => e === t.toLowerCase());
	if (i === void 0) throw bad(e, `is ${JSON.stringify(t.slice(0, 60))}, but must be one of ${n.join(", ")}.${suggestion(t, n)}`);
	return i;
}
function flag(e, t, n) {
	if (t === null) return n;
	let r = choice(e, t, [
		"true",
		"false",
		"on",
		"off"
	], n ? "true" : "false");
	return r === "true" || r === "on";
}
function revision(e, t) {
	if (t !== null && /^-|[\0-\x20\x7f]|\.\./.test(t)) throw bad(e, "must be a single revision: a branch, a tag or a commit id.");
	return t;
}
function inRepository(e, t) {
	if (t === null) return null;
	let n = t.replaceAll("\\", "/").split("/").filter((e) => e !== "." && e !== "");
	if (/^(?:[A-Za-z]:|[\\/])/.test(t) || n.includes("..") || n.length === 0) throw bad(e, "must be the path of a file in the repository, from its root.");
	return n.join("/");
}
function inWorkspace(e, t, r, i) {
	if (t === null) return null;
	let a = n.sep === "/" && /^(?:[A-Za-z]:|\\\\)/.test(t);
	let o = (0, n.resolve)(i, t.replaceAll("\\", "/"));
	let s = [i, r].find((e) => isInside$1(o, e));
	if (a || s === void 0) throw bad(e, "leads out of the workspace.");
	return (0, n.resolve)(r, (0, n.relative)(s, o));
}
function existing$1(e, r, i) {
	let a;
	try {
		a = (0, t.realpathSync)((0, n.join)(r));
	} catch (t) {
		throw new Fault("usage", `Input ${e}: there is no folder ${JSON.stringify(r.slice(-200))}.`, { cause: t });
	}
	if (i !== void 0 && !isInside$1(a, i)) throw bad(e, "leads out of the workspace, through a symbolic link.");
	return a;
}
function bad(e, t) {
	return new Fault("usage", `Input ${e} ${t}`);
}
// src/core/fingerprint.ts
function makeFingerprinter(e, t) {
	let n = new Map();
	return (r, i) => {
		let a = i.reveal();
		let o = `${r}\0${a}`;
		let s = n.get(o);
		if (s) return s;
		let c = fingerprintOf(hexadecimal(e(a, `leaksift\0${t}\0${r}`)));
		n.set(o, c);
		return c;
	};
}
function identityOf(e, t) {
	return `${e}\0${t.reveal()}`;
}
function disclose(e) {
	return e.reveal();
}
function hexadecimal(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
// src/git/config-file.ts
function parseConfig(e) {
	let t = [];
	let n = [];
	let r = null;
	for (let { line: i, number: a } of logicalLines(e)) {
		let e = ge.exec(i);
		e && (r = sectionName(e));
		let o = e ? i.slice(e[0].length) : i;
		if (/^\s*(?:[#;].*)?$/s.test(o)) continue;
		let s = _e.exec(o);
		let c = s?.[1];
		r === null || c === void 0 ? n.push(a) : t.push([`${r}.${c.toLowerCase()}`, s?.[2] === void 0 ? "true" : valueOf$2(s[2])]);
	}
	return {
		entries: t,
		broken: n,
		last: (e) => lastValue(t, e)
	};
}
function isTrue(e) {
	return e !== void 0 && !/^(?:false|no|off|0|)$/i.test(e);
}
function quoteConfigValue(e) {
	return `"${e.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t")}"`;
}
const ge = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const _e = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;
function* logicalLines(e) {
	let t = e.replace(/^\uFEFF/, "").split(/\r?\n/);
	for (let e = 0; e < t.length; e += 1) {
		let n = e + 1;
		let r = t[e] ?? "";
		for (; /(?:^|[^\\])(?:\\\\)*\\$/.test(r) && e + 1 < t.length;) {
			e += 1;
			r = r.slice(0, -1) + (t[e] ?? "");
		}
		yield {
			line: r,
			number: n
		};
	}
}
function sectionName(e) {
	let t = (e[1] ?? "").toLowerCase();
	return e[2] === void 0 ? t : `${t}.${e[2].replace(/\\(.)/gs, "$1")}`;
}
const ve = {
	n: "\n",
	t: "	",
	b: "\b"
};
function valueOf$2(e) {
	let t = "";
	let n = 0;
	let r = !1;
	let i = e.trimStart();
	for (let e = 0; e < i.length; e += 1) {
		let a = i.charAt(e);
		if (a === "\"") r = !r;
		else if (a === "\\") t += ve[i.charAt(++e)] ?? i.charAt(e);
		else if (!r && (a === "#" || a === ";")) break;
		else t += a;
		(r || !/\s/.test(a)) && (n = t.length);
	}
	return t.slice(0, n);
}
function lastValue(e, t) {
	let n = t.indexOf(".");
	let r = t.lastIndexOf(".");
	let i = t.slice(0, n).toLowerCase() + t.slice(n, r) + t.slice(r).toLowerCase();
	return e.findLast(([e]) => e === i)?.[1];
}
// src/git/safe-file.ts
function readSmallFile(e, n = 16 * v, r = Buffer.allocUnsafe) {
	let i;
	try {
		i = (0, t.openSync)(e, ye);
	} catch (e) {
		return problemOf(e);
	}
	try {
		return readWhole$2(i, n, r);
	} catch {
		return "unreadable";
	} finally {
		(0, t.closeSync)(i);
	}
}
const ye = t.constants.O_RDONLY | (t.constants.O_NOFOLLOW ?? 0) | (t.constants.O_NONBLOCK ?? 0);
const v = 1048576;
function problemOf(e) {
	if (isAbsent(e)) return "missing";
	let t = codeOf(e);
	if (t === "ELOOP" || t === "EMLINK") return "a symbolic link";
	if (t === "ENXIO" || t === "EISDIR") return "not a regular file";
	return "unreadable";
}
function readWhole$2(e, n, r) {
	let i = (0, t.fstatSync)(e);
	if (!i.isFile()) return "not a regular file";
	if (i.size > n) return "too large";
	let a = r(i.size + 1);
	let o = 0;
	let s;
	do {
		s = (0, t.readSync)(e, a, o, a.length - o, o);
		o += s;
	} while (s > 0 && o !== i.size);
	let c = (0, t.fstatSync)(e);
	return o === c.size && c.mtimeMs === i.mtimeMs ? a.subarray(0, o) : "changed while it was read";
}
// src/git/repository/find.ts
function findGitDirectory(e, t) {
	let r = existing(e);
	if (t.GIT_DIR) return named(r, t.GIT_DIR, t.GIT_WORK_TREE);
	if (looksLikeGitDirectory(r)) return {
		gitDir: r,
		workTree: workTreeAround(r)
	};
	for (let t = r;; t = (0, n.dirname)(t)) {
		let r = inFolder(t);
		if (r) return {
			gitDir: r,
			workTree: t
		};
		if (t === (0, n.dirname)(t)) throw new Fault("usage", `Not a git repository: "${e}". Name a folder inside one, or its git directory.`);
	}
}
function existing(e) {
	try {
		let r = (0, t.realpathSync)(e);
		return (0, t.statSync)(r).isDirectory() ? r : (0, n.dirname)(r);
	} catch (t) {
		throw new Fault("usage", `No such path: "${e}". Check its spelling.`, { cause: t });
	}
}
function named(e, t, r) {
	let i = existing((0, n.resolve)(e, t));
	if (!looksLikeGitDirectory(i)) throw new Fault("usage", `GIT_DIR is not a git directory: ${t}. Unset it, or name one.`);
	if (r) return {
		gitDir: i,
		workTree: existing((0, n.resolve)(e, r))
	};
	return {
		gitDir: i,
		workTree: i === e ? null : e
	};
}
function looksLikeGitDirectory(e) {
	if (!exists((0, n.join)(e, "HEAD"))) return !1;
	return exists((0, n.join)(e, "commondir")) || isDirectory((0, n.join)(e, "objects")) && isDirectory((0, n.join)(e, "refs"));
}
function workTreeAround(e) {
	return (0, n.basename)(e) === ".git" ? (0, n.dirname)(e) : null;
}
function inFolder(e) {
	let r = (0, n.join)(e, ".git");
	if (isDirectory(r)) {
		let e = (0, t.realpathSync)(r);
		return looksLikeGitDirectory(e) ? e : null;
	}
	return exists(r) ? throughGitFile(r) : null;
}
function throughGitFile(e) {
	let t = readSmallFile(e, 65536);
	if (typeof t == "string") throw new Fault("usage", `${e} is ${t}, so the repository can't be found. Repair or remove it.`);
	let r = /^gitdir: ([^\0]+?)\r?\n*$/.exec(t.toString())?.[1];
	if (r === void 0) throw new Fault("usage", `${e} names no git directory. Repair or remove it.`);
	let i = existing((0, n.resolve)((0, n.dirname)(e), r));
	if (!looksLikeGitDirectory(i)) throw new Fault("usage", `${e} leads to ${i}, which is no git directory. Repair or remove it.`);
	if (belongs(i, e)) return i;
	throw new Fault("usage", `${e} leads to ${i}, which belongs to another work tree. To scan that repository, name its directory.`);
}
function belongs(e, t) {
	let r = (0, n.dirname)(t);
	if (e.startsWith(`${r}${n.sep}`)) return !0;
	let i = readSmallFile((0, n.join)(e, "gitdir"), 65536);
	if (typeof i != "string") return samePath((0, n.resolve)(e, i.toString().trimEnd()), t);
	let a = readSmallFile((0, n.join)(e, "config"));
	if (typeof a == "string") return !1;
	let o = parseConfig(a.toString());
	let s = o.last("core.worktree");
	if (s !== void 0) return samePath((0, n.resolve)(e, s), r);
	return i === "missing" && workTreeAround(e) === null && !isTrue(o.last("core.bare")) && !isTrue(o.last("extensions.worktreeconfig"));
}
function samePath(e, n) {
	try {
		return (0, t.realpathSync)(e) === (0, t.realpathSync)(n);
	} catch {
		return !1;
	}
}
function exists(e) {
	return reach(e, () => (0, t.lstatSync)(e, { throwIfNoEntry: !1 })) !== void 0;
}
function isDirectory(e) {
	return reach(e, () => (0, t.statSync)(e, { throwIfNoEntry: !1 }))?.isDirectory() ?? !1;
}
function reach(e, t) {
	try {
		return t();
	} catch (t) {
		if (codeOf(t) === "ENOTDIR") return;
		throw new Fault("usage", `${e} can not be reached (${codeOf(t)}). Repair it, or make it readable.`, { cause: t });
	}
}
// src/git/repository/alternates.ts
function parseAlternates(e, t) {
	return [...e.toString("latin1").matchAll(RegExp(`${be}|[^${t}]+`, "g"))].flatMap(([e, t]) => {
		let n = t === void 0 ? e : unquoted(t);
		return n === "" || e.startsWith("#") ? [] : [Buffer.from(n, "latin1").toString()];
	});
}
const be = String.raw`"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"`;
function unquoted(e) {
	return e.replace(/\\(?:([0-7]{3})|(.))/g, (e, t, n) => t === void 0 ? xe[n] ?? n : String.fromCharCode(Number.parseInt(t, 8)));
}
const xe = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
// src/git/repository/object-directories.ts
function objectDirectories(e, t, r, i, a) {
	let o = [e, t];
	let s = r.GIT_OBJECT_DIRECTORY;
	let c = s ? {
		path: fromEnvironment((0, n.resolve)(i, s), "GIT_OBJECT_DIRECTORY", o),
		from: "environment"
	} : {
		path: own((0, n.join)(t, "objects")),
		from: "repository"
	};
	!s && !isInside(c.path, o) && a.push(`The objects stand outside the git directory: ${c.path}.`);
	return withAlternates([c, ...parseAlternates(Buffer.from(r.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? ""), n.delimiter).map((e) => ({
		path: fromEnvironment((0, n.resolve)(i, e), "GIT_ALTERNATE_OBJECT_DIRECTORIES", o),
		from: "environment"
	}))], o, a);
}
function own(e) {
	try {
		let n = (0, t.realpathSync)(e);
		if ((0, t.statSync)(n).isDirectory()) return n;
	} catch (t) {
		throw new Fault("git", `The repository has no object directory: ${e}. It is damaged.`, { cause: t });
	}
	throw new Fault("git", `The repository's objects are no directory: ${e}. It is damaged.`);
}
function fromEnvironment(e, t, n) {
	let r = own(e);
	if (isInside(r, n)) return r;
	throw new Fault("usage", `${t} names a directory outside the repository: ${e}. Unset it and run again.`);
}
function withAlternates(e, t, n) {
	let r = [...e];
	let i = new Set(e.map(({ path: e }) => e));
	let a = e;
	for (let e = 0; e <= 5 && a.length > 0; e += 1) {
		let e = [];
		for (let r of a.flatMap((e) => alternatesOf(e.path, n))) {
			if (i.has(r)) continue;
			i.add(r);
			e.push({
				path: r,
				from: "alternates"
			});
			isInside(r, t) || n.push(`Objects are borrowed from outside the repository (objects/info/alternates): ${r}.`);
		}
		r.push(...e);
		a = e;
	}
	return r;
}
function alternatesOf(e, r) {
	let i = readSmallFile((0, n.join)(e, "info", "alternates"));
	if (i === "missing") return [];
	if (typeof i == "string") throw new Fault("git", `${e}/info/alternates is ${i}. Repair or remove it.`);
	return parseAlternates(i, "\n").flatMap((i) => {
		try {
			return [(0, t.realpathSync)((0, n.resolve)(e, i))];
		} catch (t) {
			if (!isAbsent(t)) throw new Fault("git", `An object directory that ${e}/info/alternates names can't be reached. Make it readable, or take it out.`, { cause: t });
			r.push("An object directory that objects/info/alternates names is not there.");
			return [];
		}
	});
}
function isInside(e, t) {
	return t.some((t) => e === t || e.startsWith(`${t}${n.sep}`));
}
// src/git/repository.ts
function openRepository(e, t = {}) {
	let { gitDir: n, workTree: r } = findGitDirectory(e, t);
	let i = [];
	let a = [];
	let o = commonDirectory(n);
	let s = readConfig(o, i);
	let c = readFormat(n, s);
	c.unknownExtensions.length > 0 && a.push("The repository has an extension of its format that this version does not know: see \"git config --get-regexp ^extensions\".");
	let l = isTrue(s.last("core.bare")) && n === o;
	return {
		gitDir: n,
		commonDir: o,
		bare: l,
		config: s,
		notes: a,
		problems: i,
		...c,
		workTree: l ? null : r,
		objectDirectories: objectDirectories(n, o, t, e, a),
		indexFile: indexFile(n, t, r ?? e, a),
		shallow: readShallow(o, i)
	};
}
function commonDirectory(e) {
	let r = readSmallFile((0, n.join)(e, "commondir"), 65536);
	if (r === "missing") return e;
	if (typeof r == "string") throw new Fault("git", `${e}/commondir is ${r}. Repair the worktree with "git worktree repair".`);
	try {
		return (0, t.realpathSync)((0, n.resolve)(e, r.toString().trimEnd()));
	} catch (t) {
		throw new Fault("git", `${e} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: t });
	}
}
function readConfig(e, t) {
	let r = readSmallFile((0, n.join)(e, "config"));
	if (r === "missing") return parseConfig("");
	if (typeof r == "string") {
		t.push({
			unit: "git-dir config",
			reason: r
		});
		return parseConfig("");
	}
	return parseConfig(r.toString());
}
const Se = new Set([
	"noop",
	"noop-v1",
	"partialclone",
	"preciousobjects",
	"worktreeconfig",
	"objectformat",
	"refstorage",
	"relativeworktrees",
	"compatobjectformat",
	"submodulepathconfig"
]);
function readFormat(e, t) {
	let n = t.last("core.repositoryformatversion") ?? "0";
	if (!/^[01]$/.test(n)) throw new Fault("git", `${e} has repository format ${n.slice(0, 20)}; only 0 and 1 are known.`);
	let r = t.last("extensions.objectformat") ?? "sha1";
	if (r !== "sha1" && r !== "sha256") throw new Fault("git", `${e} has an unknown object format; only sha1 and sha256 are known.`);
	let i = (t.last("extensions.refstorage") ?? "files").replace(/:.*$/s, "");
	if (i !== "files" && i !== "reftable") throw new Fault("git", `${e} has an unknown ref storage; only files and reftable are known.`);
	let a = n === "0" ? [] : t.entries.filter(([e]) => /^extensions\.[^.]+$/.test(e)).map(([e]) => e.slice(11));
	return {
		objectFormat: r,
		refStorage: i,
		partialClone: t.entries.some(([e]) => e === "extensions.partialclone" || /^remote\..*\.promisor$/s.test(e)),
		unknownExtensions: a.filter((e) => !Se.has(e))
	};
}
function indexFile(e, t, r, i) {
	let a = t.GIT_INDEX_FILE;
	if (!a) return (0, n.join)(e, "index");
	let o = (0, n.resolve)(r, a);
	o.startsWith(`${e}${n.sep}`) || i.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${o}.`);
	return o;
}
function readShallow(e, t) {
	let r = readSmallFile((0, n.join)(e, "shallow"), 268435456);
	if (r === "missing") return [];
	let i = typeof r == "string" ? null : r.toString("latin1").split("\n").filter((e) => e !== "");
	if (i?.every(isOid)) return i.filter(isOid);
	t.push({
		unit: "git-dir shallow",
		reason: typeof r == "string" ? r : "not a list of object ids"
	});
	return [];
}
// src/git/path-name.ts
function pathName(e) {
	if ((0, r.isAscii)(e)) return Buffer.from(e.buffer, e.byteOffset, e.length).toString("latin1");
	try {
		return decode$1(e);
	} catch {
		return encodeBroken(e);
	}
}
function decode$1(e) {
	return (Ce ??= new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	})).decode(e);
}
let Ce;
function encodeBroken(e) {
	let t = "";
	for (let n = 0; n < e.length;) {
		let r = characterLength(e, n);
		let i = e[n] ?? 0;
		t += r === 0 || i === 37 ? `%${i.toString(16).toUpperCase().padStart(2, "0")}` : decode$1(e.subarray(n, n + r));
		n += Math.max(r, 1);
	}
	return t;
}
function characterLength(e, t) {
	for (let n = 1; n <= 4; n += 1) try {
		decode$1(e.subarray(t, t + n));
		return t + n <= e.length ? n : 0;
	} catch {}
	return 0;
}
// src/git/url.ts
function isUrl(e) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(e) || /^[\w.-]+@[\w.-]+:/.test(e);
}
function protocolOf(e) {
	let [, t, n] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(e) ?? [];
	if (t === void 0) return "ssh";
	return `${t.toLowerCase()}${n === void 0 ? "" : "::"}`;
}
// \0node:crypto
let we;
const loaded$46 = () => we ??= require("node:crypto");
function createHash(...e) {
	return loaded$46().createHash(...e);
}
function pbkdf2Sync(...e) {
	return loaded$46().pbkdf2Sync(...e);
}
// src/platform/node.ts
const latin1$2 = (e, t, n) => Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1", t, n);
const derive = (e, t) => pbkdf2Sync(e, t, 1e3, 16, "sha256");
// src/core/iso-time.ts
function isoTimeOf(e) {
	let t = [two(e.getUTCMonth() + 1), two(e.getUTCDate())].join("-");
	let n = [
		e.getUTCHours(),
		e.getUTCMinutes(),
		e.getUTCSeconds()
	].map(two).join(":");
	return `${e.getUTCFullYear()}-${t}T${n}.${String(e.getUTCMilliseconds()).padStart(3, "0")}Z`;
}
function two(e) {
	return String(e).padStart(2, "0");
}
// src/core/append.ts
function append$1(e, t) {
	for (let n of t) e.push(n);
}
// \0door:config/marks
let Te;
const loaded$45 = () => Te ??= require("./action-telling.cjs");
function obeyMarks(...e) {
	return loaded$45().obeyMarks(...e);
}
function idleMarkNote(...e) {
	return loaded$45().idleMarkNote(...e);
}
function inlineAllows({ marked: e, grouping: t }) {
	if (e.length === 0) return {
		reasonFor: () => null,
		notes: []
	};
	let n = new Map(t.sightings());
	let r = groupByUnit([...n.values()].flat());
	let i = new Map();
	let a = [];
	for (let t of onePerUnit(e)) {
		let e = r.get(unitKey(t)) ?? [];
		let { allowedBy: n, idle: o } = obeyMarks(e.map(markable), t.marks);
		e.forEach((e, t) => note(i, e, n[t]));
		t.places.length > 0 && append$1(a, o.map((e) => idleMarkNote(e, placeName$1(t))));
	}
	return {
		reasonFor: (e, t) => reasonFor(n.get(e) ?? [], t, i),
		notes: bounded(a.sort())
	};
}
function groupByUnit(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(unitKey(n));
		e === void 0 ? t.set(unitKey(n), [n]) : e.push(n);
	}
	return t;
}
function unitKey({ object: e, places: [t] }) {
	return e ?? `${t?.source ?? ""}:${t?.path ?? ""}`;
}
function onePerUnit(e) {
	return new Map(e.map((e) => [unitKey(e), e])).values();
}
function markable({ sealed: { rule: e, fingerprint: t, parts: n } }) {
	return {
		rule: e,
		fingerprint: t,
		lines: n
	};
}
function note(e, t, n) {
	n != null && e.set(t, n);
}
function reasonFor(e, t, n) {
	if (t.more !== void 0) return null;
	let r = ((t.objects ?? 1) > 1 ? e : e.filter((e) => isAt(e, t))).map((e) => n.get(e));
	return r.includes(void 0) ? null : r[0]?.reason ?? null;
}
function isAt({ sealed: e, object: t, places: n }, r) {
	return (t === void 0 ? n.some(({ source: e, path: t }) => e === r.source && t === r.path) : t === r.object) && e.parts.some(({ offset: e }) => e === r.offset);
}
function placeName$1({ object: e, places: [t] }) {
	return t?.path ?? (e === void 0 ? "stdin" : `object ${e}`);
}
function bounded(e) {
	let t = e.length - 20;
	return t > 0 ? [...e.slice(0, 20), `Further marks that allow nothing: ${t}.`] : e;
}
// \0door:core/foreign-code
let Ee;
const loaded$44 = () => Ee ??= require("./action-telling.cjs");
function foreignCode(...e) {
	return loaded$44().foreignCode(...e);
}
function loweredAs(...e) {
	return loaded$44().loweredAs(...e);
}
// src/config/path-rules.ts
function pathRules({ rule: e, occurrences: t }, n) {
	if (!isGeneric(n.rules.get(e))) return [];
	return t.map((t) => byPathRule(t, n) ?? (n.config.severity.has(e) ? void 0 : byForeignCode(t, n)));
}
function isGeneric(e) {
	return e?.kind === "labelled" && e.value === void 0;
}
function byPathRule(e, { config: t, prefix: n }) {
	let r = t.paths.find(({ path: t }) => isUnder(t, e, n));
	return r && {
		most: r.generic,
		rule: r
	};
}
function byForeignCode({ path: e }, { prefix: t = "" }) {
	let n = e === void 0 ? void 0 : foreignCode(t + e);
	return n && {
		most: "low",
		foreign: n
	};
}
function loweredByPath({ signals: e = [] }, t, n) {
	let r = n.map((e) => lower$1(t, e)).sort(compareSeverity).at(-1) ?? t;
	let i = r === t ? [] : n.flatMap((e) => e?.foreign === void 0 || lower$1(t, e) !== r ? [] : [loweredAs(e.foreign)]);
	return i.length === 0 ? { severity: r } : {
		severity: r,
		signals: [...new Set([...e, ...i])].sort()
	};
}
function lower$1(e, t) {
	if (t === void 0) return e;
	if (t.most === "ignore") return "info";
	return compareSeverity(t.most, e) < 0 ? t.most : e;
}
function byPathRules(e) {
	let t = e[0]?.rule;
	if (t === void 0 || !e.every((e) => e?.most === "ignore")) return null;
	return {
		by: "config",
		reason: t.reason ?? `generic findings in ${t.path.text} are ignored`
	};
}
function isUnder(e, { path: t }, n = "") {
	return t !== void 0 && e.matches(n + t);
}
// src/config/problem.ts
var Unreadable = class extends Error {
	problems;
	constructor(e) {
		super(e.map((e) => e.message).join("; "));
		this.name = "Unreadable";
		this.problems = e;
	}
};
function configFault(e, t) {
	let n = [...t].sort(byPlace$3).map((t) => describe$1(e, t));
	return new Fault("config", `${n.length === 1 ? "The configuration is not valid" : `The configuration has ${n.length} problems`}:\n${n.map((e) => `  ${e}`).join("\n")}`);
}
function pathText(e) {
	return e.map((e, t) => step$1(e, t === 0)).join("");
}
function step$1(e, t) {
	if (typeof e == "number") return `[${e}]`;
	if (De.test(e)) return t ? e : `.${e}`;
	return `[${printable$1(JSON.stringify(e.length > 20 ? `${e.slice(0, 2)}\u2026(${e.length})` : e))}]`;
}
const De = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable$1(e) {
	return e.replace(ke ??= new RegExp(Oe, "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`);
}
const Oe = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
let ke;
function byPlace$3(e, t) {
	return (e.place?.line ?? 0) - (t.place?.line ?? 0) || (e.place?.column ?? 0) - (t.place?.column ?? 0);
}
function describe$1(e, { path: t, message: n, place: r }) {
	let i = r === void 0 ? printable$1(e) : `${printable$1(e)}:${r.line}:${r.column}`;
	return t.length === 0 ? `${i}: ${n}` : `${i}: ${pathText(t)}: ${n}`;
}
// src/config/policy.ts
function applyPolicy(e, t, n, r) {
	let i = isoTimeOf(r).slice(0, 10);
	let a = inlineAllows(t);
	let o = {
		...n,
		today: i,
		accepted: acceptedEntries(n.baseline, i),
		used: new Set(),
		inline: a
	};
	return {
		findings: e.map((e) => judge$2(e, o)),
		notes: [
			...a.notes,
			...allowNotes(o),
			...baselineNotes(o)
		]
	};
}
function acceptedEntries(e, t) {
	let n = (e?.entries ?? []).filter(({ expires: e }) => holds(e, t));
	return new Map(n.map((e) => [e.fingerprint, e]));
}
function judge$2(e, t) {
	let n = configuredSeverity(e, t);
	let r = pathRules(e, t);
	let i = bySilencers(e, t) ?? byBaseline(e, t) ?? byPathRules(r);
	if (i !== null) return {
		...e,
		severity: n,
		status: "suppressed",
		suppressedBy: i
	};
	return {
		...e,
		...loweredByPath(e, n, r),
		status: "open",
		suppressedBy: i
	};
}
function configuredSeverity(e, { config: t, rules: n }) {
	let r = t.severity.get(e.rule);
	let i = e.severity === "info" && n.get(e.rule)?.severity !== "info";
	return r === void 0 || i ? e.severity : r;
}
function byBaseline(e, { accepted: t, used: n }) {
	let r = t.get(e.fingerprint);
	if (r === void 0) return null;
	n.add(r);
	return suppression("baseline", r);
}
function bySilencers(e, t) {
	let n = t.marksForNew !== !1 || !e.new;
	let r = e.occurrences.map((r) => (n ? t.inline.reasonFor(e.fingerprint, r) : null) ?? allowFor(e, r, t));
	let [i] = r;
	for (let e of r) typeof e == "object" && t.used.add(e);
	if (i === void 0 || r.includes(void 0)) return null;
	return typeof i == "string" ? {
		by: "inline",
		reason: i
	} : suppression("config", i);
}
function allowFor(e, t, { config: n, today: r, prefix: i }) {
	return n.allow.find((n) => holds(n.expires, r) && aims(n, e) && (n.path === void 0 || isUnder(n.path, t, i)));
}
function aims({ target: e }, t) {
	return e.kind === "rule" ? e.rule === t.rule : e.fingerprint === t.fingerprint;
}
function holds(e, t) {
	return e === void 0 || t <= e;
}
function suppression(e, { reason: t, expires: n }) {
	return n === void 0 ? {
		by: e,
		reason: t
	} : {
		by: e,
		reason: t,
		expires: n
	};
}
function allowNotes({ config: e, today: t, whole: n, used: r }) {
	return e.allow.flatMap((i, a) => {
		let o = `${printable$1(e.name ?? "configuration")}: allow[${a}] (${i.target.kind === "rule" ? i.target.rule : i.target.fingerprint})`;
		if (!holds(i.expires, t)) return [`${o} expired on ${i.expires}: renew or remove it.`];
		return n && !r.has(i) ? [`${o} silences nothing: remove it.`] : [];
	});
}
function baselineNotes({ baseline: e, today: t, whole: n, used: r }) {
	let i = e?.entries ?? [];
	let a = i.filter(({ expires: e }) => !holds(e, t)).length;
	let o = i.filter((e) => holds(e.expires, t) && !r.has(e)).length;
	return [...a > 0 ? [`Expired entries in the baseline: ${a}. Renew or remove them.`] : [], ...n && o > 0 ? [`Entries in the baseline that match nothing any more: ${o}. See leaksift baseline stale.`] : []];
}
// \0door:core/facts
let Ae;
const loaded$43 = () => Ae ??= require("./action-judging.cjs");
function severityAt(...e) {
	return loaded$43().severityAt(...e);
}
// \0door:core/group-finding
let je;
const loaded$42 = () => je ??= require("./action-telling.cjs");
function toFinding(...e) {
	return loaded$42().toFinding(...e);
}
// src/core/compare-text.ts
function compareText(e = "", t = "") {
	return e < t ? -1 : +(e > t);
}
// src/core/ledger.ts
const Me = 1e3;
var Ledger = class {
	#e = 0;
	#t = 0;
	#n = 0;
	#r = {
		units: 0,
		bytes: 0
	};
	#i = new Map();
	#a = [];
	#o = 0;
	#s = new Map();
	#c = new Map();
	enumerated(e = 1) {
		this.#e += e;
	}
	scanned(e, t = 1) {
		this.#t += t;
		this.#n += e;
	}
	remembered(e, t) {
		this.#r.units += t;
		this.#r.bytes += e;
	}
	skipped(e, t = 1) {
		this.#i.set(e, (this.#i.get(e) ?? 0) + t);
	}
	unread(e, t) {
		this.#o += 1;
		this.#l({
			unit: e,
			reason: t
		});
	}
	skippedOnce(e, t) {
		this.#s.set(e, t);
	}
	unreadOnce(e, t) {
		this.#c.set(`${e}\0${t}`, {
			unit: e,
			reason: t
		});
	}
	get units() {
		let e = this.#s.size;
		for (let t of this.#i.values()) e += t;
		let t = this.#s.size + this.#c.size;
		return {
			enumerated: this.#e + t,
			scanned: this.#t,
			skipped: e,
			unread: this.#o + this.#c.size
		};
	}
	get complete() {
		let { enumerated: e, scanned: t, skipped: n, unread: r } = this.units;
		return r === 0 && e === t + n;
	}
	report() {
		let { units: e } = this;
		let t = first([...this.#a, ...this.#c.values()]);
		let n = e.unread - t.length;
		return {
			complete: this.complete,
			units: e,
			bytes: this.#n,
			...this.#r.units > 0 ? { remembered: { ...this.#r } } : {},
			skipped: [...this.#d()].sort(([e], [t]) => compareText(e, t)).map(([e, t]) => ({
				reason: e,
				count: t,
				...this.#u(e)
			})),
			unread: t,
			...n > 0 ? { unreadOmitted: n } : {}
		};
	}
	share() {
		return {
			enumerated: this.#e,
			scanned: this.#t,
			bytes: this.#n,
			remembered: { ...this.#r },
			skipped: [...this.#i],
			unread: first(this.#a),
			unreadCount: this.#o,
			skippedOnce: [...this.#s],
			unreadOnce: [...this.#c.values()]
		};
	}
	absorb(e) {
		this.#e += e.enumerated;
		this.scanned(e.bytes, e.scanned);
		this.remembered(e.remembered.bytes, e.remembered.units);
		for (let [t, n] of e.skipped) this.skipped(t, n);
		this.#o += e.unreadCount;
		for (let t of e.unread) this.#l(t);
		for (let [t, n] of e.skippedOnce) this.skippedOnce(t, n);
		for (let { unit: t, reason: n } of e.unreadOnce) this.unreadOnce(t, n);
	}
	#l(e) {
		this.#a.push(e);
		this.#a.length >= 2 * Me && (this.#a = first(this.#a));
	}
	#u(e) {
		let t = [...this.#s].filter(([, t]) => t === e).map(([e]) => e).sort();
		return t.length === 0 ? {} : { units: t.slice(0, Me) };
	}
	#d() {
		let e = new Map(this.#i);
		for (let t of this.#s.values()) e.set(t, (e.get(t) ?? 0) + 1);
		return e;
	}
};
function first(e) {
	return [...e].sort((e, t) => compareText(e.unit, t.unit) || compareText(e.reason, t.reason)).slice(0, Me);
}
function trailOf(e) {
	if (e.length < 8) return;
	return {
		length: e.length,
		head: hash$1(e, 0, 8),
		whole: hash$1(e, 0, e.length)
	};
}
function nameMask(e) {
	let t = new Map();
	for (let n of [...e].sort((e, t) => t.trail.length - e.trail.length)) {
		let e = t.get(n.trail.head);
		e === void 0 ? t.set(n.trail.head, [n]) : e.some(({ trail: e }) => e.whole === n.trail.whole) || e.push(n);
	}
	if (t.size === 0) return (e) => e;
	return remembering((e) => replaceValues(e, (n) => {
		let r = t.get(hash$1(e, n, n + 8))?.find(({ trail: t }) => standsAt$1(e, n, t));
		return r && {
			length: r.trail.length,
			masked: r.masked
		};
	}));
}
function remembering(e) {
	let t = new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0) return r;
		let i = e(n);
		t.set(n, i);
		return i;
	};
}
function replaceValues(e, t) {
	let n = "";
	let r = 0;
	for (let i = 0; i + 8 <= e.length; i += 1) {
		let a = t(i);
		if (a === void 0 || i + a.length <= r) continue;
		n += e.slice(r, i) + a.masked;
		r = i + a.length;
	}
	return n + e.slice(r);
}
function standsAt$1(e, t, { length: n, whole: r }) {
	return t + n <= e.length && hash$1(e, t, t + n) === r;
}
function hash$1(e, t, n) {
	let r = 2166136261;
	for (let i = t; i < n; i += 1) r = Math.imul(r ^ e.charCodeAt(i), 16777619);
	return r >>> 0;
}
// \0door:core/occurrences
let Ne;
const loaded$41 = () => Ne ??= require("./action-telling.cjs");
function byPlace$2(...e) {
	return loaded$41().byPlace(...e);
}
// src/core/rank.ts
function rankReport(e) {
	return {
		...e,
		findings: rank(e.findings.map((e) => ({
			...e,
			occurrences: [...e.occurrences].sort(byPlace$2)
		})))
	};
}
function rank(e) {
	return [...e].sort((e, t) => Number(t.status === "open") - Number(e.status === "open") || Number(t.new) - Number(e.new) || compareSeverity(t.severity, e.severity) || liveness(t) - liveness(e) || m.indexOf(t.confidence) - m.indexOf(e.confidence) || Number(t.exposure?.inHead ?? !1) - Number(e.exposure?.inHead ?? !1) || byPlace$1(e.occurrences[0], t.occurrences[0]) || compareText(e.fingerprint, t.fingerprint));
}
function liveness({ verdict: e }) {
	return e?.status === "live" ? 2 : +(e?.status === "secret-mismatch");
}
function byPlace$1(e, t) {
	return compareText(e?.path, t?.path) || (e?.offset ?? 0) - (t?.offset ?? 0);
}
// src/core/report-mask.ts
function maskReport(e, t) {
	let { scan: n, ledger: r } = e;
	return {
		...e,
		scan: {
			...n,
			target: t(n.target),
			...n.notes === void 0 ? {} : { notes: n.notes.map(t) }
		},
		ledger: {
			...r,
			skipped: r.skipped.map(({ reason: e, count: n, units: r }) => ({
				reason: t(e),
				count: n,
				...r ? { units: r.map(t) } : {}
			})),
			unread: r.unread.map(({ unit: e, reason: n }) => ({
				unit: t(e),
				reason: t(n)
			}))
		},
		findings: e.findings.map((e) => maskFinding(e, t))
	};
}
function* masksOf$1(e) {
	for (let [, t] of e) for (let { sealed: e } of t) for (let { trail: t, masked: n } of e.parts) t !== void 0 && (yield {
		trail: t,
		masked: n
	});
}
function maskFinding(e, t) {
	let { exposure: n, suppressedBy: r } = e;
	return {
		...e,
		facts: maskFacts(e.facts, t),
		occurrences: e.occurrences.map((e) => maskPlace(e, t)),
		exposure: n === null ? null : {
			...n,
			refs: n.refs.map(t)
		},
		suppressedBy: r === null ? null : {
			...r,
			reason: t(r.reason)
		}
	};
}
function maskFacts(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, typeof n == "string" ? t(n) : n]));
}
function maskPlace(e, t) {
	let { path: n, author: r } = e;
	return {
		...e,
		...n === void 0 ? {} : { path: t(n) },
		...r === void 0 ? {} : { author: t(r) }
	};
}
// \0door:core/share-of
let Pe;
const loaded$40 = () => Pe ??= require("./action-telling.cjs");
function shareOf(...e) {
	return loaded$40().shareOf(...e);
}
function maskShare(...e) {
	return loaded$40().maskShare(...e);
}
// src/core/location.ts
function covers(e, t) {
	return e.start <= t.start && t.end <= e.end;
}
function overlaps(e, t) {
	return e.start < t.end && t.start < e.end;
}
function hull(e, t) {
	return {
		start: Math.min(e.start, t.start),
		end: Math.max(e.end, t.end)
	};
}
function shifted({ start: e, end: t }, n) {
	return {
		start: e + n,
		end: t + n
	};
}
// \0door:core/match
let Fe;
const loaded$39 = () => Fe ??= require("./action-judging.cjs");
function coincide(...e) {
	return loaded$39().coincide(...e);
}
function movedMatch(...e) {
	return loaded$39().movedMatch(...e);
}
// \0door:core/pair/cost
let Ie;
const loaded$38 = () => Ie ??= require("./action-judging.cjs");
function cheapestFirst(...e) {
	return loaded$38().cheapestFirst(...e);
}
// \0door:core/resolve
let Le;
const loaded$37 = () => Le ??= require("./action-judging.cjs");
function resolve$2(...e) {
	return loaded$37().resolve(...e);
}
// src/core/span-index.ts
const Re = 1024;
var SpanIndex = class {
	#e = new Map();
	#t = [];
	add(e, t) {
		let { first: n, last: r } = blocksOf(t);
		if (r - n >= 4) {
			this.#t.push({
				item: e,
				first: n,
				last: r
			});
			return;
		}
		for (let t = n; t <= r; t++) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	some(e, t) {
		let n = blocksOf(e);
		if (this.#t.some((e) => meet(e, n) && t(e.item))) return !0;
		for (let e = n.first; e <= n.last; e++) if (this.#e.get(e)?.some(t)) return !0;
		return !1;
	}
	near(e) {
		let t = blocksOf(e);
		let n = new Set(this.#t.filter((e) => meet(e, t)).map(({ item: e }) => e));
		for (let e = t.first; e <= t.last; e++) for (let t of this.#e.get(e) ?? []) n.add(t);
		return [...n];
	}
};
function blocksOf({ start: e, end: t }) {
	let n = Math.floor(e / Re);
	return {
		first: n,
		last: Math.max(n, Math.ceil(t / Re) - 1)
	};
}
function meet(e, t) {
	return e.first <= t.last && t.first <= e.last;
}
// src/core/pair.ts
const ze = "aws-access-key-id";
const y = "aws-secret-access-key";
const b = "aws-session-token";
const x = "aws-ses-smtp-password";
const Be = {
	[y]: {
		id: ruleId("aws-access-key-pair"),
		title: "AWS access key ID with its secret"
	},
	[b]: {
		id: ruleId("aws-temporary-credentials"),
		title: "AWS temporary credentials with their session token"
	},
	[x]: {
		id: ruleId("aws-ses-smtp-credentials"),
		title: "Amazon SES SMTP user name with its password"
	}
};
function pair(e, t) {
	let n = awsGroups(e, t);
	let r = indexOf(n.flat());
	let i = resolve$2(e.filter((e) => !e.tentative && !r.some(e.span, (t) => t === e || coincide(t, e))));
	let a = indexOf(i);
	let o = new SpanIndex();
	for (let e of i) e.cover && o.add(e, e.cover);
	let isInside = (e) => o.some(e.span, (t) => t !== e && t.cover !== void 0 && overlaps(t.cover, e.span));
	return [...n.map(composed), ...i.filter((e) => !isInside(e)).map((e) => single(e, inner(e, a)))].sort((e, t) => e.primary.span.start - t.primary.span.start);
}
function indexOf(e) {
	let t = new SpanIndex();
	for (let n of e) t.add(n, n.span);
	return t;
}
function inner(e, t) {
	let { cover: n } = e;
	return n ? t.near(n).filter((t) => t !== e && overlaps(n, t.span)) : [];
}
function isPaired({ rule: { spec: e } }) {
	return Ve.has(e.part);
}
const Ve = new Set([
	ze,
	y,
	b,
	x
]);
function awsGroups(e, t) {
	let n = new SpanIndex();
	for (let { rule: t, cover: r } of e) t.spec.part === "aws-presigned-url" && r && n.add(r, r);
	let r = resolve$2(e.filter(isPaired)).filter(({ span: e }) => !n.some(e, (t) => overlaps(t, e)));
	let i = oneToOne(cheapestFirst(r.filter(({ rule: e }) => e.spec.part === ze), r.filter(({ rule: e }) => e.spec.part === y || e.spec.part === x), t));
	let a = i.filter(([e]) => e.facts.keyType === "temporary").map(([, e]) => e);
	let o = new Map(oneToOne(cheapestFirst(a, r.filter(({ rule: e }) => e.spec.part === b), t)));
	return i.map(([e, t]) => {
		let n = o.get(t);
		return n ? [
			e,
			t,
			n
		] : [e, t];
	});
}
function oneToOne(e) {
	let t = new Set();
	let n = [];
	for (let { first: r, second: i } of e) {
		if (t.has(r) || t.has(i)) continue;
		t.add(r).add(i);
		n.push([r, i]);
	}
	return n;
}
function composed(e) {
	let [t, n = t, r] = e;
	let i = r ? b : n.rule.spec.part === x ? x : y;
	let a = e.some(({ facts: e }) => e.documented) ? "info" : t.facts.implausible ? n.severity : "critical";
	return {
		...Be[i],
		rule: n.rule,
		severity: a,
		confidence: t.facts.implausible ? n.confidence : "high",
		facts: Object.assign({}, ...[...e].reverse().map(({ facts: e }) => e)),
		signals: [...new Set(["pair", ...e.flatMap(({ signals: e }) => e).filter((e) => e !== "no-label")])],
		parts: e,
		primary: n
	};
}
function single(e, t) {
	let { rule: n, severity: r, confidence: i, facts: a, signals: o } = e;
	let s = t.filter((e) => e.rule.spec.identifier && compareSeverity(e.severity, r) <= 0);
	return {
		id: n.id,
		title: n.spec.title,
		rule: n,
		severity: r,
		confidence: i,
		facts: a,
		signals: o,
		parts: [e, ...s],
		primary: e
	};
}
// src/describe.ts
function describeFrom(e) {
	let t;
	return (n) => (t ??= specsById(e())).get(n) ?? He;
}
function specsById(e) {
	let t = new Map(e.map(({ id: e, spec: t }) => [e, t]));
	for (let [n, { id: r }] of Object.entries(Be)) {
		let i = e.find(({ spec: e }) => e.part === n);
		i && t.set(r, i.spec);
	}
	return t;
}
const He = {
	remediation: "Revoke it where it was issued, then take it out.",
	references: []
};
// \0door:core/seal
let Ue;
const loaded$36 = () => Ue ??= require("./action-telling.cjs");
function primaryPart(...e) {
	return loaded$36().primaryPart(...e);
}
function seal(...e) {
	return loaded$36().seal(...e);
}
function primaryOf(...e) {
	return loaded$36().primaryOf(...e);
}
// src/core/group.ts
var Grouping = class {
	#e = new Map();
	add(e) {
		let { fingerprint: t } = e.sealed;
		let n = this.#e.get(t);
		n ? n.push(e) : this.#e.set(t, [e]);
	}
	get size() {
		return this.#e.size;
	}
	has(e) {
		return this.#e.has(e);
	}
	sightings() {
		return this.#e.entries();
	}
	holders(e = !1) {
		let t = new Map();
		for (let [n, r] of this.#e) {
			let i = offsetsByObject(r.filter(({ places: t }) => e || t.length === 0));
			i.size > 0 && t.set(n, i);
		}
		return t;
	}
};
function offsetsByObject(e) {
	let t = new Map();
	for (let { sealed: n, object: r } of e) {
		if (r === void 0) continue;
		let e = primaryOf(n).offset;
		let i = t.get(r);
		i ? i.push(e) : t.set(r, [e]);
	}
	return t;
}
// src/core/outcome.ts
const We = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
function outcomeOf({ detections: e, marks: t, unread: n, skipped: r }, { fingerprint: i, disclose: a }) {
	if (e.length + t.length + n.length + r.length === 0) return We;
	return {
		sealed: e.map((e) => seal(e, i, a)),
		marks: t,
		unread: n.map(({ reason: e }) => e),
		skipped: r.map(({ reason: e }) => e)
	};
}
var PieceScanner = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	scan(e, t) {
		let n = t.flatMap((t) => this.#r(e, t));
		return {
			detections: n.flatMap(({ detections: e }) => e),
			marks: n.flatMap(({ marks: e }) => e),
			unread: n.flatMap(({ unread: e }) => e),
			skipped: n.flatMap(({ skipped: e }) => e)
		};
	}
	isOfNote(e, t, n) {
		return this.#i(e, t, n) !== null;
	}
	#r(e, { start: t, end: n }) {
		let r = this.#i(e, t, n);
		return r === null ? [] : [movedResult(r, t)];
	}
	#i(e, t, n) {
		if (n - t > 256) return this.#a(e, t, n);
		let r = this.#t(e, t, n);
		let i = this.#n.get(r);
		if (i !== void 0) return i;
		let a = this.#a(e, t, n);
		this.#n.size >= 65536 && this.#n.clear();
		this.#n.set(r, a);
		return a;
	}
	#a(e, t, n) {
		let r = this.#e(e.slice(t, n));
		let { detections: i, marks: a, unread: o, skipped: s } = r;
		return i.length + a.length + o.length + s.length > 0 ? r : null;
	}
};
function movedResult({ detections: e, marks: t, unread: n, skipped: r }, i) {
	let moved = (e) => ({
		...e,
		span: shifted(e.span, i)
	});
	let movedDetection = (e) => {
		let [t, ...n] = e.parts;
		return {
			...e,
			parts: [moved(t), ...n.map(moved)]
		};
	};
	return {
		detections: e.map(movedDetection),
		marks: t.map(moved),
		unread: n.map(moved),
		skipped: r.map(moved)
	};
}
// src/interruptible.ts
const S = "the scan was interrupted";
async function* untilAborted(e, t) {
	let n = e[Symbol.asyncIterator]();
	try {
		for (;;) {
			let e = await unlessAborted(n.next(), t);
			if (e.done) return;
			yield e.value;
		}
	} finally {
		n.return?.().catch(() => void 0);
	}
}
function unlessAborted(e, t) {
	if (t === void 0) return e;
	return new Promise((n, r) => {
		let abort = () => r(Error(S));
		t.aborted && abort();
		t.addEventListener("abort", abort, { once: !0 });
		e.then(n, r).finally(() => t.removeEventListener("abort", abort));
	});
}
// \0node:timers/promises
let Ge;
const loaded$35 = () => Ge ??= require("node:timers/promises");
function setImmediate(...e) {
	return loaded$35().setImmediate(...e);
}
function setTimeout$1(...e) {
	return loaded$35().setTimeout(...e);
}
// src/core/views/context.ts
const Ke = 50331648;
function viewContext({ inflater: e, unpacker: t }, n) {
	return {
		inflater: e,
		unpacker: t,
		budget: {
			regions: n * 4 + 65536,
			containers: Math.min(268435456, Math.max(n * 1e3, 16777216)),
			entries: 1e5,
			matches: 1e5
		}
	};
}
// src/core/beginning.ts
var Beginning = class {
	#e = [];
	#t = 0;
	#n;
	constructor(e = Ke) {
		this.#n = e;
	}
	add(e) {
		this.#e.push(new Uint8Array(e));
		this.#t += e.length;
	}
	get isLong() {
		return this.#t > this.#n;
	}
	whole() {
		let [e] = this.#e;
		if (this.#e.length === 1 && e) return e;
		let t = new Uint8Array(this.#t);
		let n = 0;
		for (let e of this.chunks()) {
			t.set(e, n);
			n += e.length;
		}
		return t;
	}
	*chunks() {
		let e = this.#e.reverse();
		this.#e = [];
		for (let t = e.pop(); t; t = e.pop()) yield t;
	}
};
const qe = 1e5;
var Listing = class {
	#e = [];
	#t = new Map();
	#n = new Map();
	#r = 0;
	#i = {
		count: 0,
		start: Infinity,
		end: 0,
		worst: 0
	};
	add(e) {
		let t = nameOf$1(e);
		let n = this.#t.get(t);
		if (n) return this.#a(e, n);
		let r = this.#n.get(e.severity) ?? 0;
		if (r >= qe) return this.#s(e);
		this.#n.set(e.severity, r + 1);
		this.#t.set(t, {
			last: this.#o(e),
			places: 1
		});
		return !0;
	}
	inOrder() {
		return this.#e.sort((e, t) => e.credential.primary.span.start - t.credential.primary.span.start);
	}
	get omitted() {
		let { count: e, start: t, end: n, worst: r } = this.#i;
		return e === 0 ? [] : [{
			span: {
				start: t,
				end: n
			},
			reason: `more than ${qe} findings of one severity: ${e} places of others, up to ${p[r] ?? ""}, are not listed`
		}];
	}
	#a(e, t) {
		if (t.places >= 1e3 || this.#r >= 5e4) {
			t.last.more += 1;
			return !1;
		}
		this.#r += 1;
		t.places += 1;
		t.last = this.#o(e);
		return !0;
	}
	#o(e) {
		let t = {
			credential: e,
			more: 0
		};
		this.#e.push(t);
		return t;
	}
	#s({ severity: e, primary: { span: t } }) {
		let n = this.#i;
		n.count += 1;
		n.start = Math.min(n.start, t.start);
		n.end = Math.max(n.end, t.end);
		n.worst = Math.max(n.worst, p.indexOf(e));
		return !1;
	}
};
function nameOf$1({ id: e, severity: t, parts: [n, ...r] }) {
	let { match: i } = primaryPart([asPart(n), ...r.map(asPart)]);
	return `${e} ${t} ${identityOf(i.rule.spec.part, i.secret)}`;
}
function asPart(e) {
	return {
		match: e,
		identifier: e.secret.identifier
	};
}
// \0door:core/doubles
let Je;
const loaded$34 = () => Je ??= require("./action-judging.cjs");
function withoutDoubles(...e) {
	return loaded$34().withoutDoubles(...e);
}
function isBare(...e) {
	return loaded$34().isBare(...e);
}
var Settling = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	get from() {
		return this.#n.reduce((e, t) => Math.min(e, extent(t, 0).start), Infinity);
	}
	add(e, t) {
		append$1(this.#n, e);
		let n = this.#n.sort(byPlace);
		let r = [];
		let i = 0;
		for (;;) {
			let e = Math.min(n.length, i + 4096 - r.length);
			append$1(r, n.slice(i, e));
			let a = n[i = e];
			if (a === void 0 || a.span.start >= t) break;
			r = this.#r(r);
		}
		this.#n = [...r, ...n.slice(i)];
	}
	end() {
		this.add([], Infinity);
		for (let e of this.#i(this.#n)) this.#t(e);
		this.#n = [];
	}
	#r(e) {
		let t = seam(e);
		let n = new Set(e.slice(0, t));
		let r = [];
		for (let t of this.#i(e)) {
			if (!t.parts.some((e) => n.has(e))) continue;
			this.#t(t);
			append$1(r, t.parts.filter((e) => !n.has(e)));
		}
		return e.slice(t).filter((e) => !r.some((t) => coincide(e, t)));
	}
	#i(e) {
		return pair(withoutDoubles(e), this.#e);
	}
};
function seam(e) {
	let t = levelOf(e);
	let n = [];
	let r = 0;
	for (let i of e) n.push(r = Math.max(r, extent(i, t).end));
	for (let r = e.length - 512; r > 0; r--) {
		let i = e[r];
		if (i && extent(i, t).start >= (n[r - 1] ?? 0)) return r;
	}
	return e.length;
}
function levelOf(e) {
	let [t, n] = [e[0], e.at(-1)];
	let r = t?.packed?.length ?? 0;
	for (let e = 0; e < r; e++) if (t && n && place$1(t, e).start !== place$1(n, e).start) return e;
	return r;
}
function place$1({ span: e, packed: t }, n) {
	return t?.[n - 1] ?? e;
}
function extent(e, t) {
	return t === 0 && e.cover ? hull(e.span, e.cover) : place$1(e, t);
}
function byPlace(e, t) {
	return e.span.start - t.span.start || byPacked(e, t) || e.span.end - t.span.end || e.decoded.length - t.decoded.length || (e.rule.id < t.rule.id ? -1 : +(e.rule.id > t.rule.id));
}
function byPacked({ packed: e = [] }, { packed: t = [] }) {
	for (let n = 0; n < Math.min(e.length, t.length); n++) {
		let r = (e[n]?.start ?? 0) - (t[n]?.start ?? 0);
		if (r !== 0) return r;
	}
	return e.length - t.length;
}
// src/core/assemble.ts
function assemble(e, { locate: t, textOf: n }) {
	let { matches: r, marks: i, unread: a, skipped: o } = e;
	if (r.length === 0 && i.length === 0) return {
		detections: [],
		marks: [],
		unread: a,
		skipped: o
	};
	let s = new Listing();
	let c = new Settling(n, (e) => s.add(e));
	c.add(r, Infinity);
	c.end();
	return conclude(s, e, t);
}
function conclude(e, { marks: t, unread: n, skipped: r }, i) {
	let a = onePerPlace(t);
	let o = positionsOf([...e.inOrder().flatMap(({ credential: e }) => spotsOf(e)), ...a.map(markSpot)], i);
	return {
		detections: e.inOrder().map((e) => detection(e, o)),
		marks: a.map((e) => allowMark(e, o)),
		unread: [...n, ...e.omitted],
		skipped: r
	};
}
function spotsOf(e) {
	return e.parts.map(spot);
}
const Ye = 1e5;
function onePerPlace(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.span.start);
		(!e || weight(e) < weight(n)) && t.set(n.span.start, n);
	}
	return [...t.values()].sort((e, t) => e.span.start - t.span.start).slice(0, Ye);
}
function weight({ reason: e, outside: t }) {
	return t ? -1 : e.length;
}
function spot({ decoded: [e], cover: t, span: n }) {
	return {
		span: t ?? n,
		encoding: encodingOf(e)
	};
}
function markSpot({ span: e, outermost: t }) {
	return {
		span: e,
		encoding: encodingOf(t)
	};
}
function encodingOf(e = "") {
	return Xe[e] ?? "utf-8";
}
const Xe = {
	"utf-16le": "utf-16le",
	"utf-16be": "utf-16be",
	"utf-32le": "utf-32le",
	"utf-32be": "utf-32be"
};
function positionsOf(e, t) {
	let n = new Map();
	for (let r of new Set(e.map((e) => e.encoding))) {
		let i = e.filter((e) => e.encoding === r).flatMap(({ span: e }) => [e.start, e.end]);
		let a = [...new Set(i)].sort((e, t) => e - t);
		let o = t(a, r);
		a.forEach((e, t) => {
			let i = o[t];
			i && n.set(`${r}:${e}`, i);
		});
	}
	return n;
}
function positionOf$1({ span: e, encoding: t }, n) {
	let r = n.get(`${t}:${e.start}`) ?? {
		line: 1,
		column: 1
	};
	let i = n.get(`${t}:${e.end}`) ?? r;
	return {
		line: r.line,
		column: r.column,
		endLine: i.line,
		endColumn: i.column
	};
}
function detection({ credential: e, more: t }, n) {
	let [r, ...i] = e.parts;
	let part = (e) => ({
		kind: e.rule.spec.part,
		secret: e.secret,
		span: e.cover ?? e.span,
		position: positionOf$1(spot(e), n)
	});
	return {
		rule: e.id,
		title: e.title,
		severity: e.severity,
		confidence: e.confidence,
		parts: [part(r), ...i.map(part)],
		facts: e.facts,
		decoded: e.primary.decoded,
		signals: e.signals,
		...t > 0 ? { more: t } : {}
	};
}
function allowMark(e, t) {
	let { target: n, reason: r, outside: i, span: a } = e;
	return {
		target: n,
		reason: r,
		...i && { outside: i },
		span: a,
		position: positionOf$1(markSpot(e), t)
	};
}
var LineCounter = class {
	#e;
	#t = 1;
	#n = 1;
	#r = 0;
	#i = !1;
	#a = 0;
	constructor(e = "utf-8") {
		this.#e = e;
	}
	get offset() {
		return this.#r;
	}
	pass(e, t, n) {
		this.#e === "utf-8" ? this.#c(e, this.#s(e, t + this.#o(e, t, n), n), n) : this.#l(e, t, n);
		this.#r += n - t;
	}
	here() {
		return {
			line: this.#t,
			column: this.#n
		};
	}
	#o(e, t, n) {
		return this.#r === 0 && n - t >= 3 && e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? 3 : 0;
	}
	#s(e, t, n) {
		let r = beginOfLast(e, t, n);
		if (r === t) return t;
		let i = this.#t;
		let a = this.#i;
		for (let n = t; n < r; n++) {
			let t = e[n];
			(t === 13 || t === 10 && !a) && (i += 1);
			a = t === 13;
		}
		this.#t = i;
		this.#n = 1;
		this.#i = a;
		this.#a = 0;
		return r;
	}
	#c(e, t, n) {
		let r = this.#t;
		let i = this.#n;
		let a = this.#i;
		let o = this.#a;
		for (let s = t; s < n; s++) {
			let t = e[s];
			if (t === 10) {
				a || (r += 1);
				i = 1;
			} else if (t === 13) {
				r += 1;
				i = 1;
			} else if (t < 128) i += 1;
			else if (t < 192 && o > 0) {
				--o;
				continue;
			} else {
				o = continuations(e, s, t);
				i += o === 3 ? 2 : 1;
				a = !1;
				continue;
			}
			a = t === 13;
			o = 0;
		}
		this.#t = r;
		this.#n = i;
		this.#i = a;
		this.#a = o;
	}
	#l(e, t, n) {
		let r = this.#e.startsWith("utf-16") ? 2 : 4;
		let i = this.#e.endsWith("le");
		let a = new DataView(e.buffer, e.byteOffset, e.byteLength);
		for (let e = t; e + r <= n; e += r) {
			let n = r === 2 ? a.getUint16(e, i) : a.getUint32(e, i);
			if (n === 65279 && e === t && this.#r === 0) continue;
			this.#u(n);
		}
	}
	#u(e) {
		if (e === 10 || e === 13) {
			e !== 13 && this.#i || (this.#t += 1);
			this.#n = 1;
		} else this.#n += e > 65535 ? 2 : 1;
		this.#i = e === 13;
	}
};
function beginOfLast(e, t, n) {
	let r = n;
	for (; r > t && e[r - 1] !== 10 && e[r - 1] !== 13;) --r;
	return r;
}
function continuations(e, t, n) {
	let r = n >= 240 && n < 245 ? 3 : n >= 224 && n < 240 ? 2 : +(n >= 194 && n < 224);
	for (let n = 1; n <= r && t + n < e.length; n++) if ((e[t + n] & 192) != 128) return 0;
	return r;
}
function linesAt(e, t, n = "utf-8") {
	let r = new LineCounter(n);
	return t.map((t) => {
		r.pass(e, r.offset, Math.min(t, e.length));
		return r.here();
	});
}
// src/core/segment-notes.ts
function wayTo(e, { offsets: t, to: n }) {
	let [r, i] = [0, t.length];
	for (; r < i;) {
		let n = r + i >>> 1;
		(t[n] ?? 0) < e ? r = n + 1 : i = n;
	}
	return t[r] === e ? {
		lines: n[2 * r] ?? 0,
		column: n[2 * r + 1] ?? 0
	} : void 0;
}
function along({ line: e, column: t }, { lines: n, column: r }) {
	return {
		line: e + n,
		column: n === 0 ? t + r : r
	};
}
const C = 65536;
function waysThrough({ bytes: e, base: t, own: n }, r, i) {
	let a = t === 0 ? 0 : n.start - C;
	let o = i ? e.length : Math.max(a, n.end - C);
	let s = endsOf$1(r);
	let c = new Uint32Array(2 * s.length);
	let l = new Walk(e, a);
	let u = s.findIndex((e) => e > o);
	let d = u < 0 ? s.length : u;
	let follow = (e, t) => {
		for (let n = e; n < t; n++) {
			let { lines: e, column: t } = l.to(s[n] ?? 0);
			c.set([e, t], 2 * n);
		}
	};
	follow(0, d);
	let f = l.to(o);
	follow(d, s.length);
	return {
		offsets: s.map((e) => t + e),
		to: c,
		out: f
	};
}
function endsOf$1(e) {
	let t = new Float64Array(2 * e.length);
	e.forEach(({ start: e, end: n }, r) => t.set([e, n], 2 * r));
	t.sort();
	return t.filter((e, n) => e !== t[n - 1]);
}
var Walk = class {
	#e;
	#t = new LineCounter();
	#n;
	#r;
	constructor(e, t) {
		this.#e = e;
		this.#r = t;
		t > 0 && this.#t.pass(e, Math.max(0, t - 4), t);
		this.#n = this.#t.here();
	}
	to(e) {
		if (e > this.#r) {
			this.#t.pass(this.#e, this.#r, e);
			this.#r = e;
		}
		let { line: t, column: n } = this.#t.here();
		let r = t - this.#n.line;
		return {
			lines: r,
			column: r === 0 ? n - this.#n.column : n
		};
	}
};
const Ze = 4096;
function textsAround(e, t, n, r) {
	let i = [];
	for (let { span: t } of e) {
		let [e, r] = [Math.max(0, t.start - Ze), Math.min(n, t.end + Ze)];
		let a = i.at(-1);
		a && a.start <= e && e <= a.end ? a.end = Math.max(a.end, r) : i.push({
			start: e,
			end: r
		});
	}
	return i.map((e) => ({
		start: t + e.start,
		text: r(e)
	}));
}
// src/core/hit-list.ts
var Qe = class HitList$1 {
	count = 0;
	starts = et;
	ends = et;
	what = et;
	static take() {
		return $e.pop() ?? new HitList$1();
	}
	giveBack() {
		this.count = 0;
		$e.push(this);
	}
	add(e, t, n) {
		this.count === this.starts.length && this.#e();
		this.starts[this.count] = e;
		this.ends[this.count] = t;
		this.what[this.count] = n;
		this.count += 1;
	}
	#e() {
		this.starts = doubled$2(this.starts);
		this.ends = doubled$2(this.ends);
		this.what = doubled$2(this.what);
	}
};
const $e = [];
const et = new Uint32Array();
function doubled$2(e) {
	let t = new Uint32Array(Math.max(64, e.length * 2));
	t.set(e);
	return t;
}
// src/core/comments.ts
const tt = new Map([
	["#", null],
	["//", null],
	["--", null],
	["/*", "*/"],
	["<!--", "-->"],
	["(*", "*)"],
	["{-", "-}"]
]);
const w = /\\.|["`]|(?<!\w)'|<!--|\/\*|(?<!:)\/\/|\(\*|\{-|--(?=[\s[]|$)|#(?!\{)/g;
const nt = /^\s*(?:[;%!*]|--|::|"""|'''|\\"|(?:rem|dnl|@c|\.\.)\s)/i;
const rt = /(?:\s[;%!]|\{\{!)[^"'`]*$|[\s@]\*\s*$/;
const it = /(?:^|\s)(')\s*$|^\s*(")\s*$/;
const ot = /"(?:\/\/[^"]{0,40}|[_$]?_?comment)"\s*:\s*\[?\s*"[^"]*$/i;
const st = [
	[/(?<![^\s;{}(),>])\/\*/g, /\*\//g],
	[/<!--/g, /-->/g],
	[/\{[-#]/g, /[-#]\}/g],
	[/<#/g, /#>/g],
	[/\(\*/g, /\*\)/g],
	[/--\[\[/g, /\]\]/g],
	[/^=begin\b/gm, /^=end\b/gm],
	[/^\s*(?:"""|''')/gm, /\S\s*(?:"""|''')/g]
];
function inComment(e, t) {
	let n = e.slice(Math.max(e.lastIndexOf("\n"), e.lastIndexOf("\r")) + 1);
	return nt.test(n) || rt.test(n) || ot.test(n) || isBehindOpening(n) || isBehindQuote(n, t) || isInBlock(e);
}
function isBehindOpening(e) {
	let t = "";
	w.lastIndex = 0;
	for (let n = w.exec(e); n; n = w.exec(e)) {
		let [r] = n;
		if (r === t) t = "";
		else if (t === "" && /["'`]/.test(r)) t = r;
		else if (tt.has(r)) {
			let n = endOf$3(e, w.lastIndex, tt.get(r) ?? null, t);
			if (n < 0) return !0;
			w.lastIndex = n;
		}
	}
	return !1;
}
function endOf$3(e, t, n, r) {
	let i = [n === null ? -1 : e.indexOf(n, t), r === "" ? -1 : closingQuote(e, t, r)].filter((e) => e >= 0);
	return i.length === 0 ? -1 : Math.min(...i);
}
function closingQuote(e, t, n) {
	for (let r = e.indexOf(n, t); r >= 0; r = e.indexOf(n, r + 1)) if (e[r - 1] !== "\\") return r;
	return -1;
}
function isBehindQuote(e, t) {
	let [, n, r = n] = it.exec(e) ?? [];
	return r !== void 0 && closingQuote(t.replace(/\w'\w/g, ""), 0, r) < 0;
}
function isInBlock(e) {
	return st.some(([t, n]) => {
		let r = lastEnd(t, e);
		return r > 0 && r >= lastEnd(n, e);
	});
}
function lastEnd(e, t) {
	let n = 0;
	for (let r of t.matchAll(e)) n = r.index + r[0].length;
	return n;
}
// \0door:core/label-class
let ct;
const loaded$33 = () => ct ??= require("./action-judging.cjs");
function behindWord(...e) {
	return loaded$33().behindWord(...e);
}
// \0door:core/neighbours
let lt;
const loaded$32 = () => lt ??= require("./action-judging.cjs");
function hasNeighbours(...e) {
	return loaded$32().hasNeighbours(...e);
}
function literalReach(...e) {
	return loaded$32().literalReach(...e);
}
function standsAlone(...e) {
	return loaded$32().standsAlone(...e);
}
function literalName(e) {
	let { text: t, ignoreCase: n, before: r, after: i, around: a, tail: o = 0, onward: s, backward: c } = e;
	let l = `${n} ${t}`;
	return standsAlone(e) ? l : [
		setName(r),
		setName(i),
		setName(a),
		o,
		passageName(s),
		passageName(c),
		l
	].join("\u0100");
}
function setName(e) {
	return e === void 0 ? "" : `${e.min} ${e.bytes}`;
}
function passageName(e) {
	return e === void 0 ? "" : e.over + "\u0100" + e.to;
}
// src/core/views/characters.ts
const ut = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const T = `${ut}+/=_-`;
const E = members(T);
const dt = `${ut}+/=_-.~:@!$*?^#%&;\\`;
const D = members(dt);
const O = "0123456789abcdefABCDEF";
const k = sextets();
const A = nibbles();
function members(e) {
	let t = new Uint8Array(256);
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = 1;
	return t;
}
function skip(e, t, n, r) {
	let i = Math.min(r, t.length);
	let a = n;
	for (; a < i && e[t[a] ?? 0] === 1;) a++;
	return a;
}
function skipBack(e, t, n, r) {
	let i = Math.max(r, 0);
	let a = n;
	for (; a > i && e[t[a - 1] ?? 0] === 1;) a--;
	return a;
}
function hexByte(e, t) {
	let n = A[e[t] ?? 0] ?? 255;
	let r = A[e[t + 1] ?? 0] ?? 255;
	return n > 15 || r > 15 || t + 1 >= e.length ? -1 : n * 16 + r;
}
function sextets() {
	let e = new Uint8Array(256).fill(255);
	let t = `${ut}+/`;
	for (let n = 0; n < 64; n++) e[t.charCodeAt(n)] = n;
	e[45] = 62;
	e[95] = 63;
	return e;
}
function nibbles() {
	let e = new Uint8Array(256).fill(255);
	for (let t = 0; t < 22; t++) e[O.charCodeAt(t)] = t < 16 ? t : t - 6;
	return e;
}
// src/core/views/codecs.ts
const ft = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function base64$1(e, t) {
	return {
		kind: e,
		name: "base64",
		alphabet: members(t),
		shortest: 20,
		characters: 4,
		bytes: 3,
		decode: decodeSextets
	};
}
const pt = base64$1("base64", `${ft}+/`);
const mt = base64$1("base64url", `${ft}-_`);
const j = {
	kind: "hex",
	name: "hex",
	alphabet: members("0123456789abcdefABCDEF"),
	shortest: 32,
	characters: 2,
	bytes: 1,
	decode: decodeNibbles
};
const M = members("=");
function decodeSextets(e, t, n, r, i) {
	let a = i;
	for (let i = t; i < t + n * 4; i += 4) {
		let t = (k[e[i] ?? 0] ?? 0) << 18 | (k[e[i + 1] ?? 0] ?? 0) << 12 | (k[e[i + 2] ?? 0] ?? 0) << 6 | (k[e[i + 3] ?? 0] ?? 0);
		r[a++] = t >> 16;
		r[a++] = t >> 8 & 255;
		r[a++] = t & 255;
	}
}
function decodeNibbles(e, t, n, r, i) {
	for (let a = 0; a < n; a++) {
		let n = t + a * 2;
		r[i + a] = (A[e[n] ?? 0] ?? 0) << 4 | (A[e[n + 1] ?? 0] ?? 0);
	}
}
const ht = new Uint8Array(256).fill(1, 32, 64);
const gt = {
	kind: "terminal",
	triggers: [{ text: "\x1B[" }],
	leads: members("\x1B"),
	worth(e, t) {
		let n = endOf$2(e, t, e.length);
		return n > t && (skip(E, e, n, n + 8) >= n + 8 || skipBack(E, e, t, t - 8) <= t - 8) ? n : -1;
	},
	decode: (e, t, n) => endOf$2(e, t, n)
};
function endOf$2(e, t, n) {
	return e[t] === 27 ? behindBracket(e, t + 1, n) ?? t : t;
}
function behindBracket(e, t, n) {
	if (e[t] !== 91) return;
	let r = skip(ht, e, t + 1, t + 1 + 24);
	let i = e[r] ?? 0;
	return r < n && i >= 64 && i < 127 ? r + 1 : void 0;
}
const _t = " 	>#*";
const vt = members(_t);
const yt = T + _t;
function besides(e) {
	if (D[e] === 1) return {};
	return { after: {
		bytes: e === 10 || e === 62 ? yt : T,
		min: 6
	} };
}
function isWorth(e, t, n, r, i) {
	if (r >= 128) return !1;
	if (r === 27) return beforeWord(e, behindBracket(e, n, e.length));
	let a = r === 10 || r === 62 ? skip(vt, e, n, n + 64) : n;
	let o = skip(E, e, a, a + 6) - a;
	if (D[r] !== 1) return isSeparator(r) && o >= 6;
	if (i || o >= 6) return !0;
	return t - skipBack(E, e, t, t - 6) + o >= 6;
}
function beforeWord(e, t) {
	return t !== void 0 && skip(E, e, t, t + 6) - t >= 6;
}
function isSeparator(e) {
	return e >= 32 || e === 9 || e === 10 || e === 13;
}
const separator = (e, t) => [{
	text: e,
	...besides(t)
}, {
	text: `${e}",`,
	onward: {
		over: " 	\r\n",
		to: "\""
	}
}];
const digits$1 = (e, t, n) => ({
	text: e,
	after: {
		bytes: t,
		min: n
	}
});
const bt = {
	kind: "escapes",
	triggers: [
		digits$1("\\u", `${O}{`, 2),
		digits$1("\\U", O, 8),
		digits$1("\\x", `${O}{`, 2),
		digits$1("\\0", "01234567", 1),
		digits$1("\\1", "01234567", 1),
		...separator("\\n", 10),
		...separator("\\t", 9),
		...separator("\\r", 13),
		...separator("\\\"", 34),
		...separator("\\'", 39),
		{ text: "\\/" },
		{ text: "\\:" },
		{ text: "\\=" }
	],
	leads: members("\\"),
	worth(e, t) {
		let n = read$2(e, t, e.length);
		if (n < 0) return -1;
		let r = nextElement(e, t + lengthOf$1(n), e.length);
		return isWorth(e, t, r, valueOf$1(n), e[r] === 92) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = read$2(e, t, n);
		if (i < 0) return t;
		let a = t + lengthOf$1(i);
		write(r, e[t + 1] ?? 0, valueOf$1(i), t, a - t);
		return valueOf$1(i) === 10 ? nextElement(e, a, n) : a;
	}
};
function write(e, t, n, r, i) {
	t === 117 || t === 85 ? e.codePoint(n, r, i) : e.byte(n, r, i);
}
function packed(e, t) {
	return e < 0 ? -1 : e * 16 + t;
}
function valueOf$1(e) {
	return Math.floor(e / 16);
}
function lengthOf$1(e) {
	return e % 16;
}
const xt = new Map([..."abtnvfre"].map((e, t) => [e.charCodeAt(0), t === 7 ? 27 : t + 7]));
function read$2(e, t, n) {
	if (t + 1 >= n) return -1;
	let r = e[t + 1] ?? 0;
	if (r === 117) return readUnicode(e, t, n);
	if (r === 85) return packed(number$1(e, t + 2, n, 8), 10);
	if (r === 120) return e[t + 2] === 123 ? readBraces(e, t, n) : packed(number$1(e, t + 2, n, 2), 4);
	if (r >= 48 && r <= 55) return readOctal(e, t, n);
	if (isPunctuation(r)) return packed(r, 2);
	return packed(xt.get(r) ?? -1, 2);
}
function readUnicode(e, t, n) {
	if (e[t + 2] === 123) return readBraces(e, t, n);
	let r = number$1(e, t + 2, n, 4);
	if (r < 55296 || r > 56319 || e[t + 6] !== 92 || e[t + 7] !== 117) return packed(r, 6);
	let i = number$1(e, t + 8, n, 4);
	if (i < 56320 || i > 57343) return packed(r, 6);
	return packed(65536 + (r - 55296) * 1024 + i - 56320, 12);
}
function readBraces(e, t, n) {
	let r = t + 3;
	for (; r < n && r < t + 9 && (A[e[r] ?? 0] ?? 255) < 16;) r++;
	return e[r] === 125 && r < n ? packed(number$1(e, t + 3, n, r - t - 3), r + 1 - t) : -1;
}
function readOctal(e, t, n) {
	let r = 0;
	let i = t + 1;
	for (; i < n && i < t + 4; i++) {
		let t = (e[i] ?? 0) - 48;
		if (t < 0 || t > 7) break;
		r = r * 8 + t;
	}
	return packed(r & 255, i - t);
}
function number$1(e, t, n, r) {
	if (t + r > n || r === 0) return -1;
	let i = 0;
	for (let n = t; n < t + r; n++) {
		let t = A[e[n] ?? 0] ?? 255;
		if (t > 15) return -1;
		i = i * 16 + t;
	}
	return i;
}
function isPunctuation(e) {
	return e > 32 && e < 48 || e > 57 && e < 65 || e > 90 && e < 97 || e > 122 && e < 127;
}
function nextElement(e, t, n) {
	if (e[t] !== 34 || e[t + 1] !== 44) return t;
	let r = Math.min(n, t + 256);
	let i = t + 2;
	for (; i < r && isBlank(e[i] ?? 0);) i++;
	return i < r && e[i] === 34 ? i + 1 : t;
}
function isBlank(e) {
	return e === 32 || e === 10 || e === 13 || e === 9;
}
// src/core/views/html.ts
const NAMES$1 = () => ({
	sol: "/",
	plus: "+",
	equals: "=",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	amp: "&",
	AMP: "&",
	lt: "<",
	gt: ">",
	colon: ":",
	semi: ";",
	comma: ",",
	period: ".",
	lowbar: "_",
	UnderBar: "_",
	hyphen: "-",
	dash: "-",
	commat: "@",
	percnt: "%",
	dollar: "$",
	excl: "!",
	num: "#",
	ast: "*",
	midast: "*",
	lpar: "(",
	rpar: ")",
	lsqb: "[",
	lbrack: "[",
	rsqb: "]",
	rbrack: "]",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	vert: "|",
	verbar: "|",
	bsol: "\\",
	Hat: "^",
	grave: "`",
	quest: "?",
	nbsp: " ",
	Tab: "	",
	NewLine: "\n"
});
let St;
const values = () => St ??= new Map(Object.entries(NAMES$1()).map(([e, t]) => [e, t.charCodeAt(0)]));
const Ct = {
	kind: "html",
	get triggers() {
		return [{
			text: "&#",
			after: {
				bytes: "0123456789xX",
				min: 1
			}
		}, ...[...values()].map(([e, t]) => ({
			text: `&${e};`,
			...besides(t)
		}))];
	},
	leads: members("&"),
	worth(e, t) {
		let n = endOf$1(e, t, e.length);
		let r = n < 0 ? -1 : valueOf(e, t, n);
		if (r < 0) return -1;
		return isWorth(e, t, n, r, e[n] === 38) ? n : -1;
	},
	decode(e, t, n, r) {
		let i = endOf$1(e, t, n);
		let a = i < 0 ? -1 : valueOf(e, t, i);
		if (a < 0) return t;
		r.codePoint(a, t, i - t);
		return i;
	}
};
function endOf$1(e, t, n) {
	let r = Math.min(n, t + 10);
	for (let n = t + 2; n < r; n++) {
		let t = e[n] ?? 0;
		if (t === 59) return n + 1;
		if (t < 48 || t > 122) return -1;
	}
	return -1;
}
function valueOf(e, t, n) {
	if (e[t + 1] !== 35) return values().get(String.fromCharCode(...e.subarray(t + 1, n - 1))) ?? -1;
	let r = e[t + 2] === 120 || e[t + 2] === 88;
	return numberAt(e, r ? t + 3 : t + 2, n - 1, r ? 16 : 10);
}
function numberAt(e, t, n, r) {
	let i = 0;
	for (let a = t; a < n; a++) {
		let t = A[e[a] ?? 0] ?? 255;
		if (t >= r) return -1;
		i = i * r + t;
	}
	return t < n ? i : -1;
}
const wt = 4096;
const N = members(" 	");
const Tt = members("+-0123456789");
function blockAt(e, t) {
	let n = skip(Tt, e, t + 1, t + 3);
	let r = lineAfter(e, skip(N, e, n, n + 128));
	if (r < 0) return;
	let i = indentOf(e, r);
	if (i === 0) return;
	let a = linesFrom(e, r, (t) => indentOf(e, t) < i);
	return e[t] === 124 && a.length > 1 ? void 0 : block$1(e, a);
}
const Et = members("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
const Dt = members("-~");
const Ot = members("\"'");
function heredocAt(e, t) {
	if (e[t + 1] !== 60 || e[t - 1] === 60) return;
	let n = skip(Ot, e, skip(Dt, e, t + 2, t + 3), t + 4);
	let r = skip(Et, e, n, n + 128);
	if (r === n) return;
	let i = lineAfter(e, skip(N, e, skip(Ot, e, r, r + 1), r + 128));
	if (i < 0) return;
	let a = e.subarray(n, r);
	return block$1(e, linesFrom(e, i, (t) => isTerminator(e, t, a)));
}
function blockReach(e, t) {
	let n = t + 512;
	let r = e.subarray(t, n).indexOf(10) + t;
	for (let i = 0; r >= t && i <= 64; i++) {
		let t = skip(N, e, r + 1, r + 1 + 128);
		let i = skip(D, e, t, t + wt);
		n = Math.max(n, i + 256 + 2);
		let a = e[i] === 13 ? i + 1 : i;
		if (e[a] !== 10) break;
		r = a;
	}
	return Math.min(n, e.length);
}
function copyBlock({ lines: e, end: t }, n) {
	for (let t of e) n.copy(t.start, t.end);
	return t;
}
function block$1(e, t) {
	let [n] = t;
	let r = t.at(-1);
	if (n === void 0 || r === void 0) return;
	if (t.length === 1) return n.end - n.start >= 6 ? {
		lines: t,
		end: r.end
	} : void 0;
	return t.slice(0, -1).every((t) => isPiece(e, t)) ? {
		lines: t,
		end: r.end
	} : void 0;
}
function isPiece(e, { start: t, end: n }) {
	if (n - t < 8 || skip(E, e, t, n) < n) return !1;
	return !e.subarray(t, n).includes(61);
}
function linesFrom(e, t, n) {
	let r = [];
	for (let i = t; i < e.length && !n(i);) {
		let t = skip(N, e, i, i + 128);
		let n = skip(D, e, t, t + wt);
		let a = n === e.length ? n : lineAfter(e, n);
		if (n === t || a < 0 || r.length === 64) return [];
		r.push({
			start: t,
			end: n
		});
		i = a;
	}
	return r;
}
function lineAfter(e, t) {
	let n = e[t] === 13 ? t + 1 : t;
	return e[n] === 10 ? n + 1 : -1;
}
function indentOf(e, t) {
	return skip(N, e, t, t + 128) - t;
}
function isTerminator(e, t, n) {
	let r = t + indentOf(e, t);
	for (let t = 0; t < n.length; t++) if (e[r + t] !== n[t]) return !1;
	let i = e[r + n.length] ?? 10;
	return Et[i] !== 1;
}
const kt = members("\"'`");
function literalJoint(e, t) {
	let n = e[t] ?? 0;
	if (kt[n] !== 1 || t < 2 || E[e[t - 1] ?? 0] !== 1) return t;
	let r = skipGap(e, t + 1, t + 256);
	let i = openingQuote(e, t, r);
	if (i < 0 || E[e[i + 1] ?? 0] !== 1) return t;
	return isOneValue(e, t, i, isPlain(e, t + 1, r)) ? i + 1 : t;
}
function openingQuote(e, t, n) {
	let r = skipGap(e, n + operatorLength(e, n), t + 256);
	if (r === t + 1) return -1;
	let i = skip(At, e, r, r + 2);
	return kt[e[i] ?? 0] === 1 ? i : -1;
}
const At = members("rbfuRBFUL8@$");
function skipGap(e, t, n) {
	let r = t;
	for (; r < n && r < e.length && isGap(e, r);) r++;
	return r;
}
function isGap(e, t) {
	let n = e[t] ?? 0;
	if (n === 32 || n === 9 || n === 10 || n === 13) return !0;
	return (n === 92 || n === 95) && (e[t + 1] === 10 || e[t + 1] === 13);
}
function operatorLength(e, t) {
	let n = e[t] ?? 0;
	if (jt[n] !== 1) return 0;
	if (e[t + 1] === n) return 2;
	return n === 124 ? 0 : 1;
}
const jt = members("+.&|");
function isPlain(e, t, n) {
	if (e[n] === 43) return !0;
	return e[n] === 46 && n > t == skipGap(e, n + 1, n + 2) > n + 1;
}
function isOneValue(e, t, n, r) {
	let i = skipBack(E, e, t, t - 20);
	if (t - i === 1 && e[i - 1] === 92) return !1;
	let a = skip(E, e, n + 1, n + 1 + 20);
	let [o, s] = [t - i, a - n - 1];
	if (r) return o + s >= 8;
	if (o < 4 || s < 4 || o + s < 12) return !1;
	return isMixed(e, [i, t], [n + 1, a]);
}
function isMixed(e, ...t) {
	let n = 0;
	let r = 0;
	let i = 0;
	for (let [a, o] of t) for (let t = a; t < o; t++) {
		let a = e[t] ?? 0;
		a >= 48 && a <= 57 ? n++ : a >= 65 && a <= 90 ? r++ : a >= 97 && i++;
	}
	return n > 3 || n > 0 && r > 0 && i > 0;
}
const Mt = new Set([
	": >",
	": |",
	"<<"
]);
const joint = (e, t) => ({
	text: e,
	before: {
		bytes: T,
		min: t
	},
	onward: {
		over: " 	\n\r\\_+.&|rbfuRBFUL8@$",
		to: "\"'`"
	}
});
const continued = (e) => [{
	text: e,
	before: {
		bytes: T,
		min: 1
	},
	after: {
		bytes: T,
		min: 1
	},
	around: {
		bytes: T,
		min: 8
	}
}, {
	text: e,
	before: {
		bytes: " ",
		min: 1
	},
	backward: {
		over: ` ${T.replace("-", "")}`,
		to: "-"
	},
	after: {
		bytes: `${dt}"' \t`,
		min: 1
	}
}];
const Nt = {
	kind: "joined",
	triggers: [
		...[
			"\"",
			"'",
			"`"
		].flatMap((e) => [
			...[
				"+",
				" +",
				".",
				" ."
			].map((t) => joint(e + t, 1)),
			...["&", "||"].map((t) => joint(`${e} ${t}`, 4)),
			joint(`${e} \\`, 1)
		]),
		...["\"", "'"].flatMap((e) => [
			"\n ",
			"\n	",
			"\r\n ",
			"\r\n	"
		].map((t) => joint(e + t, 1))),
		...[
			"\" \"",
			"' '",
			"\" '",
			"' \""
		].map((e) => ({
			text: e,
			before: {
				bytes: T,
				min: 4
			},
			after: {
				bytes: T,
				min: 4
			}
		})),
		...["\\\n", "\\\r\n"].flatMap(continued),
		...[": >", ": |"].map((e) => ({
			text: e,
			after: {
				bytes: "+-0123456789 	\r\n",
				min: 1
			}
		})),
		{
			text: "<<",
			after: {
				bytes: `${T}~"'`,
				min: 1
			},
			onward: {
				over: `${T}~"' \t`,
				to: "\r\n"
			}
		}
	],
	leads: members("\"'`\\>|<"),
	worth(e, t) {
		if (e[t] === 58) return blockAt(e, t + 2)?.end ?? -1;
		if (e[t] === 60) return heredocAt(e, t)?.end ?? -1;
		let n = jointEnd(e, t);
		return n > t ? n : -1;
	},
	decode(e, t, n, r) {
		let i = blockOf(e, t);
		if (i !== void 0 && i.end <= n) return copyBlock(i, r);
		let a = jointEnd(e, t);
		return a <= n ? a : t;
	}
};
function blockOf(e, t) {
	let n = e[t];
	if (n === 60) return heredocAt(e, t);
	if (n !== 62 && n !== 124) return;
	return e[t - 1] === 32 && e[t - 2] === 58 ? blockAt(e, t) : void 0;
}
function jointEnd(e, t) {
	return e[t] === 92 ? continuation(e, t) : literalJoint(e, t);
}
function continuation(e, t) {
	let n = e[t + 1] === 13 ? t + 2 : t + 1;
	if (e[n] !== 10) return t;
	let r = n + 1;
	if (e[t - 1] === 32) return isOption(e, t - 1) ? optionValue(e, r, t) : t;
	let i = t - skipBack(E, e, t, t - 8);
	let a = skip(E, e, r, r + 8) - r;
	return i > 0 && a > 0 && i + a >= 8 ? r : t;
}
const Pt = new Uint8Array(256).fill(1, 9, 10).fill(1, 32, 33);
function optionValue(e, t, n) {
	let r = skip(Pt, e, t, t + 64);
	let i = e[r] ?? 0;
	return i !== 45 && (D[i] === 1 || i === 34 || i === 39) ? r : n;
}
function isOption(e, t) {
	let n = skipBack(E, e, t, t - 64);
	return t - n > 3 && e[n] === 45 && (n === 0 || (e[n - 1] ?? 0) <= 32);
}
// src/core/views/normalised.ts
const Ft = "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0406I\u0405S\u0408J\u0456i\u0455s\u0458j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const INVISIBLE = () => [
	173,
	...range(8203, 8207),
	...range(8234, 8238),
	...range(8288, 8297),
	65279
];
let It;
const readings = () => It ??= makeReadings();
const Lt = {
	kind: "normalised",
	get triggers() {
		return [...new Set([...readings()].filter(([, e]) => !isLower$1(e)).map(([e]) => toLiteral(e)))].map(toTrigger);
	},
	leads: leads(194, 206, 207, 208, 209, 226, 239),
	worth(e, t) {
		let n = lengthAt$1(e, t);
		let r = readings().get(keyAt(e, t, n));
		if (r === void 0) return -1;
		let i = t + n;
		let a = t - skipBack(E, e, t, t - 8);
		let o = skip(E, e, i, i + 8) - i;
		if (r === 0 && (a === 0 || o === 0)) return -1;
		return a + o >= 8 ? i : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt$1(e, t);
		let a = t + i <= n ? readings().get(keyAt(e, t, i)) : void 0;
		if (a === void 0) return t;
		a > 0 && r.byte(a, t, i);
		return t + i;
	}
};
function leads(...e) {
	let t = new Uint8Array(256);
	for (let n of e) t[n] = 1;
	return t;
}
function makeReadings() {
	let e = new Map();
	for (let t = 0; t < 78; t += 2) e.set(key(Ft.charCodeAt(t)), Ft.charCodeAt(t + 1));
	for (let t of INVISIBLE()) e.set(key(t), 0);
	for (let t of range(65281, 65374)) e.set(key(t), t - 65281 + 33);
	return e;
}
function range(e, t) {
	return Array.from({ length: t - e + 1 }, (t, n) => e + n);
}
function key(e) {
	if (e < 2048) return (192 | e >> 6) << 16 | (128 | e & 63) << 8;
	return (224 | e >> 12) << 16 | (128 | e >> 6 & 63) << 8 | 128 | e & 63;
}
function keyAt(e, t, n) {
	return (e[t] ?? 0) << 16 | (e[t + 1] ?? 0) << 8 | (n === 3 ? e[t + 2] ?? 0 : 0);
}
function lengthAt$1(e, t) {
	return (e[t] ?? 0) >= 224 ? 3 : 2;
}
function isLower$1(e) {
	return e >= 97 && e <= 122;
}
function toLiteral(e) {
	let t = String.fromCharCode(e >> 16, e >> 8 & 255);
	return !(e & 255) || e >> 16 == 239 ? t : t + String.fromCharCode(e & 255);
}
function toTrigger(e) {
	let t = {
		text: e,
		around: {
			bytes: T,
			min: 8
		}
	};
	return e.charCodeAt(0) === 239 ? {
		...t,
		tail: 1
	} : t;
}
const Rt = {
	kind: "percent",
	triggers: [...[
		"%0",
		"%2",
		"%3",
		"%4",
		"%5",
		"%6",
		"%7"
	].map((e) => ({
		text: e,
		after: {
			bytes: O,
			min: 1
		}
	})), {
		text: "%u",
		after: {
			bytes: O,
			min: 4
		}
	}],
	leads: members("%"),
	worth(e, t) {
		let n = lengthAt(e, t, e.length);
		if (n === 0) return -1;
		let r = t + n;
		return isWorth(e, t, r, valueAt(e, t, n), e[r] === 37) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt(e, t, n);
		i === 3 && r.byte(valueAt(e, t, i), t, i);
		i === 6 && r.codePoint(valueAt(e, t, i), t, i);
		return t + i;
	}
};
function lengthAt(e, t, n) {
	if (hexByte(e, t + 1) >= 0) return t + 3 <= n ? 3 : 0;
	if (e[t + 1] !== 117 || hexByte(e, t + 2) < 0 || hexByte(e, t + 4) < 0) return 0;
	return t + 6 <= n ? 6 : 0;
}
function valueAt(e, t, n) {
	return n === 3 ? hexByte(e, t + 1) : hexByte(e, t + 2) * 256 + hexByte(e, t + 4);
}
const zt = {
	kind: "quoted-printable",
	triggers: [...[
		"3D",
		"2F",
		"2B",
		"22",
		"27",
		"3A",
		"26",
		"25",
		"40",
		"2D",
		"5F",
		"0A",
		"0D",
		"7E"
	].map((e) => ({
		text: `=${e}`,
		...besides(Number.parseInt(e, 16))
	})), ...["=\n", "=\r\n"].map((e) => ({
		text: e,
		before: {
			bytes: dt.replace("=", ""),
			min: 1
		},
		after: {
			bytes: T,
			min: 1
		}
	}))],
	leads: members("="),
	worth(e, t) {
		let n = endOfBreak(e, t, e.length);
		if (n > t) return n;
		let r = tripleAt(e, t, e.length);
		return r >= 0 && isWorth(e, t, t + 3, r, tripleAt(e, t + 3, e.length) >= 0) ? t + 3 : -1;
	},
	decode(e, t, n, r) {
		let i = tripleAt(e, t, n);
		if (i < 0) return endOfBreak(e, t, n);
		r.byte(i, t, 3);
		return t + 3;
	}
};
function tripleAt(e, t, n) {
	if (t + 3 > n || e[t] !== 61 || isLower(e[t + 1] ?? 0) || isLower(e[t + 2] ?? 0)) return -1;
	return hexByte(e, t + 1);
}
function isLower(e) {
	return e >= 97;
}
function endOfBreak(e, t, n) {
	let r = e[t + 1] === 13 ? t + 2 : t + 1;
	if (r + 1 >= n || e[r] !== 10 || E[e[r + 1] ?? 0] !== 1) return t;
	if (t === 0 || e[t - 1] === 61 || D[e[t - 1] ?? 0] !== 1) return t;
	let i = t - skipBack(Bt, e, t, t - 77);
	if (i >= 77) return t;
	return i >= 55 || hasTriple(e, t - i, t) || hasTriple(e, r, r + 77) ? r + 1 : t;
}
const Bt = new Uint8Array(256).fill(1).fill(0, 10, 11);
function hasTriple(e, t, n) {
	for (let r = t; r < n; r++) if (e[r] === 61 && tripleAt(e, r, n) >= 0) return !0;
	return !1;
}
// src/core/views/region-kinds.ts
const P = [
	bt,
	Rt,
	Ct,
	zt,
	Nt,
	Lt,
	gt
];
const F = [
	pt,
	mt,
	j
];
const Vt = {
	get literals() {
		return P.flatMap(({ triggers: e }) => e.map((e) => ({
			...e,
			ignoreCase: !1
		})));
	},
	runs: F.map(({ kind: e, shortest: t }) => ({
		alphabet: e,
		min: t,
		opens: !0
	}))
};
function regionKinds({ literals: e, runs: t }) {
	let n = new Set(Vt.literals.map(({ text: e }) => e));
	let r = new Map(e.flatMap((e, t) => n.has(e.text) ? [[literalName(e), t]] : []));
	let i = P.flatMap(({ triggers: e }, t) => e.map((e) => [r.get(literalName({
		...e,
		ignoreCase: !1
	})) ?? missing(e.text), t]));
	let a = F.map(({ kind: n, shortest: r }, i) => {
		let a = t.findIndex(({ alphabet: e, min: t, opens: i }) => e === n && t === r && i);
		return [e.length + (a < 0 ? missing(n) : a), P.length + i];
	});
	return {
		literals: e.length,
		hits: e.length + t.length,
		meanings: [...i, ...a],
		blocks: e.flatMap(({ text: e }, t) => Mt.has(e) ? [t] : [])
	};
}
function missing(e) {
	throw RangeError(`the prefilter does not look for the trigger ${JSON.stringify(e)}`);
}
// src/core/rule-index.ts
const Ht = "leaksift:allow";
const Ut = 4096;
function indexed(e) {
	let t = new Keys(literalName);
	let n = new Keys(({ alphabet: e, min: t, opens: n, mixed: r }) => `${e} ${t} ${n} ${r}`);
	let r = openAnchors(e);
	e.forEach((e, i) => addRule(e, i, t, n, r));
	for (let e of Vt.literals) t.at(e).trigger = !0;
	for (let e of Vt.runs) n.at(e).trigger = !0;
	t.at({
		text: Ht,
		ignoreCase: !1
	}).mark = !0;
	let i = [...t.woken, ...n.woken];
	return {
		index: {
			literals: t.keys,
			runs: n.keys,
			woken: (e) => i[e],
			regions: regionKinds({
				literals: t.keys,
				runs: n.keys
			}),
			literalReach: Math.max(...t.keys.map(literalReach)),
			reach: furthest([{
				before: Ut,
				after: Ut
			}, ...e.map((e) => e.reach)])
		},
		all: e,
		at: (t) => e[t]
	};
}
function openAnchors(e) {
	return new Set(e.flatMap(({ kind: e, spec: t }) => e === "labelled" && t.value !== void 0 ? t.anchors : []));
}
function addRule(e, t, n, r, i) {
	if (e.kind === "pattern") return addPattern(e, t, n);
	if (e.kind === "labelled") return addLabelled(e, t, n, i);
	let { alphabet: a, length: [o, s], entropy: c = 0 } = e.spec;
	(r.at({
		alphabet: a,
		min: o,
		max: s + Gt,
		...c >= Wt ? { mixed: !0 } : {}
	}).shapes ??= []).push(t);
}
const Wt = 4;
const Gt = 2;
function addPattern(e, t, n) {
	let { anchors: r, ignoreCase: i = !1 } = e.spec;
	r.forEach((r, a) => {
		let o = e.offsets[a];
		(n.at({
			text: r,
			ignoreCase: i,
			...e.behind[a]
		}).patterns ??= []).push(o ? [t, o] : [t]);
	});
}
function addLabelled(e, t, n, r) {
	for (let i of e.spec.anchors) {
		let a = r.has(i) ? void 0 : behindWord(i);
		let o = n.at({
			text: i,
			ignoreCase: !0,
			...a ? { onward: a } : {}
		});
		(o.labelled ??= []).push(t);
		o.labelledReach = furthest([o.labelledReach ?? e.reach, e.reach]);
	}
}
function furthest(e) {
	return {
		before: Math.max(...e.map(({ before: e }) => e)),
		after: Math.max(...e.map(({ after: e }) => e))
	};
}
var Keys = class {
	keys = [];
	woken = [];
	#e = new Map();
	#t;
	constructor(e) {
		this.#t = e;
	}
	at(e) {
		let t = this.#t(e);
		let n = this.#e.get(t);
		if (n) return n;
		let r = {};
		this.keys.push(e);
		this.woken.push(r);
		this.#e.set(t, r);
		return r;
	}
};
// src/core/views/clusters.ts
const Kt = 8192;
var Clusters = class {
	#e = [];
	#t;
	#n;
	#r = 0;
	#i = 0;
	#a = 0;
	#o = 0;
	#s = 0;
	#c = 0;
	constructor(e, t) {
		this.#t = e;
		this.#n = t;
	}
	get kind() {
		return this.#t.kind;
	}
	hit(e) {
		let t = this.#t.worth(this.#n, e);
		if (t < 0) return;
		e >= this.#i && this.#l(e);
		this.#i = Math.max(this.#i, this.#u(t));
	}
	close() {
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#i = 0;
		return this.#e;
	}
	#l(e) {
		let t = contextBefore(this.#n, e);
		if (this.#i > 0 && t <= this.#i) return;
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#r = t;
	}
	#u(e) {
		if (e < this.#s || e > this.#c) {
			this.#s = e;
			this.#c = e;
		}
		this.#c = skip(D, this.#n, this.#c, e + Kt);
		return this.#d(this.#c);
	}
	#d(e) {
		if (e < this.#a || e > this.#o) {
			this.#a = e;
			this.#o = e;
		}
		this.#o = skip(qt, this.#n, this.#o, e + 512);
		return this.#o;
	}
};
const qt = new Uint8Array(256).fill(1).fill(0, 10, 11);
function contextBefore(e, t) {
	let n = skipBack(D, e, t, t - Kt);
	let r = Math.max(0, n - 512);
	let i = n;
	for (let t = 0; i > r && (e[i - 1] !== 10 || ++t !== 2); i--);
	return i;
}
// src/core/views/region.ts
const I = 1048576;
const Jt = 16384;
function mayBegin(e) {
	return isPrintable(e) || e >= 194 || e === 31 || e === 0;
}
function judgeHead(e, t) {
	if (isPacked$1(e)) return "packed";
	if (isText(e, 0, t)) return "text";
	if (isWide$1(e, t)) return "wide";
	return isFastZlib(e) ? "packed" : "other";
}
function isText(e, t, n) {
	let r = 0;
	let i = (n - t) / 7;
	for (let a = t; a < n;) {
		let t = isPrintable(e[a] ?? 0) ? 1 : sequenceLength(e, a, n);
		if (t === 0 && ++r > i) return !1;
		a += t || 1;
	}
	return !0;
}
function isPrintable(e) {
	return e >= 32 && e < 127 || e === 10 || e === 13 || e === 9;
}
function sequenceLength(e, t, n) {
	let r = e[t] ?? 0;
	if (r < 194 || r > 244) return 0;
	let i = r < 224 ? 2 : r < 240 ? 3 : 4;
	for (let r = t + 1; r < t + i && r < n; r++) if (((e[r] ?? 0) & 192) != 128) return 0;
	return i;
}
function isPacked$1(e) {
	let [t, n] = e;
	if (t === 31) return n === 139 && e[2] === 8;
	if (t === 80) return n === 75 && e[2] === 3 && e[3] === 4;
	return t === 120 && (n === 1 || n === 156 || n === 218);
}
function isFastZlib(e) {
	return e[0] === 120 && e[1] === 94;
}
function isWide$1(e, t) {
	if (e[0] === 255 && e[1] === 254 || e[0] === 254 && e[1] === 255) return !0;
	let n = +(e[0] === 0);
	let r = 0;
	for (let i = 0; i + 1 < t; i += 2) isPrintable(e[i + n] ?? 0) && e[i + 1 - n] === 0 && r++;
	return r * 10 >= t * 3;
}
const L = members(" 	");
const Yt = members("\"'`");
const Xt = members("+.,&\\_");
const Zt = members(">#*%; 	");
const Qt = members("\"'`\\ 	\r\n");
function nextLine(e, t, n, r) {
	let i = startOfNext(e, t);
	if (i < 0 || i >= n) return;
	let a = skip(r, e, i, n);
	return a > i && endsThere(e, a, n) ? {
		start: i,
		end: a
	} : void 0;
}
function startOfNext(e, t) {
	let n = skipEscapedEnd(e, t);
	let r = skip(Zt, e, n, n + 256);
	if (n > t && (k[e[r] ?? 0] ?? 255) < 64) return r;
	let i = skip(Yt, e, n, n + 1);
	i = skip(L, e, i, i + 256);
	i = skip(L, e, skip(Xt, e, i, i + 1), i + 256);
	e[i] === 13 && i++;
	if (e[i] !== 10) return -1;
	i = skip(Zt, e, i + 1, i + 256);
	let a = markAt(e, i);
	L[e[i + a] ?? 0] === 1 && (i = skip(L, e, i + a, i + 256));
	return skip(Yt, e, i, i + 1);
}
function markAt(e, t) {
	let n = e[t] ?? 0;
	if (n === 43) return 1;
	return (n === 47 || n === 45) && e[t + 1] === n ? 2 : 0;
}
function skipEscapedEnd(e, t) {
	let n = e[t] === 92 && e[t + 1] === 114 ? t + 2 : t;
	return e[n] === 92 && e[n + 1] === 110 ? n + 2 : n;
}
function endsThere(e, t, n) {
	if (t >= n) return !0;
	let r = t;
	for (; r < t + 2 && e[r] === 61;) r++;
	return r >= e.length || Qt[e[r] ?? 0] === 1 || e[r] === 44 && r < n;
}
// src/core/views/runs.ts
const $t = 1024;
const en = new Map([
	pt,
	mt,
	j
].map((e) => [e.kind, e]));
function opens(e, t, n, r) {
	let i = en.get(e);
	return i !== void 0 && judge$1(i, t, n, r) !== "other";
}
function runRegions(e, t, n, r) {
	let i = findHead(e, t, n, r);
	if (i < 0) return [];
	return cut$1(e, t, {
		start: i,
		end: r
	}, judge$1(e, t, i, r)).map((r) => regionOf(e, t, r, r.start === n));
}
function beginsRegion(e, t, n, r) {
	return findHead(e, t, n, r) >= 0;
}
function findHead(e, t, n, r) {
	if (judge$1(e, t, n, r) !== "other") return n;
	for (let i = n + $t; i < r; i += $t) for (let n = 0; n < e.characters; n++) if (judge$1(e, t, i + n, r) === "text") return i + n;
	return -1;
}
const R = new Uint8Array(24);
function judge$1(e, t, n, r) {
	if (r - n < e.shortest) return "other";
	e.decode(t, n, 1, R, 0);
	if (!mayBegin(R[0] ?? 0)) return "other";
	let i = Math.min(headGroups(e), Math.floor((r - n) / e.characters));
	e.decode(t, n, i, R, 0);
	let a = judgeHead(R, i * e.bytes);
	return a !== "other" && isDigits(e, t, n, i) ? "other" : a;
}
function isDigits({ kind: e, characters: t }, n, r, i) {
	let a = r + i * t;
	return e !== "hex" && skip(j.alphabet, n, r, a) === a;
}
function headGroups(e) {
	return Math.floor(R.length / e.bytes);
}
function cut$1(e, t, n, r) {
	let i = [n.start];
	let a = n;
	let o = 0;
	for (;;) {
		let s = i.at(-1) ?? n.start;
		let c = Math.max(a.start, s + I);
		let l = c + (e.characters - (o + c - a.start) % e.characters) % e.characters;
		if (l < a.end && r !== "packed") {
			i.push(l);
			a = {
				start: l,
				end: a.end
			};
			o = 0;
			continue;
		}
		o = (o + a.end - a.start) % e.characters;
		let u = nextLine(t, a.end, t.length, e.alphabet);
		if (u === void 0 || !goesOn(e, t, a, u, o, r)) break;
		a = u;
	}
	return i.map((e, t) => ({
		start: e,
		end: Math.min(a.end, (i[t + 1] ?? Infinity) + Jt)
	}));
}
function goesOn(e, t, n, r, i, a) {
	if (a !== "text") return r.end - r.start <= n.end - n.start;
	let o = r.start + (e.characters - i) % e.characters;
	let s = Math.min(headGroups(e), Math.floor((r.end - o) / e.characters));
	if (s <= 0) return i > 0 || M[t[r.end] ?? 0] === 1;
	e.decode(t, o, s, R, 0);
	return isText(R, skip(tn, R, 0, 3), s * e.bytes);
}
const tn = new Uint8Array(256).fill(1, 128, 192);
function regionOf(e, t, n, r) {
	let { kind: i } = e;
	let a = skip(M, t, n.end, n.end + 2);
	if (judge$1(e, t, n.start, n.end) !== "text") return {
		kind: i,
		start: n.start,
		end: a,
		run: n
	};
	return {
		kind: i,
		start: r ? lineStart(t, n.start) : n.start,
		end: lineEnd(t, a),
		run: n
	};
}
function lineStart(e, t) {
	let n = Math.max(0, t - 128);
	let r = t;
	for (; r > n && e[r - 1] !== 10;) r--;
	return r;
}
function lineEnd(e, t) {
	let n = Math.min(e.length, t + 64);
	let r = t;
	for (; r < n && e[r] !== 10;) r++;
	return r;
}
// src/core/views/found-regions.ts
var FoundRegions = class {
	#e;
	#t;
	#n = [];
	constructor(e) {
		this.#e = e;
		this.#t = new Runs$1(e);
	}
	hit(e, t, n) {
		let r = F[e - P.length];
		r === void 0 ? this.#r(e)?.hit(t) : this.#t.hit(r, t, n);
	}
	close() {
		let { regions: e } = this.#t;
		for (let t of this.#n) if (t) for (let n of t.close()) cutText(t.kind, n, e);
		return e;
	}
	#r(e) {
		let t = P[e];
		return this.#n[e] ??= t && new Clusters(t, this.#e);
	}
};
var Runs$1 = class {
	regions = [];
	#e;
	#t = -1;
	#n = 0;
	#r = 0;
	#i = 0;
	constructor(e) {
		this.#e = e;
	}
	hit(e, t, n) {
		if (t === this.#t ? n <= this.#n : t < this.#r) return;
		let r = runRegions(e, this.#e, t, n);
		let i = r.at(-1);
		if (i === void 0) return;
		t !== this.#t && (this.#i = this.regions.length);
		this.regions.splice(this.#i, Infinity, ...r);
		this.#t = t;
		this.#n = n;
		this.#r = i.run?.end ?? i.end;
	}
};
function cutText(e, { start: t, end: n }, r) {
	let i = t;
	do
		r.push({
			kind: e,
			start: i,
			end: Math.min(n, i + I + Jt)
		});
	while ((i += I) < n);
}
var RegionFinder = class {
	#e;
	#t;
	#n;
	constructor({ literals: e, hits: t, meanings: n, blocks: r }) {
		this.#t = e;
		this.#e = new Int16Array(t).fill(-1);
		for (let [e, t] of n) this.#e[e] = t;
		this.#n = new Uint8Array(e);
		for (let e of r) this.#n[e] = 1;
	}
	isLive(e, t, n, r) {
		let i = this.#e[t] ?? -1;
		if (i < 0) return !1;
		if (i < P.length) return (P[i]?.worth(e, n) ?? -1) >= 0;
		let a = F[i - P.length];
		return a !== void 0 && beginsRegion(a, e, n, r);
	}
	windowStart(e, t) {
		return e < this.#t ? t - 96 : t;
	}
	windowEnd(e, t, n, r) {
		if (t >= this.#t) return r;
		return this.#n[t] === 1 ? blockReach(e, n) : n + 384;
	}
	crossing(e, t) {
		return F.flatMap((n, r) => {
			let i = skipBack(n.alphabet, e, t, 0);
			let a = skip(n.alphabet, e, t, e.length);
			let o = i + Math.ceil((t + rn - i) / n.characters) * n.characters;
			return i < t && a - o >= n.shortest ? [{
				start: o,
				end: a,
				what: this.#e.indexOf(P.length + r)
			}] : [];
		});
	}
	regionsAt(e, t, n) {
		if (t.count === 0) return nn;
		let r = new FoundRegions(e);
		for (let e = 0; e < t.count; e++) {
			let n = this.#e[t.what[e] ?? 0] ?? -1;
			n >= 0 && r.hit(n, t.starts[e] ?? 0, t.ends[e] ?? 0);
		}
		let i = r.close().filter(({ start: e }) => e >= n.start && e < n.end);
		return i.length > 1 ? i.sort(byStart) : i;
	}
};
const nn = [];
const rn = 256;
function byStart(e, t) {
	return e.start - t.start || t.end - e.end;
}
// src/core/ruleset.ts
function indexRules(e, t) {
	let n = "index" in e ? e : indexed(e);
	let { regions: r, literalReach: i, reach: a } = n.index;
	let o = t(n.index);
	let s = Array.from({ length: r.hits });
	return {
		get rules() {
			return n.all;
		},
		prefilter: o,
		regions: new RegionFinder(r),
		literalReach: i,
		isRun: (e) => e >= r.literals,
		wakesOf: (e) => s[e] ?? (s[e] = wakesFrom(n.index.woken(e), n)),
		reach: a
	};
}
function wakesFrom(e, t) {
	if (e === void 0) return;
	let { patterns: n = [], labelled: r = [], labelledReach: i = {
		before: 0,
		after: 0
	}, shapes: a = [], trigger: o = !1, mark: s = !1 } = e;
	return {
		patterns: n.map(([e, n]) => ({
			rule: ofKind(t, e, "pattern"),
			offset: n
		})),
		labelled: r.map((e) => ofKind(t, e, "labelled")),
		labelledReach: i,
		shapes: a.map((e) => ofKind(t, e, "shape")),
		trigger: o,
		mark: s
	};
}
function ofKind(e, t, n) {
	let r = e.at(t);
	if (r?.kind !== n) throw TypeError(`the index of the rules is of other rules: ${t} is no ${n}`);
	return r;
}
const an = RegExp(`${Ht}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, "y");
const on = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;
function readMark(e, t, n) {
	an.lastIndex = t;
	let r = an.exec(e.length > t + 600 ? e.slice(0, t + 600) : e);
	if (!r?.[1]) return;
	let i = n + t;
	return {
		target: r[1],
		reason: (r[2] ?? "").replace(on, "").trim(),
		...inComment(e.slice(Math.max(0, t - 512), t), r[0]) ? {} : { outside: !0 },
		span: {
			start: i,
			end: i + r[0].length
		},
		window: {
			start: Math.max(0, i - 512),
			end: i + 600
		}
	};
}
// \0door:core/counted
let sn;
const loaded$31 = () => sn ??= require("./action-judging.cjs");
function countedIn(...e) {
	return loaded$31().countedIn(...e);
}
// \0door:core/judge
let cn;
const loaded$30 = () => cn ??= require("./action-judging.cjs");
function judge(...e) {
	return loaded$30().judge(...e);
}
// \0door:core/judge/generic
let ln;
const loaded$29 = () => ln ??= require("./action-judging.cjs");
function isHeard(...e) {
	return loaded$29().isHeard(...e);
}
var JudgeMemory = class {
	#e = new Map();
	judge(e, t) {
		let { value: n, rule: r, window: i, end: a } = e;
		if (n.length > 128 || looksAround(r.spec)) return judge(e, t);
		let o = `${r.id}\0${t.relation}${t.quote}${i.text.slice(a, a + 2)}\0${t.text}\0${n}`;
		let s = this.#e.get(o);
		if (s !== void 0) return s ?? void 0;
		this.#e.size >= 4096 && this.#e.clear();
		let c = judge(e, t);
		this.#e.set(o, c ?? null);
		return c;
	}
};
function looksAround({ checks: e = [], facts: t = [] }) {
	return e.length + t.length > 0;
}
// \0door:core/judge/shape
let un;
const loaded$28 = () => un ??= require("./action-judging.cjs");
function hasForm(...e) {
	return loaded$28().hasForm(...e);
}
// \0door:core/pattern-value
let dn;
const loaded$27 = () => dn ??= require("./action-judging.cjs");
function patternValues(...e) {
	return loaded$27().patternValues(...e);
}
// src/core/prefilter.ts
const fn = 262144;
// src/core/secret.ts
const pn = Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
	#e;
	identifier;
	constructor(e, t = {}) {
		this.#e = e;
		this.identifier = t.identifier ?? !1;
	}
	reveal() {
		return this.#e;
	}
	get length() {
		return this.#e.length;
	}
	equals(e) {
		return this.#e === e.#e;
	}
	trail() {
		return this.identifier ? void 0 : trailOf(this.#e);
	}
	masked() {
		let e = this.#e;
		if (this.identifier && e.length >= 16) return `${inert(e.slice(0, 4))}\u2026${inert(e.slice(-4))}`;
		let t = Math.min(2, Math.floor(e.length / 8));
		return `${inert(e.slice(0, t))}\u2026(${e.length})`;
	}
	toString() {
		return this.masked();
	}
	toJSON() {
		return this.masked();
	}
	[pn]() {
		return `Secret ${this.masked()}`;
	}
};
function inert(e) {
	return e.replace(/[^!-~]/gu, "?");
}
var TextWindows = class {
	from = 0;
	to = 0;
	bytes;
	#e;
	#t;
	#n;
	#r = "";
	#i = 0;
	#a = 0;
	constructor(e, t, n, r) {
		this.bytes = e;
		this.#e = t;
		this.#t = n;
		this.#n = r;
	}
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	read(e, t, n) {
		let r = this.open(e, t, n);
		this.#o(r.offset, r.offset + r.text.length);
		return r;
	}
	open(e, t, n) {
		let r = Math.max(0, e - t);
		let i = Math.min(this.bytes.length, e + n);
		(r < this.#i || i > this.#a) && this.#s(Math.min(r, e - this.#n), i);
		return {
			text: this.#r.slice(r - this.#i, i - this.#i),
			offset: r,
			atStart: r === 0 && this.#t.atStart,
			atEnd: i === this.bytes.length && this.#t.atEnd
		};
	}
	copy(e, t) {
		return this.#e(this.bytes, e, t);
	}
	dependsWithin({ text: e, offset: t }, n, r) {
		this.#o(t + Math.max(0, n), t + Math.min(e.length, r));
	}
	#o(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = t);
	}
	#s(e, t) {
		this.#i = Math.max(0, e);
		this.#a = Math.min(this.bytes.length, t + this.#n);
		this.#r = this.#e(this.bytes, this.#i, this.#a);
	}
};
// \0door:core/values
let mn;
const loaded$26 = () => mn ??= require("./action-judging.cjs");
const hn = {
	before: 1024,
	after: 1024
};
function valuesNear(...e) {
	return loaded$26().valuesNear(...e);
}
// src/core/values/look.ts
var Look = class {
	from = 0;
	to = 0;
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	at(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = t);
	}
	everywhere() {
		this.from = -Infinity;
		this.to = Infinity;
	}
};
const gn = new Uint8Array(256).fill(1, 48, 58).fill(1, 65, 91).fill(1, 95, 96).fill(1, 97, 123).fill(2, 36, 37).fill(2, 45, 47);
function nameAt(e, t, n) {
	let r = t;
	let i = n;
	for (; r > 0 && t - r < 120 && (gn[e.charCodeAt(r - 1)] ?? 0) > 0;) --r;
	for (; i < e.length && i - n < 120 && (gn[e.charCodeAt(i)] ?? 0) > 0;) i += 1;
	let a = i + 1;
	for (; i > n && gn[e.charCodeAt(i - 1)] !== 1;) --i;
	let o = r > 0 ? e.charCodeAt(r - 1) : 0;
	return {
		start: r,
		end: i,
		text: e.slice(r, i),
		quote: o === 34 || o === 39 || o === 96 ? e.charAt(r - 1) : "",
		from: r - 1,
		to: a
	};
}
function phraseOf(e, { start: t, text: n }) {
	if (e.charCodeAt(t - 1) !== 32) return n;
	return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(e.slice(Math.max(0, t - 40), t))?.[0] ?? "") + n;
}
function lastBefore(e, t, n, r) {
	let i = t.charCodeAt(0);
	let a = Math.max(0, n - r);
	for (let t = Math.min(n, e.length - 1); t >= a; t--) if (e.charCodeAt(t) === i) return t;
	return -1;
}
function onlyLabel(e, t, n, r) {
	let i = nameAt(e, t, n);
	r.restart(i.from, i.to);
	return wordEndsAt(e, i.start, -1, r) && wordEndsAt(e, i.end, 1, r) ? i.text : void 0;
}
function wordEndsAt(e, t, n, r) {
	let i = n > 0 ? t : t - 1;
	for (let t = 0; t < 42 && e.charCodeAt(i) === 32; t++) i += n;
	r.at(i, i + 1);
	return !isCellCode(e.charCodeAt(i));
}
function isCellCode(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90 || e >= 48 && e <= 57 || e === 95 || e === 32 || e === 46 || e === 45;
}
function findMatches(e, t, n, r, i, a = Infinity) {
	let o = {
		matches: [],
		marks: [],
		triggers: Qe.take(),
		hasNul: !1
	};
	for (let s = r.start; s < r.end && o.matches.length + o.marks.length <= a; s += fn) {
		let a = Math.min(r.end, s + fn);
		let c = e.prefilter.find(n, s, a);
		c.hasNul && (o.hasNul = !0);
		c.count > 0 && new Matcher(e, new TextWindows(n, t, i, 32768), o).read(c);
	}
	return o;
}
const _n = [];
var Matcher = class {
	#e;
	#t;
	#n;
	#r = new Look();
	#i;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	read(e) {
		let { starts: t, ends: n, what: r, count: i } = e;
		for (let e = 0; e < i; e++) {
			let i = r[e] ?? 0;
			let a = this.#e.wakesOf(i);
			let o = t[e] ?? 0;
			let s = n[e] ?? 0;
			a?.trigger && this.#n.triggers.add(o, s, i);
			a && this.wake(a, o, s);
		}
	}
	wake(e, t, n) {
		this.#t.restart(t, n);
		e.mark && this.#a(t);
		for (let { rule: r, offset: i } of e.patterns) this.#o(r, t, n, i);
		for (let r of e.shapes) this.#s(r, t, n);
		e.labelled.length > 0 && this.#p(e, t, n);
	}
	#a(e) {
		let t = this.#t.read(e, 512, Ut);
		let n = readMark(t.text, e - t.offset, t.offset);
		n && this.#n.marks.push(n);
	}
	#o(e, t, n, r) {
		let i = this.#t.read(t, e.reach.before, e.reach.after);
		let a = {
			start: t - i.offset,
			end: n - i.offset
		};
		for (let { window: t, value: n } of patternValues(e, i, a, r)) if (this.#h(e, t, n.start, n.end, void 0)) return;
	}
	#s(e, t, n) {
		let [r, i] = e.spec.length;
		if (n - t > i && this.#d(t)) return this.#s(e, t + 2, n);
		if (n - t < r) return;
		if (n - t <= i && (!this.#c(e, t, n) || this.#l(e, t, n))) return;
		if (this.#f(t)) return this.#s(e, t + 1, n);
		i - r <= 2 && this.#u(e, t, n);
	}
	#c({ spec: e }, t, n) {
		return hasForm(e, this.#t.read(t, 0, n - t).text);
	}
	#l(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = t - r.offset;
		return this.#h(e, r, i, i + n - t, void 0);
	}
	#u(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = countedIn(r, {
			start: t - r.offset,
			end: n - r.offset
		}, e.spec.length);
		i && this.#h(e, i.window, i.string.start, i.string.end, void 0);
	}
	#d(e) {
		let t = this.#t.bytes;
		return t[e] === 47 && t[e + 1] === 47 && (e === 0 || (t[e - 1] ?? 0) <= 32);
	}
	#f(e) {
		let t = this.#t.bytes;
		return t[e] === 43 && (e === 0 || t[e - 1] === 10);
	}
	#p({ labelled: e, labelledReach: t }, n, r) {
		let i = this.#t.open(n, t.before, t.after);
		let a = this.#m(e, i, n, r);
		this.#t.dependsWithin(i, this.#r.from, this.#r.to);
		if (!a) return;
		let o = valuesNear(i, n - i.offset, r - i.offset, this.#r);
		this.#t.dependsWithin(i, this.#r.from, this.#r.to);
		for (let t of o) for (let n of e) {
			if (n.regex && !n.regex.test(i.text.slice(t.start, t.end))) continue;
			let e = looksAround(n.spec) ? Infinity : 160;
			this.#t.dependsWithin(i, t.start - e, t.end + e);
			this.#h(n, i, t.start, t.end, t.label);
		}
	}
	#m(e, { text: t, offset: n }, r, i) {
		let a = onlyLabel(t, r - n, i - n, this.#r);
		return a === void 0 || isHeard(e, a);
	}
	#h(e, t, n, r, i) {
		let a = {
			rule: e,
			window: t,
			start: n,
			end: r,
			value: t.text.slice(n, r)
		};
		let o = i ? (this.#i ??= new JudgeMemory()).judge(a, i) : judge(a);
		if (!o) return !1;
		this.#n.matches.push({
			...o,
			rule: e,
			secret: new Secret(this.#t.copy(t.offset + n, t.offset + r), { identifier: e.spec.identifier ?? !1 }),
			span: {
				start: t.offset + n,
				end: t.offset + r
			},
			window: {
				start: t.offset,
				end: t.offset + t.text.length
			},
			decoded: _n
		});
		return !0;
	}
};
// src/core/views/fields.ts
function u16$1(e, t) {
	return (e[t] ?? 0) | (e[t + 1] ?? 0) << 8;
}
function u32(e, t) {
	return u16$1(e, t) + u16$1(e, t + 2) * 65536;
}
function u32be(e, t) {
	return (e[t] ?? 0) * 16777216 + ((e[t + 1] ?? 0) << 16 | (e[t + 2] ?? 0) << 8 | (e[t + 3] ?? 0));
}
function u64(e, t) {
	return u32(e, t) + u32(e, t + 4) * 4294967296;
}
function startsWith(e, t, n = 0) {
	if (n < 0 || e[n] !== t.charCodeAt(0)) return !1;
	for (let r = 1; r < t.length; r++) if (e[n + r] !== t.charCodeAt(r)) return !1;
	return !0;
}
function nameOf(e) {
	let t = e.indexOf(0);
	let n = decodeName(t < 0 ? e : e.subarray(0, t));
	return n.length > 255 ? `${n.slice(0, 255)}\u2026` : n;
}
function decodeName(e) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(e);
	} catch {
		return String.fromCharCode(...e.subarray(0, 256));
	}
}
// src/core/views/opened.ts
var Opening = class {
	views = [];
	unread = [];
	skipped = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	countEntry(e) {
		let { budget: t } = this.#t;
		if (t.entries <= 0) {
			this.unread.push({
				span: e,
				reason: "more entries in archives than are opened"
			});
			return !1;
		}
		--t.entries;
		return !0;
	}
	pass(e, t, n) {
		this.skipped.push({
			span: t,
			reason: `${e.replace(/:.*/s, "")}: ${n}`
		});
	}
	fail(e, t, n) {
		this.unread.push({
			span: t,
			reason: `${e}: ${n}`
		});
	}
	stored(e, { start: t, end: n }) {
		let r = this.#e.subarray(t, n);
		let toParent = (e) => ({
			start: t + e.start,
			end: t + e.end
		});
		this.views.push({
			name: e,
			bytes: r,
			region: {
				start: t,
				end: n
			},
			toParent
		});
	}
	pay(e) {
		this.#t.budget.containers -= e;
		this.#t.budget.regions += e * 4;
	}
	inflate(e, t, n) {
		let { budget: r, inflater: i } = this.#t;
		let { bytes: a, consumed: o, status: s } = i.inflate(this.#e.subarray(t.start, t.end), n, r.containers);
		s === "too-large" ? this.fail(e, t, "it unpacks to more than is opened of one blob") : s !== "complete" && this.pass(e, t, vn[s]);
		if (s === "damaged" || s === "too-large") return -1;
		this.pay(a.length);
		this.views.push(inflated$1(e, a, {
			start: t.start,
			end: t.start + o
		}));
		return t.start + o;
	}
};
const vn = {
	truncated: "its compressed data ends early",
	damaged: "its compressed data is damaged"
};
function inflated$1(e, t, n) {
	return {
		name: e,
		bytes: t,
		region: n,
		toParent: () => n
	};
}
function isBundle(e) {
	return startsWith(e, "# v2 git bundle\n") || startsWith(e, "# v3 git bundle\n") || isPack(e);
}
function isPack(e) {
	return startsWith(e, "PACK\0\0\0") && (e[7] === 2 || e[7] === 3);
}
function openBundle(e, t) {
	let n = new Opening(e, t);
	isPack(e) ? openPack(e, 0, void 0, "pack", t, n) : openWithHeader(e, t, n);
	return n;
}
function openWithHeader(e, t, n) {
	let r = headerEnd$2(e);
	r < 0 ? n.pass("bundle", {
		start: 0,
		end: e.length
	}, "its header does not end") : openPack(e, r, hashOf(e, r), "bundle", t, n);
}
function headerEnd$2(e) {
	for (let t = e.indexOf(10); t >= 0; t = e.indexOf(10, t + 1)) if (e[t + 1] === 10) return t + 2;
	return -1;
}
function hashOf(e, t) {
	let n = 16;
	for (; e[n] === 64 && n < t; n = e.indexOf(10, n) + 1) if (startsWith(e, "@object-format=sha256\n", n)) return "sha256";
	return "sha1";
}
function openPack(e, t, n, r, { unpacker: i, inflater: a, budget: o }, s) {
	let { objects: c, unread: l, damaged: u } = i.unpack(e, t, n, a, {
		bytes: o.containers,
		objects: o.entries
	});
	o.entries -= c.length;
	for (let e of c) {
		s.pay(e.bytes.length);
		s.views.push(inflated$1(`${r}:${e.name}`, e.bytes, e.region));
	}
	for (let { span: e, reason: t } of l) s.fail(r, e, t);
	for (let { span: e, reason: t } of u) s.pass(r, e, t);
}
var SpanMap = class {
	#e = new Uint32Array(16);
	#t = 0;
	#n = 0;
	append(e, t, n, r = 1) {
		if (r === 0) return;
		this.#a(e, t, n) || this.#o(e, t, n);
		this.#n += t * r;
	}
	get length() {
		return this.#n;
	}
	toParent(e) {
		if (this.#t === 0) return {
			start: 0,
			end: 0
		};
		let t = this.#r(Math.min(e.start, this.#n - 1)).start;
		if (e.end <= e.start) return {
			start: t,
			end: t
		};
		return {
			start: t,
			end: this.#r(Math.min(e.end, this.#n) - 1).end
		};
	}
	#r(e) {
		let t = this.#i(e);
		let [n = 0, r = 0, i = 1, a = 1] = this.#e.subarray(t, t + 4);
		let o = r + Math.floor((e - n) / i) * a;
		if (i !== 3 || a !== 4) return {
			start: o,
			end: o + a
		};
		let s = o + (e - n) % 3;
		return {
			start: s,
			end: s + 2
		};
	}
	#i(e) {
		let t = 0;
		let n = this.#t / 4 - 1;
		for (; t < n;) {
			let r = t + n + 1 >> 1;
			(this.#e[r * 4] ?? 0) <= e ? t = r : n = r - 1;
		}
		return t * 4;
	}
	#a(e, t, n) {
		if (this.#t === 0) return !1;
		let r = this.#t - 4;
		let i = this.#e;
		if (i[r + 2] !== t || i[r + 3] !== n) return !1;
		let a = (this.#n - (i[r] ?? 0)) / t;
		return (i[r + 1] ?? 0) + a * n === e;
	}
	#o(e, t, n) {
		if (this.#t === this.#e.length) {
			let e = new Uint32Array(this.#e.length * 2);
			e.set(this.#e);
			this.#e = e;
		}
		this.#e[this.#t] = this.#n;
		this.#e[this.#t + 1] = e;
		this.#e[this.#t + 2] = t;
		this.#e[this.#t + 3] = n;
		this.#t += 4;
	}
};
// src/core/views/transcript.ts
var Transcript = class {
	#e;
	#t = new SpanMap();
	#n;
	constructor(e, t) {
		this.#e = e;
		this.#n = new Uint8Array(Math.max(64, t));
	}
	get length() {
		return this.#t.length;
	}
	copy(e, t) {
		if (t <= e) return;
		this.#r(t - e);
		this.#n.set(this.#e.subarray(e, t), this.#t.length);
		this.#t.append(e, 1, 1, t - e);
	}
	byte(e, t, n) {
		this.#r(1);
		this.#n[this.#t.length] = e;
		this.#t.append(t, 1, n);
	}
	codePoint(e, t, n) {
		let r = e > 1114111 || e >= 55296 && e < 57344 ? 65533 : e;
		this.#r(4);
		let i = writeUtf8(this.#n, this.#t.length, r);
		this.#t.append(t, i, n);
	}
	groups(e, t, n, r, i) {
		this.#r(t * r);
		i(this.#n, this.#t.length);
		this.#t.append(e, t, n, r);
	}
	view(e, t) {
		let n = this.#t;
		return {
			name: e,
			bytes: this.#n.subarray(0, n.length),
			region: t,
			toParent: (e) => n.toParent(e)
		};
	}
	#r(e) {
		let t = this.#t.length + e;
		if (t <= this.#n.length) return;
		let n = new Uint8Array(Math.max(t, this.#n.length * 2));
		n.set(this.#n);
		this.#n = n;
	}
};
function writeUtf8(e, t, n) {
	if (n < 128) {
		e[t] = n;
		return 1;
	}
	if (n < 2048) {
		e[t] = 192 | n >> 6;
		e[t + 1] = 128 | n & 63;
		return 2;
	}
	if (n < 65536) {
		e[t] = 224 | n >> 12;
		e[t + 1] = 128 | n >> 6 & 63;
		e[t + 2] = 128 | n & 63;
		return 3;
	}
	e[t] = 240 | n >> 18;
	e[t + 1] = 128 | n >> 12 & 63;
	e[t + 2] = 128 | n >> 6 & 63;
	e[t + 3] = 128 | n & 63;
	return 4;
}
// src/core/views/encoding.ts
const yn = {
	name: "utf-16le",
	width: 2,
	littleEndian: !0
};
const bn = {
	name: "utf-16be",
	width: 2,
	littleEndian: !1
};
const xn = {
	name: "utf-32le",
	width: 4,
	littleEndian: !0
};
const Sn = {
	name: "utf-32be",
	width: 4,
	littleEndian: !1
};
function wholeView(e) {
	let t = byMark(e);
	if (t !== void 0) return decode(e, t, t.width);
	let n = widthOf(e);
	if (n === 0) return;
	let { encoding: r, start: i } = alignment(e, n);
	return decode(e, r, i);
}
function isWide(e) {
	return byMark(e) !== void 0 || widthOf(e) > 0;
}
function byMark(e) {
	let t = e[0];
	let n = e[1];
	let r = e[2];
	let i = e[3];
	if (t === 255 && n === 254) return r === 0 && i === 0 ? xn : yn;
	if (t === 254 && n === 255) return bn;
	return t === 0 && n === 0 && r === 254 && i === 255 ? Sn : void 0;
}
function widthOf(e) {
	if (e.length < 8 || !mayBeWide(e)) return 0;
	let t = Math.max(64, Math.floor(e.length / 64));
	let n = e.length < 64 ? 1 : Math.floor((e.length - 64) / t) + 1;
	let r = {
		0: 0,
		2: 0,
		4: 0
	};
	for (let i = 0; i < n; i++) {
		r[sampleWidth(e, i * t, Math.min(e.length, i * t + 64))]++;
		if (r[0] * 4 > n) return 0;
	}
	if (r[2] * 4 >= n * 3) return 2;
	return r[4] * 4 >= n * 3 ? 4 : 0;
}
function mayBeWide(e) {
	for (let t = 0; t < 4; t++) {
		let n = Math.floor(e.length * t / 4);
		let r = Math.min(e.length, n + 8);
		for (let t = n; t < r; t++) if (e[t] === 0) return !0;
	}
	return !1;
}
function sampleWidth(e, t, n) {
	let r = n - t;
	let i = 0;
	for (let r = t; r < n; r++) e[r] === 0 && i++;
	if (i * 3 < r) return 0;
	let a = [
		0,
		0,
		0,
		0
	];
	for (let r = t; r < n; r++) isAscii(e[r] ?? 0) && (a[(r - t) % 4] = (a[(r - t) % 4] ?? 0) + 1);
	let o = r - i;
	let [s = 0, c = 0, l = 0, u = 0] = a;
	if (i * 10 >= r * 6 && Math.max(s, c, l, u) * 10 >= o * 6 && o * 6 >= r) return 4;
	return Math.max(s + l, c + u) * 10 >= o * 6 && o * 5 >= r * 2 ? 2 : 0;
}
function alignment(e, t) {
	let [n, r] = t === 2 ? [yn, bn] : [xn, Sn];
	for (let i = 0; i + t * 4 <= e.length; i++) {
		if (hasCharacters(e, i, n)) return {
			encoding: n,
			start: i % t
		};
		if (hasCharacters(e, i, r)) return {
			encoding: r,
			start: i % t
		};
	}
	return {
		encoding: n,
		start: 0
	};
}
function hasCharacters(e, t, n) {
	for (let r = 0; r < 4; r++) if (!isAscii(read$1(e, t + r * n.width, n))) return !1;
	return !0;
}
function read$1(e, t, { width: n, littleEndian: r }) {
	let i = 0;
	for (let a = 0; a < n; a++) i = i * 256 + (e[r ? t + n - 1 - a : t + a] ?? 0);
	return i;
}
function isAscii(e) {
	return e >= 32 && e < 127 || e === 10 || e === 13 || e === 9;
}
function decode(e, t, n) {
	let { width: r } = t;
	let i = new Transcript(e, e.length / r + 64);
	let a = n;
	for (; a + r <= e.length;) {
		let n = read$1(e, a, t);
		if (!isAscii(n)) {
			let r = slipAt(e, a, n, t);
			if (r > 0) {
				a += r;
				continue;
			}
		}
		let o = r === 2 && n >= 55296 && n < 56320 ? read$1(e, a + 2, t) : 0;
		let s = o >= 56320 && o < 57344 && a + 4 <= e.length;
		i.codePoint(s ? 65536 + (n - 55296) * 1024 + o - 56320 : n, a, s ? 4 : r);
		a += s ? 4 : r;
	}
	return i.view(t.name, {
		start: 0,
		end: e.length
	});
}
function slipAt(e, t, n, r) {
	if (r.width === 2 && (n & 255 || !isAscii(n >> 8))) return 0;
	for (let n = 1; n < r.width; n++) if (hasCharacters(e, t + n, r)) return n;
	return 0;
}
// src/core/views/foreign-archives.ts
const Cn = [
	{
		name: "7z archive",
		signature: "7z\u00bc\u00af'"
	},
	{
		name: "rar archive",
		signature: "Rar!\x07"
	},
	{
		name: "xz",
		signature: "\u00fd7zXZ\0"
	},
	{
		name: "bzip2",
		signature: "BZh",
		then: {
			at: 4,
			either: ["1AY&SY", "rE8P\u0090"]
		}
	},
	{
		name: "zstd",
		signature: "(\u00b5/\u00fd"
	},
	{
		name: "lz4",
		signature: "\"M"
	},
	{
		name: "lzip",
		signature: "LZIP"
	},
	{
		name: "cab archive",
		signature: "MSCF\0\0\0\0"
	},
	{
		name: "lzma",
		signature: "]\0\0",
		then: {
			at: 8,
			either: ["\u00ff\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0\0"]
		}
	},
	{
		name: "compress (.Z)",
		signature: "\u009d\u0090"
	},
	{
		name: "lzop",
		signature: "\u0089LZO\0\r\n\n"
	},
	{
		name: "snappy",
		signature: "\u00ff\0\0sNaPpY"
	},
	{
		name: "squashfs",
		signature: "hsqs",
		then: {
			at: 28,
			either: ["\0\0\0"]
		}
	},
	{
		name: "xar archive",
		signature: "xar!\0"
	},
	{
		name: "Windows image",
		signature: "MSWIM\0\0\0"
	},
	{
		name: "dump of PostgreSQL",
		signature: "PGDMP"
	}
];
const wn = Cn.map(({ signature: e }) => e.charAt(0)).join("");
function whyNotOpened(e) {
	let t = Cn.find(({ signature: t, then: n }) => startsWith(e, t) && (n === void 0 || n.either.some((t) => startsWith(e, t, n.at))));
	return t && `${t.name}: not opened`;
}
// src/core/views/gzip.ts
const Tn = "\u008b\b";
function isGzip(e) {
	return startsWith(e, Tn);
}
function openGzip(e, t) {
	let n = new Opening(e, t);
	let r = new Opening(e, t);
	let i = 0;
	for (let t = 0; startsWith(e, Tn, i); t++) {
		let a = {
			start: Math.min(e.length, headerEnd$1(e, i)),
			end: e.length
		};
		if (t === 2e4) {
			n.fail("gzip", a, "it has more members than are opened");
			break;
		}
		let o = r.inflate("gzip", a, "deflate");
		if (o < 0) break;
		i = o + 8;
	}
	r.views.length > 0 && n.views.push(inflated$1("gzip", concatenated(r.views), {
		start: 0,
		end: Math.min(i, e.length)
	}));
	n.unread.push(...r.unread);
	n.skipped.push(...r.skipped);
	return n;
}
function mayBeZlib(e) {
	return e[0] === 120 && [
		1,
		94,
		156,
		218
	].includes(e[1] ?? 0);
}
function openZlib(e, t) {
	let n = new Opening(e, t);
	n.inflate("zlib", {
		start: 0,
		end: e.length
	}, "zlib");
	return n.views.every((e) => e.bytes.length < 64) && n.skipped.length > 0 ? void 0 : n;
}
function headerEnd$1(e, t) {
	let n = e[t + 3] ?? 0;
	let r = t + 10;
	n & 4 && (r += 2 + u16$1(e, r));
	n & 8 && (r = afterNul(e, r));
	n & 16 && (r = afterNul(e, r));
	return n & 2 ? r + 2 : r;
}
function afterNul(e, t) {
	let n = e.indexOf(0, t);
	return n < 0 ? e.length : n + 1;
}
function concatenated(e) {
	let [t] = e;
	if (e.length === 1 && t !== void 0) return t.bytes;
	let n = new Uint8Array(e.reduce((e, { bytes: t }) => e + t.length, 0));
	let r = 0;
	for (let { bytes: t } of e) {
		n.set(t, r);
		r += t.length;
	}
	return n;
}
function isAr(e) {
	return startsWith(e, "!<arch>\n");
}
function openAr(e, t, n) {
	let r = new Opening(e, t);
	for (let t = 8; t + 60 <= e.length;) {
		let i = Number(text$2(e, t + 48, t + 58));
		if (!startsWith(e, "`\n", t + 58) || !Number.isSafeInteger(i) || i < 0) {
			r.fail("ar", {
				start: t,
				end: e.length
			}, "the header of a member is damaged");
			break;
		}
		if (!r.countEntry({
			start: t,
			end: e.length
		})) break;
		let a = {
			start: t + 60,
			end: t + 60 + i
		};
		let o = `ar:${text$2(e, t, t + 16).replace(/\/?\s*$/, "")}`;
		a.end > e.length ? r.fail(o, {
			start: t,
			end: e.length
		}, "it ends behind the archive") : n(e.subarray(a.start, a.end)) && r.stored(o, a);
		t = a.end + a.end % 2;
	}
	return r;
}
function text$2(e, t, n) {
	return nameOf(e.subarray(t, n));
}
function isRpm(e) {
	return startsWith(e, "\u00ed\u00ab\u00ee\u00db");
}
function openRpm(e, t, n) {
	let r = new Opening(e, t);
	let i = headerEnd(e, 96);
	let a = headerEnd(e, Math.ceil(i / 8) * 8);
	let o = {
		start: Math.min(a, e.length),
		end: e.length
	};
	Number.isNaN(a) || a > e.length ? r.pass("rpm", {
		start: 0,
		end: e.length
	}, "its header is damaged") : n(e.subarray(o.start)) && r.stored("rpm", o);
	return r;
}
function headerEnd(e, t) {
	return startsWith(e, "\u008e\u00ad\u00e8", t) ? t + 16 + 16 * big32(e, t + 8) + big32(e, t + 12) : NaN;
}
function big32(e, t) {
	return e.subarray(t, t + 4).reduce((e, t) => e * 256 + t, 0);
}
// src/core/views/pdf.ts
function isPdf(e) {
	return startsWith(e, "%PDF-");
}
function openPdf(e, t) {
	let n = new Opening(e, t);
	for (let t = nextWord(e, 0); t >= 0;) {
		let r = nextWord(e, t + z.length);
		let i = {
			start: dataAfter(e, t + z.length),
			end: r < 0 ? e.length : r
		};
		if (isZlib(e, i.start)) {
			if (!n.countEntry({
				start: t,
				end: e.length
			})) break;
			n.inflate("pdf", i, "zlib");
		}
		t = r;
	}
	return n;
}
const z = "stream";
function nextWord(e, t) {
	for (let n = e.indexOf(En, t); n >= 0; n = e.indexOf(En, n + 1)) if (startsWith(e, z, n)) return n;
	return -1;
}
const En = z.charCodeAt(0);
function dataAfter(e, t) {
	let n = e[t] === 13 ? t + 1 : t;
	return e[n] === 10 ? n + 1 : n;
}
function isZlib(e, t) {
	let [n = 0, r = 0] = e.subarray(t, t + 2);
	return (n & 15) == 8 && n >> 4 <= 7 && (n * 256 + r) % 31 == 0;
}
function isPng(e) {
	return startsWith(e, "\u0089PNG\r\n\n");
}
function hasPackedTexts(e) {
	return isPng(e) && packedTexts(e).length > 0;
}
function openPng(e, t) {
	let n = new Opening(e, t);
	for (let t of packedTexts(e)) {
		if (!n.countEntry(t)) break;
		n.inflate("png", t, "zlib");
	}
	return n;
}
function packedTexts(e) {
	let t = [];
	for (let n = 8; n + 8 <= e.length;) {
		let r = {
			start: n + 8,
			end: Math.min(e.length, n + 8 + u32be(e, n))
		};
		let i = startOfPacked(e, n + 4, r);
		i !== void 0 && i < r.end && t.push({
			start: i,
			end: r.end
		});
		n = r.end + 4;
	}
	return t;
}
function startOfPacked(e, t, { start: n, end: r }) {
	let i = startsWith(e, "iTXt", t);
	if (!i && !startsWith(e, "zTXt", t)) return;
	let a = e.subarray(n, r);
	let o = a.indexOf(0);
	if (o < 0) return;
	if (!i) return n + o + 2;
	if (a[o + 1] !== 1) return;
	let s = a.indexOf(0, o + 3);
	let c = s < 0 ? -1 : a.indexOf(0, s + 1);
	return c < 0 ? void 0 : n + c + 1;
}
const Dn = ["7\u0082", "7\u0083"];
const On = new Map([
	[13, {
		cells: 8,
		child: 0,
		rowId: !0
	}],
	[10, {
		cells: 8,
		child: 0,
		rowId: !1
	}],
	[2, {
		cells: 12,
		child: 4,
		rowId: !1
	}]
]);
function isSqlite(e) {
	return pagesOf(e) !== void 0;
}
function pagesOf(e) {
	if (e.length <= 100) return;
	if (startsWith(e, "SQLite format 3\0")) {
		let t = u16(e, 16) === 1 ? 65536 : u16(e, 16);
		return t < 512 ? void 0 : {
			first: 0,
			size: t,
			step: t
		};
	}
	if (!Dn.some((t) => startsWith(e, t))) return;
	let t = u16(e, 8) * 65536 + u16(e, 10);
	return t >= 512 && t <= 65536 ? {
		first: 56,
		size: t,
		step: t + 24
	} : void 0;
}
function openSqlite(e, t, n) {
	let r = new Opening(e, n);
	let i = {
		start: 0,
		end: e.length
	};
	r.views.push(recordsOf(e, t, 0, i, () => r.pass("sqlite", i, "its records overlap")));
	return r;
}
function recordsOf(e, { first: t, size: n, step: r }, i, a, o) {
	let s = a.end - a.start + n;
	let c = new Transcript(e, s);
	let l = t + Math.max(0, Math.ceil((i + a.start - t) / r)) * r - i;
	for (let t = l; t < a.end && c.length <= s; t += r) {
		let a = r > n ? u16(e, t - 24) === 0 && u16(e, t - 24 + 2) === 1 : i + t === 0;
		readPage(e, t, a ? t + 100 : t, n, c, s);
	}
	c.length > s && o();
	return c.view("sqlite", {
		start: a.start,
		end: Math.min(e.length, a.end + n)
	});
}
function readPage(e, t, n, r, i, a) {
	let o = On.get(e[n] ?? 0);
	if (!o) return;
	let s = Math.min(u16(e, n + 3), r / 2);
	for (let c = 0; c < s && i.length <= a; c++) {
		let a = varint(e, t + u16(e, n + o.cells + 2 * c) + o.child);
		readRecord(e, o.rowId ? varint(e, a.end).end : a.end, Math.min(t + r, e.length), i);
	}
}
function readRecord(e, t, n, r) {
	let i = varint(e, t);
	let a = t + i.value;
	for (let o = i.end; o < t + i.value && o < n && a < n;) {
		let t = varint(e, o);
		let i = a + lengthOf(t.value);
		t.value >= 12 && i - a >= 3 && writeColumn(r, a, Math.min(i, n));
		[o, a] = [t.end, i];
	}
	r.byte(10, Math.min(t, n - 1), 1);
}
function writeColumn(e, t, n) {
	e.copy(t, n);
	e.byte(9, n - 1, 1);
}
function lengthOf(e) {
	if (e >= 12) return Math.floor((e - 12) / 2);
	return [
		0,
		1,
		2,
		3,
		4,
		6,
		8,
		8,
		0,
		0
	][e] ?? 0;
}
function varint(e, t) {
	let n = 0;
	for (let r = t; r < t + 8; r++) {
		let t = e[r] ?? 0;
		n = n * 128 + (t & 127);
		if (t < 128) return {
			value: n,
			end: r + 1
		};
	}
	return {
		value: n * 256 + (e[t + 8] ?? 0),
		end: t + 9
	};
}
function u16(e, t) {
	return (e[t] ?? 0) << 8 | (e[t + 1] ?? 0);
}
function isTar(e) {
	return e.length >= 512 && hasChecksum(e, 0);
}
function openTar(e, t, n) {
	let r = new Opening(e, t);
	let i;
	for (let t = 0; t + 512 <= e.length && !isEnd(e, t);) {
		if (!hasChecksum(e, t)) {
			r.fail("tar", {
				start: t,
				end: e.length
			}, "the header of an entry is damaged");
			break;
		}
		if (!r.countEntry({
			start: t,
			end: e.length
		})) break;
		let a = {
			start: t + 512,
			end: t + 512 + number(e, t + 124, 12)
		};
		let o = e.subarray(a.start, a.end);
		let s = String.fromCharCode(e[t + 156] ?? 0);
		let c = i ?? headerName(e, t);
		i = nextName(s, o) ?? (s === "x" || s === "g" ? i : void 0);
		a.end > e.length ? r.fail(`tar:${c}`, {
			start: t,
			end: e.length
		}, "it ends behind the archive") : isFile(s) && n(o) && r.stored(`tar:${c}`, a);
		t = a.start + Math.ceil((a.end - a.start) / 512) * 512;
	}
	return r;
}
function hasChecksum(e, t) {
	let n = number(e, t + 148, 8);
	if (n < 256 || n > 128776 || e[t] === 0) return !1;
	let r = 256;
	for (let n = 0; n < 512; n++) (n < 148 || n >= 156) && (r += e[t + n] ?? 0);
	return r === n;
}
function isEnd(e, t) {
	return e.subarray(t, t + 512).every((e) => e === 0);
}
function number(e, t, n) {
	let r = 0;
	let i = !!((e[t] ?? 0) & 128);
	for (let a = t; a < t + n; a++) {
		let n = e[a] ?? 0;
		if (i) r = r * 256 + (a === t ? n & 127 : n);
		else if (n >= 48 && n < 56) r = r * 8 + n - 48;
		else if (r > 0) break;
	}
	return r;
}
function headerName(e, t) {
	let n = nameOf(e.subarray(t, t + 100));
	let r = startsWith(e, "ustar\0", t + 257) ? nameOf(e.subarray(t + 345, t + 500)) : "";
	return r === "" ? n : `${r}/${n}`;
}
function nextName(e, t) {
	if (e === "L") return nameOf(t.subarray(0, 4096));
	if (e !== "x") return;
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(nameText(t))?.[1];
}
function nameText(e) {
	return new TextDecoder().decode(e.subarray(0, 65536));
}
function isFile(e) {
	return e === "0" || e === "\0" || e === "7";
}
const kn = "PK";
function findDirectory(e) {
	return directoryAt(e, findEnd(e));
}
function findEnd(e) {
	let t = Math.max(0, e.length - 22 - 65535);
	for (let n = e.length - 22; n >= t; n--) if (e[n] === 80 && startsWith(e, "PK", n) && n + 22 + u16$1(e, n + 20) <= e.length) return n;
	return -1;
}
function directoryAt(e, t) {
	if (t < 0) return;
	let n = end64(e, t);
	let r = n === void 0 ? u16$1(e, t + 10) : u64(e, n + 32);
	let i = n === void 0 ? u32(e, t + 12) : u64(e, n + 40);
	let a = n === void 0 ? u32(e, t + 16) : u64(e, n + 48);
	let o = (n ?? t) - i;
	if (o < 0 || r > 0 && !startsWith(e, kn, o)) return;
	return {
		start: o,
		end: n ?? t,
		entries: r,
		shift: o - a
	};
}
function end64(e, t) {
	let n = t - 20;
	if (n < 0 || !startsWith(e, "PK\x07", n)) return;
	for (let t of [u64(e, n + 8), n - 56]) if (startsWith(e, "PK", t)) return t;
}
function entriesOf$2(e, t, n) {
	let r = [];
	let i = t.start;
	for (; i + 46 <= t.end && startsWith(e, kn, i);) {
		r.push(entryAt(e, i, t.shift));
		i += 46 + u16$1(e, i + 28) + u16$1(e, i + 30) + u16$1(e, i + 32);
	}
	(t.entries > 65535 ? r.length : r.length & 65535) !== t.entries && n.fail("zip", {
		start: i,
		end: t.end
	}, "its directory lists other entries than it counts");
	return r;
}
function entryAt(e, t, n) {
	let r = t + 46 + u16$1(e, t + 28);
	let i = extra64(e, t, r);
	return {
		name: `zip:${nameOf(e.subarray(t + 46, r))}`,
		encrypted: !!(u16$1(e, t + 8) & 1),
		method: u16$1(e, t + 10),
		compressed: i.compressed ?? u32(e, t + 20),
		offset: (i.offset ?? u32(e, t + 42)) + n
	};
}
const B = 4294967295;
function extra64(e, t, n) {
	let r = n + u16$1(e, t + 30);
	for (let i = n; i + 4 <= r; i += 4 + u16$1(e, i + 2)) {
		if (u16$1(e, i) !== 1) continue;
		let n = i + 4 + (u32(e, t + 24) === B ? 8 : 0);
		let r = u32(e, t + 20) === B ? { compressed: u64(e, n) } : {};
		n += u32(e, t + 20) === B ? 8 : 0;
		return {
			...r,
			...u32(e, t + 42) === B ? { offset: u64(e, n) } : {}
		};
	}
	return {};
}
// src/core/views/zip.ts
const V = "PK";
function isZip(e) {
	return startsAsZip(e) || endsAsZip(e) && directoryAt(e, e.length - 22) !== void 0;
}
function startsAsZip(e) {
	return startsWith(e, V) || startsWith(e, "PK");
}
function endsAsZip(e) {
	return startsWith(e, "PK", e.length - 22);
}
function openZip(e, t, n) {
	let r = new Opening(e, t);
	let i = findDirectory(e);
	if (i === void 0 || isOfInnerZip(e, i)) {
		openWithoutDirectory(e, r, n);
		return r;
	}
	let a = 0;
	for (let t of entriesOf$2(e, i, r).sort((e, t) => e.offset - t.offset)) {
		if (!r.countEntry({
			start: t.offset,
			end: e.length
		})) break;
		startsWith(e, V, a) && a < t.offset && unlisted(r, a, t.offset);
		a = Math.max(a, openEntry(e, t, a, r, n));
	}
	startsWith(e, V, a) && a < i.start && unlisted(r, a, i.start);
	return r;
}
function isOfInnerZip(e, { shift: t }) {
	return t !== 0 && startsWith(e, V);
}
function openWithoutDirectory(e, t, n) {
	let r = e.indexOf(80);
	for (; r >= 0; r = e.indexOf(80, r + 1)) {
		if (!startsWith(e, V, r)) continue;
		if (!t.countEntry({
			start: r,
			end: e.length
		})) break;
		r = Math.max(r, openLocal(e, r, t, n) - 1);
	}
	t.pass("zip", {
		start: 0,
		end: e.length
	}, "it has no readable directory");
}
function openLocal(e, t, n, r) {
	let i = t + 30 + u16$1(e, t + 26);
	let a = i + u16$1(e, t + 28);
	let o = `zip:${nameOf(e.subarray(t + 30, i))}`;
	let [s, c] = [u16$1(e, t + 6), u16$1(e, t + 8)];
	let l = {
		start: Math.min(a, e.length),
		end: e.length
	};
	if (s & 1) n.pass(o, l, "an entry is encrypted");
	else if (c === 8) return l.start < l.end ? n.inflate(o, l, "deflate") : a;
	else c === 0 ? openStored(e, o, a, a + u32(e, t + 18), n, r) : n.pass(o, l, `compression method ${c} is not supported`);
	return a;
}
function openStored(e, t, n, r, i, a) {
	let o = {
		start: n,
		end: Math.min(r, e.length)
	};
	a(e.subarray(o.start, o.end)) && i.stored(t, o);
}
function unlisted(e, t, n) {
	e.fail("zip", {
		start: t,
		end: n
	}, "holds an entry that its directory does not list");
}
function openEntry(e, t, n, r, i) {
	let { name: a, offset: o } = t;
	let s = {
		start: Math.max(0, Math.min(o, e.length)),
		end: e.length
	};
	if (!startsWith(e, V, o)) return refuse$1(r, a, s, "its header is not where the directory says");
	if (o < n) return refuse$1(r, a, s, "it lies inside another entry");
	let c = o + 30 + u16$1(e, o + 26) + u16$1(e, o + 28);
	let l = {
		start: c,
		end: c + t.compressed
	};
	if (l.end > e.length) return refuse$1(r, a, {
		start: o,
		end: e.length
	}, "it ends behind the archive");
	t.encrypted ? r.pass(a, l, "an entry is encrypted") : t.method === 8 ? openDeflated(a, l, r) : t.method === 0 ? i(e.subarray(l.start, l.end)) && r.stored(a, l) : r.pass(a, l, `compression method ${t.method} is not supported`);
	return skipDescriptor(e, l.end);
}
function refuse$1(e, t, n, r) {
	e.fail(t, n, r);
	return 0;
}
function openDeflated(e, t, n) {
	if (t.end === t.start) return;
	let r = n.inflate(e, t, "deflate");
	r >= 0 && r < t.end && n.fail(e, {
		start: r,
		end: t.end
	}, "holds bytes behind its compressed data");
}
function skipDescriptor(e, t) {
	if (!startsWith(e, "PK\x07\b", t)) return t;
	return startsWith(e, "PK", t + 16) ? t + 16 : t + 24;
}
// src/core/views/containers.ts
function openContainer(e, t) {
	if (isZip(e)) return openZip(e, t, isOpenable);
	if (isGzip(e)) return openGzip(e, t);
	if (isTar(e)) return openTar(e, t, isOpenable);
	if (isBundle(e)) return openBundle(e, t);
	if (isPdf(e)) return openPdf(e, t);
	if (hasPackedTexts(e)) return openPng(e, t);
	if (isAr(e)) return openAr(e, t, isOpenable);
	if (isRpm(e)) return openRpm(e, t, isOpenable);
	let n = pagesOf(e);
	if (n) return openSqlite(e, n, t);
	let r = whyNotOpened(e);
	if (r !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: r
		}]
	};
	return mayBeZlib(e) ? openZlib(e, t) : void 0;
}
function refuseLong(e, t, n) {
	let r = whyNotOpened(e);
	if (r !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: r
		}]
	};
	if (isPdf(e)) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: "pdf: too long to open its streams; scanned as it stands"
		}]
	};
	if (isPng(e)) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: "png: too long to open its packed texts; scanned as it stands"
		}]
	};
	if (isSqlite(e)) return {
		views: [],
		unread: [],
		skipped: []
	};
	let i = formatOf$1(e, n);
	return {
		views: [],
		unread: i === void 0 ? [] : [tooLong(i, t)],
		skipped: []
	};
}
function refuseLongEnd(e, t) {
	return {
		views: [],
		unread: endsAsZip(e) ? [tooLong("zip", t)] : [],
		skipped: []
	};
}
function tooLong(e, t) {
	return {
		span: t,
		reason: `${e}: it is longer than the ${Ke / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that`
	};
}
function formatOf$1(e, t) {
	if (startsAsZip(e)) return "zip";
	if (isGzip(e)) return "gzip";
	if (isTar(e)) return "tar";
	if (isBundle(e)) return "git bundle or pack";
	if (isRpm(e)) return "rpm";
	if (isAr(e) && startsWith(e, "debian-binary", 8)) return "deb";
	return mayBeZlib(e) && openZlib(e, t) !== void 0 ? "zlib" : void 0;
}
function isOpenable(e) {
	return isContainer(e) || isWide(e);
}
function isContainer(e) {
	return isZip(e) || isTar(e) || jn[e[0] ?? 0] === 1 && An.some(([, t]) => t(e));
}
const An = [
	["", isGzip],
	["#P", isBundle],
	["%", isPdf],
	["\u0089", hasPackedTexts],
	["!", isAr],
	["\u00ed", isRpm],
	["S7", isSqlite],
	[wn, (e) => whyNotOpened(e) !== void 0],
	["x", mayBeZlib]
];
const jn = members(An.map(([e]) => e).join(""));
// \0door:core/views/open-region
let Mn;
const loaded$25 = () => Mn ??= require("./action-judging.cjs");
function openRegion(...e) {
	return loaded$25().openRegion(...e);
}
function wideRegions(e, t) {
	let n = [];
	let r = Math.min(e.length, t.end + 15);
	if (e.subarray(Math.max(0, t.start - 1), r + 1).indexOf(0) < 0) return n;
	for (let i = t.start; i < r;) {
		let r = i + 15;
		if (alternates(e, i) || i > 0 && alternates(e, i - 1)) {
			let a = wideStart(e, i);
			let o = endOf(e, a);
			o - a >= 16 && a >= t.start && a < t.end && n.push(...cut(e, a, o));
			o > r && (r = o);
		}
		i = r;
	}
	return n;
}
function openWide(e, t) {
	let n = new Transcript(e, (t.end - t.start) / 2);
	let r = t.kind === "utf-16le" ? 0 : 1;
	for (let i = t.start; i + 1 < t.end; i += 2) n.codePoint(e[i + r] ?? 0, i, 2);
	return n.view(t.kind, t);
}
function wideStart(e, t) {
	let n = t;
	for (; n > 0 && alternates(e, n - 1);) n--;
	return n;
}
function endOf(e, t) {
	if (e[t] !== 0 && !isCharacter(e[t] ?? 0)) return t;
	let n = t + 1;
	for (; n < e.length && alternates(e, n - 1);) n++;
	return n;
}
function alternates(e, t) {
	let n = e[t] ?? 0;
	let r = e[t + 1] ?? 0;
	return n === 0 ? isCharacter(r) : r === 0 && isCharacter(n);
}
function isCharacter(e) {
	return e >= 32 && e < 127 || e >= 160 && e < 254 || e === 10 || e === 13 || e === 9;
}
function cut(e, t, n) {
	let r = e[t] === 0 && e[n - 1] !== 0;
	let i = !r && e[t] === 0 ? t + 1 : t;
	let a = Math.ceil((n - i) / I);
	return Array.from({ length: a }, (e, t) => {
		let a = i + t * I;
		return {
			kind: r ? "utf-16be" : "utf-16le",
			start: a,
			end: Math.min(n, a + I + Jt)
		};
	});
}
// src/core/views/views.ts
const H = {
	views: [],
	unread: [],
	skipped: []
};
function wholeViews(e, t, n) {
	if (n >= 4) return tooDeep(e);
	let r = openContainer(e, t);
	if (r !== void 0) return r;
	let i = wholeView(e);
	return i === void 0 ? H : {
		...H,
		views: [i]
	};
}
function tooDeep(e) {
	if (!isContainer(e)) return H;
	return {
		...H,
		unread: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: "archives nested more than 4 deep"
		}]
	};
}
function regionViews(e, t, { triggers: n, hasNul: r }, i, a, o) {
	if (o >= 4) return H;
	let s = e.regionsAt(t, n, i);
	let c = i.start === 0 && i.end === t.length;
	let l = c && !r ? s : [...s, ...wideParts(t, i, c)];
	if (l.length === 0) return H;
	let u = {
		views: [],
		unread: [],
		skipped: []
	};
	for (let e of l) {
		let n = openRegion(t, e, a);
		n === void 0 ? u.unread.push({
			span: e,
			reason: "more encoded text than is decoded of one blob"
		}) : u.views.push(n);
	}
	return u;
}
const Nn = [];
function wideParts(e, t, n) {
	return n && isWide(e) ? Nn : wideRegions(e, t);
}
// src/core/unfold.ts
function unfold(e, t, n, r, i, a = 0) {
	let { budget: o } = i;
	let s = findMatches(e.set, e.latin1, t, n, r, o.matches);
	o.matches -= s.matches.length + s.marks.length;
	let c = o.matches < 0;
	let l = c ? unfolded(s.matches, s.marks) : unfoldSeen(e, t, n, s, i, a);
	s.triggers.giveBack();
	c && l.unread.push({
		span: n,
		reason: Pn
	});
	return l;
}
const Pn = "more findings than are held at a time: unpack it, and scan that";
function unfoldSeen(e, t, n, { matches: r, marks: i, triggers: a, hasNul: o }, s, c = 0) {
	let l = unfolded(r, i);
	let u = regionViews(e.set.regions, t, {
		triggers: a,
		hasNul: o
	}, n, s, c);
	if (u.views.length === 0 && u.unread.length === 0) return l;
	let d = unfolded();
	addViews(e, u, s, c, d);
	addAll(l, unfolded(d.matches, d.marks, d.unread));
	return l;
}
function unfolded(e = [], t = [], n = [], r = []) {
	return {
		matches: e,
		marks: t,
		unread: n,
		skipped: r
	};
}
function addAll(e, { matches: t, marks: n, unread: r, skipped: i }) {
	append$1(e.matches, t);
	append$1(e.marks, n);
	append$1(e.unread, r);
	append$1(e.skipped, i);
}
function unfoldWhole(e, t, n, r = 0) {
	return addWhole(e, t, unfold(e, t, {
		start: 0,
		end: t.length
	}, {
		atStart: !0,
		atEnd: !0
	}, n, r), n, r);
}
function addWhole(e, t, n, r, i = 0) {
	addViews(e, wholeViews(t, r, i), r, i, n);
	return n;
}
function addViews(e, { views: t, unread: n, skipped: r }, i, a, o) {
	append$1(o.unread, n);
	append$1(o.skipped, r);
	for (let n of t) i.budget.matches >= 0 && addView(e, n, i, a, o);
}
const Fn = new Set([
	"escapes",
	"percent",
	"html",
	"quoted-printable",
	"joined",
	"normalised",
	"terminal",
	"utf-16le",
	"utf-16be",
	"utf-32le",
	"utf-32be"
]);
function addView(e, t, n, r, i) {
	let { bytes: a, name: o } = t;
	let s = {
		start: 0,
		end: a.length
	};
	let c = Fn.has(o) ? unfold(e, a, s, {
		atStart: !0,
		atEnd: !0
	}, n, r + 1) : unfoldWhole(e, a, n, r + 1);
	let l = c.matches.filter((e) => (!t.cut || isWhole(e.span, t)) && !(isBare(e) && isBesideRun(e.span, t)));
	append$1(i.matches, l.map((e) => throughView(e, t)));
	append$1(i.marks, c.marks.map((e) => ({
		...e,
		span: t.toParent(e.span),
		window: t.region,
		outermost: o
	})));
	append$1(i.unread, c.unread.map(({ reason: e }) => ({
		span: t.region,
		reason: inside(t, e)
	})));
	append$1(i.skipped, c.skipped.map(({ reason: e }) => ({
		span: t.region,
		reason: e
	})));
}
function isWhole({ start: e, end: t }, { bytes: n, cut: r }) {
	return !(e === 0 && r?.before) && !(t === n.length && r?.after);
}
const In = {
	base64: 4 / 3,
	hex: 2
};
function isBesideRun({ start: e, end: t }, n) {
	let r = In[n.name] ?? 1;
	let i = n.toParent({
		start: e,
		end: t
	});
	return i.end - i.start < Math.floor((t - e) * r);
}
function throughView(e, t) {
	let n = t.toParent(e.span);
	let r = e.cover ? { cover: t.toParent(e.cover) } : {};
	let i = isPacked(e.span, t) ? { packed: [e.span, ...e.packed ?? []] } : {};
	return {
		...e,
		...r,
		...i,
		span: n,
		window: hull(t.region, n),
		decoded: [t.name, ...e.decoded]
	};
}
function isPacked({ start: e, end: t }, n) {
	let { region: r } = n;
	let i = n.toParent({
		start: e,
		end: t
	});
	return (e > 0 || t < n.bytes.length) && i.start === r.start && i.end === r.end;
}
function inside(e, t) {
	return `${e.name}: ${t}`;
}
// src/core/segments.ts
const Ln = 2097152;
const Rn = 1114112;
function searchSegment(e, { bytes: t, base: n, own: r, atEnd: i, pages: a }, o) {
	let s = viewContext(e, r.end - r.start);
	let c = unfoldOwn(e, t, r, {
		atStart: n === 0,
		atEnd: i
	}, s);
	n === 0 && addGaps(c, refuseLong(t, r, s));
	a && addRecords(e, t, n, r, a, s, c);
	let l = i && r.end === t.length;
	let u = [...c.matches.map(({ span: e, cover: t }) => t ?? e), ...c.marks.map(({ span: e }) => e)];
	return {
		matches: c.matches.map((e) => movedMatch(e, n)),
		marks: c.marks.map((e) => ({
			...e,
			span: shifted(e.span, n)
		})),
		unread: c.unread.map(({ span: e, reason: t }) => ({
			span: shifted(e, n),
			reason: t
		})),
		skipped: c.skipped.map(({ span: e, reason: t }) => ({
			span: shifted(e, n),
			reason: t
		})),
		ending: l ? refuseLongEnd(t, {
			start: n + r.start,
			end: n + r.end
		}) : {
			unread: [],
			skipped: []
		},
		ways: waysThrough({
			bytes: t,
			base: n,
			own: r
		}, u, l),
		horizon: n + r.end - C,
		texts: textsAround(c.matches.filter(isPaired).slice(0, o), n, t.length, ({ start: n, end: r }) => e.latin1(t, n, r))
	};
}
function unfoldOwn(e, t, n, r, i) {
	let a = findMatches(e.set, e.latin1, t, n, r);
	let o = findMatches(e.set, e.latin1, t, {
		start: n.end,
		end: Math.min(n.end + 16384, t.length)
	}, r).triggers;
	let s = Qe.take();
	for (let { start: r, end: i, what: a } of e.set.regions.crossing(t, n.start)) s.add(r, i, a);
	for (let e of [a.triggers, o]) {
		for (let t = 0; t < e.count; t++) s.add(e.starts[t] ?? 0, e.ends[t] ?? 0, e.what[t] ?? 0);
		e.giveBack();
	}
	let c = unfoldSeen(e, t, n, {
		...a,
		triggers: s
	}, i);
	s.giveBack();
	return c;
}
function addRecords(e, t, n, r, i, a, o) {
	let tell = () => void o.skipped.push({
		span: r,
		reason: "sqlite: its records overlap"
	});
	addView(e, recordsOf(t, i, n, r, tell), a, 0, o);
}
function addGaps(e, { unread: t, skipped: n }) {
	append$1(e.unread, t);
	append$1(e.skipped, n);
}
var SegmentCutter = class {
	#e = new Uint8Array(4325376);
	#t = 0;
	#n = 0;
	#r = 0;
	#i;
	*write(e) {
		let t = 0;
		for (; t < e.length;) {
			let n = Math.min(e.length - t, this.#e.length - this.#n);
			this.#e.set(e.subarray(t, t + n), this.#n);
			this.#n += n;
			t += n;
			for (; this.#a >= this.#r + Ln + Rn;) yield* this.#o(Ln, !1);
		}
	}
	*end() {
		for (; this.#r < this.#a;) yield* this.#o(Math.min(Ln, this.#a - this.#r), !0);
	}
	get #a() {
		return this.#t + this.#n;
	}
	*#o(e, t) {
		let n = {
			start: this.#r - this.#t,
			end: this.#r - this.#t + e
		};
		let r = t ? this.#n : n.end + Rn;
		this.#r === 0 && (this.#i = pagesOf(this.#e.subarray(0, r)));
		yield {
			bytes: this.#e.subarray(0, r),
			base: this.#t,
			own: n,
			atEnd: t,
			...this.#i ? { pages: this.#i } : {}
		};
		this.#r += e;
		this.#s(this.#r - Rn);
	}
	#s(e) {
		let t = e - this.#t;
		if (t <= 0) return;
		this.#e.copyWithin(0, t, this.#n);
		this.#n -= t;
		this.#t = e;
	}
};
// src/core/segment-join.ts
var SegmentJoin = class {
	#e = {
		marks: [],
		unread: [],
		skipped: []
	};
	#t = new Listing();
	#n = new Settling((e) => this.#d(e), (e) => this.#s(e));
	#r = [];
	#i = new Map();
	#a = [];
	#o = {
		line: 1,
		column: 1
	};
	get wanted() {
		return Math.max(0, 1e4 - this.#a.length);
	}
	add(e) {
		let t = this.#e.unread.length === 0;
		addGaps(this.#e, e);
		t && addGaps(this.#e, e.ending);
		append$1(this.#a, e.texts.slice(0, this.wanted));
		this.#l(e.ways);
		let n = e.marks.slice(0, 2 * Ye - this.#e.marks.length);
		append$1(this.#e.marks, n);
		for (let { span: e } of n) this.#c(e);
		this.#n.add(e.matches, e.horizon);
		this.#u(this.#n.from);
	}
	result() {
		this.#n.end();
		return conclude(this.#t, this.#e, (e) => e.map((e) => this.#i.get(e) ?? {
			line: 1,
			column: 1
		}));
	}
	#s(e) {
		if (this.#t.add(e)) for (let { span: t } of spotsOf(e)) this.#c(t);
	}
	#c({ start: e, end: t }) {
		for (let n of [e, t]) for (let { from: e, ways: t } of this.#r) {
			let r = wayTo(n, t);
			r && this.#i.set(n, along(e, r));
		}
	}
	#l(e) {
		this.#r.push({
			from: this.#o,
			ways: e
		});
		this.#o = along(this.#o, e.out);
	}
	#u(e) {
		this.#r = this.#r.filter(({ ways: t }) => (t.offsets.at(-1) ?? 0) >= e);
		this.#a = this.#a.filter(({ start: t, text: n }) => t + n.length >= e);
	}
	#d({ start: e, end: t }) {
		let n = this.#a.find((n) => n.start <= e && t <= n.start + n.text.length);
		return n ? n.text.slice(e - n.start, t - n.start) : "";
	}
};
const zn = 262144;
var Spreading = class {
	#e;
	#t;
	#n = [];
	#r = [];
	#i = new Uint8Array();
	#a = [];
	#o = new Set();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async add(e) {
		let t = this.#r.at(-1) ?? 0;
		let n = t + e.content.length;
		this.#s(t, n);
		this.#i.set(e.content, t);
		this.#n.push(e);
		this.#r.push(n);
		(n >= zn || this.#n.length >= 256) && await this.#c();
	}
	async end() {
		this.#n.length > 0 && await this.#c();
		await Promise.all(this.#o);
	}
	#s(e, t) {
		if (t <= this.#i.length) return;
		let n = new Uint8Array(Math.max(t, zn));
		n.set(this.#i.subarray(0, e));
		this.#i = n;
	}
	async #c() {
		let e = this.#n;
		let t = {
			bytes: this.#i,
			ends: this.#r
		};
		[this.#n, this.#r, this.#i] = [
			[],
			[],
			this.#a.pop() ?? new Uint8Array()
		];
		await setImmediate();
		let n = laneWithRoom(this.#e);
		if (!n) return this.#l(e, t);
		let r = this.#u(n, e, t).finally(() => this.#o.delete(r));
		this.#o.add(r);
	}
	async #l(e, t) {
		for (let [n, r] of e.entries()) await this.#t.here(r, contentAt(t, n));
		this.#a.push(t.bytes);
	}
	async #u(e, t, n) {
		let r = await e.scan(n).catch(() => void 0);
		if (!r) return this.#l(t, n);
		for (let [e, i] of t.entries()) {
			let t = r[e];
			t && this.#t.done(i, t, contentAt(n, e).length);
		}
		this.#a.push(n.bytes);
	}
};
function laneWithRoom(e) {
	return e.find(({ isFree: e }) => e) ?? e.find(({ hasRoom: e }) => e);
}
function contentAt({ bytes: e, ends: t }, n) {
	return e.subarray(t[n - 1] ?? 0, t[n]);
}
// src/scan-segments.ts
var SpreadStream = class {
	#e;
	#t;
	#n;
	#r;
	#i = new SegmentJoin();
	#a;
	#o = [];
	#s = new Set();
	#c = [];
	constructor(e, t, n, r = Ke) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = new Beginning(r);
		for (let e of n) e.start();
	}
	async write(e) {
		if (this.#a) return this.#u(this.#a.write(e));
		this.#r.add(e);
		this.#r.isLong && await this.#l();
	}
	async end() {
		if (!this.#a) return this.#e.scan(this.#r.whole());
		await this.#u(this.#a.end());
		await Promise.all(this.#s);
		this.#h();
		return this.#i.result();
	}
	async #l() {
		this.#a = new SegmentCutter();
		for (let e of this.#r.chunks()) await this.#u(this.#a.write(e));
	}
	async #u(e) {
		for (let t of e) {
			await setImmediate();
			this.#h();
			let e = laneWithRoom(this.#n);
			e ? this.#f(e, t) : this.#d(t);
		}
	}
	#d(e) {
		this.#o.push({
			isOver: !0,
			found: this.#t(e, this.#i.wanted)
		});
	}
	#f(e, t) {
		let n = {
			isOver: !1,
			sent: this.#m(t)
		};
		this.#o.push(n);
		let r = this.#p(e, n).finally(() => this.#s.delete(r));
		this.#s.add(r);
	}
	async #p(e, t) {
		t.sent && (t.found = await e.search(t.sent, this.#i.wanted).catch(() => void 0));
		t.isOver = !0;
	}
	#m({ bytes: e, ...t }) {
		let n = this.#c.pop();
		let r = n?.length === e.length ? n : new Uint8Array(new SharedArrayBuffer(e.length));
		r.set(e);
		return {
			...t,
			bytes: r
		};
	}
	#h() {
		for (; this.#o[0]?.isOver;) {
			let { found: e, sent: t } = this.#o[0];
			this.#o.shift();
			e ? this.#i.add(e) : t && this.#i.add(this.#t(t, this.#i.wanted));
			t && this.#c.push(t.bytes);
		}
	}
};
// src/scan-units.ts
async function scanUnits(e, t, n) {
	let r = new Gathering$1(t, n.onUnit);
	let i = new PieceScanner((e) => n.scanner.scan(e), latin1$2);
	let here = async (e, t) => r.read(e, await readUnit(e, t, n, i));
	let a = new Spreading(n.lanes, {
		here,
		done: (e, t, n) => r.add(e, t, n)
	});
	let take = (e) => {
		if ("outcome" in e) return r.add(e, e.outcome, e.bytes);
		if (n.lanes.length > 0 && isSmall(e)) return a.add(e);
		if (e.content instanceof Uint8Array) return r.read(e, readWhole$1(e, e.content, n, i));
		return here(e, e.content);
	};
	let needsBase = () => r.grouping.size > 0 || n.wantsBaseMarks === !0 && r.marked.length > 0;
	for await (let r of untilFault(e, t, n.signal, needsBase)) {
		if (n.signal?.aborted) {
			unreadRest(t, S);
			break;
		}
		for (let e of Symbol.iterator in r ? r : [r]) {
			let t = take(e);
			t && await t;
		}
	}
	await a.end();
	n.signal?.aborted && t.complete && unreadRest(t, S);
	return r;
}
async function* untilFault(e, t, n, r) {
	try {
		yield* e.units(t, r);
	} catch (e) {
		if (n?.aborted) return unreadRest(t, S);
		if (!isFault(e) || t.units.scanned === 0 || e.code === "usage") throw e;
		unreadRest(t, e.message);
	}
}
function unreadRest(e, t) {
	e.enumerated();
	e.unread("what had not been read yet", t);
}
function isSmall(e) {
	return e.pieces === void 0 && e.content instanceof Uint8Array && e.content.length <= 1048576;
}
var Gathering$1 = class {
	grouping = new Grouping();
	base = new Set();
	marked = [];
	baseMarks = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	read(e, { outcome: t, bytes: n, broken: r }) {
		r === void 0 ? this.count(n) : this.#e.unread(e.id, r);
		t && this.keep(e, t);
	}
	add(e, t, n) {
		this.count(n, "units" in e ? e.units : void 0);
		this.keep(e, t);
	}
	count(e, t = 1) {
		this.#e.scanned(e, t);
		this.#t?.(e, t);
	}
	keep(e, t) {
		if (t === We) return;
		countInside(e, t, this.#e);
		let { role: n, object: r, places: i } = e;
		for (let e of t.sealed) n === "base" ? this.base.add(e.fingerprint) : this.grouping.add({
			sealed: e,
			object: r,
			places: i
		});
		n === "base" ? append$1(this.baseMarks, t.marks) : t.marks.length > 0 && this.marked.push({
			marks: t.marks,
			object: r,
			places: i
		});
	}
};
function countInside(e, t, n) {
	n.enumerated(t.skipped.length + t.unread.length);
	for (let e of t.skipped) n.skipped(e);
	for (let r of t.unread) n.unread(`inside ${e.id}`, r);
}
function readWhole$1(e, t, n, r) {
	try {
		return {
			outcome: outcomeOf(e.pieces ? r.scan(t, e.pieces) : n.scanner.scan(t), n),
			bytes: t.length
		};
	} catch (e) {
		return {
			bytes: 0,
			broken: reasonOf(e)
		};
	}
}
async function readUnit(e, t, n, r) {
	if (t instanceof Uint8Array) return readWhole$1(e, t, n, r);
	try {
		let { result: e, ...r } = await readStream(t, n);
		return {
			outcome: outcomeOf(e, n),
			...r
		};
	} catch (e) {
		return {
			bytes: 0,
			broken: reasonOf(e)
		};
	}
}
async function readStream(e, { scanner: t, signal: n, lanes: r }) {
	let i = r.length > 0 && t.search ? new SpreadStream(t, t.search, r) : t.stream();
	let a = 0;
	try {
		for await (let t of untilAborted(e, n)) {
			a += t.length;
			await i.write(t);
		}
	} catch (e) {
		return {
			result: await i.end(),
			bytes: a,
			broken: reasonOf(e)
		};
	}
	return {
		result: await i.end(),
		bytes: a
	};
}
function reasonOf(e) {
	return e instanceof Error ? e.message : "could not be read";
}
// src/run.ts
async function run(e, t) {
	let n = t.now();
	let r = new Ledger();
	try {
		let i = await scan$1(e, t, r);
		let { findings: a, notes: o } = applyPolicy((await findings(e, i, r)).map((e) => ({
			...e,
			severity: severityAt(e.severity, e.facts, n)
		})), obeyed(i, e), policyOf(e), n);
		let s = e.verify ? await e.verify(a) : a;
		let c = (e.maskFor ?? byTrail)(i.grouping.sightings());
		return rankReport(maskReport(sharded(report(e, t, r, s, n, o), e, i, r, c), c));
	} finally {
		await e.source.close();
	}
}
function byTrail(e) {
	return nameMask(masksOf$1(e));
}
function sharded(e, { source: t, shard: n }, r, i, a) {
	if (n === void 0) return e;
	let o = t.share?.();
	if (o === void 0) throw TypeError(`${t.command} can't be read in shards`);
	let { index: s, count: c, seal: l } = n;
	let u = `This is shard ${s} of ${c}: only "leaksift merge" of all of them says what the whole holds.`;
	let d = {
		index: s,
		count: c,
		...l(maskShare({
			...shareOf(r),
			ledger: i.share(),
			source: o
		}, a))
	};
	return {
		...e,
		scan: {
			...e.scan,
			notes: [...e.scan.notes ?? [], u],
			shard: d
		}
	};
}
function scan$1(e, t, n) {
	let { source: r, scanner: i, fingerprint: a, disclose: o, onNewMarks: s } = e;
	let { signal: c, onUnit: l, lanes: u = [] } = t;
	return scanUnits(r, n, {
		scanner: i,
		fingerprint: a,
		disclose: o,
		signal: c,
		onUnit: l,
		lanes: u,
		wantsBaseMarks: s !== void 0
	});
}
function obeyed(e, { onNewMarks: t }) {
	if (t === void 0) return e;
	let { grouping: n, marked: r, baseMarks: i } = e;
	let a = new Set(i.flatMap(({ target: e, reason: t, outside: n }) => n ? [] : `${e} ${t}`));
	let split = (e) => r.map((t) => ({
		...t,
		marks: t.marks.filter(({ target: t, reason: n }) => a.has(`${t} ${n}`) === e)
	})).filter(({ marks: e }) => e.length > 0);
	t(split(!1));
	return {
		grouping: n,
		marked: split(!0)
	};
}
function policyOf({ policy: e, scanner: t, onNewMarks: n }) {
	let r;
	let specOf = (e) => (r ??= new Map(t.rules.map((e) => [e.id, e.spec]))).get(e);
	return {
		...e,
		...n === void 0 ? {} : { marksForNew: !1 },
		rules: { get: specOf }
	};
}
async function findings({ source: e, scanner: t }, { grouping: n, base: r }, i) {
	let a = await locate(e, n, i);
	let o = describeFrom(() => t.rules);
	let placesOf = (t) => {
		let n = a?.get(t);
		return n && {
			...n,
			isWhole: e.relocates === !0
		};
	};
	return [...n.sightings()].map(([e, t]) => toFinding(t, {
		describe: o,
		located: placesOf(e),
		isNew: !r.has(e)
	}));
}
async function locate(e, t, n) {
	if (e.locate === void 0 || t.size === 0) return;
	try {
		return await e.locate(t.holders(e.relocates));
	} catch (e) {
		if (!isFault(e)) throw e;
		n.enumerated();
		n.unread("places of what was found", e.message);
		return;
	}
}
function report(e, t, n, r, i, a) {
	let { source: o, failOn: s } = e;
	let c = o.statistics?.();
	let l = [...o.notes?.() ?? [], ...a];
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: t.version
		},
		scan: {
			command: o.command,
			target: o.target,
			startedAt: isoTimeOf(i),
			seconds: Math.round(t.now().getTime() - i.getTime()) / 1e3,
			exitCode: exitCodeOf(n.complete, r, s),
			...c ? { statistics: c } : {},
			...l.length > 0 ? { notes: l } : {}
		},
		ledger: n.report(),
		findings: r
	};
}
// \0door:git/config-upstream
let Bn;
const loaded$24 = () => Bn ??= require("./action-asking.cjs");
function upstreamConfig(...e) {
	return loaded$24().upstreamConfig(...e);
}
// src/git/objects/byte-reader.ts
var ProtocolError = class extends Error {
	ended;
	constructor(e, t = !1) {
		super(e);
		this.ended = t;
	}
};
var ByteReader = class {
	#e;
	#t = Vn;
	constructor(e) {
		this.#e = e[Symbol.asyncIterator]();
	}
	get pending() {
		return this.#t.length;
	}
	async until(e, t) {
		let n = "";
		for (;;) {
			let r = this.#t.indexOf(e);
			let i = r < 0 ? this.#t : this.#t.subarray(0, r);
			if (n.length + i.length > t) throw new ProtocolError("an answer that is no header");
			n += latin1$1(i);
			this.#t = this.#t.subarray(r < 0 ? this.#t.length : r + 1);
			if (r >= 0) return n;
			if (!await this.#r()) throw new ProtocolError("the output ended too early", !0);
		}
	}
	async take(e) {
		if (this.#t.length >= e) return this.#n(e);
		let t = new Uint8Array(e);
		let n = 0;
		for await (let r of this.stream(e)) {
			t.set(r, n);
			n += r.length;
		}
		return t;
	}
	async *stream(e) {
		let t = e;
		for (; t > 0;) {
			if (this.#t.length === 0 && !await this.#r()) throw new ProtocolError("the output ended too early", !0);
			let e = this.#n(Math.min(t, this.#t.length));
			t -= e.length;
			yield e;
		}
	}
	async ended() {
		return this.#t.length === 0 && !await this.#r();
	}
	#n(e) {
		let t = this.#t.subarray(0, e);
		this.#t = this.#t.subarray(e);
		return t;
	}
	async #r() {
		for (;;) {
			let e = await this.#e.next();
			if (e.done) return !1;
			if (e.value.length === 0) continue;
			this.#t = this.#t.length === 0 ? e.value : Buffer.concat([this.#t, e.value]);
			return !0;
		}
	}
};
const Vn = new Uint8Array();
function latin1$1(e) {
	return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1");
}
// \0door:git/objects/loose-stream
let Hn;
const loaded$23 = () => Hn ??= require("./action-asking.cjs");
function looseFile(...e) {
	return loaded$23().looseFile(...e);
}
function looseContent(...e) {
	return loaded$23().looseContent(...e);
}
// src/git/pack/damage.ts
var Damage = class extends Error {
	kind;
	constructor(e, t) {
		super(t);
		this.name = "Damage";
		this.kind = e;
	}
};
const U = "its content has another id";
function intact(e, t) {
	if (!e) throw new Damage("damaged", t);
}
function asDamage(e) {
	if (e instanceof Damage) return e;
	let t = e instanceof Error ? Reflect.get(e, "code") : void 0;
	if (typeof t == "string" && /^E[A-Z0-9]+$/.test(t)) return new Damage("damaged", `reading fails: ${t}`);
	throw e;
}
const W = 82176;
const Un = 245248;
// src/git/small/small.ts
function inflateSmall(e, t) {
	let n = e.length <= 65536 ? kernelFor(e.length) : void 0;
	if (n === void 0) return;
	let { memory: r, inflate: i } = n;
	r.set(e, 16384);
	let a = i(e.length, Math.min(t, Un));
	if (a < 0) return;
	G = Math.max(0, G - a);
	return r.slice(W, W + a);
}
function sha1Small(e, t) {
	let n = e.length + t.length;
	let r = n <= Wn ? kernelFor(n) : void 0;
	if (r === void 0) return;
	let { memory: i, startSha1: a, addSha1: o, endSha1: s } = r;
	a();
	for (let t = 0; t < e.length; t += 1) i[W + t] = e.charCodeAt(t);
	let [c, l] = [e.length, 0];
	for (; c + t.length - l > Un;) {
		i.set(t.subarray(l, l += Un - c), W + c);
		o(W, 327424);
		c = 0;
	}
	i.set(t.subarray(l), W + c);
	s(W, c + t.length - l, n);
	G = Math.max(0, G - n);
	return Buffer.from(i.subarray(10560, 10580));
}
const Wn = 1048576;
let G = 2 * Wn;
function kernelFor(e) {
	if (e > G) return;
	try {
		return Gn ??= instantiate$1();
	} catch {
		G = 0;
		return;
	}
}
let Gn;
function instantiate$1() {
	let { memory: e, ...t } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from("AGFzbQEAAAABJgdgAAF/YAR/f39/AX9gAABgAX8Bf2ACf38AYAN/f38AYAJ/fwF/AwwLAQMEAAIFAgAABgEFAwEABQYfBn4BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdCBgtmaW5kRW50cmllcwAKB2luZmxhdGUACQdhZGRTaGExAAIHZW5kU2hhMQAFCXN0YXJ0U2hhMQAEBm1lbW9yeQIADAEFCo4pC6IEAQR/IABBgBBqQQBBwAD8CwAgASEEA0AgBCABIAJqSQRAIABBgBBqIAQtAABBAXRqIgUgBS8BAEEBajsBACAEQQFqIQQMAQsLQQEhBkEAIQRBASEFAn8DQCAFQQ9NBEBBACAGQQF0IABBgBBqIAVBAXRqLwEAIgdrIgZBAEgNAhogBSAEIAcbIQQgBUEBaiEFDAELCyAEQQFNQQAgAxtBASAGGwtFBEBBAA8LIABBoBBqIQRBASEFQQAhAwNAIAVBD00EQCAFQQF0IgYgBGogAzsBACADIABBgBBqIAZqLwEAaiEDIAVBAWohBQwBCwtBACEFA0AgAiAFSwRAIAEgBWotAAAiAwRAIAQgA0EBdGoiAy8BACEGIAMgBkEBajsBACAAQcAQaiAGQQF0aiAFOwEACyAFQQFqIQUMAQsLQQAhASAAQcAQaiEEIABBADsBAEEBIQUDQCAFQQpNBEBBASAFdCICIABqIAAgAvwKAAAgAUEBdCEBIAQgAEGAEGogBUEBdGovAQBBAXRqIQIDQCACIARLBEAgAEEBIAV0QQFrIAFBAXZB1aoBcSABQdWqAXFBAXRyIgNBAnZBs+YAcSADQbPmAHFBAnRyIgNBBHZBjx5xIANBjx5xQQR0ciIDQQh0IANBCHZyQRAgBWt2cUEBdGogBC8BAEEEdCAFcjsBACABQQFqIQEgBEECaiEEDAELCyAFQQFqIQUMAQsLQQEL2wEBBn8jACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIAAjAKciAkH/B3FBAXRqLwEAIgFFBEBBASEBAn8DQCABQQ9NBEAgAkEBcSADQQF0ciEDIAJBAXYhAiAAQYAQaiABQQF0ai8BACIFIAMgBGtLBEAgAEHAEGogAyAGaiAEa0EBdGovAQBBBHQgAXIMAwsgBSAGaiEGIAQgBWpBAXQhBCABQQFqIQEMAQsLQQALIQELIAFFBEBBfw8LIwAgAUEPcSIArYgkACMBIABrJAEgAUEEdgulAQECfwNAIAAgAUkEQEEAIQIDQCACQcAASQRAIAIgACACaigCACIDQQh2QYD+A3EgA0EYdCADQYD+A3FBCHRyciADQRh2cjYCgFAgAkEEaiECDAELC0GA0AAhAgNAIAJBgNIASQRAIAIgAigCACACKAIIIAIoAjQgAigCIHNzcyIDQQF0IANBH3ZyNgJAIAJBBGohAgwBCwsQBiAAQUBrIQAMAQsLC6sDAgR/AX4DQCMCIwNBCGpNBEBBgBAQASIAQYACRgRAQQEPCyAAQQBIIABBnQJKciMEIwVGcgRAQQAPCyAAQYACSARAIwQiAUEBaiQEIAEgADoAAAUgAEGBAmsiAEEBdEGUCGovAQAgAEHOCGotAAAhACMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIBIACtIgSGQgF9g6cjACAEiCQAIwEgAGskAWohAQJ/QQBBgDAQASIAQQBIIABBHUpyDQAaIABBAXRB7AhqLwEAIQIgAEGoCWotAAAhACMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIBIACtIgSGQgF9g6chAyMAIASIJAAjASAAayQBQQAgAiADaiICIwRBgIIFa0sjBCABaiIBIwVLcg0AGiACQQhJBEAjBCEAA0AgACABSQRAIAAgACACay0AADoAACAAQQFqIQAMAQsLBSMEIQADQCAAIAFJBEAgACAAIAJrKQMANwMAIABBCGohAAwBCwsLIAEkBEEBC0UEQEEADwsLDAELC0EAC0MAQcDSAEGBxpS6BjYCAEHE0gBBide2/n42AgBByNIAQf6568V5NgIAQczSAEH2qMmBATYCAEHQ0gBB8MPLnnw2AgALzwECAX4CfyAAIAFqIgVBACAAIAFByABqQUBxaiIEIABrIAFr/AsAIAVBgAE6AAAgBEEIayACrUIDhiIDQgiIQv+B/Ifwn8D/AIMgA0L/gfyH8J/A/wCDQgiGhCIDQhCIQv//g4Dw/z+DIANC//+DgPD/P4NCEIaEQiCKNwMAIAAgBBACQQAhAANAIABBFEkEQCAAQcDSAGoiASgCACECIAEgAkEIdkGA/gNxIAJBGHQgAkGA/gNxQQh0cnIgAkEYdnI2AgAgAEEEaiEADAELCwvNCQEGf0HA0gAoAgAhAUHE0gAoAgAhA0HI0gAoAgAhAEHM0gAoAgAhAkHQ0gAoAgAhBEGA0AAhBQNAIAVB0NAASQRAIAUoAhAgBSgCDCAAIAUoAgggAiAFKAIEIAQgBSgCACABQQV0IAFBG3ZyIAIgAyAAIAJzcXNqQZnzidQFampqIgRBBXQgBEEbdnIgACABIANBHnQgA0ECdnIiAyAAc3FzakGZ84nUBWpqaiICQQV0IAJBG3ZyIAMgBCABQR50IAFBAnZyIgEgA3Nxc2pBmfOJ1AVqamoiAEEFdCAAQRt2ciABIAIgASAEQR50IARBAnZyIgRzcXNqQZnzidQFamogA2oiA0EFdCADQRt2ciAEIAAgBCACQR50IAJBAnZyIgJzcXNqQZnzidQFamogAWohASAAQR50IABBAnZyIQAgBUEUaiEFDAELCwNAIAVBoNEASQRAIAUoAhAgBSgCDCAAIAUoAgggAiAFKAIEIAQgBSgCACABQQV0IAFBG3ZyIAAgA3MgAnNqQaHX5/YGampqIgRBBXQgBEEbdnIgA0EedCADQQJ2ciIDIAFzIABzakGh1+f2BmpqaiICQQV0IAJBG3ZyIAFBHnQgAUECdnIiASAEcyADc2pBodfn9gZqamoiAEEFdCAAQRt2ciACIARBHnQgBEECdnIiBHMgAXNqQaHX5/YGamogA2oiA0EFdCADQRt2ciAAIAJBHnQgAkECdnIiAnMgBHNqQaHX5/YGamogAWohASAAQR50IABBAnZyIQAgBUEUaiEFDAELCwNAIAVB8NEASQRAIAUoAhAgBSgCDCAAIAUoAgggAiAFKAIEIAQgBSgCACABQQV0IAFBG3ZyIAAgA3EgAiAAIANycXJqQaSGkYcHa2pqIgRBBXQgBEEbdnIgA0EedCADQQJ2ciIDIAFxIAAgASADcnFyakGkhpGHB2tqaiICQQV0IAJBG3ZyIAFBHnQgAUECdnIiASAEcSADIAEgBHJxcmpBpIaRhwdramoiAEEFdCAAQRt2ciACIARBHnQgBEECdnIiBHEgASACIARycXJqQaSGkYcHa2ogA2oiA0EFdCADQRt2ciAAIAJBHnQgAkECdnIiAnEgBCAAIAJycXJqQaSGkYcHa2ogAWohASAAQR50IABBAnZyIQAgBUEUaiEFDAELCwNAIAVBwNIASQRAIAUoAhAgBSgCDCAAIAUoAgggAiAFKAIEIAQgBSgCACABQQV0IAFBG3ZyIAAgA3MgAnNqQar89KwDa2pqIgRBBXQgBEEbdnIgA0EedCADQQJ2ciIDIAFzIABzakGq/PSsA2tqaiICQQV0IAJBG3ZyIAFBHnQgAUECdnIiASAEcyADc2pBqvz0rANramoiAEEFdCAAQRt2ciACIARBHnQgBEECdnIiBHMgAXNqQar89KwDa2ogA2oiA0EFdCADQRt2ciAAIAJBHnQgAkECdnIiAnMgBHNqQar89KwDa2ogAWohASAAQR50IABBAnZyIQAgBUEUaiEFDAELC0HA0gBBwNIAKAIAIAFqNgIAQcTSAEHE0gAoAgAgA2o2AgBByNIAQcjSACgCACAAajYCAEHM0gBBzNIAKAIAIAJqNgIAQdDSAEHQ0gAoAgAgBGo2AgALuAUBB38jACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIwBCH4OnIQMjAEIFiCQAIwFBBWskASMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIfg6cjAEIFiCQAIwFBBWskASMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIPg6chACMAQgSIJAAjAUEEayQBQQFqIgRBHksgA0GBAmoiBUGeAktyBEBBAA8LIABBBGohA0GABEEAQRP8CwADQCADIAZLBEAgBkGACGotAAAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIwBCB4OnIwBCA4gkACMBQQNrJAE6AIAEIAZBAWohBgwBCwtBgBBBgARBE0EAEAAEfyAEIAVqIQMCfwNAIAEgA0kEQEEAQYAQEAEiAEEASA0CGkEAIQJBASEGIABBEEgEQCAAIQIFIAFFIABBEEZxBH9BAAwEBSAAQRBGBH8gAUH/C2otAAAhAiMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIDg6cjAEICiCQAIwFBAmskAUEDagUgAEERRgR/IwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkASMAQgeDpyMAQgOIJAAjAUEDayQBQQNqBSMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEL/AIOnIwBCB4gkACMBQQdrJAFBC2oLCwshBgtBACABIAZqIgAgA0sNAhogAUGADGogAiAG/AsAIAAhAQwBCwtBgARBgAwgA/wKAABBAQsFQQALRQRAQQAPC0GABi0AAAR/QYAQQYAEIAVBARAABUEACwR/QYAwIAVBgARqIARBARAABUEACwuWBAEEfwNAIABFBEAjAyMCIwFBA3ZrSQRAQQAPCyMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEIBg6chACMAQgGIJAAjAUEBayQBIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkASMAQgODpyEBIwBCAogkACMBQQJrJAEgAQR/IAFBAUYEf0GABEEIQZAB/AsAQZAFQQlB8AD8CwBBgAZBB0EY/AsAQZgGQoiQoMCAgYKECDcAAEGgBkEFQSD8CwBBgBBBgARBoAJBABAABH9BgDBBoAZBIEEAEAAFQQALBH8QAwVBAAsFIAFBAkYEfxAHBUEACwR/EAMFQQALCwUjAUEHcSEBIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkASMAIAGtiCQAIwEgAWskASMAIwIpAwAjAa2GhCQAIwJBPyMBa0EDdmokAiMBQThyJAEjAEL//wODpyEBIwBCEIgkACMBQRBrJAEjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIwBC//8Dg6chAiMAQhCIJAAjAUEQayQBIwIjAUEDdmskAkIAJABBACQBIAEgAnNB//8DRyMCIAFqIgIjA0tyIwQgAWoiAyMFS3IEf0EABSMEIwIgAfwKAAAgAiQCIAMkBEEBCwtFBEBBAA8LDAELC0EBC58FAgV/BHtCACQAQQAkAUGCgAEkAiAAQYCAAWokA0GAggUkBCABQYCCBWokBSAAQQZJBH9BAQVBgYABLQAAIgBBIHFFQYCAAS0AACIBQQ9xQQhGIAFBBHZBCElxcQR/IAFBCHQgAHJBH3AFQQELCwR/QQAFEAgLRQRAQX8PCyMBQQdxIQAjACMCKQMAIwGthoQkACMCQT8jAWtBA3ZqJAIjAUE4ciQBIwAgAK2IJAAjASAAayQBIwAjAikDACMBrYaEJAAjAkE/IwFrQQN2aiQCIwFBOHIkASMAQv////8Pg6chACMAQiCIJAAjAUEgayQBIABBgP6DeHFBCHcgAEH/gfwHcUEIeHIhBiMEQYCCBWtBfyMDIwIjAUEDdmtPBH8jBCEEQQEhA0EAIQFBgIIFIQADQCAAIARJBEAgAEGwK2oiAiAEIAIgBEkbIQX9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQkDQCAAQRBqIgIgBU0EQCABIANBBHRqIQEgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQkgAiEADAELCyABIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogCP0bACAI/RsBaiAI/RsCaiAI/RsDakEEdGpqIQEgAyAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiEDA0AgACAFSQRAIAMgAC0AAGoiAyABaiEBIABBAWohAAwBCwsgA0Hx/wNwIQMgAUHx/wNwIQEMAQsLIAYgAUEQdCADckYFQQALGwvfAwIKfwF+IABBgIABaiEIQYCAASEJA0AgAiAKSwRAIApBAnRBgIIFaiABIAlqQYCAAWs2AgAgCUEoaiADaiINQQRBAiANLQAAQcAAcRtqIgAhBQJAA0AgBSAISQRAIAUgBSkDACIOQoGChIiQoMCAAX0gDkJ/hYNCgIGChIiQoMCAf4MiDnqnQQN2aiEHIA5CAFINAiAFQQhqIQUMAQsLIAghBwsgByAITwRAIAoPCyANLQABIA0tAAAiBkEPcUEIdHIhDEEAIQsCQEEAIAcgAGsiBSAGQTBxGwR/IAxB/x8gBSAFQf8fTxtHBUEBCw0AIAZBwABxBH8gDS8BAkG//wNxBUEACw0AIAkoAhgiBUGA/oN4cUEIdyAFQf+B/AdxQQh4ciIFQe2DAkYgBUGkgwJGciAFQYDAAkZyIAVBgMADRnIhCwsgCwR/An9BASAEIgZFDQAaQQAhBANAIAQgBmotAAAgACAEai0AAEYEQCAEIgVBAWohBEEAIAAgBWotAABFDQIaDAELCyAEIAZqLQAAIAAgBGotAABJCwVBAAtFBEBBfw8LIAAhBCAJIAcgCWtBCGpBeHFqIQkgCkEBaiEKDAELCyAKQQJ0QYCCBWogASAJakGAgAFrNgIAIAoLC9YBBQBBgAgLExAREgAIBwkGCgULBAwDDQIOAQ8AQZQICzoDAAQABQAGAAcACAAJAAoACwANAA8AEQATABcAGwAfACMAKwAzADsAQwBTAGMAcwCDAKMAwwDjAAIBAEHWCAsUAQEBAQICAgIDAwMDBAQEBAUFBQUAQewICzwBAAIAAwAEAAUABwAJAA0AEQAZACEAMQBBAGEAgQDBAAEBgQEBAgEDAQQBBgEIAQwBEAEYASABMAFAAWAAQawJCxoBAQICAwMEBAUFBgYHBwgICQkKCgsLDAwNDQ==", "base64"))).exports;
	return {
		memory: new Uint8Array(e.buffer),
		...t
	};
}
// src/git/pack/object-format.ts
function hashBytes(e) {
	return e === "sha1" ? 20 : 32;
}
function newHash(e) {
	return createHash(e);
}
function objectId(e, t, n) {
	return digestOf(e, headOf$1(t, n.length), n).toString("hex");
}
function digestOf(e, t, n) {
	return (e === "sha1" ? sha1Small(t, n) : void 0) ?? newHash(e).update(t).update(n).digest();
}
function objectHash(e, t, n) {
	return newHash(e).update(headOf$1(t, n));
}
function headOf$1(e, t) {
	return `${e} ${t}\0`;
}
// src/git/objects/batch.ts
var Batch = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = 0;
	#o = null;
	spoiled = !1;
	constructor(e, { wholeLimit: t = 8 * qn, recycleAfter: n = 2048 * qn, ...r }) {
		this.#e = e;
		this.#t = startGit(e, ["cat-file", "--batch"], r);
		this.#n = new ByteReader(this.#t.output);
		this.#r = t;
		this.#i = n;
	}
	get full() {
		return this.#a >= this.#i;
	}
	ask(e) {
		e.length > 0 && this.#t.stdin.write(e.map((e) => `${e}\n`).join(""));
	}
	async answer(e) {
		try {
			let t = await this.#n.until(Yn, Jn);
			if (t === `${e} missing`) return {
				oid: e,
				unread: Kn
			};
			let n = parseHeader(t);
			if (n?.oid !== e) throw new ProtocolError("an answer that was not asked for");
			return await this.#s(n);
		} catch (e) {
			return {
				failed: await this.#u(e),
				suspect: this.#n.pending > 0 ? this.#o : null
			};
		}
	}
	async finish() {
		this.#t.stdin.end();
		let e = await this.#n.ended();
		e || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		if (!e) return "more bytes came than were announced";
		return t === null ? null : `git cat-file failed: ${t}`;
	}
	async kill() {
		this.#t.kill();
		await this.#t.closed;
	}
	async #s(e) {
		this.#a += e.size;
		this.#o = e.oid;
		if (e.size > this.#r) {
			this.spoiled = !0;
			let t = looseFile(this.#e, e);
			return {
				...e,
				content: checked(e, t === null ? this.#c(e) : looseContent(t, e))
			};
		}
		let t = await this.#n.take(e.size);
		await this.#l();
		return objectId(formatOf(e.oid), e.type, t) === e.oid ? {
			...e,
			content: t
		} : {
			oid: e.oid,
			unread: U
		};
	}
	async *#c(e) {
		try {
			yield* this.#n.stream(e.size);
			await this.#l();
			this.spoiled = !1;
		} catch (e) {
			throw Error(await this.#u(e), { cause: e });
		}
	}
	async #l() {
		let [e] = await this.#n.take(1);
		if (e !== Yn) throw new ProtocolError("more bytes came than were announced");
	}
	async #u(e) {
		if (!(e instanceof ProtocolError)) throw e;
		e.ended || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		return `git cat-file failed: ${e.ended && t !== null ? t : e.message}`;
	}
};
async function* checked({ oid: e, type: t, size: n }, r) {
	let i = objectHash(formatOf(e), t, n);
	for await (let e of r) {
		i.update(e);
		yield e;
	}
	if (i.digest("hex") !== e) throw Error(U);
}
function parseHeader(e) {
	let [, t = "", n = "", r = ""] = /^([0-9a-f]+) (\w+) (\d{1,15})$/.exec(e) ?? [];
	return isOid(t) && isType(n) ? {
		oid: t,
		type: n,
		size: Number(r)
	} : null;
}
const Kn = "missing object";
function formatOf(e) {
	return e.length === 40 ? "sha1" : "sha256";
}
const qn = 1048576;
const Jn = 200;
const Yn = 10;
function isType(e) {
	return e === "blob" || e === "tree" || e === "commit" || e === "tag";
}
// src/git/objects/queue.ts
var RequestQueue = class {
	#e;
	#t = [];
	outstanding = 0;
	constructor(e) {
		this.#e = e[Symbol.iterator]();
	}
	current() {
		this.#n(1);
		return this.#t[0];
	}
	shift() {
		this.#t.shift();
		this.outstanding = Math.max(0, this.outstanding - 1);
	}
	ahead(e) {
		if (this.outstanding > e / 2) return [];
		this.#n(e);
		let t = this.#t.slice(this.outstanding, e);
		this.outstanding += t.length;
		return t;
	}
	forgetAsked() {
		this.outstanding = 0;
	}
	#n(e) {
		for (; this.#t.length < e;) {
			let e = this.#e.next();
			if (e.done) return;
			this.#t.push(e.value);
		}
	}
};
// src/git/objects.ts
var ObjectReader = class {
	#e;
	#t;
	#n = [];
	#r = null;
	constructor(e, t = {}) {
		this.#e = e;
		this.#t = t;
	}
	async read(e) {
		for await (let t of this.readMany([e])) return t;
		return {
			oid: e,
			unread: "no answer"
		};
	}
	async *readMany(e) {
		let t = new RequestQueue(e);
		let n = 0;
		try {
			for (let e = t.current(); e !== void 0; e = t.current()) {
				if (this.#t.signal?.aborted) return yield* stopped(t);
				let r = await this.#i(t);
				let i = await r.answer(e);
				if ("failed" in i) {
					await this.#a(t);
					i.suspect && this.#n.push({
						unit: `object ${i.suspect}`,
						reason: i.failed
					});
					n += 1;
					if (n < Xn) continue;
				}
				n = 0;
				t.shift();
				yield "failed" in i ? {
					oid: e,
					unread: i.failed
				} : i;
				r.spoiled && await this.#a(t);
			}
		} finally {
			t.outstanding > 0 && await this.close();
		}
	}
	async finish() {
		let e = this.#r;
		this.#r = null;
		let t = await e?.finish();
		let n = this.#n;
		this.#n = [];
		return t ? [...n, {
			unit: "git cat-file",
			reason: t
		}] : n;
	}
	async close() {
		let e = this.#r;
		this.#r = null;
		await e?.kill();
	}
	async #i(e) {
		this.#r?.full && e.outstanding === 0 && (this.#n = [...await this.finish()]);
		await this.#t.ready?.();
		let t = this.#r ??= new Batch(this.#e, this.#t);
		t.full && e.outstanding !== 0 || t.ask(e.ahead(t.full ? 1 : Zn));
		return t;
	}
	async #a(e) {
		e.forgetAsked();
		await this.close();
	}
};
function* stopped(e) {
	for (let t = e.current(); t !== void 0; t = e.current()) {
		e.shift();
		yield {
			oid: t,
			unread: "git cat-file was stopped"
		};
	}
}
const Xn = 2;
const Zn = 256;
// \0door:git/private-dir
let Qn;
const loaded$22 = () => Qn ??= require("./action-asking.cjs");
function openPrivateDir(...e) {
	return loaded$22().openPrivateDir(...e);
}
// \0door:git/refs/head
let $n;
const loaded$21 = () => $n ??= require("./action-asking.cjs");
function readHead$1(...e) {
	return loaded$21().readHead(...e);
}
function readOwnHeads(...e) {
	return loaded$21().readOwnHeads(...e);
}
// \0door:git/refs/reflog
let er;
const loaded$20 = () => er ??= require("./action-asking.cjs");
function readRawLogs(...e) {
	return loaded$20().readRawLogs(...e);
}
// \0door:git/refs/reftable
let tr;
const loaded$19 = () => tr ??= require("./action-asking.cjs");
function readTables(...e) {
	return loaded$19().readTables(...e);
}
// src/git/refs.ts
function readRefs(e) {
	let t = [];
	if (e.refStorage === "reftable") return {
		refs: resolveAll(tabledRefs(e, t), t),
		problems: t
	};
	let n = readPackedRefs(e.commonDir, t);
	for (let r of new Set([e.commonDir, e.gitDir])) for (let e of looseNames(r, "refs", t)) readLoose$1(r, e, n, t);
	return {
		refs: resolveAll(n, t),
		problems: t
	};
}
function tabledRefs({ commonDir: e, gitDir: t }, n) {
	let r = new Map();
	for (let i of new Set([e, t])) {
		let e = readTables(i);
		n.push(...e.problems);
		for (let [t, i] of e.refs) {
			if (!t.startsWith("refs/")) continue;
			isSafeName(t) ? r.set(t, i) : n.push({
				unit: `ref ${printable(t)}`,
				reason: "not a valid ref name"
			});
		}
	}
	return r;
}
function readRefFile(e, t) {
	let n = readSmallFile(Buffer.concat([Buffer.from(`${e}/`), Buffer.from(t, "latin1")]), nr);
	if (n === "missing") return null;
	if (typeof n == "string") return { problem: n };
	let r = n.toString("latin1");
	let i = /^ref:\s*(\S.*?)\s*$/.exec(r)?.[1];
	if (i !== void 0) return isSafeName(i) ? { symbolic: i } : { problem: "points at no valid ref name" };
	let a = /^([0-9a-f]+)\s/.exec(`${r}\n`)?.[1] ?? "";
	if (isOid(a)) return { oid: a };
	return { problem: r.trim() === "" ? "empty" : "holds no object id" };
}
function readPackedRefs(e, t) {
	let r = new Map();
	let i = readSmallFile((0, n.join)(e, "packed-refs"), rr);
	if (i === "missing") return r;
	if (typeof i == "string") {
		t.push({
			unit: "git-dir packed-refs",
			reason: i
		});
		return r;
	}
	for (let [e, n] of i.toString("latin1").split("\n").entries()) {
		if (n === "" || n.startsWith("#") || /^\^[0-9a-f]+\r?$/.test(n)) continue;
		let [i = "", a = ""] = splitOnce(n);
		isOid(i) && isSafeName(a) ? r.set(a, { oid: i }) : t.push({
			unit: `git-dir packed-refs line ${e + 1}`,
			reason: "not a ref"
		});
	}
	return r;
}
function resolveValue(e, t) {
	let n = e;
	for (let e = 0; e <= 5; e += 1) {
		if (n === null) return null;
		if ("oid" in n) return n.oid;
		if ("problem" in n) return n;
		n = t(n.symbolic);
	}
	return { problem: "symbolic refs nested too deeply" };
}
const nr = 65536;
const rr = 512 * v;
function isSafeName(e) {
	if (e.split("/").some((e) => e === "" || e === "." || e === ".." || e.endsWith(".lock"))) return !1;
	return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(e);
}
function splitOnce(e) {
	let t = e.indexOf(" ");
	return t < 0 ? [] : [e.slice(0, t), e.slice(t + 1).replace(/\r$/, "")];
}
function* looseNames(e, t, n) {
	for (let r of list$2(e, t, n)) {
		let i = `${t}/${r.name.toString("latin1")}`;
		if (r.isDirectory()) yield* looseNames(e, i, n);
		else if (i.endsWith(".lock")) continue;
		else r.isFile() ? yield i : n.push({
			unit: `ref ${printable(i)}`,
			reason: r.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
}
function list$2(e, n, r) {
	let i = Buffer.concat([Buffer.from(`${e}/`), Buffer.from(n, "latin1")]);
	try {
		return (0, t.readdirSync)(i, {
			withFileTypes: !0,
			encoding: "buffer"
		});
	} catch (e) {
		if (codeOf(e) === "ENOENT") return [];
		r.push({
			unit: `ref folder ${printable(n)}`,
			reason: "unreadable"
		});
		return [];
	}
}
function readLoose$1(e, t, n, r) {
	if (/\/\./.test(t)) return;
	let i = isSafeName(t) ? readRefFile(e, t) : { problem: "not a valid ref name" };
	if (i === null) return;
	"problem" in i ? r.push({
		unit: `ref ${printable(t)}`,
		reason: i.problem
	}) : n.set(t, i);
}
function resolveAll(e, t) {
	let n = [];
	for (let [r, i] of [...e].sort(([e], [t]) => e < t ? -1 : 1)) {
		let a = resolveValue(i, (t) => e.get(t) ?? null);
		typeof a == "string" ? n.push({
			name: printable(r),
			rawName: r,
			oid: a
		}) : a !== null && t.push({
			unit: `ref ${printable(r)}`,
			reason: a.problem
		});
	}
	return n;
}
function printable(e) {
	return pathName(Buffer.from(e, "latin1"));
}
// \0door:git/resolve
let ir;
const loaded$18 = () => ir ??= require("./action-asking.cjs");
function resolveRevisions(...e) {
	return loaded$18().resolveRevisions(...e);
}
// src/git/version.ts
async function requireGit(e, t = 2e4) {
	let n = (await runGit(e, ["version"], { deadline: t })).toString("latin1");
	let [, r = "", i = ""] = /^git version (\d+)\.(\d+)/.exec(n) ?? [];
	if (Number(r) > K[0] || Number(r) === K[0] && Number(i) >= K[1]) return;
	throw new Fault("git", `git ${K.join(".")} or newer is needed; ${e.program} ${r === "" ? "says no version" : `is ${r}.${i}`}. Update it.`);
}
const K = [2, 30];
const ar = 16384;
function diffCommits(e, t, n = {}) {
	return parseRaw(streamGit(e, [
		"diff-tree",
		"--stdin",
		"--raw",
		"-z",
		"-r",
		"-t",
		"-c",
		"--root",
		"--always",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none"
	], {
		...n,
		input: [...t, or].join("\n")
	}), or);
}
const or = "end of commits\n";
async function* listTree(e, t, n, r = {}) {
	let i = [
		"diff-tree",
		"--raw",
		"-z",
		"-r",
		"-t",
		"--no-abbrev",
		"--no-renames",
		emptyTree(n),
		t,
		"--"
	];
	for await (let t of parseRaw(streamGit(e, i, r))) {
		if (typeof t == "string") throw unexpected();
		yield t;
	}
}
async function* parseRaw(e, t = "") {
	let n = null;
	for await (let r of nulTerminated(e, t)) if (n !== null) {
		yield changeOf(n, r);
		n = null;
	} else if (r.startsWith(":")) n = r;
	else if (isOid(r)) yield r;
	else throw unexpected();
	if (n !== null) throw unexpected();
}
function treesOf({ before: e, after: t }) {
	return [...e, t].flatMap((e) => e?.mode === ar ? [e.oid] : []);
}
function ofFiles(e) {
	let file = (e) => e?.mode === ar ? null : e;
	let t = {
		...e,
		before: e.before.map(file),
		after: file(e.after)
	};
	return [...t.before, t.after].every((e) => e === null) ? null : t;
}
function emptyTree(e) {
	return oid(objectId(e, "tree", new Uint8Array()));
}
async function* nulTerminated(e, t) {
	let n = "";
	for await (let t of e) {
		let e = (n + Buffer.from(t.buffer, t.byteOffset, t.length).toString("latin1")).split("\0");
		n = e.pop() ?? "";
		yield* e;
	}
	if (n !== t) throw unexpected();
}
function changeOf(e, t) {
	let n = /^:+/.exec(e)?.[0].length ?? 0;
	let r = e.slice(n).split(" ");
	let i = r.slice(0, n + 1);
	let a = r.slice(n + 1, 2 * n + 2);
	let o = r[2 * n + 2] ?? "";
	if (t === "" || r.length !== 2 * n + 3 || !a.every(isOid)) throw unexpected();
	let s = a.map((e, t) => versionOf(i[t] ?? "", e));
	return {
		path: pathName(Buffer.from(t, "latin1")),
		rawPath: t,
		before: s.slice(0, n),
		after: s[n] ?? null,
		unmerged: o === "U"
	};
}
function versionOf(e, t) {
	return /^0+$/.test(t) ? null : {
		mode: Number.parseInt(e, 8),
		oid: t
	};
}
function unexpected() {
	return new Fault("git", "git gave a diff that is cut short or of an unknown form. Run it again; if that does not help, update git.");
}
const q = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(e) {
	if (e.length > 1024 || e.length < q.length || e[0] !== q[0]) return;
	if (!q.equals(e.subarray(0, q.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
}
// src/sources/git-units.ts
async function* objectUnits(e, t, n, r) {
	let unitOf = (e) => objectUnit(e, n, t.get(e.oid) ?? [], r);
	let i = [...t.keys()];
	let a = e.readNow ? [] : i;
	if (e.readNow) for (let t = 0; t < i.length; t += sr) yield unitsNow(e, i.slice(t, t + sr), unitOf, a);
	for await (let t of e.readMany(a)) "unread" in t ? unreadObject(r, t) : yield unitOf(t);
	for (let t of await e.finish()) unreadUnit(r, t);
}
const sr = 32;
function* unitsNow(e, t, n, r) {
	for (let i of t) {
		let t = e.readNow?.(i) ?? null;
		t === null ? r.push(i) : yield n(t);
	}
}
function objectUnit(e, t, n, r) {
	r.enumerated();
	t === "target" && isLfsPointer(e) && skippedUnit(r, "content in Git LFS");
	return {
		id: `${e.type} ${e.oid}`,
		role: t,
		object: e.oid,
		places: n,
		content: e.content
	};
}
function* pathNameUnits(e, t) {
	for (let [n, r] of e) {
		t.enumerated();
		yield {
			id: `path name ${r.path ?? ""}`,
			role: "target",
			places: [{
				source: "path-name",
				...r
			}],
			content: Buffer.from(n, "latin1")
		};
	}
}
function unreadUnit(e, { unit: t, reason: n }) {
	e.enumerated();
	e.unread(t, n);
}
function unreadObject(e, { oid: t, unread: n }) {
	unreadUnit(e, {
		unit: `object ${t}`,
		reason: n
	});
}
function skippedUnit(e, t, n = 1) {
	e.enumerated(n);
	e.skipped(t, n);
}
function blobOf(e) {
	return e === null || e.mode === 57344 ? null : e.oid;
}
function isLfsPointer({ content: e }) {
	return e instanceof Uint8Array && lfsContentId(e) !== void 0;
}
// src/git/commits.ts
function readCommit(e) {
	let t = headerLines(e);
	let n = idOf(t.next().value, "tree ");
	let r = [];
	let i = 0;
	for (let e of t) {
		e.startsWith("parent ") && r.push(idOf(e, "parent "));
		if (!e.startsWith("committer ")) continue;
		i = personOf(e.slice(10)).seconds;
		break;
	}
	return {
		tree: n,
		parents: r,
		date: i
	};
}
function readCommitOrNull(e) {
	try {
		return readCommit(e);
	} catch {
		return null;
	}
}
function readTagTarget(e) {
	return idOf(headerLines(e).next().value, "object ");
}
function readPerson(e, t) {
	for (let n of headerLines(e)) if (n.startsWith(`${t} `)) return personOf(n.slice(t.length + 1));
	return null;
}
function isoTime(e) {
	let t = new Date(e * 1e3);
	return Number.isNaN(t.getTime()) ? void 0 : t.toISOString().replace(".000Z", "Z");
}
function* headerLines(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.length);
	for (let e = 0; e < t.length;) {
		let n = t.indexOf(10, e);
		let r = n < 0 ? t.length : n;
		if (r === e) return;
		yield t.toString("utf8", e, r);
		e = r + 1;
	}
}
function idOf(e, t) {
	let n = e?.startsWith(t) === !0 ? e.slice(t.length) : "";
	if (!isOid(n)) throw SyntaxError(`no "${t.trim()}" header where it belongs`);
	return n;
}
function personOf(e) {
	let t = e.lastIndexOf(">");
	let n = e.indexOf("<");
	let r = /^ (-?\d{1,15}) /.exec(`${e.slice(t + 1)} `);
	return {
		name: withoutAddress((n < 0 ? e.slice(0, Math.max(0, t)) : e.slice(0, n)).trim()),
		seconds: r ? Number(r[1]) : 0
	};
}
function withoutAddress(e) {
	return e.replace(/(?<=[^\s@])@[^\s@<>)\]]+/g, "");
}
// src/git/objects/whole.ts
async function* readWhole(e, t) {
	for await (let n of e.readMany(t)) yield "unread" in n ? n : await whole(n);
}
async function whole(e) {
	let { oid: t, size: n, content: r } = e;
	if (r instanceof Uint8Array) return {
		...e,
		content: r
	};
	if (n > 268435456) return {
		oid: t,
		unread: `a ${e.type} of ${n} bytes, more than can be read at once`
	};
	let i = [];
	try {
		for await (let e of r) i.push(Uint8Array.from(e));
	} catch (e) {
		return {
			oid: t,
			unread: e instanceof Error ? e.message : "unreadable"
		};
	}
	return {
		...e,
		content: Buffer.concat(i)
	};
}
const cr = 61440;
var MalformedTree = class extends Error {
	name = "MalformedTree";
};
var TreeCursor = class {
	mode = 0;
	nameStart = 0;
	nameEnd = 0;
	idStart = 0;
	end = 0;
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	reset(e, t = 0) {
		this.#e = e;
		this.end = t;
		return this;
	}
	next() {
		if (this.end === this.#e.length) return !1;
		if (!this.nextWhole()) throw new MalformedTree(`the entry at byte ${this.end} is cut short`);
		return !0;
	}
	nextWhole() {
		let e = this.#e;
		let t = this.end;
		let n = 0;
		for (; t < e.length && e[t] !== 32; t += 1) n = n * 8 + octal(e[t], t);
		this.nameStart = t + 1;
		for (; t < e.length && e[t] !== 0;) t += 1;
		let r = t + 1;
		if (r + this.#t > e.length) return !1;
		this.mode = n;
		this.nameEnd = t;
		this.idStart = r;
		this.end = r + this.#t;
		return !0;
	}
	get isTree() {
		return (this.mode & cr) == 16384;
	}
	get isGitlink() {
		return (this.mode & cr) == 57344;
	}
};
function octal(e, t) {
	let n = e - 48;
	if (n < 0 || n > 7) throw new MalformedTree(`byte ${t} is no mode`);
	return n;
}
// src/git/trees/paths.ts
async function* blobsAt(e, t, n) {
	let r = branchOf(n);
	let i = [...new Set(t)].map((e) => ({
		tree: e,
		wanted: r
	}));
	for (; i.length > 0;) {
		let t = new Map();
		let n = i.values();
		for await (let r of readWhole(e, i.map(({ tree: e }) => e))) {
			let e = n.next().value?.wanted.below ?? new Map();
			"unread" in r ? yield r : yield* entriesOf$1(r.oid, r.content, e, t);
		}
		i = [...t.values()];
	}
}
function* entriesOf$1(e, t, n, r) {
	let i = Buffer.from(t.buffer, t.byteOffset, t.length);
	let a = new TreeCursor(i, e.length === 40 ? 20 : 32);
	try {
		for (; a.next();) {
			let e = n.get(i.toString("latin1", a.nameStart, a.nameEnd));
			if (e === void 0 || a.isGitlink) continue;
			let t = oid(i.toString("hex", a.idStart, a.end));
			a.isTree ? r.set(`${t} ${e.id}`, {
				tree: t,
				wanted: e
			}) : e.isPath && (yield t);
		}
	} catch (t) {
		if (!(t instanceof MalformedTree)) throw t;
		yield {
			oid: e,
			unread: "a damaged tree"
		};
	}
}
function branchOf(e) {
	let t = 0;
	let n = {
		id: t++,
		below: new Map(),
		isPath: !1
	};
	for (let r of e) {
		let e = n;
		for (let n of r.split("/")) {
			let r = e.below.get(n) ?? {
				id: t++,
				below: new Map(),
				isPath: !1
			};
			e.below.set(n, r);
			e = r;
		}
		e.isPath = !0;
	}
	return n;
}
// \0door:git/walk
let lr;
const loaded$17 = () => lr ??= require("./action-asking.cjs");
function walkRange(...e) {
	return loaded$17().walkRange(...e);
}
// \0door:git/diff-range
let ur;
const loaded$16 = () => ur ??= require("./action-asking.cjs");
function diffRange(...e) {
	return loaded$16().diffRange(...e);
}
// src/sources/range-changes.ts
async function readChanges({ git: e, repository: t, ledger: n, spawn: r }, { commits: i, stamps: a, known: o, trees: s }) {
	let c = new Gathering();
	for await (let t of o ?? (i.length === 0 ? [] : diffRange(await e(), i, r))) "unread" in t ? unreadObject(n, t) : c.add(t.change, a.get(t.commit) ?? { commit: t.commit });
	for (let i of s) {
		c.folders.add(i);
		try {
			for await (let n of listTree(await e(), i, t.objectFormat, r)) c.add(n, { commit: null });
		} catch (e) {
			if (!isFault(e)) throw e;
			unreadUnit(n, {
				unit: `tree ${i}`,
				reason: e.message
			});
		}
	}
	c.submodules.size > 0 && skippedUnit(n, "submodule", c.submodules.size);
	return c;
}
var Gathering = class {
	blobs = new Map();
	newPaths = new Map();
	touched = new Set();
	folders = new Set();
	submodules = new Set();
	add(e, t) {
		for (let t of treesOf(e)) this.folders.add(t);
		let n = ofFiles(e);
		if (n === null) return;
		let { path: r, rawPath: i, before: a, after: o } = n;
		this.touched.add(i);
		o?.mode === 57344 && this.submodules.add(`${o.oid} ${i}`);
		this.#e(n, t);
		o !== null && a.every((e) => e === null) && !this.newPaths.has(i) && this.newPaths.set(i, {
			path: r,
			...t
		});
	}
	#e({ after: e, path: t }, n) {
		let r = blobOf(e);
		if (r === null) return;
		let i = this.blobs.get(r) ?? [];
		i.some((e) => e.path === t) || i.push({
			source: "range",
			path: t,
			object: r,
			...n
		});
		this.blobs.set(r, i);
	}
};
// src/git/direct/plain-trees.ts
var Unanswered = class extends Error {};
var PlainTrees = class {
	#e;
	#t;
	empty;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		this.empty = emptyTree(t === 20 ? "sha1" : "sha256");
	}
	read(e) {
		if (e === this.empty) return new Map();
		let t = this.#n.get(e) ?? this.parse(this.bytes(e));
		this.#n.size === dr && this.#n.clear();
		this.#n.set(e, t);
		return t;
	}
	bytes(e) {
		if (e === this.empty) return Buffer.alloc(0);
		let t = this.#e.read(e);
		if (t?.type !== "tree") throw new Unanswered();
		return Buffer.from(t.content.buffer, t.content.byteOffset, t.content.length);
	}
	parse(e) {
		try {
			return entriesOf(e, this.#t);
		} catch {
			throw new Unanswered();
		}
	}
};
const dr = 50;
function isFolder({ mode: e }) {
	return e === fr;
}
const fr = 16384;
function entriesOf(e, t) {
	let n = new Map();
	let r = "";
	for (let i = new TreeCursor(e, t); i.next();) {
		let t = e.toString("latin1", i.nameStart, i.nameEnd);
		let a = {
			mode: canonical(i.mode),
			oid: oid(e.toString("hex", i.idStart, i.end))
		};
		let o = isFolder(a) ? `${t}/` : t;
		if (o <= r || t.includes("/") || n.has(t)) throw new Unanswered();
		r = o;
		n.set(t, a);
	}
	return n;
}
function canonical(e) {
	if ((e & 61440) != 32768) return e & 61440;
	return e & 64 ? 33261 : 33188;
}
// src/git/direct/straight-line.ts
function straightLine(e, t, n, r) {
	let i = [];
	let a = n;
	let o = a === t ? null : headerOf(e, a);
	for (; a !== t;) {
		let [t, ...n] = o?.parents ?? [];
		if (o === null || t === void 0 || n.length > 0 || i.length === pr || r.includes(a)) return null;
		let s = headerOf(e, t);
		if (s === null) return null;
		i.push({
			oid: a,
			tree: o.tree,
			parentTree: s.tree
		});
		[a, o] = [t, s];
	}
	return i.reverse();
}
const pr = 500;
function headerOf(e, t) {
	let n = e.read(t);
	return n?.type === "commit" ? readCommitOrNull(n.content) : null;
}
// src/git/direct/tree-diff.ts
function diffPlainTrees(e, t, n) {
	let r = [];
	try {
		compare({
			trees: e,
			changes: r
		}, t, n, "");
	} catch (e) {
		if (e instanceof Unanswered) return null;
		throw e;
	}
	return r.sort((e, t) => e.rawPath < t.rawPath ? -1 : 1);
}
function compare(e, t, n, r) {
	if (t === n) return;
	let [i, a] = [e.trees.read(t), e.trees.read(n)];
	for (let t of new Set([...i.keys(), ...a.keys()])) compareEntry(e, entry(i, t), entry(a, t), r + t);
}
function entry(e, t) {
	return e.get(t) ?? null;
}
function compareEntry(e, t, n, r) {
	if (t?.mode === n?.mode && t?.oid === n?.oid) return;
	let [i, a] = [t, n].map((e) => e !== null && isFolder(e) ? e.oid : null);
	(i || a) && compare(e, i ?? e.trees.empty, a ?? e.trees.empty, `${r}/`);
	let [o, s] = [i ? null : t, a ? null : n];
	(o !== null || s !== null) && e.changes.push({
		path: pathName(Buffer.from(r, "latin1")),
		rawPath: r,
		before: [o],
		after: s,
		unmerged: !1
	});
}
// \0node:zlib
let mr;
const loaded$15 = () => mr ??= require("node:zlib");
const hr = {
	Z_BEST_COMPRESSION: 9,
	Z_BEST_SPEED: 1,
	Z_BLOCK: 5,
	Z_BUF_ERROR: -5,
	Z_DATA_ERROR: -3,
	Z_DEFAULT_CHUNK: 16384,
	Z_DEFAULT_COMPRESSION: -1,
	Z_DEFAULT_LEVEL: -1,
	Z_DEFAULT_MEMLEVEL: 8,
	Z_DEFAULT_STRATEGY: 0,
	Z_DEFAULT_WINDOWBITS: 15,
	Z_ERRNO: -1,
	Z_FILTERED: 1,
	Z_FINISH: 4,
	Z_FIXED: 4,
	Z_FULL_FLUSH: 3,
	Z_HUFFMAN_ONLY: 2,
	Z_MAX_CHUNK: null,
	Z_MAX_LEVEL: 9,
	Z_MAX_MEMLEVEL: 9,
	Z_MAX_WINDOWBITS: 15,
	Z_MEM_ERROR: -4,
	Z_MIN_CHUNK: 64,
	Z_MIN_LEVEL: -1,
	Z_MIN_MEMLEVEL: 1,
	Z_MIN_WINDOWBITS: 8,
	Z_NEED_DICT: 2,
	Z_NO_COMPRESSION: 0,
	Z_NO_FLUSH: 0,
	Z_OK: 0,
	Z_PARTIAL_FLUSH: 1,
	Z_RLE: 3,
	Z_STREAM_END: 1,
	Z_STREAM_ERROR: -2,
	Z_SYNC_FLUSH: 2,
	Z_VERSION_ERROR: -6
};
function createInflate(...e) {
	return loaded$15().createInflate(...e);
}
function gzipSync(...e) {
	return loaded$15().gzipSync(...e);
}
function inflateRawSync(...e) {
	return loaded$15().inflateRawSync(...e);
}
function inflateSync(...e) {
	return loaded$15().inflateSync(...e);
}
// src/git/pack/loose.ts
function readLoose({ id: e, path: n }, r) {
	let i = (0, t.openSync)(n, t.constants.O_RDONLY | t.constants.O_NONBLOCK | t.constants.O_NOFOLLOW);
	try {
		let { type: t, content: n } = readSmall(i) ?? readAny(i);
		intact(objectId(r, t, n) === e, U);
		return {
			type: t,
			content: n
		};
	} finally {
		(0, t.closeSync)(i);
	}
}
function readSmall(e) {
	J ??= new Uint8Array(gr + 1);
	try {
		let n = J.subarray(0, (0, t.readSync)(e, J, 0, J.length, 0));
		if (n.length > gr) return;
		let r = inflateSmall(n, _r) ?? inflateSync(n, { maxOutputLength: _r });
		let { type: i, size: a, length: o } = headOf(r);
		return r.length === o + a ? {
			type: i,
			content: r.subarray(o)
		} : void 0;
	} catch {
		return;
	}
}
let J;
const gr = 65536;
const _r = 1048576;
function readAny(e) {
	let n = readHead(readStart(e));
	if (n.size > 33554432) throw new Damage("large", `it has ${n.size} bytes`);
	let { size: r } = (0, t.fstatSync)(e);
	if (r > 67108864) throw new Damage("large", `its file has ${r} bytes`);
	return {
		type: n.type,
		content: inflateRest(readAll(e, r), n)
	};
}
function readStart(e) {
	intact((0, t.fstatSync)(e).isFile(), "it is no regular file");
	let n = new Uint8Array(256);
	return n.subarray(0, (0, t.readSync)(e, n, 0, 256, 0));
}
function readHead(e) {
	return headOf(inflated(e, { finishFlush: hr.Z_SYNC_FLUSH }));
}
function headOf(e) {
	let t = asciiUntilNul(e);
	let [n = "", r = ""] = t.split(" ", 2);
	let i = Number(r);
	let a = t.length === n.length + 1 + r.length && e[t.length] === 0 && String(i) === r && i >= 0 && Number.isSafeInteger(i);
	if (a && (n === "blob" || n === "tree" || n === "commit" || n === "tag")) return {
		type: n,
		size: i,
		length: t.length + 1
	};
	intact(a && /^[a-z-]+$/.test(n), "it has no object header");
	throw new Damage("unknown", "its type is unknown");
}
function asciiUntilNul(e) {
	let t = "";
	for (let n = 0; n < 256 && e[n]; n += 1) t += String.fromCharCode(e[n] ?? 0);
	return t;
}
function readAll(e, n) {
	let r = new Uint8Array(n);
	for (let i = 0; i < n;) {
		let a = (0, t.readSync)(e, r, i, n - i, i);
		intact(a > 0, "it became shorter while it was read");
		i += a;
	}
	return r;
}
function inflateRest(e, t) {
	let n = inflated(e, { maxOutputLength: t.length + t.size });
	intact(n.length === t.length + t.size, "its inflated size differs from the declared one");
	return n.subarray(t.length);
}
function inflated(e, t) {
	try {
		return inflateSync(e, t);
	} catch (e) {
		throw new Damage("damaged", `it does not inflate: ${e instanceof Error ? e.message : "unknown failure"}`);
	}
}
// src/git/pack/delta.ts
var Runs = class {
	count = 0;
	targets = new Uint32Array(256);
	sources = new Uint32Array(256);
	lengths = new Uint32Array(256);
	clear() {
		this.count = 0;
	}
	add(e, t, n) {
		let r = this.count - 1;
		if (r >= 0 && this.#e(r, e, t)) {
			this.lengths[r] = (this.lengths[r] ?? 0) + n;
			return;
		}
		this.count === this.targets.length && this.#t();
		this.targets[this.count] = e;
		this.sources[this.count] = t;
		this.lengths[this.count] = n;
		this.count += 1;
	}
	#e(e, t, n) {
		let r = this.lengths[e] ?? 0;
		return (this.targets[e] ?? 0) + r === t && (this.sources[e] ?? 0) + r === n;
	}
	#t() {
		this.targets = doubled$1(this.targets);
		this.sources = doubled$1(this.sources);
		this.lengths = doubled$1(this.lengths);
	}
};
function readDeltaHead(e, t, n, r) {
	let i = t;
	for (let t = 0; t < 2; t += 1) {
		let a = 0;
		let o = 1;
		for (let t = 128; t & 128; o *= 128) {
			intact(i < n && o < 2 ** 50, "its delta is cut short");
			t = e[i++] ?? 0;
			a += (t & 127) * o;
		}
		t === 0 ? r.baseSize = a : r.resultSize = a;
	}
	r.instructions = i;
}
function applyDelta(e, t, n, r, i, a) {
	a.clear();
	let o = r.end - r.start;
	let s = i.start;
	for (; t < n;) {
		let c = e[t++] ?? 0;
		if (c & 128) {
			let l = 0;
			let u = 0;
			c & 1 && (l = e[t++] ?? 0);
			c & 2 && (l |= (e[t++] ?? 0) << 8);
			c & 4 && (l |= (e[t++] ?? 0) << 16);
			c & 8 && (l += (e[t++] ?? 0) * 16777216);
			c & 16 && (u = e[t++] ?? 0);
			c & 32 && (u |= (e[t++] ?? 0) << 8);
			c & 64 && (u |= (e[t++] ?? 0) << 16);
			u === 0 && (u = 65536);
			intact(t <= n && l + u <= o && s + u <= i.end, "its delta copies outside its base or result");
			copy(e, r.start + l, s, u);
			a.add(s - i.start, l, u);
			s += u;
		} else {
			intact(c !== 0 && t + c <= n && s + c <= i.end, "its delta holds an unknown or overlong instruction");
			copy(e, t, s, c);
			t += c;
			s += c;
		}
	}
	intact(s === i.end, "its delta does not fill its result");
}
function copy(e, t, n, r) {
	if (r > 16) e.copyWithin(n, t, t + r);
	else for (let i = 0; i < r; i += 1) e[n + i] = e[t + i] ?? 0;
}
function doubled$1(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
const vr = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
function newEntryHead() {
	return {
		type: 0,
		size: 0,
		distance: 0,
		baseId: 0,
		data: 0
	};
}
function readEntry(e, t, n, r, i) {
	let a = t;
	let o = e[a++] ?? 0;
	let s = o & 15;
	i.type = o >> 4 & 7;
	for (let t = 16; o & 128; t *= 128) {
		o = e[a++] ?? 0;
		s += (o & 127) * t;
	}
	i.size = s;
	if (i.type === 6) a = readDistance(e, a, i);
	else if (i.type === 7) {
		i.baseId = a;
		a += r;
	}
	i.data = a;
	intact(a < n && Number.isSafeInteger(s), "its entry is cut short");
}
function objectType(e) {
	let t = knownType(e);
	if (t === void 0) throw new Damage("unknown", `its type ${e} is unknown`);
	return t;
}
function knownType(e) {
	return vr[e];
}
function readDistance(e, t, n) {
	let r = t;
	let i = e[r++] ?? 0;
	let a = i & 127;
	for (; i & 128;) {
		i = e[r++] ?? 0;
		a = (a + 1) * 128 + (i & 127);
	}
	n.distance = a;
	return r;
}
// src/git/pack/open-file.ts
function openRegular(e) {
	let n = (0, t.openSync)(e, t.constants.O_RDONLY | (t.constants.O_NONBLOCK ?? 0));
	if ((0, t.fstatSync)(n).isFile()) return n;
	(0, t.closeSync)(n);
	throw new Damage("damaged", "it is no regular file");
}
// src/git/direct/packed-object.ts
var PackFolder = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		let r = (0, n.join)(e, "pack");
		this.#e = t;
		this.#t = listed(r).filter((e) => e.endsWith(".idx")).map((e) => (0, n.join)(r, e.slice(0, -4)));
	}
	read(e, t = 0) {
		intact(t < yr, "its chain of deltas has no end");
		for (let n of this.#t) {
			let r = findOffset(this.#r(`${n}.idx`), e, hashBytes(this.#e));
			if (r !== null) return this.#i(`${n}.pack`, r, t);
		}
		return null;
	}
	close() {
		for (let e of this.#n.values()) (0, t.closeSync)(e);
		this.#n.clear();
	}
	#r(e) {
		let t = this.#n.get(e) ?? openRegular(e);
		this.#n.set(e, t);
		return t;
	}
	#i(e, t, n) {
		intact(n < yr, "its chain of deltas has no end");
		let r = this.#r(e);
		let i = newEntryHead();
		let a = bytesAt(r, t, xr);
		readEntry(a, 0, a.length, hashBytes(this.#e), i);
		intact(i.size <= br, "it is too large to be read by itself");
		let o = (a.length < xr || i.data + bound(i.size) <= a.length ? a : bytesAt(r, t, i.data + bound(i.size))).subarray(i.data);
		let s = inflateSmall(o, i.size) ?? inflateSync(o, { maxOutputLength: Math.max(1, i.size) });
		intact(s.length === i.size, "its inflated size differs from the declared one");
		if (i.type !== 6 && i.type !== 7) return {
			type: objectType(i.type),
			content: s
		};
		let c = i.type === 6 ? this.#i(e, t - i.distance, n + 1) : this.read(a.slice(i.baseId, i.baseId + hashBytes(this.#e)), n + 1);
		intact(c !== null, "its base is elsewhere");
		return {
			type: c.type,
			content: patched(c.content, s)
		};
	}
};
const yr = 4096;
const br = 67108864;
const xr = 4096;
function bound(e) {
	return e + Math.ceil(e / 1e3) + 64;
}
function patched(e, t) {
	let n = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	readDeltaHead(t, 0, t.length, n);
	intact(n.baseSize === e.length && n.resultSize <= br, "its delta is of another base");
	let r = new Uint8Array(t.length + e.length + n.resultSize);
	r.set(t);
	r.set(e, t.length);
	let [i, a] = [t.length, t.length + e.length];
	applyDelta(r, n.instructions, t.length, {
		start: i,
		end: a
	}, {
		start: a,
		end: r.length
	}, new Runs());
	return r.subarray(a);
}
const Y = 1032;
function findOffset(e, t, n) {
	let r = bytesAt(e, 0, Y);
	intact(r.length === Y && r.readUInt32BE(0) === 4285812579 && r.readUInt32BE(4) === 2, "its index is of another version");
	let i = t[0] ?? 0;
	let a = i === 0 ? 0 : r.readUInt32BE(8 + (i - 1) * 4);
	let o = r.readUInt32BE(8 + i * 4);
	let s = place(bytesAt(e, Y + a * n, (o - a) * n), t, n);
	if (s < 0) return null;
	let c = r.readUInt32BE(1028);
	let l = Y + c * (n + 4);
	let u = bytesAt(e, l + (a + s) * 4, 4).readUInt32BE(0);
	if (u < 2147483648) return u;
	return Number(bytesAt(e, l + c * 4 + (u - 2147483648) * 8, 8).readBigUInt64BE(0));
}
function place(e, t, n) {
	let [r, i] = [0, e.length / n];
	for (; r < i;) {
		let a = r + i >>> 1;
		let o = e.compare(t, 0, n, a * n, (a + 1) * n);
		if (o === 0) return a;
		o < 0 ? r = a + 1 : i = a;
	}
	return -1;
}
function bytesAt(e, n, r) {
	let i = Buffer.alloc(Math.max(0, Math.min(r, (0, t.fstatSync)(e).size - n)));
	for (let r = 0; r < i.length;) {
		let a = (0, t.readSync)(e, i, r, i.length - r, n + r);
		intact(a > 0, "its pack became shorter");
		r += a;
	}
	return i;
}
function listed(e) {
	try {
		return (0, t.readdirSync)(e).sort();
	} catch {
		return [];
	}
}
// src/git/direct/direct-objects.ts
var DirectObjects = class {
	#e;
	#t = null;
	foreign = new Set();
	#n = new Map();
	constructor(e) {
		this.#e = e;
	}
	read(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = this.#r(e) ?? this.#i(e);
		n !== null && n.type !== "blob" && n.content.length <= Sr && this.#n.size < Cr && this.#n.set(e, n);
		return n;
	}
	close() {
		for (let e of this.#t ?? []) e.close();
		this.#t = null;
	}
	#r(e) {
		for (let { path: t } of this.#e.objectDirectories) {
			let n = this.#a(e, () => readLoose({
				id: e,
				path: `${t}/${e.slice(0, 2)}/${e.slice(2)}`
			}, this.#e.objectFormat));
			if (n !== null) return n;
		}
		return null;
	}
	#i(e) {
		let { objectDirectories: t, objectFormat: n } = this.#e;
		this.#t ??= t.map(({ path: e }) => new PackFolder(e, n));
		let r = Buffer.from(e, "hex");
		for (let t of this.#t) {
			let i = this.#a(e, () => {
				let i = t.read(r);
				intact(i === null || objectId(n, i.type, i.content) === e, U);
				return i;
			});
			if (i !== null) return i;
		}
		return null;
	}
	#a(e, t) {
		try {
			return t();
		} catch (t) {
			t instanceof Damage && t.message === "its content has another id" && this.foreign.add(e);
			return null;
		}
	}
};
const Sr = 16384;
const Cr = 1e3;
// src/sources/quick-reader.ts
var QuickReader = class {
	objects;
	#e;
	#t = null;
	constructor(e, t) {
		this.objects = new DirectObjects(e);
		this.#e = t;
	}
	readNow(e) {
		let t = this.objects.read(e);
		return t && {
			oid: e,
			type: t.type,
			size: t.content.length,
			content: t.content
		};
	}
	async *readMany(e) {
		let t = [...e];
		for (let [e, n] of t.entries()) {
			let r = this.readNow(n);
			if (r === null) return yield* (this.#t ??= await this.#e()).readMany(t.slice(e));
			yield r;
		}
	}
	async finish() {
		return await this.#t?.finish() ?? [];
	}
	async close() {
		this.objects.close();
		await this.#t?.close();
	}
};
// src/sources/range-direct.ts
function quickRange({ reader: e, repository: t, revisions: n }, r) {
	let [i, ...a] = r;
	let [o, ...s] = n.exclude;
	if (!(e instanceof QuickReader) || i === void 0 || o === void 0 || a.length + s.length > 0) return null;
	let c = straightLine(e.objects, o, i, t.shallow);
	if (c === null) return null;
	let l = new PlainTrees(e.objects, t.objectFormat === "sha1" ? 20 : 32);
	let u = [];
	for (let { oid: e, tree: t, parentTree: n } of c) {
		let r = diffPlainTrees(l, n, t);
		if (r === null) return null;
		u.push(...r.map((t) => ({
			commit: e,
			change: t
		})));
	}
	return {
		commits: c.map(({ oid: e }) => e),
		boundary: c.length === 0 ? [] : [o],
		changes: u
	};
}
// src/sources/range-trees.ts
var CommitTrees = class {
	trees = new Set();
	parents = new Set();
	#e = new Set();
	#t;
	constructor(e) {
		this.#t = new Set(e);
	}
	add({ oid: e, content: t }) {
		this.#e.add(e);
		let n = readCommitOrNull(t);
		n !== null && this.trees.add(n.tree);
		if (n !== null && !this.#t.has(e)) for (let e of n.parents) this.parents.add(e);
	}
	beyond() {
		return [...this.parents].filter((e) => !this.#e.has(e));
	}
};
async function nameForeign(e, t, n, r) {
	let name = (e) => {
		e.unread !== "missing object" && unreadObject(r, e);
	};
	let i = new Set([...t.trees, ...n]);
	for await (let n of readWhole(e, t.beyond())) {
		let e = "unread" in n ? void 0 : readCommitOrNull(n.content)?.tree;
		"unread" in n ? name(n) : e !== void 0 && i.add(e);
	}
	for await (let t of readWhole(e, i)) "unread" in t && name(t);
}
// src/sources/range-tips.ts
async function readTips(e, t, n, r) {
	let i = new Map([
		["tag", []],
		["commit", []],
		["tree", []],
		["blob", []]
	]);
	let a = new Set(n);
	for (let n = [...t]; n.length > 0;) {
		let t = [...new Set(n)].filter((e) => !a.has(e));
		for (let e of t) a.add(e);
		n = [];
		for await (let a of readWhole(e, t)) if ("unread" in a) unreadObject(r, a);
		else {
			i.get(a.type)?.push(a);
			n.push(...targetOf(a, r));
		}
	}
	let o = i.get("commit") ?? [];
	let ids = (e) => (i.get(e) ?? []).map(({ oid: e }) => e);
	return {
		tags: i.get("tag") ?? [],
		commits: ids("commit"),
		trees: ids("tree"),
		blobs: ids("blob"),
		parents: [...new Set(o.flatMap(parentsOf))]
	};
}
function targetOf({ oid: e, type: t, content: n }, r) {
	if (t !== "tag") return [];
	try {
		return [readTagTarget(n)];
	} catch {
		unreadObject(r, {
			oid: e,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content: e }) {
	return readCommitOrNull(e)?.parents ?? [];
}
// src/sources/range-units.ts
async function* rangeUnits(e) {
	let { reader: t, revisions: n, ledger: r, progress: i } = e;
	let a = await readTips(t, n.include, n.exclude, r);
	let o = quickRange(e, a.commits);
	let { commits: s, boundary: c } = n.single ? {
		commits: a.commits,
		boundary: a.parents
	} : o ?? await walk(e, a.commits);
	i.commits = s.length;
	nameShallow(s, e);
	for (let t of a.tags) yield messageUnit(t, stampOf(t, "tagger", null), e);
	let l = new Map();
	let u = new CommitTrees(e.repository.shallow);
	yield* commitUnits(e, s, (e, t) => {
		l.set(e.oid, t);
		u.add(e);
	});
	let { blobs: d, newPaths: f, touched: p, folders: m } = await readChanges(e, {
		commits: s,
		stamps: l,
		known: o?.changes,
		trees: a.trees
	});
	o === null && await nameForeign(t, u, m, r);
	e.onTouched?.(p);
	for (let e of a.blobs) d.set(e, [{
		source: "range",
		object: e,
		commit: null
	}]);
	for (let [e, t] of d) i.places.set(e, t);
	yield* objectUnits(t, d, "target", r);
	yield pathNameUnits(f, r);
	e.needsBase() && (yield* baseUnits(e, c, p));
}
async function walk({ git: e, reader: t, revisions: n, ledger: r, spawn: i, progress: a }, o) {
	if (o.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	let s = await walkRange(await e(), t, o, n.exclude, i);
	for (let e of s.unread) unreadObject(r, e);
	s.absent > 0 && a.notes.push(`${s.absent} of the excluded objects ${s.absent === 1 ? "is" : "are"} not here, so more may have been scanned than was asked for.`);
	return s;
}
function nameShallow(e, { repository: t, ledger: n }) {
	let r = new Set(t.shallow);
	for (let t of e) r.has(t) && unreadUnit(n, {
		unit: `commit ${t}`,
		reason: "its parents are beyond the shallow boundary (git fetch --unshallow)"
	});
}
async function* commitUnits(e, t, n) {
	for await (let r of readWhole(e.reader, t)) if ("unread" in r) unreadObject(e.ledger, r);
	else {
		let t = stampOf(r, "author", r.oid);
		n(r, t);
		yield messageUnit(r, t, e);
	}
}
function messageUnit(e, t, { ledger: n, progress: r }) {
	let i = {
		source: e.type === "tag" ? "tag-message" : "commit-message",
		object: e.oid,
		...t
	};
	r.places.set(e.oid, [i]);
	n.enumerated();
	return {
		id: `${e.type} ${e.oid}`,
		role: "target",
		object: e.oid,
		places: [i],
		content: e.content
	};
}
function stampOf({ content: e }, t, n) {
	let r = readPerson(e, t);
	let i = r === null ? void 0 : isoTime(r.seconds);
	return {
		commit: n,
		...r === null ? {} : { author: r.name },
		...i === void 0 ? {} : { date: i }
	};
}
async function* baseUnits({ reader: e, revisions: t, ledger: n }, r, i) {
	let a = [];
	for await (let t of readWhole(e, r)) {
		let e = "unread" in t ? null : treeOf(t);
		e === null ? unreadUnit(n, {
			unit: `commit ${t.oid}`,
			reason: "unreadable"
		}) : a.push(e);
	}
	for await (let n of readWhole(e, t.replaced ?? [])) a.push(...("unread" in n ? [] : [treeOf(n)]).filter((e) => e !== null));
	let o = new Map();
	for await (let t of blobsAt(e, a, i)) typeof t == "string" ? o.set(t, []) : unreadObject(n, t);
	yield* objectUnits(e, o, "base", n);
}
function treeOf({ content: e }) {
	return readCommitOrNull(e)?.tree ?? null;
}
// \0door:sources/range-places
let wr;
const loaded$14 = () => wr ??= require("./action-telling.cjs");
function locateInRange(...e) {
	return loaded$14().locateInRange(...e);
}
// src/sources/range.ts
function rangeSource(e) {
	let { path: t, revisions: n, signal: r } = e;
	let i = e.opened ?? openForRange(e);
	let { repository: a, reader: o } = i;
	let { refs: s, problems: c } = isResolved(n) ? {
		refs: [],
		problems: []
	} : readRefs(a);
	let l = {
		commits: 0,
		places: new Map(),
		notes: [...a.notes]
	};
	return {
		command: e.command ?? "range",
		target: e.target ?? (isResolved(n) ? t : n.join(" ")),
		async *units(t, o = () => !0) {
			e.opened === void 0 && await i.git();
			for (let e of [...a.problems, ...c]) unreadUnit(t, e);
			let u = isResolved(n) ? n : await resolve$1(await i.git(), readHead$1(a), s.length, n);
			u.include.length === 0 && l.notes.push("There is no commit to scan.");
			yield* rangeUnits({
				...i,
				revisions: u,
				ledger: t,
				needsBase: o,
				spawn: { signal: r },
				progress: l,
				onTouched: e.onTouched
			});
		},
		relocates: !0,
		locate: async (e) => locateInRange(e, l.places, o),
		statistics: () => ({ commits: l.commits }),
		notes: () => l.notes,
		async close() {
			e.opened === void 0 && await i.close();
		}
	};
}
function openForRange({ path: e, variables: t, revisions: n, signal: r }) {
	let i = openRepository(e, t);
	let a = readHead$1(i);
	let o = openPrivateDir(i, t, {
		refs: isResolved(n) ? [] : readRefs(i).refs,
		heads: readOwnHeads(i),
		branch: a.kind === "broken" ? null : a.branch,
		config: upstreamConfig(i.config),
		logs: isResolved(n) || !n.some((e) => e.includes("@{")) ? [] : readRawLogs(i)
	});
	let s = new ObjectReader(o, { signal: r });
	let c = null;
	return {
		repository: i,
		reader: s,
		git: () => c ??= requireGit(o).then(() => o),
		async close() {
			await s.close();
			o.close();
		}
	};
}
function isResolved(e) {
	return "include" in e;
}
async function resolve$1(e, t, n, r) {
	if (t.kind === "unborn" && n === 0) return {
		include: [],
		exclude: [],
		single: !1
	};
	return resolveRevisions(e, r, t.kind === "commit" ? t.oid : null);
}
// rules/index.ts
const read = (e, r) => (0, t.readFileSync)((0, n.join)(__dirname, e), r);
let Tr;
const textsOf = (e) => (Tr ??= JSON.parse(read("rule-texts.json", "utf8")))[e];
const Er = {
	get remediation() {
		return textsOf(this.id).remediation;
	},
	get references() {
		return textsOf(this.id).references;
	},
	get examples() {
		return textsOf(this.id).examples;
	}
};
let X;
const Z = [];
const Dr = new Map();
const withHoles = (e) => e?.map((e) => e ?? void 0);
const parsed = (e) => {
	let [t, { reach: n, offsets: r, behind: i }] = JSON.parse(X[e + 1].replace(/,$/, ""));
	Dr.set(t.id, {
		reach: n,
		offsets: withHoles(r),
		behind: withHoles(i)
	});
	return Object.setPrototypeOf(t, Er);
};
const builtInRule = (e) => {
	X ??= read("rules.json", "latin1").split("\n");
	Z[e] === void 0 && X[e + 1]?.startsWith("[") && (Z[e] = parsed(e));
	return Z[e];
};
const builtInRules = () => {
	for (let e = 0; builtInRule(e); e += 1);
	return Z;
};
const measureOf = (e) => Dr.get(e);
// \0door:config/ruleset
let Or;
const loaded$13 = () => Or ??= require("./action-judging.cjs");
function rulesInForce(...e) {
	return loaded$13().rulesInForce(...e);
}
function refuseBadRules(...e) {
	return loaded$13().refuseBadRules(...e);
}
// \0door:core/gate
let kr;
const loaded$12 = () => kr ??= require("./action-judging.cjs");
function compileRules(...e) {
	return loaded$12().compileRules(...e);
}
// src/core/scan.ts
function createScanner(e, t) {
	let n = indexRules(e, t.makePrefilter);
	let r = {
		set: n,
		...t
	};
	return {
		get rules() {
			return n.rules;
		},
		scan: (e) => e.length <= 50331648 ? scanWhole(r, plain(e)) : scanLong(r, plain(e)),
		matches: (e) => unfoldWhole(r, e, viewContext(r, e.length)).matches,
		stream: () => new Collecting(r),
		search: (e, t) => searchSegment(r, e, t)
	};
}
function plain(e) {
	return e.constructor === Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function scanWhole(e, t) {
	let n = foundWhole(e, t);
	return n ? assembleWhole(e, t, n) : scanLong(e, t);
}
function foundWhole(e, t) {
	let n = viewContext(e, t.length);
	let r = unfoldWhole(e, t, n);
	return n.budget.matches < 0 && !isOpenable(t) ? void 0 : r;
}
function assembleWhole(e, t, n) {
	return assemble(n, {
		locate: (e, n) => linesAt(t, e, n),
		textOf: ({ start: n, end: r }) => e.latin1(t, n, r)
	});
}
function scanLong(e, t) {
	let n = new Segments(e);
	n.write(t);
	return n.end();
}
var Collecting = class {
	#e;
	#t = new Beginning();
	#n;
	constructor(e) {
		this.#e = e;
	}
	write(e) {
		if (this.#n) return this.#n.write(e);
		this.#t.add(e);
		this.#t.isLong && this.#r();
	}
	end() {
		return this.#n ? this.#n.end() : scanWhole(this.#e, this.#t.whole());
	}
	#r() {
		this.#n = new Segments(this.#e);
		for (let e of this.#t.chunks()) this.#n.write(e);
	}
};
var Segments = class {
	#e;
	#t = new SegmentCutter();
	#n = new SegmentJoin();
	constructor(e) {
		this.#e = e;
	}
	write(e) {
		for (let t of this.#t.write(e)) this.#r(t);
	}
	end() {
		for (let e of this.#t.end()) this.#r(e);
		return this.#n.result();
	}
	#r(e) {
		this.#n.add(searchSegment(this.#e, e, this.#n.wanted));
	}
};
// src/git/pack/unpacked-names.ts
function pathsOf$1(e, t) {
	let n = new Map();
	for (let r of e) r.type === "tree" && addEntries(n, r, t);
	return new Map([...n.keys()].map((e) => [e, pathOf(e, n)]));
}
function treeNames(e, t) {
	let n = [];
	return eachEntry(e, t, ({ nameStart: t, nameEnd: r }) => n.push(e.subarray(t, r), Ar)) ? new Uint8Array(Buffer.concat(n)) : e;
}
const Ar = Uint8Array.of(10);
function addEntries(e, { id: t, bytes: n }, r) {
	eachEntry(n, r, ({ nameStart: r, nameEnd: i, idStart: a, end: o }) => {
		let s = Buffer.from(n.subarray(a, o)).toString("hex");
		e.has(s) || e.set(s, {
			tree: t,
			name: pathName(n.subarray(r, i))
		});
	});
}
function eachEntry(e, t, n) {
	let r = new TreeCursor(e, t);
	try {
		for (; r.next();) n(r);
		return !0;
	} catch (e) {
		if (e instanceof MalformedTree) return !1;
		throw e;
	}
}
function pathOf(e, t) {
	let n = [];
	for (let r = t.get(e); r !== void 0 && n.length < 100; r = t.get(r.tree)) n.push(r.name);
	return n.reverse().join("/");
}
// src/git/pack/waiting-deltas.ts
var WaitingDeltas = class {
	#e = new Map();
	add(e, t) {
		let n = this.#e.get(e);
		n ? n.push(t) : this.#e.set(e, [t]);
	}
	take(e) {
		let t = this.#e.get(e) ?? [];
		this.#e.delete(e);
		return t;
	}
	*takeWithoutBase() {
		for (let [e, t] of this.#e) {
			let [n] = t;
			if (n === void 0 || typeof e == "number") continue;
			let r = this.#t(t);
			let i = r === 1 ? "1 object is a delta" : `${r} objects are deltas`;
			yield {
				span: {
					start: n.start,
					end: n.end
				},
				reason: `${i} of ${e}, which it does not hold`
			};
		}
	}
	onDamaged() {
		let e = [...this.#e].filter(([e]) => typeof e == "number").flatMap(([, e]) => e);
		let [t] = e;
		return t && {
			span: {
				start: t.start,
				end: t.end
			},
			reason: `objects that rest on damaged ones: ${e.length}`
		};
	}
	#t(e) {
		let t = [...e];
		for (let e = 0; e < t.length; e += 1) {
			let { start: n } = t[e] ?? { start: -1 };
			t.push(...this.take(n));
		}
		return t.length;
	}
};
// src/git/pack/unpacker.ts
const jr = { unpack(e, t, n, r, i) {
	let a = new Unpacking(e, n ?? hashOfTrailer(e, t), r, i);
	a.readEntries(t);
	a.resolveDeltas();
	return a.result();
} };
function hashOfTrailer(e, t) {
	let n = e.length - hashBytes("sha256");
	if (n <= t) return "sha1";
	return newHash("sha256").update(e.subarray(t, n)).digest().equals(e.subarray(n)) ? "sha256" : "sha1";
}
var Unpacking = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new WaitingDeltas();
	#o = [];
	#s = [];
	#c = [];
	#l = new Runs();
	constructor(e, t, n, r) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r.objects;
		this.#i = r.bytes;
	}
	readEntries(e) {
		let t = Buffer.from(this.#e.buffer, this.#e.byteOffset + e, Math.min(12, this.#e.length - e));
		let n = e + 12;
		let r = 0;
		try {
			intact(t.length === 12 && t.toString("latin1", 0, 4) === "PACK", "its pack has no header");
			let e = t.readUInt32BE(8);
			for (; r < e; r += 1) {
				if (r === this.#r) throw new Damage("large", `${e - r} of its objects are more than are opened`);
				n = this.#u(n);
			}
		} catch (e) {
			let { kind: t, message: i } = asDamage(e);
			let a = {
				span: {
					start: Math.min(n, this.#e.length),
					end: this.#e.length
				},
				reason: `from its object ${r + 1} on nothing is read: ${i}`
			};
			(t === "large" ? this.#s : this.#c).push(a);
		}
	}
	resolveDeltas() {
		for (let e = 0; e < this.#o.length; e += 1) {
			let t = this.#o[e];
			if (t === void 0) continue;
			for (let e of [t.start, t.id]) for (let n of this.#a.take(e)) this.#h(n, t);
		}
		for (let e of this.#a.takeWithoutBase()) this.#s.push(e);
		let e = this.#a.onDamaged();
		e && this.#c.push(e);
	}
	result() {
		let e = pathsOf$1(this.#o, hashBytes(this.#t));
		return {
			objects: this.#o.map(({ id: t, type: n, bytes: r, start: i, end: a }) => ({
				name: [
					n,
					t.slice(0, 12),
					e.get(t) ?? ""
				].join(" ").trimEnd(),
				bytes: n === "tree" ? treeNames(r, hashBytes(this.#t)) : r,
				region: {
					start: i,
					end: a
				}
			})),
			unread: this.#s,
			damaged: this.#c
		};
	}
	#u(e) {
		let t = hashBytes(this.#t);
		let n = this.#e.length - t;
		let r = newEntryHead();
		intact(e < n, "the pack ends early");
		readEntry(this.#e, e, n, t, r);
		if (r.size > this.#i) throw new Damage("large", "the pack unpacks to more than is opened of one blob");
		let { bytes: i, consumed: a, status: o } = this.#n.inflate(this.#e.subarray(r.data, n), "zlib", r.size);
		o === "truncated" && this.#p(e, n, r.type, i);
		intact(o === "complete" && i.length === r.size, o === "truncated" ? "the pack ends early" : "its stored bytes are damaged");
		this.#i -= i.length;
		let s = r.data + a;
		this.#f({
			start: e,
			end: s,
			type: r.type,
			payload: i,
			base: this.#d(r.type, e - r.distance, r.baseId)
		});
		return s;
	}
	#d(e, t, n) {
		if (e === 6) return t;
		if (e !== 7) return;
		return Buffer.from(this.#e.subarray(n, n + hashBytes(this.#t))).toString("hex");
	}
	#f(e) {
		let { base: t, payload: n } = e;
		if (t === void 0) return this.#m(e, objectType(e.type), n);
		this.#a.add(t, e);
	}
	#p(e, t, n, r) {
		n !== 6 && n !== 7 && this.#o.push({
			start: e,
			end: t,
			type: objectType(n),
			bytes: r,
			id: "cut short"
		});
	}
	#m({ start: e, end: t }, n, r) {
		this.#o.push({
			start: e,
			end: t,
			type: n,
			bytes: r,
			id: objectId(this.#t, n, r)
		});
	}
	#h(e, t) {
		try {
			this.#m(e, t.type, this.#g(e.payload, t.bytes));
		} catch (t) {
			let { kind: n, message: r } = asDamage(t);
			(n === "large" ? this.#s : this.#c).push({
				span: {
					start: e.start,
					end: e.end
				},
				reason: `object at byte ${e.start}: ${r}`
			});
		}
	}
	#g(e, t) {
		let n = {
			baseSize: 0,
			resultSize: 0,
			instructions: 0
		};
		readDeltaHead(e, 0, e.length, n);
		intact(n.baseSize === t.length, "its delta was made for a base of another size");
		if (n.resultSize > this.#i) throw new Damage("large", "it makes more bytes than are opened of one blob");
		this.#i -= n.resultSize;
		let r = e.length + t.length;
		let i = new Uint8Array(r + n.resultSize);
		i.set(e);
		i.set(t, e.length);
		applyDelta(i, n.instructions, e.length, {
			start: e.length,
			end: r
		}, {
			start: r,
			end: i.length
		}, this.#l);
		return i.slice(r);
	}
};
const Mr = 65536;
const Nr = 143232;
// src/kernel/prepared.ts
const prepared = () => {
	let e = (0, t.readFileSync)((0, n.join)(__dirname, "kernel-tables.bin"));
	return {
		key: "f14de66aee36a8a9dc97c691426154e2f74e64a8b0faaadd8b7cb00edf8b14ff",
		literals: 1081,
		tables: {
			reach: 30,
			alphabets: 203768,
			alphabetsEnd: 203896,
			hits: 203896,
			literalLimit: 253048,
			runLimit: 262156
		},
		size: 327680,
		low: e.subarray(0, 56448),
		high: e.subarray(56448)
	};
};
function preparedFor(e) {
	let t = e.key === void 0 ? void 0 : prepared();
	return t?.key === e.key ? t : void 0;
}
function restore(e, { low: t, high: n, tables: r }) {
	let i = new Uint8Array(e.buffer);
	i.set(t, 20480);
	i.set(n, Nr);
	return r;
}
// src/kernel/alphabet.ts
function alphabetsOf(e, t) {
	let n = e.map(({ alphabet: e, min: n, max: r = Infinity, opens: i = !1, mixed: a = !1 }, o) => ({
		alphabet: e,
		what: t + o,
		min: n,
		max: r,
		opens: i,
		mixed: a
	}));
	return familiesOf([...new Set(e.map(({ alphabet: e }) => e))].map((e) => {
		let t = n.filter(({ alphabet: t }) => t === e);
		return {
			name: e,
			members: membersOf(e),
			runs: t,
			shortest: Math.min(...t.map(({ min: e }) => e))
		};
	})).flat();
}
function familiesOf(e) {
	let t = e.some(({ name: e }) => e === "base64");
	let isOfBase64 = ({ name: e }) => t && e !== "base64url" && e !== "word";
	return [e.filter(isOfBase64), e.filter((e) => !isOfBase64(e))].filter(({ length: e }) => e > 0);
}
function membersOf(e) {
	let t = new Uint8Array(256);
	for (let n of Pr[e]) t[n.charCodeAt(0)] = 1;
	return t;
}
const Q = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const Pr = {
	base64: Q + "+/",
	base64url: Q + "-_",
	hex: "0123456789abcdefABCDEF",
	alphanumeric: Q,
	word: Q + "_"
};
// src/kernel/hits.ts
var HitList = class {
	count = 0;
	hasNul = !1;
	starts = new Uint32Array(256);
	ends = new Uint32Array(256);
	what = new Uint32Array(256);
	clear() {
		this.count = 0;
		this.hasNul = !1;
	}
	add(e, t, n) {
		this.count === this.starts.length && this.#n();
		let r = this.count++;
		for (; r > 0 && this.#e(r - 1, e, n); r--) this.#t(r - 1, r);
		this.starts[r] = e;
		this.ends[r] = t;
		this.what[r] = n;
	}
	#e(e, t, n) {
		let r = this.starts[e] ?? 0;
		return r > t || r === t && (this.what[e] ?? 0) > n;
	}
	#t(e, t) {
		this.starts[t] = this.starts[e] ?? 0;
		this.ends[t] = this.ends[e] ?? 0;
		this.what[t] = this.what[e] ?? 0;
	}
	#n() {
		this.starts = doubled(this.starts);
		this.ends = doubled(this.ends);
		this.what = doubled(this.what);
	}
};
function mergeHits(e, t, n) {
	n.clear();
	n.hasNul = e.hasNul;
	for (let r = 0, i = 0; r < e.count || i < t.count;) comesFirst(e, r, t, i) ? addFrom(e, r++, n) : addFrom(t, i++, n);
	return n;
}
function comesFirst(e, t, n, r) {
	if (t === e.count || r === n.count) return t < e.count;
	let i = (e.starts[t] ?? 0) - (n.starts[r] ?? 0);
	return i === 0 ? (e.what[t] ?? 0) < (n.what[r] ?? 0) : i < 0;
}
function addFrom(e, t, n) {
	n.add(e.starts[t] ?? 0, e.ends[t] ?? 0, e.what[t] ?? 0);
}
function doubled(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
// src/kernel/instance.ts
function instantiate() {
	Fr ??= new WebAssembly.Module(Buffer.from("AGFzbQEAAAABMAdgA39/fwF/YAF/AX9gBn9/f39/fwF/YAR/f39/AGACf38Bf2AEf39/fwF/YAABfwMJCAECAwQABQYABQMBAAQGEAN/AUEAC38BQQALfwFBAAsHOgUIaGl0Q291bnQABgxmaW5kTGl0ZXJhbHMABQhob2xkc051bAADCGZpbmRSdW5zAAEGbWVtb3J5AgAKnisIkgoCBn8Ce0GBmAEtAAAhAkGAmAEtAAAiBEUgBEEKRiAEQSBrQd8ASXIgBEENRnIgBEEJRnIgBEHCAU9yIARBH0ZyckUEQEEADwsgAkGLAUYgBEEfRnEEf0GCmAEtAABBCEYFQQALBEBBAQ8LIAJBywBGIARB0ABGcQR/QYKYAS0AAEEDRgVBAAsEf0GDmAEtAABBBEYFQQALBEBBAQ8LIARB+ABGBH8gAkGcAUYgAkEBRnIgAkHaAUZyIAJB3gBGcgVBAAsEQEEBDwtBgJgB/QAEACIH/QzCwsLCwsLCwsLCwsLCwsLC/XH9DDMzMzMzMzMzMzMzMzMzMzP9Jv1kQZCYAf0ABAAiCP0MwsLCwsLCwsLCwsLCwsLCwv1x/QwzMzMzMzMzMzMzMzMzMzMz/Sb9ZEEQdHIhBAJAIABBgJgBayICQQduIgUgAkHAAEkEfkIBIAKthkIBfQVCfwunIgYgB/0MgICAgICAgICAgICAgICAgP1x/QxAQEBAQEBAQEBAQEBAQEBA/Sb9ZCAI/QyAgICAgICAgICAgICAgICA/XH9DEBAQEBAQEBAQEBAQEBAQED9Jv1kQRB0ciICIAIgBHJBAXRBf3NxIAQgAkEBdkF/c3EgBkEBdnEgB/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf1x/QwBAQEBAQEBAQEBAQEBAQEB/Sb9ZCAI/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/XH9DAEBAQEBAQEBAQEBAQEBAQH9Jv1kQRB0ciAH/QwgICAgICAgICAgICAgICAg/XH9DF9fX19fX19fX19fX19fX1/9Jv1kIAj9DCAgICAgICAgICAgICAgICD9cf0MX19fX19fX19fX19fX19fX/0m/WRBEHRyIAf9DAkJCQkJCQkJCQkJCQkJCQn9cf0MAgICAgICAgICAgICAgICAv0m/WQgCP0MCQkJCQkJCQkJCQkJCQkJCf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZEEQdHJyckF/cyAH/WQgCP1kQRB0ciIGQX9zcSAGIARBf3NxIAJBf3NxcnJycWlJDQBBgJgBIQIDQCAAIAJLBEAgAi0AACIBQQpGIAFBIGtB3wBJciABQQ1GciABQQlGcgR/QQEFAn9BACACLQAAIgFBwgFJIAFB9AFLcg0AGiABQeABSQR/QQIFQQNBBCABQfABSRsLIQQgAkEBaiEBA0AgASACIARqSSAAIAFLcQRAQQAgAS0AAEHAAXFBgAFHDQIaIAFBAWohAQwBCwsgBAsLIQRBACEBIAQEf0EABSADQQFqIgMgBUsLDQIgAiAEQQEgBBtqIQIMAQsLQQEhAQsgAQRAQQEhAQVBASEBAkBBgZgBLQAAIgJB/gFGQYCYAS0AACIDQf8BRnEEf0EBBSACQf8BRiADQf4BRnELDQBBACEBIABBgJgBayICQcAASQR+QgEgAq2GQgF9BUJ/C6dBgJgB/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBkJgB/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRycWlBCmwgAEGAmAFrQQNsSQ0AIANFIQNBgJgBIQIDQCACQQFqIgQgAEkEQCABIAFBAWogAiADai0AACIBQQpGIAFBIGtB3wBJciABQQ1GciABQQlGcgR/IAQgA2stAAAFQQELGyEBIAJBAmohAgwBCwsgAUEKbCAAQYCYAWtBA2xPIQELCyABC/cFAgl/AXsgBCQAIAQkASAFJAIDQCAAIAFJBEAjASMCSwRAIAAPCyAAQYAQaiIEIAEgASAESxsiCUFAayEGQYCAASEFIABBQGohBANAIAQgBkkEQCAF/QwFR0dHR0dHBwcHBgoCEgIqIAT9AAQAIg/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAABgBQiRCBAAAAAAAAAAAIA9BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0LBAAgBUEQaiEFIARBEGohBAwBCwsgAiEEA0AgAyAESwRAQQAhByAEIAQoAhhqIQwgBCwAEP0PIQ9BgJIBIQYgCSAAa0GAgQFqIQhBwIABIQUDQCAFIAhJBEAgBiAF/QAEACAP/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBIAX9AAQQIA/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/QwAAAAAAAAAAAAAAAAAAAAA/Tf9pAFBBHRyIAX9AAQgIA/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/QwAAAAAAAAAAAAAAAAAAAAA/Tf9pAFBCHRyIAX9AAQwIA/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/QwAAAAAAAAAAAAAAAAAAAAA/Tf9pAFBDHRyOwEAIAZBAmohBiAFQUBrIQUMAQsLIAkgAGshDSAEKAIUIQpBgCAhCEGAkgEhCwNAIAcgDUkEQCAIIAc2AgAgCygCACEFQQEhBgNAIAYgCkkEQCAFIAUgBiAKIAZrIgUgBSAGSxsiDnZxIQUgBiAOaiEGDAELCyAIIApFIAVB//8HcUEAR3JBAnRqIQggC0ECaiELIAdBQGshBwwBCwtBgCAhBgNAIAYgCEkEQCAGKAIAIQcgBCEFA0AgBSAMSQRAIAUgACAHaiAJIAdBwIABahACIAVBIGohBQwBCwsgBkEEaiEGDAELCyAEIAQoAhhqIQQMAQsLIABBgBBqIQAMAQsLIAELzQgDB38GfgN7IAP9AAQAIAAsAAD9DyIS/U79Yf1krCAD/QAEECAS/U79Yf1krEIQhoQgA/0ABCAgEv1O/WH9ZKxCIIaEIAP9AAQwIBL9Tv1h/WSsQjCGhCENIANBQGsiBP0ABAAgEv1O/WH9ZKwgBP0ABBAgEv1O/WH9ZKxCEIaEIAT9AAQgIBL9Tv1h/WSsQiCGhCAE/QAEMCAS/U79Yf1krEIwhoQhDiACIAFrIgJBwABJBH5CASACrYZCAX0FQn8LIA0gA0EBazEAACAAMQAAg0IAUq0gDUIBhoRCf4WDgyEQIA0hCyAOIQwgACgCBCEEQQEhAgJ+A0AgAiAESQRAIAsgDELAACACIAQgAmsiAyACIANJG60iD32GIAsgD4iEgyELIAwgDCAPiIMhDEIAIAsgEINQIAIgD6dqIgJBEEZxDQIaDAELCyALIBCDCyELA0AgC0IAUgRAIAEgC3oiDKdqIQUgDkIBhkI/IAx9hiANIAyIhEJ/hSIMUARAIAVBQGshAwNAIAP9DAVHR0dHR0cHBwcGCgISAiogA/0ABAAiEf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAGAFCJEIEAAAAAAAAAAAgEUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBL9Tv1h/WQiBEF/c2hqIQIgBEH//wNGBEAgA0EQaiEDDAELCwUgBSAMeqdqIQILIAAoAgwiBkH/AXEiBEEARyIDBEAgBEEBRyACIAVrQYABS3IEf0EBBSAFLQAAQYDUAmotAABBAnQgBS0AAUGA1AJqLQAAQQR2ckH/AXEiA0UgA0EKRiADQSBrQd8ASXIgA0ENRnIgA0EJRnIgA0HCAU9yIANBH0ZycgshAwsgAwR/IAUgAiAEEAcFIAMLIgRFIAIgBWsiAyAGQQh2SXFFBEBBAQJ/QQAgA0GAAUsNABpBACEHQQAhCCAFIQMDQCACIANLBED9DAVHR0dHR0cHBwcGCgISAiogA/0ABAAiEf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAGAFCJEIEAAAAAAAAAAAgEUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhP9DEBAQEBAQEBAQEBAQEBAQED9Tv1h/WQhCUEAIAIgA2siBkHAAEkEfkIBIAathkIBfQVCfwunQf//A3EiCiAJIBP9DAEBAQEBAQEBAQEBAQEBAQH9Tv1h/WRyQX9zcQ0CGiAHIBH9DCAgICAgICAgICAgICAgICD9Tv1h/WQiBiAJcSAKcXIhByAIIAkgBkF/c3EgCnFyIQggA0EQaiEDDAELCyAIRSAHRXILRSIDIAQbBH9BAQUgACgCHCACIAVrTQsEQCAAKAIIQYACQQAgBBtyQYAEQQAgAxtyIQMjASAFNgIAIwEgAjYCBCMBIAM2AggjAUEMaiQBCwsgCyALQgF9gyELDAELCwthAgF/AXv9DP////////////////////8hAwNAIABBEGoiAiABTQRAIAMgAP0ABAD9dyEDIAIhAAwBCwsDQCAAIAFJBEAgAC0AAEUEQEEBDwsgAEEBaiEADAELCyAD/WNFC8cEAgN/An4gAEUEQEEBDwsgACgCOCIDQf8BcSEFIAIgA0EYdmohBCAAKQMAIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EIdkH/AXEhBSAAKQMIIQZBACECA0AgAiAFSQR/IAIgBGotAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EQdkH/AXEhBSAAKQMQIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIhA0EAIQIDQCACIAVJBH8gAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSBUEACwRAIAJBAWohAgwBCwsgAiADaiAFSQRAQQAPCyAAKQMgIgZQBH9BAQUgACkDGCEHQQAhAgNAIAJBMEkEfyACIARqLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAkEBaiECDAELCyACQTBGBH9BAQUgAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSCwsEfyAAKQMwIgZQBH9BAQUgACkDKCEHQQAhAANAIABBEEkEfyABQQFrIABrLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAEEBaiEADAELCyAAQRBGBH9BAQUgAUEBayAAay0AAEEDdEGAwAJqKQMAIAaDQgBSCwsFQQALC+kJAxR7B38BfiACJAAgAiQBIAMkAgNAIAAgAUkEQCAAQYAQaiICIAEgASACSxshG0GA0AL9AAQAIQhBkNAC/QAEACEJQaDQAv0ABAAhCkGw0AL9AAQAIQtBwNAC/QAEACEMQdDQAv0ABAAhDUHg0AL9AAQAIQ5B8NAC/QAEACEPQYDRAv0ABAAhEEGQ0QL9AAQAIRFBoNEC/QAEACESQbDRAv0ABAAhE0GAECEDIAAiAv0ABAAiBCAEQQH9jQH9Uf0MDw8PDw8PDw8PDw8PDw8PD/1OIQUgBCAEQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4hBANAIAIgG0kEQCADIAggBf0OIAkgBP0O/U4gDCAFIAL9AAQQIgcgB0EB/Y0B/VH9DA8PDw8PDw8PDw8PDw8PDw/9TiIG/Q0BAgMEBQYHCAkKCwwNDg8QIhT9DiANIAQgByAHQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4iB/0NAQIDBAUGBwgJCgsMDQ4PECIV/Q79Tv1OIBAgBSAG/Q0CAwQFBgcICQoLDA0ODxARIhb9DiARIAQgB/0NAgMEBQYHCAkKCwwNDg8QESIX/Q79Tv1OIAogBf0OIAsgBP0O/U4gDiAU/Q4gDyAV/Q79Tv1OIBIgFv0OIBMgF/0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgBiEFIAchBCACQRBqIQIMAQsLQYAQIRlBgCAhAyAAIQIDQCACIBtJBEAgAyAbIAJrIhhBwABJBH5CASAYrYZCAX0FQn8LIBkpAwCDIh97p0ECdGohGANAIAMgGEkEQEEAIRoDQCAaQQhIBEAgAyACIB96p2o2AgAgHyAfQgF9gyEfIANBBGohAyAaQQFqIRoMAQsLDAELCyAYIQMgGUEIaiEZIAJBQGshAgwBCwsgAyEYQYAgIQJBgCAhAwNAIAMgGEkEQCADKAIAIhkvAQBBoMAAckGAgMSHAWxBEnZBgMABai0AAEEDdEGA0gJqKQMAIBlBA2spAwBCoMCAgYKEiJAghINClfip+pe33puef35CIIinIhpBFHZBgKABai0AACEbIAIgGTYCACACIBsgGkERdkEHcXZBAXFBAnRqIQIgA0EEaiEDDAELCyACIQNBgCAhGgNAIAMgGksEQCAaKAIAIR4jASMCSwRAIB4PCyAeLwEAQaDAAHJBgIDEhwFsQRJ2QYDAAWotAABBA3RBgNICaikDACAeQQNrKQMAQqDAgIGChIiQIISDQpX4qfqXt96bnn9+QiCIp0ESdkEBdEGA2AJqIgIvAQJBFGxBgN8IaiEdIAIvAQBBFGxBgN8IaiEZA0AgGSAdSQRAIB4gGSgCAGsiGCAZKAIEaiEcIBghAiAZKAIMIRsCfwNAIAIgHEkEQEEAIAL9AAQAIBv9AAQQ/VAgG/0ABAD9I/1jRQ0CGiAbQSBqIRsgAkEQaiECDAELC0EBCwR/IBkoAhAgGCAcEAQFQQALBEAgGSgCCCECIwEgGDYCACMBIBw2AgQjASACNgIIIwFBDGokAQsgGUEUaiEZDAELCyAaQQRqIRoMAQsLIABBgBBqIQAMAQsLIAELCgAjASMAa0EMbgueAwEDfyABIABrIgNBgAFLBEBBAQ8LIAJBAUYEQCADQRRPBH9BgJgBIQIgACIBQSAgA0F8cSIDIANBIE8bIgRqIQUDQCABIAVJBEAgAiABLQADQYDUAmotAAAgAS0AAEGA1AJqLQAAQRJ0IAEtAAFBgNQCai0AAEEMdHIgAS0AAkGA1AJqLQAAQQZ0cnIiA0EQdjoAACACIANBCHY6AAEgAiADOgACIAJBA2ohAiABQQRqIQEMAQsLIAIQAARAIAAgBGohAgJAA0AgACACSQRAIAAtAAAiA0EgciEEQQAhASADQTlLBH8gBEHhAEkgBEHmAEtyBSADQTBJCw0CIABBAWohAAwBCwtBASEBCwVBASEBCyABRQVBAAsPCyADQSBPBH9BgJgBIQEgACICQTAgA0F+cSIAIABBME8baiEDA0AgAiADSQRAIAEiAEEBaiEBIAAgAi0AACIAQTBrIABBIHJB1wBrIABBOkkbQQR0IAItAAEiAEEwayAAQSByQdcAayAAQTpJG3I6AAAgAkECaiECDAELCyABEAAFQQALCw==", "base64"));
	return new WebAssembly.Instance(Fr).exports;
}
let Fr;
// \0door:kernel/spec
let Ir;
const loaded$11 = () => Ir ??= require("./action-asking.cjs");
function checkSpec(...e) {
	return loaded$11().checkSpec(...e);
}
// \0door:kernel/buckets
let Lr;
const loaded$10 = () => Lr ??= require("./action-asking.cjs");
function sortIntoBuckets(...e) {
	return loaded$10().sortIntoBuckets(...e);
}
// \0door:kernel/patterns
let Rr;
const loaded$9 = () => Rr ??= require("./action-asking.cjs");
function patternsSize(...e) {
	return loaded$9().patternsSize(...e);
}
function writePatterns(...e) {
	return loaded$9().writePatterns(...e);
}
// \0door:kernel/neighbours
let zr;
const loaded$8 = () => zr ??= require("./action-asking.cjs");
function setBitsOf(...e) {
	return loaded$8().setBitsOf(...e);
}
function writeSets(...e) {
	return loaded$8().writeSets(...e);
}
function demandsOf(...e) {
	return loaded$8().demandsOf(...e);
}
function writeDemands(...e) {
	return loaded$8().writeDemands(...e);
}
// src/kernel/slots.ts
function hashWindows(e, t) {
	let n = new Uint8Array(16384);
	let r = e.map(({ text: e }, r) => {
		let i = t[r]?.offset ?? 0;
		let a = hashPair(e, i);
		n[a] = common(n[a] ?? 0, extentOf(i, e.length));
		return {
			bytes: foldedBytes(e, i - 3),
			pair: a
		};
	}).map(({ bytes: e, pair: t }) => hash(e & (Br[n[t] ?? 0] ?? 0n)));
	return {
		pairs: n,
		order: e.map((e, t) => t).sort((e, t) => (r[e] ?? 0) - (r[t] ?? 0) || e - t),
		hashes: r
	};
}
function extentOf(e, t) {
	return 1 + Math.min(e, 3) * 4 + Math.min(t - e, 5) - 2;
}
function common(e, t) {
	if (e === 0) return t;
	return 1 + Math.min(Math.floor((e - 1) / 4), Math.floor((t - 1) / 4)) * 4 + Math.min((e - 1) % 4, (t - 1) % 4);
}
const Br = [0n, ...Array.from({ length: 16 }, (e, t) => maskOf(Math.floor(t / 4), t % 4 + 2))];
function maskOf(e, t) {
	return (1n << BigInt(8 * (e + t))) - 1n << BigInt(8 * (3 - e));
}
function foldedBytes(e, t) {
	let n = 0n;
	for (let r = 7; r >= 0; r--) n = n << 8n | BigInt(e.charCodeAt(t + r) | 32);
	return n;
}
function hashPair(e, t) {
	return Math.imul((e.charCodeAt(t) | 32 | (e.charCodeAt(t + 1) | 32) << 8) << 16, 4337) >>> 18;
}
function hash(e) {
	return Number(BigInt.asUintN(64, e * 11400714819323198485n) >> 32n);
}
function writeSlots(e, { pairs: t, order: n, hashes: r }) {
	new Uint8Array(e, 24576).set(t);
	new BigUint64Array(e, 43264).set(Br);
	let i = new Uint8Array(e, 20480);
	for (let e of r) i[e >>> 20] = (i[e >>> 20] ?? 0) | 1 << (e >>> 17 & 7);
	let a = new Uint16Array(e, 44032, 16385);
	let o = 0;
	for (let e = 0; e < a.length; e++) {
		for (; o < n.length && (r[n[o] ?? 0] ?? 0) >>> 18 < e;) o++;
		a[e] = o;
	}
}
// src/kernel/tables.ts
function fillTables(e, t, n, r) {
	if (r === void 0) return makeTables(e, t, n);
	growTo(e, r.size);
	return restore(e, r);
}
function makeTables(e, { literals: t }, n) {
	let { windows: r, buckets: i } = sortIntoBuckets(t);
	let a = hashWindows(t, r);
	let o = setBitsOf(t);
	let s = demandsOf(t, o);
	let c = Nr + Math.ceil(t.length * 20 / 8) * 8;
	let l = c + s.records.length * 64;
	let u = l + patternsSize(t);
	let d = u + n.length * 32;
	let f = t.length * 12;
	let p = n.reduce((e, { shortest: t }) => e + Math.ceil(2048 / (t + 1)) + 1, 0) * 12;
	let m = d + Vr * 12 + Math.max(f, p);
	growTo(e, m);
	writeBuckets(new Uint8Array(e.buffer, 43008), i);
	writeSets(e.buffer, o, 40960);
	let h = t.map(({ text: e }, t) => [
		r[t]?.offset ?? 0,
		e.length,
		t
	]);
	writeLiterals(e.buffer, h, writePatterns(e.buffer, t, l), writeDemands(e.buffer, s, c), a.order);
	writeSlots(e.buffer, a);
	writeAlphabets(e.buffer, u, n);
	return {
		reach: r.reduce((e, { offset: t }) => Math.max(e, t), 0),
		alphabets: u,
		alphabetsEnd: d,
		hits: d,
		literalLimit: m - f,
		runLimit: m - p
	};
}
const Vr = 4096;
const Hr = 65536;
function growTo(e, t) {
	let n = Math.ceil(t / Hr) - e.buffer.byteLength / Hr;
	n > 0 && e.grow(n);
}
function writeBuckets(e, t) {
	t.forEach((t, n) => {
		let r = 1 << (n & 7);
		t.forEach(({ first: t, second: i }, a) => {
			let o = a * 64 + (n >> 3) * 32;
			for (let n = 0; n < 16; n++) {
				t >> n & 1 && (e[o + n] = (e[o + n] ?? 0) | r);
				i >> n & 1 && (e[o + 16 + n] = (e[o + 16 + n] ?? 0) | r);
			}
		});
	});
}
function writeLiterals(e, t, n, r, i) {
	let a = new Uint32Array(e, Nr, t.length * 5);
	i.forEach((e, i) => a.set([
		...t[e] ?? [],
		n[e] ?? 0,
		r[e] ?? 0
	], i * 5));
}
function writeAlphabets(e, t, n) {
	let r = new Uint32Array(e, t, n.length * 8);
	let i = familiesOf(n).flatMap((e) => e.map((t, n) => n === 0 ? familyOf(e) : []));
	n.forEach(({ name: e, runs: t, shortest: n }, a) => {
		let o = a * 8;
		r.set([
			Gr[e],
			Math.min(64, n),
			a,
			demandOf(e, t),
			...i[a] ?? []
		], o);
		r[o + 7] = leastOf(t.filter(({ opens: e, mixed: t }) => !e && !t));
	});
	let a = new Uint8Array(e, 43520, 256);
	for (let e = 0; e < 64; e++) a[Ur.charCodeAt(e)] = e;
	a[45] = 62;
	a[95] = 63;
}
const Ur = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function familyOf(e) {
	let t = Math.min(64, ...e.map((e) => e.shortest));
	return [
		e.reduce((e, { name: t }) => e | Gr[t], 0),
		Math.max(0, t - 3 >> 2),
		e.length * 32
	];
}
function demandOf(e, t) {
	let n = leastOf(t.filter(({ opens: e }) => !e));
	let r = e === "hex" ? 2 : 1;
	return (t.some(({ opens: e }) => e) ? r : 0) + n * 256;
}
function leastOf(e) {
	return Math.min(Wr, ...e.map(({ min: e }) => e));
}
const Wr = 2 ** 24 - 1;
const Gr = {
	base64: 15,
	base64url: 55,
	hex: 65,
	alphanumeric: 7,
	word: 39
};
// src/kernel/simd.ts
const makeSimd = (e, t = preparedFor(e)) => {
	t === void 0 && checkSpec(e);
	let n = new Search(e, t);
	return {
		spec: e,
		find: (e, t = 0, r = e.length) => n.find(e, Math.max(t, 0), Math.min(r, e.length))
	};
};
const $ = 77056;
var Search = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s = new HitList();
	#c = new HitList();
	#l = new HitList();
	constructor(e, t) {
		let n = t?.literals ?? e.literals.length;
		this.#e = n > 0;
		this.#t = e.runs.length > 0;
		this.#n = alphabetsOf(e.runs, n);
		this.#r = instantiate();
		this.#i = fillTables(this.#r.memory, e, this.#n, t);
		this.#a = new Uint8Array(this.#r.memory.buffer);
		this.#o = new Uint32Array(this.#r.memory.buffer, this.#i.hits);
	}
	find(e, t, n) {
		this.#s.clear();
		this.#c.clear();
		let r = t < n ? Math.min(n + this.#i.reach, e.length) : t;
		for (let i = t; i < r; i += Mr) {
			let a = Math.min(i + Mr, r);
			this.#u(e, i, a);
			this.#e && this.#d(e, i, a, t, n);
			let o = Math.min(a, n);
			this.#t && this.#p(e, i, o);
			this.#r.holdsNul($, $ + o - i) === 1 && (this.#s.hasNul = !0);
		}
		if (this.#c.count === 0) return this.#s;
		return mergeHits(this.#s, this.#c, this.#l);
	}
	#u(e, t, n) {
		let r = Math.max(t - 128, 0);
		let i = Math.min(n + 256, e.length);
		let a = $ - (t - r);
		let o = a + i - r;
		a > 76928 && this.#a.fill(0, 76928, a);
		this.#a.set(i - r === e.length ? e : e.subarray(r, i), a);
		i === n + 256 ? this.#a[o] = 0 : this.#a.fill(0, o, o + 256);
	}
	#d(e, t, n, r, i) {
		let { hits: a, literalLimit: o } = this.#i;
		let s = $ + n - t;
		for (let n = $; n < s;) {
			n = this.#r.findLiterals(n, s, a, o);
			this.#f(e, t - $, r, i);
		}
	}
	#f(e, t, n, r) {
		let i = this.#o;
		let a = this.#r.hitCount() * 3;
		for (let o = 0; o < a; o += 3) {
			let a = (i[o] ?? 0) + t;
			let s = (i[o + 1] ?? 0) + t;
			a >= n && a < r && s <= e.length && this.#s.add(a, s, i[o + 2] ?? 0);
		}
	}
	#p(e, t, n) {
		let { alphabets: r, alphabetsEnd: i, hits: a, runLimit: o } = this.#i;
		let s = $ + n - t;
		for (let n = $; n < s;) {
			n = this.#r.findRuns(n, s, r, i, a, o);
			this.#m(e, t - $);
		}
	}
	#m(e, t) {
		let n = this.#o;
		let r = this.#r.hitCount() * 3;
		for (let i = 0; i < r; i += 3) {
			let r = n[i + 2] ?? 0;
			let a = this.#n[r & 255];
			a && this.#h(e, (n[i] ?? 0) + t, (n[i + 1] ?? 0) + t, a, r);
		}
	}
	#h(e, t, n, { members: r, runs: i }, a) {
		let o = n;
		for (; o < e.length && r[e[o] ?? 0] === 1;) o++;
		for (let { what: e, min: n, max: r, opens: s, mixed: c } of i) o - t >= n && o - t <= r && (!s || a & 256) && (!c || a & 512) && this.#c.add(t, o, e);
	}
};
// src/core/numeral.ts
function isNumeral(e, t, n) {
	let [r, i] = [!1, !1];
	for (let a = t; a < n; a++) {
		let t = e[a] ?? 0;
		if (t >= 97 && t <= 102) r = !0;
		else if (t >= 65 && t <= 70) i = !0;
		else if (t < 48 || t > 57) return !1;
	}
	return !(r && i);
}
// \0door:kernel/letters
let Kr;
const loaded$7 = () => Kr ??= require("./action-asking.cjs");
function otherCase(...e) {
	return loaded$7().otherCase(...e);
}
// src/kernel/twin.ts
const makeTwin = (e) => {
	checkSpec(e);
	let t = new Needles(e.literals);
	let n = alphabetsOf(e.runs, e.literals.length);
	let [r, i, a] = [
		new HitList(),
		new HitList(),
		new HitList()
	];
	return {
		spec: e,
		find(e, o = 0, s = e.length) {
			let c = Math.max(o, 0);
			let l = Math.min(s, e.length);
			r.clear();
			i.clear();
			r.hasNul = e.subarray(c, l).includes(0);
			t.find(e, c, l, r);
			for (let t of n) findRuns(t, e, c, l, i);
			return i.count === 0 ? r : mergeHits(r, i, a);
		}
	};
};
var Needles = class {
	#e;
	#t = new Uint16Array(65536);
	#n = [0];
	#r = [0];
	constructor(e) {
		this.#e = e;
		e.forEach((e, t) => this.#a(e, t));
	}
	find(e, t, n, r) {
		let i = this.#t;
		let a = Math.min(n, e.length - 1);
		let o = e[t] ?? 0;
		for (let n = t; n < a; n++) {
			o = (o & 255) << 8 | (e[n + 1] ?? 0);
			i[o] !== 0 && this.#i(i[o] ?? 0, e, n, r);
		}
	}
	#i(e, t, n, r) {
		for (let i = e; i !== 0; i = this.#r[i] ?? 0) {
			let e = this.#n[i] ?? 0;
			let a = this.#e[e];
			a !== void 0 && standsAt(a, t, n) && hasNeighbours(a, t, n) && r.add(n, n + a.text.length, e);
		}
	}
	#a({ text: e, ignoreCase: t }, n) {
		let [r, i] = [e.charCodeAt(0), e.charCodeAt(1)];
		let [a, o] = t ? [otherCase(r), otherCase(i)] : [r, i];
		this.#o(r, i, n);
		a !== r && this.#o(a, i, n);
		o !== i && this.#o(r, o, n);
		a !== r && o !== i && this.#o(a, o, n);
	}
	#o(e, t, n) {
		let r = e << 8 | t;
		this.#r.push(this.#t[r] ?? 0);
		this.#t[r] = this.#n.push(n) - 1;
	}
};
function standsAt({ text: e, ignoreCase: t }, n, r) {
	if (r + e.length > n.length) return !1;
	for (let i = 0; i < e.length; i++) {
		let a = n[r + i] ?? 0;
		let o = e.charCodeAt(i);
		if (a !== o && !(t && a === otherCase(o))) return !1;
	}
	return !0;
}
function findRuns({ name: e, members: t, runs: n, shortest: r }, i, a, o, s) {
	let c = a > 0 && isMember(t, i, a - 1) ? endOfRun(t, i, a) + 1 : a;
	for (; c < o && c + r <= i.length;) {
		let a = lastOutside(t, i, c, c + r);
		if (a >= c) {
			c = a + 1;
			continue;
		}
		let o = endOfRun(t, i, c + r);
		for (let t of n) {
			let n = o - c > 128;
			o - c >= t.min && o - c <= t.max && (!t.opens || n || opens(e, i, c, o)) && (!t.mixed || n || !isNumeral(i, c, o)) && s.add(c, o, t.what);
		}
		c = o + 1;
	}
}
function lastOutside(e, t, n, r) {
	let i = r - 1;
	for (; i >= n && isMember(e, t, i);) i--;
	return i;
}
function endOfRun(e, t, n) {
	let r = n;
	for (; r < t.length && isMember(e, t, r);) r++;
	return r;
}
function isMember(e, t, n) {
	return e[t[n] ?? 0] === 1;
}
// src/kernel/index.ts
const makePrefilter = (e) => {
	let t = preparedFor(e);
	return t === void 0 ? makeInTurn(e) : makeFast(e, t) ?? makeTwin(e);
};
function makeInTurn(e) {
	checkSpec(e);
	let t = qr;
	let n = makeTwin(e);
	return {
		spec: e,
		find(r, i = 0, a = r.length) {
			let o = t;
			t -= a - i;
			o >= 0 && t < 0 && (n = makeFast(e) ?? n);
			return n.find(r, i, a);
		}
	};
}
const qr = 65536;
function makeFast(e, t) {
	try {
		return makeSimd(e, t);
	} catch {
		return;
	}
}
// src/platform/inflate.ts
const Jr = {
	deflate: inflateRawSync,
	zlib: inflateSync
};
const Yr = { inflate(e, t, n) {
	let r = attempt(e, t, n, hr.Z_FINISH);
	if (r !== "Z_BUF_ERROR") return typeof r == "string" ? failed(r) : {
		...r,
		status: "complete"
	};
	let i = attempt(e, t, n, hr.Z_SYNC_FLUSH);
	return typeof i == "string" ? failed(i) : {
		...i,
		status: "truncated"
	};
} };
function attempt(e, t, n, r) {
	try {
		let { buffer: i, engine: a } = Jr[t](e, {
			maxOutputLength: Math.max(1, n),
			finishFlush: r,
			info: !0
		});
		return {
			bytes: i,
			consumed: a.bytesWritten
		};
	} catch (e) {
		return codeOf(e, "Z_DATA_ERROR");
	}
}
function failed(e) {
	return {
		bytes: new Uint8Array(),
		consumed: 0,
		status: e === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged"
	};
}
// src/surfaces/index-file.ts
function fromFile(e) {
	let t = e.indexOf("\n") + 1;
	let n = e.indexOf("\n", t) + 1;
	let named = () => JSON.parse(e.toString("latin1", t, n));
	return {
		...JSON.parse(e.toString("latin1", 0, t)),
		get literals() {
			return named().literals;
		},
		get neighbours() {
			return named().neighbours;
		},
		get woken() {
			return e.toString("latin1", n);
		}
	};
}
// \0door:core/compile
let Xr;
const loaded$6 = () => Xr ??= require("./action-judging.cjs");
function compile(...e) {
	return loaded$6().compile(...e);
}
function unpackIndex(e) {
	let { key: t, runs: n, regions: r, literalReach: i, reach: a } = e;
	let o;
	let s;
	return {
		key: t,
		runs: n,
		regions: r,
		literalReach: i,
		reach: a,
		get literals() {
			return s ??= unpackLiterals(e.literals, e.neighbours);
		},
		woken(t) {
			o ??= e.woken.split("\n");
			return t < o.length ? JSON.parse(o[t] ?? "") : void 0;
		}
	};
}
function unpackLiterals(e, t) {
	let n = e.split("").map((e) => ({
		text: e.slice(1),
		ignoreCase: e.startsWith("i")
	}));
	for (let [e, r] of t) for (let t of r) n[t] = {
		...n[t],
		...e
	};
	return n;
}
// src/surfaces/built-in.ts
const preparedIndex = () => fromFile((0, t.readFileSync)((0, n.join)(__dirname, "rule-index.txt")));
let Zr;
function builtIn() {
	return Zr ??= made(preparedIndex());
}
function measured() {
	return new Map(builtInRules().flatMap((e) => withMeasure(e)));
}
function made(e) {
	return e === void 0 ? indexed(compileRules(builtInRules(), measured()).rules) : opened(e);
}
function opened(e) {
	let t = [];
	let at = (e) => t[e] ??= compiled(builtInRule(e));
	return {
		index: unpackIndex(e),
		at,
		get all() {
			return builtInRules().flatMap((e, t) => at(t) ?? []);
		}
	};
}
function compiled(e) {
	return e && compile(e, measureOf(e.id));
}
function withMeasure(e) {
	let t = measureOf(e.id);
	return t === void 0 ? [] : [[e, t]];
}
// src/surfaces/scanner.ts
const Qr = Object.values(Be).map(({ id: e }) => e);
const $r = {
	makePrefilter,
	latin1: latin1$2,
	inflater: Yr,
	unpacker: jr
};
function scannerFor(e) {
	if (!namesNone(e)) return createScanner(rulesFor(e), $r);
	let t = createScanner(builtIn(), $r);
	ei.add(t);
	return t;
}
const ei = new WeakSet();
function namesNone({ rules: e, disable: t, severity: n, allow: r }) {
	return e.length === 0 && t.length === 0 && n.size === 0 && r.every(({ target: e }) => e.kind !== "rule");
}
function rulesFor(e) {
	let { rules: t, problems: n } = compileRules(rulesInForce(e, builtInRules(), Qr), measured());
	refuseBadRules(e, n);
	return t;
}
// \0door:git/deepened
let ti;
const loaded$5 = () => ti ??= require("./action-asking.cjs");
const ni = 2147483647;
function openDeepened(...e) {
	return loaded$5().openDeepened(...e);
}
// src/surfaces/action/checkout-objects.ts
async function isHere(e, t) {
	for await (let n of e.readMany([t])) return !("unread" in n);
	return !1;
}
async function wholeObject(e, t) {
	for await (let n of readWhole(e, [t])) return "unread" in n ? null : n;
	return null;
}
async function commitOf(e, t) {
	let n = await wholeObject(e, t);
	if (n?.type === "tag") return commitOf(e, readTagTarget(n.content));
	return n?.type === "commit" ? t : null;
}
async function blobAt(e, t, n) {
	let r = await wholeObject(e, t);
	if (r === null) return "unread";
	let i = [];
	for await (let t of blobsAt(e, [readCommit(r.content).tree], [n])) {
		if (typeof t != "string") return "unread";
		i.push(t);
	}
	let [a] = i;
	return a === void 0 ? null : { oid: a };
}
const ri = [50, 1e3];
var Checkout = class {
	notes = [];
	refs;
	unreadRefs;
	#e;
	#t;
	#n = null;
	#r;
	#i = null;
	#a = null;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		let { refs: n, problems: r } = readRefs(e);
		this.refs = n;
		this.unreadRefs = r;
		this.#r = this.#u();
	}
	get repository() {
		return this.#i?.repository ?? this.#e;
	}
	get opened() {
		return {
			repository: this.repository,
			reader: this.#r,
			git: () => this.#d(),
			close: () => this.close()
		};
	}
	get mayFetch() {
		return this.#t.upstream !== null;
	}
	get head() {
		let e = readHead$1(this.#e);
		if (e.kind === "broken") throw new Fault("incomplete", `HEAD of the checkout can't be read (${e.reason}), so that nobody knows what to scan. Check out again before this step.`);
		return e.kind === "commit" ? e.oid : null;
	}
	has(e) {
		return isHere(this.#r, e);
	}
	async resolve(e) {
		let { include: t } = await resolveRevisions(await this.#d(), [`${e}^{}`], this.head);
		return t[0] ?? null;
	}
	async walk(e, t) {
		return walkRange(await this.#d(), this.#r, e, t);
	}
	async complete(e, t, n = 0) {
		if (!this.mayFetch || await this.#o(e, t)) return;
		let r = t.length === 0 ? [ni] : [...ri.map((e) => Math.max(e, n + 2)), ni];
		for (let n of this.repository.shallow.length > 0 ? r : [void 0]) {
			await this.fetch([...new Set([...e, ...t])], n);
			if (await this.#o(e, t)) return;
		}
	}
	async lacks(e) {
		let t = [];
		for (let n of e) await this.has(n) || t.push(n);
		return t;
	}
	async fetch(e, t) {
		let n = this.#s();
		if (n === null) return;
		await this.#d();
		let r = await n.fetch(e, t);
		let i = r === null || e.length === 1 ? [r] : await oneByOne(e, (e) => n.fetch([e], t));
		this.notes.push(...new Set(i.filter((e) => e !== null).map((e) => `Fetching what this clone lacks: ${e}`)));
		await this.#c();
	}
	async remoteRefs() {
		let e = this.#s();
		let t = e === null ? [] : await e.remoteRefs();
		t === null && this.notes.push("The server did not say which branches and tags it has: only those of this checkout are known.");
		return t ?? [];
	}
	commitOf(e) {
		return commitOf(this.#r, e);
	}
	async file(e, t) {
		let n = await blobAt(this.#r, e, t);
		if (n === null || n === "unread") return n;
		let { oid: r } = n;
		await this.has(r) || await this.fetch([r]);
		let i = await wholeObject(this.#r, r);
		return i === null || i.size > 16777216 ? "unread" : {
			oid: r,
			content: Uint8Array.from(i.content)
		};
	}
	async close() {
		await this.#l();
		this.#i?.close();
	}
	async #o(e, t) {
		if ((await this.lacks([...e, ...t])).length > 0) return !1;
		let n = new Set(this.repository.shallow);
		if (n.size === 0) return !0;
		let { commits: r, unread: i } = await this.walk(e, t);
		return i.length === 0 && !r.some((e) => n.has(e));
	}
	#s() {
		let { upstream: e, variables: t } = this.#t;
		if (e === null) return null;
		return this.#i ??= openDeepened(this.#e, e, t, AbortSignal.timeout(3e5));
	}
	async #c() {
		await this.#l();
		this.#r = this.#u();
	}
	async #l() {
		await this.#r.close();
		this.#n?.close();
		this.#n = null;
	}
	#u() {
		return new QuickReader(this.repository, async () => new ObjectReader(await this.#d()));
	}
	async #d() {
		let e = this.#n ??= openPrivateDir(this.repository, this.#t.variables, {
			refs: this.refs,
			heads: readOwnHeads(this.#e)
		});
		await (this.#a ??= requireGit(e));
		return e;
	}
};
async function oneByOne(e, t) {
	let n = [];
	for (let r of e) n.push(await t(r));
	return n;
}
// src/core/record.ts
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function recordOf(e) {
	return isRecord(e) ? e : {};
}
function listOf(e) {
	return Array.isArray(e) ? e : [];
}
function at(e, ...t) {
	return t.reduce((e, t) => isRecord(e) && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
function planOf(e, t) {
	let n = at(t, "pull_request");
	let r = {
		defaultBranch: text$1(t, "repository", "default_branch"),
		pullRequest: null,
		commits: count$1(t, "pull_request", "commits"),
		fresh: freshOf(t)
	};
	if (isRecord(n) || e.startsWith("pull_request")) return {
		...r,
		...between(e, t, [
			"pull_request",
			"base",
			"sha"
		], [
			"pull_request",
			"head",
			"sha"
		]),
		pullRequest: count$1(n, "number") || count$1(t, "number") || null
	};
	if (e === "push") return {
		...r,
		wanted: push(t),
		untrusted: !1
	};
	if (e === "merge_group") return {
		...r,
		...between(e, t, ["merge_group", "base_sha"], ["merge_group", "head_sha"])
	};
	if (e === "workflow_run") return {
		...r,
		...workflowRun(t)
	};
	return {
		...r,
		wanted: { kind: "history" },
		untrusted: !1
	};
}
function between(e, t, n, r) {
	return {
		wanted: {
			kind: "between",
			base: id(e, t, ...n),
			head: id(e, t, ...r)
		},
		untrusted: !0
	};
}
function push(e) {
	let t = id("push", e, "before");
	let n = id("push", e, "after");
	let r = text$1(e, "ref") ?? "";
	if (isZero(n)) return {
		kind: "nothing",
		why: r.startsWith("refs/tags/") ? "the tag was deleted" : "the branch was deleted"
	};
	if (r.startsWith("refs/tags/") || isZero(t)) return {
		kind: "beside-branches",
		head: n,
		pushed: r
	};
	return {
		kind: "between",
		base: t,
		head: n,
		pushed: r
	};
}
function freshOf(e) {
	let t = list$1(e, "commits");
	let n = t.filter((e) => at(e, "distinct") === !0).map((e) => text$1(e, "id") ?? "");
	return {
		ids: new Set(n.filter(isOid)),
		isCut: t.length >= 2048
	};
}
function workflowRun(e) {
	let t = id("workflow_run", e, "workflow_run", "head_sha");
	let [n] = list$1(e, "workflow_run", "pull_requests");
	let r = text$1(n, "base", "sha");
	return {
		wanted: r !== null && isOid(r) ? {
			kind: "between",
			base: r,
			head: t
		} : {
			kind: "beside-default",
			head: t
		},
		untrusted: !0,
		pullRequest: count$1(n, "number") || null
	};
}
function isZero(e) {
	return /^0+$/.test(e);
}
function id(e, t, ...n) {
	let r = text$1(t, ...n) ?? "";
	if (isOid(r)) return r;
	throw new Fault("usage", `The ${e} event's payload has no object id at ${n.join(".")}. Run the Action on the event as GitHub sends it.`);
}
function text$1(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "string" ? n : null;
}
function count$1(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "number" && Number.isSafeInteger(n) && n > 0 ? n : 0;
}
function list$1(e, ...t) {
	return listOf(at(e, ...t));
}
async function headPlaces({ findings: e }, t, n, r, i) {
	let a = new Map();
	let o = new Set(e.map((e) => e.fingerprint));
	for (let s of t === null ? [] : pathsOf(e.flatMap(({ occurrences: e }) => e))) {
		let e = await contentOf(t, s, n);
		for (let t of e === null ? [] : outcomeOf(r.scan(e), {
			fingerprint: i,
			disclose: void 0
		}).sealed) o.has(t.fingerprint) && add(a, t.fingerprint, {
			path: s,
			...positionOf(primaryPart(t.parts))
		});
	}
	return a;
}
function pathsOf(e) {
	let t = e.flatMap(({ source: e, path: t }) => e === "range" && t !== void 0 ? [t] : []);
	return [...new Set(t)].slice(0, 2e3);
}
async function contentOf(e, t, n) {
	for (let r of rawPaths(t)) {
		let t = await n.file(e, r);
		if (t !== null && t !== "unread") return t.content;
	}
	return null;
}
function rawPaths(e) {
	let t = Buffer.from(e).toString("latin1");
	let n = t.replace(/%([0-9A-F]{2})/g, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
	return n === t ? [t] : [t, n];
}
function positionOf({ line: e, column: t, endLine: n, endColumn: r }) {
	return {
		line: e,
		column: t,
		endLine: n,
		endColumn: r
	};
}
function add(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function masksOf(e) {
	let t = e.findings.flatMap(({ parts: e }) => e.filter(({ identifier: e }) => e !== !0).map(({ value: e }) => e ?? "")).flatMap((e) => e.split(/[\r\n]+/)).filter((e) => e.length >= 16 && !/^-----(?:BEGIN|END) /.test(e));
	return [...new Set(t)].slice(0, 100);
}
function hiding(e) {
	let t = e.findings.flatMap((e) => e.parts).filter(({ value: e, identifier: t }) => t !== !0 && (e ?? "").length > 3);
	return (e) => t.reduce((e, { value: t = "", masked: n }) => e.replaceAll(t, n), e);
}
function withoutValues(e) {
	return {
		...e,
		findings: e.findings.map((e) => ({
			...e,
			parts: e.parts.map(withoutValue),
			occurrences: e.occurrences.map(({ author: e, ...t }) => e === void 0 || e.includes("@") ? t : {
				...t,
				author: e
			})
		}))
	};
}
function withoutValue({ value: e, ...t }) {
	return t;
}
// src/config/discover.ts
const ii = [
	".leaksift.toml",
	".leaksift.yaml",
	".leaksift.yml",
	".leaksift.json"
];
const ai = ".leaksift-baseline.jsonl";
async function discoverConfig(e) {
	let t = [];
	for (let n of ii) {
		let r = await e(n);
		r !== null && t.push({
			name: n,
			text: r
		});
	}
	if (t.length > 1) throw new Fault("config", `There are two configurations, ${t.map(({ name: e }) => e).join(" and ")}: keep one of them.`);
	return t[0] ?? null;
}
async function discoverBaseline(e) {
	let t = await e(ai);
	return t === null ? null : {
		name: ai,
		text: t
	};
}
async function readNamedFile(e, t) {
	let n = await e(t);
	if (n === null) throw new Fault("config", `There is no file ${JSON.stringify(t)}. Check its spelling.`);
	return {
		name: t,
		text: n
	};
}
function utf8(e, t) {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(t);
	} catch {
		throw new Fault("config", `${JSON.stringify(e)} is not UTF-8 text: save it as UTF-8.`);
	}
}
// src/config/load.ts
async function loadPolicy(e, t = {}) {
	return parsePolicy({
		config: await chosen(t.config, e, discoverConfig),
		baseline: await chosen(t.baseline, e, discoverBaseline)
	});
}
async function parsePolicy(e) {
	let { config: t, baseline: n } = e;
	return {
		config: t === null ? me : await (await Promise.resolve().then(() => require("./action-parse.cjs"))).parseConfig(t.name, t.text),
		baseline: n === null ? null : (await Promise.resolve().then(() => require("./action-baseline.cjs"))).parseBaseline(n.name, n.text),
		texts: e
	};
}
function chosen(e, t, n) {
	if (e === !1) return Promise.resolve(null);
	return e === void 0 ? n(t) : readNamedFile(t, e);
}
// src/surfaces/action/policy.ts
async function policyFor({ policy: e, head: t }, { config: n, baseline: r }, i) {
	let a = [];
	if (e === null || !await i.has(e)) return {
		...await loadPolicy(async () => null),
		notes: a
	};
	let o = readerOf(e, i);
	let chosen = async (n, r) => {
		if (r === null || await o(r) !== null) return r ?? void 0;
		if (t === null || t === e || await readerOf(t, i)(r) === null) throw new Fault("usage", `Input ${n}: there is no file ${JSON.stringify(r)} in commit ${e}.`);
		a.push(`Input ${n}: ${JSON.stringify(r)} comes with this change and counts after the merge; until then there is none.`);
		return !1;
	};
	let s = {
		config: await chosen("config", n),
		baseline: await chosen("baseline", r)
	};
	return {
		...await loadPolicy(o, {
			...s.config === void 0 ? {} : { config: s.config },
			...s.baseline === void 0 ? {} : { baseline: s.baseline }
		}),
		notes: a
	};
}
function policyPaths(e, { config: t, baseline: n }) {
	let r = new Set([
		...ii,
		ai,
		t,
		n
	].filter((e) => e !== null).map(latin1));
	return [...e].filter((e) => r.has(e) || oi.some((t) => e.startsWith(t)) || isPolicy(e.slice(e.lastIndexOf("/") + 1))).sort();
}
const oi = [".github/workflows/", ".github/actions/"];
function isPolicy(e) {
	return si.has(e) || e.startsWith(".") && e.endsWith("ignore");
}
const si = new Set([
	".gitattributes",
	".gitallowed",
	".gitleaks.toml",
	".secrets.baseline",
	"action.yml",
	"action.yaml"
]);
function readerOf(e, t) {
	return async (n) => {
		let r = await t.file(e, latin1(n));
		if (r === "unread") throw new Fault("incomplete", `The policy can not be read: ${JSON.stringify(n)} in commit ${e}. With actions/checkout, set fetch-depth: 0.`);
		return r === null ? null : utf8(n, r.content);
	};
}
function latin1(e) {
	return Buffer.from(e).toString("latin1");
}
// \0door:surfaces/action/new-branch
let ci;
const loaded$4 = () => ci ??= require("./action-telling.cjs");
function besideBranches(...e) {
	return loaded$4().besideBranches(...e);
}
function defaultBranch(...e) {
	return loaded$4().defaultBranch(...e);
}
// src/surfaces/action/revisions.ts
async function scopeOf(e, t, n, r) {
	let i = [];
	let a = await overridden(e.wanted, t, n, r);
	let o = await endsOf(a, e, t, n, r, i);
	await n.complete(o.include, o.exclude, e.commits);
	return describe(a.kind === "between" && a.pushed !== void 0 && (await n.lacks([a.base])).length > 0 ? await withoutBase(a.head, a.pushed, e, n, i) : o, e.untrusted && t.policyFrom === "base", n, i);
}
async function overridden(e, { baseRef: t, headRef: n }, r, i) {
	if (t === null && n === null) return e;
	let a = "head" in e ? e.head : i ?? r.head;
	let o = n === null ? a : await resolve("head-ref", n, r);
	let s = t === null ? e.kind === "between" ? e.base : null : await resolve("base-ref", t, r);
	if (o === null) throw new Fault("usage", "Input base-ref is given, but there is no head: give head-ref, too.");
	return s === null ? {
		kind: "beside-default",
		head: o
	} : {
		kind: "between",
		base: s,
		head: o
	};
}
async function resolve(e, t, n) {
	if (isOid(t)) return t;
	try {
		let e = await n.resolve(t);
		if (e !== null) return e;
	} catch (e) {
		if (!isFault(e) || e.code !== "usage") throw e;
	}
	let r = t.replace(/^origin\//, "");
	let i = [
		t,
		`refs/heads/${r}`,
		`refs/tags/${r}`
	];
	let a = (await n.remoteRefs()).find(({ name: e }) => i.includes(e));
	if (a !== void 0) return a.oid;
	throw new Fault("usage", `Input ${e} names ${JSON.stringify(t.slice(0, 100))}, which is not found. Name a branch, a tag or a full commit id; with actions/checkout, set fetch-depth: 0.`);
}
async function endsOf(e, t, { history: n }, r, i, a) {
	switch (e.kind) {
		case "nothing":
			a.push(`Nothing to scan: ${e.why}.`);
			return {
				include: [],
				exclude: []
			};
		case "between": return {
			include: [e.head],
			exclude: [e.base],
			...e.pushed === void 0 ? {} : { replaced: [e.base] }
		};
		case "beside-branches":
			if (e.pushed === `refs/heads/${t.defaultBranch}`) return wholeBranch(e.head, a);
			return besideBranches(e.head, e.pushed, t, r, a);
		case "beside-default": return {
			include: [e.head],
			exclude: await defaultBranch(t, r, "")
		};
		case "history": return {
			include: await everything(n, r, i),
			exclude: [],
			unread: n === "all" ? r.unreadRefs : []
		};
	}
}
function wholeBranch(e, t) {
	t.push("The default branch is new, so that all that it reaches is scanned.");
	return {
		include: [e],
		exclude: []
	};
}
async function withoutBase(e, t, n, r, i) {
	i.push("What the push replaced is gone, so that it is scanned as a new branch.");
	let a = await besideBranches(e, t, n, r, i);
	await r.complete(a.include, a.exclude, n.commits);
	return a;
}
async function everything(e, t, n) {
	let r = n ?? t.head;
	let i = r === null ? [] : [r];
	if (e === "branch") return i;
	let a = isPart(t) ? await t.remoteRefs() : [];
	let o = [...t.refs.filter(({ name: e }) => /^refs\/(?:heads|tags|remotes)\//.test(e)), ...a];
	return [...new Set([...i, ...o.map(({ oid: e }) => e)])];
}
function isPart({ repository: e, refs: t }) {
	return e.shallow.length > 0 || t.filter(({ name: e }) => e.startsWith("refs/remotes/")).length === 1;
}
async function describe(e, t, n, r) {
	let [i] = e.include;
	let [a] = e.exclude;
	let o = i === void 0 ? null : await n.commitOf(i);
	let s = i === void 0 ? "" : a !== void 0 && e.exclude.length === 1 ? `${a}..${i}` : i;
	return {
		revisions: {
			include: e.include,
			exclude: e.exclude,
			single: !1,
			...e.replaced ? { replaced: e.replaced } : {}
		},
		range: s,
		head: o,
		notes: r,
		unread: e.unread ?? [],
		isRange: e.exclude.length > 0,
		policy: t ? a ?? null : o,
		lacking: await n.lacks([...e.include, ...e.exclude])
	};
}
// src/surfaces/action/scan.ts
async function scan(e, t, n) {
	let r = repositoryAt(e);
	let i = planOf(t.event, t.payload);
	let a = await isOfAnother(r, i, t, n);
	let o = new Checkout(r, {
		variables: n,
		upstream: a ? null : upstreamOf(t, e)
	});
	try {
		a && o.notes.push("This is a checkout of another repository than the event's, so that its own history is scanned; base-ref and head-ref would name a range.");
		let r = a ? {
			...i,
			wanted: { kind: "history" },
			untrusted: !1,
			pullRequest: null
		} : i;
		return await scanScope(await scopeOf(r, e, o, a ? null : t.sha), {
			inputs: e,
			environment: t,
			variables: n,
			checkout: o,
			plan: r,
			isForeign: a
		});
	} finally {
		await o.close();
	}
}
function repositoryAt({ folder: e }) {
	try {
		let n = openRepository(e);
		if ((0, t.realpathSync)(n.workTree ?? n.gitDir) === e) return n;
	} catch (e) {
		if (!isFault(e) || e.code !== "usage") throw e;
	}
	throw new Fault("usage", "Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its \"path\"), and check out before this step.");
}
async function isOfAnother(e, { wanted: t }, { repository: n, sha: r }, i) {
	let a = e.config.last("remote.origin.url");
	if (a === void 0 || n === null || !isUrl(a) || protocolOf(a) === "file") return !1;
	let o = a.replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	if ([`/${n}`, `:${n}`].some((e) => o.endsWith(e.toLowerCase()))) return !1;
	let s = [
		..."head" in t ? [t.head] : [],
		..."base" in t ? [t.base] : [],
		...r === null ? [] : [r]
	];
	let c = new Checkout(e, {
		variables: i,
		upstream: null
	});
	try {
		return (await c.lacks(s)).length === s.length;
	} finally {
		await c.close();
	}
}
async function scanScope(e, t) {
	let { inputs: n, environment: r, variables: i, checkout: a, plan: o, isForeign: s } = t;
	let c = await policyFor(e, n, a);
	let l = n.failOn ?? c.config.failOn;
	let u = scannerFor(c.config);
	let d = makeFingerprinter(derive, c.baseline?.key ?? "leaksift/1");
	let f = new Set();
	let p = n.verify ? await (await Promise.resolve().then(() => require("./action-live-check.cjs"))).liveCheck(r.payload, i) : null;
	let m = !o.untrusted || n.policyFrom === "head";
	let once = async () => run({
		source: sourceOf(e, t, f),
		scanner: u,
		fingerprint: d,
		failOn: l,
		disclose,
		...p === null ? {} : { verify: p },
		policy: {
			...c,
			whole: !e.isRange
		},
		...m ? {} : { onNewMarks: (e) => e.flatMap(markNotes).forEach((e) => f.add(e)) }
	}, {
		now: () => new Date(),
		version: oe
	});
	let h = await completed(await once(), once, e, a);
	let g = withNotes(withoutValues(h), [
		...e.notes,
		...c.notes,
		...new Set(a.notes),
		...n.verify && p === null ? [li] : []
	]);
	return {
		report: g,
		scope: e,
		plan: o,
		failOn: l,
		isForeign: s,
		masks: masksOf(h),
		heads: await headPlaces(g, e.head, a, u, d),
		commits: Number(g.scan.statistics?.commits ?? 0),
		policyChanges: [...f].map(hiding(h)).map((e) => `${e}${m ? "" : ", which counts after the merge"}`)
	};
}
const li = "Keys in pull requests from forks are not checked against AWS.";
function sourceOf(e, { inputs: t, environment: n, variables: r, checkout: i, plan: a }, o) {
	let s = rangeSource({
		path: t.folder,
		variables: r,
		opened: i.opened,
		revisions: e.revisions,
		command: "action",
		target: n.repository ?? ".",
		onTouched: (e) => {
			if (a.untrusted) for (let n of policyPaths(e, t)) o.add(`The change touches ${JSON.stringify(pathName(Buffer.from(n, "latin1")))}`);
		}
	});
	return {
		...s,
		async *units(t, n) {
			let r = e.lacking.filter((t) => !e.revisions.include.includes(t)).map((e) => ({
				unit: `object ${e}`,
				reason: "missing object"
			}));
			for (let { unit: n, reason: i } of [...r, ...e.unread]) {
				t.enumerated();
				t.unread(n, i);
			}
			yield* s.units(t, n);
		}
	};
}
async function completed(e, t, n, r) {
	let i = e;
	for (let e = 0; e < 8 && r.mayFetch; e += 1) {
		let e = missingObjects(i).filter((e) => !n.lacking.includes(e));
		if (e.length === 0) break;
		await r.fetch(e);
		if ((await r.lacks(e)).length === e.length) break;
		i = await t();
	}
	return i;
}
function missingObjects({ ledger: e }) {
	let t = e.unread.filter(({ reason: e }) => e === "missing object").map(({ unit: e }) => e.replace(/^\w+ /, ""));
	return [...new Set(t.filter(isOid))];
}
function markNotes({ marks: e, places: [t] }) {
	return e.map(({ target: e, position: n }) => `The change brings the mark "leaksift:allow ${e.slice(0, 100)}" in ${JSON.stringify(t?.path ?? t?.source ?? "a message")}, line ${n.line}`);
}
function withNotes(e, t) {
	let n = [...t, ...e.scan.notes ?? []];
	return n.length === 0 ? e : {
		...e,
		scan: {
			...e.scan,
			notes: n
		}
	};
}
// src/reporters/tally.ts
function tally(e, t = "medium") {
	let n = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	let r = 0;
	let i = 0;
	for (let t of e) t.status === "suppressed" ? i += 1 : t.new ? n[t.severity] += 1 : r += 1;
	return {
		open: n,
		openCount: sum(n, "info"),
		failing: sum(n, t),
		known: r,
		suppressed: i
	};
}
function sum(e, t) {
	return p.filter((e) => atLeast(e, t)).reduce((t, n) => t + e[n], 0);
}
// src/reporters/words.ts
function count(e, t, n = `${t}s`) {
	return `${grouped(e)} ${e === 1 ? t : n}`;
}
function grouped(e) {
	return String(e).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function size(e) {
	let t = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB"
	];
	let n = e;
	let r = 0;
	for (; n >= 999.95 && r < t.length - 1;) {
		n /= 1e3;
		r += 1;
	}
	return `${r === 0 ? n : n.toFixed(1)} ${t[r] ?? ""}`;
}
function duration(e) {
	if (e < 59.95) return `${e.toFixed(1)} s`;
	let t = Math.round(e);
	if (t < 3600) return `${Math.floor(t / 60)} min ${t % 60} s`;
	return `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min`;
}
function days(e) {
	if (e < 1) return "less than a day";
	let t = Math.floor(e);
	return t < 365 ? count(t, "day") : `${count(t, "day")} (${(t / 365.25).toFixed(1)} years)`;
}
function ago(e, t) {
	let n = (Date.parse(t) - Date.parse(e)) / 864e5;
	if (!(n >= 0)) return;
	if (n < 1) return "within a day";
	if (n < 60) return `${count(Math.floor(n), "day")} ago`;
	if (n < 730) return `${count(Math.floor(n / 30.44), "month")} ago`;
	return `${count(Math.floor(n / 365.25), "year")} ago`;
}
function list(e, t = 3) {
	let n = e.length > t ? [...e.slice(0, t), `${grouped(e.length - t)} more`] : e;
	if (n.length < 2) return n.join("");
	return `${n.slice(0, -1).join(", ")} and ${n.at(-1) ?? ""}`;
}
function day(e) {
	return /^\d{4}-\d{2}-\d{2}T/.test(e) ? e.slice(0, 10) : e;
}
function elided(e, t) {
	if (e.length <= t) return e;
	let n = Math.floor((t - 1) / 2);
	return `${e.slice(0, n).replace(/[\ud800-\udbff]$/, "")}\u2026${e.slice(-n).replace(/^[\udc00-\udfff]/, "")}`;
}
function short(e) {
	return e.slice(0, 8);
}
// src/reporters/closing.ts
function conclusion(e, t = "medium") {
	let n = tally(e.findings, t);
	let { complete: r, units: i } = e.ledger;
	if (!r) return incomplete(e, n);
	if (!hasRead(e) && i.skipped === 0 && e.findings.length === 0) return "Nothing to scan: there was nothing to read here.";
	let a = i.skipped === 0 ? "Everything was read" : `Everything was read but what policy skips (${grouped(i.skipped)})`;
	if (e.findings.length === 0) return `${a} and nothing was found.`;
	if (n.openCount === 0) return `${a}. Nothing new is open: ${asides$1(n).join(", ")}.`;
	if (n.failing === 0) return `${a}. Nothing at or above ${t}; ${found(n)}.`;
	return `${a}. ${count(n.failing, "credential")} at or above ${t} must be dealt with.`;
}
function hasRead({ ledger: e }) {
	return e.units.scanned > 0 && e.bytes > 0;
}
function incompleteness(e) {
	let { ledger: t } = e;
	if (t.complete) return;
	let { unread: n, enumerated: r, scanned: i, skipped: a } = t.units;
	if (n > 0) return `INCOMPLETE: ${grouped(n)} of ${count(r, "unit")} could not be read.`;
	return `INCOMPLETE: ${count(r, "unit")} should have been read, but only ${grouped(i + a)} can be accounted for.`;
}
function found(e) {
	return [e.openCount === 0 ? "no open credential" : `${count(e.openCount, "open credential")}: ${bySeverity(e)}`, ...asides$1(e)].join(" \u00b7 ");
}
function coverage(e) {
	let { units: t, bytes: n, remembered: r } = e.ledger;
	let i = r === void 0 ? "" : `; ${grouped(r.units)} of them (${size(r.bytes)}) by an earlier audit under the same rules`;
	return `Read ${grouped(t.scanned)} of ${count(t.enumerated, "unit")}, ${size(n)} in ${duration(e.scan.seconds)}${i}.`;
}
function skipped(e) {
	let { ledger: t } = e;
	if (t.skipped.length === 0) return;
	return `Skipped ${grouped(t.units.skipped)}: ${t.skipped.map((e) => `${grouped(e.count)} \u00d7 ${e.reason}`).join(", ")}.`;
}
function statistics(e) {
	let { firstYear: t, lastYear: n, ...r } = e.scan.statistics ?? {};
	let i = Object.entries(r).map(([e, t]) => figure(e, t));
	if (t === void 0 || n === void 0) return i;
	return [t === n ? String(t) : `${t}\u2013${n}`, ...i];
}
function incomplete(e, t) {
	let n = t.openCount === 0 ? "Nothing open was found so far" : `${count(t.openCount, "open credential")} so far`;
	return `${incompleteness(e) ?? ""} ${n}; this is no all-clear.`;
}
function bySeverity({ open: e }) {
	return [...p].reverse().filter((t) => e[t] > 0).map((t) => `${grouped(e[t])} ${t}`).join(", ");
}
function asides$1({ suppressed: e, known: t }) {
	return [...t > 0 ? [`${grouped(t)} in the base already`] : [], ...e > 0 ? [`${grouped(e)} suppressed`] : []];
}
function figure(e, t) {
	let n = e.replace(/[A-Z]/g, (e) => ` ${e.toLowerCase()}`);
	if (n === "bytes" && typeof t == "number") return size(t);
	if (typeof t == "string") return `${n} ${t}`;
	return `${grouped(t)} ${t === 1 ? n.replace(/s$/, "") : n}`;
}
// node_modules/picocolors/picocolors.js
let ui = process || {};
let di = ui.argv || [];
let fi = ui.env || {};
let pi = !(fi.NO_COLOR || di.includes("--no-color")) && (!!fi.FORCE_COLOR || di.includes("--color") || ui.platform === "win32" || !!fi.CI);
let formatter = (e, t, n = e) => (r) => {
	let i = "" + r, a = i.indexOf(t, e.length);
	return ~a ? e + replaceClose(i, t, n, a) + t : e + i + t;
};
let replaceClose = (e, t, n, r) => {
	let i = "", a = 0;
	do {
		i += e.substring(a, r) + n;
		a = r + t.length;
		r = e.indexOf(t, a);
	} while (~r);
	return i + e.substring(a);
};
let createColors = (e = pi) => {
	let t = e ? formatter : () => String;
	return {
		isColorSupported: e,
		reset: t("\x1B[0m", "\x1B[0m"),
		bold: t("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
		dim: t("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
		italic: t("\x1B[3m", "\x1B[23m"),
		underline: t("\x1B[4m", "\x1B[24m"),
		inverse: t("\x1B[7m", "\x1B[27m"),
		hidden: t("\x1B[8m", "\x1B[28m"),
		strikethrough: t("\x1B[9m", "\x1B[29m"),
		black: t("\x1B[30m", "\x1B[39m"),
		red: t("\x1B[31m", "\x1B[39m"),
		green: t("\x1B[32m", "\x1B[39m"),
		yellow: t("\x1B[33m", "\x1B[39m"),
		blue: t("\x1B[34m", "\x1B[39m"),
		magenta: t("\x1B[35m", "\x1B[39m"),
		cyan: t("\x1B[36m", "\x1B[39m"),
		white: t("\x1B[37m", "\x1B[39m"),
		gray: t("\x1B[90m", "\x1B[39m"),
		bgBlack: t("\x1B[40m", "\x1B[49m"),
		bgRed: t("\x1B[41m", "\x1B[49m"),
		bgGreen: t("\x1B[42m", "\x1B[49m"),
		bgYellow: t("\x1B[43m", "\x1B[49m"),
		bgBlue: t("\x1B[44m", "\x1B[49m"),
		bgMagenta: t("\x1B[45m", "\x1B[49m"),
		bgCyan: t("\x1B[46m", "\x1B[49m"),
		bgWhite: t("\x1B[47m", "\x1B[49m"),
		blackBright: t("\x1B[90m", "\x1B[39m"),
		redBright: t("\x1B[91m", "\x1B[39m"),
		greenBright: t("\x1B[92m", "\x1B[39m"),
		yellowBright: t("\x1B[93m", "\x1B[39m"),
		blueBright: t("\x1B[94m", "\x1B[39m"),
		magentaBright: t("\x1B[95m", "\x1B[39m"),
		cyanBright: t("\x1B[96m", "\x1B[39m"),
		whiteBright: t("\x1B[97m", "\x1B[39m"),
		bgBlackBright: t("\x1B[100m", "\x1B[49m"),
		bgRedBright: t("\x1B[101m", "\x1B[49m"),
		bgGreenBright: t("\x1B[102m", "\x1B[49m"),
		bgYellowBright: t("\x1B[103m", "\x1B[49m"),
		bgBlueBright: t("\x1B[104m", "\x1B[49m"),
		bgMagentaBright: t("\x1B[105m", "\x1B[49m"),
		bgCyanBright: t("\x1B[106m", "\x1B[49m"),
		bgWhiteBright: t("\x1B[107m", "\x1B[49m")
	};
};
var mi = { createColors };
// \0door:reporters/place
let hi;
const loaded$3 = () => hi ??= require("./action-telling.cjs");
function placeName(...e) {
	return loaded$3().placeName(...e);
}
function isFilePlace(...e) {
	return loaded$3().isFilePlace(...e);
}
// \0door:reporters/text-block
let gi;
const loaded$2 = () => gi ??= require("./action-telling.cjs");
function block(...e) {
	return loaded$2().block(...e);
}
function shownParts(...e) {
	return loaded$2().shownParts(...e);
}
// src/core/place-count.ts
function placeCount(e) {
	return e.reduce((e, { more: t = 0 }) => e + 1 + t, 0);
}
// \0door:reporters/story
let _i;
const loaded$1 = () => _i ??= require("./action-telling.cjs");
function prefixed(...e) {
	return loaded$1().prefixed(...e);
}
function maskedParts(...e) {
	return loaded$1().maskedParts(...e);
}
function since(...e) {
	return loaded$1().since(...e);
}
function standing$1(...e) {
	return loaded$1().standing(...e);
}
function exposed(...e) {
	return loaded$1().exposed(...e);
}
function factList(...e) {
	return loaded$1().factList(...e);
}
function harmlessness(...e) {
	return loaded$1().harmlessness(...e);
}
function advice(...e) {
	return loaded$1().advice(...e);
}
function verdictOf(...e) {
	return loaded$1().verdictOf(...e);
}
// src/reporters/text-wrap.ts
function wrap(e, t, n = "") {
	let [r = "", ...i] = e.split(" ");
	let a = r;
	let o = columns(r);
	for (let e of i) {
		let r = columns(e);
		let i = o + 1 + r <= t;
		a += i ? ` ${e}` : `\n${n}${e}`;
		o = i ? o + 1 + r : n.length + r;
	}
	return a;
}
function wrapItems(e, t) {
	return wrap(e.map((e) => e.replaceAll(" ", "\xA0")).join("\xA0\u00b7 "), t).replaceAll("\xA0", " ");
}
function columns(e) {
	return e.length - (e.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
function slight(e, { paint: t, width: n }) {
	let r = short(e.fingerprint);
	let i = `  ${e.severity.padEnd(10)}${visible(whereOf(e))}`;
	let a = n - columns(i + r);
	let o = " ".repeat(12);
	let s = wrap([...storyOf(e), ...a < 2 ? [r] : []].map(visible).join("\xA0\u00b7 "), n - 12).replaceAll("\xA0", " ").split("\n").map((e) => `${o}${e}\n`);
	return `${i}${a < 2 ? "" : `${" ".repeat(a)}${t.dim(r)}`}\n${s.join("")}`;
}
function whereOf({ occurrences: e }) {
	let [t] = e;
	let n = placeCount(e) - 1;
	return `${t === void 0 ? "" : placeName(t)}${n > 0 ? `, ${count(n, "more place", "more places")}` : ""}`;
}
function storyOf(e) {
	let { title: t, exposure: n, signals: r = [] } = e;
	let i = since(e);
	return [
		`${t} ${shownParts(e)}`,
		...i === void 0 ? [] : [`since ${i}`],
		...n === null ? [] : [n.inHead ? "in HEAD" : "not in HEAD"],
		...factList(e),
		...r.length === 0 ? [] : [r.join(", ")]
	];
}
// src/reporters/text.ts
const vi = { render };
function* render(e, t) {
	let n = mi.createColors(t.color);
	let r = {
		paint: n,
		width: Math.max(40, Math.min(t.width, 110)),
		program: t.program ?? "leaksift"
	};
	let { failOn: i = "medium" } = t;
	let a = incompleteness(e);
	let { findings: o } = e;
	let s = o.filter((e) => e.status === "open" && e.new);
	if (isSilent(e, t, s)) return;
	a !== void 0 && (yield `${n.bold(n.yellow(a))}\n\n`);
	t.quiet || (yield* opening$1(e, t, r));
	for (let t of s.filter(({ severity: e }) => atLeast(e, i))) yield block(t, e, r);
	yield* below(s.filter(({ severity: e }) => !atLeast(e, i)), i, r);
	t.quiet || (yield* asides(o, e, r));
	yield* closing$1(e, t, r);
}
function isSilent(e, t, n) {
	return t.quiet && e.ledger.complete && n.length === 0 && hasRead(e);
}
function* opening$1(e, t, { paint: n, width: r }) {
	yield `${n.bold(`leaksift ${visible(e.scan.command)}`)} ${visible(e.scan.target)}\n`;
	let i = statistics(e);
	i.length > 0 && (yield `${n.dim(wrapItems(i.map(visible), r))}\n`);
	e.findings.length > 0 && (yield `${wrap(found(tally(e.findings, t.failOn)), r)}\n`);
	yield "\n";
}
function* below(e, t, n) {
	if (e.length === 0) return;
	yield n.paint.bold(`Below ${t}, so not counted\n`);
	for (let t of e) yield slight(t, n);
	e.some(({ severity: e }) => e !== "info") && (yield n.paint.dim("  In full: --fail-on low\n"));
	yield "\n";
}
function* asides(e, t, { paint: n, width: r }) {
	let i = e.filter((e) => e.status === "open" && !e.new);
	i.length > 0 && (yield n.bold("In the base already, so not counted\n"));
	for (let e of i.slice(0, 20)) yield `  ${brief$1(e)}\n`;
	i.length > 20 && (yield `  and ${grouped(i.length - 20)} more\n`);
	i.length > 0 && (yield "\n");
	let a = suppressions(e);
	a !== "" && (yield `${wrap(`Suppressed: ${a}.`, r)}\n`);
	for (let e of t.scan.notes ?? []) yield `${wrap(`Note: ${visible(e)}`, r, "      ")}\n`;
}
function brief$1(e) {
	let [t] = e.occurrences;
	return `${e.severity.padEnd(8)}  ${t === void 0 ? "" : visible(placeName(t))}  ${visible(e.title)}`;
}
function suppressions(e) {
	let by = (t) => e.filter((e) => e.suppressedBy?.by === t).length;
	return [
		[by("baseline"), "by the baseline"],
		[by("inline"), "by marks in the text"],
		[by("config"), "by the configuration"]
	].filter(([e]) => e > 0).map(([e, t]) => `${grouped(e)} ${t}`).join(", ");
}
function* closing$1(e, t, { paint: n, width: r, program: i }) {
	let { failOn: a = "medium" } = t;
	e.ledger.units.enumerated > 0 && (yield `${wrap(coverage(e), r)}\n`);
	let o = skipped(e);
	o !== void 0 && !t.quiet && (yield `${wrap(visible(o), r, "  ")}\n`);
	yield* unread(e);
	!t.quiet && hasLeakedKey(e, a) && (yield `${wrap(`What to do, step by step: ${i} respond report.json, with a report made by --format json --output report.json.`, r)}\n`);
	let s = e.scan.exitCode === 0 ? n.green : e.ledger.complete ? n.red : n.yellow;
	yield `${n.bold(s(wrap(conclusion(e, t.failOn), r)))}\n`;
}
function hasLeakedKey({ scan: e, findings: t }, n) {
	return e.command === "audit-history" && t.some((e) => e.status === "open" && atLeast(e.severity, n) && e.parts.some(({ kind: e }) => e.startsWith("aws-")));
}
function* unread({ ledger: e }) {
	if (e.units.unread === 0) return;
	yield "Not read:\n";
	for (let { unit: t, reason: n } of e.unread.slice(0, 20)) yield `  ${visible(t)}: ${visible(n)}\n`;
	let t = e.units.unread - Math.min(e.unread.length, 20);
	t > 0 && (yield `  and ${grouped(t)} more (--format json names ${e.unreadOmitted === void 0 ? "all" : "the first 1,000"})\n`);
}
// src/surfaces/action/annotations.ts
function annotations(e, t, n, { untrusted: r, isForeign: i }) {
	return e.findings.filter((e) => e.status === "open" && e.new).map((e) => {
		let a = counts(e, t) ? "error" : e.severity === "info" ? "notice" : "warning";
		let [o] = n.get(e.fingerprint) ?? [];
		return {
			level: a,
			message: o === void 0 ? absent(e, r) : i ? elsewhere(e, o) : standing(e),
			properties: {
				...i ? {} : position(o),
				title: `leaksift: ${e.rule}`
			}
		};
	});
}
function position(e) {
	if (e === void 0) return {};
	let { path: t, line: n, column: r, endLine: i, endColumn: a } = e;
	return {
		file: t,
		startLine: n,
		endLine: i,
		...n === i ? {
			startColumn: r,
			endColumn: a
		} : {}
	};
}
function standing(e) {
	return `${headline(e)} ${advice(e)}`.trim();
}
function elsewhere(e, { path: t, line: n, column: r }) {
	return `${headline(e)} In ${t}:${n}:${r} of another repository. ${advice(e)}`.trim();
}
function absent(e, t) {
	let [n] = e.occurrences;
	let r = n === void 0 ? "" : ` In ${placeName(n)}${n.commit ? `, commit ${short(n.commit)}` : ""}; not in a file at the end of the range, but its history keeps it.`;
	return `${headline(e)}${r} ${advice(e)}${t && harmlessness(e) === void 0 ? " Then take the commit out of the branch (git rebase -i) and push again." : ""}`;
}
function headline(e) {
	return `${e.title}: ${maskedParts(e)} (${e.severity}).`;
}
// \0door:surfaces/action/commands
let yi;
const loaded = () => yi ??= require("./action-telling.cjs");
function annotate$1(...e) {
	return loaded().annotate(...e);
}
function mask(...e) {
	return loaded().mask(...e);
}
function openRunner(e) {
	let t = new Map();
	let n = !1;
	let log = (e) => say(e.split("\n").map(logLine).join("\n"));
	return {
		log,
		command: (e, r, i) => {
			let a = t.get(e) ?? 0;
			t.set(e, a + 1);
			if (a >= 10) return log(r);
			n = !0;
			annotate$1(e, inertData(r), i);
		},
		mask: (e) => {
			n = !0;
			mask(e);
		},
		output: (t, n) => append(e.GITHUB_OUTPUT, outputLines(t, n)),
		summary: (t) => append(e.GITHUB_STEP_SUMMARY, t),
		hasCommanded: () => n
	};
}
function say(e) {
	tell(() => writeNow(1, `${e}\n`));
}
function append(e, n) {
	e && tell(() => (0, t.appendFileSync)(e, n));
}
function outputLines(e, t) {
	let n = `leaksift_${uniqueName()}`;
	if (t.includes(n)) throw Error("an output holds its own delimiter");
	return [
		`${e}<<${n}`,
		t,
		n,
		""
	].join("\n");
}
function tell(e) {
	try {
		e();
	} catch {}
}
// src/reporters/escape/uri.ts
function relativeUri(e) {
	let t = e.split("/");
	if (t.some((e) => e === "" || e === "." || e === "..")) return;
	return t.map(encodeSegment).join("/");
}
function encodeSegment(e) {
	return e.split(/((?:%[89A-F][0-9A-F])+)/).map((e, t) => t % 2 == 1 && !isUtf8(e) ? e : uriComponent(e)).join("");
}
function uriComponent(e) {
	return encodeURIComponent(e.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isUtf8(e) {
	try {
		return !0;
	} catch {
		return !1;
	}
}
const bi = "If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.";
function summary(e, t) {
	let n = opening(e);
	let r = closing(e, t);
	return n + table(e, t, t.bytes - bytes(n) - bytes(r)) + r;
}
function opening({ report: e, failOn: t, event: n, range: r, commits: i }) {
	let a = incompleteness(e) ?? conclusion(e, t);
	let o = [
		`event ${code(n)}`,
		r === "" ? "no range" : `range ${code(r)}`,
		count(i, "commit")
	];
	return `## leaksift\n\n**${prose(a)}**\n\n${o.join(" \u00b7 ")}\n\n`;
}
const xi = "| Severity | What | Where | What to do |\n| :-- | :-- | :-- | :-- |\n";
function table(e, t, n) {
	let r = e.report.findings.filter(({ status: e }) => e === "open");
	if (r.length === 0) return "";
	let i = [];
	let a = n - 200 - bytes(xi);
	for (let n of r) {
		let r = row(n, e, t);
		a -= bytes(r);
		if (a < 0) break;
		i.push(r);
	}
	let o = r.length - i.length;
	let s = o > 0 ? `\n${count(o, "further credential")} left out here for want of room, none worse than these; the report has them all.\n` : "";
	return `${xi}${i.join("")}${s}\n`;
}
function row(e, t, n) {
	let { heads: r } = t;
	let [i] = e.occurrences;
	let a = verdictOf(e);
	return `| ${[
		`${e.severity}${e.new ? "" : "<br>in the base already"}`,
		`**${prose(e.title)}**<br>${code(maskedParts(e))}<br>${code(e.rule)}`,
		`${places(e, n)}<br>${i?.commit ? `since ${code(short(i.commit))}, ` : ""}${r.has(e.fingerprint) ? "still in the files" : "in the history only"}`,
		[nextStep(e, t), ...a === void 0 ? [] : [prose(a)]].join("<br>")
	].join(" | ")} |\n`;
}
function nextStep(e, { failOn: t, heads: n, plan: r }) {
	let i = harmlessness(e);
	if (i !== void 0) return prose(i);
	let a = r.untrusted && counts(e, t) && !n.has(e.fingerprint) ? " Then take the commit out of the branch and push again." : "";
	return prose(e.remediation + a);
}
function places({ occurrences: e }, t) {
	let n = e.slice(0, 3).map((e) => linked(e, t));
	let r = placeCount(e) - n.length;
	return [...n, ...r > 0 ? [`and ${grouped(r)} more`] : []].join("<br>");
}
function linked(e, { repository: t }) {
	let n = lines(brief(placeName(e))).map(code).join("<br>");
	let r = isFilePlace(e) && e.path !== void 0 ? relativeUri(e.path) : void 0;
	if (t === null || r === void 0 || !e.commit) return n;
	return `[${n}](${t}/blob/${e.commit}/${r}#L${e.line})`;
}
function lines(e) {
	return e.length <= Si ? [e] : e.match(Ci) ?? [e];
}
const Si = 48;
const Ci = RegExp(".{1,47}/|.{1,48}", "gsu");
function brief(e) {
	return elided(visible(e), 160);
}
function closing(e, { listed: t }) {
	let { report: n, failOn: r, policyChanges: i, notes: a } = e;
	let { ledger: o } = n;
	let { suppressed: s, known: c } = tally(n.findings);
	return [
		guidance(e),
		bullets("Policy changed here", i.map((e) => prose(brief(e))), t),
		o.units.enumerated > 0 ? prose(coverage(n)) : "",
		c > 0 ? `${grouped(c)} in the base already.` : "",
		s > 0 ? `${grouped(s)} suppressed.` : "",
		bullets("Skipped by policy", o.skipped.map(({ reason: e, count: t }) => `${grouped(t)} \u00d7 ${code(e)}`), t),
		bullets("**Not read**", o.unread.map(({ unit: e, reason: t }) => `${code(brief(e))}: ${code(brief(t))}`), t, o.units.unread),
		bullets("Notes", a.map((e) => prose(elided(visible(e), 320))), t),
		o.complete ? "" : `**${prose(conclusion(n, r))}** ${prose(bi)}`
	].filter((e) => e !== "").map((e) => `${e}\n`).join("\n");
}
function guidance({ report: e, failOn: t, heads: n, plan: r }) {
	let i = e.findings.filter((e) => counts(e, t));
	if (i.length === 0) return "";
	return [
		"How to go on:",
		"",
		"1. Revoke or replace what is listed at its issuer. Whoever can read this repository may have it, and deleting the line does not take it back.",
		`2. Then take it out of the files${i.some(({ fingerprint: e }) => !n.has(e)) ? r.untrusted ? ", and what only the history holds out of the branch, with `git rebase -i` and a new push" : ". What only the history holds is done with once it is revoked" : ""}.`,
		"3. It is no secret? Say so in the configuration or the baseline, in a change of its own that is merged first."
	].join("\n");
}
function bullets(e, t, n, r = t.length) {
	if (r === 0) return "";
	let i = t.slice(0, n).map((e) => `- ${e}`);
	r > i.length && i.push(`- and ${grouped(r - i.length)} more`);
	return [
		`${e}:`,
		"",
		...i
	].join("\n");
}
function bytes(e) {
	return Buffer.byteLength(e);
}
// src/surfaces/action/show.ts
function logResult({ report: e, scope: t, commits: n, failOn: r, policyChanges: i }, a, o) {
	o.log(`Event ${a}: ${t.range === "" ? "nothing to scan" : `${t.isRange ? "range" : "all that is reached by"} ${t.range}`}, ${count(n, "commit")}`);
	let s = [...vi.render(e, {
		color: !1,
		width: 110,
		quiet: !1,
		failOn: r
	})];
	o.log(s.join("").trimEnd());
	i.length > 0 && o.log(`Policy changed here: ${i.join("; ")}.`);
}
function annotate({ report: e, heads: t, failOn: n, policyChanges: r, plan: i, isForeign: a }, o, s) {
	let c = r.slice(0, 10);
	let l = {
		error: 10,
		warning: 10,
		notice: 10 - c.length
	};
	if (!e.ledger.complete) {
		--l.error;
		o.command("error", `${conclusion(e, n)} ${bi}`, { title: "leaksift: incomplete" });
	}
	if (!s) return;
	for (let e of c) o.command("notice", `Policy changed here: ${e}.`, { title: "leaksift: policy" });
	let u = 0;
	for (let { level: r, message: s, properties: c } of annotations(e, n, t, {
		untrusted: i.untrusted,
		isForeign: a
	})) if (l[r] === 0) u += 1;
	else {
		--l[r];
		o.command(r, s, c);
	}
	u > 0 && o.log(`${count(u, "further credential")} without an annotation, for GitHub shows ten of each level: see the job summary.`);
}
// src/surfaces/action/act.ts
async function act(e, t) {
	try {
		t.log(`leaksift ${oe}`);
		let n = readInputs(e);
		let r = readEnvironment(e);
		n.sarifFile !== null && (await Promise.resolve().then(() => require("./action-sarif-file.cjs"))).checkSarifPath(n.sarifFile, n.workspace);
		return await present(await scan(n, r, e), {
			inputs: n,
			environment: r,
			variables: e,
			runner: t
		});
	} catch (e) {
		if (!isFault(e)) {
			setOutputs(t, h.incomplete);
			throw e;
		}
		return refuse(e, t);
	}
}
async function present(e, { inputs: t, environment: n, variables: r, runner: i }) {
	r.GITHUB_ACTIONS === "true" && e.masks.forEach(i.mask);
	let a = {
		...e,
		event: n.event,
		range: e.scope.range,
		notes: e.report.scan.notes ?? []
	};
	logResult(e, n.event, i);
	annotate(e, i, t.annotations);
	i.summary(summary(a, {
		bytes: 1e6,
		repository: e.isForeign ? null : n.url,
		listed: 50
	}));
	let o = writeJson(e.report, r);
	let s = t.sarifFile === null ? null : await (await Promise.resolve().then(() => require("./action-sarif-file.cjs"))).writeSarif(e.report, t.sarifFile, t.workspace);
	t.comment && await (await Promise.resolve().then(() => require("./action-comment.cjs"))).keepComment(a, {
		environment: n,
		token: t.token,
		runner: i
	});
	let c = codeAfter(e.report.scan.exitCode, [o, ...s === null ? [] : [s]], i);
	setOutputs(i, c, e, o, s);
	return c;
}
function codeAfter(e, t, n) {
	let r = t.flatMap(({ outcome: e }) => e.written ? [] : [e.fault]);
	for (let e of r) n.command("error", e.message, { title: "leaksift" });
	let i = e === h.findings || e === h.incompleteWithFindings;
	return r.length > 0 && i ? h.incompleteWithFindings : exitCodeAfterWriting(e, r.length === 0);
}
function setOutputs(e, t, n, r, i) {
	let a = n?.report.findings.filter(({ status: e }) => e === "open") ?? [];
	let pathOf = (e) => e?.outcome.written === !0 ? e.path : "";
	e.output("exit-code", String(t));
	e.output("findings", String(a.length));
	e.output("new-findings", String(a.filter((e) => e.new).length));
	e.output("complete", String(t === h.clean || t === h.findings));
	e.output("range", n?.scope.range ?? "");
	e.output("commits", String(n?.commits ?? 0));
	e.output("report", pathOf(r));
	e.output("sarif", pathOf(i));
}
function refuse(e, t) {
	let n = e.code === "usage" || e.code === "config" ? h.usage : h.incomplete;
	t.command("error", e.message, { title: "leaksift" });
	t.summary(`## leaksift\n\n**${prose(e.message)}**\n\nNothing was scanned.\n`);
	setOutputs(t, n);
	return n;
}
// src/surfaces/action.ts
startIncomplete(process, cleanUp, (e) => writeNow(2, `${logLine(e)}\n`));
queueMicrotask(() => void step());
async function step() {
	let e = openRunner(process.env);
	finish(process, await act(process.env, e));
	cleanUp();
	e.hasCommanded() || process.exit();
}
function cleanUp() {
	killRunningGit();
	removeTempFolders();
	discardUnfinished();
}
exports.$ = hn;
exports.$t = makeTempFolder;
exports.A = listOf;
exports.At = suggestion;
exports.B = diffCommits;
exports.Bt = json$1;
exports.C = day;
exports.Ct = pathName;
exports.D = short;
exports.Dt = readSmallFile;
exports.E = list;
exports.Et = ye;
exports.F = gzipSync;
exports.Ft = failure;
exports.G = readRefs;
exports.Gt = ruleId;
exports.H = looseNames;
exports.Ht = isFingerprint;
exports.I = readWhole;
exports.It = _;
exports.J = Transcript;
exports.Jt = m;
exports.K = resolveValue;
exports.Kt = oe;
exports.L = readCommit;
exports.Lt = writePiecesNow;
exports.M = Yr;
exports.Mt = pe;
exports.N = otherCase;
exports.Nt = fe;
exports.O = at;
exports.Ot = quoteConfigValue;
exports.P = createInflate;
exports.Pt = uniqueName;
exports.Q = Look;
exports.Qt = fillTempFolder;
exports.R = readCommitOrNull;
exports.Rt = jsonArray;
exports.S = count;
exports.St = protocolOf;
exports.T = grouped;
exports.Tt = v;
exports.U = readPackedRefs;
exports.Ut = isOid;
exports.V = isSafeName;
exports.Vt = fingerprintOf;
exports.W = readRefFile;
exports.Wt = oid;
exports.X = nameAt;
exports.Xt = compareSeverity;
exports.Y = lastBefore;
exports.Yt = p;
exports.Z = phraseOf;
exports.Zt = visible;
exports._ = placeName;
exports._t = compareText;
exports.a = wrap;
exports.an = platform;
exports.at = M;
exports.b = incompleteness;
exports.bt = pathText;
exports.c = exposed;
exports.ct = literalName;
exports.d = prefixed;
exports.dt = SpanIndex;
exports.en = removeTempFolder;
exports.et = valuesNear;
exports.f = since;
exports.ft = covers;
exports.g = isFilePlace;
exports.gt = maskPlace;
exports.h = placeCount;
exports.ht = maskFacts;
exports.i = columns;
exports.in = isFault;
exports.it = P;
exports.j = recordOf;
exports.jt = me;
exports.k = isRecord;
exports.kt = isInside$1;
exports.l = harmlessness;
exports.lt = standsAlone;
exports.m = verdictOf;
exports.mt = shifted;
exports.n = relativeUri;
exports.nn = Fault;
exports.nt = nextLine;
exports.o = wrapItems;
exports.ot = D;
exports.p = standing$1;
exports.pt = overlaps;
exports.q = openWide;
exports.qt = prose;
exports.r = uriComponent;
exports.rn = codeOf;
exports.rt = F;
exports.s = advice;
exports.st = skip;
exports.t = summary;
exports.tn = runGit;
exports.tt = Secret;
exports.u = maskedParts;
exports.ut = setTimeout$1;
exports.v = conclusion;
exports.vt = Unreadable;
exports.w = days;
exports.wt = readShallow;
exports.x = ago;
exports.xt = printable$1;
exports.y = coverage;
exports.yt = configFault;
exports.z = readTagTarget;
exports.zt = map;
