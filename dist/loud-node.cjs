const e = require("./base.cjs");
// src/verify/fork.ts
function isForkPullRequest(e) {
	let t = member(e, "pull_request");
	if (t === void 0) return !1;
	let n = member(member(member(t, "head"), "repo"), "full_name");
	let r = member(member(member(t, "base"), "repo"), "full_name");
	return typeof n != "string" || n !== r;
}
function member(e, t) {
	return typeof e == "object" && e ? e[t] : void 0;
}
// src/verify/loud-node.ts
const t = ["http", "net"];
function refuseLoudNode(t) {
	if (printsRequests(t)) throw new e.k("usage", "NODE_DEBUG makes Node print requests, and with them session tokens. Unset it, or leave the live check out.");
}
function printsRequests(e = "") {
	let n = e.toLowerCase().split(",").map((e) => RegExp(`^${e.trim().split("*").map((e) => e.replace(/[^a-z0-9_]/g, "\\$&")).join(".*")}$`));
	return t.some((e) => n.some((t) => t.test(e)));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isForkPullRequest;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return refuseLoudNode;
	}
});
