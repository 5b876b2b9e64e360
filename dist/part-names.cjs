const require_reader = require("./reader.cjs");
// src/git/pack/part-names.ts
function namesOf(survey, part) {
	if (part.kind === "objects") return [...part.ids];
	if (part.kind === "loose") return survey.loose.slice(part.from, part.to).map(({ id }) => id);
	const pack = survey.packs[part.pack];
	if (pack === void 0) return [];
	const index = new require_reader.PackIndex(pack.tables.indexBytes, survey.format);
	return placesOf(pack, part).map((place) => index.id(place));
}
function countOf(survey, part) {
	if (part.kind === "objects") return part.ids.length;
	if (part.kind === "loose") return part.to - part.from;
	const pack = survey.packs[part.pack];
	return pack === void 0 ? 0 : placesOf(pack, part).length;
}
function placesOf(pack, part) {
	return [...part.kind === "cyclic" ? pack.forest.cyclic : membersOf(pack, part.from, part.to)].map((position) => pack.tables.indexes[position] ?? 0).filter((place) => pack.spare[place] !== 1);
}
function* membersOf({ forest: { roots, firsts, children } }, from, to) {
	const open = [...roots.subarray(from, to)];
	for (let position = open.pop(); position !== void 0; position = open.pop()) {
		yield position;
		for (let i = firsts[position] ?? 0; i < (firsts[position + 1] ?? 0); i += 1) open.push(children[i] ?? 0);
	}
}
Object.defineProperty(exports, "countOf", {
	enumerable: true,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf;
	}
});
