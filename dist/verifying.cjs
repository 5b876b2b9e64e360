require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./loopback.cjs");
let r = require("node:fs");
// src/verify/fork.ts
function isForkPullRequest(t) {
	let n = e.Jn(t, "pull_request");
	if (n === void 0) return !1;
	let r = e.Jn(n, "head", "repo", "full_name");
	let i = e.Jn(n, "base", "repo", "full_name");
	return typeof r != "string" || r !== i;
}
// src/verify/loud-node.ts
const i = ["http", "net"];
function refuseLoudNode(e) {
	if (printsRequests(e)) throw new t.j("usage", "NODE_DEBUG makes Node print requests, and with them session tokens. Unset it, or leave the live check out.");
}
function printsRequests(e = "") {
	let t = e.toLowerCase().split(",").map((e) => RegExp(`^${e.trim().split("*").map((e) => e.replace(/[^a-z0-9_]/g, "\\$&")).join(".*")}$`));
	return i.some((e) => t.some((t) => t.test(e)));
}
// src/surfaces/cli/verifying.ts
async function verifier(r, i) {
	refuseForks();
	refuseLoudNode(process.env.NODE_DEBUG);
	let a = (r.verifyExclude ?? []).flatMap((e) => e.split(","));
	for (let e of a) if (!/^\d{12}$/.test(e)) throw new t.j("usage", "--verify-exclude takes AWS account numbers of twelve digits.");
	let o = r.verifyUserAgent ?? "leaksift/0.1.0 (live check of a leaked key by its owner)";
	if (!/^[ -~]{1,200}$/.test(o)) throw new t.j("usage", "--verify-user-agent takes up to 200 printable ASCII characters.");
	let s = r.stsEndpoint === void 0 ? {} : { endpoint: n.n(r.stsEndpoint, "--sts-endpoint") };
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	let [{ verifyFindings: c }, { askSts: l }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./sts.cjs"))]);
	let { signal: u } = t.l;
	let d = l({
		...s,
		userAgent: o,
		variables: process.env,
		signal: u
	});
	let f = {
		now: () => performance.now(),
		pause: (t) => e.mr(t, void 0, { signal: u }).catch(() => {})
	};
	let onProgress = (e, n) => {
		e === 0 && !i && t.s(`leaksift: asking AWS STS about ${n} ${n === 1 ? "key" : "keys"}; whoever owns an account can see this in its CloudTrail`);
	};
	return (e) => c(e, {
		ask: d,
		clock: f,
		excluded: a,
		today: () => new Date(),
		onProgress
	});
}
function refuseForks() {
	let e = process.env.GITHUB_EVENT_PATH;
	if (e === void 0 || !isForkPullRequest(readEvent(e))) return;
	throw new t.j("usage", "Keys in pull requests from forks are not checked against AWS. Leave --verify out here.");
}
function readEvent(e) {
	try {
		return JSON.parse((0, r.readFileSync)(e, "utf8"));
	} catch (e) {
		throw new t.j("usage", "The event of this workflow run can not be read, so nobody knows whether it comes from a fork. Leave --verify out here.", { cause: e });
	}
}
exports.verifier = verifier;
