const e = require("./base.cjs");
// src/reporters/escape/markdown.ts
function code(t) {
	let n = e.c(t).replaceAll("|", "\\x7c");
	if (n === "") return "";
	let r = "`".repeat(longestRun(n) + 1);
	let i = /^`|`$|^ .*[^ ].* $/.test(n) ? " " : "";
	return `${r}${i}${n}${i}${r}`;
}
function prose(a) {
	if (r.test(a) && !i.test(a)) return a;
	return shield(e.c(a).trim()).replace(n ??= new RegExp(t, "gu"), (e) => `&#${e.codePointAt(0) ?? 0};`);
}
const t = String.raw`[^\p{L}\p{N} ,.;()\u2026\u00b7\u2019-]`;
let n;
const r = /^[A-Za-z](?:[A-Za-z0-9 ,.;()]*[A-Za-z0-9,.;()])?$/;
const i = /[0-9a-f]{7}|www\./i;
function shield(e) {
	return e.replace(/[@#]/g, "$&\u200b").replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, "$&\u200b").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/g, "$&\u200b")).replace(/\b([A-Za-z]+)-(?=\d)/gu, "$1-\u200b").replace(/^([-+]|\d+[.)])(?=\s|$)/u, "\u200b$1");
}
function longestRun(e) {
	return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return code;
	}
});
