require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./import-note.cjs");
const n = require("./meant-lines.cjs");
// src/config/import/place-formats.ts
function readGitleaksIgnore(e) {
	return collect(n.t(e), ({ line: e, number: n }) => {
		let [, r, i, a] = /^(?:([0-9a-f]{40,64}):)?(.+):[^:]+:(\d+)$/.exec(e) ?? [];
		if (i === void 0) return t.n(`line ${n}`, "It is no place as gitleaks writes it.");
		return {
			path: i,
			line: Number(a),
			reason: "accepted in .gitleaksignore",
			...r === void 0 ? {} : { commit: r }
		};
	});
}
function readGitleaksReport(e) {
	return collect(itemsOf(e), (e) => {
		let { File: n, StartLine: r, Commit: i, SymlinkFile: a } = e;
		if (typeof n != "string" || typeof r != "number") return t.n("an entry", "It names no file and line.");
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
function readSecretsBaseline(n) {
	let r = e.Zn(e.Zn(n).results);
	return collect(Object.entries(r).flatMap(([e, t]) => itemsOf(t).map((t) => ({
		...t,
		file: e
	}))), ({ file: e, line_number: n, is_secret: r, type: i }) => {
		if (r === !0) return t.n(`${String(e)}:${String(n)}`, "detect-secrets was told that it is a real secret.");
		if (typeof n != "number") return t.n(String(e), "It names no line.");
		return {
			path: String(e).replaceAll("\\", "/"),
			line: n,
			reason: `accepted in .secrets.baseline${typeof i == "string" ? ` as ${i.replace(/[^\w ()-]/g, "")}` : ""}`
		};
	});
}
const r = /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list (nextline )?secret|trufflehog:ignore|ggignore|kingfisher:ignore|secretlint-disable-line/i;
function readForeignMarks(e, t) {
	return {
		places: t.split(/\r\n|\r|\n/).flatMap((t, n) => {
			let [i, a] = r.exec(t) ?? [];
			return i === void 0 ? [] : [{
				path: e,
				line: n + (a === void 0 ? 1 : 2),
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
function itemsOf(t) {
	return e.Xn(t).map(e.Zn);
}
exports.readForeignMarks = readForeignMarks;
exports.readGitleaksIgnore = readGitleaksIgnore;
exports.readGitleaksReport = readGitleaksReport;
exports.readSecretsBaseline = readSecretsBaseline;
