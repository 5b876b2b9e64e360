let e = require("node:process");
let t = require("node:fs");
let n = require("node:path");
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
const r = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const i = [
	"low",
	"medium",
	"high"
];
function compareSeverity(e, t) {
	return r.indexOf(e) - r.indexOf(t);
}
function atLeast(e, t) {
	return compareSeverity(e, t) >= 0;
}
// src/exit-code.ts
const a = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
function exitCodeOf(e, t, n) {
	let r = t.some((e) => counts(e, n));
	if (e) return r ? a.findings : a.clean;
	return r ? a.incompleteWithFindings : a.incomplete;
}
function exitCodeOfFault({ code: e }) {
	return e === "io" || e === "incomplete" ? a.incomplete : a.usage;
}
function counts(e, t) {
	return e.status === "open" && e.new && atLeast(e.severity, t);
}
// \0node:os
let o;
const loaded = () => o ??= require("node:os");
function availableParallelism(...e) {
	return loaded().availableParallelism(...e);
}
function endianness(...e) {
	return loaded().endianness(...e);
}
function homedir(...e) {
	return loaded().homedir(...e);
}
function platform(...e) {
	return loaded().platform(...e);
}
function tmpdir(...e) {
	return loaded().tmpdir(...e);
}
// src/git/running-git.ts
const s = new Set();
function killRunningGit() {
	for (let e of s) killGroup(e);
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
const c = new Set();
function makeTempFolder(e) {
	let t = made((0, n.join)(tmpdir(), e));
	c.add(t);
	return t;
}
function made(e) {
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
	await lookAtEvents();
}
async function lookAtEvents() {
	for (let e = 0; e < 2; e += 1) await new Promise((e) => setImmediate(e));
}
// src/surfaces/cli/interruption.ts
let l;
let u;
const d = {
	get signal() {
		return controller().signal;
	},
	get received() {
		return u;
	},
	receive(e) {
		u ??= e;
		controller().abort();
	}
};
function controller() {
	return l ??= new AbortController();
}
// src/reporters/escape/visible.ts
const f = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let p;
const m = /^[ -~]*$/;
const h = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(e) {
	return m.test(e) ? e : e.replace(p ??= new RegExp(f, "gu"), (e) => h[e] ?? escapeOf(e.codePointAt(0) ?? 0));
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
// src/surfaces/cli/say.ts
const g = openNotes(() => process.stderr);
function say(e) {
	for (let t of e.split("\n")) g(t);
}
// src/surfaces/exit.ts
function exitCodeAfterWriting(e, t) {
	return t ? e : a.incomplete;
}
function signalExitCode(e) {
	return 128 + (_[e] ?? 0);
}
const _ = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGTERM: 15
};
function startIncomplete(e, t, n, r) {
	e.exitCode = a.incomplete;
	let crash = (r) => {
		attempt(() => n(`leaksift: ${whatHappened(r)}`));
		attempt(t);
		e.exit(a.incomplete);
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
		setTimeout(end, v).unref();
	};
	for (let t of Object.keys(_)) e.on(t, () => receive(t));
}
const v = 1e4;
function finish(e, t) {
	e.exitCode = t;
}
function attempt(e) {
	try {
		e();
	} catch {}
}
function whatHappened(e) {
	let t = nameOf(e);
	let n = y.find(([e]) => t.endsWith(` ${e}`))?.[1];
	return n === void 0 ? `internal error (${t}); the scan is incomplete. Please report it.` : `the system gives no more ${n}; the scan is incomplete. Raise its limit, or end what else runs, and run again.`;
}
const y = [
	["EMFILE", "open files (ulimit -n)"],
	["ENFILE", "open files"],
	["ENOMEM", "memory"],
	["EAGAIN", "processes or threads (ulimit -u)"]
];
function nameOf(e) {
	if (!(e instanceof Error)) return "not an error";
	return `${e.name} ${codeOf(e, "")}`.trim().replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/surfaces/unfinished.ts
const b = new Set();
function discardUnfinished() {
	for (let e of b) try {
		(0, t.unlinkSync)(e);
	} catch {}
	b.clear();
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return compareSeverity;
	}
});
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return i;
	}
});
Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return exitCodeOfFault;
	}
});
Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return isAbsent;
	}
});
Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return r;
	}
});
Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return isFault;
	}
});
Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return platform;
	}
});
Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return exitCodeOf;
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
		return signalExitCode;
	}
});
Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return endianness;
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
		return lookAtEvents;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return fillTempFolder;
	}
});
Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return killGroup;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return removeTempFolders;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return finish;
	}
});
Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return Fault;
	}
});
Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return atLeast;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return d;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return removeTempFolder;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return b;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return startIncomplete;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return makeTempFolder;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return exitCodeAfterWriting;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return say;
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
		return breathing;
	}
});
Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return counts;
	}
});
Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return homedir;
	}
});
Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return availableParallelism;
	}
});
