require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./main.cjs");
const n = require("./chain.cjs");
const r = require("./hook-file.cjs");
let i = require("node:path");
// src/surfaces/hook/install/unplan.ts
function planUninstall(t) {
	let a = [...new Set([
		(0, i.join)(t.commonDir, "hooks"),
		t.hooks,
		...r.n(t.hooks) ? [(0, i.dirname)(t.hooks)] : []
	])].flatMap((t) => e.i.flatMap((e) => [(0, i.join)(t, e), (0, i.join)(t, `${e}.legacy`)]));
	let o = [
		(0, i.join)(t.commonDir, "config"),
		r.c(t.top),
		r.o(t.top)
	].filter((e) => e !== null);
	return [
		...[...a, ...o].flatMap(restored),
		...lefthookJson(t),
		...simpleGitHooks(t),
		...n.n((0, i.join)(t.commonDir, "leaksift/hooks")),
		...removed((0, i.join)(t.commonDir, r.u))
	];
}
function restored(e) {
	let n = t.n(e);
	if (n === null || !t.a(n)) return [];
	let { text: r, mode: i } = t.l(n);
	return [{
		path: e,
		before: n,
		after: r,
		...i === void 0 ? {} : { mode: i }
	}];
}
function removed(e) {
	let n = t.n(e);
	return n === null ? [] : [{
		path: e,
		before: n,
		after: null
	}];
}
function lefthookJson({ top: e }) {
	let n = r.c(e);
	let i = n === null || !r.s(n) ? null : t.n(n);
	return n === null || i === null ? [] : [{
		path: n,
		before: i,
		after: r.l(i)
	}];
}
function simpleGitHooks({ top: e }) {
	let n = r.i(e);
	let i = n === null ? null : t.n(n);
	return n === null || i === null ? [] : [{
		path: n,
		before: i,
		after: r.a(i)
	}];
}
exports.planUninstall = planUninstall;
exports.removed = removed;
exports.restored = restored;
