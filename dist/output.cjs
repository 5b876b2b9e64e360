const e = require("./base.cjs");
let t = require("node:fs");
let n = require("node:path");
let r = require("node:crypto");
let i = require("node:timers/promises");
let a = require("node:fs/promises");
// src/reporters/index.ts
const o = {
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
const s = Object.keys(o);
function loadReporter(e) {
	return o[e]();
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
		await (0, i.setTimeout)(5);
	}
}
function writeSome(e, n, r) {
	return new Promise((i, a) => {
		(0, t.write)(e, n, r, n.length - r, null, (e, t) => e === null ? i(t) : a(e));
	});
}
// src/surfaces/output.ts
async function writeReport(t, n, r = 1) {
	try {
		n === void 0 ? await writePieces(r, t) : await writeFile(n, t);
		return { written: !0 };
	} catch (t) {
		return {
			written: !1,
			fault: e.k(t) ? t : failure(n, t)
		};
	}
}
async function checkOutput(r) {
	try {
		await kindOf(r) !== "through" && await (0, a.access)((0, n.dirname)(r), t.constants.W_OK | t.constants.X_OK);
	} catch (t) {
		throw e.k(t) ? t : failure(r, t, "usage");
	}
}
async function writeFile(e, t) {
	let n = await kindOf(e);
	n === "through" ? await writeThrough(e, t) : await replace(e, n, t);
}
async function kindOf(e) {
	let n = await (0, a.lstat)(e).catch(absent);
	if (n === void 0) return;
	let r = n.isSymbolicLink() ? await (0, a.stat)(e).catch(absent) : n;
	if (r !== void 0 && (r.isCharacterDevice() || r.isFIFO())) return "through";
	if (n.isSymbolicLink()) throw refusal(e, "a symbolic link; name the file that it leads to, or use stdout");
	if (!n.isFile()) throw refusal(e, n.isDirectory() ? "a folder" : "a socket or a block device");
	await (0, a.access)(e, t.constants.W_OK).catch(() => {
		throw refusal(e, "a file that must not be written");
	});
	return n;
}
function absent(e) {
	if (codeOf(e) !== "ENOENT") throw e;
}
async function writeThrough(e, n) {
	let r = await (0, a.open)(e, t.constants.O_WRONLY);
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
async function replace(t, i, o) {
	let s = (0, n.join)((0, n.dirname)(t), `.${(0, n.basename)(t).slice(0, 100)}.${(0, r.randomBytes)(6).toString("hex")}.tmp`);
	let c = await (0, a.open)(s, "wx", 384);
	e.n.add(s);
	try {
		await fill(c, o, i === void 0 ? 438 & ~process.umask() : i.mode & 511);
		await (0, a.rename)(s, t);
	} catch (e) {
		await (0, a.unlink)(s).catch(() => {});
		throw e;
	} finally {
		e.n.delete(s);
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
	let n = await (0, a.open)(e, t.constants.O_RDONLY).catch(() => void 0);
	await n?.sync().catch(() => {});
	await n?.close();
}
function refusal(t, n) {
	return new e.O("usage", `Won't write the report to ${JSON.stringify(t)}: it is ${n}.`);
}
function failure(t, n, r = "io") {
	let i = t === void 0 ? "stdout" : JSON.stringify(t);
	return new e.O(r, `The report can't be written to ${i}: ${c[codeOf(n)] ?? codeOf(n)}.`, { cause: n });
}
const c = {
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
		return loadReporter;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeReport;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return writePieces;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkOutput;
	}
});
