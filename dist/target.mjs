import { k as isFault } from "./base.mjs";
import { Gt as openRepository } from "./scan.mjs";
import { statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
// src/surfaces/cli/target.ts
function policyFolder(target) {
	const folder = resolve(folderOf(target));
	return topOf(folder) ?? folder;
}
function isWhole(target) {
	if (target.kind === "history") return true;
	return target.kind === "files" && target.paths.some((path) => resolve(path) === policyFolder(target));
}
function prefixOf(target) {
	if (target.kind !== "files") return "";
	const [only = ".", ...others] = target.paths;
	const base = others.length === 0 && isFolder(only) ? only : ".";
	const between = relative(policyFolder(target), resolve(base)).split(sep).join("/");
	return between === "" || between.startsWith("..") ? "" : `${between}/`;
}
function folderOf(target) {
	if (target.kind === "history") return target.repository;
	const [first = "."] = target.kind === "files" ? target.paths : [];
	return isFolder(first) ? first : dirname(first);
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function topOf(folder) {
	try {
		const { workTree, gitDir } = openRepository(folder);
		return workTree ?? gitDir;
	} catch (error) {
		if (isFault(error)) return void 0;
		throw error;
	}
}
export { policyFolder as n, prefixOf as r, isWhole as t };
