const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/surfaces/cli/target.ts
function policyFolder(e) {
	let t = (0, r.resolve)(folderOf(e));
	return topOf(t) ?? t;
}
function isWhole(e) {
	if (e.kind === "history") return e.shard === void 0 && e.isOneOfSeveral !== !0;
	return e.kind === "files" && e.paths.some((t) => (0, r.resolve)(t) === policyFolder(e));
}
function prefixOf(e) {
	if (e.kind !== "files") return "";
	let [t = ".", ...n] = e.paths;
	let i = n.length === 0 && isFolder(t) ? t : ".";
	let a = (0, r.relative)(policyFolder(e), (0, r.resolve)(i)).split(r.sep).join("/");
	return a === "" || a.startsWith("..") ? "" : `${a}/`;
}
function folderOf(e) {
	if (e.kind === "history") return e.repository;
	let [t = "."] = e.kind === "files" ? e.paths : [];
	return isFolder(t) ? t : (0, r.dirname)(t);
}
function isFolder(e) {
	try {
		return (0, n.statSync)(e).isDirectory();
	} catch {
		return !1;
	}
}
function topOf(n) {
	try {
		let { workTree: e, gitDir: r } = t.O(n);
		return e ?? r;
	} catch (t) {
		if (e.P(t)) return;
		throw t;
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return policyFolder;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return prefixOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isWhole;
	}
});
