const e = require("./surface-hook.cjs");
const t = require("./hook-ref-names.cjs");
// src/sources/framework-push.ts
function frameworkPushSource(n, { path: r, variables: i }) {
	let a = i.PRE_COMMIT_TO_REF || i.PRE_COMMIT_LOCAL_BRANCH;
	if (!a) throw new e.mr("usage", "The pre-commit framework did not say what is pushed (PRE_COMMIT_TO_REF). Update it, or run: leaksift hook install");
	let o = t.n({
		path: r,
		variables: i,
		command: "push",
		target: n,
		revisions: [
			a,
			"--not",
			`--remotes=${n}`
		]
	});
	return {
		...o,
		async *units(e, a) {
			yield* t.t(e, newNames(n, {
				path: r,
				variables: i
			}));
			yield* o.units(e, a);
		}
	};
}
function newNames(t, { path: n, variables: r }) {
	let i = r.PRE_COMMIT_REMOTE_BRANCH || r.PRE_COMMIT_LOCAL_BRANCH || "";
	let a = Buffer.from(i).toString("latin1");
	let o = a.replace(/^refs\/heads\//, `refs/remotes/${t}/`);
	let s = e.Ln(e.kn(n, r)).refs.some((e) => e.rawName === o && o !== a);
	return a === "" || s ? [] : [a];
}
exports.frameworkPushSource = frameworkPushSource;
