require("./rolldown-runtime.cjs");
let e = require("node:fs");
let t = require("node:path");
// src/sources/files-size.ts
function holdAtLeast(e, t) {
	let n = t;
	for (let t of e) {
		n -= sizeOf(t, n);
		if (n <= 0) return !0;
	}
	return !1;
}
function sizeOf(t, n) {
	let r = attempt(() => (0, e.statSync)(t));
	if (r?.isDirectory()) return folderSize(t, n);
	return r?.isFile() ? r.size : 0;
}
function folderSize(n, r) {
	let i = attempt(() => (0, e.readdirSync)(n, { withFileTypes: !0 })) ?? [];
	let a = 0;
	for (let o of i) {
		if (a >= r) return a;
		o.isFile() && (a += attempt(() => (0, e.lstatSync)((0, t.join)(n, o.name)))?.size ?? 0);
	}
	for (let e of i) {
		if (a >= r) return a;
		isEntered(e) && (a += folderSize((0, t.join)(n, e.name), r - a));
	}
	return a;
}
function isEntered(e) {
	return e.isDirectory() && e.name !== ".git";
}
function attempt(e) {
	try {
		return e();
	} catch {
		return;
	}
}
exports.holdAtLeast = holdAtLeast;
