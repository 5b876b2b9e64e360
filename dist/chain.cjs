const e = require("./hook-file.cjs");
const t = require("./main.cjs");
let n = require("node:path");
// src/surfaces/hook/install/chain.ts
const r = [
	"applypatch-msg",
	"pre-applypatch",
	"post-applypatch",
	"pre-commit",
	"pre-merge-commit",
	"prepare-commit-msg",
	"commit-msg",
	"post-commit",
	"pre-rebase",
	"post-checkout",
	"post-merge",
	"pre-push",
	"pre-receive",
	"update",
	"post-receive",
	"post-update",
	"reference-transaction",
	"pre-auto-gc",
	"post-rewrite",
	"sendemail-validate",
	"post-index-change"
];
const i = {
	repository: ["theirs=\"$(git rev-parse --git-common-dir)/hooks\""],
	configured: ["theirs=$(git config --global --includes --type=path core.hooksPath) || theirs=$(git config --system --includes --type=path core.hooksPath) || theirs=\"$(git rev-parse --git-common-dir)/hooks\""]
};
function chainFolder(e, i, a, o) {
	return r.map((r) => {
		let s = (0, n.join)(e, r);
		return {
			path: s,
			before: t.n(s),
			after: scriptFor(r, i, a, o),
			mode: 493
		};
	});
}
function removedChain(e) {
	return r.map((t) => (0, n.join)(e, t)).map((e) => ({
		path: e,
		before: t.n(e),
		after: null
	})).filter(({ before: e }) => e?.includes(a) ?? !1);
}
const a = "# leaksift: passes on to the hooks that git would run without it.";
function scriptFor(t, n, r, o) {
	let s = r.find((e) => e === t);
	let c = s === void 0 ? [] : e.f(s, n);
	return [
		"#!/bin/sh",
		a,
		...c,
		...i[o],
		`[ -x "$theirs/${t}" ] || exit 0`,
		`exec "$theirs/${t}" "$@"`,
		""
	].join("\n");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return removedChain;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return chainFolder;
	}
});
