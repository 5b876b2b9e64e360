const e = require("./promises.cjs");
const t = require("./base.cjs");
const n = require("./scan.cjs");
let r = require("node:fs");
let i = require("node:path");
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
async function writeAll(e, r) {
	let i = 0;
	for (; i < r.length;) try {
		i += await writeSome$1(e, r, i);
	} catch (e) {
		if (t.M(e) !== "EAGAIN") throw e;
		await n.mr(5);
	}
}
function writeSome$1(e, t, n) {
	return new Promise((i, a) => {
		(0, r.write)(e, t, n, t.length - n, null, (e, t) => e === null ? i(t) : a(e));
	});
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
function writeSome(e, n, i) {
	try {
		return (0, r.writeSync)(e, n, i);
	} catch (e) {
		if (t.M(e) !== "EAGAIN") throw e;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		return 0;
	}
}
// src/surfaces/unique-name.ts
function uniqueName() {
	return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
// src/surfaces/write-failure.ts
function failure(e, n, r = "io") {
	let i = e === void 0 ? "stdout" : JSON.stringify(e);
	return new t.j(r, `The report can't be written to ${i}: ${a[t.M(n)] ?? t.M(n)}.`, { cause: n });
}
const a = {
	EPIPE: "its reader has gone",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EACCES: "permission denied",
	ENOENT: "its folder does not exist",
	EROFS: "the file system is read-only",
	EIO: "the device reports an error",
	EBADF: "it is closed"
};
// src/surfaces/output.ts
async function writeReport(e, n, r = 1) {
	try {
		n === void 0 ? await writePieces(r, e) : await writeFile(n, e);
		return { written: !0 };
	} catch (e) {
		return {
			written: !1,
			fault: t.P(e) ? e : failure(n, e)
		};
	}
}
async function checkOutput(e) {
	try {
		kindOf(e) !== "through" && (0, r.accessSync)((0, i.dirname)(e), r.constants.W_OK | r.constants.X_OK);
	} catch (n) {
		throw t.P(n) ? n : failure(e, n, "usage");
	}
}
async function writeFile(e, t) {
	let n = kindOf(e);
	n === "through" ? await writeThrough(e, t) : replace(e, n, t);
}
function kindOf(e) {
	let t = (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
	if (t === void 0) return;
	let n = t.isSymbolicLink() ? (0, r.statSync)(e, { throwIfNoEntry: !1 }) : t;
	if (n !== void 0 && (n.isCharacterDevice() || n.isFIFO())) return "through";
	if (t.isSymbolicLink()) throw refusal(e, "a symbolic link; name the file that it leads to, or use stdout");
	if (!t.isFile()) throw refusal(e, t.isDirectory() ? "a folder" : "a socket or a block device");
	if (!isWritable(e)) throw refusal(e, "a file that must not be written");
	return t;
}
function isWritable(e) {
	try {
		(0, r.accessSync)(e, r.constants.W_OK);
		return !0;
	} catch {
		return !1;
	}
}
async function writeThrough(t, n) {
	let i = await e.t(t, r.constants.O_WRONLY);
	try {
		let { isCharacterDevice: e, isFIFO: r } = await shapeOf(i);
		if (!e && !r) throw refusal(t, "no longer the device or pipe that it was");
		await writePieces(i.fd, n);
	} finally {
		await i.close();
	}
}
async function shapeOf(e) {
	let t = await e.stat();
	return {
		isCharacterDevice: t.isCharacterDevice(),
		isFIFO: t.isFIFO()
	};
}
function replace(e, n, a) {
	let o = (0, i.join)((0, i.dirname)(e), `.${(0, i.basename)(e).slice(0, 100)}.${uniqueName()}.tmp`);
	let s = (0, r.openSync)(o, "wx", 384);
	t.n.add(o);
	try {
		fill(s, a, n === void 0 ? 438 & ~process.umask() : n.mode & 511);
		(0, r.renameSync)(o, e);
	} catch (e) {
		attempt(() => (0, r.unlinkSync)(o));
		throw e;
	} finally {
		t.n.delete(o);
	}
	attempt(() => syncFolder((0, i.dirname)(e)));
}
function fill(e, t, n) {
	try {
		writePiecesNow(e, t);
		(0, r.fchmodSync)(e, n);
		(0, r.fsyncSync)(e);
	} finally {
		(0, r.closeSync)(e);
	}
}
function syncFolder(e) {
	let t = (0, r.openSync)(e, r.constants.O_RDONLY);
	try {
		(0, r.fsyncSync)(t);
	} finally {
		(0, r.closeSync)(t);
	}
}
function attempt(e) {
	try {
		e();
	} catch {}
}
function refusal(e, n) {
	return new t.j("usage", `Won't write the report to ${JSON.stringify(e)}: it is ${n}.`);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeReport;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkOutput;
	}
});
