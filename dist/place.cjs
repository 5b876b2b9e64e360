const require_words = require("./words.cjs");
// src/reporters/place.ts
function placeName(place) {
	const name = NAMES[place.source](place);
	return place.repository === void 0 ? name : `${place.repository}: ${name}`;
}
function placeNotes(place) {
	const notes = [];
	if (place.objects !== void 0 && place.objects > 1) notes.push(`${place.objects} versions`);
	if (place.decoded !== void 0 && place.decoded.length > 0) notes.push(`through ${place.decoded.join(", ")}`);
	return notes;
}
function isFilePlace(place) {
	return place.path !== void 0 && FILES.has(place.source);
}
const FILES = new Set([
	"file",
	"staged",
	"range",
	"history"
]);
const NAMES = {
	file: inFile,
	stdin: inFile,
	staged: inFile,
	range: inFile,
	history: inFile,
	"git-dir": (place) => inFile({
		...place,
		path: withGitDir(place.path ?? "?")
	}),
	"commit-message": (place) => `message of commit ${objectName(place)}, line ${place.line}`,
	"commit-header": (place) => `header of commit ${objectName(place)}, line ${place.line}`,
	"tag-message": (place) => `message of tag ${place.path ?? objectName(place)}, line ${place.line}`,
	note: (place) => `note ${place.path ?? objectName(place)}, line ${place.line}`,
	identity: (place) => `author or committer of commit ${objectName(place)}`,
	"ref-name": (place) => `name of ref ${place.path ?? "?"}`,
	"path-name": (place) => `name of file ${place.path ?? "?"}`
};
function inFile(place) {
	return `${place.path ?? fallbackName(place)}:${place.line}:${place.column}`;
}
function fallbackName(place) {
	if (place.source === "stdin") return "stdin";
	return place.object === void 0 ? "?" : `object ${require_words.short(place.object)}`;
}
function withGitDir(path) {
	return path.startsWith(".git/") ? path : `.git/${path}`;
}
function objectName(place) {
	return require_words.short(place.commit ?? place.object ?? "?");
}
Object.defineProperty(exports, "isFilePlace", {
	enumerable: true,
	get: function() {
		return isFilePlace;
	}
});
Object.defineProperty(exports, "placeName", {
	enumerable: true,
	get: function() {
		return placeName;
	}
});
Object.defineProperty(exports, "placeNotes", {
	enumerable: true,
	get: function() {
		return placeNotes;
	}
});
