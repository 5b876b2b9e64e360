const e = require("./scan.cjs");
let t = require("node:fs");
// src/sources/files-content.ts
function fileContent(t) {
	let n = e.q(t, i, sameRoom);
	return n === "too large" ? chunks(t) : n;
}
let n = Buffer.alloc(0);
function sameRoom(e) {
	n.length < e && (n = Buffer.allocUnsafeSlow(Math.max(e, 2 * n.length, r)));
	return n.subarray(0, e);
}
const r = 65536;
const i = 8 * e.W;
const a = e.W;
async function* chunks(e) {
	let n = open(e);
	try {
		let e = (0, t.fstatSync)(n);
		if (!e.isFile()) throw Error("not a regular file");
		let r = 0;
		let i = Buffer.allocUnsafeSlow(a);
		for (; r < e.size;) {
			let o = (0, t.readSync)(n, i, 0, Math.min(a, e.size - r), r);
			if (o === 0) break;
			r += o;
			yield i.subarray(0, o);
		}
		let o = (0, t.fstatSync)(n);
		if (r !== e.size || o.size !== e.size || o.mtimeMs !== e.mtimeMs) throw Error("changed while it was read");
	} finally {
		(0, t.closeSync)(n);
	}
}
function open(n) {
	try {
		return (0, t.openSync)(n, e.G);
	} catch (t) {
		throw Error(e.K(t), { cause: t });
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fileContent;
	}
});
