require("./rolldown-runtime.cjs");
const require_import_note = require("./import-note.cjs");
// src/config/import/positions.ts
function acceptPlaces({ places, notes }, findings) {
	const open = findings.filter(({ status }) => status === "open");
	const matches = places.map((place) => ({
		place,
		found: open.filter((finding) => standsAt(finding, place))
	}));
	return {
		entries: matches.flatMap(({ place, found }) => found.map(({ fingerprint, rule, title }) => ({
			fingerprint,
			rule,
			title,
			reason: place.reason
		}))),
		notes: [...notes, ...matches.filter(({ found }) => found.length === 0).map(({ place }) => require_import_note.leftOut(nameOf(place), "The report has no open finding there."))]
	};
}
function standsAt({ occurrences }, place) {
	return occurrences.some(({ path, line, endLine, commit }) => path === place.path && line <= place.line && place.line <= endLine && (place.commit === void 0 || commit === void 0 || commit === null || commit === place.commit));
}
function nameOf({ path, line, commit }) {
	return `${commit === void 0 ? "" : `${commit.slice(0, 12)}:`}${path}:${line}`;
}
exports.acceptPlaces = acceptPlaces;
