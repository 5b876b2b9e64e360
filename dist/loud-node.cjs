const require_base = require("./base.cjs");
// src/verify/fork.ts
function isForkPullRequest(event) {
	const request = member(event, "pull_request");
	if (request === void 0) return false;
	const from = member(member(member(request, "head"), "repo"), "full_name");
	const to = member(member(member(request, "base"), "repo"), "full_name");
	return typeof from !== "string" || from !== to;
}
function member(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
// src/verify/loud-node.ts
const PRINTS_HEADERS = ["http", "net"];
function refuseLoudNode(nodeDebug) {
	if (printsRequests(nodeDebug)) throw new require_base.Fault("usage", "NODE_DEBUG makes Node print requests, and with them session tokens. Unset it, or leave the live check out.");
}
function printsRequests(nodeDebug = "") {
	const patterns = nodeDebug.toLowerCase().split(",").map((name) => new RegExp(`^${name.trim().split("*").map((text) => text.replace(/[^a-z0-9_]/g, "\\$&")).join(".*")}$`));
	return PRINTS_HEADERS.some((part) => patterns.some((pattern) => pattern.test(part)));
}
Object.defineProperty(exports, "isForkPullRequest", {
	enumerable: true,
	get: function() {
		return isForkPullRequest;
	}
});
Object.defineProperty(exports, "refuseLoudNode", {
	enumerable: true,
	get: function() {
		return refuseLoudNode;
	}
});
