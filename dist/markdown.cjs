const require_base = require("./base.cjs");
// src/reporters/escape/markdown.ts
function code(text) {
	const shown = require_base.visible(text).replaceAll("|", "\\x7c");
	if (shown === "") return "";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function prose(text) {
	if (PLAIN.test(text) && !LINKED.test(text)) return text;
	return shield(require_base.visible(text).trim()).replace(/[^\p{L}\p{N} ,.;()\u2026\u00b7\u2019-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,.;()]*[A-Za-z0-9,.;()])?$/;
const LINKED = /[0-9a-f]{7}|www\./i;
function shield(text) {
	return text.replace(/[@#]/g, "$&\u200b").replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, "$&\u200b").replace(/[0-9a-f]{7,}/giu, (run) => run.replace(/.{6}(?=.)/g, "$&\u200b")).replace(/\b([A-Za-z]+)-(?=\d)/gu, "$1-\u200b").replace(/^([-+]|\d+[.)])(?=\s|$)/u, "\u200b$1");
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
