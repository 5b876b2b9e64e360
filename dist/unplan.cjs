const e = require("./rolldown-runtime.cjs");
const t = require("./scan.cjs");
const n = require("./main.cjs");
const r = require("./chain.cjs");
const i = require("./hook-file.cjs");
let a = require("node:fs");
let o = require("node:path");
// src/surfaces/hook/install/unplan.ts
var s = e.r({
	planUninstall: () => planUninstall,
	remains: () => remains,
	removed: () => removed,
	restored: () => restored
});
function planUninstall(e) {
	let t = scriptsOf(e);
	let n = [
		(0, o.join)(e.commonDir, "config"),
		i.c(e.top),
		i.o(e.top)
	].filter((e) => e !== null);
	return [
		...[...t, ...n].flatMap(restored),
		...lefthookJson(e),
		...simpleGitHooks(e),
		...r.n((0, o.join)(e.commonDir, "leaksift/hooks")),
		...remains(e).length > 0 ? [] : removed((0, o.join)(e.commonDir, i.d))
	];
}
function remains(e) {
	return scriptsOf(e).filter((t) => {
		let r = n.n(t);
		return r !== null && !n.s(r) && i.r(e.hooks, r) === "plain" && c.test(r);
	});
}
const c = RegExp(`^[ \\t]*[^#\\s].*/${i.d}"`, "m");
function scriptsOf({ commonDir: e, hooks: n }) {
	return [...new Set([
		(0, o.join)(e, "hooks"),
		n,
		...i.n(n) ? [(0, o.dirname)(n)] : []
	].map(withoutLinks))].flatMap((e) => t.r.flatMap((t) => [(0, o.join)(e, t), (0, o.join)(e, `${t}.legacy`)]));
}
function withoutLinks(e) {
	try {
		return (0, a.realpathSync)(e);
	} catch {
		return e;
	}
}
function restored(e) {
	let t = n.n(e);
	if (t === null || !n.s(t)) return [];
	let { text: r, mode: i } = n.d(t);
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
		return s;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return removed;
	}
});
