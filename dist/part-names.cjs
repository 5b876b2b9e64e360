const e = require("./reader.cjs");
// src/git/pack/part-names.ts
function namesOf(t, n) {
	if (n.kind === "objects") return [...n.ids];
	if (n.kind === "loose") return t.loose.slice(n.from, n.to).map(({ id: e }) => e);
	let r = t.packs[n.pack];
	if (r === void 0) return [];
	let i = new e.a(r.tables.indexBytes, t.format);
	return placesOf(r, n).map((e) => i.id(e));
}
function countOf(e, t) {
	if (t.kind === "objects") return t.ids.length;
	if (t.kind === "loose") return t.to - t.from;
	let n = e.packs[t.pack];
	return n === void 0 ? 0 : placesOf(n, t).length;
}
function placesOf(e, t) {
	return [...t.kind === "cyclic" ? e.forest.cyclic : membersOf(e, t.from, t.to)].map((t) => e.tables.indexes[t] ?? 0).filter((t) => e.spare[t] !== 1);
}
function* membersOf({ forest: { roots: e, firsts: t, children: n } }, r, i) {
	let a = [...e.subarray(r, i)];
	for (let e = a.pop(); e !== void 0; e = a.pop()) {
		yield e;
		for (let r = t[e] ?? 0; r < (t[e + 1] ?? 0); r += 1) a.push(n[r] ?? 0);
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return countOf;
	}
});
