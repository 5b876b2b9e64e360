let node_os = require("node:os");
let node_process = require("node:process");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/errors.ts
var Fault = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "Fault";
		this.code = code;
	}
};
function isFault(error) {
	return error instanceof Fault;
}
// src/core/severity.ts
const SEVERITIES = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const CONFIDENCES = [
	"low",
	"medium",
	"high"
];
function compareSeverity(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function atLeast(severity, floor) {
	return compareSeverity(severity, floor) >= 0;
}
// src/exit-code.ts
const EXIT = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
function exitCodeOf(complete, findings, failOn) {
	const open = findings.some((finding) => counts(finding, failOn));
	if (complete) return open ? EXIT.findings : EXIT.clean;
	return open ? EXIT.incompleteWithFindings : EXIT.incomplete;
}
function counts(finding, failOn) {
	return finding.status === "open" && finding.new && atLeast(finding.severity, failOn);
}
// src/git/spawn.ts
function startGit(git, args, options = {}) {
	const { spawn } = (0, node_process.getBuiltinModule)("node:child_process");
	const child = spawn(git.program, args, {
		cwd: git.directory,
		env: git.variables,
		detached: (0, node_os.platform)() !== "win32",
		windowsHide: true,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	const state = {
		stderr: "",
		stopped: null
	};
	const stop = (reason) => {
		state.stopped ??= reason;
		killGroup(child);
		child.stdout.destroy();
	};
	const aborted = () => stop("it was stopped");
	running.add(child);
	child.stdin.on("error", ignore);
	child.stderr.on("data", (chunk) => {
		if (state.stderr.length < STDERR_LIMIT) state.stderr += chunk.toString("latin1").slice(0, STDERR_LIMIT - state.stderr.length);
	});
	if (options.signal?.aborted) aborted();
	options.signal?.addEventListener("abort", aborted, { once: true });
	const closed = closing(child, state).finally(() => {
		running.delete(child);
		options.signal?.removeEventListener("abort", aborted);
	});
	return {
		stdin: child.stdin,
		closed,
		kill: () => stop("it was stopped"),
		output: outputOf(child, options.deadline ?? DEADLINE, state, stop)
	};
}
async function* streamGit(git, args, options = {}) {
	const process = startGit(git, args, options);
	process.stdin.end(options.input ?? "");
	yield* process.output;
	const { problem } = await process.closed;
	if (problem !== null) throw new Fault("git", `git ${args[0] ?? ""} failed: ${problem}.`);
}
async function runGit(git, args, options = {}) {
	const chunks = [];
	for await (const chunk of streamGit(git, args, options)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function killRunningGit() {
	for (const child of running) killGroup(child);
}
const DEADLINE = 12e4;
const STDERR_LIMIT = 16384;
const running = new Set();
const ignore = () => {};
function killGroup(child) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
	try {
		if ((0, node_os.platform)() === "win32") child.kill("SIGKILL");
		else (0, node_process.kill)(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
}
async function* outputOf(child, deadline, state, stop) {
	const chunks = child.stdout[Symbol.asyncIterator]();
	let finished = false;
	try {
		for (;;) {
			const timer = setTimeout(() => stop(`no answer for ${deadline / 1e3} s`), deadline);
			const next = await chunks.next().finally(() => clearTimeout(timer));
			finished = next.done === true;
			if (next.done) return;
			yield next.value;
		}
	} catch (error) {
		if (state.stopped === null) throw error;
	} finally {
		if (!finished) stop("its output was not read to the end");
	}
}
function closing(child, state) {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve({
			code: null,
			signal: null,
			problem: `it could not be started (${codeOf(error)})`
		}));
		child.once("close", (code, signal) => resolve({
			code,
			signal,
			problem: problemOf(code, signal, state)
		}));
	});
}
function problemOf(code, signal, { stopped, stderr }) {
	if (stopped !== null) return stopped;
	if (signal !== null) return `it was killed by ${signal}`;
	if (code === 0) return null;
	const said = scrub(stderr);
	return `exit code ${code}${said === "" ? "" : `, "${said}"`}`;
}
function scrub(message) {
	return message.slice(0, 400).split(/\s+/).filter((word) => word !== "").map((word) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(word) ? word : "\u2026").join(" ");
}
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
// src/git/temp-folders.ts
const open = new Set();
function makeTempFolder(prefix) {
	const path = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), prefix));
	open.add(path);
	return path;
}
function removeTempFolder(path) {
	(0, node_fs.rmSync)(path, {
		recursive: true,
		force: true
	});
	open.delete(path);
}
function removeTempFolders() {
	for (const path of open) removeTempFolder(path);
}
// src/surfaces/exit.ts
function exitCodeAfterWriting(code, written) {
	return written ? code : EXIT.incomplete;
}
function signalExitCode(signal) {
	return 128 + node_os.constants.signals[signal];
}
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
function startIncomplete(host, cleanUp, say, interrupt) {
	host.exitCode = EXIT.incomplete;
	const crash = (error) => {
		attempt(() => say(`leaksift: internal error (${nameOf(error)}); the scan is incomplete. Please report it.`));
		attempt(cleanUp);
		host.exit(EXIT.incomplete);
	};
	host.on("uncaughtException", crash);
	host.on("unhandledRejection", crash);
	let interrupted = false;
	const receive = (signal) => {
		const end = () => {
			attempt(cleanUp);
			host.exit(signalExitCode(signal));
		};
		if (interrupt === void 0 || interrupted || signal === "SIGQUIT") return end();
		interrupted = true;
		attempt(() => interrupt(signal));
		setTimeout(end, GRACE).unref();
	};
	for (const signal of SIGNALS) host.on(signal, () => receive(signal));
}
const GRACE = 1e4;
function finish(host, code) {
	host.exitCode = code;
}
function attempt(act) {
	try {
		act();
	} catch {}
}
function nameOf(error) {
	if (!(error instanceof Error)) return "not an error";
	const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
	return `${error.name}${code}`.replace(/[^A-Za-z0-9_ ]/g, "").slice(0, 60);
}
// src/reporters/escape/visible.ts
const UNSAFE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;
let unsafe;
const PRINTABLE = /^[ -~]*$/;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return PRINTABLE.test(text) ? text : text.replace(unsafe ??= new RegExp(UNSAFE, "gu"), (character) => SHORT[character] ?? escapeOf(character.codePointAt(0) ?? 0));
}
function escapeOf(codePoint) {
	const digits = codePoint.toString(16);
	if (codePoint < 256) return `\\x${digits.padStart(2, "0")}`;
	return codePoint < 65536 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
// src/surfaces/notes.ts
function openNotes(open) {
	let stream;
	return (line) => {
		stream ??= withoutErrors(open());
		stream.write(`${visible(line)}\n`);
	};
}
function withoutErrors(stream) {
	stream.on("error", () => {});
	return stream;
}
// src/surfaces/cli/interruption.ts
const controller = new AbortController();
let received;
const interruption = {
	signal: controller.signal,
	get received() {
		return received;
	},
	receive(signal) {
		received ??= signal;
		controller.abort();
	}
};
// src/surfaces/cli/say.ts
const note = openNotes(() => process.stderr);
function say(text) {
	for (const line of text.split("\n")) note(line);
}
// src/surfaces/unfinished.ts
const unfinished = new Set();
function discardUnfinished() {
	for (const path of unfinished) try {
		(0, node_fs.unlinkSync)(path);
	} catch {}
	unfinished.clear();
}
Object.defineProperty(exports, "CONFIDENCES", {
	enumerable: true,
	get: function() {
		return CONFIDENCES;
	}
});
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "Fault", {
	enumerable: true,
	get: function() {
		return Fault;
	}
});
Object.defineProperty(exports, "SEVERITIES", {
	enumerable: true,
	get: function() {
		return SEVERITIES;
	}
});
Object.defineProperty(exports, "atLeast", {
	enumerable: true,
	get: function() {
		return atLeast;
	}
});
Object.defineProperty(exports, "compareSeverity", {
	enumerable: true,
	get: function() {
		return compareSeverity;
	}
});
Object.defineProperty(exports, "counts", {
	enumerable: true,
	get: function() {
		return counts;
	}
});
Object.defineProperty(exports, "discardUnfinished", {
	enumerable: true,
	get: function() {
		return discardUnfinished;
	}
});
Object.defineProperty(exports, "exitCodeAfterWriting", {
	enumerable: true,
	get: function() {
		return exitCodeAfterWriting;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "finish", {
	enumerable: true,
	get: function() {
		return finish;
	}
});
Object.defineProperty(exports, "interruption", {
	enumerable: true,
	get: function() {
		return interruption;
	}
});
Object.defineProperty(exports, "isFault", {
	enumerable: true,
	get: function() {
		return isFault;
	}
});
Object.defineProperty(exports, "killRunningGit", {
	enumerable: true,
	get: function() {
		return killRunningGit;
	}
});
Object.defineProperty(exports, "makeTempFolder", {
	enumerable: true,
	get: function() {
		return makeTempFolder;
	}
});
Object.defineProperty(exports, "openNotes", {
	enumerable: true,
	get: function() {
		return openNotes;
	}
});
Object.defineProperty(exports, "removeTempFolder", {
	enumerable: true,
	get: function() {
		return removeTempFolder;
	}
});
Object.defineProperty(exports, "removeTempFolders", {
	enumerable: true,
	get: function() {
		return removeTempFolders;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "say", {
	enumerable: true,
	get: function() {
		return say;
	}
});
Object.defineProperty(exports, "scrub", {
	enumerable: true,
	get: function() {
		return scrub;
	}
});
Object.defineProperty(exports, "signalExitCode", {
	enumerable: true,
	get: function() {
		return signalExitCode;
	}
});
Object.defineProperty(exports, "startGit", {
	enumerable: true,
	get: function() {
		return startGit;
	}
});
Object.defineProperty(exports, "startIncomplete", {
	enumerable: true,
	get: function() {
		return startIncomplete;
	}
});
Object.defineProperty(exports, "streamGit", {
	enumerable: true,
	get: function() {
		return streamGit;
	}
});
Object.defineProperty(exports, "unfinished", {
	enumerable: true,
	get: function() {
		return unfinished;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
