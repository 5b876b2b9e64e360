require("./rolldown-runtime.cjs");
const e = require("./loud-node.cjs");
const t = require("./scan.cjs");
let n = require("node:timers/promises");
// src/surfaces/action/live-check.ts
async function liveCheck(r, i) {
	if (e.n(r) || isForkRun(r)) return null;
	e.t(i.NODE_DEBUG);
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	let [{ verifyFindings: a }, { askSts: o }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./sts.cjs"))]);
	let s = new AbortController().signal;
	let c = o({
		userAgent: `leaksift/${t.V} (live check of a leaked key by its owner)`,
		variables: i,
		signal: s
	});
	let l = {
		now: () => performance.now(),
		pause: (e) => (0, n.setTimeout)(e)
	};
	return (e) => a(e, {
		ask: c,
		clock: l,
		today: () => new Date()
	});
}
function isForkRun(e) {
	let { workflow_run: t, repository: n } = e ?? {};
	return t !== void 0 && (t.head_repository?.full_name === void 0 || t.head_repository.full_name !== n?.full_name);
}
exports.liveCheck = liveCheck;
