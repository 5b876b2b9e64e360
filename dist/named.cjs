require("./rolldown-runtime.cjs");
const e = require("./files.cjs");
const t = require("./scan.cjs");
// src/sources/named.ts
function withNamed(t, n, r) {
	return {
		...t,
		async *units(i, a) {
			let o = new Set();
			for await (let e of t.units(i, a)) yield Symbol.iterator in e ? noted(e, o) : note(e, o);
			let s = n.filter((e) => !o.has(e));
			yield* e.filesSource({ paths: s.filter((e) => !isSkipped(r(e), i)) }).units(i);
		}
	};
}
function* noted(e, t) {
	for (let n of e) yield note(n, t);
}
function note(e, t) {
	for (let { source: n, path: r } of e.places) n === "staged" && r !== void 0 && t.add(r);
	return e;
}
function isSkipped(e, n) {
	e !== null && t.I(n, e);
	return e !== null;
}
exports.withNamed = withNamed;
