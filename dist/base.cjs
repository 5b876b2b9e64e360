let e = require("node:os");
let t = require("node:process");
let n = require("node:fs");
let r = require("node:path");
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
function counts(e, t) {
	return e.status === "open" && e.new && atLeast(e.severity, t);
}
// src/git/spawn.ts
function startGit(n, r, i = {}) {
	let { spawn: a } = (0, t.getBuiltinModule)("node:child_process");
	let o = a(n.program, r, {
		cwd: n.directory,
		env: n.variables,
		detached: (0, e.platform)() !== "win32",
		windowsHide: !0,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	let u = {
		stderr: "",
		stopped: null
	};
	let stop = (e) => {
		u.stopped ??= e;
		killGroup(o);
		o.stdout.destroy();
	};
	let aborted = () => stop("it was stopped");
	l.add(o);
	o.stdin.on("error", ignore);
	o.stderr.on("data", (e) => {
		u.stderr.length < c && (u.stderr += e.toString("latin1").slice(0, c - u.stderr.length));
	});
	i.signal?.aborted && aborted();
	i.signal?.addEventListener("abort", aborted, { once: !0 });
	let d = closing(o, u).finally(() => {
		l.delete(o);
		i.signal?.removeEventListener("abort", aborted);
	});
	return {
		stdin: o.stdin,
		closed: d,
		kill: () => stop("it was stopped"),
		output: outputOf(o, i.deadline ?? s, u, stop)
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
	for (let e of l) killGroup(e);
}
const s = 12e4;
const c = 16384;
const l = new Set();
const ignore = () => {};
function killGroup(n) {
	if (n.pid === void 0 || n.exitCode !== null || n.signalCode !== null) return;
	try {
		(0, e.platform)() === "win32" ? n.kill("SIGKILL") : (0, t.kill)(-n.pid, "SIGKILL");
	} catch {
		n.kill("SIGKILL");
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
function closing(e, t) {
	return new Promise((n) => {
		e.once("error", (e) => n({
			code: null,
			signal: null,
			problem: `it could not be started (${codeOf(e)})`
		}));
		e.once("close", (e, r) => n({
			code: e,
			signal: r,
			problem: problemOf(e, r, t)
		}));
	});
}
function problemOf(e, t, { stopped: n, stderr: r }) {
	if (n !== null) return n;
	if (t !== null) return `it was killed by ${t}`;
	if (e === 0) return null;
	let i = scrub(r);
	return `exit code ${e}${i === "" ? "" : `, "${i}"`}`;
}
function scrub(e) {
	return e.slice(0, 400).split(/\s+/).filter((e) => e !== "").map((e) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(e) ? e : "\u2026").join(" ");
}
function codeOf(e) {
	return "code" in e && typeof e.code == "string" ? e.code : "unknown error";
}
// src/git/temp-folders.ts
const u = new Set();
function makeTempFolder(t) {
	let n = made((0, r.join)((0, e.tmpdir)(), t));
	u.add(n);
	return n;
}
function made(t) {
	try {
		return (0, n.mkdtempSync)(t);
	} catch (t) {
		throw new Fault("io", `No folder can be made in the temporary folder, ${JSON.stringify((0, e.tmpdir)())}. Set TMPDIR to one that can be written.`, { cause: t });
	}
}
function fillTempFolder(t) {
	try {
		return t();
	} catch (t) {
		let n = t instanceof Error ? Reflect.get(t, "code") : void 0;
		if (typeof n != "string") throw t;
		throw new Fault("io", `The temporary folder, ${JSON.stringify((0, e.tmpdir)())}, can't be written (${n}). Make room there, or set TMPDIR to another.`, { cause: t });
	}
}
function removeTempFolder(e) {
	(0, n.rmSync)(e, {
		recursive: !0,
		force: !0
	});
	u.delete(e);
}
function removeTempFolders() {
	for (let e of u) removeTempFolder(e);
}
// src/surfaces/exit.ts
function exitCodeAfterWriting(e, t) {
	return t ? e : o.incomplete;
}
function signalExitCode(t) {
	return 128 + e.constants.signals[t];
}
const d = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
function startIncomplete(e, t, n, r) {
	e.exitCode = o.incomplete;
	let crash = (r) => {
		attempt(() => n(`leaksift: internal error (${nameOf(r)}); the scan is incomplete. Please report it.`));
		attempt(t);
		e.exit(o.incomplete);
	};
	e.on("uncaughtException", crash);
	e.on("unhandledRejection", crash);
	let i = !1;
	let receive = (n) => {
		let end = () => {
			attempt(t);
			e.exit(signalExitCode(n));
		};
		if (r === void 0 || i || n === "SIGQUIT") return end();
		i = !0;
		attempt(() => r(n));
		setTimeout(end, f).unref();
	};
	for (let t of d) e.on(t, () => receive(t));
}
const f = 1e4;
function finish(e, t) {
	e.exitCode = t;
}
function attempt(e) {
	try {
		e();
	} catch {}
}
function nameOf(e) {
	if (!(e instanceof Error)) return "not an error";
	let t = "code" in e && typeof e.code == "string" ? ` ${e.code}` : "";
	return `${e.name}${t}`.replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/reporters/escape/visible.ts
const p = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let m;
const h = /^[ -~]*$/;
const g = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(e) {
	return h.test(e) ? e : e.replace(m ??= new RegExp(p, "gu"), (e) => g[e] ?? escapeOf(e.codePointAt(0) ?? 0));
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
function breathing(e) {
	return {
		command: e.command,
		target: e.target,
		get expected() {
			return e.expected;
		},
		units: (t, n) => withTurns(e.units(t, n)),
		...e.relocates ? { relocates: !0 } : {},
		...e.locate ? { locate: e.locate.bind(e) } : {},
		...e.statistics ? { statistics: e.statistics.bind(e) } : {},
		...e.notes ? { notes: e.notes.bind(e) } : {},
		...e.share ? { share: e.share.bind(e) } : {},
		close: () => e.close()
	};
}
async function* withTurns(e) {
	let t = performance.now();
	for await (let n of e) {
		yield n;
		if (performance.now() - t < 50) continue;
		await lookAtEvents();
		t = performance.now();
	}
}
async function lookAtEvents() {
	for (let e = 0; e < 2; e += 1) await new Promise((e) => setImmediate(e));
}
// src/surfaces/cli/interruption.ts
const _ = new AbortController();
let v;
const y = {
	signal: _.signal,
	get received() {
		return v;
	},
	receive(e) {
		v ??= e;
		_.abort();
	}
};
// src/surfaces/cli/say.ts
const b = openNotes(() => process.stderr);
function say(e) {
	for (let t of e.split("\n")) b(t);
}
// src/surfaces/unfinished.ts
const x = new Set();
function discardUnfinished() {
	for (let e of x) try {
		(0, n.unlinkSync)(e);
	} catch {}
	x.clear();
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return isFault;
	}
});
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return counts;
	}
});
Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return atLeast;
	}
});
Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return i;
	}
});
Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return compareSeverity;
	}
});
Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return o;
	}
});
Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return killRunningGit;
	}
});
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return breathing;
	}
});
Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return startGit;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return signalExitCode;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return startIncomplete;
	}
});
Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return removeTempFolders;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return removeTempFolder;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return y;
	}
});
Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return Fault;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return exitCodeAfterWriting;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return makeTempFolder;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return x;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return lookAtEvents;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return fillTempFolder;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return say;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return openNotes;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return discardUnfinished;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return finish;
	}
});
Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return streamGit;
	}
});
Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return scrub;
	}
});
