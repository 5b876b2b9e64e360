const require_base = require("./base.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
let node_fs_promises = require("node:fs/promises");
// src/reporters/index.ts
const REPORTERS = {
	text: async () => (await Promise.resolve().then(() => require("./text.cjs")).then((n) => n.text_exports)).text,
	json: async () => (await Promise.resolve().then(() => require("./json3.cjs"))).json,
	jsonl: async () => (await Promise.resolve().then(() => require("./jsonl.cjs"))).jsonl,
	sarif: async () => (await Promise.resolve().then(() => require("./sarif.cjs"))).sarif,
	csv: async () => (await Promise.resolve().then(() => require("./csv.cjs"))).csv,
	junit: async () => (await Promise.resolve().then(() => require("./junit.cjs"))).junit,
	gitlab: async () => (await Promise.resolve().then(() => require("./gitlab.cjs"))).gitlab,
	html: async () => (await Promise.resolve().then(() => require("./html2.cjs"))).html,
	markdown: async () => (await Promise.resolve().then(() => require("./markdown2.cjs"))).markdown
};
const FORMATS = Object.keys(REPORTERS);
function loadReporter(format) {
	return REPORTERS[format]();
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
		await (0, node_timers_promises.setTimeout)(5);
	}
}
function writeSome(descriptor, bytes, offset) {
	return new Promise((resolve, reject) => {
		(0, node_fs.write)(descriptor, bytes, offset, bytes.length - offset, null, (error, written) => error === null ? resolve(written) : reject(error));
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
			fault: require_base.isFault(error) ? error : failure(path, error)
		};
	}
}
async function checkOutput(path) {
	try {
		if (await kindOf(path) !== "through") await (0, node_fs_promises.access)((0, node_path.dirname)(path), node_fs.constants.W_OK | node_fs.constants.X_OK);
	} catch (error) {
		throw require_base.isFault(error) ? error : failure(path, error, "usage");
	}
}
async function writeFile(path, pieces) {
	const kind = await kindOf(path);
	if (kind === "through") await writeThrough(path, pieces);
	else await replace(path, kind, pieces);
}
async function kindOf(path) {
	const link = await (0, node_fs_promises.lstat)(path).catch(absent);
	if (link === void 0) return void 0;
	const target = link.isSymbolicLink() ? await (0, node_fs_promises.stat)(path).catch(absent) : link;
	if (target !== void 0 && (target.isCharacterDevice() || target.isFIFO())) return "through";
	if (link.isSymbolicLink()) throw refusal(path, "a symbolic link; name the file that it leads to, or use stdout");
	if (!link.isFile()) throw refusal(path, link.isDirectory() ? "a folder" : "a socket or a block device");
	await (0, node_fs_promises.access)(path, node_fs.constants.W_OK).catch(() => {
		throw refusal(path, "a file that must not be written");
	});
	return link;
}
function absent(error) {
	if (codeOf(error) !== "ENOENT") throw error;
}
async function writeThrough(path, pieces) {
	const file = await (0, node_fs_promises.open)(path, node_fs.constants.O_WRONLY);
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
	const temporary = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path).slice(0, 100)}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`);
	const file = await (0, node_fs_promises.open)(temporary, "wx", 384);
	require_base.unfinished.add(temporary);
	try {
		await fill(file, pieces, old === void 0 ? 438 & ~process.umask() : old.mode & 511);
		await (0, node_fs_promises.rename)(temporary, path);
	} catch (error) {
		await (0, node_fs_promises.unlink)(temporary).catch(() => {});
		throw error;
	} finally {
		require_base.unfinished.delete(temporary);
	}
	await syncFolder((0, node_path.dirname)(path));
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
	const folder = await (0, node_fs_promises.open)(path, node_fs.constants.O_RDONLY).catch(() => void 0);
	await folder?.sync().catch(() => {});
	await folder?.close();
}
function refusal(path, what) {
	return new require_base.Fault("usage", `Won't write the report to ${JSON.stringify(path)}: it is ${what}.`);
}
function failure(path, error, code = "io") {
	const where = path === void 0 ? "stdout" : JSON.stringify(path);
	return new require_base.Fault(code, `The report can't be written to ${where}: ${REASONS[codeOf(error)] ?? codeOf(error)}.`, { cause: error });
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
Object.defineProperty(exports, "FORMATS", {
	enumerable: true,
	get: function() {
		return FORMATS;
	}
});
Object.defineProperty(exports, "checkOutput", {
	enumerable: true,
	get: function() {
		return checkOutput;
	}
});
Object.defineProperty(exports, "loadReporter", {
	enumerable: true,
	get: function() {
		return loadReporter;
	}
});
Object.defineProperty(exports, "writePieces", {
	enumerable: true,
	get: function() {
		return writePieces;
	}
});
Object.defineProperty(exports, "writeReport", {
	enumerable: true,
	get: function() {
		return writeReport;
	}
});
