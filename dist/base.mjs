import { constants, platform, tmpdir } from "node:os";
import { getBuiltinModule, kill } from "node:process";
import { constants as constants$1, mkdtempSync, rmSync, unlinkSync, write } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { access, lstat, open, rename, stat, unlink } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
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
	const { spawn } = getBuiltinModule("node:child_process");
	const child = spawn(git.program, args, {
		cwd: git.directory,
		env: git.variables,
		detached: platform() !== "win32",
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
		if (platform() === "win32") child.kill("SIGKILL");
		else kill(-child.pid, "SIGKILL");
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
			problem: `it could not be started (${codeOf$1(error)})`
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
	return message.slice(0, 400).split(/\s+/).filter((word) => word !== "").map((word) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(word) ? word : "…").join(" ");
}
function codeOf$1(error) {
	return "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
// src/git/temp-folders.ts
const open$1 = new Set();
function makeTempFolder(prefix) {
	const path = mkdtempSync(join(tmpdir(), prefix));
	open$1.add(path);
	return path;
}
function removeTempFolder(path) {
	rmSync(path, {
		recursive: true,
		force: true
	});
	open$1.delete(path);
}
function removeTempFolders() {
	for (const path of open$1) removeTempFolder(path);
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
// src/reporters/escape/visible.ts
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const PRINTABLE = /^[ -~]*$/;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return PRINTABLE.test(text) ? text : text.replace(UNSAFE, (character) => SHORT[character] ?? escapeOf(character.codePointAt(0) ?? 0));
}
function escapeOf(codePoint) {
	const digits = codePoint.toString(16);
	if (codePoint < 256) return `\\x${digits.padStart(2, "0")}`;
	return codePoint < 65536 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
// src/surfaces/notes.ts
function openNotes(stream) {
	stream.on("error", () => {});
	return (line) => {
		stream.write(`${visible(line)}\n`);
	};
}
// src/surfaces/cli/say.ts
const note = openNotes(process.stderr);
function say(text) {
	for (const line of text.split("\n")) note(line);
}
// src/surfaces/exit.ts
function exitCodeAfterWriting(code, written) {
	return written ? code : EXIT.incomplete;
}
function signalExitCode(signal) {
	return 128 + constants.signals[signal];
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
// src/surfaces/descriptor.ts
const BATCH = 65536;
async function writePieces(descriptor, pieces) {
	let batch = [];
	let length = 0;
	for (const piece of pieces) {
		batch.push(piece);
		length += piece.length;
		if (length < BATCH) continue;
		await writeAll(descriptor, Buffer.from(batch.join("")));
		batch = [];
		length = 0;
	}
	await writeAll(descriptor, Buffer.from(batch.join("")));
}
async function writeAll(descriptor, bytes) {
	let offset = 0;
	while (offset < bytes.length) try {
		offset += await writeSome(descriptor, bytes, offset);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
		await setTimeout$1(5);
	}
}
function writeSome(descriptor, bytes, offset) {
	return new Promise((resolve, reject) => {
		write(descriptor, bytes, offset, bytes.length - offset, null, (error, written) => error === null ? resolve(written) : reject(error));
	});
}
// src/surfaces/output.ts
async function writeReport(pieces, path, stdout = 1) {
	try {
		if (path === void 0) await writePieces(stdout, pieces);
		else await writeFile(path, pieces);
		return { written: true };
	} catch (error) {
		return {
			written: false,
			fault: isFault(error) ? error : failure(path, error)
		};
	}
}
async function checkOutput(path) {
	try {
		if (await kindOf(path) !== "through") await access(dirname(path), constants$1.W_OK | constants$1.X_OK);
	} catch (error) {
		throw isFault(error) ? error : failure(path, error, "usage");
	}
}
function discardUnfinished() {
	for (const path of unfinished) try {
		unlinkSync(path);
	} catch {}
	unfinished.clear();
}
const unfinished = new Set();
async function writeFile(path, pieces) {
	const kind = await kindOf(path);
	if (kind === "through") await writeThrough(path, pieces);
	else await replace(path, kind, pieces);
}
async function kindOf(path) {
	const link = await lstat(path).catch(absent);
	if (link === void 0) return void 0;
	const target = link.isSymbolicLink() ? await stat(path).catch(absent) : link;
	if (target !== void 0 && (target.isCharacterDevice() || target.isFIFO())) return "through";
	if (link.isSymbolicLink()) throw refusal(path, "a symbolic link; name the file that it leads to, or use stdout");
	if (!link.isFile()) throw refusal(path, link.isDirectory() ? "a folder" : "a socket or a block device");
	await access(path, constants$1.W_OK).catch(() => {
		throw refusal(path, "a file that must not be written");
	});
	return link;
}
function absent(error) {
	if (codeOf(error) !== "ENOENT") throw error;
}
async function writeThrough(path, pieces) {
	const file = await open(path, constants$1.O_WRONLY);
	try {
		const { isCharacterDevice, isFIFO } = await shapeOf(file);
		if (!isCharacterDevice && !isFIFO) throw refusal(path, "no longer the device or pipe that it was");
		await writePieces(file.fd, pieces);
	} finally {
		await file.close();
	}
}
async function shapeOf(file) {
	const status = await file.stat();
	return {
		isCharacterDevice: status.isCharacterDevice(),
		isFIFO: status.isFIFO()
	};
}
async function replace(path, old, pieces) {
	const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
	const file = await open(temporary, "wx", 384);
	unfinished.add(temporary);
	try {
		await fill(file, pieces, old === void 0 ? 438 & ~process.umask() : old.mode & 511);
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	} finally {
		unfinished.delete(temporary);
	}
	await syncFolder(dirname(path));
}
async function fill(file, pieces, mode) {
	try {
		await writePieces(file.fd, pieces);
		await file.chmod(mode);
		await file.sync();
	} finally {
		await file.close();
	}
}
async function syncFolder(path) {
	const folder = await open(path, constants$1.O_RDONLY).catch(() => void 0);
	await folder?.sync().catch(() => {});
	await folder?.close();
}
function refusal(path, what) {
	return new Fault("usage", `Won't write the report to ${JSON.stringify(path)}: it is ${what}.`);
}
function failure(path, error, code = "io") {
	return new Fault(code, `The report can't be written to ${path === void 0 ? "stdout" : JSON.stringify(path)}: ${REASONS[codeOf(error)] ?? codeOf(error)}.`, { cause: error });
}
const REASONS = {
	EPIPE: "its reader has gone",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EACCES: "permission denied",
	ENOENT: "its folder does not exist",
	EROFS: "the file system is read-only",
	EIO: "the device reports an error",
	EBADF: "it is closed"
};
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
export { exitCodeOf as C, compareSeverity as D, atLeast as E, Fault as O, counts as S, SEVERITIES as T, runGit as _, exitCodeAfterWriting as a, streamGit as b, startIncomplete as c, visible as d, interruption as f, killRunningGit as g, removeTempFolders as h, writePieces as i, isFault as k, say as l, removeTempFolder as m, discardUnfinished as n, finish as o, makeTempFolder as p, writeReport as r, signalExitCode as s, checkOutput as t, openNotes as u, scrub as v, CONFIDENCES as w, EXIT as x, startGit as y };
