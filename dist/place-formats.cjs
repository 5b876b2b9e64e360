require("./rolldown-runtime.cjs");
const e = require("./import-note.cjs");
// src/config/import/place-formats.ts
function readGitleaksIgnore(t) {
	return collect(t.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#")), (t) => {
		let [, n, r, i] = /^(?:([0-9a-f]{40,64}):)?(.+):[^:]+:(\d+)$/.exec(t) ?? [];
		if (r === void 0) return e.n(t.slice(0, 100), "It is no place as gitleaks writes it.");
		return {
			path: r,
			line: Number(i),
			reason: "accepted in .gitleaksignore",
			...n === void 0 ? {} : { commit: n }
		};
	});
}
function readGitleaksReport(t) {
	return collect(listOf(t), (t) => {
		let { File: n, StartLine: r, Commit: i, SymlinkFile: a } = t;
		if (typeof n != "string" || typeof r != "number") return e.n("an entry", "It names no file and line.");
		let o = {
			path: typeof a == "string" && a !== "" ? a : n,
			line: r,
			reason: "accepted in a gitleaks baseline"
		};
		return typeof i == "string" && i !== "" ? {
			...o,
			commit: i
		} : o;
	});
}
function readSecretsBaseline(t) {
	let n = recordOf(recordOf(t).results);
	return collect(Object.entries(n).flatMap(([e, t]) => listOf(t).map((t) => ({
		...t,
		file: e
	}))), ({ file: t, line_number: n, is_secret: r, type: i }) => {
		if (r === !0) return e.n(`${String(t)}:${String(n)}`, "detect-secrets was told that it is a real secret.");
		if (typeof n != "number") return e.n(String(t), "It names no line.");
		return {
			path: String(t).replaceAll("\\", "/"),
			line: n,
			reason: `accepted in .secrets.baseline${typeof i == "string" ? ` as ${i.replace(/[^\w ()-]/g, "")}` : ""}`
		};
	});
}
const t = /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list (nextline )?secret|trufflehog:ignore|ggignore|kingfisher:ignore|secretlint-disable-line/i;
function readForeignMarks(e, n) {
	return {
		places: n.split(/\r\n|\r|\n/).flatMap((n, r) => {
			let [i, a] = t.exec(n) ?? [];
			return i === void 0 ? [] : [{
				path: e,
				line: r + (a === void 0 ? 1 : 2),
				reason: `marked ${i.toLowerCase()}`
			}];
		}),
		notes: []
	};
}
function collect(e, t) {
	let n = e.map(t);
	return {
		places: n.filter((e) => "path" in e),
		notes: n.filter((e) => "outcome" in e)
	};
}
function recordOf(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function listOf(e) {
	return Array.isArray(e) ? e.map(recordOf) : [];
}
exports.readForeignMarks = readForeignMarks;
exports.readGitleaksIgnore = readGitleaksIgnore;
exports.readGitleaksReport = readGitleaksReport;
exports.readSecretsBaseline = readSecretsBaseline;
