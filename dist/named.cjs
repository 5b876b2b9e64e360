require("./rolldown-runtime.cjs");
const e = require("./files.cjs");
const t = require("./scan.cjs");
// src/sources/named.ts
function withNamed(t, n, r) {
	return {
		...t,
		async *units(i, a) {
			let o = new Set();
			for await (let e of t.units(i, a)) {
				for (let t of stagedPaths(e)) o.add(t);
				yield e;
			}
			let s = n.filter((e) => !o.has(e));
			yield* e.filesSource({ paths: s.filter((e) => !isSkipped(r(e), i)) }).units(i);
		}
	};
}
function stagedPaths({ places: e }) {
	return e.flatMap((e) => e.source === "staged" && e.path !== void 0 ? [e.path] : []);
}
function isSkipped(e, n) {
	e !== null && t.T(n, e);
	return e !== null;
}
exports.withNamed = withNamed;
