const require_hook_file = require("./hook-file.cjs");
const require_main = require("./main.cjs");
let node_path = require("node:path");
// src/surfaces/hook/install/chain.ts
const PASSED_ON = [
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
const BEHIND = {
	repository: ["theirs=\"$(git rev-parse --git-common-dir)/hooks\""],
	configured: ["theirs=$(git config --global --includes --type=path core.hooksPath) || theirs=$(git config --system --includes --type=path core.hooksPath) || theirs=\"$(git rev-parse --git-common-dir)/hooks\""]
};
function chainFolder(folder, shim, events, behind) {
	return PASSED_ON.map((name) => {
		const path = (0, node_path.join)(folder, name);
		return {
			path,
			before: require_main.readText(path),
			after: scriptFor(name, shim, events, behind),
			mode: 493
		};
	});
}
function removedChain(folder) {
	return PASSED_ON.map((name) => (0, node_path.join)(folder, name)).map((path) => ({
		path,
		before: require_main.readText(path),
		after: null
	})).filter(({ before }) => before?.includes(MARK) ?? false);
}
const MARK = "# leaksift: passes on to the hooks that git would run without it.";
function scriptFor(name, shim, events, behind) {
	const event = events.find((one) => one === name);
	const ours = event === void 0 ? [] : require_hook_file.anywhere(event, shim);
	return [
		"#!/bin/sh",
		MARK,
		...ours,
		...BEHIND[behind],
		`[ -x "$theirs/${name}" ] || exit 0`,
		`exec "$theirs/${name}" "$@"`,
		""
	].join("\n");
}
Object.defineProperty(exports, "chainFolder", {
	enumerable: true,
	get: function() {
		return chainFolder;
	}
});
Object.defineProperty(exports, "removedChain", {
	enumerable: true,
	get: function() {
		return removedChain;
	}
});
