const e = require("./rolldown-runtime.cjs");
const t = require("./chain.cjs");
const n = require("./hook-file.cjs");
const r = require("./scan.cjs");
const i = require("./main.cjs");
let a = require("node:path");
// src/surfaces/hook/install/config-hooks.ts
function addConfigHooks(e, t, i) {
	return withConfigBlock(e, i.flatMap((e) => [
		`[hook "leaksift-${e}"]`,
		`\tevent = ${e}`,
		`\tcommand = ${r.et(`${n.h(t)} ${e}`)}`
	]));
}
function addHooksPath(e, t) {
	return withConfigBlock(e, ["[core]", `\thooksPath = ${r.et(t)}`]);
}
function withConfigBlock(e, t) {
	let n = i.n(e);
	let r = n === null ? null : i.d(n).text;
	return {
		path: e,
		before: n,
		after: r === null ? i.a(t, "created") : i.c(r, 0, i.a(t))
	};
}
// src/surfaces/hook/install/plan.ts
var o = e.r({
	planInstall: () => planInstall,
	shimEdit: () => shimEdit
});
function planInstall(e, t, r) {
	let o = shimEdit((0, a.join)(e.commonDir, n.d), r);
	if (e.configHooks) {
		let n = (0, a.join)(e.commonDir, "config");
		return {
			edits: [o, addConfigHooks(n, o.path, t)],
			where: [`git's own configuration, ${n}`],
			refused: []
		};
	}
	if (isForeign(e)) return behindForeign(e, t, o);
	if (e.hooksPath?.value === "" || i.r(e.hooks)?.isDirectory() === !1) return {
		edits: [],
		where: [],
		refused: [withoutHooks(e)]
	};
	let { edits: s, where: c, refused: l } = n.t(e, t);
	return {
		edits: [o, ...s],
		where: c,
		refused: l
	};
}
function withoutHooks({ hooks: e, hooksPath: t }) {
	if (t === null) return `${e} is no folder, so git runs no hooks here. Move it out of the way.`;
	return `core.hooksPath is ${JSON.stringify(t.value)}, where no folder is, so git runs no hooks here. To have them again: git config --unset-all core.hooksPath`;
}
function behindForeign({ commonDir: e, hooksPath: n }, r, i) {
	let o = chainOf(e);
	return {
		edits: [
			i,
			...t.t(o, i.path, r, "configured"),
			addHooksPath((0, a.join)(e, "config"), o)
		],
		where: [`${o}, which passes on to ${n?.value === o ? "the folder that the configuration names otherwise" : n?.value ?? ""}`],
		refused: []
	};
}
function isForeign({ commonDir: e, hooksPath: t }) {
	return t !== null && (t.scope === "global" || t.scope === "system" || t.value === chainOf(e));
}
function chainOf(e) {
	return (0, a.join)(e, "leaksift/hooks");
}
function shimEdit(e, t) {
	return {
		path: e,
		before: i.n(e),
		after: n.g(t),
		mode: 493
	};
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return addHooksPath;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return shimEdit;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return addConfigHooks;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return o;
	}
});
