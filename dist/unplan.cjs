const e = require("./rolldown-runtime.cjs");
const t = require("./scan.cjs");
const n = require("./main.cjs");
const r = require("./chain.cjs");
const i = require("./hook-file.cjs");
let a = require("node:path");
// src/surfaces/hook/install/unplan.ts
var o = e.r({
	planUninstall: () => planUninstall,
	removed: () => removed,
	restored: () => restored
});
function planUninstall(e) {
	let n = [...new Set([
		(0, a.join)(e.commonDir, "hooks"),
		e.hooks,
		...i.n(e.hooks) ? [(0, a.dirname)(e.hooks)] : []
	])].flatMap((e) => t.i.flatMap((t) => [(0, a.join)(e, t), (0, a.join)(e, `${t}.legacy`)]));
	let o = [
		(0, a.join)(e.commonDir, "config"),
		i.c(e.top),
		i.o(e.top)
	].filter((e) => e !== null);
	return [
		...[...n, ...o].flatMap(restored),
		...lefthookJson(e),
		...simpleGitHooks(e),
		...r.n((0, a.join)(e.commonDir, "leaksift/hooks")),
		...removed((0, a.join)(e.commonDir, i.u))
	];
}
function restored(e) {
	let t = n.n(e);
	if (t === null || !n.a(t)) return [];
	let { text: r, mode: i } = n.l(t);
	return [{
		path: e,
		before: t,
		after: r,
		...i === void 0 ? {} : { mode: i }
	}];
}
function removed(e) {
	let t = n.n(e);
	return t === null ? [] : [{
		path: e,
		before: t,
		after: null
	}];
}
function lefthookJson({ top: e }) {
	let t = i.c(e);
	let r = t === null || !i.s(t) ? null : n.n(t);
	return t === null || r === null ? [] : [{
		path: t,
		before: r,
		after: i.l(r)
	}];
}
function simpleGitHooks({ top: e }) {
	let t = i.i(e);
	let r = t === null ? null : n.n(t);
	return t === null || r === null ? [] : [{
		path: t,
		before: r,
		after: i.a(r)
	}];
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return restored;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return o;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return removed;
	}
});
