require("./rolldown-runtime.cjs");
const e = require("./baseline.cjs");
const t = require("./scan.cjs");
const n = require("./main.cjs");
const r = require("./target.cjs");
let i = require("node:path");
// src/surfaces/cli/baseline-file.ts
async function openBaseline(n) {
	let a = n === void 0 ? (0, i.join)(r.n({ kind: "staged" }), t.it) : (0, i.resolve)(n);
	let o = await t.at((0, i.dirname)(a))((0, i.basename)(a));
	return {
		path: a,
		baseline: o === null ? null : e.r(a, o)
	};
}
async function saveBaseline(t, r, i) {
	await n.f([e.a({
		key: r.key,
		entries: e.n(r.entries, i)
	})], t);
}
function entryFor({ fingerprint: e, rule: t, title: n }, r, i) {
	return {
		fingerprint: e,
		rule: t,
		title: n,
		reason: r,
		...i === void 0 ? {} : { expires: i }
	};
}
exports.entryFor = entryFor;
exports.openBaseline = openBaseline;
exports.saveBaseline = saveBaseline;
