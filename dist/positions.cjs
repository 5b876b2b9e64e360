require("./rolldown-runtime.cjs");
const e = require("./import-note.cjs");
// src/config/import/positions.ts
function acceptPlaces({ places: t, notes: n }, r) {
	let i = r.filter(({ status: e }) => e === "open");
	let a = t.map((e) => ({
		place: e,
		found: i.filter((t) => standsAt(t, e))
	}));
	return {
		entries: a.flatMap(({ place: e, found: t }) => t.map(({ fingerprint: t, rule: n, title: r }) => ({
			fingerprint: t,
			rule: n,
			title: r,
			reason: e.reason
		}))),
		notes: [...n, ...a.filter(({ found: e }) => e.length === 0).map(({ place: t }) => e.n(nameOf(t), "The report has no open finding there."))]
	};
}
function standsAt({ occurrences: e }, t) {
	return e.some(({ path: e, line: n, endLine: r, commit: i }) => e === t.path && n <= t.line && t.line <= r && (t.commit === void 0 || i == null || i === t.commit));
}
function nameOf({ path: e, line: t, commit: n }) {
	return `${n === void 0 ? "" : `${n.slice(0, 12)}:`}${e}:${t}`;
}
exports.acceptPlaces = acceptPlaces;
