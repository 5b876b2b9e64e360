import { d as visible } from "./base.mjs";
// src/reporters/escape/markdown.ts
function code(text) {
	const shown = visible(text).replaceAll("|", "\\x7c");
	if (shown === "") return "";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
function prose(text) {
	return shield(visible(text).trim()).replace(/[^\p{L}\p{N} ,.;()…·’-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function shield(text) {
	return text.replace(/[@#]/g, "$&​").replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (run) => run.replace(/.{6}(?=.)/g, "$&​")).replace(/\b([A-Za-z]+)-(?=\d)/gu, "$1-​").replace(/^([-+]|\d+[.)])(?=\s|$)/u, "​$1");
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
export { prose as n, code as t };
