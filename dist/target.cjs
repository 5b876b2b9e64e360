const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/cli/target.ts
function policyFolder(target) {
	const folder = (0, node_path.resolve)(folderOf(target));
	return topOf(folder) ?? folder;
}
function isWhole(target) {
	if (target.kind === "history") return target.shard === void 0 && target.isOneOfSeveral !== true;
	return target.kind === "files" && target.paths.some((path) => (0, node_path.resolve)(path) === policyFolder(target));
}
function prefixOf(target) {
	if (target.kind !== "files") return "";
	const [only = ".", ...others] = target.paths;
	const base = others.length === 0 && isFolder(only) ? only : ".";
	const between = (0, node_path.relative)(policyFolder(target), (0, node_path.resolve)(base)).split(node_path.sep).join("/");
	return between === "" || between.startsWith("..") ? "" : `${between}/`;
}
function folderOf(target) {
	if (target.kind === "history") return target.repository;
	const [first = "."] = target.kind === "files" ? target.paths : [];
	return isFolder(first) ? first : (0, node_path.dirname)(first);
}
function isFolder(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function topOf(folder) {
	try {
		const { workTree, gitDir } = require_scan.openRepository(folder);
		return workTree ?? gitDir;
	} catch (error) {
		if (require_base.isFault(error)) return void 0;
		throw error;
	}
}
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
Object.defineProperty(exports, "policyFolder", {
	enumerable: true,
	get: function() {
		return policyFolder;
	}
});
Object.defineProperty(exports, "prefixOf", {
	enumerable: true,
	get: function() {
		return prefixOf;
	}
});
