require("./rolldown-runtime.cjs");
const require_import_note = require("./import-note.cjs");
// src/config/import/place-formats.ts
function readGitleaksIgnore(text) {
	return collect(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")), (line) => {
		const [, commit, path, line_] = /^(?:([0-9a-f]{40,64}):)?(.+):[^:]+:(\d+)$/.exec(line) ?? [];
		if (path === void 0) return require_import_note.leftOut(line.slice(0, 100), "It is no place as gitleaks writes it.");
		return {
			path,
			line: Number(line_),
			reason: "accepted in .gitleaksignore",
			...commit === void 0 ? {} : { commit }
		};
	});
}
function readGitleaksReport(data) {
	return collect(listOf(data), (item) => {
		const { File: path, StartLine: line, Commit: commit, SymlinkFile: link } = item;
		if (typeof path !== "string" || typeof line !== "number") return require_import_note.leftOut("an entry", "It names no file and line.");
		const place = {
			path: typeof link === "string" && link !== "" ? link : path,
			line,
			reason: "accepted in a gitleaks baseline"
		};
		return typeof commit === "string" && commit !== "" ? {
			...place,
			commit
		} : place;
	});
}
function readSecretsBaseline(data) {
	const results = recordOf(recordOf(data)["results"]);
	return collect(Object.entries(results).flatMap(([file, secrets]) => listOf(secrets).map((secret) => ({
		...secret,
		file
	}))), ({ file, line_number: line, is_secret: real, type }) => {
		if (real === true) return require_import_note.leftOut(`${String(file)}:${String(line)}`, "detect-secrets was told that it is a real secret.");
		if (typeof line !== "number") return require_import_note.leftOut(String(file), "It names no line.");
		return {
			path: String(file).replaceAll("\\", "/"),
			line,
			reason: `accepted in .secrets.baseline${typeof type === "string" ? ` as ${type.replace(/[^\w ()-]/g, "")}` : ""}`
		};
	});
}
const MARKS = /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list (nextline )?secret|trufflehog:ignore|ggignore|kingfisher:ignore|secretlint-disable-line/i;
function readForeignMarks(path, text) {
	return {
		places: text.split(/\r\n|\r|\n/).flatMap((line, index) => {
			const [mark, nextLine] = MARKS.exec(line) ?? [];
			return mark === void 0 ? [] : [{
				path,
				line: index + (nextLine === void 0 ? 1 : 2),
				reason: `marked ${mark.toLowerCase()}`
			}];
		}),
		notes: []
	};
}
function collect(items, read) {
	const results = items.map(read);
	return {
		places: results.filter((result) => "path" in result),
		notes: results.filter((result) => "outcome" in result)
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function listOf(value) {
	return Array.isArray(value) ? value.map(recordOf) : [];
}
exports.readForeignMarks = readForeignMarks;
exports.readGitleaksIgnore = readGitleaksIgnore;
exports.readGitleaksReport = readGitleaksReport;
exports.readSecretsBaseline = readSecretsBaseline;
