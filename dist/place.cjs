const e = require("./words.cjs");
// src/reporters/place.ts
function placeName(e) {
	let t = (Object.hasOwn(n, e.source) ? n[e.source] : inFile)(e);
	return e.repository === void 0 ? t : `${e.repository}: ${t}`;
}
function placeNotes(e) {
	let t = [];
	e.objects !== void 0 && e.objects > 1 && t.push(`${e.objects} versions`);
	e.decoded !== void 0 && e.decoded.length > 0 && t.push(`through ${e.decoded.join(", ")}`);
	return t;
}
function isFilePlace(e) {
	return e.path !== void 0 && t.has(e.source);
}
const t = new Set([
	"file",
	"staged",
	"range",
	"history"
]);
const n = {
	file: inFile,
	stdin: inFile,
	staged: inFile,
	range: inFile,
	history: inFile,
	"git-dir": (e) => inFile({
		...e,
		path: withGitDir(e.path ?? "?")
	}),
	"commit-message": (e) => `message of commit ${objectName(e)}, line ${e.line}`,
	"commit-header": (e) => `header of commit ${objectName(e)}, line ${e.line}`,
	"tag-message": (e) => `message of tag ${e.path ?? objectName(e)}, line ${e.line}`,
	note: (e) => `note ${e.path ?? objectName(e)}, line ${e.line}`,
	identity: (e) => `author or committer of commit ${objectName(e)}`,
	"ref-name": (e) => `name of ref ${e.path ?? "?"}`,
	"path-name": (e) => `name of file ${e.path ?? "?"}`
};
function inFile(e) {
	return `${e.path ?? fallbackName(e)}:${e.line}:${e.column}`;
}
function fallbackName(t) {
	if (t.source === "stdin") return "stdin";
	return t.object === void 0 ? "?" : `object ${e.c(t.object)}`;
}
function withGitDir(e) {
	return e.startsWith(".git/") ? e : `.git/${e}`;
}
function objectName(t) {
	return e.c(t.commit ?? t.object ?? "?");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return placeName;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return placeNotes;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isFilePlace;
	}
});
