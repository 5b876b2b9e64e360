require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
const n = require("./range.cjs");
const r = require("./ref-names.cjs");
// src/sources/framework-push.ts
function frameworkPushSource(t, { path: i, variables: a }) {
	let o = a.PRE_COMMIT_TO_REF || a.PRE_COMMIT_LOCAL_BRANCH;
	if (!o) throw new e.j("usage", "The pre-commit framework did not say what is pushed (PRE_COMMIT_TO_REF). Update it, or run: leaksift hook install");
	let s = n.rangeSource({
		path: i,
		variables: a,
		command: "push",
		target: t,
		revisions: [
			o,
			"--not",
			`--remotes=${t}`
		]
	});
	return {
		...s,
		async *units(e, n) {
			yield* r.t(e, newNames(t, {
				path: i,
				variables: a
			}));
			yield* s.units(e, n);
		}
	};
}
function newNames(e, { path: n, variables: r }) {
	let i = r.PRE_COMMIT_REMOTE_BRANCH || r.PRE_COMMIT_LOCAL_BRANCH || "";
	let a = Buffer.from(i).toString("latin1");
	let o = a.replace(/^refs\/heads\//, `refs/remotes/${e}/`);
	let s = t.j(t.O(n, r)).refs.some((e) => e.rawName === o && o !== a);
	return a === "" || s ? [] : [a];
}
exports.frameworkPushSource = frameworkPushSource;
