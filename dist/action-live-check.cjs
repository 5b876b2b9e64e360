const e = require("./surface-action.cjs");
// src/verify/fork.ts
function isForkPullRequest(t) {
	let n = e.V(t, "pull_request");
	if (n === void 0) return !1;
	let r = e.V(n, "head", "repo", "full_name");
	let i = e.V(n, "base", "repo", "full_name");
	return typeof r != "string" || r !== i;
}
// src/verify/loud-node.ts
const t = ["http", "net"];
function refuseLoudNode(t) {
	if (printsRequests(t)) throw new e.sr("usage", "NODE_DEBUG makes Node print requests, and with them session tokens. Unset it, or leave the live check out.");
}
function printsRequests(e = "") {
	let n = e.toLowerCase().split(",").map((e) => RegExp(`^${e.trim().split("*").map((e) => e.replace(/[^a-z0-9_]/g, "\\$&")).join(".*")}$`));
	return t.some((e) => n.some((t) => t.test(e)));
}
// src/surfaces/action/live-check.ts
async function liveCheck(t, n) {
	if (isForkPullRequest(t) || isForkRun(t)) return null;
	refuseLoudNode(n.NODE_DEBUG);
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	let [{ verifyFindings: r }, { askSts: i }] = await Promise.all([Promise.resolve().then(() => require("./action-verify.cjs")), Promise.resolve().then(() => require("./action-sts.cjs")).then((e) => e.t)]);
	let a = new AbortController().signal;
	let o = i({
		userAgent: `leaksift/${e.Qn} (live check of a leaked key by its owner)`,
		variables: n,
		signal: a
	});
	let s = {
		now: () => performance.now(),
		pause: (t) => e.cn(t)
	};
	return (e) => r(e, {
		ask: o,
		clock: s,
		today: () => new Date()
	});
}
function isForkRun(t) {
	if (e.V(t, "workflow_run") === void 0) return !1;
	let n = e.V(t, "workflow_run", "head_repository", "full_name");
	return n === void 0 || n !== e.V(t, "repository", "full_name");
}
exports.liveCheck = liveCheck;
