Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let e = require("node:process");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:buffer");
// \0node:os
let i;
const loaded$64 = () => i ??= require("node:os");
function platform(...e) {
	return loaded$64().platform(...e);
}
function tmpdir(...e) {
	return loaded$64().tmpdir(...e);
}
// src/git/running-git.ts
var killRunningGit = (function killRunningGit() {
	for (let e of a) killGroup(e);
});
const a = new Set();
function killGroup(t) {
	if (t.pid === void 0 || t.exitCode !== null || t.signalCode !== null) return;
	try {
		platform() === "win32" ? t.kill("SIGKILL") : (0, e.kill)(-t.pid, "SIGKILL");
	} catch {
		t.kill("SIGKILL");
	}
}
// src/errors.ts
var codeOf = (function codeOf(e, t = "unknown error") {
	return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : t;
});
var isAbsent = (function isAbsent(e) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(e));
});
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
// src/git/temp-folders.ts
var removeTempFolders = (function removeTempFolders() {
	for (let e of o) removeTempFolder(e);
});
const o = new Set();
function makeTempFolder(e) {
	let t = made$2((0, n.join)(tmpdir(), e));
	o.add(t);
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
	o.delete(e);
}
// src/reporters/escape/visible.ts
var visible = (function visible(e) {
	return l.test(e) ? e : e.replace(c ??= new RegExp(s, "gu"), (e) => u[e] ?? escapeOf$1(e.codePointAt(0) ?? 0));
});
const s = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let c;
const l = /^[ -~]*$/;
const u = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeOf$1(e) {
	let t = e.toString(16);
	if (e < 256) return `\\x${t.padStart(2, "0")}`;
	return e < 65536 ? `\\u${t.padStart(4, "0")}` : `\\u{${t}}`;
}
// src/reporters/escape/workflow.ts
var logLine = (function logLine(e) {
	return neutral(visible(e));
});
var neutral = (function neutral(e) {
	return e.replace(/##(?=\[)/g, "##\\").replace(/^([\s\u200b]*):(?=:)/gmu, "$1\\:");
});
function inertData(e) {
	return neutral(e.split(/\r\n|\r|\n/).map(visible).join("\n"));
}
// src/core/severity.ts
var compareSeverity = (function compareSeverity(e, t) {
	return d.indexOf(e) - d.indexOf(t);
});
var atLeast = (function atLeast(e, t) {
	return compareSeverity(e, t) >= 0;
});
const d = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const f = [
	"low",
	"medium",
	"high"
];
// src/exit-code.ts
var exitCodeOf = (function exitCodeOf(e, t, n) {
	let r = t.some((e) => counts(e, n));
	if (e) return r ? p.findings : p.clean;
	return r ? p.incompleteWithFindings : p.incomplete;
});
const p = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
function counts(e, t) {
	return e.status === "open" && e.new && atLeast(e.severity, t);
}
// src/reporters/escape/markdown.ts
var code = (function code(e) {
	let t = visible(e).replaceAll("|", "\\x7c");
	if (t === "") return "";
	let n = "`".repeat(longestRun(t) + 1);
	let r = /^`|`$|^ .*[^ ].* $/.test(t) ? " " : "";
	return `${n}${r}${t}${r}${n}`;
});
var prose = (function prose(e) {
	if (g.test(e) && !ee.test(e)) return e;
	return shield(visible(e).trim()).replace(h ??= new RegExp(m, "gu"), (e) => `&#${e.codePointAt(0) ?? 0};`);
});
var longestRun = (function longestRun(e) {
	return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
});
const m = String.raw`[^\p{L}\p{N} ,.;()\u2026\u00b7\u2019-]`;
let h;
const g = /^[A-Za-z](?:[A-Za-z0-9 ,.;()]*[A-Za-z0-9,.;()])?$/;
const ee = /[0-9a-f]{7}|www\./i;
function shield(e) {
	return e.replace(/[@#]/g, "$&\u200b").replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, "$&\u200b").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/g, "$&\u200b")).replace(/\b([A-Za-z]+)-(?=\d)/gu, "$1-\u200b").replace(/^([-+]|\d+[.)])(?=\s|$)/u, "\u200b$1");
}
// src/surfaces/exit.ts
var exitCodeAfterWriting = (function exitCodeAfterWriting(e, t) {
	return t ? e : p.incomplete;
});
var startIncomplete = (function startIncomplete(e, t, n, r) {
	e.exitCode = p.incomplete;
	let crash = (r) => {
		attempt$1(() => n(`leaksift: ${whatHappened(r)}`));
		attempt$1(t);
		e.exit(p.incomplete);
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
		setTimeout(end, ne).unref();
	};
	for (let t of Object.keys(te)) e.on(t, () => receive(t));
});
var finish = (function finish(e, t) {
	e.exitCode = t;
});
function signalExitCode(e) {
	return 128 + (te[e] ?? 0);
}
const te = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGTERM: 15
};
const ne = 1e4;
function attempt$1(e) {
	try {
		e();
	} catch {}
}
function whatHappened(e) {
	let t = nameOf$1(e);
	let n = re.find(([e]) => t.endsWith(` ${e}`))?.[1];
	return n === void 0 ? `internal error (${t}); the scan is incomplete. Please report it.` : `the system gives no more ${n}; the scan is incomplete. Raise its limit, or end what else runs, and run again.`;
}
const re = [
	["EMFILE", "open files (ulimit -n)"],
	["ENFILE", "open files"],
	["ENOMEM", "memory"],
	["EAGAIN", "processes or threads (ulimit -u)"]
];
function nameOf$1(e) {
	if (!(e instanceof Error)) return "not an error";
	return `${e.name} ${codeOf(e, "")}`.trim().replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/surfaces/version.ts
const _ = "0.1.0";
// src/core/ids.ts
var oid = (function oid(e) {
	if (!isOid(e)) throw RangeError(`Not a full object id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
});
var isOid = (function isOid(e) {
	return (e.length === 40 || e.length === 64) && /^[0-9a-f]+$/.test(e);
});
var ruleId = (function ruleId(e) {
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(e)) throw RangeError(`Not a rule id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
});
function fingerprintOf(e) {
	if (!isFingerprint(e)) throw RangeError(`Not a fingerprint: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isFingerprint(e) {
	return /^[0-9a-f]{32}$/.test(e);
}
// src/surfaces/action/environment.ts
var readEnvironment = (function readEnvironment(e) {
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
});
var upstreamOf = (function upstreamOf({ url: e }, { deepen: t, token: n }) {
	return t && e !== null ? {
		url: e,
		token: n
	} : null;
});
var readPayload = (function readPayload(e) {
	if (!e) throw new Fault("usage", "GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.");
	try {
		let n = (0, t.readFileSync)(e, "utf8");
		return JSON.parse(n.startsWith("\ufeff") ? n.slice(1) : n);
	} catch (e) {
		throw new Fault("usage", "The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.", { cause: e });
	}
});
// src/reporters/escape/json.ts
var json$1 = (function json$1(e, t) {
	let n = JSON.stringify(e, void 0, t);
	return oe.test(n) ? n : n.replace(ae ??= new RegExp(ie, "gu"), escapeOf);
});
const ie = String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let ae;
const oe = /^[\n -~]*$/;
function escapeOf(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 1) t += `\\u${e.charCodeAt(n).toString(16).padStart(4, "0")}`;
	return t;
}
// src/reporters/json-array.ts
var jsonArray = (function* jsonArray(e, t, n) {
	yield e;
	let r = "\n";
	for (let e of t) {
		yield r + e;
		r = ",\n";
	}
	yield `\n${n}\n`;
});
var map = (function* map(e, t) {
	for (let n of e) yield t(n);
});
// src/reporters/json.ts
var render$1 = (function render$1({ findings: e, ...t }) {
	return jsonArray(json$1(t, 2).replace(/\n}$/, ",\n  \"findings\": ["), map(e, indented), "  ]\n}");
});
const se = { render: render$1 };
function indented(e) {
	return json$1(e, 2).replace(/^/gm, "    ");
}
// src/surfaces/descriptor-now.ts
var writeNow = (function writeNow(e, t) {
	let n = Buffer.from(t);
	for (let t = 0; t < n.length;) t += writeSome(e, n, t);
});
var writePiecesNow = (function writePiecesNow(e, t) {
	let n = "";
	for (let r of t) {
		n += r;
		if (n.length < 65536) continue;
		writeNow(e, n);
		n = "";
	}
	writeNow(e, n);
});
var writeSome = (function writeSome(e, n, r) {
	try {
		return (0, t.writeSync)(e, n, r);
	} catch (e) {
		if (codeOf(e) !== "EAGAIN") throw e;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		return 0;
	}
});
// src/surfaces/unfinished.ts
var discardUnfinished = (function discardUnfinished() {
	for (let e of v) try {
		(0, t.unlinkSync)(e);
	} catch {}
	v.clear();
});
const v = new Set();
// \0door:surfaces/write-failure
let ce;
const loaded$63 = () => ce ??= require("./action-telling.cjs");
function failure(...e) {
	return loaded$63().failure(...e);
}
// src/surfaces/new-file.ts
var writeNewFile = (function writeNewFile(e, n) {
	try {
		let r = (0, t.openSync)(e, "wx");
		v.add(e);
		try {
			writePiecesNow(r, n);
		} finally {
			(0, t.closeSync)(r);
		}
		v.delete(e);
		return { written: !0 };
	} catch (t) {
		discard(e);
		return {
			written: !1,
			fault: failure(e, t)
		};
	}
});
function discard(e) {
	if (!v.delete(e)) return;
	try {
		(0, t.unlinkSync)(e);
	} catch {}
}
// src/surfaces/unique-name.ts
var uniqueName = (function uniqueName() {
	return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
});
// src/surfaces/action/files.ts
var writeJson = (function writeJson(e, t) {
	let r = (0, n.join)(t.RUNNER_TEMP || tmpdir(), `leaksift-${uniqueName()}.json`);
	return {
		path: r,
		outcome: writeNewFile(r, se.render(e, le))
	};
});
const le = {
	color: !1,
	width: 100,
	quiet: !1
};
// src/config/config.ts
const ue = [
	"low",
	"medium",
	"high",
	"critical"
];
const de = {
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
let fe;
const loaded$62 = () => fe ??= require("./action-telling.cjs");
function suggestion(...e) {
	return loaded$62().suggestion(...e);
}
// src/surfaces/action/inputs.ts
var readInputs = (function readInputs(e) {
	let given = (t) => e[`INPUT_${t.toUpperCase()}`]?.trim() || null;
	let t = e.GITHUB_WORKSPACE || ".";
	let r = existing$1("GITHUB_WORKSPACE", t);
	let within = (e) => inWorkspace(e, given(e), r, (0, n.resolve)(t));
	return {
		failOn: given("fail-on") === null ? null : choice("fail-on", given("fail-on"), ue, "medium"),
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
});
var isInside$1 = (function isInside$1(e, t) {
	let r = (0, n.relative)(t, e);
	return r === "" || !(0, n.isAbsolute)(r) && r !== ".." && !r.startsWith(`..${n.sep}`);
});
var choice = (function choice(e, t, n, r) {
	if (t === null) return r;
	let i = n.find((e) => e === t.toLowerCase());
	if (i === void 0) throw bad(e, `is ${JSON.stringify(t.slice(0, 60))}, but must be one of ${n.join(", ")}.${suggestion(t, n)}`);
	return i;
});
var flag = (function flag(e, t, n) {
	if (t === null) return n;
	let r = choice(e, t, [
		"true",
		"false",
		"on",
		"off"
	], n ? "true" : "false");
	return r === "true" || r === "on";
});
var revision = (function revision(e, t) {
	if (t !== null && /^0{40,}$/.test(t)) return null;
	if (t !== null && /^-|[\0-\x20\x7f]|\.\./.test(t)) throw bad(e, "must be a single revision: a branch, a tag or a commit id.");
	return t;
});
var inRepository = (function inRepository(e, t) {
	if (t === null) return null;
	let n = t.replaceAll("\\", "/").split("/").filter((e) => e !== "." && e !== "");
	if (/^(?:[A-Za-z]:|[\\/])/.test(t) || n.includes("..") || n.length === 0) throw bad(e, "must be the path of a file in the repository, from its root.");
	return n.join("/");
});
var inWorkspace = (function inWorkspace(e, t, r, i) {
	if (t === null) return null;
	let a = n.sep === "/" && /^(?:[A-Za-z]:|\\\\)/.test(t);
	let o = (0, n.resolve)(i, t.replaceAll("\\", "/"));
	let s = [i, r].find((e) => isInside$1(o, e));
	if (a || s === void 0) throw bad(e, "leads out of the workspace.");
	return (0, n.resolve)(r, (0, n.relative)(s, o));
});
var existing$1 = (function existing$1(e, r, i) {
	let a;
	try {
		a = (0, t.realpathSync)((0, n.join)(r));
	} catch (t) {
		throw new Fault("usage", `Input ${e}: there is no folder ${JSON.stringify(r.slice(-200))}.`, { cause: t });
	}
	if (i !== void 0 && !isInside$1(a, i)) throw bad(e, "leads out of the workspace, through a symbolic link.");
	return a;
});
function bad(e, t) {
	return new Fault("usage", `Input ${e} ${t}`);
}
// src/core/fingerprint.ts
var makeFingerprinter = (function makeFingerprinter(e, t) {
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
});
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
var parseConfig = (function parseConfig(e) {
	let t = [];
	let n = [];
	let r = null;
	for (let { line: i, number: a } of logicalLines(e)) {
		let e = i.includes("[") ? pe.exec(i) : null;
		e && (r = sectionName(e));
		let o = e ? i.slice(e[0].length) : i;
		if (/^\s*(?:[#;].*)?$/s.test(o)) continue;
		let s = me.exec(o);
		let c = s?.[1];
		r === null || c === void 0 ? n.push(a) : t.push([`${r}.${c.toLowerCase()}`, s?.[2] === void 0 ? "true" : valueOf(s[2])]);
	}
	return {
		entries: t,
		broken: n,
		last: (e) => lastValue(t, e)
	};
});
var isTrue = (function isTrue(e) {
	return e !== void 0 && ![
		"false",
		"no",
		"off",
		"0",
		""
	].includes(e.toLowerCase());
});
var logicalLines = (function* logicalLines(e) {
	let t = e.replace(/^\uFEFF/, "").split(/\r?\n/);
	for (let e = 0; e < t.length; e += 1) {
		let n = e + 1;
		let r = t[e] ?? "";
		for (; r.endsWith("\\") && /(?:^|[^\\])(?:\\\\)*\\$/.test(r) && e + 1 < t.length;) {
			e += 1;
			r = r.slice(0, -1) + (t[e] ?? "");
		}
		yield {
			line: r,
			number: n
		};
	}
});
var sectionName = (function sectionName(e) {
	let t = (e[1] ?? "").toLowerCase();
	return e[2] === void 0 ? t : `${t}.${e[2].replace(/\\(.)/gs, "$1")}`;
});
var valueOf = (function valueOf(e) {
	let t = "";
	let n = 0;
	let r = !1;
	let i = e.trimStart();
	for (let e = 0; e < i.length; e += 1) {
		let a = i.charAt(e);
		if (a === "\"") r = !r;
		else if (a === "\\") t += he[i.charAt(++e)] ?? i.charAt(e);
		else if (!r && (a === "#" || a === ";")) break;
		else t += a;
		(r || !/\s/.test(a)) && (n = t.length);
	}
	return t.slice(0, n);
});
var lastValue = (function lastValue(e, t) {
	let n = t.indexOf(".");
	let r = t.lastIndexOf(".");
	let i = t.slice(0, n).toLowerCase() + t.slice(n, r) + t.slice(r).toLowerCase();
	return e.findLast(([e]) => e === i)?.[1];
});
function quoteConfigValue(e) {
	return `"${e.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t")}"`;
}
const pe = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const me = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;
const he = {
	n: "\n",
	t: "	",
	b: "\b"
};
// src/git/safe-file.ts
var readSmallFile = (function readSmallFile(e, n = 16 * y, r = Buffer.allocUnsafe) {
	let i;
	try {
		i = (0, t.openSync)(e, ge);
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
});
var problemOf = (function problemOf(e) {
	if (isAbsent(e)) return "missing";
	let t = codeOf(e);
	if (t === "ELOOP" || t === "EMLINK") return "a symbolic link";
	if (t === "ENXIO" || t === "EISDIR") return "not a regular file";
	return "unreadable";
});
var readWhole$2 = (function readWhole$2(e, n, r) {
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
});
const ge = t.constants.O_RDONLY | (t.constants.O_NOFOLLOW ?? 0) | (t.constants.O_NONBLOCK ?? 0);
const y = 1048576;
// src/git/repository/find.ts
var findGitDirectory = (function findGitDirectory(e, t) {
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
});
var existing = (function existing(e) {
	try {
		let r = (0, t.realpathSync)(e);
		return (0, t.statSync)(r).isDirectory() ? r : (0, n.dirname)(r);
	} catch (t) {
		throw new Fault("usage", `No such path: "${e}". Check its spelling.`, { cause: t });
	}
});
var looksLikeGitDirectory = (function looksLikeGitDirectory(e) {
	if (!exists((0, n.join)(e, "HEAD"))) return !1;
	return exists((0, n.join)(e, "commondir")) || isDirectory((0, n.join)(e, "objects")) && isDirectory((0, n.join)(e, "refs"));
});
var inFolder = (function inFolder(e) {
	let r = (0, n.join)(e, ".git");
	if (isDirectory(r)) {
		let e = (0, t.realpathSync)(r);
		return looksLikeGitDirectory(e) ? e : null;
	}
	return exists(r) ? throughGitFile(r) : null;
});
var exists = (function exists(e) {
	return reach(e, () => (0, t.lstatSync)(e, { throwIfNoEntry: !1 })) !== void 0;
});
var isDirectory = (function isDirectory(e) {
	return reach(e, () => (0, t.statSync)(e, { throwIfNoEntry: !1 }))?.isDirectory() ?? !1;
});
var reach = (function reach(e, t) {
	try {
		return t();
	} catch (t) {
		if (codeOf(t) === "ENOTDIR") return;
		throw new Fault("usage", `${e} can not be reached (${codeOf(t)}). Repair it, or make it readable.`, { cause: t });
	}
});
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
function workTreeAround(e) {
	return (0, n.basename)(e) === ".git" ? (0, n.dirname)(e) : null;
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
	let a = ownConfig(e);
	let o = a?.last("core.worktree");
	if (o !== void 0) return samePath((0, n.resolve)(e, o), r);
	return a !== null && i === "missing" && workTreeAround(e) === null && !isTrue(a.last("core.bare"));
}
function ownConfig(e) {
	let t = readSmallFile((0, n.join)(e, "config"));
	if (typeof t == "string") return null;
	let r = parseConfig(t.toString());
	if (!isTrue(r.last("extensions.worktreeconfig"))) return r;
	let i = readSmallFile((0, n.join)(e, "config.worktree"));
	if (i === "missing") return r;
	return typeof i == "string" ? null : parseConfig(`${t.toString()}\n${i.toString()}`);
}
function samePath(e, n) {
	try {
		return (0, t.realpathSync)(e) === (0, t.realpathSync)(n);
	} catch {
		return !1;
	}
}
// src/git/repository/alternates.ts
function parseAlternates(e, t) {
	return [...e.toString("latin1").matchAll(RegExp(`${_e}|[^${t}]+`, "g"))].flatMap(([e, t]) => {
		let n = t === void 0 ? e : unquoted(t);
		return n === "" || e.startsWith("#") ? [] : [Buffer.from(n, "latin1").toString()];
	});
}
const _e = String.raw`"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"`;
function unquoted(e) {
	return e.replace(/\\(?:([0-7]{3})|(.))/g, (e, t, n) => t === void 0 ? ve[n] ?? n : String.fromCharCode(Number.parseInt(t, 8)));
}
const ve = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
// src/git/repository/object-directories.ts
var objectDirectories = (function objectDirectories(e, t, r, i, a) {
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
	let l = r.GIT_ALTERNATE_OBJECT_DIRECTORIES;
	return withAlternates([c, ...(l ? parseAlternates(Buffer.from(l), n.delimiter) : []).map((e) => ({
		path: fromEnvironment((0, n.resolve)(i, e), "GIT_ALTERNATE_OBJECT_DIRECTORIES", o),
		from: "environment"
	}))], o, a);
});
var own = (function own(e) {
	try {
		let n = (0, t.realpathSync)(e);
		if ((0, t.statSync)(n).isDirectory()) return n;
	} catch (t) {
		throw new Fault("git", `The repository has no object directory: ${e}. It is damaged.`, { cause: t });
	}
	throw new Fault("git", `The repository's objects are no directory: ${e}. It is damaged.`);
});
var withAlternates = (function withAlternates(e, t, n) {
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
});
var alternatesOf = (function alternatesOf(e, r) {
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
});
var isInside = (function isInside(e, t) {
	return t.some((t) => e === t || e.startsWith(`${t}${n.sep}`));
});
function fromEnvironment(e, t, n) {
	let r = own(e);
	if (isInside(r, n)) return r;
	throw new Fault("usage", `${t} names a directory outside the repository: ${e}. Unset it and run again.`);
}
// src/git/repository.ts
var openRepository = (function openRepository(e, t = {}) {
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
});
var commonDirectory = (function commonDirectory(e) {
	let r = readSmallFile((0, n.join)(e, "commondir"), 65536);
	if (r === "missing") return e;
	if (typeof r == "string") throw new Fault("git", `${e}/commondir is ${r}. Repair the worktree with "git worktree repair".`);
	try {
		return (0, t.realpathSync)((0, n.resolve)(e, r.toString().trimEnd()));
	} catch (t) {
		throw new Fault("git", `${e} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: t });
	}
});
var readConfig = (function readConfig(e, t) {
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
});
var readFormat = (function readFormat(e, t) {
	let n = t.last("core.repositoryformatversion") ?? "0";
	if (!/^[01]$/.test(n)) throw new Fault("git", `${e} has repository format ${n.slice(0, 20)}; only 0 and 1 are known.`);
	let r = t.last("extensions.objectformat") ?? "sha1";
	if (r !== "sha1" && r !== "sha256") throw new Fault("git", `${e} has an unknown object format; only sha1 and sha256 are known.`);
	let i = t.last("extensions.refstorage")?.replace(/:.*$/s, "") ?? "files";
	if (i !== "files" && i !== "reftable") throw new Fault("git", `${e} has an unknown ref storage; only files and reftable are known.`);
	let a = n === "0" ? [] : t.entries.filter(([e]) => /^extensions\.[^.]+$/.test(e)).map(([e]) => e.slice(11));
	return {
		objectFormat: r,
		refStorage: i,
		partialClone: t.entries.some(([e]) => e === "extensions.partialclone" || e.endsWith(".promisor") && /^remote\..*\.promisor$/s.test(e)),
		unknownExtensions: a.filter((e) => !ye.has(e))
	};
});
var indexFile = (function indexFile(e, t, r, i) {
	let a = t.GIT_INDEX_FILE;
	if (!a) return (0, n.join)(e, "index");
	let o = (0, n.resolve)(r, a);
	o.startsWith(`${e}${n.sep}`) || i.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${o}.`);
	return o;
});
var readShallow = (function readShallow(e, t) {
	let r = readSmallFile((0, n.join)(e, "shallow"), 268435456);
	if (r === "missing") return [];
	let i = typeof r == "string" ? null : r.toString("latin1").split("\n").filter((e) => e !== "");
	if (i?.every(isOid)) return i.filter(isOid);
	t.push({
		unit: "git-dir shallow",
		reason: typeof r == "string" ? r : "not a list of object ids"
	});
	return [];
});
const ye = new Set([
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
// src/git/path-name.ts
var pathName = (function pathName(e) {
	if ((0, r.isAscii)(e)) return Buffer.from(e.buffer, e.byteOffset, e.length).toString("latin1");
	try {
		return decode$1(e);
	} catch {
		return encodeBroken(e);
	}
});
var latin1PathName = (function latin1PathName(e) {
	for (let t = 0; t < e.length; t += 1) if (e.charCodeAt(t) > 127) return pathName(Buffer.from(e, "latin1"));
	return e;
});
function decode$1(e) {
	return (be ??= new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	})).decode(e);
}
let be;
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
var isUrl = (function isUrl(e) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(e) || /^[\w.-]+@[\w.-]+:/.test(e);
});
var protocolOf = (function protocolOf(e) {
	let [, t, n] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(e) ?? [];
	if (t === void 0) return "ssh";
	return `${t.toLowerCase()}${n === void 0 ? "" : "::"}`;
});
// \0node:crypto
let xe;
const loaded$61 = () => xe ??= require("node:crypto");
function createHash(...e) {
	return loaded$61().createHash(...e);
}
function pbkdf2Sync(...e) {
	return loaded$61().pbkdf2Sync(...e);
}
// src/platform/node.ts
const { latin1Slice: Se } = Buffer.prototype;
const Ce = Se ? (e, t, n) => Se.call(e, t, n) : (e, t, n) => Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1", t, n);
const derive = (e, t) => pbkdf2Sync(e, t, 1e3, 16, "sha256");
// src/core/iso-time.ts
var isoTimeOf = (function isoTimeOf(e) {
	let t = e.getUTCFullYear();
	if (!(t >= 1e3 && t <= 9999)) return e.toISOString();
	return `${t}-${[two(e.getUTCMonth() + 1), two(e.getUTCDate())].join("-")}T${[
		e.getUTCHours(),
		e.getUTCMinutes(),
		e.getUTCSeconds()
	].map(two).join(":")}.${String(e.getUTCMilliseconds()).padStart(3, "0")}Z`;
});
var two = (function two(e) {
	return String(e).padStart(2, "0");
});
// src/core/append.ts
function append$1(e, t) {
	for (let n of t) e.push(n);
}
// \0door:config/marks
var inlineAllows = (function inlineAllows({ marked: e, grouping: t }) {
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
});
let we;
const loaded$60 = () => we ??= require("./action-telling.cjs");
function obeyMarks(...e) {
	return loaded$60().obeyMarks(...e);
}
function idleMarkNote(...e) {
	return loaded$60().idleMarkNote(...e);
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
// \0door:config/path-rules
let Te;
const loaded$59 = () => Te ??= require("./action-telling.cjs");
function pathRules(...e) {
	return loaded$59().pathRules(...e);
}
function loweredByPath(...e) {
	return loaded$59().loweredByPath(...e);
}
function byPathRules(...e) {
	return loaded$59().byPathRules(...e);
}
function isUnder(...e) {
	return loaded$59().isUnder(...e);
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
	let n = [...t].sort(byPlace$2).map((t) => describe$1(e, t));
	return new Fault("config", `${n.length === 1 ? "The configuration is not valid" : `The configuration has ${n.length} problems`}:\n${n.map((e) => `  ${e}`).join("\n")}`);
}
function pathText(e) {
	return e.map((e, t) => step$1(e, t === 0)).join("");
}
function step$1(e, t) {
	if (typeof e == "number") return `[${e}]`;
	if (Ee.test(e)) return t ? e : `.${e}`;
	return `[${printable$1(JSON.stringify(e.length > 20 ? `${e.slice(0, 2)}\u2026(${e.length})` : e))}]`;
}
const Ee = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable$1(e) {
	return e.replace(Oe ??= new RegExp(De, "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`);
}
const De = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
let Oe;
function byPlace$2(e, t) {
	return (e.place?.line ?? 0) - (t.place?.line ?? 0) || (e.place?.column ?? 0) - (t.place?.column ?? 0);
}
function describe$1(e, { path: t, message: n, place: r }) {
	let i = r === void 0 ? printable$1(e) : `${printable$1(e)}:${r.line}:${r.column}`;
	return t.length === 0 ? `${i}: ${n}` : `${i}: ${pathText(t)}: ${n}`;
}
// src/config/policy.ts
var applyPolicy = (function applyPolicy(e, t, n, r) {
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
		findings: e.map((e) => judge$1(e, o)),
		notes: [
			...a.notes,
			...allowNotes(o),
			...baselineNotes(o)
		]
	};
});
var acceptedEntries = (function acceptedEntries(e, t) {
	let n = (e?.entries ?? []).filter(({ expires: e }) => holds(e, t));
	return new Map(n.map((e) => [e.fingerprint, e]));
});
var allowNotes = (function allowNotes({ config: e, today: t, whole: n, used: r }) {
	return e.allow.flatMap((i, a) => {
		let o = `${printable$1(e.name ?? "configuration")}: allow[${a}] (${i.target.kind === "rule" ? i.target.rule : i.target.fingerprint})`;
		if (!holds(i.expires, t)) return [`${o} expired on ${i.expires}: renew or remove it.`];
		return n && !r.has(i) ? [`${o} silences nothing: remove it.`] : [];
	});
});
var baselineNotes = (function baselineNotes({ baseline: e, today: t, whole: n, used: r }) {
	let i = e?.entries ?? [];
	let a = i.filter(({ expires: e }) => !holds(e, t)).length;
	let o = i.filter((e) => holds(e.expires, t) && !r.has(e)).length;
	return [...a > 0 ? [`Expired entries in the baseline: ${a}. Renew or remove them.`] : [], ...n && o > 0 ? [`Entries in the baseline that match nothing any more: ${o}. See leaksift baseline stale.`] : []];
});
function judge$1(e, t) {
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
// \0door:core/facts
let ke;
const loaded$58 = () => ke ??= require("./action-judging.cjs");
function severityAt(...e) {
	return loaded$58().severityAt(...e);
}
// \0door:core/group-finding
let Ae;
const loaded$57 = () => Ae ??= require("./action-telling.cjs");
function toFinding(...e) {
	return loaded$57().toFinding(...e);
}
// src/core/compare-text.ts
function compareText(e = "", t = "") {
	return e < t ? -1 : +(e > t);
}
// src/core/ledger.ts
var first = (function first(e) {
	return [...e].sort((e, t) => compareText(e.unit, t.unit) || compareText(e.reason, t.reason)).slice(0, b);
});
var nameMask = (function nameMask(e) {
	let t = new Map();
	for (let n of [...e].sort((e, t) => t.trail.length - e.trail.length)) {
		let e = t.get(n.trail.head);
		e === void 0 ? t.set(n.trail.head, [n]) : e.some(({ trail: e }) => e.whole === n.trail.whole) || e.push(n);
	}
	if (t.size === 0) return (e) => e;
	return remembering((e) => replaceValues(e, (n) => {
		let r = t.get(hash$1(e, n, n + 8))?.find(({ trail: t }) => standsAt(e, n, t));
		return r && {
			length: r.trail.length,
			masked: r.masked
		};
	}));
});
const b = 1e3;
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
		this.#a.length >= 2 * b && (this.#a = first(this.#a));
	}
	#u(e) {
		let t = [...this.#s].filter(([, t]) => t === e).map(([e]) => e).sort();
		return t.length === 0 ? {} : { units: t.slice(0, b) };
	}
	#d() {
		let e = new Map(this.#i);
		for (let t of this.#s.values()) e.set(t, (e.get(t) ?? 0) + 1);
		return e;
	}
};
function trailOf(e) {
	if (e.length < 8) return;
	return {
		length: e.length,
		head: hash$1(e, 0, 8),
		whole: hash$1(e, 0, e.length)
	};
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
function standsAt(e, t, { length: n, whole: r }) {
	return t + n <= e.length && hash$1(e, t, t + n) === r;
}
function hash$1(e, t, n) {
	let r = 2166136261;
	for (let i = t; i < n; i += 1) r = Math.imul(r ^ e.charCodeAt(i), 16777619);
	return r >>> 0;
}
// \0door:core/occurrences
let je;
const loaded$56 = () => je ??= require("./action-telling.cjs");
function byPlace$1(...e) {
	return loaded$56().byPlace(...e);
}
// src/core/rank.ts
var rankReport = (function rankReport(e) {
	return {
		...e,
		findings: rank(e.findings.map((e) => ({
			...e,
			occurrences: [...e.occurrences].sort(byPlace$1)
		})))
	};
});
var rank = (function rank(e) {
	return [...e].sort((e, t) => Number(t.status === "open") - Number(e.status === "open") || Number(t.new) - Number(e.new) || compareSeverity(t.severity, e.severity) || liveness(t) - liveness(e) || f.indexOf(t.confidence) - f.indexOf(e.confidence) || Number(t.exposure?.inHead ?? !1) - Number(e.exposure?.inHead ?? !1) || byPlace(e.occurrences[0], t.occurrences[0]) || compareText(e.fingerprint, t.fingerprint));
});
function liveness({ verdict: e }) {
	return e?.status === "live" ? 2 : +(e?.status === "secret-mismatch");
}
function byPlace(e, t) {
	return compareText(e?.path, t?.path) || (e?.offset ?? 0) - (t?.offset ?? 0);
}
// src/core/report-mask.ts
var maskReport = (function maskReport(e, t) {
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
});
var masksOf$1 = (function* masksOf$1(e) {
	for (let [, t] of e) for (let { sealed: e } of t) for (let { trail: t, masked: n } of e.parts) t !== void 0 && (yield {
		trail: t,
		masked: n
	});
});
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
let Me;
const loaded$55 = () => Me ??= require("./action-telling.cjs");
function shareOf(...e) {
	return loaded$55().shareOf(...e);
}
function maskShare(...e) {
	return loaded$55().maskShare(...e);
}
// src/core/compositions.ts
const x = "aws-secret-access-key";
const S = "aws-session-token";
const C = "aws-ses-smtp-password";
const w = {
	[x]: {
		id: ruleId("aws-access-key-pair"),
		title: "AWS access key ID with its secret"
	},
	[S]: {
		id: ruleId("aws-temporary-credentials"),
		title: "AWS temporary credentials with their session token"
	},
	[C]: {
		id: ruleId("aws-ses-smtp-credentials"),
		title: "Amazon SES SMTP user name with its password"
	}
};
// src/describe.ts
var describeFrom = (function describeFrom(e) {
	let t;
	return (n) => (t ??= specsById(e())).get(n) ?? Ne;
});
function specsById(e) {
	let t = new Map(e.map(({ id: e, spec: t }) => [e, t]));
	for (let [n, { id: r }] of Object.entries(w)) {
		let i = e.find(({ spec: e }) => e.part === n);
		i && t.set(r, i.spec);
	}
	return t;
}
const Ne = {
	remediation: "Revoke it where it was issued, then take it out.",
	references: []
};
// \0door:core/seal
let Pe;
const loaded$54 = () => Pe ??= require("./action-telling.cjs");
function primaryPart(...e) {
	return loaded$54().primaryPart(...e);
}
function seal(...e) {
	return loaded$54().seal(...e);
}
function primaryOf(...e) {
	return loaded$54().primaryOf(...e);
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
var outcomeOf = (function outcomeOf({ detections: e, marks: t, unread: n, skipped: r }, { fingerprint: i, disclose: a }) {
	if (e.length + t.length + n.length + r.length === 0) return Fe;
	return {
		sealed: e.map((e) => seal(e, i, a)),
		marks: t,
		unread: n.map(({ reason: e }) => e),
		skipped: r.map(({ reason: e }) => e)
	};
});
const Fe = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
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
const T = "the scan was interrupted";
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
		let abort = () => r(Error(T));
		t.aborted && abort();
		t.addEventListener("abort", abort, { once: !0 });
		e.then(n, r).finally(() => t.removeEventListener("abort", abort));
	});
}
// \0door:scan-segments
let Ie;
const loaded$53 = () => Ie ??= require("./action-judging.cjs");
function SpreadStream(...e) {
	return new (loaded$53()).SpreadStream(...e);
}
// \0node:timers/promises
let Le;
const loaded$52 = () => Le ??= require("node:timers/promises");
function setImmediate(...e) {
	return loaded$52().setImmediate(...e);
}
function setTimeout$1(...e) {
	return loaded$52().setTimeout(...e);
}
const Re = 262144;
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
		(n >= Re || this.#n.length >= 256) && await this.#c();
	}
	async end() {
		this.#n.length > 0 && await this.#c();
		await Promise.all(this.#o);
	}
	#s(e, t) {
		if (t <= this.#i.length) return;
		let n = new Uint8Array(Math.max(t, Re));
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
// src/scan-units.ts
var scanUnits = (async function scanUnits(e, t, n) {
	let r = new Gathering$1(t, n.onUnit);
	let i = new PieceScanner((e) => n.scanner.scan(e), Ce);
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
			unreadRest(t, T);
			break;
		}
		for (let e of Symbol.iterator in r ? r : [r]) {
			let t = take(e);
			t && await t;
		}
	}
	await a.end();
	n.signal?.aborted && t.complete && unreadRest(t, T);
	return r;
});
var untilFault = (async function* untilFault(e, t, n, r) {
	try {
		yield* e.units(t, r);
	} catch (e) {
		if (n?.aborted) return unreadRest(t, T);
		if (!isFault(e) || t.units.scanned === 0 || e.code === "usage") throw e;
		unreadRest(t, e.message);
	}
});
var readWhole$1 = (function readWhole$1(e, t, n, r) {
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
});
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
		if (t === Fe) return;
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
var run = (async function run(e, t) {
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
});
var byTrail = (function byTrail(e) {
	return nameMask(masksOf$1(e));
});
var sharded = (function sharded(e, { source: t, shard: n }, r, i, a) {
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
});
var scan$1 = (function scan$1(e, t, n) {
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
});
var obeyed = (function obeyed(e, { onNewMarks: t }) {
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
});
var policyOf = (function policyOf({ policy: e, scanner: t, onNewMarks: n }) {
	let r;
	let specOf = (e) => (r ??= new Map(t.rules.map((e) => [e.id, e.spec]))).get(e);
	return {
		...e,
		...n === void 0 ? {} : { marksForNew: !1 },
		rules: { get: specOf }
	};
});
var findings = (async function findings({ source: e, scanner: t }, { grouping: n, base: r }, i) {
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
});
var locate = (async function locate(e, t, n) {
	if (e.locate === void 0 || t.size === 0) return;
	try {
		return await e.locate(t.holders(e.relocates));
	} catch (e) {
		if (!isFault(e)) throw e;
		n.enumerated();
		n.unread("places of what was found", e.message);
		return;
	}
});
var report = (function report(e, t, n, r, i, a) {
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
});
// \0door:git/config-upstream
let ze;
const loaded$51 = () => ze ??= require("./action-asking.cjs");
function upstreamConfig(...e) {
	return loaded$51().upstreamConfig(...e);
}
// \0door:git/objects
let Be;
const loaded$50 = () => Be ??= require("./action-asking.cjs");
function ObjectReader(...e) {
	return new (loaded$50()).ObjectReader(...e);
}
const E = 82176;
const D = 245248;
// src/git/small/kernel.ts
var kernelOf = (function kernelOf(e = 0) {
	try {
		O ??= instantiate$1();
		O.kernel.memory.length < e && (O = grown(O, e));
		return O.kernel;
	} catch {
		return;
	}
});
var instantiate$1 = (function instantiate$1() {
	let { memory: e, ...t } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from("AGFzbQEAAAABNglgAX8Bf2ADf39/AX9gAAF/YAJ/fwF/YAR/f39/AX9gBX9/f39/AX9gAABgAn9/AGADf39/AAMXFgQABwIDBAUBBggGAQICAwAAAQAFAQMFAwEABQYpCH8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHwAERCGFyZVBsYWluABUKZW5kT2ZFbnRyeQAEC2VuZE9mRm9sZGVyABQLZmluZEVudHJpZXMAEwRpZE9mABIIaXNCZXNpZGUAEQZtb2RlT2YAEAZwYXRoT2YADwdpbmZsYXRlAA4JZW5kT2ZLZXB0AAsHYWRkU2hhMQACB2VuZFNoYTEACQlzdGFydFNoYTEACAplbmRPZkZpbGVzAAcKd3JpdGVGaWxlcwAGC3dyaXRlRm9sZGVyAAUGbWVtb3J5AgAMAQUKlDkWogQBBH8gAEGAEGpBAEHAAPwLACABIQQDQCAEIAEgAmpJBEAgAEGAEGogBC0AAEEBdGoiBSAFLwEAQQFqOwEAIARBAWohBAwBCwtBASEGQQAhBEEBIQUCfwNAIAVBD00EQEEAIAZBAXQgAEGAEGogBUEBdGovAQAiB2siBkEASA0CGiAFIAQgBxshBCAFQQFqIQUMAQsLIARBAU1BACADG0EBIAYbC0UEQEEADwsgAEGgEGohBEEBIQVBACEDA0AgBUEPTQRAIAVBAXQiBiAEaiADOwEAIAMgAEGAEGogBmovAQBqIQMgBUEBaiEFDAELC0EAIQUDQCACIAVLBEAgASAFai0AACIDBEAgBCADQQF0aiIDLwEAIQYgAyAGQQFqOwEAIABBwBBqIAZBAXRqIAU7AQALIAVBAWohBQwBCwtBACEBIABBwBBqIQQgAEEAOwEAQQEhBQNAIAVBCk0EQEEBIAV0IgIgAGogACAC/AoAACABQQF0IQEgBCAAQYAQaiAFQQF0ai8BAEEBdGohAgNAIAIgBEsEQCAAQQEgBXRBAWsgAUEBdkHVqgFxIAFB1aoBcUEBdHIiA0ECdkGz5gBxIANBs+YAcUECdHIiA0EEdkGPHnEgA0GPHnFBBHRyIgNBCHQgA0EIdnJBECAFa3ZxQQF0aiAELwEAQQR0IAVyOwEAIAFBAWohASAEQQJqIQQMAQsLIAVBAWohBQwBCwtBAQvbAQEGfyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMgACMCpyICQf8HcUEBdGovAQAiAUUEQEEBIQECfwNAIAFBD00EQCACQQFxIANBAXRyIQMgAkEBdiECIABBgBBqIAFBAXRqLwEAIgUgAyAEa0sEQCAAQcAQaiADIAZqIARrQQF0ai8BAEEEdCABcgwDCyAFIAZqIQYgBCAFakEBdCEEIAFBAWohAQwBCwtBAAshAQsgAUUEQEF/DwsjAiABQQ9xIgCtiCQCIwMgAGskAyABQQR2C6UBAQJ/A0AgACABSQRAQQAhAgNAIAJBwABJBEAgAiAAIAJqKAIAIgNBCHZBgP4DcSADQRh0IANBgP4DcUEIdHJyIANBGHZyNgKAUCACQQRqIQIMAQsLQYDQACECA0AgAkGA0gBJBEAgAiACKAIAIAIoAgggAigCNCACKAIgc3NzIgNBAXQgA0EfdnI2AkAgAkEEaiECDAELCxAKIABBQGshAAwBCwsLswMCBH8BfgNAIwQjBUEIak0EQCMGIwdJQYAQEAEiAEGAAklxBEAjBiIBQQFqJAYgASAAOgAADAILIABBgAJGBEBBAQ8LIABBgAJIIABBnQJKciMGIwdGcgR/QQAFIABBgQJrIgBBAXRBlAhqLwEAIABBzghqLQAAIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASAArSIEhkIBfYOnIwIgBIgkAiMDIABrJANqIQECf0EAQYAwEAEiAEEASCAAQR1Kcg0AGiAAQQF0QewIai8BACECIABBqAlqLQAAIQMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASADrSIEhkIBfYOnIQAjAiAEiCQCIwMgA2skA0EAIAAgAmoiAiMGQYCCBWtLIwYgAWoiASMHS3INABogAkEISQRAIwYhAANAIAAgAUkEQCAAIAAgAmstAAA6AAAgAEEBaiEADAELCwUjBiEAA0AgACABSQRAIAAgACACaykDADcDACAAQQhqIQAMAQsLCyABJAZBAQsLRQRAQQAPCwwBCwtBAAvSAQIDfwF+IwEgAEEoamoiAy0AAEHAAHEEfyADLwECQb//A3EFQQALBEAgAUEBag8LIAAjASAAIgJBKGpqIgBBBEECIAAtAABBwABxG2oiBCADLQABIAMtAABBD3FBCHRyIgBB/x9PBH8gBCEAAkADQCAAIAFJBEAgACAAKQMAIgVCgYKEiJCgwIABfSAFQn+Fg0KAgYKEiJCgwIB/gyIFeqdBA3ZqIQMgBUIAUg0CIABBCGohAAwBCwsgASEDCyADIARrBSAAC2ogAmtBCGpBeHFqC5IBACADBEAgAyACNgIAIAMgADYCBAsgAkK04MCBg4YINwMAIAJBBmohAiABIwEjACAAQQJ0aigCAEGogBRqaiIAQQRBAiAALQAAQcAAcRtqaiIBIQADQCAALQAAIgNBL0dBACADGwRAIABBAWohAAwBCwsgAiABIAAgAWsiAPwKAAAgACACaiIAQQA6AAAgAEEBaguvAgEEfyAAIQUDQCABIAVLBEAgBARAIAQgBSAAa0EDdGoiBiADNgIAIAYgBTYCBAsjACAFQQJ0aigCAEGAgBRqKAIYIgZBgP6DeHFBCHcgBkH/gfwHcUEIeHIhB0EAIQYDQCAGQQZJBEAgAyAGaiAHQQ8gBkEDbGt2QQdxQTBqOgAAIAZBAWohBgwBCwsgA0EgOgAGIANBB2ohByACIwEjACAFQQJ0aigCAEGogBRqaiIDQQRBAiADLQAAQcAAcRtqaiIGIQMDQCADLQAAIghBL0dBACAIGwRAIANBAWohAwwBCwsgByAGIAMgBmsiA/wKAAAgAyAHaiIDQQA6AAAgA0EBaiIDIwAgBUECdGooAgBBqIAUaiMB/AoAACADIwFqIQMgBUEBaiEFDAELCyADC28BAn8DQCAAIAFJBH8gAiMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbamohAwNAIAMtAAAiBEEvR0EAIAQbBEAgA0EBaiEDDAELCyADLQAAQS9HBUEACwRAIABBAWohAAwBCwsgAAtDAEHA0gBBgcaUugY2AgBBxNIAQYnXtv5+NgIAQcjSAEH+uevFeTYCAEHM0gBB9qjJgQE2AgBB0NIAQfDDy558NgIAC88BAgF+An8gACABaiIFQQAgACABQcgAakFAcWoiBCAAayABa/wLACAFQYABOgAAIARBCGsgAq1CA4YiA0IIiEL/gfyH8J/A/wCDIANC/4H8h/CfwP8Ag0IIhoQiA0IQiEL//4OA8P8/gyADQv//g4Dw/z+DQhCGhEIgijcDACAAIAQQAkEAIQADQCAAQRRJBEAgAEHA0gBqIgEoAgAhAiABIAJBCHZBgP4DcSACQRh0IAJBgP4DcUEIdHJyIAJBGHZyNgIAIABBBGohAAwBCwsLzQkBBn9BwNIAKAIAIQFBxNIAKAIAIQNByNIAKAIAIQBBzNIAKAIAIQJB0NIAKAIAIQRBgNAAIQUDQCAFQdDQAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciACIAMgACACc3FzakGZ84nUBWpqaiIEQQV0IARBG3ZyIAAgASADQR50IANBAnZyIgMgAHNxc2pBmfOJ1AVqamoiAkEFdCACQRt2ciADIAQgAUEedCABQQJ2ciIBIANzcXNqQZnzidQFampqIgBBBXQgAEEbdnIgASACIAEgBEEedCAEQQJ2ciIEc3FzakGZ84nUBWpqIANqIgNBBXQgA0EbdnIgBCAAIAQgAkEedCACQQJ2ciICc3FzakGZ84nUBWpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQaDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGh1+f2BmpqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBodfn9gZqamoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQaHX5/YGampqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGh1+f2BmpqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGh1+f2BmpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQfDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANxIAIgACADcnFyakGkhpGHB2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcSAAIAEgA3JxcmpBpIaRhwdramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHEgAyABIARycXJqQaSGkYcHa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRxIAEgAiAEcnFyakGkhpGHB2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJxIAQgACACcnFyakGkhpGHB2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQcDSAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGq/PSsA2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBqvz0rANramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQar89KwDa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGq/PSsA2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGq/PSsA2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwtBwNIAQcDSACgCACABajYCAEHE0gBBxNIAKAIAIANqNgIAQcjSAEHI0gAoAgAgAGo2AgBBzNIAQczSACgCACACajYCAEHQ0gBB0NIAKAIAIARqNgIAC4kDAgR/An5CASEHA0AgB0IAUgRAAkADQCAAIAFJBEAgACAAKQMAIghCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/gyIIeqdBA3ZqIQMgCEIAUg0CIABBCGohAAwBCwsgASEDCyADQQFqIgMtAABBLUciBAR/IAMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbBSADQQJqQQAgAy0AAUExRhsLIgUEfyAFLQAAQSBHBUEBCwRAQQAPCyAFQQFqIgMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbIgYEfyAGLQAAQQpHBUEBCwRAQQAPC0EAIQMgBUEBaiEAA0AgACAGSQRAIAAtAAAgA0EKbGpBMGshAyAAQQFqIQAMAQsLIAEgBkEBaiACQQAgBBtqIgBJBEBBAA8LIAcgA618QgF9IQcMAQsLIAALuAUBB38jAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCH4OnIQMjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIfg6cjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIPg6chACMCQgSIJAIjA0EEayQDQQFqIgRBHksgA0GBAmoiBUGeAktyBEBBAA8LIABBBGohA0GABEEAQRP8CwADQCADIAZLBEAgBkGACGotAAAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCB4OnIwJCA4gkAiMDQQNrJAM6AIAEIAZBAWohBgwBCwtBgBBBgARBE0EAEAAEfyAEIAVqIQMCfwNAIAEgA0kEQEEAQYAQEAEiAEEASA0CGkEAIQJBASEGIABBEEgEQCAAIQIFIAFFIABBEEZxBH9BAAwEBSAAQRBGBH8gAUH/C2otAAAhAiMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIDg6cjAkICiCQCIwNBAmskA0EDagUgAEERRgR/IwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgeDpyMCQgOIJAIjA0EDayQDQQNqBSMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL/AIOnIwJCB4gkAiMDQQdrJANBC2oLCwshBgtBACABIAZqIgAgA0sNAhogAUGADGogAiAG/AsAIAAhAQwBCwtBgARBgAwgA/wKAABBAQsFQQALRQRAQQAPC0GABi0AAAR/QYAQQYAEIAVBARAABUEACwR/QYAwIAVBgARqIARBARAABUEACwuWBAEEfwNAIABFBEAjBSMEIwNBA3ZrSQRAQQAPCyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIBg6chACMCQgGIJAIjA0EBayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgODpyEBIwJCAogkAiMDQQJrJAMgAQR/IAFBAUYEf0GABEEIQZAB/AsAQZAFQQlB8AD8CwBBgAZBB0EY/AsAQZgGQoiQoMCAgYKECDcAAEGgBkEFQSD8CwBBgBBBgARBoAJBABAABH9BgDBBoAZBIEEAEAAFQQALBH8QAwVBAAsFIAFBAkYEfxAMBUEACwR/EAMFQQALCwUjA0EHcSEBIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCIAGtiCQCIwMgAWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL//wODpyEBIwJCEIgkAiMDQRBrJAMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJC//8Dg6chAiMCQhCIJAIjA0EQayQDIwQjA0EDdmskBEIAJAJBACQDIAEgAnNB//8DRyMEIAFqIgIjBUtyIwYgAWoiAyMHS3IEf0EABSMGIwQgAfwKAAAgAiQEIAMkBkEBCwtFBEBBAA8LDAELC0EBC58FAgV/BHtCACQCQQAkA0GCgAEkBCAAQYCAAWokBUGAggUkBiABQYCCBWokByAAQQZJBH9BAQVBgYABLQAAIgBBIHFFQYCAAS0AACIBQQ9xQQhGIAFBBHZBCElxcQR/IAFBCHQgAHJBH3AFQQELCwR/QQAFEA0LRQRAQX8PCyMDQQdxIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwIgAK2IJAIjAyAAayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQv////8Pg6chACMCQiCIJAIjA0EgayQDIABBgP6DeHFBCHcgAEH/gfwHcUEIeHIhBiMGQYCCBWtBfyMFIwQjA0EDdmtPBH8jBiEEQQEhA0EAIQFBgIIFIQADQCAAIARJBEAgAEGwK2oiAiAEIAIgBEkbIQX9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQkDQCAAQRBqIgIgBU0EQCABIANBBHRqIQEgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQkgAiEADAELCyABIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogCP0bACAI/RsBaiAI/RsCaiAI/RsDakEEdGpqIQEgAyAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiEDA0AgACAFSQRAIAMgAC0AAGoiAyABaiEBIABBAWohAAwBCwsgA0Hx/wNwIQMgAUHx/wNwIQEMAQsLIAYgAUEQdCADckYFQQALGwsmACMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbagssACMAIABBAnRqKAIAQYCAFGooAhgiAEGA/oN4cUEIdyAAQf+B/AdxQQh4cgudAgEDfyMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbaiEDQQAhAAJAIwEjACABQQJ0aigCAEGogBRqaiIBQQRBAiABLQAAQcAAcRtqIgEgA0YNACADQQdxIAFBB3FGBEADQCADQQdxBEBBACEAIAJFDQMgAy0AACIEIAEtAAAiBWshACAEIAVHDQMgAkEBayECIANBAWohAyABQQFqIQEMAQsLA0AgAkEITwRAIAMpAwAgASkDAFEEQCADQQhqIQMgAUEIaiEBIAJBCGshAgwCCwsLCwNAIAIiAEEBayECIAAEQCADLQAAIgQgAS0AACIFayEAIAQgBUcNAiADQQFqIQMgAUEBaiEBDAELC0EAIQALIABFCxIAIwAgAEECdGooAgBBqIAUaguRAQECfyADJAAgBCQBQQAhAwNAIAIgA0sEQCMAIANBAnRqIABBgIAUazYCACAFIABBKGogBGovAQAiBnIhBSABIAZBwABxRSAGQQ9xQQh0IAZBCHZyIgZB/x9JcQR/IAAgBCAGakEyakF4cWoFIAAgARAECyIASQRAQQAPCyADQQFqIQMMAQsLQQAgACAFQTBxGwvPAgEIfyMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiEFIABBAWohCANAIAEgCEsEQCACIQBBACEGAkAjASMAIAEgCGpBAXYiBEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiIHIAUiA0YNACADQQdxIAdBB3FGBEADQCADQQdxBEBBACEGIABFDQMgAy0AACIJIActAAAiCmshBiAJIApHDQMgAEEBayEAIANBAWohAyAHQQFqIQcMAQsLA0AgAEEITwRAIAMpAwAgBykDAFEEQCADQQhqIQMgB0EIaiEHIABBCGshAAwCCwsLCwNAIAAiBkEBayEAIAYEQCADLQAAIgkgBy0AACIKayEGIAkgCkcNAiADQQFqIQMgB0EBaiEHDAELC0EAIQYLIAYEQCAEIQEFIARBAWohCAsMAQsLIAgL3wMCBn8DfiAAIQQDQCABIARLBEAjASMAIARBAnRqKAIAQYCAFGoiB0EoamoiAEEEQQIgAC0AAEHAAHEbaiIAQYAgaiEGIAAhAwJAA0AgAyAGSQRAIAMgAykDACIIQoGChIiQoMCAAX0gCEJ/hYNCgIGChIiQoMCAf4MiCHqnQQN2aiEFIAhCAFINAiADQQhqIQMMAQsLIAYhBQsgBSAAayIDBH8jASAHQShqaiIFLQABIAUtAABBD3FBCHRyQf8fIAMgA0H/H08bRwVBAQsEf0EABSAHKAIYIgNBgP6DeHFBCHcgA0H/gfwHcUEIeHIiA0HtgwJGIANBpIMCRnIgA0GAwAJGciADQYDAA0ZyCwR/An9BASACRQ0AGkEAIQMDQCACIANqKQMAIgggACADaikDAFEEQEEAIAhCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/g0IAUg0CGiADQQhqIQMMAQsLIAIgA2opAwAiCEKBgoSIkKDAgAF9IAhCf4WDQoCBgoSIkKDAgH+DIglQIAl6IAAgA2opAwAiCiAIhXpCeIMiCVpyBH8gCCAJiEL/AYMgCiAJiEL/AYNUBUEACwsFQQALRQRAQQAPCyAAIQIgBEEBaiEEDAELC0EBCwvWAQUAQYAICxMQERIACAcJBgoFCwQMAw0CDgEPAEGUCAs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBB1ggLFAEBAQECAgICAwMDAwQEBAQFBQUFAEHsCAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGsCQsaAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ0=", "base64"))).exports;
	return {
		kernel: {
			...t,
			...viewsOf(e)
		},
		memory: e
	};
});
var viewsOf = (function viewsOf({ buffer: e }) {
	return {
		memory: new Uint8Array(e),
		state: Buffer.from(e, 10560, 20)
	};
});
let O;
function grown({ kernel: e, memory: t }, n) {
	t.grow(Math.ceil((n - e.memory.length) / Ve));
	return {
		kernel: {
			...e,
			...viewsOf(t)
		},
		memory: t
	};
}
const Ve = 65536;
// src/git/small/small.ts
var inflateSmall = (function inflateSmall(e, t) {
	let n = e.length <= 65536 ? kernelFor(e.length) : void 0;
	if (n === void 0) return;
	let { memory: r, inflate: i } = n;
	r.set(e, 16384);
	let a = i(e.length, Math.min(t, D));
	if (a < 0) return;
	k = Math.max(0, k - a);
	return r.slice(E, E + a);
});
var sha1Small = (function sha1Small(e, t) {
	let n = e.length + t.length;
	let r = n <= He ? kernelFor(n) : void 0;
	if (r === void 0) return;
	let { memory: i, state: a, startSha1: o, addSha1: s, endSha1: c } = r;
	o();
	for (let t = 0; t < e.length; t += 1) i[E + t] = e.charCodeAt(t);
	let l = e.length;
	let u = 0;
	for (; l + t.length - u > D;) {
		i.set(t.subarray(u, u += D - l), E + l);
		s(E, 327424);
		l = 0;
	}
	i.set(u === 0 ? t : t.subarray(u), E + l);
	c(E, l + t.length - u, n);
	k = Math.max(0, k - n);
	return a.toString("hex");
});
var kernelFor = (function kernelFor(e) {
	return e > k ? void 0 : kernelOf();
});
const He = 1048576;
let k = 2 * He;
// src/git/pack/object-format.ts
var objectId = (function objectId(e, t, n) {
	return digestOf(e, n, headOf$1(t, n.length));
});
var digestOf = (function digestOf(e, t, n = "") {
	return (e === "sha1" ? sha1Small(n, t) : void 0) ?? newHash(e).update(n).update(t).digest("hex");
});
var headOf$1 = (function headOf$1(e, t) {
	return `${e} ${t}\0`;
});
function hashBytes(e) {
	return e === "sha1" ? 20 : 32;
}
function newHash(e) {
	return createHash(e);
}
function objectHash(e, t, n) {
	return newHash(e).update(headOf$1(t, n));
}
// \0door:git/private-dir
let Ue;
const loaded$49 = () => Ue ??= require("./action-asking.cjs");
function openPrivateDir(...e) {
	return loaded$49().openPrivateDir(...e);
}
// \0door:git/refs/reftable
let We;
const loaded$48 = () => We ??= require("./action-asking.cjs");
function readTables(...e) {
	return loaded$48().readTables(...e);
}
// src/git/refs.ts
var readRefs = (function readRefs(e) {
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
});
var readRefFile = (function readRefFile(e, t) {
	let n = readSmallFile(Buffer.from(Buffer.from(`${e}/`).toString("latin1") + t, "latin1"), Ge);
	if (n === "missing") return null;
	if (typeof n == "string") return { problem: n };
	let r = n.toString("latin1");
	let i = /^ref:\s*(\S.*?)\s*$/.exec(r)?.[1];
	if (i !== void 0) return isSafeName(i) ? { symbolic: i } : { problem: "points at no valid ref name" };
	let a = /^([0-9a-f]+)\s/.exec(`${r}\n`)?.[1] ?? "";
	if (isOid(a)) return { oid: a };
	return { problem: r.trim() === "" ? "empty" : "holds no object id" };
});
var readPackedRefs = (function readPackedRefs(e, t) {
	let r = new Map();
	let i = readSmallFile((0, n.join)(e, "packed-refs"), Ke);
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
});
var resolveValue = (function resolveValue(e, t) {
	let n = e;
	for (let e = 0; e <= 5; e += 1) {
		if (n === null) return null;
		if ("oid" in n) return n.oid;
		if ("problem" in n) return n;
		n = t(n.symbolic);
	}
	return { problem: "symbolic refs nested too deeply" };
});
var isSafeName = (function isSafeName(e) {
	if (e.split("/").some((e) => e === "" || e === "." || e === ".." || e.endsWith(".lock"))) return !1;
	return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(e);
});
var looseNames = (function* looseNames(e, t, n) {
	for (let r of list$2(e, t, n)) {
		let i = `${t}/${r.name.toString("latin1")}`;
		if (r.isDirectory()) yield* looseNames(e, i, n);
		else if (i.endsWith(".lock")) continue;
		else r.isFile() ? yield i : n.push({
			unit: `ref ${printable(i)}`,
			reason: r.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
});
var list$2 = (function list$2(e, n, r) {
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
});
var readLoose$1 = (function readLoose$1(e, t, n, r) {
	if (/\/\./.test(t)) return;
	let i = isSafeName(t) ? readRefFile(e, t) : { problem: "not a valid ref name" };
	if (i === null) return;
	"problem" in i ? r.push({
		unit: `ref ${printable(t)}`,
		reason: i.problem
	}) : n.set(t, i);
});
var resolveAll = (function resolveAll(e, t) {
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
});
var printable = (function printable(e) {
	return pathName(Buffer.from(e, "latin1"));
});
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
const Ge = 65536;
const Ke = 512 * y;
function splitOnce(e) {
	let t = e.indexOf(" ");
	return t < 0 ? [] : [e.slice(0, t), e.slice(t + 1).replace(/\r$/, "")];
}
// src/git/refs/head.ts
function readHead$1(e, t = e.gitDir) {
	let n = [];
	let r = finder(e, t, n);
	let i = e.refStorage === "reftable" ? r("HEAD") : readRefFile(t, "HEAD");
	if (i === null) return {
		kind: "broken",
		reason: n[0]?.reason ?? "missing"
	};
	let a = resolveValue(i, r);
	let o = "symbolic" in i ? i.symbolic : null;
	if (typeof a == "string") return {
		kind: "commit",
		oid: a,
		branch: o
	};
	if (a !== null) return {
		kind: "broken",
		reason: a.problem
	};
	let [s] = n;
	return o !== null && s === void 0 ? {
		kind: "unborn",
		branch: o
	} : {
		kind: "broken",
		reason: s?.reason ?? "unreadable"
	};
}
function readOwnHeads(e) {
	let t = readHead$1(e);
	return [...t.kind === "commit" ? [{
		name: "HEAD",
		oid: t.oid
	}] : [], ...pseudoRefs(e, e.gitDir, "")];
}
function readIds(e, t) {
	let r = readSmallFile((0, n.join)(e, t));
	if (typeof r == "string") return [];
	return r.toString("latin1").split("\n").map((e) => /^[0-9a-f]+/.exec(e)?.[0] ?? "").filter(isOid);
}
const qe = [
	"ORIG_HEAD",
	"MERGE_HEAD",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"REBASE_HEAD",
	"BISECT_HEAD",
	"FETCH_HEAD",
	"AUTO_MERGE"
];
function pseudoRefs({ refStorage: e }, t, n) {
	let r = qe.flatMap((e) => readIds(t, e).map((t) => ({
		name: n + e,
		oid: t
	})));
	if (e === "files") return r;
	let i = [...readTables(t).refs].flatMap(([e, t]) => qe.includes(e) && "oid" in t ? [{
		name: n + e,
		oid: t.oid
	}] : []);
	return [...r, ...i];
}
function finder(e, t, n) {
	if (e.refStorage === "reftable") return inTables([...new Set([t, e.commonDir])].map(readTables), n);
	return (r) => readRefFile(t, r) ?? readRefFile(e.commonDir, r) ?? readPackedRefs(e.commonDir, n).get(r) ?? null;
}
function inTables(e, t) {
	t.push(...e.flatMap((e) => e.problems));
	return (t) => e.map(({ refs: e }) => e.get(t)).find((e) => e !== void 0) ?? null;
}
function worktreeDirectories(e, r) {
	try {
		return [e, ...(0, t.readdirSync)((0, n.join)(e, "worktrees"), { withFileTypes: !0 }).filter((e) => e.isDirectory()).map(({ name: t }) => (0, n.join)(e, "worktrees", t)).sort()];
	} catch (t) {
		codeOf(t) !== "ENOENT" && r.push({
			unit: "git-dir worktrees",
			reason: "unreadable"
		});
		return [e];
	}
}
// \0door:git/refs/reflog
let Je;
const loaded$47 = () => Je ??= require("./action-asking.cjs");
function readRawLogs(...e) {
	return loaded$47().readRawLogs(...e);
}
// \0door:git/resolve
let Ye;
const loaded$46 = () => Ye ??= require("./action-asking.cjs");
function resolveRevisions(...e) {
	return loaded$46().resolveRevisions(...e);
}
// \0door:git/version
let Xe;
const loaded$45 = () => Xe ??= require("./action-asking.cjs");
function requireGit(...e) {
	return loaded$45().requireGit(...e);
}
// \0door:git/spawn
var treesOf = (function treesOf({ before: e, after: t }) {
	return [...e, t].flatMap((e) => e?.mode === Qe ? [e.oid] : []);
});
var ofFiles = (function ofFiles(e) {
	let file = (e) => e?.mode === Qe ? null : e;
	let t = {
		...e,
		before: e.before.map(file),
		after: file(e.after)
	};
	return [...t.before, t.after].every((e) => e === null) ? null : t;
});
var emptyTree = (function emptyTree(e) {
	return oid(objectId(e, "tree", new Uint8Array()));
});
var lfsContentId = (function lfsContentId(e) {
	if (e.length > 1024 || e.length < A.length || e[0] !== A[0]) return;
	if (!A.equals(e.subarray(0, A.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
});
let Ze;
const loaded$44 = () => Ze ??= require("./action-asking.cjs");
function streamGit(...e) {
	return loaded$44().streamGit(...e);
}
const Qe = 16384;
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
		input: [...t, $e].join("\n")
	}), $e);
}
const $e = "end of commits\n";
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
const A = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
// src/sources/git-units.ts
var objectUnits = (async function* objectUnits(e, t, n, r) {
	let unitOf = (e) => objectUnit(e, n, t.get(e.oid) ?? [], r);
	let i = [...t.keys()];
	let a = e.readNow ? [] : i;
	if (e.readNow) for (let t = 0; t < i.length; t += et) yield unitsNow(e, i.slice(t, t + et), unitOf, a);
	for await (let t of e.readMany(a)) "unread" in t ? unreadObject(r, t) : yield unitOf(t);
	for (let t of await e.finish()) unreadUnit(r, t);
});
var unitsNow = (function* unitsNow(e, t, n, r) {
	for (let i of t) {
		let t = e.readNow?.(i) ?? null;
		t === null ? r.push(i) : yield n(t);
	}
});
var objectUnit = (function objectUnit(e, t, n, r) {
	r.enumerated();
	t === "target" && isLfsPointer(e) && skippedUnit(r, "content in Git LFS");
	return {
		id: `${e.type} ${e.oid}`,
		role: t,
		object: e.oid,
		places: n,
		content: e.content
	};
});
var pathNameUnits = (function* pathNameUnits(e, t) {
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
});
var blobOf = (function blobOf(e) {
	return e === null || e.mode === 57344 ? null : e.oid;
});
var isLfsPointer = (function isLfsPointer({ content: e }) {
	return e instanceof Uint8Array && lfsContentId(e) !== void 0;
});
const et = 32;
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
// src/git/commits.ts
var readCommit = (function readCommit(e) {
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
});
var readCommitOrNull = (function readCommitOrNull(e) {
	try {
		return readCommit(e);
	} catch {
		return null;
	}
});
var readPerson = (function readPerson(e, t) {
	for (let n of headerLines(e)) if (n.startsWith(`${t} `)) return personOf(n.slice(t.length + 1));
	return null;
});
var isoTime = (function isoTime(e) {
	let t = new Date(e * 1e3);
	return Number.isNaN(t.getTime()) ? void 0 : isoTimeOf(t).replace(".000Z", "Z");
});
var headerLines = (function* headerLines(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.length);
	for (let e = 0; e < t.length;) {
		let n = t.indexOf(10, e);
		let r = n < 0 ? t.length : n;
		if (r === e) return;
		yield t.toString("utf8", e, r);
		e = r + 1;
	}
});
var idOf = (function idOf(e, t) {
	let n = e?.startsWith(t) === !0 ? e.slice(t.length) : "";
	if (!isOid(n)) throw SyntaxError(`no "${t.trim()}" header where it belongs`);
	return n;
});
var personOf = (function personOf(e) {
	let t = e.lastIndexOf(">");
	let n = e.indexOf("<");
	let r = /^ (-?\d{1,15}) /.exec(`${e.slice(t + 1)} `);
	return {
		name: withoutAddress((n < 0 ? e.slice(0, Math.max(0, t)) : e.slice(0, n)).trim()),
		seconds: r ? Number(r[1]) : 0
	};
});
var withoutAddress = (function withoutAddress(e) {
	return e.replace(/(?<=[^\s@])@[^\s@<>)\]]+/g, "");
});
function readTagTarget(e) {
	return idOf(headerLines(e).next().value, "object ");
}
// src/git/objects/whole.ts
var readWhole = (async function* readWhole(e, t) {
	for await (let n of e.readMany(t)) yield "unread" in n ? n : await whole(n);
});
var whole = (async function whole(e) {
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
});
var octal = (function octal(e, t) {
	let n = e - 48;
	if (n < 0 || n > 7) throw new MalformedTree(`byte ${t} is no mode`);
	return n;
});
const tt = 61440;
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
		return (this.mode & tt) == 16384;
	}
	get isGitlink() {
		return (this.mode & tt) == 57344;
	}
};
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
			"unread" in r ? yield r : yield* entriesOf$2(r.oid, r.content, e, t);
		}
		i = [...t.values()];
	}
}
function* entriesOf$2(e, t, n, r) {
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
let nt;
const loaded$43 = () => nt ??= require("./action-asking.cjs");
function walkRange(...e) {
	return loaded$43().walkRange(...e);
}
// \0door:git/diff-range
let rt;
const loaded$42 = () => rt ??= require("./action-asking.cjs");
function diffRange(...e) {
	return loaded$42().diffRange(...e);
}
// src/sources/range-changes.ts
var readChanges = (async function readChanges({ git: e, repository: t, ledger: n, spawn: r }, { commits: i, stamps: a, known: o, trees: s }) {
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
});
var sameAtStart = (function sameAtStart(e, t) {
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(e.subarray(n, r), t.subarray(n, r)) === 0);
});
var sameAtEnd = (function sameAtEnd(e, t) {
	let last = (e, t, n) => e.subarray(e.length - n, e.length - t);
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(last(e, n, r), last(t, n, r)) === 0);
});
var same = (function same(e, t) {
	let n = 0;
	for (let r = 4096; r >= 1;) n + r <= e && t(n, n + r) ? n += r : r /= 2;
	return n;
});
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
// src/git/direct/differing-lines.ts
var differingLines = (function differingLines(e, t, n) {
	let r = sameAtStart(e, t);
	let i = sameAtEnd(e.subarray(r), t.subarray(r));
	let { last: a, line: o } = lineAt(e, r, n);
	let s = lineFrom(e, o, e.length - i, n);
	let c = lineFrom(t, o, t.length - i, n);
	if (e.length - s !== t.length - c) return [e, t];
	return [e.subarray(a, lineEnd(e, s, n)), t.subarray(a, lineEnd(t, c, n))];
});
var lineAt = (function lineAt(e, t, n) {
	let [r, i] = [0, 0];
	for (let a = lineEnd(e, 0, n); a <= t && a > i; a = lineEnd(e, i, n)) [r, i] = [i, a];
	return {
		last: r,
		line: i
	};
});
var lineFrom = (function lineFrom(e, t, n, r) {
	let i = t;
	for (; i < n;) i = lineEnd(e, i, r);
	return i;
});
var lineEnd = (function lineEnd(e, t, n) {
	let r = e.indexOf(0, t);
	return r < 0 ? e.length : Math.min(r + 1 + n, e.length);
});
// src/git/direct/plain-trees.ts
var isFolder = (function isFolder({ mode: e }) {
	return e === ot;
});
var entriesOf$1 = (function entriesOf$1(e, t) {
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
});
var canonical = (function canonical(e) {
	if ((e & 61440) != 32768) return e & 61440;
	return e & 64 ? 33261 : 33188;
});
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
	differing(e, t) {
		let [n, r] = differingLines(this.bytes(e), this.bytes(t), this.#t);
		return [this.parse(n), this.parse(r)];
	}
	bytes(e) {
		let t = this.#n.get(e) ?? this.#r(e);
		this.#n.size === it && this.#n.clear();
		this.#n.set(e, t);
		return t;
	}
	#r(e) {
		if (e === this.empty) return new Uint8Array();
		let t = this.#e.read(e);
		if (t?.type !== "tree") throw new Unanswered();
		return t.content;
	}
	parse(e) {
		try {
			return entriesOf$1(Buffer.from(e.buffer, e.byteOffset, e.length), this.#t);
		} catch {
			throw new Unanswered();
		}
	}
};
const it = 50;
const ot = 16384;
// src/git/direct/straight-line.ts
var straightLine = (function straightLine(e, t, n, r) {
	let i = [];
	let a = n;
	let o = a === t ? null : headerOf(e, a);
	for (; a !== t;) {
		let [t, ...n] = o?.parents ?? [];
		if (o === null || t === void 0 || n.length > 0 || i.length === st || r.includes(a)) return null;
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
});
var headerOf = (function headerOf(e, t) {
	let n = e.read(t);
	return n?.type === "commit" ? readCommitOrNull(n.content) : null;
});
const st = 500;
// src/git/direct/tree-diff.ts
var diffPlainTrees = (function diffPlainTrees(e, t, n) {
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
});
var compare = (function compare(e, t, n, r) {
	if (t === n) return;
	let [i, a] = e.trees.differing(t, n);
	for (let t of new Set([...i.keys(), ...a.keys()])) compareEntry(e, entry(i, t), entry(a, t), r + t);
});
var entry = (function entry(e, t) {
	return e.get(t) ?? null;
});
var compareEntry = (function compareEntry(e, t, n, r) {
	if (t?.mode === n?.mode && t?.oid === n?.oid) return;
	let [i, a] = [t, n].map((e) => e !== null && isFolder(e) ? e.oid : null);
	(i || a) && compare(e, i ?? e.trees.empty, a ?? e.trees.empty, `${r}/`);
	let [o, s] = [i ? null : t, a ? null : n];
	(o !== null || s !== null) && e.changes.push({
		path: latin1PathName(r),
		rawPath: r,
		before: [o],
		after: s,
		unmerged: !1
	});
});
// src/git/pack/damage.ts
var intact = (function intact(e, t) {
	if (!e) throw new Damage("damaged", t);
});
var Damage = class extends Error {
	kind;
	constructor(e, t) {
		super(t);
		this.name = "Damage";
		this.kind = e;
	}
};
const j = "its content has another id";
function asDamage(e) {
	if (e instanceof Damage) return e;
	let t = e instanceof Error ? Reflect.get(e, "code") : void 0;
	if (typeof t == "string" && /^E[A-Z0-9]+$/.test(t)) return new Damage("damaged", `reading fails: ${t}`);
	throw e;
}
// \0node:zlib
let ct;
const loaded$41 = () => ct ??= require("node:zlib");
const M = {
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
	return loaded$41().createInflate(...e);
}
function gzipSync(...e) {
	return loaded$41().gzipSync(...e);
}
function inflateRawSync(...e) {
	return loaded$41().inflateRawSync(...e);
}
function inflateSync(...e) {
	return loaded$41().inflateSync(...e);
}
// src/git/pack/gone.ts
function asGone(e) {
	if (codeOf(e) !== "ENOENT") throw e;
	return new Damage("unknown", "it has gone since the store was listed");
}
// src/git/pack/loose.ts
var readLoose = (function readLoose({ id: e, path: n }, r) {
	let i = opened$1(n);
	try {
		let { head: t, whole: n } = readSmall(i) ?? readAny(i);
		intact(digestOf(r, n) === e, j);
		return {
			type: t.type,
			content: n.subarray(t.length)
		};
	} finally {
		(0, t.closeSync)(i);
	}
});
var opened$1 = (function opened$1(e) {
	try {
		return (0, t.openSync)(e, t.constants.O_RDONLY | t.constants.O_NONBLOCK | t.constants.O_NOFOLLOW);
	} catch (e) {
		throw asGone(e);
	}
});
var readSmall = (function readSmall(e) {
	N ??= new Uint8Array(lt + 1);
	try {
		let n = N.subarray(0, (0, t.readSync)(e, N));
		if (n.length > lt) return;
		let r = inflateSmall(n, ut) ?? inflateSync(n, { maxOutputLength: ut });
		let i = headOf(r);
		return r.length === i.length + i.size ? {
			head: i,
			whole: r
		} : void 0;
	} catch {
		return;
	}
});
var headOf = (function headOf(e) {
	let t = e.indexOf(0);
	intact(t >= 0 && t < 256, "it has no object header");
	let n = Buffer.from(e.buffer, e.byteOffset, t).toString("latin1");
	let r = n.indexOf(" ");
	let i = n.slice(0, r);
	let a = Number(n.slice(r + 1));
	let o = n === `${i} ${a}` && a >= 0 && Number.isSafeInteger(a);
	if (o && (i === "blob" || i === "tree" || i === "commit" || i === "tag")) return {
		type: i,
		size: a,
		length: t + 1
	};
	intact(o && /^[a-z-]+$/.test(i), "it has no object header");
	throw new Damage("unknown", "its type is unknown");
});
let N;
const lt = 65536;
const ut = 1048576;
function readAny(e) {
	let n = readHead(readStart(e));
	if (n.size > 33554432) throw new Damage("large", `it has ${n.size} bytes`);
	let { size: r } = (0, t.fstatSync)(e);
	if (r > 67108864) throw new Damage("large", `its file has ${r} bytes`);
	return {
		head: n,
		whole: inflateWhole(readAll(e, r), n)
	};
}
function readStart(e) {
	intact((0, t.fstatSync)(e).isFile(), "it is no regular file");
	let n = new Uint8Array(256);
	return n.subarray(0, (0, t.readSync)(e, n, 0, 256, 0));
}
function readHead(e) {
	return headOf(inflated$1(e, { finishFlush: M.Z_SYNC_FLUSH }));
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
function inflateWhole(e, t) {
	let n = inflated$1(e, { maxOutputLength: t.length + t.size });
	intact(n.length === t.length + t.size, "its inflated size differs from the declared one");
	return n;
}
function inflated$1(e, t) {
	try {
		return inflateSync(e, t);
	} catch (e) {
		throw new Damage("damaged", `it does not inflate: ${e instanceof Error ? e.message : "unknown failure"}`);
	}
}
var Runs = class {
	count = 0;
	targets = new Uint32Array(4);
	sources = new Uint32Array(4);
	lengths = new Uint32Array(4);
	clear() {
		this.count = 0;
	}
	show({ targets: e, sources: t, lengths: n }, r) {
		this.count = r;
		if (this.targets === e) return;
		this.targets = e;
		this.sources = t;
		this.lengths = n;
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
		this.targets = doubled$2(this.targets);
		this.sources = doubled$2(this.sources);
		this.lengths = doubled$2(this.lengths);
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
function doubled$2(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
const dt = [
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
	return dt[e];
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
var BaseCache = class {
	#e = new Map();
	#t = 0;
	get(e) {
		return this.#e.get(e);
	}
	add(e, t) {
		this.#e.set(e, t);
		this.#t += t.content.length;
		for (let [e, { content: t }] of this.#e) {
			if (this.#t <= 33554432) return;
			this.#e.delete(e);
			this.#t -= t.length;
		}
	}
};
// src/git/pack/open-file.ts
function openRegular(e) {
	let n = (0, t.openSync)(e, t.constants.O_RDONLY | (t.constants.O_NONBLOCK ?? 0));
	if ((0, t.fstatSync)(n).isFile()) return n;
	(0, t.closeSync)(n);
	throw new Damage("damaged", "it is no regular file");
}
// src/git/direct/positioned-file.ts
var PositionedFile = class {
	#e;
	#t;
	constructor(e) {
		this.#e = openRegular(e);
		this.#t = (0, t.fstatSync)(this.#e).size;
	}
	bytesAt(e, n) {
		let r = Buffer.allocUnsafe(Math.max(0, Math.min(n, this.#t - e)));
		for (let n = 0; n < r.length;) {
			let i = (0, t.readSync)(this.#e, r, n, r.length - n, e + n);
			intact(i > 0, "it became shorter");
			n += i;
		}
		return r;
	}
	close() {
		(0, t.closeSync)(this.#e);
	}
};
const P = 1032;
var PackIndexFile = class {
	#e;
	#t;
	#n = null;
	constructor(e, t) {
		this.#e = new PositionedFile(e);
		this.#t = t;
	}
	offsetOf(e) {
		let t = this.#t;
		let n = this.#n ??= this.#r();
		let r = e[0] ?? 0;
		let i = r === 0 ? 0 : n.readUInt32BE(8 + (r - 1) * 4);
		let a = n.readUInt32BE(8 + r * 4);
		let o = place(this.#e.bytesAt(P + i * t, (a - i) * t), e, t);
		if (o < 0) return null;
		let s = n.readUInt32BE(1028);
		let c = P + s * (t + 4);
		let l = this.#e.bytesAt(c + (i + o) * 4, 4).readUInt32BE(0);
		if (l < 2147483648) return l;
		return Number(this.#e.bytesAt(c + s * 4 + (l - 2147483648) * 8, 8).readBigUInt64BE(0));
	}
	close() {
		this.#e.close();
	}
	#r() {
		let e = this.#e.bytesAt(0, P);
		intact(e.length === P && e.readUInt32BE(0) === 4285812579 && e.readUInt32BE(4) === 2, "its index is of another version");
		return e;
	}
};
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
// src/git/direct/packed-object.ts
var PackFolder = class {
	#e;
	#t;
	#n = new Map();
	#r = new Map();
	#i = new BaseCache();
	constructor(e, t) {
		let r = (0, n.join)(e, "pack");
		this.#e = t;
		this.#t = listed(r).filter((e) => e.endsWith(".idx")).map((e) => (0, n.join)(r, e.slice(0, -4)));
	}
	read(e, t = 0) {
		intact(t < ft, "its chain of deltas has no end");
		for (let n of this.#t) {
			let r = this.#a(`${n}.idx`).offsetOf(e);
			if (r !== null) return this.#s(`${n}.pack`, r, t);
		}
		return null;
	}
	close() {
		for (let e of [this.#n, this.#r]) {
			for (let t of e.values()) t.close();
			e.clear();
		}
	}
	#a(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = new PackIndexFile(e, hashBytes(this.#e));
		this.#n.set(e, n);
		return n;
	}
	#o(e) {
		let t = this.#r.get(e);
		if (t !== void 0) return t;
		let n = new PositionedFile(e);
		this.#r.set(e, n);
		return n;
	}
	#s(e, t, n) {
		let r = `${e}:${t}`;
		let i = this.#i.get(r);
		if (i !== void 0) return i;
		let a = this.#c(e, t, n);
		n > 0 && this.#i.add(r, a);
		return a;
	}
	#c(e, t, n) {
		intact(n < ft, "its chain of deltas has no end");
		let r = this.#o(e);
		let i = newEntryHead();
		let a = r.bytesAt(t, mt);
		readEntry(a, 0, a.length, hashBytes(this.#e), i);
		intact(i.size <= pt, "it is too large to be read by itself");
		let o = (a.length < mt || i.data + bound(i.size) <= a.length ? a : r.bytesAt(t, i.data + bound(i.size))).subarray(i.data);
		let s = inflateSmall(o, i.size) ?? inflateSync(o, { maxOutputLength: Math.max(1, i.size) });
		intact(s.length === i.size, "its inflated size differs from the declared one");
		if (i.type !== 6 && i.type !== 7) return {
			type: objectType(i.type),
			content: s
		};
		let c = i.type === 6 ? this.#s(e, t - i.distance, n + 1) : this.read(a.slice(i.baseId, i.baseId + hashBytes(this.#e)), n + 1);
		intact(c !== null, "its base is elsewhere");
		return {
			type: c.type,
			content: patched(c.content, s)
		};
	}
};
const ft = 4096;
const pt = 67108864;
const mt = 4096;
function bound(e) {
	return e + Math.ceil(e / 1e3) + 64;
}
const ht = new Runs();
function patched(e, t) {
	let n = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	readDeltaHead(t, 0, t.length, n);
	intact(n.baseSize === e.length && n.resultSize <= pt, "its delta is of another base");
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
	}, ht);
	return r.slice(a);
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
	#r = !1;
	constructor(e) {
		this.#e = e;
	}
	read(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = (this.#r ? this.#a(e) : null) ?? this.#i(e) ?? this.#a(e);
		n !== null && n.type !== "blob" && n.content.length <= gt && this.#n.size < _t && this.#n.set(e, n);
		return n;
	}
	close() {
		for (let e of this.#t ?? []) e.close();
		this.#t = null;
	}
	#i(e) {
		for (let { path: t } of this.#e.objectDirectories) {
			let n = this.#o(e, () => readLoose({
				id: e,
				path: `${t}/${e.slice(0, 2)}/${e.slice(2)}`
			}, this.#e.objectFormat));
			if (n !== null) return n;
		}
		return null;
	}
	#a(e) {
		let { objectDirectories: t, objectFormat: n } = this.#e;
		this.#t ??= t.map(({ path: e }) => new PackFolder(e, n));
		let r = Buffer.from(e, "hex");
		for (let t of this.#t) {
			let i = this.#o(e, () => {
				let i = t.read(r);
				intact(i === null || objectId(n, i.type, i.content) === e, j);
				return i;
			});
			this.#r = i !== null;
			if (i !== null) return i;
		}
		return null;
	}
	#o(e, t) {
		try {
			return t();
		} catch (t) {
			t instanceof Damage && t.message === "its content has another id" && this.foreign.add(e);
			return null;
		}
	}
};
const gt = 16384;
const _t = 1e3;
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
var quickRange = (function quickRange({ reader: e, repository: t, revisions: n }, r) {
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
});
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
var readTips = (async function readTips(e, t, n, r) {
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
});
var targetOf = (function targetOf({ oid: e, type: t, content: n }, r) {
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
});
var parentsOf = (function parentsOf({ content: e }) {
	return readCommitOrNull(e)?.parents ?? [];
});
// src/sources/range-units.ts
var rangeUnits = (async function* rangeUnits(e) {
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
});
var nameShallow = (function nameShallow(e, { repository: t, ledger: n }) {
	let r = new Set(t.shallow);
	for (let t of e) r.has(t) && unreadUnit(n, {
		unit: `commit ${t}`,
		reason: "its parents are beyond the shallow boundary (git fetch --unshallow)"
	});
});
var commitUnits = (async function* commitUnits(e, t, n) {
	for await (let r of readWhole(e.reader, t)) if ("unread" in r) unreadObject(e.ledger, r);
	else {
		let t = stampOf(r, "author", r.oid);
		n(r, t);
		yield messageUnit(r, t, e);
	}
});
var messageUnit = (function messageUnit(e, t, { ledger: n, progress: r }) {
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
});
var stampOf = (function stampOf({ content: e }, t, n) {
	let r = readPerson(e, t);
	let i = r === null ? void 0 : isoTime(r.seconds);
	return {
		commit: n,
		...r === null ? {} : { author: r.name },
		...i === void 0 ? {} : { date: i }
	};
});
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
let vt;
const loaded$40 = () => vt ??= require("./action-telling.cjs");
function locateInRange(...e) {
	return loaded$40().locateInRange(...e);
}
// src/sources/range.ts
var rangeSource = (function rangeSource(e) {
	let { path: t, revisions: n, signal: r } = e;
	let i = e.opened ?? openForRange(e);
	let { repository: a, reader: o } = i;
	let { refs: s, problems: c } = isResolved(n) ? {
		refs: [],
		problems: []
	} : ownRefs(a);
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
			let u = isResolved(n) ? n : await resolve$2(await i.git(), readHead$1(a), s.length, c, n);
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
});
var isResolved = (function isResolved(e) {
	return "include" in e;
});
function openForRange({ path: e, variables: t, revisions: n, signal: r }) {
	let i = openRepository(e, t);
	let a = readHead$1(i);
	let o = openPrivateDir(i, t, {
		refs: isResolved(n) ? [] : ownRefs(i).refs,
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
function ownRefs(e) {
	let { refs: t, problems: n } = readRefs(e);
	let r = 2 * hashBytes(e.objectFormat);
	let i = t.filter(({ oid: e }) => e.length !== r).map(({ name: e }) => ({
		unit: `ref ${e}`,
		reason: "an id of another object format"
	}));
	return {
		refs: t.filter(({ oid: e }) => e.length === r),
		problems: [...n, ...i]
	};
}
async function resolve$2(e, t, n, r, i) {
	if (t.kind === "unborn" && n === 0) return {
		include: [],
		exclude: [],
		single: !1
	};
	return resolveRevisions(e, i, t.kind === "commit" ? t.oid : null, r[0]);
}
// rules/index.ts
const read$1 = (e, r) => (0, t.readFileSync)((0, n.join)(__dirname, e), r);
let F;
const textsOf = (e) => {
	F ??= read$1("rule-texts.json", "latin1");
	let t = "\n" + JSON.stringify(e) + ":";
	let n = F.indexOf(t) + t.length;
	return JSON.parse(F.slice(n, F.indexOf("\n", n)).replace(/,$/, ""));
};
let yt;
const examplesOf = (e) => (yt ??= JSON.parse(read$1("rule-examples.json", "utf8")))[e];
const bt = {
	get remediation() {
		return textsOf(this.id).remediation;
	},
	get references() {
		return textsOf(this.id).references;
	},
	get examples() {
		return examplesOf(this.id);
	}
};
let I;
const L = [];
const R = new Map();
const withHoles = (e) => e?.map((e) => e ?? void 0);
const parsed = (e) => {
	let [t, { reach: n, offsets: r, behind: i }] = JSON.parse(I[e + 1].replace(/,$/, ""));
	R.set(t.id, {
		reach: n,
		offsets: withHoles(r),
		behind: withHoles(i)
	});
	return Object.setPrototypeOf(t, bt);
};
const builtInRule = (e) => {
	I ??= read$1("rules.json", "latin1").split("\n");
	L[e] === void 0 && I[e + 1]?.startsWith("[") && (L[e] = parsed(e));
	return L[e];
};
const builtInRules = () => {
	for (let e = 0; builtInRule(e); e += 1);
	return L;
};
const measureOf = (e) => R.get(e);
// \0door:config/ruleset
let xt;
const loaded$39 = () => xt ??= require("./action-judging.cjs");
function rulesInForce(...e) {
	return loaded$39().rulesInForce(...e);
}
function refuseBadRules(...e) {
	return loaded$39().refuseBadRules(...e);
}
// \0door:core/gate
let St;
const loaded$38 = () => St ??= require("./action-judging.cjs");
function compileRules(...e) {
	return loaded$38().compileRules(...e);
}
// \0door:core/assemble
let Ct;
const loaded$37 = () => Ct ??= require("./action-judging.cjs");
function assemble(...e) {
	return loaded$37().assemble(...e);
}
function conclude(...e) {
	return loaded$37().conclude(...e);
}
function spotsOf(...e) {
	return loaded$37().spotsOf(...e);
}
// \0door:core/lines
let wt;
const loaded$36 = () => wt ??= require("./action-judging.cjs");
function linesAt(...e) {
	return loaded$36().linesAt(...e);
}
function LineCounter(...e) {
	return new (loaded$36()).LineCounter(...e);
}
// src/core/assembled.ts
var assembled = (function assembled(e, t, n) {
	let { matches: r, marks: i, unread: a, skipped: o } = e;
	if (r.length + i.length > 0) return putTogether(e, t, n);
	return a.length + o.length > 0 ? {
		detections: [],
		marks: [],
		unread: a,
		skipped: o
	} : Tt;
});
const Tt = {
	detections: [],
	marks: [],
	unread: [],
	skipped: []
};
function putTogether(e, t, n) {
	return assemble(e, {
		locate: (e, n) => linesAt(t, e, n),
		textOf: ({ start: e, end: r }) => n(t, e, r)
	});
}
// \0door:core/blob-stream
let Et;
const loaded$35 = () => Et ??= require("./action-judging.cjs");
function scanLong(...e) {
	return loaded$35().scanLong(...e);
}
function Collecting(...e) {
	return new (loaded$35()).Collecting(...e);
}
// \0door:core/judge
let Dt;
const loaded$34 = () => Dt ??= require("./action-judging.cjs");
function judge(...e) {
	return loaded$34().judge(...e);
}
// \0door:core/label-class
let Ot;
const loaded$33 = () => Ot ??= require("./action-judging.cjs");
function behindWord(...e) {
	return loaded$33().behindWord(...e);
}
function copyOf(...e) {
	return loaded$33().copyOf(...e);
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
		let c = kept(judge(e, t));
		this.#e.set(o, c ?? null);
		return c;
	}
};
function kept(e) {
	return e?.label === void 0 ? e : {
		...e,
		label: copyOf(e.label)
	};
}
function looksAround({ checks: e = [], facts: t = [] }) {
	return e.length + t.length > 0;
}
// \0door:core/rule-index
let kt;
const loaded$32 = () => kt ??= require("./action-opening.cjs");
function indexed(...e) {
	return loaded$32().indexed(...e);
}
// \0door:core/views/regions
let At;
const loaded$31 = () => At ??= require("./action-opening.cjs");
function RegionFinder(...e) {
	return new (loaded$31()).RegionFinder(...e);
}
// src/core/ruleset.ts
var indexRules = (function indexRules(e, t) {
	let n = "index" in e ? e : indexed(e);
	let { regions: r, literalReach: i, reach: a } = n.index;
	let o = t(n.index);
	let s;
	let c;
	let l = Array.from({ length: r.hits });
	return {
		get rules() {
			return n.all;
		},
		prefilter: o,
		get regions() {
			return s ??= new RegionFinder(r);
		},
		get memory() {
			return c ??= new JudgeMemory();
		},
		literalReach: i,
		isRun: (e) => e >= r.literals,
		wakesOf: (e) => l[e] ?? (l[e] = wakesFrom(n.index.woken(e), n)),
		reach: a
	};
});
function wakesFrom(e, t) {
	if (e === void 0) return;
	let { patterns: n = [], labelled: r = [], labelledReach: i = {
		before: 0,
		after: 0
	}, word: a = !1, shapes: o = [], trigger: s = !1, mark: c = !1 } = e;
	return {
		patterns: n.map(([e, n]) => ({
			rule: ofKind(t, e, "pattern"),
			offset: n
		})),
		labelled: r.map((e) => ofKind(t, e, "labelled")),
		labelledReach: i,
		word: a,
		shapes: o.map((e) => ofKind(t, e, "shape")),
		trigger: s,
		mark: c
	};
}
function ofKind(e, t, n) {
	let r = e.at(t);
	if (r?.kind !== n) throw TypeError(`the index of the rules is of other rules: ${t} is no ${n}`);
	return r;
}
// \0door:core/segments
let jt;
const loaded$30 = () => jt ??= require("./action-judging.cjs");
function searchSegment(...e) {
	return loaded$30().searchSegment(...e);
}
function addGaps(...e) {
	return loaded$30().addGaps(...e);
}
// \0door:core/doubles
let Mt;
const loaded$29 = () => Mt ??= require("./action-judging.cjs");
function withoutDoubles(...e) {
	return loaded$29().withoutDoubles(...e);
}
function isBare(...e) {
	return loaded$29().isBare(...e);
}
// src/core/hit-list.ts
var Nt = class HitList$1 {
	count = 0;
	starts = B;
	ends = B;
	what = B;
	static take() {
		if (z === 0) return new HitList$1();
		--z;
		return Pt[z] ?? new HitList$1();
	}
	giveBack() {
		this.count = 0;
		Pt[z] = this;
		z += 1;
	}
	add(e, t, n) {
		this.count === this.starts.length && this.#e();
		this.starts[this.count] = e;
		this.ends[this.count] = t;
		this.what[this.count] = n;
		this.count += 1;
	}
	#e() {
		this.starts = doubled$1(this.starts);
		this.ends = doubled$1(this.ends);
		this.what = doubled$1(this.what);
	}
};
const Pt = [];
let z = 0;
const B = new Uint32Array();
function doubled$1(e) {
	let t = new Uint32Array(Math.max(64, e.length * 2));
	t.set(e);
	return t;
}
// \0door:core/matcher
let Ft;
const loaded$28 = () => Ft ??= require("./action-judging.cjs");
function Matcher(...e) {
	return new (loaded$28()).Matcher(...e);
}
// src/core/prefilter.ts
const It = 262144;
// \0door:core/text-windows
let Lt;
const loaded$27 = () => Lt ??= require("./action-judging.cjs");
function TextWindows(...e) {
	return new (loaded$27()).TextWindows(...e);
}
// src/core/find-matches.ts
var findMatches = (function findMatches(e, t, n, r, i, a = Infinity) {
	let o = {
		matches: [],
		marks: [],
		triggers: Nt.take(),
		hasNul: !1
	};
	for (let s = r.start; s < r.end && o.matches.length + o.marks.length <= a; s += It) {
		let a = Math.min(r.end, s + It);
		let c = e.prefilter.find(n, s, a);
		c.hasNul && (o.hasNul = !0);
		c.count > 0 && new Matcher(e, new TextWindows(n, t, i, 32768), o).read(c);
	}
	return o;
});
// src/core/views/fields.ts
var startsWith = (function startsWith(e, t, n = 0) {
	if (n < 0 || n + t.length > e.length || e[n] !== t.charCodeAt(0)) return !1;
	for (let r = 1; r < t.length; r++) if (e[n + r] !== t.charCodeAt(r)) return !1;
	return !0;
});
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
// \0door:core/views/opened
let Rt;
const loaded$26 = () => Rt ??= require("./action-opening.cjs");
function inflated(...e) {
	return loaded$26().inflated(...e);
}
function Opening(...e) {
	return new (loaded$26()).Opening(...e);
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
		s.views.push(inflated(`${r}:${e.name}`, e.bytes, e.region));
	}
	for (let { span: e, reason: t } of l) s.fail(r, e, t);
	for (let { span: e, reason: t } of u) s.pass(r, e, t);
}
// src/core/views/characters.ts
var members = (function members(e) {
	let t = new Uint8Array(256);
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = 1;
	return t;
});
var sextets = (function sextets() {
	let e = new Uint8Array(256).fill(255);
	let t = `${V}+/`;
	for (let n = 0; n < 64; n++) e[t.charCodeAt(n)] = n;
	e[45] = 62;
	e[95] = 63;
	return e;
});
var nibbles = (function nibbles() {
	let e = new Uint8Array(256).fill(255);
	for (let t = 0; t < 22; t++) e[Ut.charCodeAt(t)] = t < 16 ? t : t - 6;
	return e;
});
const V = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const zt = `${V}+/=_-`;
const Bt = members(zt);
const Vt = `${V}+/=_-.~:@!$*?^#%&;\\`;
const Ht = members(Vt);
const Ut = "0123456789abcdefABCDEF";
const Wt = sextets();
const H = nibbles();
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
	let n = H[e[t] ?? 0] ?? 255;
	let r = H[e[t + 1] ?? 0] ?? 255;
	return n > 15 || r > 15 || t + 1 >= e.length ? -1 : n * 16 + r;
}
// src/core/views/context.ts
var viewContext = (function viewContext({ inflater: e, unpacker: t }, n) {
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
});
const Gt = 50331648;
// \0door:core/views/transcript
let Kt;
const loaded$25 = () => Kt ??= require("./action-opening.cjs");
function Transcript(...e) {
	return new (loaded$25()).Transcript(...e);
}
// src/core/views/encoding.ts
var wholeView = (function wholeView(e) {
	let t = byMark(e);
	if (t !== void 0) return decode(e, t, t.width);
	let n = widthOf(e);
	if (n === 0) return;
	let { encoding: r, start: i } = alignment(e, n);
	return decode(e, r, i);
});
var byMark = (function byMark(e) {
	if (startsWith(e, "\u00ff\u00fe")) return startsWith(e, "\u00ff\u00fe\0\0") ? Yt : qt;
	if (startsWith(e, "\u00fe\u00ff")) return Jt;
	return startsWith(e, "\0\0\u00fe\u00ff") ? Xt : void 0;
});
var widthOf = (function widthOf(e) {
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
});
var mayBeWide = (function mayBeWide(e) {
	for (let t = 0; t < 4; t++) {
		let n = Math.floor(e.length * t / 4);
		let r = Math.min(e.length, n + 8);
		for (let t = n; t < r; t++) if (e[t] === 0) return !0;
	}
	return !1;
});
const qt = {
	name: "utf-16le",
	width: 2,
	littleEndian: !0
};
const Jt = {
	name: "utf-16be",
	width: 2,
	littleEndian: !1
};
const Yt = {
	name: "utf-32le",
	width: 4,
	littleEndian: !0
};
const Xt = {
	name: "utf-32be",
	width: 4,
	littleEndian: !1
};
function isWide(e) {
	return byMark(e) !== void 0 || widthOf(e) > 0;
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
	let [n, r] = t === 2 ? [qt, Jt] : [Yt, Xt];
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
	for (let r = 0; r < 4; r++) if (!isAscii(read(e, t + r * n.width, n))) return !1;
	return !0;
}
function read(e, t, { width: n, littleEndian: r }) {
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
		let n = read(e, a, t);
		if (!isAscii(n)) {
			let r = slipAt(e, a, n, t);
			if (r > 0) {
				a += r;
				continue;
			}
		}
		let o = r === 2 && n >= 55296 && n < 56320 ? read(e, a + 2, t) : 0;
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
const Zt = [
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
const Qt = Zt.map(({ signature: e }) => e.slice(0, 2));
function whyNotOpened(e) {
	let t = Zt.find(({ signature: t, then: n }) => startsWith(e, t) && (n === void 0 || n.either.some((t) => startsWith(e, t, n.at))));
	return t && `${t.name}: not opened`;
}
// src/core/views/gzip.ts
var isGzip = (function isGzip(e) {
	return startsWith(e, $t);
});
const $t = "\u008b\b";
function openGzip(e, t) {
	let n = new Opening(e, t);
	let r = new Opening(e, t);
	let i = 0;
	for (let t = 0; startsWith(e, $t, i); t++) {
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
	r.views.length > 0 && n.views.push(inflated("gzip", concatenated(r.views), {
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
var isTar = (function isTar(e) {
	return e.length >= 512 && hasChecksum(e, 0);
});
function isPdf(e) {
	return startsWith(e, "%PDF-");
}
function openPdf(e, t) {
	let n = new Opening(e, t);
	for (let t = nextWord(e, 0); t >= 0;) {
		let r = nextWord(e, t + U.length);
		let i = {
			start: dataAfter(e, t + U.length),
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
const U = "stream";
function nextWord(e, t) {
	for (let n = e.indexOf(en, t); n >= 0; n = e.indexOf(en, n + 1)) if (startsWith(e, U, n)) return n;
	return -1;
}
const en = U.charCodeAt(0);
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
const tn = ["7\u0082", "7\u0083"];
const nn = new Map([
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
	if (!tn.some((t) => startsWith(e, t))) return;
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
	let o = nn.get(e[n] ?? 0);
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
// \0door:core/views/zip-directory
let rn;
const loaded$24 = () => rn ??= require("./action-opening.cjs");
function findDirectory(...e) {
	return loaded$24().findDirectory(...e);
}
function directoryAt(...e) {
	return loaded$24().directoryAt(...e);
}
function entriesOf(...e) {
	return loaded$24().entriesOf(...e);
}
// src/core/views/zip.ts
var isZip = (function isZip(e) {
	return startsAsZip(e) || endsAsZip(e) && directoryAt(e, e.length - 22) !== void 0;
});
var startsAsZip = (function startsAsZip(e) {
	return startsWith(e, W) || startsWith(e, "PK");
});
var endsAsZip = (function endsAsZip(e) {
	return startsWith(e, "PK", e.length - 22);
});
const W = "PK";
function openZip(e, t, n) {
	let r = new Opening(e, t);
	let i = findDirectory(e);
	if (i === void 0 || isOfInnerZip(e, i)) {
		openWithoutDirectory(e, r, n);
		return r;
	}
	let a = 0;
	for (let t of entriesOf(e, i, r).sort((e, t) => e.offset - t.offset)) {
		if (!r.countEntry({
			start: t.offset,
			end: e.length
		})) break;
		startsWith(e, W, a) && a < t.offset && unlisted(r, a, t.offset);
		a = Math.max(a, openEntry(e, t, a, r, n));
	}
	startsWith(e, W, a) && a < i.start && unlisted(r, a, i.start);
	return r;
}
function isOfInnerZip(e, { shift: t }) {
	return t !== 0 && startsWith(e, W);
}
function openWithoutDirectory(e, t, n) {
	let r = e.indexOf(80);
	for (; r >= 0; r = e.indexOf(80, r + 1)) {
		if (!startsWith(e, W, r)) continue;
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
	if (!startsWith(e, W, o)) return refuse$1(r, a, s, "its header is not where the directory says");
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
var openContainer = (function openContainer(e, t) {
	if (isZip(e)) return openZip(e, t, isOpenable);
	if (isGzip(e)) return openGzip(e, t);
	if (isTar(e)) return openTar(e, t, isOpenable);
	if (!beginsLikeOne(e)) return;
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
});
var beginsLikeOne = (function beginsLikeOne(e) {
	return e.length > 1 && an[e[0] ?? 0] === 1 && on[e[1] ?? 0] === 1;
});
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
	let i = formatOf(e, n);
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
		reason: `${e}: it is longer than the ${Gt / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that`
	};
}
function formatOf(e, t) {
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
	return isZip(e) || isTar(e) || beginsLikeOne(e) && G.some(([, t]) => t(e));
}
const G = [
	[["\u008b"], isGzip],
	[["# ", "PA"], isBundle],
	[["%P"], isPdf],
	[["\u0089P"], hasPackedTexts],
	[["!<"], isAr],
	[["\u00ed\u00ab"], isRpm],
	[["SQ", "7"], isSqlite],
	[Qt, (e) => whyNotOpened(e) !== void 0],
	[[
		"x",
		"x^",
		"x\u009c",
		"x\u00da"
	], mayBeZlib]
];
const an = members(G.flatMap(([e]) => e.map((e) => e.charAt(0))).join(""));
const on = members(G.flatMap(([e]) => e.map((e) => e.charAt(1))).join(""));
// \0door:core/views/open-region
let sn;
const loaded$23 = () => sn ??= require("./action-opening.cjs");
function openRegion(...e) {
	return loaded$23().openRegion(...e);
}
// \0door:core/views/wide
let cn;
const loaded$22 = () => cn ??= require("./action-opening.cjs");
function wideRegions(...e) {
	return loaded$22().wideRegions(...e);
}
// src/core/views/views.ts
var wholeViews = (function wholeViews(e, t, n) {
	if (n >= 4) return tooDeep(e);
	let r = openContainer(e, t);
	if (r !== void 0) return r;
	let i = wholeView(e);
	return i === void 0 ? q : {
		...q,
		views: [i]
	};
});
var regionsSeen = (function regionsSeen(e, t, { triggers: n, hasNul: r }, i, a) {
	if (a >= 4) return K;
	let o = n.count === 0 ? K : e.regions.regionsAt(t, n, i);
	let s = i.start === 0 && i.end === t.length;
	return s && !r ? o : [...o, ...wideParts(t, i, s)];
});
const K = [];
const q = {
	views: [],
	unread: [],
	skipped: []
};
function tooDeep(e) {
	if (!isContainer(e)) return q;
	return {
		...q,
		unread: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: "archives nested more than 4 deep"
		}]
	};
}
function openRegions(e, t, n, r) {
	let i = {
		views: [],
		unread: [],
		skipped: []
	};
	for (let a of t) {
		if (r?.isKnown(e, a, n.budget)) continue;
		let t = openRegion(e, a, n);
		t === void 0 ? i.unread.push({
			span: a,
			reason: "more encoded text than is decoded of one blob"
		}) : i.views.push(t);
	}
	return i;
}
function wideParts(e, t, n) {
	return n && isWide(e) ? K : wideRegions(e, t);
}
// src/core/unfold.ts
var unfold = (function unfold(e, t, n, r, i, a = 0) {
	let { budget: o } = i;
	let s = findMatches(e.set, e.latin1, t, n, r, o.matches);
	o.matches -= s.matches.length + s.marks.length;
	let c = o.matches < 0;
	let l = c ? unfolded(s.matches, s.marks) : unfoldSeen(e, t, n, s, i, a);
	s.triggers.giveBack();
	c && l.unread.push({
		span: n,
		reason: ln
	});
	return l;
});
var unfoldSeen = (function unfoldSeen(e, t, n, { matches: r, marks: i, triggers: a, hasNul: o }, s, c = 0) {
	let l = unfolded(r, i);
	unfoldRegions(e, t, regionsSeen(e.set, t, {
		triggers: a,
		hasNul: o
	}, n, c), s, l, c);
	return l;
});
var unfoldRegions = (function unfoldRegions(e, t, n, r, { matches: i, marks: a, unread: o }, s = 0) {
	if (n.length === 0) return;
	let { budget: c } = r;
	let l = s === 0 ? e.silent : void 0;
	let u = openRegions(t, n, r, l);
	let d = unfolded(i, a, o);
	append$1(o, u.unread);
	for (let n of u.views) {
		if (c.matches < 0) return;
		let u = i.length + a.length + o.length;
		let { regions: f, containers: p, entries: m } = c;
		addView(e, n, r, s, d);
		i.length + a.length + o.length === u && c.containers === p && c.entries === m && l?.add(t, n, n.bytes.length + f - c.regions);
	}
});
var unfolded = (function unfolded(e = [], t = [], n = [], r = []) {
	return {
		matches: e,
		marks: t,
		unread: n,
		skipped: r
	};
});
var unfoldWhole = (function unfoldWhole(e, t, n, r = 0) {
	return addWhole(e, t, unfold(e, t, {
		start: 0,
		end: t.length
	}, un, n, r), n, r);
});
var addWhole = (function addWhole(e, t, n, r, i = 0) {
	addViews(e, wholeViews(t, r, i), r, i, n);
	return n;
});
var addViews = (function addViews(e, { views: t, unread: n, skipped: r }, i, a, o) {
	if (t.length + n.length + r.length === 0) return;
	append$1(o.unread, n);
	append$1(o.skipped, r);
	for (let n of t) i.budget.matches >= 0 && addView(e, n, i, a, o);
});
const ln = "more findings than are held at a time: unpack it, and scan that";
const un = {
	atStart: !0,
	atEnd: !0
};
const dn = new Set([
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
	let c = dn.has(o) ? unfold(e, a, s, un, n, r + 1) : unfoldWhole(e, a, n, r + 1);
	let l = c.matches.filter((e) => (!t.cut || isWhole(e.span, t)) && !(isBare(e) && isBesideRun(e.span, t)));
	append$1(i.matches, l.map((e) => throughView(e, t)));
	append$1(i.marks, c.marks.map((e) => ({
		...e,
		span: t.toParent(e.span),
		window: t.window ?? t.region,
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
const fn = {
	base64: 4 / 3,
	hex: 2
};
function isBesideRun({ start: e, end: t }, n) {
	let r = fn[n.name] ?? 1;
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
		window: hull(t.window ?? t.region, n),
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
// src/core/scan.ts
var createScanner = (function createScanner(e, t) {
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
		stream: () => new Collecting(r, (e) => scanWhole(r, e)),
		search: (e, t) => searchSegment(r, e, t)
	};
});
var plain = (function plain(e) {
	return e.constructor === Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
});
var scanWhole = (function scanWhole(e, t) {
	let n = foundWhole(e, t);
	return n ? assembled(n, t, e.latin1) : scanLong(e, t);
});
var foundWhole = (function foundWhole(e, t) {
	let n = viewContext(e, t.length);
	let r = unfoldWhole(e, t, n);
	return n.budget.matches < 0 && !isOpenable(t) ? void 0 : r;
});
// \0door:git/pack/unpacker
let pn;
const loaded$21 = () => pn ??= require("./action-opening.cjs");
function unpack(...e) {
	return loaded$21().unpack(...e);
}
const mn = 65536;
const J = 143232;
// src/kernel/prepared.ts
var preparedFor = (function preparedFor(e) {
	let t = e.key === void 0 ? void 0 : prepared();
	return t?.key === e.key ? t : void 0;
});
var restore = (function restore(e, { low: t, high: n, tables: r }) {
	let i = new Uint8Array(e.buffer);
	i.set(t, 20480);
	i.set(n, J);
	return r;
});
const prepared = () => {
	let e = (0, t.readFileSync)((0, n.join)(__dirname, "kernel-tables.bin"));
	return {
		key: "de008c3f40b39625e957d4ec84fda55c562e5e4a62e56548d6aa691c9c2d649b",
		literals: 1101,
		tables: {
			reach: 8,
			alphabets: 207464,
			alphabetsEnd: 207592,
			hits: 207592,
			limit: 256744
		},
		size: 327680,
		low: e.subarray(0, 56448),
		high: e.subarray(56448)
	};
};
// src/kernel/alphabet.ts
var alphabetsOf = (function alphabetsOf(e, t) {
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
});
var familiesOf = (function familiesOf(e) {
	let t = e.some(({ name: e }) => e === "base64");
	let isOfBase64 = ({ name: e }) => t && e !== "base64url" && e !== "word";
	return [e.filter(isOfBase64), e.filter((e) => !isOfBase64(e))].filter(({ length: e }) => e > 0);
});
var membersOf = (function membersOf(e) {
	let t = new Uint8Array(256);
	let n = hn[e];
	for (let e = 0; e < n.length; e += 1) t[n.charCodeAt(e)] = 1;
	return t;
});
const Y = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const hn = {
	base64: Y + "+/",
	base64url: Y + "-_",
	hex: "0123456789abcdefABCDEF",
	alphanumeric: Y,
	word: Y + "_"
};
var HitList = class {
	count = 0;
	hasNul = !1;
	starts = new Uint32Array(8);
	ends = new Uint32Array(8);
	what = new Uint32Array(8);
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
var instantiate = (function instantiate() {
	gn ??= new WebAssembly.Module(Buffer.from("AGFzbQEAAAABKQZgA39/fwF/YAF/AX9gB39/f39/f38Bf2AAAX9gBH9/f38AYAJ/fwF/AwgHAQIDBAAFAAUDAQAEBhUEfwFBAAt/AUEAC38BQQALfwFBAAsHIQMLbGl0ZXJhbEhpdHMAAgZzZWFyY2gAAQZtZW1vcnkCAArFKweSCgIGfwJ7QYGYAS0AACECQYCYAS0AACIERSAEQQpGIARBIGtB3wBJciAEQQ1GciAEQQlGciAEQcIBT3IgBEEfRnJyRQRAQQAPCyACQYsBRiAEQR9GcQR/QYKYAS0AAEEIRgVBAAsEQEEBDwsgAkHLAEYgBEHQAEZxBH9BgpgBLQAAQQNGBUEACwR/QYOYAS0AAEEERgVBAAsEQEEBDwsgBEH4AEYEfyACQZwBRiACQQFGciACQdoBRnIgAkHeAEZyBUEACwRAQQEPC0GAmAH9AAQAIgf9DMLCwsLCwsLCwsLCwsLCwsL9cf0MMzMzMzMzMzMzMzMzMzMzM/0m/WRBkJgB/QAEACII/QzCwsLCwsLCwsLCwsLCwsLC/XH9DDMzMzMzMzMzMzMzMzMzMzP9Jv1kQRB0ciEEAkAgAEGAmAFrIgJBB24iBSACQcAASQR+QgEgAq2GQgF9BUJ/C6ciBiAH/QyAgICAgICAgICAgICAgICA/XH9DEBAQEBAQEBAQEBAQEBAQED9Jv1kIAj9DICAgICAgICAgICAgICAgID9cf0MQEBAQEBAQEBAQEBAQEBAQP0m/WRBEHRyIgIgAiAEckEBdEF/c3EgBCACQQF2QX9zcSAGQQF2cSAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/XH9DAEBAQEBAQEBAQEBAQEBAQH9Jv1kIAj9DA0NDQ0NDQ0NDQ0NDQ0NDQ39cf0MAQEBAQEBAQEBAQEBAQEBAf0m/WRBEHRyIAf9DCAgICAgICAgICAgICAgICD9cf0MX19fX19fX19fX19fX19fX/0m/WQgCP0MICAgICAgICAgICAgICAgIP1x/QxfX19fX19fX19fX19fX19f/Sb9ZEEQdHIgB/0MCQkJCQkJCQkJCQkJCQkJCf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZCAI/QwJCQkJCQkJCQkJCQkJCQkJ/XH9DAICAgICAgICAgICAgICAgL9Jv1kQRB0cnJyQX9zIAf9ZCAI/WRBEHRyIgZBf3NxIAYgBEF/c3EgAkF/c3FycnJxaUkNAEGAmAEhAgNAIAAgAksEQCACLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH9BAQUCf0EAIAItAAAiAUHCAUkgAUH0AUtyDQAaIAFB4AFJBH9BAgVBA0EEIAFB8AFJGwshBCACQQFqIQEDQCABIAIgBGpJIAAgAUtxBEBBACABLQAAQcABcUGAAUcNAhogAUEBaiEBDAELCyAECwshBEEAIQEgBAR/QQAFIANBAWoiAyAFSwsNAiACIARBASAEG2ohAgwBCwtBASEBCyABBEBBASEBBUEBIQECQEGBmAEtAAAiAkH+AUZBgJgBLQAAIgNB/wFGcQR/QQEFIAJB/wFGIANB/gFGcQsNAEEAIQEgAEGAmAFrIgJBwABJBH5CASACrYZCAX0FQn8Lp0GAmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEGQmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHJxaUEKbCAAQYCYAWtBA2xJDQAgA0UhA0GAmAEhAgNAIAJBAWoiBCAASQRAIAEgAUEBaiACIANqLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH8gBCADay0AAAVBAQsbIQEgAkECaiECDAELCyABQQpsIABBgJgBa0EDbE8hAQsLIAELlAcCCX8BeyADJAAgAyQBIAQkAiAAIAEQBUUEQEF/DwsjASMAa0EMbiQDAn9BASAFIAZGDQAaIAAhAQNAIAEgAkkEQEEAIwEjAksNAhogAUGAEGoiAyACIAIgA0sbIgpBQGshB0GAgAEhBCABQUBqIQMDQCADIAdJBEAgBP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACAQQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79CwQAIARBEGohBCADQRBqIQMMAQsLIAUhAwNAIAMgBkkEQEEAIQggAyADKAIYaiENIAMsABD9DyEQQYCSASEHIAogAWtBgIEBaiEJQcCAASEEA0AgBCAJSQRAIAcgBP0ABAAgEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9DAAAAAAAAAAAAAAAAAAAAAD9N/2kASAE/QAEECAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQR0ciAE/QAEICAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQh0ciAE/QAEMCAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQx0cjsBACAHQQJqIQcgBEFAayEEDAELCyAKIAFrIQ4gAygCFCELQYAgIQlBgJIBIQwDQCAIIA5JBEAgCSAINgIAIAwoAgAhBEEBIQcDQCAHIAtJBEAgBCAEIAcgCyAHayIEIAQgB0sbIg92cSEEIAcgD2ohBwwBCwsgCSALRSAEQf//B3FBAEdyQQJ0aiEJIAxBAmohDCAIQUBrIQgMAQsLQYAgIQcDQCAHIAlJBEAgBygCACEIIAMhBANAIAQgDUkEQCAEIAEgCGogCiAIQcCAAWoQAyAEQSBqIQQMAQsLIAdBBGohBwwBCwsgAyADKAIYaiEDDAELCyABQYAQaiEBDAELC0EBC0UEQEF/DwsjASMAa0EMbv0M/////////////////////yEQA0AgAEEQaiIBIAJNBEAgECAA/QAEAP13IRAgASEADAELC0GAgICABEEAAn8DQCAAIAJJBEBBASAALQAARQ0CGiAAQQFqIQAMAQsLIBD9Y0ULG3ILBAAjAwvNCAMHfwZ+A3sgA/0ABAAgACwAAP0PIhL9Tv1h/WSsIAP9AAQQIBL9Tv1h/WSsQhCGhCAD/QAEICAS/U79Yf1krEIghoQgA/0ABDAgEv1O/WH9ZKxCMIaEIQ0gA0FAayIE/QAEACAS/U79Yf1krCAE/QAEECAS/U79Yf1krEIQhoQgBP0ABCAgEv1O/WH9ZKxCIIaEIAT9AAQwIBL9Tv1h/WSsQjCGhCEOIAIgAWsiAkHAAEkEfkIBIAKthkIBfQVCfwsgDSADQQFrMQAAIAAxAACDQgBSrSANQgGGhEJ/hYODIRAgDSELIA4hDCAAKAIEIQRBASECAn4DQCACIARJBEAgCyAMQsAAIAIgBCACayIDIAIgA0kbrSIPfYYgCyAPiISDIQsgDCAMIA+IgyEMQgAgCyAQg1AgAiAPp2oiAkEQRnENAhoMAQsLIAsgEIMLIQsDQCALQgBSBEAgASALeiIMp2ohBSAOQgGGQj8gDH2GIA0gDIiEQn+FIgxQBEAgBUFAayEDA0AgA/0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEv1O/WH9ZCIEQX9zaGohAiAEQf//A0YEQCADQRBqIQMMAQsLBSAFIAx6p2ohAgsgACgCDCIGQf8BcSIEQQBHIgMEQCAEQQFHIAIgBWtBgAFLcgR/QQEFIAUtAABBgNQCai0AAEECdCAFLQABQYDUAmotAABBBHZyQf8BcSIDRSADQQpGIANBIGtB3wBJciADQQ1GciADQQlGciADQcIBT3IgA0EfRnJyCyEDCyADBH8gBSACIAQQBgUgAwsiBEUgAiAFayIDIAZBCHZJcUUEQEEBAn9BACADQYABSw0AGkEAIQdBACEIIAUhAwNAIAIgA0sEQP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iE/0MQEBAQEBAQEBAQEBAQEBAQP1O/WH9ZCEJQQAgAiADayIGQcAASQR+QgEgBq2GQgF9BUJ/C6dB//8DcSIKIAkgE/0MAQEBAQEBAQEBAQEBAQEBAf1O/WH9ZHJBf3NxDQIaIAcgEf0MICAgICAgICAgICAgICAgIP1O/WH9ZCIGIAlxIApxciEHIAggCSAGQX9zcSAKcXIhCCADQRBqIQMMAQsLIAhFIAdFcgtFIgMgBBsEf0EBBSAAKAIcIAIgBWtNCwRAIAAoAghBgAJBACAEG3JBgARBACADG3IhAyMBIAU2AgAjASACNgIEIwEgAzYCCCMBQQxqJAELCyALIAtCAX2DIQsMAQsLC8cEAgN/An4gAEUEQEEBDwsgACgCOCIDQf8BcSEFIAIgA0EYdmohBCAAKQMAIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EIdkH/AXEhBSAAKQMIIQZBACECA0AgAiAFSQR/IAIgBGotAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EQdkH/AXEhBSAAKQMQIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIhA0EAIQIDQCACIAVJBH8gAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSBUEACwRAIAJBAWohAgwBCwsgAiADaiAFSQRAQQAPCyAAKQMgIgZQBH9BAQUgACkDGCEHQQAhAgNAIAJBMEkEfyACIARqLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAkEBaiECDAELCyACQTBGBH9BAQUgAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSCwsEfyAAKQMwIgZQBH9BAQUgACkDKCEHQQAhAANAIABBEEkEfyABQQFrIABrLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAEEBaiEADAELCyAAQRBGBH9BAQUgAUEBayAAay0AAEEDdEGAwAJqKQMAIAaDQgBSCwsFQQALC9sJAwl/FHsBfgNAIAAgAUkEQCAAQYAQaiICIAEgASACSxshBUGA0AL9AAQAIQ9BkNAC/QAEACEQQaDQAv0ABAAhEUGw0AL9AAQAIRJBwNAC/QAEACETQdDQAv0ABAAhFEHg0AL9AAQAIRVB8NAC/QAEACEWQYDRAv0ABAAhF0GQ0QL9AAQAIRhBoNEC/QAEACEZQbDRAv0ABAAhGkGAECEDIAAiAv0ABAAiCyALQQH9jQH9Uf0MDw8PDw8PDw8PDw8PDw8PD/1OIQwgCyALQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4hCwNAIAIgBUkEQCADIA8gDP0OIBAgC/0O/U4gEyAMIAL9AAQQIg4gDkEB/Y0B/VH9DA8PDw8PDw8PDw8PDw8PDw/9TiIN/Q0BAgMEBQYHCAkKCwwNDg8QIhv9DiAUIAsgDiAOQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4iDv0NAQIDBAUGBwgJCgsMDQ4PECIc/Q79Tv1OIBcgDCAN/Q0CAwQFBgcICQoLDA0ODxARIh39DiAYIAsgDv0NAgMEBQYHCAkKCwwNDg8QESIe/Q79Tv1OIBEgDP0OIBIgC/0O/U4gFSAb/Q4gFiAc/Q79Tv1OIBkgHf0OIBogHv0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgDSEMIA4hCyACQRBqIQIMAQsLQYAQIQZBgCAhAyAAIQIDQCACIAVJBEAgAyAFIAJrIgRBwABJBH5CASAErYZCAX0FQn8LIAYpAwCDIh97p0ECdGohBANAIAMgBEkEQEEAIQcDQCAHQQhIBEAgAyACIB96p2o2AgAgHyAfQgF9gyEfIANBBGohAyAHQQFqIQcMAQsLDAELCyAEIQMgBkEIaiEGIAJBQGshAgwBCwsgAyEEQYAgIQJBgCAhAwNAIAMgBEkEQCADKAIAIgUvAQBBoMAAckGAgMSHAWxBEnZBgMABai0AAEEDdEGA0gJqKQMAIAVBA2spAwBCoMCAgYKEiJAghINClfip+pe33puef35CIIinIgZBFHZBgKABai0AACEHIAIgBTYCACACIAcgBkERdkEHcXZBAXFBAnRqIQIgA0EEaiEDDAELCyACIQNBgCAhBwNAIAMgB0sEQCMBIwJLBEBBAA8LIAcoAgAiCS8BAEGgwAByQYCAxIcBbEESdkGAwAFqLQAAQQN0QYDSAmopAwAgCUEDaykDAEKgwICBgoSIkCCEg0KV+Kn6l7fem55/fkIgiKdBEnZBAXRBgNgCaiICLwECQRRsQYDfCGohCiACLwEAQRRsQYDfCGohBQNAIAUgCkkEQCAJIAUoAgBrIgQgBSgCBGohCCAEIQIgBSgCDCEGAn8DQCACIAhJBEBBACAC/QAEACAG/QAEEP1QIAb9AAQA/SP9Y0UNAhogBkEgaiEGIAJBEGohAgwBCwtBAQsEfyAFKAIQIAQgCBAEBUEACwRAIAUoAgghAiMBIAQ2AgAjASAINgIEIwEgAjYCCCMBQQxqJAELIAVBFGohBQwBCwsgB0EEaiEHDAELCyAAQYAQaiEADAELC0EBC54DAQN/IAEgAGsiA0GAAUsEQEEBDwsgAkEBRgRAIANBFE8Ef0GAmAEhAiAAIgFBICADQXxxIgMgA0EgTxsiBGohBQNAIAEgBUkEQCACIAEtAANBgNQCai0AACABLQAAQYDUAmotAABBEnQgAS0AAUGA1AJqLQAAQQx0ciABLQACQYDUAmotAABBBnRyciIDQRB2OgAAIAIgA0EIdjoAASACIAM6AAIgAkEDaiECIAFBBGohAQwBCwsgAhAABEAgACAEaiECAkADQCAAIAJJBEAgAC0AACIDQSByIQRBACEBIANBOUsEfyAEQeEASSAEQeYAS3IFIANBMEkLDQIgAEEBaiEADAELC0EBIQELBUEBIQELIAFFBUEACw8LIANBIE8Ef0GAmAEhASAAIgJBMCADQX5xIgAgAEEwTxtqIQMDQCACIANJBEAgASIAQQFqIQEgACACLQAAIgBBMGsgAEEgckHXAGsgAEE6SRtBBHQgAi0AASIAQTBrIABBIHJB1wBrIABBOkkbcjoAACACQQJqIQIMAQsLIAEQAAVBAAsL", "base64"));
	return new WebAssembly.Instance(gn).exports;
});
let gn;
// \0door:kernel/spec
let _n;
const loaded$20 = () => _n ??= require("./action-asking.cjs");
function checkSpec(...e) {
	return loaded$20().checkSpec(...e);
}
// \0door:kernel/buckets
let vn;
const loaded$19 = () => vn ??= require("./action-asking.cjs");
function sortIntoBuckets(...e) {
	return loaded$19().sortIntoBuckets(...e);
}
// \0door:kernel/patterns
let yn;
const loaded$18 = () => yn ??= require("./action-asking.cjs");
function patternsSize(...e) {
	return loaded$18().patternsSize(...e);
}
function writePatterns(...e) {
	return loaded$18().writePatterns(...e);
}
// \0door:kernel/neighbours
let bn;
const loaded$17 = () => bn ??= require("./action-asking.cjs");
function setBitsOf(...e) {
	return loaded$17().setBitsOf(...e);
}
function writeSets(...e) {
	return loaded$17().writeSets(...e);
}
function demandsOf(...e) {
	return loaded$17().demandsOf(...e);
}
function writeDemands(...e) {
	return loaded$17().writeDemands(...e);
}
// src/kernel/slots.ts
var maskOf = (function maskOf(e, t) {
	return (1n << BigInt(8 * (e + t))) - 1n << BigInt(8 * (3 - e));
});
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
	}).map(({ bytes: e, pair: t }) => hash(e & (xn[n[t] ?? 0] ?? 0n)));
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
const xn = [0n, ...Array.from({ length: 16 }, (e, t) => maskOf(Math.floor(t / 4), t % 4 + 2))];
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
	new BigUint64Array(e, 43264).set(xn);
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
var fillTables = (function fillTables(e, t, n, r) {
	if (r === void 0) return makeTables(e, t, n);
	growTo(e, r.size);
	return restore(e, r);
});
var growTo = (function growTo(e, t) {
	let n = Math.ceil(t / Cn) - e.buffer.byteLength / Cn;
	n > 0 && e.grow(n);
});
function makeTables(e, { literals: t }, n) {
	let { windows: r, buckets: i } = sortIntoBuckets(t);
	let a = hashWindows(t, r);
	let o = setBitsOf(t);
	let s = demandsOf(t, o);
	let c = J + Math.ceil(t.length * 20 / 8) * 8;
	let l = c + s.records.length * 64;
	let u = l + patternsSize(t);
	let d = u + n.length * 32;
	let f = t.length * 12;
	let p = n.reduce((e, { shortest: t }) => e + Math.ceil(2048 / (t + 1)) + 1, 0) * 12;
	let m = d + Math.max(Sn, t.length) * 12;
	growTo(e, m + Math.max(f, p));
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
		limit: m
	};
}
const Sn = 4096;
const Cn = 65536;
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
	let a = new Uint32Array(e, J, t.length * 5);
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
			En[e],
			Math.min(64, n),
			a,
			demandOf(e, t),
			...i[a] ?? []
		], o);
		r[o + 7] = leastOf(t.filter(({ opens: e, mixed: t }) => !e && !t));
	});
	let a = new Uint8Array(e, 43520, 256);
	for (let e = 0; e < 64; e++) a[wn.charCodeAt(e)] = e;
	a[45] = 62;
	a[95] = 63;
}
const wn = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function familyOf(e) {
	let t = Math.min(64, ...e.map((e) => e.shortest));
	return [
		e.reduce((e, { name: t }) => e | En[t], 0),
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
	return Math.min(Tn, ...e.map(({ min: e }) => e));
}
const Tn = 2 ** 24 - 1;
const En = {
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
const X = 77056;
var Search = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new HitList();
	#o = new HitList();
	#s = new HitList();
	constructor(e, t) {
		this.#e = alphabetsOf(e.runs, t?.literals ?? e.literals.length);
		this.#t = instantiate();
		this.#n = fillTables(this.#t.memory, e, this.#e, t);
		this.#r = new Uint8Array(this.#t.memory.buffer);
		this.#i = new Uint32Array(this.#t.memory.buffer, this.#n.hits);
	}
	find(e, t, n) {
		this.#a.clear();
		this.#o.clear();
		let r = t < n ? Math.min(n + this.#n.reach, e.length) : t;
		for (let i = t; i < r; i += mn) {
			let a = Math.min(i + mn, r);
			this.#c(e, i, a);
			this.#l(e, i - X, t, n, X, X + a - i);
		}
		if (this.#o.count === 0) return this.#a;
		return mergeHits(this.#a, this.#o, this.#s);
	}
	#c(e, t, n) {
		let r = Math.max(t - 128, 0);
		let i = Math.min(n + 256, e.length);
		let a = X - (t - r);
		let o = a + i - r;
		a > 76928 && this.#r.fill(0, 76928, a);
		this.#r.set(i - r === e.length ? e : e.subarray(r, i), a);
		i === n + 256 ? this.#r[o] = 0 : this.#r.fill(0, o, o + 256);
	}
	#l(e, t, n, r, i, a) {
		let { hits: o, limit: s, alphabets: c, alphabetsEnd: l } = this.#n;
		let u = this.#t.search(i, a, Math.min(a, r - t), o, s, c, l);
		if (u === 0) return;
		if (u === -1) return this.#u(e, t, n, r, i, a);
		u & 1073741824 && (this.#a.hasNul = !0);
		u !== 1073741824 && this.#d(e, t, n, r, u & -1073741825);
	}
	#u(e, t, n, r, i, a) {
		let o = i + a >>> 1;
		this.#l(e, t, n, r, i, o);
		this.#l(e, t, n, r, o, a);
	}
	#d(e, t, n, r, i) {
		let a = this.#i;
		let o = this.#t.literalHits() * 3;
		for (let s = 0; s < i * 3; s += 3) {
			let i = (a[s] ?? 0) + t;
			let c = (a[s + 1] ?? 0) + t;
			let l = a[s + 2] ?? 0;
			s >= o ? this.#f(e, i, c, l) : i >= n && i < r && c <= e.length && this.#a.add(i, c, l);
		}
	}
	#f(e, t, n, r) {
		let i = this.#e[r & 255];
		if (i === void 0) return;
		let { members: a, runs: o } = i;
		let s = n;
		for (; s < e.length && a[e[s] ?? 0] === 1;) s++;
		for (let { what: e, min: n, max: i, opens: a, mixed: c } of o) s - t >= n && s - t <= i && (!a || r & 256) && (!c || r & 512) && this.#o.add(t, s, e);
	}
};
// \0door:kernel/twin
let Dn;
const loaded$16 = () => Dn ??= require("./action-asking.cjs");
function makeTwin(...e) {
	return loaded$16().makeTwin(...e);
}
// src/kernel/index.ts
var makeFast = (function makeFast(e, t) {
	try {
		return makeSimd(e, t);
	} catch {
		return;
	}
});
const makePrefilter = (e) => {
	let t = preparedFor(e);
	return t === void 0 ? makeInTurn(e) : makeFast(e, t) ?? makeTwin(e);
};
function makeInTurn(e) {
	checkSpec(e);
	let t = On;
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
const On = 65536;
// src/platform/inflate.ts
const kn = {
	deflate: inflateRawSync,
	zlib: inflateSync
};
const An = { inflate(e, t, n) {
	let r = attempt(e, t, n, M.Z_FINISH);
	if (r !== "Z_BUF_ERROR") return typeof r == "string" ? failed(r) : {
		...r,
		status: "complete"
	};
	let i = attempt(e, t, n, M.Z_SYNC_FLUSH);
	return typeof i == "string" ? failed(i) : {
		...i,
		status: "truncated"
	};
} };
function attempt(e, t, n, r) {
	try {
		let { buffer: i, engine: a } = kn[t](e, {
			maxOutputLength: Math.max(1, n),
			finishFlush: r,
			info: !0
		});
		return {
			bytes: new Uint8Array(i.buffer, i.byteOffset, i.length),
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
var fromFile = (function fromFile(e) {
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
});
// \0door:core/compile
var unpackIndex = (function unpackIndex(e) {
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
});
let jn;
const loaded$15 = () => jn ??= require("./action-judging.cjs");
function compile(...e) {
	return loaded$15().compile(...e);
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
var builtIn = (function builtIn() {
	return Mn ??= made(preparedIndex());
});
var made = (function made(e) {
	return e === void 0 ? indexed(compileRules(builtInRules(), measured()).rules) : opened(e);
});
var opened = (function opened(e) {
	let t = [];
	let at = (e) => t[e] ??= compiled(builtInRule(e));
	return {
		index: unpackIndex(e),
		at,
		get all() {
			return builtInRules().flatMap((e, t) => at(t) ?? []);
		}
	};
});
const preparedIndex = () => fromFile((0, t.readFileSync)((0, n.join)(__dirname, "rule-index.txt")));
let Mn;
function measured() {
	return new Map(builtInRules().flatMap((e) => withMeasure(e)));
}
function compiled(e) {
	return e && compile(e, measureOf(e.id));
}
function withMeasure(e) {
	let t = measureOf(e.id);
	return t === void 0 ? [] : [[e, t]];
}
// src/surfaces/scanner.ts
var scannerFor = (function scannerFor(e) {
	if (!namesNone(e)) return createScanner(rulesFor(e), Pn);
	let t = createScanner(builtIn(), Pn);
	Fn.add(t);
	return t;
});
var namesNone = (function namesNone({ rules: e, disable: t, severity: n, allow: r }) {
	return e.length === 0 && t.length === 0 && n.size === 0 && r.every(({ target: e }) => e.kind !== "rule");
});
const Nn = Object.values(w).map(({ id: e }) => e);
const Pn = {
	makePrefilter,
	latin1: Ce,
	inflater: An,
	unpacker: { unpack }
};
const Fn = new WeakSet();
function rulesFor(e) {
	let { rules: t, problems: n } = compileRules(rulesInForce(e, builtInRules(), Nn), measured());
	refuseBadRules(e, n);
	return t;
}
// \0door:git/deepened
let In;
const loaded$14 = () => In ??= require("./action-asking.cjs");
const Ln = 2147483647;
function openDeepened(...e) {
	return loaded$14().openDeepened(...e);
}
// src/surfaces/action/checkout-objects.ts
var isHere = (async function isHere(e, t) {
	for await (let n of e.readMany([t])) return !("unread" in n);
	return !1;
});
var wholeObject = (async function wholeObject(e, t) {
	for await (let n of readWhole(e, [t])) return "unread" in n ? null : n;
	return null;
});
var commitOf = (async function commitOf(e, t) {
	let n = await wholeObject(e, t);
	if (n?.type === "tag") return commitOf(e, readTagTarget(n.content));
	return n?.type === "commit" ? t : null;
});
var blobAt = (async function blobAt(e, t, n) {
	let r = await wholeObject(e, t);
	if (r === null) return "unread";
	let { tree: i } = readCommit(r.content);
	if (await isBarren(e, i, n)) return null;
	let a = [];
	for await (let t of blobsAt(e, [i], [n])) {
		if (typeof t != "string") return "unread";
		a.push(t);
	}
	let [o] = a;
	return o === void 0 ? null : { oid: o };
});
var isBarren = (async function isBarren(e, t, n) {
	let r = await wholeObject(e, t);
	if (r?.type !== "tree") return !1;
	let [i = ""] = n.split("/", 1);
	return !Buffer.from(r.content.buffer, r.content.byteOffset, r.content.length).includes(`${i}\0`, 0, "latin1");
});
async function lackingTrees(e, t) {
	let n = new Set();
	for await (let r of readWhole(e, [...new Set(t)])) {
		let e = "unread" in r || r.type !== "commit" ? null : readCommitOrNull(r.content);
		e !== null && n.add(e.tree);
	}
	for (let t of n) await isHere(e, t) && n.delete(t);
	return [...n];
}
const Rn = [50, 1e3];
var Checkout = class {
	notes = [];
	refs;
	isOfEvent;
	#e;
	#t;
	#n;
	#r = null;
	#i;
	#a = null;
	#o = null;
	constructor(e, t) {
		this.#t = e;
		this.#n = t;
		let { refs: n, problems: r } = readRefs(e);
		this.refs = n;
		this.isOfEvent = t.isOfEvent;
		this.#e = [...r];
		this.#i = this.#d();
	}
	get repository() {
		return this.#a?.repository ?? this.#t;
	}
	get opened() {
		return {
			repository: this.repository,
			reader: this.#i,
			git: () => this.#f(),
			close: () => this.close()
		};
	}
	get unreadRefs() {
		return this.#e;
	}
	get mayFetch() {
		return this.#n.upstream !== null;
	}
	get head() {
		let e = readHead$1(this.#t);
		if (e.kind === "broken") throw new Fault("incomplete", `HEAD of the checkout can't be read (${e.reason}), so that nobody knows what to scan. Check out again before this step.`);
		return e.kind === "commit" ? e.oid : null;
	}
	has(e) {
		return isHere(this.#i, e);
	}
	async resolve(e) {
		let { include: t } = await resolveRevisions(await this.#f(), [`${e}^{}`], this.head);
		return t[0] ?? null;
	}
	async walk(e, t) {
		return walkRange(await this.#f(), this.#i, e, t);
	}
	async complete(e, t, n = 0) {
		if (!this.mayFetch) return;
		await this.#s(e, t, n);
		if (!this.#t.partialClone || (await this.lacks(e)).length > 0) return;
		let r = await this.walk(e, t);
		let i = await lackingTrees(this.#i, [
			...r.commits,
			...r.boundary,
			...t
		]);
		i.length > 0 && await this.fetch(i);
	}
	async lacks(e) {
		let t = [];
		for (let n of e) await this.has(n) || t.push(n);
		return t;
	}
	async fetch(e, t) {
		let n = this.#l();
		if (n === null) return;
		await this.#f();
		let r = await n.fetch(e, t);
		let i = r === null || e.length === 1 ? [r] : await oneByOne(e, (e) => n.fetch([e], t));
		this.notes.push(...new Set(i.filter((e) => e !== null).map((e) => `Fetching what this clone lacks: ${e}`)));
		await this.#u();
		this.#i = this.#d();
	}
	async remoteRefs() {
		let e = this.#l();
		let t = e === null ? [] : await e.remoteRefs();
		if (t !== null) return t;
		this.notes.push("The server did not say which branches and tags it has: only those of this checkout are known.");
		this.#e.push({
			unit: "branches and tags of the server",
			reason: "it did not tell them"
		});
		return [];
	}
	commitOf(e) {
		return commitOf(this.#i, e);
	}
	async file(e, t) {
		let n = await blobAt(this.#i, e, t);
		if (n === null || n === "unread") return n;
		let { oid: r } = n;
		await this.has(r) || await this.fetch([r]);
		let i = await wholeObject(this.#i, r);
		return i === null || i.size > 16777216 ? "unread" : {
			oid: r,
			content: Uint8Array.from(i.content)
		};
	}
	async close() {
		await this.#u();
		this.#a?.close();
	}
	async #s(e, t, n) {
		if (await this.#c(e, t)) return;
		let r = t.length === 0 ? [Ln] : [...Rn.map((e) => Math.max(e, n + 2)), Ln];
		for (let n of this.repository.shallow.length > 0 ? r : [void 0]) {
			await this.fetch([...new Set([...e, ...t])], n);
			if (await this.#c(e, t)) return;
		}
	}
	async #c(e, t) {
		if ((await this.lacks([...e, ...t])).length > 0) return !1;
		let n = new Set(this.repository.shallow);
		if (n.size === 0) return !0;
		let { commits: r, unread: i } = await this.walk(e, t);
		return i.length === 0 && !r.some((e) => n.has(e));
	}
	#l() {
		let { upstream: e, variables: t } = this.#n;
		if (e === null) return null;
		return this.#a ??= openDeepened(this.#t, e, t, AbortSignal.timeout(3e5));
	}
	async #u() {
		await this.#i.close();
		this.#r?.close();
		this.#r = null;
	}
	#d() {
		return new QuickReader(this.repository, async () => new ObjectReader(await this.#f()));
	}
	async #f() {
		let e = this.#r ??= openPrivateDir(this.repository, this.#n.variables, {
			refs: this.refs,
			heads: readOwnHeads(this.#t)
		});
		await (this.#o ??= requireGit(e));
		return e;
	}
};
async function oneByOne(e, t) {
	let n = [];
	for (let r of e) n.push(await t(r));
	return n;
}
// src/core/record.ts
var isRecord = (function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
});
var listOf = (function listOf(e) {
	return Array.isArray(e) ? e : [];
});
var at = (function at(e, ...t) {
	return t.reduce((e, t) => isRecord(e) && Object.hasOwn(e, t) ? e[t] : void 0, e);
});
var planOf = (function planOf(e, t) {
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
});
var between = (function between(e, t, n, r) {
	return {
		wanted: {
			kind: "between",
			base: id(e, t, ...n),
			head: id(e, t, ...r)
		},
		untrusted: !0
	};
});
var freshOf = (function freshOf(e) {
	let t = list$1(e, "commits");
	let n = t.filter((e) => at(e, "distinct") === !0).map((e) => text$1(e, "id") ?? "");
	return {
		ids: new Set(n.filter(isOid)),
		isCut: t.length >= 2048
	};
});
var id = (function id(e, t, ...n) {
	let r = text$1(t, ...n) ?? "";
	if (isOid(r)) return r;
	throw new Fault("usage", `The ${e} event's payload has no object id at ${n.join(".")}. Run the Action on the event as GitHub sends it.`);
});
var text$1 = (function text$1(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "string" ? n : null;
});
var count$1 = (function count$1(e, ...t) {
	let n = at(e, ...t);
	return typeof n == "number" && Number.isSafeInteger(n) && n > 0 ? n : 0;
});
var list$1 = (function list$1(e, ...t) {
	return listOf(at(e, ...t));
});
var headPlaces = (async function headPlaces({ findings: e }, t, n, r, i) {
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
});
var pathsOf = (function pathsOf(e) {
	let t = e.flatMap(({ source: e, path: t }) => e === "range" && t !== void 0 ? [t] : []);
	return [...new Set(t)].slice(0, 2e3);
});
var masksOf = (function masksOf(e) {
	let t = e.findings.flatMap(({ parts: e }) => e.filter(({ identifier: e }) => e !== !0).map(({ value: e }) => e ?? "")).flatMap((e) => e.split(/[\r\n]+/)).filter((e) => e.length >= 16 && !/^-----(?:BEGIN|END) /.test(e));
	return [...new Set(t)].slice(0, 100);
});
var hiding = (function hiding(e) {
	let t = e.findings.flatMap((e) => e.parts).filter(({ value: e, identifier: t }) => t !== !0 && (e ?? "").length > 3);
	return (e) => t.reduce((e, { value: t = "", masked: n }) => e.replaceAll(t, n), e);
});
var withoutValues = (function withoutValues(e) {
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
});
function recordOf(e) {
	return isRecord(e) ? e : {};
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
function withoutValue({ value: e, ...t }) {
	return t;
}
// src/config/discover.ts
var discoverConfig = (async function discoverConfig(e) {
	let t = [];
	for (let n of zn) {
		let r = await e(n);
		r !== null && t.push({
			name: n,
			text: r
		});
	}
	if (t.length > 1) throw new Fault("config", `There are two configurations, ${t.map(({ name: e }) => e).join(" and ")}: keep one of them.`);
	return t[0] ?? null;
});
var discoverBaseline = (async function discoverBaseline(e) {
	let t = await e(Z);
	return t === null ? null : {
		name: Z,
		text: t
	};
});
const zn = [
	".leaksift.toml",
	".leaksift.yaml",
	".leaksift.yml",
	".leaksift.json"
];
const Z = ".leaksift-baseline.jsonl";
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
var loadPolicy = (async function loadPolicy(e, t = {}) {
	return parsePolicy({
		config: await chosen(t.config, e, discoverConfig),
		baseline: await chosen(t.baseline, e, discoverBaseline)
	});
});
var parsePolicy = (async function parsePolicy(e) {
	let { config: t, baseline: n } = e;
	return {
		config: t === null ? de : await (await Promise.resolve().then(() => require("./action-parse.cjs"))).parseConfig(t.name, t.text),
		baseline: n === null ? null : (await Promise.resolve().then(() => require("./action-baseline.cjs"))).parseBaseline(n.name, n.text),
		texts: e
	};
});
var chosen = (function chosen(e, t, n) {
	if (e === !1) return Promise.resolve(null);
	return e === void 0 ? n(t) : readNamedFile(t, e);
});
// src/surfaces/action/policy.ts
var policyFor = (async function policyFor({ policy: e, head: t }, { config: n, baseline: r }, i) {
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
});
var policyPaths = (function policyPaths(e, { config: t, baseline: n }) {
	let r = new Set([
		...zn,
		Z,
		t,
		n
	].filter((e) => e !== null).map(latin1));
	return [...e].filter((e) => r.has(e) || Bn.some((t) => e.startsWith(t)) || isPolicy(e.slice(e.lastIndexOf("/") + 1))).sort();
});
var isPolicy = (function isPolicy(e) {
	return Vn.has(e) || e.startsWith(".") && e.endsWith("ignore");
});
var readerOf = (function readerOf(e, t) {
	return async (n) => {
		let r = await t.file(e, latin1(n));
		if (r === "unread") throw new Fault("incomplete", `The policy can not be read: ${JSON.stringify(n)} in commit ${e}. With actions/checkout, set fetch-depth: 0.`);
		return r === null ? null : utf8(n, r.content);
	};
});
var latin1 = (function latin1(e) {
	return Buffer.from(e).toString("latin1");
});
const Bn = [".github/workflows/", ".github/actions/"];
const Vn = new Set([
	".gitattributes",
	".gitallowed",
	".gitleaks.toml",
	".secrets.baseline",
	"action.yml",
	"action.yaml"
]);
// \0door:surfaces/action/new-branch
let Hn;
const loaded$13 = () => Hn ??= require("./action-telling.cjs");
function besideBranches(...e) {
	return loaded$13().besideBranches(...e);
}
function defaultBranch(...e) {
	return loaded$13().defaultBranch(...e);
}
// src/surfaces/action/revisions.ts
var scopeOf = (async function scopeOf(e, t, n, r) {
	let i = [];
	let a = await overridden(e.wanted, t, n, r);
	let o = await endsOf(a, e, t, n, r, i);
	await n.complete(o.include, o.exclude, e.commits);
	return describe(a.kind === "between" && a.pushed !== void 0 && (await n.lacks([a.base])).length > 0 ? await withoutBase(a.head, a.pushed, e, n, i) : o, e.untrusted && t.policyFrom === "base", n, i);
});
var overridden = (async function overridden(e, { baseRef: t, headRef: n }, r, i) {
	if (t === null && n === null) return e;
	let a = "head" in e ? e.head : i ?? r.head;
	let o = n === null ? a : await resolve$1("head-ref", n, r);
	let s = t === null ? e.kind === "between" ? e.base : null : await resolve$1("base-ref", t, r);
	if (o === null) throw new Fault("usage", "Input base-ref is given, but there is no head: give head-ref, too.");
	return s === null ? {
		kind: "beside-default",
		head: o
	} : {
		kind: "between",
		base: s,
		head: o
	};
});
var endsOf = (async function endsOf(e, t, { history: n }, r, i, a) {
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
		case "beside-default": return besideDefault(e.head, t, r, a);
		case "history": return {
			include: await everything(n, r, i, a),
			exclude: [],
			unread: n === "all" ? r.unreadRefs : []
		};
	}
});
var describe = (async function describe(e, t, n, r) {
	let [i] = e.include;
	let [a] = e.exclude;
	let o = e.isMerged ?? !1;
	let s = i === void 0 ? null : await n.commitOf(i);
	let c = i === void 0 ? "" : a !== void 0 && e.exclude.length === 1 ? `${a}..${i}` : i;
	return {
		revisions: {
			include: e.include,
			exclude: e.exclude,
			single: !1,
			...e.replaced ? { replaced: e.replaced } : {}
		},
		range: c,
		head: s,
		notes: r,
		unread: e.unread ?? [],
		isRange: e.exclude.length > 0,
		policy: t && !o ? a ?? null : s,
		isMerged: o,
		lacking: await n.lacks([...e.include, ...e.exclude])
	};
});
async function resolve$1(e, t, n) {
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
async function besideDefault(e, t, n, r) {
	let i = await defaultBranch(t, n, "");
	await n.complete([e], i, t.commits);
	if (i.length === 0 || !await n.has(e) || (await n.walk([e], i)).commits.length > 0) return {
		include: [e],
		exclude: i
	};
	r.push("The default branch has this commit already, so that all that it reaches is scanned.");
	return {
		include: [e],
		exclude: [],
		isMerged: !0
	};
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
async function everything(e, t, n, r) {
	let i = n ?? t.head;
	let a = i === null ? [] : [i];
	if (e === "branch") return a;
	let o = isPart(t) ? await t.remoteRefs() : [];
	isPart(t) && !t.mayFetch && r.push("The server is not asked which branches and tags it has: only those of this checkout are read.");
	let s = [...t.refs.filter(({ name: e }) => /^refs\/(?:heads|tags|remotes)\//.test(e)), ...o];
	return [...new Set([...a, ...s.map(({ oid: e }) => e)])];
}
function isPart({ repository: e, refs: t }) {
	return e.shallow.length > 0 || t.filter(({ name: e }) => e.startsWith("refs/remotes/")).length === 1;
}
// src/surfaces/action/scan.ts
var scan = (async function scan(e, t, n) {
	let r = repositoryAt(e);
	let i = planOf(t.event, t.payload);
	let a = isCloneOf(r, t.repository);
	let o = !a && await hasNoneOf(r, i, t, n);
	let s = new Checkout(r, {
		variables: n,
		upstream: o ? null : upstreamOf(t, e),
		isOfEvent: a
	});
	try {
		o && s.notes.push("This is a checkout of another repository than the event's, so that its own history is scanned; base-ref and head-ref would name a range.");
		let r = o ? {
			...i,
			wanted: { kind: "history" },
			untrusted: !1,
			pullRequest: null
		} : i;
		let a = await scopeOf(r, e, s, o ? null : t.sha);
		return await scanScope(a, {
			inputs: e,
			environment: t,
			variables: n,
			checkout: s,
			isForeign: o,
			plan: {
				...r,
				untrusted: r.untrusted && !a.isMerged
			}
		});
	} finally {
		await s.close();
	}
});
var repositoryAt = (function repositoryAt({ folder: e }) {
	try {
		let n = openRepository(e);
		if ((0, t.realpathSync)(n.workTree ?? n.gitDir) === e) return n;
	} catch (e) {
		if (!isFault(e) || e.code !== "usage") throw e;
	}
	throw new Fault("usage", "Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its \"path\"), and check out before this step.");
});
var isCloneOf = (function isCloneOf(e, t) {
	let n = e.config.last("remote.origin.url");
	if (n === void 0 || t === null || !isUrl(n) || protocolOf(n) === "file") return !0;
	let r = n.replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	return [`/${t}`, `:${t}`].some((e) => r.endsWith(e.toLowerCase()));
});
var scanScope = (async function scanScope(e, t) {
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
		version: _
	});
	let h = await completed(await once(), once, e, a);
	let g = withNotes(withoutValues(h), [
		...e.notes,
		...c.notes,
		...new Set(a.notes),
		...n.verify && p === null ? [Un] : []
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
});
var sourceOf = (function sourceOf(e, { inputs: t, environment: n, variables: r, checkout: i, plan: a }, o) {
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
});
var completed = (async function completed(e, t, n, r) {
	let i = e;
	for (let e = 0; e < 8 && r.mayFetch; e += 1) {
		let e = missingObjects(i).filter((e) => !n.lacking.includes(e));
		if (e.length === 0) break;
		await r.fetch(e);
		if ((await r.lacks(e)).length === e.length) break;
		i = await t();
	}
	return i;
});
var missingObjects = (function missingObjects({ ledger: e }) {
	let t = e.unread.filter(({ reason: e }) => e === "missing object").map(({ unit: e }) => e.replace(/^\w+ /, ""));
	return [...new Set(t.filter(isOid))];
});
var withNotes = (function withNotes(e, t) {
	let n = [...t, ...e.scan.notes ?? []];
	return n.length === 0 ? e : {
		...e,
		scan: {
			...e.scan,
			notes: n
		}
	};
});
async function hasNoneOf(e, { wanted: t }, { sha: n }, r) {
	let i = [
		..."head" in t ? [t.head] : [],
		..."base" in t ? [t.base] : [],
		...n === null ? [] : [n]
	];
	let a = new Checkout(e, {
		variables: r,
		upstream: null,
		isOfEvent: !1
	});
	try {
		return (await a.lacks(i)).length === i.length;
	} finally {
		await a.close();
	}
}
const Un = "Keys in pull requests from forks are not checked against AWS.";
function markNotes({ marks: e, places: [t] }) {
	return e.map(({ target: e, position: n }) => `The change brings the mark "leaksift:allow ${e.slice(0, 100)}" in ${JSON.stringify(t?.path ?? t?.source ?? "a message")}, line ${n.line}`);
}
// src/reporters/tally.ts
var tally = (function tally(e, t = "medium") {
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
});
var sum = (function sum(e, t) {
	return d.filter((e) => atLeast(e, t)).reduce((t, n) => t + e[n], 0);
});
// src/reporters/words.ts
var count = (function count(e, t, n = `${t}s`) {
	return `${grouped(e)} ${e === 1 ? t : n}`;
});
var grouped = (function grouped(e) {
	return String(e).replace(/\B(?=(?:\d{3})+$)/g, ",");
});
var size = (function size(e) {
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
});
var duration = (function duration(e) {
	if (e < 59.95) return `${e.toFixed(1)} s`;
	let t = Math.round(e);
	if (t < 3600) return `${Math.floor(t / 60)} min ${t % 60} s`;
	return `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min`;
});
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
var conclusion = (function conclusion(e, t = "medium") {
	let n = tally(e.findings, t);
	let { complete: r, units: i } = e.ledger;
	if (!r) return incomplete(e, n);
	if (!hasRead(e) && i.skipped === 0 && e.findings.length === 0) return "Nothing to scan: there was nothing to read here.";
	let a = i.skipped === 0 ? "Everything was read" : `Everything was read but what policy skips (${grouped(i.skipped)})`;
	if (e.findings.length === 0) return `${a} and nothing was found.`;
	if (n.openCount === 0) return `${a}. Nothing new is open: ${asides$1(n).join(", ")}.`;
	if (n.failing === 0) return `${a}. Nothing at or above ${t}; ${found(n)}.`;
	return `${a}. ${count(n.failing, "credential")} at or above ${t} must be dealt with.`;
});
var hasRead = (function hasRead({ ledger: e }) {
	return e.units.scanned > 0 && e.bytes > 0;
});
var incompleteness = (function incompleteness(e) {
	let { ledger: t } = e;
	if (t.complete) return;
	let { unread: n, enumerated: r, scanned: i, skipped: a } = t.units;
	if (n > 0) return `INCOMPLETE: ${grouped(n)} of ${count(r, "unit")} could not be read.`;
	return `INCOMPLETE: ${count(r, "unit")} should have been read, but only ${grouped(i + a)} can be accounted for.`;
});
var coverage = (function coverage(e) {
	let { units: t, bytes: n, remembered: r } = e.ledger;
	let i = r === void 0 ? "" : `; ${grouped(r.units)} of them (${size(r.bytes)}) by an earlier audit under the same rules`;
	return `Read ${grouped(t.scanned)} of ${count(t.enumerated, "unit")}, ${size(n)} in ${duration(e.scan.seconds)}${i}.`;
});
var skipped = (function skipped(e) {
	let { ledger: t } = e;
	if (t.skipped.length === 0) return;
	return `Skipped ${grouped(t.units.skipped)}: ${t.skipped.map((e) => `${grouped(e.count)} \u00d7 ${e.reason}`).join(", ")}.`;
});
var statistics = (function statistics(e) {
	let { firstYear: t, lastYear: n, ...r } = e.scan.statistics ?? {};
	let i = Object.entries(r).map(([e, t]) => figure(e, t));
	if (t === void 0 || n === void 0) return i;
	return [t === n ? String(t) : `${t}\u2013${n}`, ...i];
});
var figure = (function figure(e, t) {
	let n = e.replace(/[A-Z]/g, (e) => ` ${e.toLowerCase()}`);
	if (n === "bytes" && typeof t == "number") return size(t);
	if (typeof t == "string") return `${n} ${t}`;
	return `${grouped(t)} ${t === 1 ? n.replace(/s$/, "") : n}`;
});
function found(e) {
	return [e.openCount === 0 ? "no open credential" : `${count(e.openCount, "open credential")}: ${bySeverity(e)}`, ...asides$1(e)].join(" \u00b7 ");
}
function incomplete(e, t) {
	let n = t.openCount === 0 ? "Nothing open was found so far" : `${count(t.openCount, "open credential")} so far`;
	return `${incompleteness(e) ?? ""} ${n}; this is no all-clear.`;
}
function bySeverity({ open: e }) {
	return [...d].reverse().filter((t) => e[t] > 0).map((t) => `${grouped(e[t])} ${t}`).join(", ");
}
function asides$1({ suppressed: e, known: t }) {
	return [...t > 0 ? [`${grouped(t)} in the base already`] : [], ...e > 0 ? [`${grouped(e)} suppressed`] : []];
}
// node_modules/picocolors/picocolors.js
let Q = process || {};
let Wn = Q.argv || [];
let $ = Q.env || {};
let Gn = !($.NO_COLOR || Wn.includes("--no-color")) && (!!$.FORCE_COLOR || Wn.includes("--color") || Q.platform === "win32" || !!$.CI);
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
let createColors = (e = Gn) => {
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
var Kn = { createColors };
// \0door:reporters/place
let qn;
const loaded$12 = () => qn ??= require("./action-telling.cjs");
function placeName(...e) {
	return loaded$12().placeName(...e);
}
function isFilePlace(...e) {
	return loaded$12().isFilePlace(...e);
}
// \0door:reporters/text-block
let Jn;
const loaded$11 = () => Jn ??= require("./action-telling.cjs");
function block(...e) {
	return loaded$11().block(...e);
}
// \0door:reporters/text-slight
let Yn;
const loaded$10 = () => Yn ??= require("./action-telling.cjs");
function slight(...e) {
	return loaded$10().slight(...e);
}
// src/reporters/text-wrap.ts
var wrap = (function wrap(e, t, n = "") {
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
});
var wrapItems = (function wrapItems(e, t) {
	return wrap(e.map((e) => e.replaceAll(" ", "\xA0")).join("\xA0\u00b7 "), t).replaceAll("\xA0", " ");
});
var columns = (function columns(e) {
	return e.length - (e.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
});
// src/reporters/text.ts
var render = (function* render(e, t) {
	let n = Kn.createColors(t.color);
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
});
var isSilent = (function isSilent(e, t, n) {
	return t.quiet && e.ledger.complete && n.length === 0 && hasRead(e);
});
var opening$1 = (function* opening$1(e, t, { paint: n, width: r }) {
	yield `${n.bold(`leaksift ${visible(e.scan.command)}`)} ${visible(e.scan.target)}\n`;
	let i = statistics(e);
	i.length > 0 && (yield `${n.dim(wrapItems(i.map(visible), r))}\n`);
	e.findings.length > 0 && (yield `${wrap(found(tally(e.findings, t.failOn)), r)}\n`);
	yield "\n";
});
var below = (function* below(e, t, n) {
	if (e.length === 0) return;
	yield n.paint.bold(`Below ${t}, so not counted\n`);
	for (let t of e) yield slight(t, n);
	e.some(({ severity: e }) => e !== "info") && (yield n.paint.dim("  In full: --fail-on low\n"));
	yield "\n";
});
var asides = (function* asides(e, t, { paint: n, width: r }) {
	let i = e.filter((e) => e.status === "open" && !e.new);
	i.length > 0 && (yield n.bold("In the base already, so not counted\n"));
	for (let e of i.slice(0, 20)) yield `  ${brief$1(e)}\n`;
	i.length > 20 && (yield `  and ${grouped(i.length - 20)} more\n`);
	i.length > 0 && (yield "\n");
	let a = suppressions(e);
	a !== "" && (yield `${wrap(`Suppressed: ${a}.`, r)}\n`);
	for (let e of t.scan.notes ?? []) yield `${wrap(`Note: ${visible(e)}`, r, "      ")}\n`;
});
var suppressions = (function suppressions(e) {
	let by = (t) => e.filter((e) => e.suppressedBy?.by === t).length;
	return [
		[by("baseline"), "by the baseline"],
		[by("inline"), "by marks in the text"],
		[by("config"), "by the configuration"]
	].filter(([e]) => e > 0).map(([e, t]) => `${grouped(e)} ${t}`).join(", ");
});
var closing$1 = (function* closing$1(e, t, { paint: n, width: r, program: i }) {
	let { failOn: a = "medium" } = t;
	e.ledger.units.enumerated > 0 && (yield `${wrap(coverage(e), r)}\n`);
	let o = skipped(e);
	o !== void 0 && !t.quiet && (yield `${wrap(visible(o), r, "  ")}\n`);
	yield* unread(e);
	!t.quiet && hasLeakedKey(e, a) && (yield `${wrap(`What to do, step by step: ${i} respond report.json, with a report made by --format json --output report.json.`, r)}\n`);
	let s = e.scan.exitCode === 0 ? n.green : e.ledger.complete ? n.red : n.yellow;
	yield `${n.bold(s(wrap(conclusion(e, t.failOn), r)))}\n`;
});
var hasLeakedKey = (function hasLeakedKey({ scan: e, findings: t }, n) {
	return e.command === "audit-history" && t.some((e) => e.status === "open" && atLeast(e.severity, n) && e.parts.some(({ kind: e }) => e.startsWith("aws-")));
});
var unread = (function* unread({ ledger: e }) {
	if (e.units.unread === 0) return;
	yield "Not read:\n";
	for (let { unit: t, reason: n } of e.unread.slice(0, 20)) yield `  ${visible(t)}: ${visible(n)}\n`;
	let t = e.units.unread - Math.min(e.unread.length, 20);
	t > 0 && (yield `  and ${grouped(t)} more (--format json names ${e.unreadOmitted === void 0 ? "all" : "the first 1,000"})\n`);
});
const Xn = { render };
function brief$1(e) {
	let [t] = e.occurrences;
	return `${e.severity.padEnd(8)}  ${t === void 0 ? "" : visible(placeName(t))}  ${visible(e.title)}`;
}
// \0door:reporters/story
let Zn;
const loaded$9 = () => Zn ??= require("./action-telling.cjs");
function prefixed(...e) {
	return loaded$9().prefixed(...e);
}
function maskedParts(...e) {
	return loaded$9().maskedParts(...e);
}
function since(...e) {
	return loaded$9().since(...e);
}
function standing$1(...e) {
	return loaded$9().standing(...e);
}
function exposed(...e) {
	return loaded$9().exposed(...e);
}
function harmlessness(...e) {
	return loaded$9().harmlessness(...e);
}
function advice(...e) {
	return loaded$9().advice(...e);
}
function verdictOf(...e) {
	return loaded$9().verdictOf(...e);
}
// src/surfaces/action/annotations.ts
var annotations = (function annotations(e, t, n, { untrusted: r, isForeign: i }) {
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
});
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
var openRunner = (function openRunner(e) {
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
});
var say = (function say(e) {
	tell(() => writeNow(1, `${e}\n`));
});
var append = (function append(e, n) {
	e && tell(() => (0, t.appendFileSync)(e, n));
});
var outputLines = (function outputLines(e, t) {
	let n = `leaksift_${uniqueName()}`;
	if (t.includes(n)) throw Error("an output holds its own delimiter");
	return [
		`${e}<<${n}`,
		t,
		n,
		""
	].join("\n");
});
var tell = (function tell(e) {
	try {
		e();
	} catch {}
});
let Qn;
const loaded$8 = () => Qn ??= require("./action-telling.cjs");
function annotate$1(...e) {
	return loaded$8().annotate(...e);
}
function mask(...e) {
	return loaded$8().mask(...e);
}
// src/core/place-count.ts
function placeCount(e) {
	return e.reduce((e, { more: t = 0 }) => e + 1 + t, 0);
}
// src/reporters/escape/uri.ts
var summary = (function summary(e, t) {
	let n = opening(e);
	let r = closing(e, t);
	return n + table(e, t, t.bytes - bytes(n) - bytes(r)) + r;
});
var opening = (function opening({ report: e, failOn: t, event: n, range: r, commits: i }) {
	let a = incompleteness(e) ?? conclusion(e, t);
	let o = [
		`event ${code(n)}`,
		r === "" ? "no range" : `range ${code(r)}`,
		count(i, "commit")
	];
	return `## leaksift\n\n**${prose(a)}**\n\n${o.join(" \u00b7 ")}\n\n`;
});
var table = (function table(e, t, n) {
	let r = e.report.findings.filter(({ status: e }) => e === "open");
	if (r.length === 0) return "";
	let i = [];
	let a = n - 200 - bytes(er);
	for (let n of r) {
		let r = row(n, e, t);
		a -= bytes(r);
		if (a < 0) break;
		i.push(r);
	}
	let o = r.length - i.length;
	let s = o > 0 ? `\n${count(o, "further credential")} left out here for want of room, none worse than these; the report has them all.\n` : "";
	return `${er}${i.join("")}${s}\n`;
});
var closing = (function closing(e, { listed: t }) {
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
		o.complete ? "" : `**${prose(conclusion(n, r))}** ${prose($n)}`
	].filter((e) => e !== "").map((e) => `${e}\n`).join("\n");
});
var guidance = (function guidance({ report: e, failOn: t, heads: n, plan: r }) {
	let i = e.findings.filter((e) => counts(e, t));
	if (i.length === 0) return "";
	return [
		"How to go on:",
		"",
		"1. Revoke or replace what is listed at its issuer. Whoever can read this repository may have it, and deleting the line does not take it back.",
		`2. Then take it out of the files${i.some(({ fingerprint: e }) => !n.has(e)) ? r.untrusted ? ", and what only the history holds out of the branch, with `git rebase -i` and a new push" : ". What only the history holds is done with once it is revoked" : ""}.`,
		"3. It is no secret? Say so in the configuration or the baseline, in a change of its own that is merged first."
	].join("\n");
});
var bullets = (function bullets(e, t, n, r = t.length) {
	if (r === 0) return "";
	let i = t.slice(0, n).map((e) => `- ${e}`);
	r > i.length && i.push(`- and ${grouped(r - i.length)} more`);
	return [
		`${e}:`,
		"",
		...i
	].join("\n");
});
var bytes = (function bytes(e) {
	return Buffer.byteLength(e);
});
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
const $n = "If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.";
const er = "| Severity | What | Where | What to do |\n| :-- | :-- | :-- | :-- |\n";
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
	return e.length <= tr ? [e] : e.match(nr) ?? [e];
}
const tr = 48;
const nr = RegExp(".{1,47}/|.{1,48}", "gsu");
function brief(e) {
	return elided(visible(e), 160);
}
// src/surfaces/action/show.ts
var logResult = (function logResult({ report: e, scope: t, commits: n, failOn: r, policyChanges: i }, a, o) {
	o.log(`Event ${a}: ${t.range === "" ? "nothing to scan" : `${t.isRange ? "range" : "all that is reached by"} ${t.range}`}, ${count(n, "commit")}`);
	let s = [...Xn.render(e, {
		color: !1,
		width: 110,
		quiet: !1,
		failOn: r
	})];
	o.log(s.join("").trimEnd());
	i.length > 0 && o.log(`Policy changed here: ${i.join("; ")}.`);
});
var annotate = (function annotate({ report: e, heads: t, failOn: n, policyChanges: r, plan: i, isForeign: a }, o, s) {
	let c = r.slice(0, 10);
	let l = {
		error: 10,
		warning: 10,
		notice: 10 - c.length
	};
	if (!e.ledger.complete) {
		--l.error;
		o.command("error", `${conclusion(e, n)} ${$n}`, { title: "leaksift: incomplete" });
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
});
// src/surfaces/action/act.ts
var act = (async function act(e, t) {
	try {
		t.log(`leaksift ${_}`);
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
		return refuse(isFault(e) ? e : new Fault("incomplete", whatHappened(e), { cause: e }), t);
	}
});
var present = (async function present(e, { inputs: t, environment: n, variables: r, runner: i }) {
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
});
var codeAfter = (function codeAfter(e, t, n) {
	let r = t.flatMap(({ outcome: e }) => e.written ? [] : [e.fault]);
	for (let e of r) n.command("error", e.message, { title: "leaksift" });
	let i = e === p.findings || e === p.incompleteWithFindings;
	return r.length > 0 && i ? p.incompleteWithFindings : exitCodeAfterWriting(e, r.length === 0);
});
var setOutputs = (function setOutputs(e, t, n, r, i) {
	let a = n?.report.findings.filter(({ status: e }) => e === "open") ?? [];
	let pathOf = (e) => e?.outcome.written === !0 ? e.path : "";
	e.output("exit-code", String(t));
	e.output("findings", String(a.length));
	e.output("new-findings", String(a.filter((e) => e.new).length));
	e.output("complete", String(t === p.clean || t === p.findings));
	e.output("range", n?.scope.range ?? "");
	e.output("commits", String(n?.commits ?? 0));
	e.output("report", pathOf(r));
	e.output("sarif", pathOf(i));
});
function refuse(e, t) {
	let n = e.code === "usage" || e.code === "config" ? p.usage : p.incomplete;
	t.command("error", e.message, { title: "leaksift" });
	t.summary(`## leaksift\n\n**${prose(e.message)}**\n\nNothing was scanned.\n`);
	setOutputs(t, n);
	return n;
}
// src/surfaces/action.ts
var step = (async function step() {
	let e = openRunner(process.env);
	finish(process, await act(process.env, e));
	cleanUp();
	e.hasCommanded() || process.exit();
});
var cleanUp = (function cleanUp() {
	killRunningGit();
	removeTempFolders();
	discardUnfinished();
});
startIncomplete(process, cleanUp, (e) => writeNow(2, `${logLine(e)}\n`));
queueMicrotask(() => void step());
// \0door:core/secret
let rr;
const loaded$7 = () => rr ??= require("./action-judging.cjs");
function Secret(...e) {
	return new (loaded$7()).Secret(...e);
}
// \0door:kernel/letters
let ir;
const loaded$6 = () => ir ??= require("./action-asking.cjs");
function otherCase(...e) {
	return loaded$6().otherCase(...e);
}
// \0door:core/neighbours
let ar;
const loaded$5 = () => ar ??= require("./action-judging.cjs");
function hasNeighbours(...e) {
	return loaded$5().hasNeighbours(...e);
}
function literalReach(...e) {
	return loaded$5().literalReach(...e);
}
function standsAlone(...e) {
	return loaded$5().standsAlone(...e);
}
function setsInOrder(...e) {
	return loaded$5().setsInOrder(...e);
}
// \0door:core/views/runs
let or;
const loaded$4 = () => or ??= require("./action-opening.cjs");
function opens(...e) {
	return loaded$4().opens(...e);
}
function runRegions(...e) {
	return loaded$4().runRegions(...e);
}
// \0door:core/match
let sr;
const loaded$3 = () => sr ??= require("./action-judging.cjs");
function coincide(...e) {
	return loaded$3().coincide(...e);
}
// \0door:core/pair/cost
let cr;
const loaded$2 = () => cr ??= require("./action-judging.cjs");
function cheapestFirst(...e) {
	return loaded$2().cheapestFirst(...e);
}
// \0door:core/resolve
let lr;
const loaded$1 = () => lr ??= require("./action-judging.cjs");
function resolve(...e) {
	return loaded$1().resolve(...e);
}
// \0door:core/values
let ur;
const loaded = () => ur ??= require("./action-judging.cjs");
const dr = {
	before: 1024,
	after: 1024
};
function valuesNear(...e) {
	return loaded().valuesNear(...e);
}
exports.$ = pagesOf;
exports.$n = prose;
exports.$t = looseNames;
exports.A = placeName;
exports.An = y;
exports.At = conclude;
exports.B = short;
exports.Bn = uniqueName;
exports.Bt = Damage;
exports.C = since;
exports.Cn = configFault;
exports.Ct = addGaps;
exports.D = wrap;
exports.Dn = protocolOf;
exports.Dt = behindWord;
exports.E = columns;
exports.En = append$1;
exports.Et = looksAround;
exports.F = count;
exports.Fn = isInside$1;
exports.Ft = Runs;
exports.G = An;
exports.Gn = map;
exports.Gt = TreeCursor;
exports.H = isRecord;
exports.Hn = v;
exports.Ht = asDamage;
exports.I = day;
exports.In = suggestion;
exports.It = applyDelta;
exports.J = alphabetsOf;
exports.Jn = isFingerprint;
exports.Jt = readCommitOrNull;
exports.K = HitList;
exports.Kn = json$1;
exports.Kt = readWhole;
exports.L = days;
exports.Ln = de;
exports.Lt = readDeltaHead;
exports.M = coverage;
exports.Mn = readSmallFile;
exports.Mt = newEntryHead;
exports.N = incompleteness;
exports.Nn = quoteConfigValue;
exports.Nt = objectType;
exports.O = wrapItems;
exports.On = pathName;
exports.Ot = LineCounter;
exports.P = ago;
exports.Pn = identityOf;
exports.Pt = readEntry;
exports.Q = refuseLongEnd;
exports.Qn = _;
exports.Qt = isSafeName;
exports.R = grouped;
exports.Rn = ue;
exports.Rt = createInflate;
exports.S = prefixed;
exports.Sn = Unreadable;
exports.St = withoutDoubles;
exports.T = verdictOf;
exports.Tn = printable$1;
exports.Tt = 4096;
exports.U = listOf;
exports.Un = writePiecesNow;
exports.Ut = intact;
exports.V = at;
exports.Vn = failure;
exports.Vt = j;
exports.W = recordOf;
exports.Wn = jsonArray;
exports.Wt = MalformedTree;
exports.X = unfoldSeen;
exports.Xn = oid;
exports.Xt = diffCommits;
exports.Y = addView;
exports.Yn = isOid;
exports.Yt = readTagTarget;
exports.Z = refuseLong;
exports.Zn = ruleId;
exports.Zt = worktreeDirectories;
exports._ = placeCount;
exports._n = S;
exports._t = u16$1;
exports.a = coincide;
exports.an = objectId;
exports.ar = makeTempFolder;
exports.at = H;
exports.b = harmlessness;
exports.bn = trailOf;
exports.bt = findMatches;
exports.c = hasNeighbours;
exports.cn = setTimeout$1;
exports.cr = codeOf;
exports.ct = Vt;
exports.d = standsAlone;
exports.dn = overlaps;
exports.dr = a;
exports.dt = hexByte;
exports.en = readRefs;
exports.er = f;
exports.et = recordsOf;
exports.f = otherCase;
exports.fn = shifted;
exports.fr = platform;
exports.ft = members;
exports.g = uriComponent;
exports.gn = C;
exports.gt = startsWith;
exports.h = relativeUri;
exports.hn = x;
exports.ht = nameOf;
exports.i = cheapestFirst;
exports.in = objectHash;
exports.ir = fillTempFolder;
exports.it = Ut;
exports.j = conclusion;
exports.jn = ge;
exports.jt = spotsOf;
exports.k = isFilePlace;
exports.kn = readShallow;
exports.kt = 1e5;
exports.l = literalReach;
exports.ln = covers;
exports.lr = isFault;
exports.lt = Bt;
exports.m = summary;
exports.mn = w;
exports.mt = skipBack;
exports.n = valuesNear;
exports.nn = hashBytes;
exports.nr = compareSeverity;
exports.nt = Gt;
exports.o = opens;
exports.on = laneWithRoom;
exports.or = removeTempFolder;
exports.ot = Wt;
exports.p = Secret;
exports.pn = primaryPart;
exports.pt = skip;
exports.q = mergeHits;
exports.qn = fingerprintOf;
exports.qt = readCommit;
exports.r = resolve;
exports.rn = newHash;
exports.rr = visible;
exports.rt = viewContext;
exports.s = runRegions;
exports.sn = setImmediate;
exports.sr = Fault;
exports.st = Ht;
exports.t = dr;
exports.tn = digestOf;
exports.tr = d;
exports.tt = Transcript;
exports.u = setsInOrder;
exports.un = hull;
exports.ur = killGroup;
exports.ut = zt;
exports.v = advice;
exports.vn = maskFacts;
exports.vt = u32;
exports.w = standing$1;
exports.wn = pathText;
exports.wt = "leaksift:allow";
exports.x = maskedParts;
exports.xn = compareText;
exports.xt = Nt;
exports.y = exposed;
exports.yn = maskPlace;
exports.yt = u64;
exports.z = list;
exports.zn = le;
exports.zt = gzipSync;
