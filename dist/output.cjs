const e = require("./base.cjs");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:timers/promises");
// src/reporters/index.ts
const i = {
	text: async () => (await Promise.resolve().then(() => require("./text.cjs")).then((e) => e.n)).text,
	json: async () => (await Promise.resolve().then(() => require("./json3.cjs"))).json,
	jsonl: async () => (await Promise.resolve().then(() => require("./jsonl.cjs"))).jsonl,
	sarif: async () => (await Promise.resolve().then(() => require("./sarif.cjs"))).sarif,
	csv: async () => (await Promise.resolve().then(() => require("./csv.cjs"))).csv,
	junit: async () => (await Promise.resolve().then(() => require("./junit.cjs"))).junit,
	gitlab: async () => (await Promise.resolve().then(() => require("./gitlab.cjs"))).gitlab,
	html: async () => (await Promise.resolve().then(() => require("./html.cjs"))).html,
	markdown: async () => (await Promise.resolve().then(() => require("./markdown2.cjs"))).markdown
};
const a = Object.keys(i);
function loadReporter(e) {
	return i[e]();
}
// \0node:fs/promises
let o;
const loaded = () => o ??= require("node:fs/promises");
function access(...e) {
	return loaded().access(...e);
}
function lstat(...e) {
	return loaded().lstat(...e);
}
function open(...e) {
	return loaded().open(...e);
}
function readFile(...e) {
	return loaded().readFile(...e);
}
function rename(...e) {
	return loaded().rename(...e);
}
function stat(...e) {
	return loaded().stat(...e);
}
function unlink(...e) {
	return loaded().unlink(...e);
}
async function writePieces(e, t) {
	let n = [];
	let r = 0;
	for (let i of t) {
		n.push(i);
		r += i.length;
		if (r < 65536) continue;
		await writeAll(e, Buffer.from(n.join("")));
		n = [];
		r = 0;
	}
	await writeAll(e, Buffer.from(n.join("")));
}
async function writeAll(e, t) {
	let n = 0;
	for (; n < t.length;) try {
		n += await writeSome(e, t, n);
	} catch (e) {
		if (!(e instanceof Error && "code" in e && e.code === "EAGAIN")) throw e;
		await (0, r.setTimeout)(5);
	}
}
function writeSome(e, n, r) {
	return new Promise((i, a) => {
		(0, t.write)(e, n, r, n.length - r, null, (e, t) => e === null ? i(t) : a(e));
	});
}
// src/surfaces/unique-name.ts
function uniqueName() {
	return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
// src/surfaces/output.ts
async function writeReport(t, n, r = 1) {
	try {
		n === void 0 ? await writePieces(r, t) : await writeFile(n, t);
		return { written: !0 };
	} catch (t) {
		return {
			written: !1,
			fault: e.A(t) ? t : failure(n, t)
		};
	}
}
async function checkOutput(r) {
	try {
		await kindOf(r) !== "through" && await access((0, n.dirname)(r), t.constants.W_OK | t.constants.X_OK);
	} catch (t) {
		throw e.A(t) ? t : failure(r, t, "usage");
	}
}
async function writeFile(e, t) {
	let n = await kindOf(e);
	n === "through" ? await writeThrough(e, t) : await replace(e, n, t);
}
async function kindOf(e) {
	let n = await lstat(e).catch(absent);
	if (n === void 0) return;
	let r = n.isSymbolicLink() ? await stat(e).catch(absent) : n;
	if (r !== void 0 && (r.isCharacterDevice() || r.isFIFO())) return "through";
	if (n.isSymbolicLink()) throw refusal(e, "a symbolic link; name the file that it leads to, or use stdout");
	if (!n.isFile()) throw refusal(e, n.isDirectory() ? "a folder" : "a socket or a block device");
	await access(e, t.constants.W_OK).catch(() => {
		throw refusal(e, "a file that must not be written");
	});
	return n;
}
function absent(e) {
	if (codeOf(e) !== "ENOENT") throw e;
}
async function writeThrough(e, n) {
	let r = await open(e, t.constants.O_WRONLY);
	try {
		let { isCharacterDevice: t, isFIFO: i } = await shapeOf(r);
		if (!t && !i) throw refusal(e, "no longer the device or pipe that it was");
		await writePieces(r.fd, n);
	} finally {
		await r.close();
	}
}
async function shapeOf(e) {
	let t = await e.stat();
	return {
		isCharacterDevice: t.isCharacterDevice(),
		isFIFO: t.isFIFO()
	};
}
async function replace(t, r, i) {
	let a = (0, n.join)((0, n.dirname)(t), `.${(0, n.basename)(t).slice(0, 100)}.${uniqueName()}.tmp`);
	let o = await open(a, "wx", 384);
	e.n.add(a);
	try {
		await fill(o, i, r === void 0 ? 438 & ~process.umask() : r.mode & 511);
		await rename(a, t);
	} catch (e) {
		await unlink(a).catch(() => {});
		throw e;
	} finally {
		e.n.delete(a);
	}
	await syncFolder((0, n.dirname)(t));
}
async function fill(e, t, n) {
	try {
		await writePieces(e.fd, t);
		await e.chmod(n);
		await e.sync();
	} finally {
		await e.close();
	}
}
async function syncFolder(e) {
	let n = await open(e, t.constants.O_RDONLY).catch(() => void 0);
	await n?.sync().catch(() => {});
	await n?.close();
}
function refusal(t, n) {
	return new e.k("usage", `Won't write the report to ${JSON.stringify(t)}: it is ${n}.`);
}
function failure(t, n, r = "io") {
	let i = t === void 0 ? "stdout" : JSON.stringify(t);
	return new e.k(r, `The report can't be written to ${i}: ${s[codeOf(n)] ?? codeOf(n)}.`, { cause: n });
}
const s = {
	EPIPE: "its reader has gone",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EACCES: "permission denied",
	ENOENT: "its folder does not exist",
	EROFS: "the file system is read-only",
	EIO: "the device reports an error",
	EBADF: "it is closed"
};
function codeOf(e) {
	return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : "unknown error";
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return open;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return loadReporter;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return writePieces;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeReport;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return uniqueName;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkOutput;
	}
});
