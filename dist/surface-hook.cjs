Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let e = require("node:process");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:buffer");
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
// src/core/severity.ts
const i = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const a = [
	"low",
	"medium",
	"high"
];
function compareSeverity(e, t) {
	return i.indexOf(e) - i.indexOf(t);
}
function atLeast(e, t) {
	return compareSeverity(e, t) >= 0;
}
// src/exit-code.ts
const o = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
function exitCodeOf(e, t, n) {
	let r = t.some((e) => counts(e, n));
	if (e) return r ? o.findings : o.clean;
	return r ? o.incompleteWithFindings : o.incomplete;
}
function exitCodeOfFault({ code: e }) {
	return e === "io" || e === "incomplete" ? o.incomplete : o.usage;
}
function counts(e, t) {
	return e.status === "open" && e.new && atLeast(e.severity, t);
}
// \0node:os
let s;
const loaded$59 = () => s ??= require("node:os");
function platform(...e) {
	return loaded$59().platform(...e);
}
function tmpdir(...e) {
	return loaded$59().tmpdir(...e);
}
// src/git/running-git.ts
const c = new Set();
function killRunningGit() {
	for (let e of c) killGroup(e);
}
function killGroup(t) {
	if (t.pid === void 0 || t.exitCode !== null || t.signalCode !== null) return;
	try {
		platform() === "win32" ? t.kill("SIGKILL") : (0, e.kill)(-t.pid, "SIGKILL");
	} catch {
		t.kill("SIGKILL");
	}
}
// src/git/temp-folders.ts
const l = new Set();
function makeTempFolder(e) {
	let t = made$2((0, n.join)(tmpdir(), e));
	l.add(t);
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
	l.delete(e);
}
function removeTempFolders() {
	for (let e of l) removeTempFolder(e);
}
// src/surfaces/exit.ts
function signalExitCode(e) {
	return 128 + (u[e] ?? 0);
}
const u = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGTERM: 15
};
function startIncomplete(e, t, n, r) {
	e.exitCode = o.incomplete;
	let crash = (r) => {
		attempt$1(() => n(`leaksift: ${whatHappened(r)}`));
		attempt$1(t);
		e.exit(o.incomplete);
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
		setTimeout(end, d).unref();
	};
	for (let t of Object.keys(u)) e.on(t, () => receive(t));
}
const d = 1e4;
function attempt$1(e) {
	try {
		e();
	} catch {}
}
function whatHappened(e) {
	let t = nameOf$1(e);
	let n = f.find(([e]) => t.endsWith(` ${e}`))?.[1];
	return n === void 0 ? `internal error (${t}); the scan is incomplete. Please report it.` : `the system gives no more ${n}; the scan is incomplete. Raise its limit, or end what else runs, and run again.`;
}
const f = [
	["EMFILE", "open files (ulimit -n)"],
	["ENFILE", "open files"],
	["ENOMEM", "memory"],
	["EAGAIN", "processes or threads (ulimit -u)"]
];
function nameOf$1(e) {
	if (!(e instanceof Error)) return "not an error";
	return `${e.name} ${codeOf(e, "")}`.trim().replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/config/discover.ts
const p = [
	".leaksift.toml",
	".leaksift.yaml",
	".leaksift.yml",
	".leaksift.json"
];
const m = ".leaksift-baseline.jsonl";
async function discoverConfig(e) {
	let t = [];
	for (let n of p) {
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
	let t = await e(m);
	return t === null ? null : {
		name: m,
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
function folderReader(e) {
	return async (r) => {
		try {
			if (!r.startsWith("/") && (0, t.lstatSync)((0, n.join)(e, r), { throwIfNoEntry: !1 }) === void 0) return null;
			return utf8(r, r.startsWith("/") ? (0, t.readFileSync)(r) : readFound(r, (0, n.join)(e, r)));
		} catch (t) {
			if (isAbsent(t)) return absent(r, (0, n.join)(e, r));
			if (t instanceof Fault) throw t;
			throw new Fault("config", `${JSON.stringify(r)} can not be read (${codeOf(t)}).`, { cause: t });
		}
	};
}
function absent(e, t) {
	if (!e.startsWith("/") && isLink(t)) throw new Fault("config", `${JSON.stringify(e)} is a link that leads nowhere: put a configuration there, or remove it.`);
	return null;
}
function isLink(e) {
	try {
		return (0, t.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
	} catch {
		return !1;
	}
}
function readFound(e, n) {
	let r = (0, t.openSync)(n, t.constants.O_RDONLY | (t.constants.O_NONBLOCK ?? 0));
	try {
		if ((0, t.fstatSync)(r).isFile()) return (0, t.readFileSync)(r);
		throw new Fault("config", `${JSON.stringify(e)} is no regular file: put a configuration there, or move it out of the way.`);
	} finally {
		(0, t.closeSync)(r);
	}
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
// src/config/config.ts
const h = [
	"low",
	"medium",
	"high",
	"critical"
];
const ee = {
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
		config: t === null ? ee : await (await Promise.resolve().then(() => require("./hook-parse.cjs"))).parseConfig(t.name, t.text),
		baseline: n === null ? null : (await Promise.resolve().then(() => require("./hook-baseline.cjs"))).parseBaseline(n.name, n.text),
		texts: e
	};
}
function chosen(e, t, n) {
	if (e === !1) return Promise.resolve(null);
	return e === void 0 ? n(t) : readNamedFile(t, e);
}
// src/config/skipping.ts
function skipping(e, t = "") {
	return (n, r = "file") => {
		let i = r === "file" ? e.find((e) => e.path.matches(t + n)) : void 0;
		return i === void 0 ? null : `configured: ${i.path.text} (${i.reason})`;
	};
}
// src/core/ids.ts
function oid(e) {
	if (!isOid(e)) throw RangeError(`Not a full object id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isOid(e) {
	return (e.length === 40 || e.length === 64) && /^[0-9a-f]+$/.test(e);
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
function hexadecimal(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
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
function latin1PathName(e) {
	for (let t = 0; t < e.length; t += 1) if (e.charCodeAt(t) > 127) return pathName(Buffer.from(e, "latin1"));
	return e;
}
function decode$1(e) {
	return (te ??= new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	})).decode(e);
}
let te;
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
// \0door:git/refs/reftable
let ne;
const loaded$58 = () => ne ??= require("./hook-asking.cjs");
function readTables(...e) {
	return loaded$58().readTables(...e);
}
// src/git/safe-file.ts
function readSmallFile(e, n = 16 * _, r = Buffer.allocUnsafe) {
	let i;
	try {
		i = (0, t.openSync)(e, g);
	} catch (e) {
		return problemOf(e);
	}
	try {
		return readWhole$1(i, n, r);
	} catch {
		return "unreadable";
	} finally {
		(0, t.closeSync)(i);
	}
}
const g = t.constants.O_RDONLY | (t.constants.O_NOFOLLOW ?? 0) | (t.constants.O_NONBLOCK ?? 0);
const _ = 1048576;
function problemOf(e) {
	if (isAbsent(e)) return "missing";
	let t = codeOf(e);
	if (t === "ELOOP" || t === "EMLINK") return "a symbolic link";
	if (t === "ENXIO" || t === "EISDIR") return "not a regular file";
	return "unreadable";
}
function readWhole$1(e, n, r) {
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
				unit: `ref ${printable$1(t)}`,
				reason: "not a valid ref name"
			});
		}
	}
	return r;
}
function readRefFile(e, t) {
	let n = readSmallFile(Buffer.from(Buffer.from(`${e}/`).toString("latin1") + t, "latin1"), re);
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
	let i = readSmallFile((0, n.join)(e, "packed-refs"), ie);
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
const re = 65536;
const ie = 512 * _;
function isSafeName(e) {
	if (e.split("/").some((e) => e === "" || e === "." || e === ".." || e.endsWith(".lock"))) return !1;
	return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(e);
}
function splitOnce(e) {
	let t = e.indexOf(" ");
	return t < 0 ? [] : [e.slice(0, t), e.slice(t + 1).replace(/\r$/, "")];
}
function* looseNames(e, t, n) {
	for (let r of list(e, t, n)) {
		let i = `${t}/${r.name.toString("latin1")}`;
		if (r.isDirectory()) yield* looseNames(e, i, n);
		else if (i.endsWith(".lock")) continue;
		else r.isFile() ? yield i : n.push({
			unit: `ref ${printable$1(i)}`,
			reason: r.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
}
function list(e, n, r) {
	let i = Buffer.concat([Buffer.from(`${e}/`), Buffer.from(n, "latin1")]);
	try {
		return (0, t.readdirSync)(i, {
			withFileTypes: !0,
			encoding: "buffer"
		});
	} catch (e) {
		if (codeOf(e) === "ENOENT") return [];
		r.push({
			unit: `ref folder ${printable$1(n)}`,
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
		unit: `ref ${printable$1(t)}`,
		reason: i.problem
	}) : n.set(t, i);
}
function resolveAll(e, t) {
	let n = [];
	for (let [r, i] of [...e].sort(([e], [t]) => e < t ? -1 : 1)) {
		let a = resolveValue(i, (t) => e.get(t) ?? null);
		typeof a == "string" ? n.push({
			name: printable$1(r),
			rawName: r,
			oid: a
		}) : a !== null && t.push({
			unit: `ref ${printable$1(r)}`,
			reason: a.problem
		});
	}
	return n;
}
function printable$1(e) {
	return pathName(Buffer.from(e, "latin1"));
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
const ae = [
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
	let r = ae.flatMap((e) => readIds(t, e).map((t) => ({
		name: n + e,
		oid: t
	})));
	if (e === "files") return r;
	let i = [...readTables(t).refs].flatMap(([e, t]) => ae.includes(e) && "oid" in t ? [{
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
// src/git/config-file.ts
function parseConfig(e) {
	let t = [];
	let n = [];
	let r = null;
	for (let { line: i, number: a } of logicalLines(e)) {
		let e = i.includes("[") ? oe.exec(i) : null;
		e && (r = sectionName(e));
		let o = e ? i.slice(e[0].length) : i;
		if (/^\s*(?:[#;].*)?$/s.test(o)) continue;
		let s = se.exec(o);
		let c = s?.[1];
		r === null || c === void 0 ? n.push(a) : t.push([`${r}.${c.toLowerCase()}`, s?.[2] === void 0 ? "true" : valueOf(s[2])]);
	}
	return {
		entries: t,
		broken: n,
		last: (e) => lastValue(t, e)
	};
}
function isTrue(e) {
	return e !== void 0 && ![
		"false",
		"no",
		"off",
		"0",
		""
	].includes(e.toLowerCase());
}
function quoteConfigValue(e) {
	return `"${e.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t")}"`;
}
const oe = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const se = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;
function* logicalLines(e) {
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
}
function sectionName(e) {
	let t = (e[1] ?? "").toLowerCase();
	return e[2] === void 0 ? t : `${t}.${e[2].replace(/\\(.)/gs, "$1")}`;
}
const ce = {
	n: "\n",
	t: "	",
	b: "\b"
};
function valueOf(e) {
	let t = "";
	let n = 0;
	let r = !1;
	let i = e.trimStart();
	for (let e = 0; e < i.length; e += 1) {
		let a = i.charAt(e);
		if (a === "\"") r = !r;
		else if (a === "\\") t += ce[i.charAt(++e)] ?? i.charAt(e);
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
	return [...e.toString("latin1").matchAll(RegExp(`${le}|[^${t}]+`, "g"))].flatMap(([e, t]) => {
		let n = t === void 0 ? e : unquoted(t);
		return n === "" || e.startsWith("#") ? [] : [Buffer.from(n, "latin1").toString()];
	});
}
const le = String.raw`"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"`;
function unquoted(e) {
	return e.replace(/\\(?:([0-7]{3})|(.))/g, (e, t, n) => t === void 0 ? ue[n] ?? n : String.fromCharCode(Number.parseInt(t, 8)));
}
const ue = {
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
	let l = r.GIT_ALTERNATE_OBJECT_DIRECTORIES;
	return withAlternates([c, ...(l ? parseAlternates(Buffer.from(l), n.delimiter) : []).map((e) => ({
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
const de = new Set([
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
	let i = t.last("extensions.refstorage")?.replace(/:.*$/s, "") ?? "files";
	if (i !== "files" && i !== "reftable") throw new Fault("git", `${e} has an unknown ref storage; only files and reftable are known.`);
	let a = n === "0" ? [] : t.entries.filter(([e]) => /^extensions\.[^.]+$/.test(e)).map(([e]) => e.slice(11));
	return {
		objectFormat: r,
		refStorage: i,
		partialClone: t.entries.some(([e]) => e === "extensions.partialclone" || e.endsWith(".promisor") && /^remote\..*\.promisor$/s.test(e)),
		unknownExtensions: a.filter((e) => !de.has(e))
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
// \0node:crypto
let fe;
const loaded$57 = () => fe ??= require("node:crypto");
function createHash(...e) {
	return loaded$57().createHash(...e);
}
function createHmac(...e) {
	return loaded$57().createHmac(...e);
}
function pbkdf2Sync(...e) {
	return loaded$57().pbkdf2Sync(...e);
}
function randomBytes(...e) {
	return loaded$57().randomBytes(...e);
}
function randomInt(...e) {
	return loaded$57().randomInt(...e);
}
// src/platform/node.ts
const { latin1Slice: pe } = Buffer.prototype;
const me = pe ? (e, t, n) => pe.call(e, t, n) : (e, t, n) => Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1", t, n);
const derive = (e, t) => pbkdf2Sync(e, t, 1e3, 16, "sha256");
// src/core/iso-time.ts
function isoTimeOf(e) {
	let t = e.getUTCFullYear();
	if (!(t >= 1e3 && t <= 9999)) return e.toISOString();
	return `${t}-${[two(e.getUTCMonth() + 1), two(e.getUTCDate())].join("-")}T${[
		e.getUTCHours(),
		e.getUTCMinutes(),
		e.getUTCSeconds()
	].map(two).join(":")}.${String(e.getUTCMilliseconds()).padStart(3, "0")}Z`;
}
function two(e) {
	return String(e).padStart(2, "0");
}
// src/core/append.ts
function append(e, t) {
	for (let n of t) e.push(n);
}
// \0door:config/marks
let he;
const loaded$56 = () => he ??= require("./hook-telling.cjs");
function obeyMarks(...e) {
	return loaded$56().obeyMarks(...e);
}
function idleMarkNote(...e) {
	return loaded$56().idleMarkNote(...e);
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
		t.places.length > 0 && append(a, o.map((e) => idleMarkNote(e, placeName$1(t))));
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
// \0door:config/path-rules
let ge;
const loaded$55 = () => ge ??= require("./hook-telling.cjs");
function pathRules(...e) {
	return loaded$55().pathRules(...e);
}
function loweredByPath(...e) {
	return loaded$55().loweredByPath(...e);
}
function byPathRules(...e) {
	return loaded$55().byPathRules(...e);
}
function isUnder(...e) {
	return loaded$55().isUnder(...e);
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
	let n = [...t].sort(byPlace$2).map((t) => describe(e, t));
	return new Fault("config", `${n.length === 1 ? "The configuration is not valid" : `The configuration has ${n.length} problems`}:\n${n.map((e) => `  ${e}`).join("\n")}`);
}
function pathText(e) {
	return e.map((e, t) => step(e, t === 0)).join("");
}
function step(e, t) {
	if (typeof e == "number") return `[${e}]`;
	if (_e.test(e)) return t ? e : `.${e}`;
	return `[${printable(JSON.stringify(e.length > 20 ? `${e.slice(0, 2)}\u2026(${e.length})` : e))}]`;
}
const _e = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable(e) {
	return e.replace(ye ??= new RegExp(ve, "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`);
}
const ve = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
let ye;
function byPlace$2(e, t) {
	return (e.place?.line ?? 0) - (t.place?.line ?? 0) || (e.place?.column ?? 0) - (t.place?.column ?? 0);
}
function describe(e, { path: t, message: n, place: r }) {
	let i = r === void 0 ? printable(e) : `${printable(e)}:${r.line}:${r.column}`;
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
		findings: e.map((e) => judge$1(e, o)),
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
function allowNotes({ config: e, today: t, whole: n, used: r }) {
	return e.allow.flatMap((i, a) => {
		let o = `${printable(e.name ?? "configuration")}: allow[${a}] (${i.target.kind === "rule" ? i.target.rule : i.target.fingerprint})`;
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
let be;
const loaded$54 = () => be ??= require("./hook-judging.cjs");
function severityAt(...e) {
	return loaded$54().severityAt(...e);
}
// \0door:core/group-finding
let xe;
const loaded$53 = () => xe ??= require("./hook-telling.cjs");
function toFinding(...e) {
	return loaded$53().toFinding(...e);
}
// src/core/compare-text.ts
function compareText(e = "", t = "") {
	return e < t ? -1 : +(e > t);
}
// src/core/ledger.ts
const v = 1e3;
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
		this.#a.length >= 2 * v && (this.#a = first(this.#a));
	}
	#u(e) {
		let t = [...this.#s].filter(([, t]) => t === e).map(([e]) => e).sort();
		return t.length === 0 ? {} : { units: t.slice(0, v) };
	}
	#d() {
		let e = new Map(this.#i);
		for (let t of this.#s.values()) e.set(t, (e.get(t) ?? 0) + 1);
		return e;
	}
};
function first(e) {
	return [...e].sort((e, t) => compareText(e.unit, t.unit) || compareText(e.reason, t.reason)).slice(0, v);
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
		let r = t.get(hash$1(e, n, n + 8))?.find(({ trail: t }) => standsAt(e, n, t));
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
function standsAt(e, t, { length: n, whole: r }) {
	return t + n <= e.length && hash$1(e, t, t + n) === r;
}
function hash$1(e, t, n) {
	let r = 2166136261;
	for (let i = t; i < n; i += 1) r = Math.imul(r ^ e.charCodeAt(i), 16777619);
	return r >>> 0;
}
// \0door:core/occurrences
let Se;
const loaded$52 = () => Se ??= require("./hook-telling.cjs");
function byPlace$1(...e) {
	return loaded$52().byPlace(...e);
}
// src/core/rank.ts
function rankReport(e) {
	return {
		...e,
		findings: rank(e.findings.map((e) => ({
			...e,
			occurrences: [...e.occurrences].sort(byPlace$1)
		})))
	};
}
function rank(e) {
	return [...e].sort((e, t) => Number(t.status === "open") - Number(e.status === "open") || Number(t.new) - Number(e.new) || compareSeverity(t.severity, e.severity) || liveness(t) - liveness(e) || a.indexOf(t.confidence) - a.indexOf(e.confidence) || Number(t.exposure?.inHead ?? !1) - Number(e.exposure?.inHead ?? !1) || byPlace(e.occurrences[0], t.occurrences[0]) || compareText(e.fingerprint, t.fingerprint));
}
function liveness({ verdict: e }) {
	return e?.status === "live" ? 2 : +(e?.status === "secret-mismatch");
}
function byPlace(e, t) {
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
function* masksOf(e) {
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
let Ce;
const loaded$51 = () => Ce ??= require("./hook-telling.cjs");
function shareOf(...e) {
	return loaded$51().shareOf(...e);
}
function maskShare(...e) {
	return loaded$51().maskShare(...e);
}
// src/core/compositions.ts
const we = "aws-secret-access-key";
const Te = "aws-session-token";
const Ee = "aws-ses-smtp-password";
const y = {
	[we]: {
		id: ruleId("aws-access-key-pair"),
		title: "AWS access key ID with its secret"
	},
	[Te]: {
		id: ruleId("aws-temporary-credentials"),
		title: "AWS temporary credentials with their session token"
	},
	[Ee]: {
		id: ruleId("aws-ses-smtp-credentials"),
		title: "Amazon SES SMTP user name with its password"
	}
};
// src/describe.ts
function describeFrom(e) {
	let t;
	return (n) => (t ??= specsById(e())).get(n) ?? De;
}
function specsById(e) {
	let t = new Map(e.map(({ id: e, spec: t }) => [e, t]));
	for (let [n, { id: r }] of Object.entries(y)) {
		let i = e.find(({ spec: e }) => e.part === n);
		i && t.set(r, i.spec);
	}
	return t;
}
const De = {
	remediation: "Revoke it where it was issued, then take it out.",
	references: []
};
// \0door:core/seal
let Oe;
const loaded$50 = () => Oe ??= require("./hook-telling.cjs");
function primaryPart(...e) {
	return loaded$50().primaryPart(...e);
}
function seal(...e) {
	return loaded$50().seal(...e);
}
function primaryOf(...e) {
	return loaded$50().primaryOf(...e);
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
const b = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
function outcomeOf({ detections: e, marks: t, unread: n, skipped: r }, { fingerprint: i, disclose: a }) {
	if (e.length + t.length + n.length + r.length === 0) return b;
	return {
		sealed: e.map((e) => seal(e, i, a)),
		marks: t,
		unread: n.map(({ reason: e }) => e),
		skipped: r.map(({ reason: e }) => e)
	};
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
const x = "the scan was interrupted";
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
		let abort = () => r(Error(x));
		t.aborted && abort();
		t.addEventListener("abort", abort, { once: !0 });
		e.then(n, r).finally(() => t.removeEventListener("abort", abort));
	});
}
// \0door:scan-segments
let ke;
const loaded$49 = () => ke ??= require("./hook-judging.cjs");
function SpreadStream(...e) {
	return new (loaded$49()).SpreadStream(...e);
}
// \0node:timers/promises
let Ae;
const loaded$48 = () => Ae ??= require("node:timers/promises");
function setImmediate(...e) {
	return loaded$48().setImmediate(...e);
}
const S = 262144;
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
		(n >= S || this.#n.length >= 256) && await this.#c();
	}
	async end() {
		this.#n.length > 0 && await this.#c();
		await Promise.all(this.#o);
	}
	#s(e, t) {
		if (t <= this.#i.length) return;
		let n = new Uint8Array(Math.max(t, S));
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
async function scanUnits(e, t, n) {
	let r = new Gathering(t, n.onUnit);
	let i = new PieceScanner((e) => n.scanner.scan(e), me);
	let here = async (e, t) => r.read(e, await readUnit(e, t, n, i));
	let a = new Spreading(n.lanes, {
		here,
		done: (e, t, n) => r.add(e, t, n)
	});
	let take = (e) => {
		if ("outcome" in e) return r.add(e, e.outcome, e.bytes);
		if (n.lanes.length > 0 && isSmall(e)) return a.add(e);
		if (e.content instanceof Uint8Array) return r.read(e, readWhole(e, e.content, n, i));
		return here(e, e.content);
	};
	let needsBase = () => r.grouping.size > 0 || n.wantsBaseMarks === !0 && r.marked.length > 0;
	for await (let r of untilFault(e, t, n.signal, needsBase)) {
		if (n.signal?.aborted) {
			unreadRest(t, x);
			break;
		}
		for (let e of Symbol.iterator in r ? r : [r]) {
			let t = take(e);
			t && await t;
		}
	}
	await a.end();
	n.signal?.aborted && t.complete && unreadRest(t, x);
	return r;
}
async function* untilFault(e, t, n, r) {
	try {
		yield* e.units(t, r);
	} catch (e) {
		if (n?.aborted) return unreadRest(t, x);
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
var Gathering = class {
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
		if (t === b) return;
		countInside(e, t, this.#e);
		let { role: n, object: r, places: i } = e;
		for (let e of t.sealed) n === "base" ? this.base.add(e.fingerprint) : this.grouping.add({
			sealed: e,
			object: r,
			places: i
		});
		n === "base" ? append(this.baseMarks, t.marks) : t.marks.length > 0 && this.marked.push({
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
function readWhole(e, t, n, r) {
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
	if (t instanceof Uint8Array) return readWhole(e, t, n, r);
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
		let i = await scan(e, t, r);
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
	return nameMask(masksOf(e));
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
function scan(e, t, n) {
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
// rules/index.ts
const read$1 = (e, r) => (0, t.readFileSync)((0, n.join)(__dirname, e), r);
let C;
const textsOf = (e) => {
	C ??= read$1("rule-texts.json", "latin1");
	let t = "\n" + JSON.stringify(e) + ":";
	let n = C.indexOf(t) + t.length;
	return JSON.parse(C.slice(n, C.indexOf("\n", n)).replace(/,$/, ""));
};
let je;
const examplesOf = (e) => (je ??= JSON.parse(read$1("rule-examples.json", "utf8")))[e];
const Me = {
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
let w;
const T = [];
const Ne = new Map();
const withHoles = (e) => e?.map((e) => e ?? void 0);
const parsed = (e) => {
	let [t, { reach: n, offsets: r, behind: i }] = JSON.parse(w[e + 1].replace(/,$/, ""));
	Ne.set(t.id, {
		reach: n,
		offsets: withHoles(r),
		behind: withHoles(i)
	});
	return Object.setPrototypeOf(t, Me);
};
const builtInRule = (e) => {
	w ??= read$1("rules.json", "latin1").split("\n");
	T[e] === void 0 && w[e + 1]?.startsWith("[") && (T[e] = parsed(e));
	return T[e];
};
const builtInRules = () => {
	for (let e = 0; builtInRule(e); e += 1);
	return T;
};
const measureOf = (e) => Ne.get(e);
// \0door:config/ruleset
let Pe;
const loaded$47 = () => Pe ??= require("./hook-judging.cjs");
function rulesInForce(...e) {
	return loaded$47().rulesInForce(...e);
}
function refuseBadRules(...e) {
	return loaded$47().refuseBadRules(...e);
}
// \0door:core/gate
let Fe;
const loaded$46 = () => Fe ??= require("./hook-judging.cjs");
function compileRules(...e) {
	return loaded$46().compileRules(...e);
}
// \0door:core/assemble
let Ie;
const loaded$45 = () => Ie ??= require("./hook-judging.cjs");
function assemble(...e) {
	return loaded$45().assemble(...e);
}
function conclude(...e) {
	return loaded$45().conclude(...e);
}
function spotsOf(...e) {
	return loaded$45().spotsOf(...e);
}
// \0door:core/lines
let Le;
const loaded$44 = () => Le ??= require("./hook-judging.cjs");
function linesAt(...e) {
	return loaded$44().linesAt(...e);
}
function LineCounter(...e) {
	return new (loaded$44()).LineCounter(...e);
}
// src/core/assembled.ts
function assembled(e, t, n) {
	let { matches: r, marks: i, unread: a, skipped: o } = e;
	if (r.length + i.length > 0) return putTogether(e, t, n);
	return a.length + o.length > 0 ? {
		detections: [],
		marks: [],
		unread: a,
		skipped: o
	} : Re;
}
const Re = {
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
let ze;
const loaded$43 = () => ze ??= require("./hook-judging.cjs");
function scanLong(...e) {
	return loaded$43().scanLong(...e);
}
function Collecting(...e) {
	return new (loaded$43()).Collecting(...e);
}
// \0door:core/judge
let Be;
const loaded$42 = () => Be ??= require("./hook-judging.cjs");
function judge(...e) {
	return loaded$42().judge(...e);
}
// \0door:core/label-class
let Ve;
const loaded$41 = () => Ve ??= require("./hook-judging.cjs");
function behindWord(...e) {
	return loaded$41().behindWord(...e);
}
function copyOf(...e) {
	return loaded$41().copyOf(...e);
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
let He;
const loaded$40 = () => He ??= require("./hook-opening.cjs");
function indexed(...e) {
	return loaded$40().indexed(...e);
}
// \0door:core/views/regions
let Ue;
const loaded$39 = () => Ue ??= require("./hook-opening.cjs");
function RegionFinder(...e) {
	return new (loaded$39()).RegionFinder(...e);
}
// src/core/ruleset.ts
function indexRules(e, t) {
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
}
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
let We;
const loaded$38 = () => We ??= require("./hook-judging.cjs");
function searchSegment(...e) {
	return loaded$38().searchSegment(...e);
}
function addGaps(...e) {
	return loaded$38().addGaps(...e);
}
// \0door:core/doubles
let Ge;
const loaded$37 = () => Ge ??= require("./hook-judging.cjs");
function withoutDoubles(...e) {
	return loaded$37().withoutDoubles(...e);
}
function isBare(...e) {
	return loaded$37().isBare(...e);
}
// src/core/hit-list.ts
var Ke = class HitList$1 {
	count = 0;
	starts = D;
	ends = D;
	what = D;
	static take() {
		if (E === 0) return new HitList$1();
		--E;
		return qe[E] ?? new HitList$1();
	}
	giveBack() {
		this.count = 0;
		qe[E] = this;
		E += 1;
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
const qe = [];
let E = 0;
const D = new Uint32Array();
function doubled$2(e) {
	let t = new Uint32Array(Math.max(64, e.length * 2));
	t.set(e);
	return t;
}
// \0door:core/matcher
let Je;
const loaded$36 = () => Je ??= require("./hook-judging.cjs");
function Matcher(...e) {
	return new (loaded$36()).Matcher(...e);
}
// src/core/prefilter.ts
const Ye = 262144;
// \0door:core/text-windows
let Xe;
const loaded$35 = () => Xe ??= require("./hook-judging.cjs");
function TextWindows(...e) {
	return new (loaded$35()).TextWindows(...e);
}
// src/core/find-matches.ts
function findMatches(e, t, n, r, i, a = Infinity) {
	let o = {
		matches: [],
		marks: [],
		triggers: Ke.take(),
		hasNul: !1
	};
	for (let s = r.start; s < r.end && o.matches.length + o.marks.length <= a; s += Ye) {
		let a = Math.min(r.end, s + Ye);
		let c = e.prefilter.find(n, s, a);
		c.hasNul && (o.hasNul = !0);
		c.count > 0 && new Matcher(e, new TextWindows(n, t, i, 32768), o).read(c);
	}
	return o;
}
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
	if (n < 0 || n + t.length > e.length || e[n] !== t.charCodeAt(0)) return !1;
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
// \0door:core/views/opened
let Ze;
const loaded$34 = () => Ze ??= require("./hook-opening.cjs");
function inflated$1(...e) {
	return loaded$34().inflated(...e);
}
function Opening(...e) {
	return new (loaded$34()).Opening(...e);
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
// src/core/views/characters.ts
const O = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const Qe = `${O}+/=_-`;
const $e = members(Qe);
const et = `${O}+/=_-.~:@!$*?^#%&;\\`;
const tt = members(et);
const nt = "0123456789abcdefABCDEF";
const rt = sextets();
const k = nibbles();
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
	let n = k[e[t] ?? 0] ?? 255;
	let r = k[e[t + 1] ?? 0] ?? 255;
	return n > 15 || r > 15 || t + 1 >= e.length ? -1 : n * 16 + r;
}
function sextets() {
	let e = new Uint8Array(256).fill(255);
	let t = `${O}+/`;
	for (let n = 0; n < 64; n++) e[t.charCodeAt(n)] = n;
	e[45] = 62;
	e[95] = 63;
	return e;
}
function nibbles() {
	let e = new Uint8Array(256).fill(255);
	for (let t = 0; t < 22; t++) e[nt.charCodeAt(t)] = t < 16 ? t : t - 6;
	return e;
}
// src/core/views/context.ts
const it = 50331648;
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
// \0door:core/views/transcript
let ot;
const loaded$33 = () => ot ??= require("./hook-opening.cjs");
function Transcript(...e) {
	return new (loaded$33()).Transcript(...e);
}
// src/core/views/encoding.ts
const st = {
	name: "utf-16le",
	width: 2,
	littleEndian: !0
};
const ct = {
	name: "utf-16be",
	width: 2,
	littleEndian: !1
};
const lt = {
	name: "utf-32le",
	width: 4,
	littleEndian: !0
};
const ut = {
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
	if (startsWith(e, "\u00ff\u00fe")) return startsWith(e, "\u00ff\u00fe\0\0") ? lt : st;
	if (startsWith(e, "\u00fe\u00ff")) return ct;
	return startsWith(e, "\0\0\u00fe\u00ff") ? ut : void 0;
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
	let [n, r] = t === 2 ? [st, ct] : [lt, ut];
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
const A = [
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
const dt = A.map(({ signature: e }) => e.slice(0, 2));
function whyNotOpened(e) {
	let t = A.find(({ signature: t, then: n }) => startsWith(e, t) && (n === void 0 || n.either.some((t) => startsWith(e, t, n.at))));
	return t && `${t.name}: not opened`;
}
// src/core/views/gzip.ts
const j = "\u008b\b";
function isGzip(e) {
	return startsWith(e, j);
}
function openGzip(e, t) {
	let n = new Opening(e, t);
	let r = new Opening(e, t);
	let i = 0;
	for (let t = 0; startsWith(e, j, i); t++) {
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
		let i = Number(text(e, t + 48, t + 58));
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
		let o = `ar:${text(e, t, t + 16).replace(/\/?\s*$/, "")}`;
		a.end > e.length ? r.fail(o, {
			start: t,
			end: e.length
		}, "it ends behind the archive") : n(e.subarray(a.start, a.end)) && r.stored(o, a);
		t = a.end + a.end % 2;
	}
	return r;
}
function text(e, t, n) {
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
		let r = nextWord(e, t + M.length);
		let i = {
			start: dataAfter(e, t + M.length),
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
const M = "stream";
function nextWord(e, t) {
	for (let n = e.indexOf(N, t); n >= 0; n = e.indexOf(N, n + 1)) if (startsWith(e, M, n)) return n;
	return -1;
}
const N = M.charCodeAt(0);
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
const ft = ["7\u0082", "7\u0083"];
const pt = new Map([
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
	if (!ft.some((t) => startsWith(e, t))) return;
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
	let o = pt.get(e[n] ?? 0);
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
// \0door:core/views/zip-directory
let mt;
const loaded$32 = () => mt ??= require("./hook-opening.cjs");
function findDirectory(...e) {
	return loaded$32().findDirectory(...e);
}
function directoryAt(...e) {
	return loaded$32().directoryAt(...e);
}
function entriesOf$1(...e) {
	return loaded$32().entriesOf(...e);
}
// src/core/views/zip.ts
const P = "PK";
function isZip(e) {
	return startsAsZip(e) || endsAsZip(e) && directoryAt(e, e.length - 22) !== void 0;
}
function startsAsZip(e) {
	return startsWith(e, P) || startsWith(e, "PK");
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
	for (let t of entriesOf$1(e, i, r).sort((e, t) => e.offset - t.offset)) {
		if (!r.countEntry({
			start: t.offset,
			end: e.length
		})) break;
		startsWith(e, P, a) && a < t.offset && unlisted(r, a, t.offset);
		a = Math.max(a, openEntry(e, t, a, r, n));
	}
	startsWith(e, P, a) && a < i.start && unlisted(r, a, i.start);
	return r;
}
function isOfInnerZip(e, { shift: t }) {
	return t !== 0 && startsWith(e, P);
}
function openWithoutDirectory(e, t, n) {
	let r = e.indexOf(80);
	for (; r >= 0; r = e.indexOf(80, r + 1)) {
		if (!startsWith(e, P, r)) continue;
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
	if (!startsWith(e, P, o)) return refuse(r, a, s, "its header is not where the directory says");
	if (o < n) return refuse(r, a, s, "it lies inside another entry");
	let c = o + 30 + u16$1(e, o + 26) + u16$1(e, o + 28);
	let l = {
		start: c,
		end: c + t.compressed
	};
	if (l.end > e.length) return refuse(r, a, {
		start: o,
		end: e.length
	}, "it ends behind the archive");
	t.encrypted ? r.pass(a, l, "an entry is encrypted") : t.method === 8 ? openDeflated(a, l, r) : t.method === 0 ? i(e.subarray(l.start, l.end)) && r.stored(a, l) : r.pass(a, l, `compression method ${t.method} is not supported`);
	return skipDescriptor(e, l.end);
}
function refuse(e, t, n, r) {
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
		reason: `${e}: it is longer than the ${it / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that`
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
	return isZip(e) || isTar(e) || beginsLikeOne(e) && F.some(([, t]) => t(e));
}
const F = [
	[["\u008b"], isGzip],
	[["# ", "PA"], isBundle],
	[["%P"], isPdf],
	[["\u0089P"], hasPackedTexts],
	[["!<"], isAr],
	[["\u00ed\u00ab"], isRpm],
	[["SQ", "7"], isSqlite],
	[dt, (e) => whyNotOpened(e) !== void 0],
	[[
		"x",
		"x^",
		"x\u009c",
		"x\u00da"
	], mayBeZlib]
];
const ht = members(F.flatMap(([e]) => e.map((e) => e.charAt(0))).join(""));
const gt = members(F.flatMap(([e]) => e.map((e) => e.charAt(1))).join(""));
function beginsLikeOne(e) {
	return e.length > 1 && ht[e[0] ?? 0] === 1 && gt[e[1] ?? 0] === 1;
}
// \0door:core/views/open-region
let _t;
const loaded$31 = () => _t ??= require("./hook-opening.cjs");
function openRegion(...e) {
	return loaded$31().openRegion(...e);
}
// \0door:core/views/wide
let vt;
const loaded$30 = () => vt ??= require("./hook-opening.cjs");
function wideRegions(...e) {
	return loaded$30().wideRegions(...e);
}
// src/core/views/views.ts
const I = [];
const L = {
	views: [],
	unread: [],
	skipped: []
};
function wholeViews(e, t, n) {
	if (n >= 4) return tooDeep(e);
	let r = openContainer(e, t);
	if (r !== void 0) return r;
	let i = wholeView(e);
	return i === void 0 ? L : {
		...L,
		views: [i]
	};
}
function tooDeep(e) {
	if (!isContainer(e)) return L;
	return {
		...L,
		unread: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: "archives nested more than 4 deep"
		}]
	};
}
function regionsSeen(e, t, { triggers: n, hasNul: r }, i, a) {
	if (a >= 4) return I;
	let o = n.count === 0 ? I : e.regions.regionsAt(t, n, i);
	let s = i.start === 0 && i.end === t.length;
	return s && !r ? o : [...o, ...wideParts(t, i, s)];
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
	return n && isWide(e) ? I : wideRegions(e, t);
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
		reason: yt
	});
	return l;
}
const yt = "more findings than are held at a time: unpack it, and scan that";
function unfoldSeen(e, t, n, { matches: r, marks: i, triggers: a, hasNul: o }, s, c = 0) {
	let l = unfolded(r, i);
	unfoldRegions(e, t, regionsSeen(e.set, t, {
		triggers: a,
		hasNul: o
	}, n, c), s, l, c);
	return l;
}
function unfoldRegions(e, t, n, r, { matches: i, marks: a, unread: o }, s = 0) {
	if (n.length === 0) return;
	let { budget: c } = r;
	let l = s === 0 ? e.silent : void 0;
	let u = openRegions(t, n, r, l);
	let d = unfolded(i, a, o);
	append(o, u.unread);
	for (let n of u.views) {
		if (c.matches < 0) return;
		let u = i.length + a.length + o.length;
		let { regions: f, containers: p, entries: m } = c;
		addView(e, n, r, s, d);
		i.length + a.length + o.length === u && c.containers === p && c.entries === m && l?.add(t, n, n.bytes.length + f - c.regions);
	}
}
function unfolded(e = [], t = [], n = [], r = []) {
	return {
		matches: e,
		marks: t,
		unread: n,
		skipped: r
	};
}
function unfoldWhole(e, t, n, r = 0) {
	return addWhole(e, t, unfold(e, t, {
		start: 0,
		end: t.length
	}, bt, n, r), n, r);
}
const bt = {
	atStart: !0,
	atEnd: !0
};
function addWhole(e, t, n, r, i = 0) {
	addViews(e, wholeViews(t, r, i), r, i, n);
	return n;
}
function addViews(e, { views: t, unread: n, skipped: r }, i, a, o) {
	if (t.length + n.length + r.length === 0) return;
	append(o.unread, n);
	append(o.skipped, r);
	for (let n of t) i.budget.matches >= 0 && addView(e, n, i, a, o);
}
const xt = new Set([
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
	let c = xt.has(o) ? unfold(e, a, s, bt, n, r + 1) : unfoldWhole(e, a, n, r + 1);
	let l = c.matches.filter((e) => (!t.cut || isWhole(e.span, t)) && !(isBare(e) && isBesideRun(e.span, t)));
	append(i.matches, l.map((e) => throughView(e, t)));
	append(i.marks, c.marks.map((e) => ({
		...e,
		span: t.toParent(e.span),
		window: t.window ?? t.region,
		outermost: o
	})));
	append(i.unread, c.unread.map(({ reason: e }) => ({
		span: t.region,
		reason: inside(t, e)
	})));
	append(i.skipped, c.skipped.map(({ reason: e }) => ({
		span: t.region,
		reason: e
	})));
}
function isWhole({ start: e, end: t }, { bytes: n, cut: r }) {
	return !(e === 0 && r?.before) && !(t === n.length && r?.after);
}
const St = {
	base64: 4 / 3,
	hex: 2
};
function isBesideRun({ start: e, end: t }, n) {
	let r = St[n.name] ?? 1;
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
		stream: () => new Collecting(r, (e) => scanWhole(r, e)),
		search: (e, t) => searchSegment(r, e, t)
	};
}
function plain(e) {
	return e.constructor === Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function scanWhole(e, t) {
	let n = foundWhole(e, t);
	return n ? assembled(n, t, e.latin1) : scanLong(e, t);
}
function foundWhole(e, t) {
	let n = viewContext(e, t.length);
	let r = unfoldWhole(e, t, n);
	return n.budget.matches < 0 && !isOpenable(t) ? void 0 : r;
}
// \0door:git/pack/unpacker
let Ct;
const loaded$29 = () => Ct ??= require("./hook-opening.cjs");
function unpack(...e) {
	return loaded$29().unpack(...e);
}
const wt = 65536;
const R = 143232;
// src/kernel/prepared.ts
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
function preparedFor(e) {
	let t = e.key === void 0 ? void 0 : prepared();
	return t?.key === e.key ? t : void 0;
}
function restore(e, { low: t, high: n, tables: r }) {
	let i = new Uint8Array(e.buffer);
	i.set(t, 20480);
	i.set(n, R);
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
	let n = Tt[e];
	for (let e = 0; e < n.length; e += 1) t[n.charCodeAt(e)] = 1;
	return t;
}
const z = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const Tt = {
	base64: z + "+/",
	base64url: z + "-_",
	hex: "0123456789abcdefABCDEF",
	alphanumeric: z,
	word: z + "_"
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
		this.starts = doubled$1(this.starts);
		this.ends = doubled$1(this.ends);
		this.what = doubled$1(this.what);
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
function doubled$1(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
// src/kernel/instance.ts
function instantiate$1() {
	Et ??= new WebAssembly.Module(Buffer.from("AGFzbQEAAAABKQZgA39/fwF/YAF/AX9gB39/f39/f38Bf2AAAX9gBH9/f38AYAJ/fwF/AwgHAQIDBAAFAAUDAQAEBhUEfwFBAAt/AUEAC38BQQALfwFBAAsHIQMLbGl0ZXJhbEhpdHMAAgZzZWFyY2gAAQZtZW1vcnkCAArFKweSCgIGfwJ7QYGYAS0AACECQYCYAS0AACIERSAEQQpGIARBIGtB3wBJciAEQQ1GciAEQQlGciAEQcIBT3IgBEEfRnJyRQRAQQAPCyACQYsBRiAEQR9GcQR/QYKYAS0AAEEIRgVBAAsEQEEBDwsgAkHLAEYgBEHQAEZxBH9BgpgBLQAAQQNGBUEACwR/QYOYAS0AAEEERgVBAAsEQEEBDwsgBEH4AEYEfyACQZwBRiACQQFGciACQdoBRnIgAkHeAEZyBUEACwRAQQEPC0GAmAH9AAQAIgf9DMLCwsLCwsLCwsLCwsLCwsL9cf0MMzMzMzMzMzMzMzMzMzMzM/0m/WRBkJgB/QAEACII/QzCwsLCwsLCwsLCwsLCwsLC/XH9DDMzMzMzMzMzMzMzMzMzMzP9Jv1kQRB0ciEEAkAgAEGAmAFrIgJBB24iBSACQcAASQR+QgEgAq2GQgF9BUJ/C6ciBiAH/QyAgICAgICAgICAgICAgICA/XH9DEBAQEBAQEBAQEBAQEBAQED9Jv1kIAj9DICAgICAgICAgICAgICAgID9cf0MQEBAQEBAQEBAQEBAQEBAQP0m/WRBEHRyIgIgAiAEckEBdEF/c3EgBCACQQF2QX9zcSAGQQF2cSAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/XH9DAEBAQEBAQEBAQEBAQEBAQH9Jv1kIAj9DA0NDQ0NDQ0NDQ0NDQ0NDQ39cf0MAQEBAQEBAQEBAQEBAQEBAf0m/WRBEHRyIAf9DCAgICAgICAgICAgICAgICD9cf0MX19fX19fX19fX19fX19fX/0m/WQgCP0MICAgICAgICAgICAgICAgIP1x/QxfX19fX19fX19fX19fX19f/Sb9ZEEQdHIgB/0MCQkJCQkJCQkJCQkJCQkJCf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZCAI/QwJCQkJCQkJCQkJCQkJCQkJ/XH9DAICAgICAgICAgICAgICAgL9Jv1kQRB0cnJyQX9zIAf9ZCAI/WRBEHRyIgZBf3NxIAYgBEF/c3EgAkF/c3FycnJxaUkNAEGAmAEhAgNAIAAgAksEQCACLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH9BAQUCf0EAIAItAAAiAUHCAUkgAUH0AUtyDQAaIAFB4AFJBH9BAgVBA0EEIAFB8AFJGwshBCACQQFqIQEDQCABIAIgBGpJIAAgAUtxBEBBACABLQAAQcABcUGAAUcNAhogAUEBaiEBDAELCyAECwshBEEAIQEgBAR/QQAFIANBAWoiAyAFSwsNAiACIARBASAEG2ohAgwBCwtBASEBCyABBEBBASEBBUEBIQECQEGBmAEtAAAiAkH+AUZBgJgBLQAAIgNB/wFGcQR/QQEFIAJB/wFGIANB/gFGcQsNAEEAIQEgAEGAmAFrIgJBwABJBH5CASACrYZCAX0FQn8Lp0GAmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEGQmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHJxaUEKbCAAQYCYAWtBA2xJDQAgA0UhA0GAmAEhAgNAIAJBAWoiBCAASQRAIAEgAUEBaiACIANqLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH8gBCADay0AAAVBAQsbIQEgAkECaiECDAELCyABQQpsIABBgJgBa0EDbE8hAQsLIAELlAcCCX8BeyADJAAgAyQBIAQkAiAAIAEQBUUEQEF/DwsjASMAa0EMbiQDAn9BASAFIAZGDQAaIAAhAQNAIAEgAkkEQEEAIwEjAksNAhogAUGAEGoiAyACIAIgA0sbIgpBQGshB0GAgAEhBCABQUBqIQMDQCADIAdJBEAgBP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACAQQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79CwQAIARBEGohBCADQRBqIQMMAQsLIAUhAwNAIAMgBkkEQEEAIQggAyADKAIYaiENIAMsABD9DyEQQYCSASEHIAogAWtBgIEBaiEJQcCAASEEA0AgBCAJSQRAIAcgBP0ABAAgEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9DAAAAAAAAAAAAAAAAAAAAAD9N/2kASAE/QAEECAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQR0ciAE/QAEICAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQh0ciAE/QAEMCAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQx0cjsBACAHQQJqIQcgBEFAayEEDAELCyAKIAFrIQ4gAygCFCELQYAgIQlBgJIBIQwDQCAIIA5JBEAgCSAINgIAIAwoAgAhBEEBIQcDQCAHIAtJBEAgBCAEIAcgCyAHayIEIAQgB0sbIg92cSEEIAcgD2ohBwwBCwsgCSALRSAEQf//B3FBAEdyQQJ0aiEJIAxBAmohDCAIQUBrIQgMAQsLQYAgIQcDQCAHIAlJBEAgBygCACEIIAMhBANAIAQgDUkEQCAEIAEgCGogCiAIQcCAAWoQAyAEQSBqIQQMAQsLIAdBBGohBwwBCwsgAyADKAIYaiEDDAELCyABQYAQaiEBDAELC0EBC0UEQEF/DwsjASMAa0EMbv0M/////////////////////yEQA0AgAEEQaiIBIAJNBEAgECAA/QAEAP13IRAgASEADAELC0GAgICABEEAAn8DQCAAIAJJBEBBASAALQAARQ0CGiAAQQFqIQAMAQsLIBD9Y0ULG3ILBAAjAwvNCAMHfwZ+A3sgA/0ABAAgACwAAP0PIhL9Tv1h/WSsIAP9AAQQIBL9Tv1h/WSsQhCGhCAD/QAEICAS/U79Yf1krEIghoQgA/0ABDAgEv1O/WH9ZKxCMIaEIQ0gA0FAayIE/QAEACAS/U79Yf1krCAE/QAEECAS/U79Yf1krEIQhoQgBP0ABCAgEv1O/WH9ZKxCIIaEIAT9AAQwIBL9Tv1h/WSsQjCGhCEOIAIgAWsiAkHAAEkEfkIBIAKthkIBfQVCfwsgDSADQQFrMQAAIAAxAACDQgBSrSANQgGGhEJ/hYODIRAgDSELIA4hDCAAKAIEIQRBASECAn4DQCACIARJBEAgCyAMQsAAIAIgBCACayIDIAIgA0kbrSIPfYYgCyAPiISDIQsgDCAMIA+IgyEMQgAgCyAQg1AgAiAPp2oiAkEQRnENAhoMAQsLIAsgEIMLIQsDQCALQgBSBEAgASALeiIMp2ohBSAOQgGGQj8gDH2GIA0gDIiEQn+FIgxQBEAgBUFAayEDA0AgA/0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEv1O/WH9ZCIEQX9zaGohAiAEQf//A0YEQCADQRBqIQMMAQsLBSAFIAx6p2ohAgsgACgCDCIGQf8BcSIEQQBHIgMEQCAEQQFHIAIgBWtBgAFLcgR/QQEFIAUtAABBgNQCai0AAEECdCAFLQABQYDUAmotAABBBHZyQf8BcSIDRSADQQpGIANBIGtB3wBJciADQQ1GciADQQlGciADQcIBT3IgA0EfRnJyCyEDCyADBH8gBSACIAQQBgUgAwsiBEUgAiAFayIDIAZBCHZJcUUEQEEBAn9BACADQYABSw0AGkEAIQdBACEIIAUhAwNAIAIgA0sEQP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iE/0MQEBAQEBAQEBAQEBAQEBAQP1O/WH9ZCEJQQAgAiADayIGQcAASQR+QgEgBq2GQgF9BUJ/C6dB//8DcSIKIAkgE/0MAQEBAQEBAQEBAQEBAQEBAf1O/WH9ZHJBf3NxDQIaIAcgEf0MICAgICAgICAgICAgICAgIP1O/WH9ZCIGIAlxIApxciEHIAggCSAGQX9zcSAKcXIhCCADQRBqIQMMAQsLIAhFIAdFcgtFIgMgBBsEf0EBBSAAKAIcIAIgBWtNCwRAIAAoAghBgAJBACAEG3JBgARBACADG3IhAyMBIAU2AgAjASACNgIEIwEgAzYCCCMBQQxqJAELCyALIAtCAX2DIQsMAQsLC8cEAgN/An4gAEUEQEEBDwsgACgCOCIDQf8BcSEFIAIgA0EYdmohBCAAKQMAIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EIdkH/AXEhBSAAKQMIIQZBACECA0AgAiAFSQR/IAIgBGotAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EQdkH/AXEhBSAAKQMQIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIhA0EAIQIDQCACIAVJBH8gAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSBUEACwRAIAJBAWohAgwBCwsgAiADaiAFSQRAQQAPCyAAKQMgIgZQBH9BAQUgACkDGCEHQQAhAgNAIAJBMEkEfyACIARqLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAkEBaiECDAELCyACQTBGBH9BAQUgAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSCwsEfyAAKQMwIgZQBH9BAQUgACkDKCEHQQAhAANAIABBEEkEfyABQQFrIABrLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAEEBaiEADAELCyAAQRBGBH9BAQUgAUEBayAAay0AAEEDdEGAwAJqKQMAIAaDQgBSCwsFQQALC9sJAwl/FHsBfgNAIAAgAUkEQCAAQYAQaiICIAEgASACSxshBUGA0AL9AAQAIQ9BkNAC/QAEACEQQaDQAv0ABAAhEUGw0AL9AAQAIRJBwNAC/QAEACETQdDQAv0ABAAhFEHg0AL9AAQAIRVB8NAC/QAEACEWQYDRAv0ABAAhF0GQ0QL9AAQAIRhBoNEC/QAEACEZQbDRAv0ABAAhGkGAECEDIAAiAv0ABAAiCyALQQH9jQH9Uf0MDw8PDw8PDw8PDw8PDw8PD/1OIQwgCyALQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4hCwNAIAIgBUkEQCADIA8gDP0OIBAgC/0O/U4gEyAMIAL9AAQQIg4gDkEB/Y0B/VH9DA8PDw8PDw8PDw8PDw8PDw/9TiIN/Q0BAgMEBQYHCAkKCwwNDg8QIhv9DiAUIAsgDiAOQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4iDv0NAQIDBAUGBwgJCgsMDQ4PECIc/Q79Tv1OIBcgDCAN/Q0CAwQFBgcICQoLDA0ODxARIh39DiAYIAsgDv0NAgMEBQYHCAkKCwwNDg8QESIe/Q79Tv1OIBEgDP0OIBIgC/0O/U4gFSAb/Q4gFiAc/Q79Tv1OIBkgHf0OIBogHv0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgDSEMIA4hCyACQRBqIQIMAQsLQYAQIQZBgCAhAyAAIQIDQCACIAVJBEAgAyAFIAJrIgRBwABJBH5CASAErYZCAX0FQn8LIAYpAwCDIh97p0ECdGohBANAIAMgBEkEQEEAIQcDQCAHQQhIBEAgAyACIB96p2o2AgAgHyAfQgF9gyEfIANBBGohAyAHQQFqIQcMAQsLDAELCyAEIQMgBkEIaiEGIAJBQGshAgwBCwsgAyEEQYAgIQJBgCAhAwNAIAMgBEkEQCADKAIAIgUvAQBBoMAAckGAgMSHAWxBEnZBgMABai0AAEEDdEGA0gJqKQMAIAVBA2spAwBCoMCAgYKEiJAghINClfip+pe33puef35CIIinIgZBFHZBgKABai0AACEHIAIgBTYCACACIAcgBkERdkEHcXZBAXFBAnRqIQIgA0EEaiEDDAELCyACIQNBgCAhBwNAIAMgB0sEQCMBIwJLBEBBAA8LIAcoAgAiCS8BAEGgwAByQYCAxIcBbEESdkGAwAFqLQAAQQN0QYDSAmopAwAgCUEDaykDAEKgwICBgoSIkCCEg0KV+Kn6l7fem55/fkIgiKdBEnZBAXRBgNgCaiICLwECQRRsQYDfCGohCiACLwEAQRRsQYDfCGohBQNAIAUgCkkEQCAJIAUoAgBrIgQgBSgCBGohCCAEIQIgBSgCDCEGAn8DQCACIAhJBEBBACAC/QAEACAG/QAEEP1QIAb9AAQA/SP9Y0UNAhogBkEgaiEGIAJBEGohAgwBCwtBAQsEfyAFKAIQIAQgCBAEBUEACwRAIAUoAgghAiMBIAQ2AgAjASAINgIEIwEgAjYCCCMBQQxqJAELIAVBFGohBQwBCwsgB0EEaiEHDAELCyAAQYAQaiEADAELC0EBC54DAQN/IAEgAGsiA0GAAUsEQEEBDwsgAkEBRgRAIANBFE8Ef0GAmAEhAiAAIgFBICADQXxxIgMgA0EgTxsiBGohBQNAIAEgBUkEQCACIAEtAANBgNQCai0AACABLQAAQYDUAmotAABBEnQgAS0AAUGA1AJqLQAAQQx0ciABLQACQYDUAmotAABBBnRyciIDQRB2OgAAIAIgA0EIdjoAASACIAM6AAIgAkEDaiECIAFBBGohAQwBCwsgAhAABEAgACAEaiECAkADQCAAIAJJBEAgAC0AACIDQSByIQRBACEBIANBOUsEfyAEQeEASSAEQeYAS3IFIANBMEkLDQIgAEEBaiEADAELC0EBIQELBUEBIQELIAFFBUEACw8LIANBIE8Ef0GAmAEhASAAIgJBMCADQX5xIgAgAEEwTxtqIQMDQCACIANJBEAgASIAQQFqIQEgACACLQAAIgBBMGsgAEEgckHXAGsgAEE6SRtBBHQgAi0AASIAQTBrIABBIHJB1wBrIABBOkkbcjoAACACQQJqIQIMAQsLIAEQAAVBAAsL", "base64"));
	return new WebAssembly.Instance(Et).exports;
}
let Et;
// \0door:kernel/spec
let Dt;
const loaded$28 = () => Dt ??= require("./hook-asking.cjs");
function checkSpec(...e) {
	return loaded$28().checkSpec(...e);
}
// \0door:kernel/buckets
let Ot;
const loaded$27 = () => Ot ??= require("./hook-asking.cjs");
function sortIntoBuckets(...e) {
	return loaded$27().sortIntoBuckets(...e);
}
// \0door:kernel/patterns
let kt;
const loaded$26 = () => kt ??= require("./hook-asking.cjs");
function patternsSize(...e) {
	return loaded$26().patternsSize(...e);
}
function writePatterns(...e) {
	return loaded$26().writePatterns(...e);
}
// \0door:kernel/neighbours
let At;
const loaded$25 = () => At ??= require("./hook-asking.cjs");
function setBitsOf(...e) {
	return loaded$25().setBitsOf(...e);
}
function writeSets(...e) {
	return loaded$25().writeSets(...e);
}
function demandsOf(...e) {
	return loaded$25().demandsOf(...e);
}
function writeDemands(...e) {
	return loaded$25().writeDemands(...e);
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
	}).map(({ bytes: e, pair: t }) => hash(e & (jt[n[t] ?? 0] ?? 0n)));
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
const jt = [0n, ...Array.from({ length: 16 }, (e, t) => maskOf(Math.floor(t / 4), t % 4 + 2))];
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
	new BigUint64Array(e, 43264).set(jt);
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
	let c = R + Math.ceil(t.length * 20 / 8) * 8;
	let l = c + s.records.length * 64;
	let u = l + patternsSize(t);
	let d = u + n.length * 32;
	let f = t.length * 12;
	let p = n.reduce((e, { shortest: t }) => e + Math.ceil(2048 / (t + 1)) + 1, 0) * 12;
	let m = d + Math.max(Mt, t.length) * 12;
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
const Mt = 4096;
const Nt = 65536;
function growTo(e, t) {
	let n = Math.ceil(t / Nt) - e.buffer.byteLength / Nt;
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
	let a = new Uint32Array(e, R, t.length * 5);
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
			It[e],
			Math.min(64, n),
			a,
			demandOf(e, t),
			...i[a] ?? []
		], o);
		r[o + 7] = leastOf(t.filter(({ opens: e, mixed: t }) => !e && !t));
	});
	let a = new Uint8Array(e, 43520, 256);
	for (let e = 0; e < 64; e++) a[Pt.charCodeAt(e)] = e;
	a[45] = 62;
	a[95] = 63;
}
const Pt = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function familyOf(e) {
	let t = Math.min(64, ...e.map((e) => e.shortest));
	return [
		e.reduce((e, { name: t }) => e | It[t], 0),
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
	return Math.min(Ft, ...e.map(({ min: e }) => e));
}
const Ft = 2 ** 24 - 1;
const It = {
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
const B = 77056;
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
		this.#t = instantiate$1();
		this.#n = fillTables(this.#t.memory, e, this.#e, t);
		this.#r = new Uint8Array(this.#t.memory.buffer);
		this.#i = new Uint32Array(this.#t.memory.buffer, this.#n.hits);
	}
	find(e, t, n) {
		this.#a.clear();
		this.#o.clear();
		let r = t < n ? Math.min(n + this.#n.reach, e.length) : t;
		for (let i = t; i < r; i += wt) {
			let a = Math.min(i + wt, r);
			this.#c(e, i, a);
			this.#l(e, i - B, t, n, B, B + a - i);
		}
		if (this.#o.count === 0) return this.#a;
		return mergeHits(this.#a, this.#o, this.#s);
	}
	#c(e, t, n) {
		let r = Math.max(t - 128, 0);
		let i = Math.min(n + 256, e.length);
		let a = B - (t - r);
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
let Lt;
const loaded$24 = () => Lt ??= require("./hook-asking.cjs");
function makeTwin(...e) {
	return loaded$24().makeTwin(...e);
}
// src/kernel/index.ts
const makePrefilter = (e) => {
	let t = preparedFor(e);
	return t === void 0 ? makeInTurn(e) : makeFast(e, t) ?? makeTwin(e);
};
function makeInTurn(e) {
	checkSpec(e);
	let t = Rt;
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
const Rt = 65536;
function makeFast(e, t) {
	try {
		return makeSimd(e, t);
	} catch {
		return;
	}
}
// \0node:zlib
let zt;
const loaded$23 = () => zt ??= require("node:zlib");
const V = {
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
	return loaded$23().createInflate(...e);
}
function inflateRawSync(...e) {
	return loaded$23().inflateRawSync(...e);
}
function inflateSync(...e) {
	return loaded$23().inflateSync(...e);
}
// src/platform/inflate.ts
const Bt = {
	deflate: inflateRawSync,
	zlib: inflateSync
};
const Vt = { inflate(e, t, n) {
	let r = attempt(e, t, n, V.Z_FINISH);
	if (r !== "Z_BUF_ERROR") return typeof r == "string" ? failed(r) : {
		...r,
		status: "complete"
	};
	let i = attempt(e, t, n, V.Z_SYNC_FLUSH);
	return typeof i == "string" ? failed(i) : {
		...i,
		status: "truncated"
	};
} };
function attempt(e, t, n, r) {
	try {
		let { buffer: i, engine: a } = Bt[t](e, {
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
let Ht;
const loaded$22 = () => Ht ??= require("./hook-judging.cjs");
function compile(...e) {
	return loaded$22().compile(...e);
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
let Ut;
function builtIn() {
	return Ut ??= made$1(preparedIndex());
}
function measured() {
	return new Map(builtInRules().flatMap((e) => withMeasure(e)));
}
function made$1(e) {
	return e === void 0 ? indexed(compileRules(builtInRules(), measured()).rules) : opened$1(e);
}
function opened$1(e) {
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
const Wt = Object.values(y).map(({ id: e }) => e);
const Gt = {
	makePrefilter,
	latin1: me,
	inflater: Vt,
	unpacker: { unpack }
};
function scannerFor(e) {
	if (!namesNone(e)) return createScanner(rulesFor(e), Gt);
	let t = createScanner(builtIn(), Gt);
	Kt.add(t);
	return t;
}
const Kt = new WeakSet();
function namesNone({ rules: e, disable: t, severity: n, allow: r }) {
	return e.length === 0 && t.length === 0 && n.size === 0 && r.every(({ target: e }) => e.kind !== "rule");
}
function rulesFor(e) {
	let { rules: t, problems: n } = compileRules(rulesInForce(e, builtInRules(), Wt), measured());
	refuseBadRules(e, n);
	return t;
}
// src/surfaces/version.ts
const qt = "0.1.0";
const H = 82176;
const U = 245248;
const W = 327680;
// src/git/small/kernel.ts
function kernelOf(e = 0) {
	try {
		G ??= instantiate();
		G.kernel.memory.length < e && (G = grown(G, e));
		return G.kernel;
	} catch {
		return;
	}
}
let G;
function instantiate() {
	let { memory: e, ...t } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from("AGFzbQEAAAABNglgAX8Bf2ADf39/AX9gAAF/YAJ/fwF/YAR/f39/AX9gBX9/f39/AX9gAABgAn9/AGADf39/AAMXFgQABwIDBAUBBggGAQICAwAAAQAFAQMFAwEABQYpCH8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHwAERCGFyZVBsYWluABUKZW5kT2ZFbnRyeQAEC2VuZE9mRm9sZGVyABQLZmluZEVudHJpZXMAEwRpZE9mABIIaXNCZXNpZGUAEQZtb2RlT2YAEAZwYXRoT2YADwdpbmZsYXRlAA4JZW5kT2ZLZXB0AAsHYWRkU2hhMQACB2VuZFNoYTEACQlzdGFydFNoYTEACAplbmRPZkZpbGVzAAcKd3JpdGVGaWxlcwAGC3dyaXRlRm9sZGVyAAUGbWVtb3J5AgAMAQUKlDkWogQBBH8gAEGAEGpBAEHAAPwLACABIQQDQCAEIAEgAmpJBEAgAEGAEGogBC0AAEEBdGoiBSAFLwEAQQFqOwEAIARBAWohBAwBCwtBASEGQQAhBEEBIQUCfwNAIAVBD00EQEEAIAZBAXQgAEGAEGogBUEBdGovAQAiB2siBkEASA0CGiAFIAQgBxshBCAFQQFqIQUMAQsLIARBAU1BACADG0EBIAYbC0UEQEEADwsgAEGgEGohBEEBIQVBACEDA0AgBUEPTQRAIAVBAXQiBiAEaiADOwEAIAMgAEGAEGogBmovAQBqIQMgBUEBaiEFDAELC0EAIQUDQCACIAVLBEAgASAFai0AACIDBEAgBCADQQF0aiIDLwEAIQYgAyAGQQFqOwEAIABBwBBqIAZBAXRqIAU7AQALIAVBAWohBQwBCwtBACEBIABBwBBqIQQgAEEAOwEAQQEhBQNAIAVBCk0EQEEBIAV0IgIgAGogACAC/AoAACABQQF0IQEgBCAAQYAQaiAFQQF0ai8BAEEBdGohAgNAIAIgBEsEQCAAQQEgBXRBAWsgAUEBdkHVqgFxIAFB1aoBcUEBdHIiA0ECdkGz5gBxIANBs+YAcUECdHIiA0EEdkGPHnEgA0GPHnFBBHRyIgNBCHQgA0EIdnJBECAFa3ZxQQF0aiAELwEAQQR0IAVyOwEAIAFBAWohASAEQQJqIQQMAQsLIAVBAWohBQwBCwtBAQvbAQEGfyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMgACMCpyICQf8HcUEBdGovAQAiAUUEQEEBIQECfwNAIAFBD00EQCACQQFxIANBAXRyIQMgAkEBdiECIABBgBBqIAFBAXRqLwEAIgUgAyAEa0sEQCAAQcAQaiADIAZqIARrQQF0ai8BAEEEdCABcgwDCyAFIAZqIQYgBCAFakEBdCEEIAFBAWohAQwBCwtBAAshAQsgAUUEQEF/DwsjAiABQQ9xIgCtiCQCIwMgAGskAyABQQR2C6UBAQJ/A0AgACABSQRAQQAhAgNAIAJBwABJBEAgAiAAIAJqKAIAIgNBCHZBgP4DcSADQRh0IANBgP4DcUEIdHJyIANBGHZyNgKAUCACQQRqIQIMAQsLQYDQACECA0AgAkGA0gBJBEAgAiACKAIAIAIoAgggAigCNCACKAIgc3NzIgNBAXQgA0EfdnI2AkAgAkEEaiECDAELCxAKIABBQGshAAwBCwsLswMCBH8BfgNAIwQjBUEIak0EQCMGIwdJQYAQEAEiAEGAAklxBEAjBiIBQQFqJAYgASAAOgAADAILIABBgAJGBEBBAQ8LIABBgAJIIABBnQJKciMGIwdGcgR/QQAFIABBgQJrIgBBAXRBlAhqLwEAIABBzghqLQAAIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASAArSIEhkIBfYOnIwIgBIgkAiMDIABrJANqIQECf0EAQYAwEAEiAEEASCAAQR1Kcg0AGiAAQQF0QewIai8BACECIABBqAlqLQAAIQMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASADrSIEhkIBfYOnIQAjAiAEiCQCIwMgA2skA0EAIAAgAmoiAiMGQYCCBWtLIwYgAWoiASMHS3INABogAkEISQRAIwYhAANAIAAgAUkEQCAAIAAgAmstAAA6AAAgAEEBaiEADAELCwUjBiEAA0AgACABSQRAIAAgACACaykDADcDACAAQQhqIQAMAQsLCyABJAZBAQsLRQRAQQAPCwwBCwtBAAvSAQIDfwF+IwEgAEEoamoiAy0AAEHAAHEEfyADLwECQb//A3EFQQALBEAgAUEBag8LIAAjASAAIgJBKGpqIgBBBEECIAAtAABBwABxG2oiBCADLQABIAMtAABBD3FBCHRyIgBB/x9PBH8gBCEAAkADQCAAIAFJBEAgACAAKQMAIgVCgYKEiJCgwIABfSAFQn+Fg0KAgYKEiJCgwIB/gyIFeqdBA3ZqIQMgBUIAUg0CIABBCGohAAwBCwsgASEDCyADIARrBSAAC2ogAmtBCGpBeHFqC5IBACADBEAgAyACNgIAIAMgADYCBAsgAkK04MCBg4YINwMAIAJBBmohAiABIwEjACAAQQJ0aigCAEGogBRqaiIAQQRBAiAALQAAQcAAcRtqaiIBIQADQCAALQAAIgNBL0dBACADGwRAIABBAWohAAwBCwsgAiABIAAgAWsiAPwKAAAgACACaiIAQQA6AAAgAEEBaguvAgEEfyAAIQUDQCABIAVLBEAgBARAIAQgBSAAa0EDdGoiBiADNgIAIAYgBTYCBAsjACAFQQJ0aigCAEGAgBRqKAIYIgZBgP6DeHFBCHcgBkH/gfwHcUEIeHIhB0EAIQYDQCAGQQZJBEAgAyAGaiAHQQ8gBkEDbGt2QQdxQTBqOgAAIAZBAWohBgwBCwsgA0EgOgAGIANBB2ohByACIwEjACAFQQJ0aigCAEGogBRqaiIDQQRBAiADLQAAQcAAcRtqaiIGIQMDQCADLQAAIghBL0dBACAIGwRAIANBAWohAwwBCwsgByAGIAMgBmsiA/wKAAAgAyAHaiIDQQA6AAAgA0EBaiIDIwAgBUECdGooAgBBqIAUaiMB/AoAACADIwFqIQMgBUEBaiEFDAELCyADC28BAn8DQCAAIAFJBH8gAiMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbamohAwNAIAMtAAAiBEEvR0EAIAQbBEAgA0EBaiEDDAELCyADLQAAQS9HBUEACwRAIABBAWohAAwBCwsgAAtDAEHA0gBBgcaUugY2AgBBxNIAQYnXtv5+NgIAQcjSAEH+uevFeTYCAEHM0gBB9qjJgQE2AgBB0NIAQfDDy558NgIAC88BAgF+An8gACABaiIFQQAgACABQcgAakFAcWoiBCAAayABa/wLACAFQYABOgAAIARBCGsgAq1CA4YiA0IIiEL/gfyH8J/A/wCDIANC/4H8h/CfwP8Ag0IIhoQiA0IQiEL//4OA8P8/gyADQv//g4Dw/z+DQhCGhEIgijcDACAAIAQQAkEAIQADQCAAQRRJBEAgAEHA0gBqIgEoAgAhAiABIAJBCHZBgP4DcSACQRh0IAJBgP4DcUEIdHJyIAJBGHZyNgIAIABBBGohAAwBCwsLzQkBBn9BwNIAKAIAIQFBxNIAKAIAIQNByNIAKAIAIQBBzNIAKAIAIQJB0NIAKAIAIQRBgNAAIQUDQCAFQdDQAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciACIAMgACACc3FzakGZ84nUBWpqaiIEQQV0IARBG3ZyIAAgASADQR50IANBAnZyIgMgAHNxc2pBmfOJ1AVqamoiAkEFdCACQRt2ciADIAQgAUEedCABQQJ2ciIBIANzcXNqQZnzidQFampqIgBBBXQgAEEbdnIgASACIAEgBEEedCAEQQJ2ciIEc3FzakGZ84nUBWpqIANqIgNBBXQgA0EbdnIgBCAAIAQgAkEedCACQQJ2ciICc3FzakGZ84nUBWpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQaDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGh1+f2BmpqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBodfn9gZqamoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQaHX5/YGampqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGh1+f2BmpqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGh1+f2BmpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQfDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANxIAIgACADcnFyakGkhpGHB2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcSAAIAEgA3JxcmpBpIaRhwdramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHEgAyABIARycXJqQaSGkYcHa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRxIAEgAiAEcnFyakGkhpGHB2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJxIAQgACACcnFyakGkhpGHB2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQcDSAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGq/PSsA2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBqvz0rANramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQar89KwDa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGq/PSsA2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGq/PSsA2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwtBwNIAQcDSACgCACABajYCAEHE0gBBxNIAKAIAIANqNgIAQcjSAEHI0gAoAgAgAGo2AgBBzNIAQczSACgCACACajYCAEHQ0gBB0NIAKAIAIARqNgIAC4kDAgR/An5CASEHA0AgB0IAUgRAAkADQCAAIAFJBEAgACAAKQMAIghCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/gyIIeqdBA3ZqIQMgCEIAUg0CIABBCGohAAwBCwsgASEDCyADQQFqIgMtAABBLUciBAR/IAMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbBSADQQJqQQAgAy0AAUExRhsLIgUEfyAFLQAAQSBHBUEBCwRAQQAPCyAFQQFqIgMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbIgYEfyAGLQAAQQpHBUEBCwRAQQAPC0EAIQMgBUEBaiEAA0AgACAGSQRAIAAtAAAgA0EKbGpBMGshAyAAQQFqIQAMAQsLIAEgBkEBaiACQQAgBBtqIgBJBEBBAA8LIAcgA618QgF9IQcMAQsLIAALuAUBB38jAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCH4OnIQMjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIfg6cjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIPg6chACMCQgSIJAIjA0EEayQDQQFqIgRBHksgA0GBAmoiBUGeAktyBEBBAA8LIABBBGohA0GABEEAQRP8CwADQCADIAZLBEAgBkGACGotAAAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCB4OnIwJCA4gkAiMDQQNrJAM6AIAEIAZBAWohBgwBCwtBgBBBgARBE0EAEAAEfyAEIAVqIQMCfwNAIAEgA0kEQEEAQYAQEAEiAEEASA0CGkEAIQJBASEGIABBEEgEQCAAIQIFIAFFIABBEEZxBH9BAAwEBSAAQRBGBH8gAUH/C2otAAAhAiMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIDg6cjAkICiCQCIwNBAmskA0EDagUgAEERRgR/IwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgeDpyMCQgOIJAIjA0EDayQDQQNqBSMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL/AIOnIwJCB4gkAiMDQQdrJANBC2oLCwshBgtBACABIAZqIgAgA0sNAhogAUGADGogAiAG/AsAIAAhAQwBCwtBgARBgAwgA/wKAABBAQsFQQALRQRAQQAPC0GABi0AAAR/QYAQQYAEIAVBARAABUEACwR/QYAwIAVBgARqIARBARAABUEACwuWBAEEfwNAIABFBEAjBSMEIwNBA3ZrSQRAQQAPCyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIBg6chACMCQgGIJAIjA0EBayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgODpyEBIwJCAogkAiMDQQJrJAMgAQR/IAFBAUYEf0GABEEIQZAB/AsAQZAFQQlB8AD8CwBBgAZBB0EY/AsAQZgGQoiQoMCAgYKECDcAAEGgBkEFQSD8CwBBgBBBgARBoAJBABAABH9BgDBBoAZBIEEAEAAFQQALBH8QAwVBAAsFIAFBAkYEfxAMBUEACwR/EAMFQQALCwUjA0EHcSEBIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCIAGtiCQCIwMgAWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL//wODpyEBIwJCEIgkAiMDQRBrJAMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJC//8Dg6chAiMCQhCIJAIjA0EQayQDIwQjA0EDdmskBEIAJAJBACQDIAEgAnNB//8DRyMEIAFqIgIjBUtyIwYgAWoiAyMHS3IEf0EABSMGIwQgAfwKAAAgAiQEIAMkBkEBCwtFBEBBAA8LDAELC0EBC58FAgV/BHtCACQCQQAkA0GCgAEkBCAAQYCAAWokBUGAggUkBiABQYCCBWokByAAQQZJBH9BAQVBgYABLQAAIgBBIHFFQYCAAS0AACIBQQ9xQQhGIAFBBHZBCElxcQR/IAFBCHQgAHJBH3AFQQELCwR/QQAFEA0LRQRAQX8PCyMDQQdxIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwIgAK2IJAIjAyAAayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQv////8Pg6chACMCQiCIJAIjA0EgayQDIABBgP6DeHFBCHcgAEH/gfwHcUEIeHIhBiMGQYCCBWtBfyMFIwQjA0EDdmtPBH8jBiEEQQEhA0EAIQFBgIIFIQADQCAAIARJBEAgAEGwK2oiAiAEIAIgBEkbIQX9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQkDQCAAQRBqIgIgBU0EQCABIANBBHRqIQEgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQkgAiEADAELCyABIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogCP0bACAI/RsBaiAI/RsCaiAI/RsDakEEdGpqIQEgAyAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiEDA0AgACAFSQRAIAMgAC0AAGoiAyABaiEBIABBAWohAAwBCwsgA0Hx/wNwIQMgAUHx/wNwIQEMAQsLIAYgAUEQdCADckYFQQALGwsmACMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbagssACMAIABBAnRqKAIAQYCAFGooAhgiAEGA/oN4cUEIdyAAQf+B/AdxQQh4cgudAgEDfyMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbaiEDQQAhAAJAIwEjACABQQJ0aigCAEGogBRqaiIBQQRBAiABLQAAQcAAcRtqIgEgA0YNACADQQdxIAFBB3FGBEADQCADQQdxBEBBACEAIAJFDQMgAy0AACIEIAEtAAAiBWshACAEIAVHDQMgAkEBayECIANBAWohAyABQQFqIQEMAQsLA0AgAkEITwRAIAMpAwAgASkDAFEEQCADQQhqIQMgAUEIaiEBIAJBCGshAgwCCwsLCwNAIAIiAEEBayECIAAEQCADLQAAIgQgAS0AACIFayEAIAQgBUcNAiADQQFqIQMgAUEBaiEBDAELC0EAIQALIABFCxIAIwAgAEECdGooAgBBqIAUaguRAQECfyADJAAgBCQBQQAhAwNAIAIgA0sEQCMAIANBAnRqIABBgIAUazYCACAFIABBKGogBGovAQAiBnIhBSABIAZBwABxRSAGQQ9xQQh0IAZBCHZyIgZB/x9JcQR/IAAgBCAGakEyakF4cWoFIAAgARAECyIASQRAQQAPCyADQQFqIQMMAQsLQQAgACAFQTBxGwvPAgEIfyMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiEFIABBAWohCANAIAEgCEsEQCACIQBBACEGAkAjASMAIAEgCGpBAXYiBEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiIHIAUiA0YNACADQQdxIAdBB3FGBEADQCADQQdxBEBBACEGIABFDQMgAy0AACIJIActAAAiCmshBiAJIApHDQMgAEEBayEAIANBAWohAyAHQQFqIQcMAQsLA0AgAEEITwRAIAMpAwAgBykDAFEEQCADQQhqIQMgB0EIaiEHIABBCGshAAwCCwsLCwNAIAAiBkEBayEAIAYEQCADLQAAIgkgBy0AACIKayEGIAkgCkcNAiADQQFqIQMgB0EBaiEHDAELC0EAIQYLIAYEQCAEIQEFIARBAWohCAsMAQsLIAgL3wMCBn8DfiAAIQQDQCABIARLBEAjASMAIARBAnRqKAIAQYCAFGoiB0EoamoiAEEEQQIgAC0AAEHAAHEbaiIAQYAgaiEGIAAhAwJAA0AgAyAGSQRAIAMgAykDACIIQoGChIiQoMCAAX0gCEJ/hYNCgIGChIiQoMCAf4MiCHqnQQN2aiEFIAhCAFINAiADQQhqIQMMAQsLIAYhBQsgBSAAayIDBH8jASAHQShqaiIFLQABIAUtAABBD3FBCHRyQf8fIAMgA0H/H08bRwVBAQsEf0EABSAHKAIYIgNBgP6DeHFBCHcgA0H/gfwHcUEIeHIiA0HtgwJGIANBpIMCRnIgA0GAwAJGciADQYDAA0ZyCwR/An9BASACRQ0AGkEAIQMDQCACIANqKQMAIgggACADaikDAFEEQEEAIAhCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/g0IAUg0CGiADQQhqIQMMAQsLIAIgA2opAwAiCEKBgoSIkKDAgAF9IAhCf4WDQoCBgoSIkKDAgH+DIglQIAl6IAAgA2opAwAiCiAIhXpCeIMiCVpyBH8gCCAJiEL/AYMgCiAJiEL/AYNUBUEACwsFQQALRQRAQQAPCyAAIQIgBEEBaiEEDAELC0EBCwvWAQUAQYAICxMQERIACAcJBgoFCwQMAw0CDgEPAEGUCAs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBB1ggLFAEBAQECAgICAwMDAwQEBAQFBQUFAEHsCAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGsCQsaAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ0=", "base64"))).exports;
	return {
		kernel: {
			...t,
			...viewsOf(e)
		},
		memory: e
	};
}
function grown({ kernel: e, memory: t }, n) {
	t.grow(Math.ceil((n - e.memory.length) / Jt));
	return {
		kernel: {
			...e,
			...viewsOf(t)
		},
		memory: t
	};
}
function viewsOf({ buffer: e }) {
	return {
		memory: new Uint8Array(e),
		state: Buffer.from(e, 10560, 20)
	};
}
const Jt = 65536;
// src/git/small/small.ts
function inflateSmall(e, t) {
	let n = e.length <= 65536 ? kernelFor(e.length) : void 0;
	if (n === void 0) return;
	let { memory: r, inflate: i } = n;
	r.set(e, 16384);
	let a = i(e.length, Math.min(t, U));
	if (a < 0) return;
	K = Math.max(0, K - a);
	return r.slice(H, H + a);
}
function sha1Small(e, t) {
	let n = e.length + t.length;
	let r = n <= Yt ? kernelFor(n) : void 0;
	if (r === void 0) return;
	let { memory: i, state: a, startSha1: o, addSha1: s, endSha1: c } = r;
	o();
	for (let t = 0; t < e.length; t += 1) i[H + t] = e.charCodeAt(t);
	let l = e.length;
	let u = 0;
	for (; l + t.length - u > U;) {
		i.set(t.subarray(u, u += U - l), H + l);
		s(H, 327424);
		l = 0;
	}
	i.set(u === 0 ? t : t.subarray(u), H + l);
	c(H, l + t.length - u, n);
	K = Math.max(0, K - n);
	return a.toString("hex");
}
const Yt = 1048576;
let K = 2 * Yt;
function kernelFor(e) {
	return e > K ? void 0 : kernelOf();
}
// src/git/pack/object-format.ts
function hashBytes(e) {
	return e === "sha1" ? 20 : 32;
}
function newHash(e) {
	return createHash(e);
}
function objectId(e, t, n) {
	return digestOf(e, n, headOf$1(t, n.length));
}
function digestOf(e, t, n = "") {
	return (e === "sha1" ? sha1Small(n, t) : void 0) ?? newHash(e).update(n).update(t).digest("hex");
}
function objectHash(e, t, n) {
	return newHash(e).update(headOf$1(t, n));
}
function headOf$1(e, t) {
	return `${e} ${t}\0`;
}
// \0door:git/spawn
let Xt;
const loaded$21 = () => Xt ??= require("./hook-asking.cjs");
function streamGit(...e) {
	return loaded$21().streamGit(...e);
}
function runGit(...e) {
	return loaded$21().runGit(...e);
}
const Zt = 16384;
async function* diffIndex(e, t, n, r = {}) {
	let i = {
		...e,
		variables: {
			...e.variables,
			GIT_INDEX_FILE: n
		}
	};
	let a = [
		"diff-index",
		"--cached",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none",
		"--ita-invisible-in-index",
		t,
		"--"
	];
	for await (let e of parseRaw(streamGit(i, a, r))) {
		if (typeof e == "string") throw unexpected();
		yield e;
	}
}
async function makePlain(e, t, n = {}) {
	await runGit({
		...e,
		variables: {
			...e.variables,
			GIT_INDEX_FILE: t
		}
	}, [
		"update-index",
		"--no-split-index",
		"--index-version",
		"2"
	], n);
}
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
		input: [...t, Qt].join("\n")
	}), Qt);
}
const Qt = "end of commits\n";
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
	return [...e, t].flatMap((e) => e?.mode === Zt ? [e.oid] : []);
}
function ofFiles(e) {
	let file = (e) => e?.mode === Zt ? null : e;
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
// \0door:git/index-file
let $t;
const loaded$20 = () => $t ??= require("./hook-asking.cjs");
function copyIndex(...e) {
	return loaded$20().copyIndex(...e);
}
// \0door:git/objects
let en;
const loaded$19 = () => en ??= require("./hook-asking.cjs");
function ObjectReader(...e) {
	return new (loaded$19()).ObjectReader(...e);
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
const q = "its content has another id";
function intact(e, t) {
	if (!e) throw new Damage("damaged", t);
}
function asDamage(e) {
	if (e instanceof Damage) return e;
	let t = e instanceof Error ? Reflect.get(e, "code") : void 0;
	if (typeof t == "string" && /^E[A-Z0-9]+$/.test(t)) return new Damage("damaged", `reading fails: ${t}`);
	throw e;
}
// \0door:git/private-dir
let tn;
const loaded$18 = () => tn ??= require("./hook-asking.cjs");
function openPrivateDir(...e) {
	return loaded$18().openPrivateDir(...e);
}
// \0door:git/version
let nn;
const loaded$17 = () => nn ??= require("./hook-asking.cjs");
function requireGit(...e) {
	return loaded$17().requireGit(...e);
}
const J = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(e) {
	if (e.length > 1024 || e.length < J.length || e[0] !== J[0]) return;
	if (!J.equals(e.subarray(0, J.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
}
// src/sources/git-units.ts
async function* objectUnits(e, t, n, r) {
	let unitOf = (e) => objectUnit(e, n, t.get(e.oid) ?? [], r);
	let i = [...t.keys()];
	let a = e.readNow ? [] : i;
	if (e.readNow) for (let t = 0; t < i.length; t += rn) yield unitsNow(e, i.slice(t, t + rn), unitOf, a);
	for await (let t of e.readMany(a)) "unread" in t ? unreadObject(r, t) : yield unitOf(t);
	for (let t of await e.finish()) unreadUnit(r, t);
}
const rn = 32;
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
function baseUnits(e, t, n) {
	let r = new Map();
	for (let { before: e } of t) for (let t of e.map(blobOf)) t !== null && r.set(t, []);
	return objectUnits(e, r, "base", n);
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
// src/git/pack/gone.ts
function asGone(e) {
	if (codeOf(e) !== "ENOENT") throw e;
	return new Damage("unknown", "it has gone since the store was listed");
}
// src/git/pack/loose.ts
function readLoose({ id: e, path: n }, r) {
	let i = opened(n);
	try {
		let { head: t, whole: n } = readSmall(i) ?? readAny(i);
		intact(digestOf(r, n) === e, q);
		return {
			type: t.type,
			content: n.subarray(t.length)
		};
	} finally {
		(0, t.closeSync)(i);
	}
}
function opened(e) {
	try {
		return (0, t.openSync)(e, t.constants.O_RDONLY | t.constants.O_NONBLOCK | t.constants.O_NOFOLLOW);
	} catch (e) {
		throw asGone(e);
	}
}
function readSmall(e) {
	Y ??= new Uint8Array(an + 1);
	try {
		let n = Y.subarray(0, (0, t.readSync)(e, Y));
		if (n.length > an) return;
		let r = inflateSmall(n, on) ?? inflateSync(n, { maxOutputLength: on });
		let i = headOf(r);
		return r.length === i.length + i.size ? {
			head: i,
			whole: r
		} : void 0;
	} catch {
		return;
	}
}
let Y;
const an = 65536;
const on = 1048576;
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
	return headOf(inflated(e, { finishFlush: V.Z_SYNC_FLUSH }));
}
function headOf(e) {
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
	let n = inflated(e, { maxOutputLength: t.length + t.size });
	intact(n.length === t.length + t.size, "its inflated size differs from the declared one");
	return n;
}
function inflated(e, t) {
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
		this.targets = doubled(this.targets);
		this.sources = doubled(this.sources);
		this.lengths = doubled(this.lengths);
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
function doubled(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
const sn = [
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
	return sn[e];
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
const X = 1032;
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
		let o = place(this.#e.bytesAt(X + i * t, (a - i) * t), e, t);
		if (o < 0) return null;
		let s = n.readUInt32BE(1028);
		let c = X + s * (t + 4);
		let l = this.#e.bytesAt(c + (i + o) * 4, 4).readUInt32BE(0);
		if (l < 2147483648) return l;
		return Number(this.#e.bytesAt(c + s * 4 + (l - 2147483648) * 8, 8).readBigUInt64BE(0));
	}
	close() {
		this.#e.close();
	}
	#r() {
		let e = this.#e.bytesAt(0, X);
		intact(e.length === X && e.readUInt32BE(0) === 4285812579 && e.readUInt32BE(4) === 2, "its index is of another version");
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
		intact(t < Z, "its chain of deltas has no end");
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
		intact(n < Z, "its chain of deltas has no end");
		let r = this.#o(e);
		let i = newEntryHead();
		let a = r.bytesAt(t, ln);
		readEntry(a, 0, a.length, hashBytes(this.#e), i);
		intact(i.size <= cn, "it is too large to be read by itself");
		let o = (a.length < ln || i.data + bound(i.size) <= a.length ? a : r.bytesAt(t, i.data + bound(i.size))).subarray(i.data);
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
const Z = 4096;
const cn = 67108864;
const ln = 4096;
function bound(e) {
	return e + Math.ceil(e / 1e3) + 64;
}
const un = new Runs();
function patched(e, t) {
	let n = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	readDeltaHead(t, 0, t.length, n);
	intact(n.baseSize === e.length && n.resultSize <= cn, "its delta is of another base");
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
	}, un);
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
		n !== null && n.type !== "blob" && n.content.length <= dn && this.#n.size < fn && this.#n.set(e, n);
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
				intact(i === null || objectId(n, i.type, i.content) === e, q);
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
const dn = 16384;
const fn = 1e3;
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
const pn = 61440;
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
		return (this.mode & pn) == 16384;
	}
	get isGitlink() {
		return (this.mode & pn) == 57344;
	}
};
function octal(e, t) {
	let n = e - 48;
	if (n < 0 || n > 7) throw new MalformedTree(`byte ${t} is no mode`);
	return n;
}
function sameAtStart(e, t) {
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(e.subarray(n, r), t.subarray(n, r)) === 0);
}
function sameAtEnd(e, t) {
	let last = (e, t, n) => e.subarray(e.length - n, e.length - t);
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(last(e, n, r), last(t, n, r)) === 0);
}
function same(e, t) {
	let n = 0;
	for (let r = 4096; r >= 1;) n + r <= e && t(n, n + r) ? n += r : r /= 2;
	return n;
}
// src/git/direct/differing-lines.ts
function differingLines(e, t, n) {
	let r = sameAtStart(e, t);
	let i = sameAtEnd(e.subarray(r), t.subarray(r));
	let { last: a, line: o } = lineAt(e, r, n);
	let s = lineFrom(e, o, e.length - i, n);
	let c = lineFrom(t, o, t.length - i, n);
	if (e.length - s !== t.length - c) return [e, t];
	return [e.subarray(a, lineEnd(e, s, n)), t.subarray(a, lineEnd(t, c, n))];
}
function lineAt(e, t, n) {
	let [r, i] = [0, 0];
	for (let a = lineEnd(e, 0, n); a <= t && a > i; a = lineEnd(e, i, n)) [r, i] = [i, a];
	return {
		last: r,
		line: i
	};
}
function lineFrom(e, t, n, r) {
	let i = t;
	for (; i < n;) i = lineEnd(e, i, r);
	return i;
}
function lineEnd(e, t, n) {
	let r = e.indexOf(0, t);
	return r < 0 ? e.length : Math.min(r + 1 + n, e.length);
}
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
	differing(e, t) {
		let [n, r] = differingLines(this.bytes(e), this.bytes(t), this.#t);
		return [this.parse(n), this.parse(r)];
	}
	bytes(e) {
		let t = this.#n.get(e) ?? this.#r(e);
		this.#n.size === mn && this.#n.clear();
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
			return entriesOf(Buffer.from(e.buffer, e.byteOffset, e.length), this.#t);
		} catch {
			throw new Unanswered();
		}
	}
};
const mn = 50;
function isFolder({ mode: e }) {
	return e === hn;
}
const hn = 16384;
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
// src/git/direct/index-trees.ts
function keptTree({ from: e, to: t, cached: n }) {
	if (n === null || n.oid === null) return null;
	if (n.count !== t - e) throw new Unanswered();
	return n.oid;
}
var IndexTrees = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	idOf(e) {
		return this.#r(e, this.#e.memory.trees);
	}
	#r(e, t) {
		let n = `${e.from} ${e.depth}`;
		let r = keptTree(e) ?? this.#n.get(n) ?? this.#i(e, t);
		this.#n.set(n, r);
		return r;
	}
	#i(e, t) {
		let { end: n } = this.#a(e, t, 0);
		return oid(objectId(this.#t, "tree", this.#o.subarray(t, n)));
	}
	difference(e, t) {
		let { trees: n, notes: r } = this.#e.memory;
		let { end: i, count: a } = this.#a(e, n, r);
		let o = this.#o.subarray(n, i);
		let s = keptTree(e);
		if (s !== null && s !== objectId(this.#t, "tree", o)) throw new Unanswered();
		let c = sameAtStart(o, t);
		let l = sameAtEnd(o.subarray(c), t.subarray(c));
		let u = new Lines(new Uint32Array(this.#o.buffer, r, 2 * a), n, {
			at: o.length,
			entry: e.to
		});
		let d = u.at(u.upTo(c) - 1);
		let f = u.at(u.upTo(o.length - l - 1) + 2);
		return {
			from: d.entry,
			to: f.entry,
			start: d.at,
			end: t.length - (o.length - f.at)
		};
	}
	#a({ from: e, to: t, depth: n, cached: r }, i, a) {
		let { kernel: o } = this.#e.memory;
		let [s, c] = [i, 0];
		let note = () => a && a + 8 * c;
		for (let i = e; i < t;) {
			let a = o.endOfFiles(i, t, n);
			this.#e.check(Math.max(e, i - 1), Math.min(a + 1, t));
			s = o.writeFiles(i, a, n, s, note());
			c += a - i;
			if (a === t) break;
			let l = this.below(a, t, n, r);
			let u = this.#r(l, s);
			let d = o.writeFolder(a, n, s, note());
			this.#o.set(Buffer.from(u, "hex"), d);
			s = d + this.#e.idLength;
			c += 1;
			i = l.to;
		}
		return {
			end: s,
			count: c
		};
	}
	below(e, t, n, r) {
		let { bytes: i } = this.#e.memory;
		let a = this.#e.pathStart(e);
		let o = i.indexOf(gn, a + n);
		let s = i.toString("latin1", a + n, o);
		let c = o + 1 - a;
		let l = r?.folder(s) ?? null;
		return {
			from: e,
			to: this.#e.endOfFolder(e, t, c, l?.oid == null ? void 0 : l.count),
			depth: c,
			cached: l
		};
	}
	get #o() {
		return this.#e.memory.kernel.memory;
	}
};
const gn = 47;
var Lines = class {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	at(e) {
		let t = 2 * Math.max(0, e);
		let [n, r] = [this.#e[t], this.#e[t + 1]];
		return n === void 0 || r === void 0 ? this.#n : {
			at: n - this.#t,
			entry: r
		};
	}
	upTo(e) {
		let [t, n] = [-1, this.#e.length / 2];
		for (; t < n;) {
			let r = Math.ceil((t + n) / 2);
			this.at(r).at <= e ? t = r : n = r - 1;
		}
		return t;
	}
};
// src/git/direct/index-diff.ts
function diffPlainIndex(e, t, n, r) {
	let i = new IndexTrees(n.entries, r === 20 ? "sha1" : "sha256");
	let a = {
		trees: new PlainTrees(e, r),
		written: i,
		entries: n.entries,
		changes: []
	};
	try {
		compare(a, {
			tree: t,
			prefix: "",
			from: 0,
			to: n.entries.length,
			depth: 0,
			cached: n.tree
		});
	} catch (e) {
		if (e instanceof Unanswered) return null;
		throw e;
	}
	return a.changes.sort((e, t) => e.rawPath < t.rawPath ? -1 : 1);
}
function compare(e, t) {
	let { tree: n, prefix: r, cached: i } = t;
	if (isSame(e, t)) return;
	let a = e.trees.bytes(n ?? e.trees.empty);
	let { from: o, to: s, start: c, end: l } = e.written.difference(t, a);
	let u = new Map(e.trees.parse(a.subarray(c, l)));
	for (let t = o; t < s;) {
		let n = e.entries.at(t);
		if (n === void 0) throw new Unanswered();
		let a = n.rawPath.indexOf("/", r.length);
		if (a < 0) {
			compareFile(e, n, u.get(n.rawPath.slice(r.length)) ?? null);
			u.delete(keptFolder(u, n.rawPath.slice(r.length)));
			t += 1;
			continue;
		}
		let o = n.rawPath.slice(r.length, a);
		let c = e.written.below(t, s, r.length, i);
		let l = u.get(o);
		let d = l !== void 0 && isFolder(l);
		compare(e, {
			...c,
			tree: d ? l.oid : null,
			prefix: n.rawPath.slice(0, a + 1)
		});
		d && u.delete(o);
		t = c.to;
	}
	for (let [t, n] of u) removed(e, r + t, n);
}
function isSame({ written: e }, t) {
	if (t.tree === null) return !1;
	return t.tree === (t.depth === 0 ? keptTree(t) : e.idOf(t));
}
function keptFolder(e, t) {
	let n = e.get(t);
	return n !== void 0 && isFolder(n) ? "" : t;
}
function compareFile(e, { rawPath: t, mode: n, oid: r }, i) {
	if (isFolder({
		mode: n,
		oid: r
	})) throw new Unanswered();
	let a = i !== null && isFolder(i) ? null : i;
	if (a?.mode === n && a.oid === r) return;
	e.changes.push(change(t, a, {
		mode: n,
		oid: r
	}));
}
function removed(e, t, n) {
	if (!isFolder(n)) e.changes.push(change(t, n, null));
	else for (let [r, i] of e.trees.parse(e.trees.bytes(n.oid))) removed(e, `${t}/${r}`, i);
}
function change(e, t, n) {
	return {
		path: latin1PathName(e),
		rawPath: e,
		before: [t],
		after: n,
		unmerged: !1
	};
}
// src/git/small/index-memory.ts
function roomForIndex(e) {
	let t = e <= vn ? kernelOf(addressesOf(e).end) : void 0;
	return t === void 0 ? Buffer.allocUnsafe(e) : Buffer.from(t.memory.buffer, W, e);
}
function indexMemory(e) {
	let t = e.length <= vn ? kernelOf(addressesOf(e.length).end) : void 0;
	if (t === void 0) return;
	let { memory: n } = t;
	e.buffer !== n.buffer && n.set(e, W);
	return {
		kernel: t,
		bytes: Buffer.from(n.buffer, W, e.length),
		...addressesOf(e.length)
	};
}
function addressesOf(e) {
	let t = Math.ceil(e / 50);
	let n = Math.ceil((W + e + _n) / 8) * 8;
	let r = n + 8 * Math.ceil(t / 2);
	let i = r + 8 * (t + 1);
	return {
		places: n,
		notes: r,
		trees: i,
		end: i + e + _n
	};
}
const _n = 256;
const vn = 268435456;
// src/git/direct/kept-tree.ts
function readKeptTrees(e, t, n, r) {
	if (t === n) return null;
	let { bytes: i, kernel: a } = e;
	if (i[t] !== 0 || a.endOfKept(327680 + t, 327680 + n, r) !== 327680 + n) return;
	return new yn(e, t + 1, r);
}
var yn = class KeptTree {
	oid;
	count;
	#e;
	#t;
	#n;
	#r;
	#i;
	constructor(e, t, n) {
		let { bytes: r } = e;
		let i = r.indexOf(bn, t);
		let [a, o] = r.toString("latin1", t, i).split(" ").map(Number);
		this.count = a ?? -1;
		this.#r = o ?? 0;
		this.#n = i + 1 + (this.count < 0 ? 0 : n);
		this.oid = this.count < 0 ? null : oid(r.toString("hex", i + 1, this.#n));
		this.#e = e;
		this.#t = n;
	}
	folder(e) {
		let t = (this.#i ??= this.#a()).get(e);
		return t === void 0 ? null : new KeptTree(this.#e, t, this.#t);
	}
	#a() {
		let { bytes: e, kernel: t } = this.#e;
		let n = new Map();
		for (let r = this.#n, i = this.#r; i > 0; --i) {
			let i = e.indexOf(0, r);
			n.set(e.toString("latin1", r, i), i + 1);
			r = t.endOfKept(W + r, W + e.length, this.#t) - W;
		}
		if (n.size !== this.#r) throw new Unanswered();
		return n;
	}
};
const bn = 10;
// src/git/direct/index-entries.ts
var IndexEntries = class {
	length;
	memory;
	idLength;
	#e = [0, 0];
	constructor(e, t, n) {
		this.length = n;
		this.memory = e;
		this.idLength = t;
	}
	at(e) {
		if (e >= this.length) return;
		let { bytes: t, kernel: n } = this.memory;
		let r = n.idOf(e) - W;
		let i = this.pathStart(e);
		return {
			rawPath: t.toString("latin1", i, t.indexOf(0, i)),
			mode: n.modeOf(e) >>> 0,
			oid: oid(t.toString("hex", r, r + this.idLength))
		};
	}
	pathStart(e) {
		return this.memory.kernel.pathOf(e) - W;
	}
	check(e, t) {
		let [n, r] = this.#e;
		if (e >= n && t <= r) return;
		if (this.memory.kernel.arePlain(e, t) === 0) throw new Unanswered();
		t - e > r - n && (this.#e = [e, t]);
	}
	endOfFolder(e, t, n, r) {
		let { kernel: i } = this.memory;
		if (r === void 0) {
			this.check(e, t);
			return i.endOfFolder(e, t, n);
		}
		let a = e + r;
		if (r < 1 || a > t || i.isBeside(e, a - 1, n) === 0 || a < t && i.isBeside(e, a, n) === 1) throw new Unanswered();
		return a;
	}
};
const xn = ["DIRC\0\0\0", "DIRC\0\0\0"];
function readPlainIndex(e, t) {
	let n = e.length - t;
	if (n < 12 || !xn.includes(e.toString("latin1", 0, 8))) return null;
	let r = e.readUInt32BE(8);
	let i = r > n / 50 ? void 0 : indexMemory(e);
	if (i === void 0) return null;
	let a = i.kernel.findEntries(327692, W + n, r, i.places, t) - W;
	let o = a < 0 ? null : findExtensions(i.bytes.subarray(0, n), a);
	if (o === null) return null;
	let s = readKeptTrees(i, ...o.get("TREE") ?? [0, 0], t);
	return s === void 0 ? null : {
		entries: new IndexEntries(i, t, r),
		tree: s
	};
}
function findExtensions(e, t) {
	let n = new Map();
	let r = t;
	for (; r + 8 <= e.length;) {
		let t = r + 8;
		let i = t + e.readUInt32BE(r + 4);
		let a = e.toString("latin1", r, t - 4);
		if (!/^[A-Z]/.test(a) || a === "IEOT" || n.has(a)) return null;
		n.set(a, [t, i]);
		r = i;
	}
	return r === e.length ? n : null;
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
	return Number.isNaN(t.getTime()) ? void 0 : isoTimeOf(t).replace(".000Z", "Z");
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
// src/sources/staged-direct.ts
function quickDiffs(e, t, n, r) {
	let i = readSmallFile(t, 1024 * _, roomForIndex);
	if (typeof i == "string") return null;
	let a = hashBytes(e.objectFormat);
	let o = readPlainIndex(i, a);
	if (o === null) return null;
	let s = emptyTree(e.objectFormat);
	let c = r.map((e) => {
		let t = e === s ? e : treeOf(n, e);
		return t === null ? null : diffPlainIndex(n, t, o, a);
	});
	return c.includes(null) ? null : c.filter((e) => e !== null);
}
function treeOf(e, t) {
	let n = e.read(t);
	return n?.type === "commit" ? readCommitOrNull(n.content)?.tree ?? null : null;
}
// src/sources/staged.ts
function stagedSource({ path: e, variables: t, signal: n, repository: r = openRepository(e, t), quick: i = !1 }) {
	let a = { signal: n };
	let o = null;
	let dir = () => o ??= openPrivateDir(r, t);
	i || dir();
	let s = i ? new QuickReader(r, () => new ObjectReader(dir(), a)) : new ObjectReader(dir(), a);
	let c = [...r.notes];
	let l = 0;
	return {
		command: "staged",
		target: e,
		async *units(e, n = () => !0) {
			for (let t of r.problems) unreadUnit(e, t);
			let i = parentTrees(r, t, e);
			let o = (s instanceof QuickReader ? quickChanges(s, r, r.indexFile, i, e) : null) ?? await readChanges(dir(), s, i, e, a);
			l = o.recorded.length;
			l === 0 && e.units.unread === 0 && c.push("Nothing is staged.");
			yield* objectUnits(s, recordedBlobs(o.recorded, e), "target", e);
			yield pathNameUnits(newNames(o.recorded), e);
			n() && (yield* baseUnits(s, o.all, e));
		},
		statistics: () => ({ changedPaths: l }),
		notes: () => c,
		async close() {
			await s.close();
			o?.close();
		}
	};
}
function quickChanges(e, t, n, r, i) {
	let a = quickDiffs(t, n, e.objects, r);
	for (let t of e.objects.foreign) unreadObject(i, {
		oid: t,
		unread: q
	});
	return a === null ? null : combine(a);
}
async function readChanges(e, t, n, r, i) {
	await requireGit(e);
	let a = copyIndex(e);
	if (a === null) return {
		recorded: [],
		all: []
	};
	if ("problem" in a) {
		unreadUnit(r, {
			unit: "index",
			reason: a.problem
		});
		return {
			recorded: [],
			all: []
		};
	}
	a.intentToAdd > 0 && skippedUnit(r, "intent to add: nothing staged", a.intentToAdd);
	try {
		if (t instanceof QuickReader) {
			await makePlain(e, a.path, i);
			let o = quickChanges(t, e.repository, a.path, n, r);
			if (o !== null) return o;
		}
		return combine(await Promise.all(n.map((t) => collect(diffIndex(e, t, a.path, i)))));
	} catch (e) {
		if (!isFault(e)) throw e;
		unreadUnit(r, {
			unit: "index",
			reason: e.message
		});
		return {
			recorded: [],
			all: []
		};
	}
}
function parentTrees(e, t, n) {
	let r = readHead$1(e);
	r.kind === "broken" && unreadUnit(n, {
		unit: "ref HEAD",
		reason: r.reason
	});
	if (r.kind !== "commit") return [emptyTree(e.objectFormat)];
	return [...new Set([
		r.oid,
		...readIds(e.gitDir, "MERGE_HEAD"),
		...mergedHeads(t)
	])];
}
function mergedHeads(e) {
	return Object.keys(e).filter((e) => e.startsWith(Sn)).map((e) => e.slice(Sn.length)).filter(isOid);
}
const Sn = "GITHEAD_";
function combine(e) {
	let [t = [], ...n] = e;
	if (n.length === 0) return {
		recorded: t,
		all: t
	};
	let r = n.map((e) => new Map(e.map((e) => [e.rawPath, e])));
	return {
		recorded: t.flatMap((e) => {
			let t = r.map((t) => t.get(e.rawPath));
			return t.includes(void 0) ? [] : [{
				...e,
				before: [e, ...t].flatMap((e) => e?.before ?? [])
			}];
		}),
		all: e.flat()
	};
}
function recordedBlobs(e, t) {
	let n = new Map();
	for (let { after: r, path: i, unmerged: a } of e) {
		a && skippedUnit(t, "unmerged path: no commit can be made");
		r?.mode === 57344 && skippedUnit(t, "submodule");
		let e = blobOf(r);
		if (e === null) continue;
		let o = {
			source: "staged",
			path: i,
			object: e,
			commit: null
		};
		let s = n.get(e);
		s === void 0 ? n.set(e, [o]) : s.push(o);
	}
	return n;
}
function newNames(e) {
	return e.filter(({ after: e, before: t }) => e !== null && t.every((e) => e === null)).map(({ rawPath: e, path: t }) => [e, {
		path: t,
		commit: null
	}]);
}
async function collect(e) {
	let t = [];
	for await (let n of e) t.push(n);
	return t;
}
// src/surfaces/hook/events.ts
const Cn = [
	"pre-commit",
	"pre-merge-commit",
	"pre-push",
	"pre-receive",
	"commit-msg"
];
function isEvent(e) {
	return Cn.includes(e);
}
async function sourceOf(e, t, { repository: n, variables: r, skip: i }) {
	switch (e) {
		case "pre-commit":
		case "pre-merge-commit": return withFiles(stagedSource({
			path: ".",
			repository: n,
			variables: r,
			quick: !0
		}), t, i);
		case "pre-push":
			if (t.length === 0 && r.PRE_COMMIT_REMOTE_NAME) return (await Promise.resolve().then(() => require("./hook-framework-push.cjs"))).frameworkPushSource(r.PRE_COMMIT_REMOTE_NAME, {
				path: ".",
				variables: r
			});
			return (await Promise.resolve().then(() => require("./hook-push.cjs"))).prePushSource({
				path: ".",
				variables: r,
				lines: readLines(e),
				remote: argument(t, e)
			});
		case "pre-receive": return (await Promise.resolve().then(() => require("./hook-push.cjs"))).preReceiveSource({
			path: ".",
			variables: r,
			lines: received(readLines(e))
		});
		case "commit-msg": return (await Promise.resolve().then(() => require("./hook-message.cjs"))).messageSource(argument(t, e), r);
	}
}
async function withFiles(e, t, n) {
	return t.length === 0 ? e : (await Promise.resolve().then(() => require("./hook-named.cjs"))).withNamed(e, t, n);
}
function argument([e], t) {
	if (e !== void 0 && e !== "") return e;
	throw new Fault("usage", `git gives ${t === "pre-push" ? "a pre-push hook the name of the remote" : "a commit-msg hook the file of the message"}: pass it on, as in: leaksift hook run ${t} "$@"`);
}
function received(e) {
	if (e.trim() !== "") return e;
	throw new Fault("usage", "No ref stood on standard input, where git names to a pre-receive hook what comes in: a hook before this one has read it. Let leaksift run first.");
}
function readLines(e) {
	try {
		return (0, t.readFileSync)(0, "latin1");
	} catch (t) {
		throw new Fault("usage", `Standard input can't be read: git gives a ${e} hook its refs there.`, { cause: t });
	}
}
// src/surfaces/hook/tell.ts
function tellClean(e, t, n) {
	tellKnown(e, t, n);
	for (let { reason: t, count: r } of e.ledger.skipped) n(`leaksift: not read, by policy: ${t} (${r}).`);
}
function tellKnown({ findings: e }, t, n) {
	let r = e.filter((e) => e.status === "open" && !e.new && atLeast(e.severity, t));
	if (r.length === 0) return;
	let i = [...new Set(r.flatMap(({ occurrences: e }) => e.slice(0, 1)).map(where))];
	let a = i.length > Q ? ` and ${i.length - Q} more` : "";
	n(`leaksift: ${r.length === 1 ? "a credential stands" : `${r.length} credentials stand`} here already, so not blocked: ${i.slice(0, Q).join(", ")}${a}.`);
}
const Q = 3;
function where({ path: e, line: t }) {
	return e === void 0 ? "a message" : `${e}:${t}`;
}
// src/surfaces/hook/run-hook.ts
async function runHook(e, t) {
	let n = e[0] === wn;
	let [r = "", ...i] = n ? e.slice(1) : e;
	let a = n ? withOwn : unchanged;
	if (r === "agent") return (await Promise.resolve().then(() => require("./hook-agent.cjs"))).runAgentHook(t, a);
	if (!isEvent(r)) throw new Fault("usage", `Which hook? One of ${Cn.join(", ")}, agent.`);
	let o = process.env.LEAKSIFT_SKIP?.trim();
	if (o) return (await Promise.resolve().then(() => require("./hook-skip.cjs"))).skip(r, o, t);
	return scanEvent(r, i, a, t);
}
const wn = "--own-credentials";
async function scanEvent(e, t, n, r) {
	let i = openRepository(".", process.env);
	let { config: a, baseline: o } = await loadPolicy(folderReader(i.workTree ?? i.gitDir));
	let s = await sourceOf(e, t, {
		repository: i,
		variables: process.env,
		skip: skipping(a.skip)
	});
	let c = a.failOn;
	let l = await run({
		source: s,
		scanner: await n(scannerFor(a)),
		failOn: c,
		fingerprint: makeFingerprinter(derive, o?.key ?? "leaksift/1"),
		policy: {
			config: a,
			baseline: o,
			whole: !1
		}
	}, {
		now: () => new Date(),
		version: qt
	});
	await tell(l, i, e, c, r);
	return l.scan.exitCode;
}
const unchanged = async (e) => e;
const withOwn = async (e) => (await Promise.resolve().then(() => require("./hook-own-credentials.cjs"))).withOwnCredentials(e, process.env);
async function tell(e, t, n, r, i) {
	n === "pre-push" && e.scan.statistics?.refs === 0 && (await Promise.resolve().then(() => require("./hook-nothing-named.cjs"))).tellNothingNamed(process.env, i);
	if (e.scan.exitCode === 0) return tellClean(e, r, i);
	let [{ tellBlocked: a }, { ownCommand: o }] = await Promise.all([Promise.resolve().then(() => require("./hook-blocked.cjs")), Promise.resolve().then(() => require("./hook-own-command.cjs"))]);
	a(e, {
		event: n,
		failOn: r,
		variables: process.env,
		unborn: readHead$1(t).kind === "unborn",
		program: o(process.env)
	}, i);
}
// src/reporters/escape/visible.ts
const Tn = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let En;
const Dn = /^[ -~]*$/;
const On = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(e) {
	return Dn.test(e) ? e : e.replace(En ??= new RegExp(Tn, "gu"), (e) => On[e] ?? escapeOf(e.codePointAt(0) ?? 0));
}
function escapeOf(e) {
	let t = e.toString(16);
	if (e < 256) return `\\x${t.padStart(2, "0")}`;
	return e < 65536 ? `\\u${t.padStart(4, "0")}` : `\\u{${t}}`;
}
// src/surfaces/notes.ts
function openNotes(e) {
	let t;
	return (n) => {
		t ??= withoutErrors(e());
		t.write(`${visible(n)}\n`);
	};
}
function withoutErrors(e) {
	e.on("error", () => {});
	return e;
}
// src/surfaces/hook.ts
const $ = openNotes(() => process.stderr);
startIncomplete(process, cleanUp, $);
runHook(process.argv.slice(2), $).then(end, (e) => {
	if (!isFault(e)) throw e;
	$(`leaksift: ${e.message}`);
	end(exitCodeOfFault(e));
});
function end(e) {
	cleanUp();
	process.exit(e);
}
function cleanUp() {
	killRunningGit();
	removeTempFolders();
}
// \0door:config/suggest
let kn;
const loaded$16 = () => kn ??= require("./hook-telling.cjs");
function suggestion(...e) {
	return loaded$16().suggestion(...e);
}
// \0door:git/config-upstream
let An;
const loaded$15 = () => An ??= require("./hook-asking.cjs");
function upstreamConfig(...e) {
	return loaded$15().upstreamConfig(...e);
}
// \0door:git/refs/reflog
let jn;
const loaded$14 = () => jn ??= require("./hook-asking.cjs");
function readRawLogs(...e) {
	return loaded$14().readRawLogs(...e);
}
// \0door:git/resolve
let Mn;
const loaded$13 = () => Mn ??= require("./hook-asking.cjs");
function resolveRevisions(...e) {
	return loaded$13().resolveRevisions(...e);
}
// \0door:git/walk
let Nn;
const loaded$12 = () => Nn ??= require("./hook-asking.cjs");
function walkRange(...e) {
	return loaded$12().walkRange(...e);
}
// \0door:git/diff-range
let Pn;
const loaded$11 = () => Pn ??= require("./hook-asking.cjs");
function diffRange(...e) {
	return loaded$11().diffRange(...e);
}
// \0door:sources/range-places
let Fn;
const loaded$10 = () => Fn ??= require("./hook-telling.cjs");
function locateInRange(...e) {
	return loaded$10().locateInRange(...e);
}
// \0door:reporters/place
let In;
const loaded$9 = () => In ??= require("./hook-telling.cjs");
function placeName(...e) {
	return loaded$9().placeName(...e);
}
function placeNotes(...e) {
	return loaded$9().placeNotes(...e);
}
// \0door:reporters/story
let Ln;
const loaded$8 = () => Ln ??= require("./hook-telling.cjs");
function maskedParts(...e) {
	return loaded$8().maskedParts(...e);
}
// \0door:core/secret
let Rn;
const loaded$7 = () => Rn ??= require("./hook-judging.cjs");
function Secret(...e) {
	return new (loaded$7()).Secret(...e);
}
// \0door:kernel/letters
let zn;
const loaded$6 = () => zn ??= require("./hook-asking.cjs");
function otherCase(...e) {
	return loaded$6().otherCase(...e);
}
// \0door:core/neighbours
let Bn;
const loaded$5 = () => Bn ??= require("./hook-judging.cjs");
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
let Vn;
const loaded$4 = () => Vn ??= require("./hook-opening.cjs");
function opens(...e) {
	return loaded$4().opens(...e);
}
function runRegions(...e) {
	return loaded$4().runRegions(...e);
}
// \0door:core/match
let Hn;
const loaded$3 = () => Hn ??= require("./hook-judging.cjs");
function coincide(...e) {
	return loaded$3().coincide(...e);
}
// \0door:core/pair/cost
let Un;
const loaded$2 = () => Un ??= require("./hook-judging.cjs");
function cheapestFirst(...e) {
	return loaded$2().cheapestFirst(...e);
}
// \0door:core/resolve
let Wn;
const loaded$1 = () => Wn ??= require("./hook-judging.cjs");
function resolve(...e) {
	return loaded$1().resolve(...e);
}
// \0door:core/values
let Gn;
const loaded = () => Gn ??= require("./hook-judging.cjs");
const Kn = {
	before: 1024,
	after: 1024
};
function valuesNear(...e) {
	return loaded().valuesNear(...e);
}
exports.$ = q;
exports.$n = ee;
exports.$t = LineCounter;
exports.A = readPerson;
exports.An = readShallow;
exports.At = k;
exports.B = readEntry;
exports.Bn = problemOf;
exports.Bt = nameOf;
exports.C = upstreamConfig;
exports.Cn = printable;
exports.Ct = refuseLongEnd;
exports.D = isoTime;
exports.Dn = randomBytes;
exports.Dt = it;
exports.E = tellKnown;
exports.En = createHmac;
exports.Et = Transcript;
exports.F = MalformedTree;
exports.Fn = isSafeName;
exports.Ft = Qe;
exports.G = objectUnits;
exports.Gn = identityOf;
exports.Gt = findMatches;
exports.H = applyDelta;
exports.Hn = latin1PathName;
exports.Ht = u16$1;
exports.I = TreeCursor;
exports.In = looseNames;
exports.It = hexByte;
exports.J = unreadObject;
exports.Jn = isFingerprint;
exports.Jt = addGaps;
exports.K = pathNameUnits;
exports.Kn = makeFingerprinter;
exports.Kt = Ke;
exports.L = QuickReader;
exports.Ln = readRefs;
exports.Lt = members;
exports.M = PlainTrees;
exports.Mn = readHead$1;
exports.Mt = tt;
exports.N = Unanswered;
exports.Nn = readOwnHeads;
exports.Nt = et;
exports.O = readCommit;
exports.On = randomInt;
exports.Ot = viewContext;
exports.P = isFolder;
exports.Pn = worktreeDirectories;
exports.Pt = $e;
exports.Q = Damage;
exports.Qn = loadPolicy;
exports.Qt = behindWord;
exports.R = newEntryHead;
exports.Rn = _;
exports.Rt = skip;
exports.S = readRawLogs;
exports.Sn = pathText;
exports.St = refuseLong;
exports.T = visible;
exports.Tn = derive;
exports.Tt = recordsOf;
exports.U = readDeltaHead;
exports.Un = pathName;
exports.Ut = u32;
exports.V = Runs;
exports.Vn = readSmallFile;
exports.Vt = startsWith;
exports.W = blobOf;
exports.Wn = "leaksift/1";
exports.Wt = u64;
exports.X = requireGit;
exports.Xn = oid;
exports.Xt = 4096;
exports.Y = unreadUnit;
exports.Yn = isOid;
exports.Yt = "leaksift:allow";
exports.Z = openPrivateDir;
exports.Zn = ruleId;
exports.Zt = looksAround;
exports._ = locateInRange;
exports._n = maskPlace;
exports._t = HitList;
exports.a = coincide;
exports.an = laneWithRoom;
exports.ar = killGroup;
exports.at = listTree;
exports.b = walkRange;
exports.bn = Unreadable;
exports.bt = addView;
exports.c = hasNeighbours;
exports.cn = hull;
exports.cr = o;
exports.ct = digestOf;
exports.d = standsAlone;
exports.dn = primaryPart;
exports.dr = i;
exports.dt = objectHash;
exports.en = linesAt;
exports.er = h;
exports.et = asDamage;
exports.f = otherCase;
exports.fn = y;
exports.fr = atLeast;
exports.ft = objectId;
exports.g = placeNotes;
exports.gn = maskFacts;
exports.gr = isFault;
exports.gt = createInflate;
exports.h = placeName;
exports.hn = Te;
exports.hr = codeOf;
exports.ht = Vt;
exports.i = cheapestFirst;
exports.in = run;
exports.ir = removeTempFolder;
exports.it = diffCommits;
exports.j = readTagTarget;
exports.jn = quoteConfigValue;
exports.jt = rt;
exports.k = readCommitOrNull;
exports.kn = openRepository;
exports.kt = nt;
exports.l = literalReach;
exports.ln = overlaps;
exports.lr = counts;
exports.lt = hashBytes;
exports.m = maskedParts;
exports.mn = Ee;
exports.mr = Fault;
exports.mt = scannerFor;
exports.n = valuesNear;
exports.nn = conclude;
exports.nr = fillTempFolder;
exports.nt = ObjectReader;
exports.o = opens;
exports.on = setImmediate;
exports.or = c;
exports.ot = ofFiles;
exports.p = Secret;
exports.pn = we;
exports.pr = compareSeverity;
exports.pt = qt;
exports.q = skippedUnit;
exports.qn = fingerprintOf;
exports.qt = withoutDoubles;
exports.r = resolve;
exports.rn = spotsOf;
exports.rr = makeTempFolder;
exports.rt = 57344;
exports.s = runRegions;
exports.sn = covers;
exports.sr = platform;
exports.st = treesOf;
exports.t = Kn;
exports.tn = 1e5;
exports.tr = folderReader;
exports.tt = intact;
exports.u = setsInOrder;
exports.un = shifted;
exports.ur = a;
exports.ut = newHash;
exports.v = "missing object";
exports.vn = trailOf;
exports.vt = mergeHits;
exports.w = suggestion;
exports.wn = append;
exports.wt = pagesOf;
exports.x = resolveRevisions;
exports.xn = configFault;
exports.xt = unfoldSeen;
exports.y = diffRange;
exports.yn = compareText;
exports.yt = alphabetsOf;
exports.z = objectType;
exports.zn = g;
exports.zt = skipBack;
