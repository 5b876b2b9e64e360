require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./loud-node.cjs");
const n = require("./loopback.cjs");
require("./scan.cjs");
let r = require("node:fs");
let i = require("node:timers/promises");
// src/surfaces/cli/verifying.ts
async function verifier(r, a) {
	refuseForks();
	t.t(process.env.NODE_DEBUG);
	let o = (r.verifyExclude ?? []).flatMap((e) => e.split(","));
	for (let t of o) if (!/^\d{12}$/.test(t)) throw new e.k("usage", "--verify-exclude takes AWS account numbers of twelve digits.");
	let s = r.verifyUserAgent ?? "leaksift/0.1.0 (live check of a leaked key by its owner)";
	if (!/^[ -~]{1,200}$/.test(s)) throw new e.k("usage", "--verify-user-agent takes up to 200 printable ASCII characters.");
	let c = r.stsEndpoint === void 0 ? {} : { endpoint: n.n(r.stsEndpoint, "--sts-endpoint") };
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	let [{ verifyFindings: l }, { askSts: u }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./sts.cjs"))]);
	let { signal: d } = e.i;
	let f = u({
		...c,
		userAgent: s,
		variables: process.env,
		signal: d
	});
	let p = {
		now: () => performance.now(),
		pause: (e) => (0, i.setTimeout)(e, void 0, { signal: d }).catch(() => {})
	};
	let onProgress = (t, n) => {
		t === 0 && !a && e.r(`leaksift: asking AWS STS about ${n} ${n === 1 ? "key" : "keys"}; whoever owns an account can see this in its CloudTrail`);
	};
	return (e) => l(e, {
		ask: f,
		clock: p,
		excluded: o,
		today: () => new Date(),
		onProgress
	});
}
function refuseForks() {
	let n = process.env.GITHUB_EVENT_PATH;
	if (n === void 0 || !t.n(readEvent(n))) return;
	throw new e.k("usage", "Keys in pull requests from forks are not checked against AWS. Leave --verify out here.");
}
function readEvent(t) {
	try {
		return JSON.parse((0, r.readFileSync)(t, "utf8"));
	} catch (t) {
		throw new e.k("usage", "The event of this workflow run can not be read, so nobody knows whether it comes from a fork. Leave --verify out here.", { cause: t });
	}
}
exports.verifier = verifier;
