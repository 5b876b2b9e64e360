require("./rolldown-runtime.cjs");
const require_loud_node = require("./loud-node.cjs");
const require_scan = require("./scan.cjs");
let node_timers_promises = require("node:timers/promises");
// src/surfaces/action/live-check.ts
async function liveCheck(payload, variables) {
	if (require_loud_node.isForkPullRequest(payload) || isForkRun(payload)) return null;
	require_loud_node.refuseLoudNode(variables["NODE_DEBUG"]);
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const [{ verifyFindings }, { askSts }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./sts.cjs"))]);
	const signal = new AbortController().signal;
	const ask = askSts({
		userAgent: `leaksift/${require_scan.VERSION} (live check of a leaked key by its owner)`,
		variables,
		signal
	});
	const clock = {
		now: () => performance.now(),
		pause: (milliseconds) => (0, node_timers_promises.setTimeout)(milliseconds)
	};
	return (findings) => verifyFindings(findings, {
		ask,
		clock,
		today: () => new Date()
	});
}
function isForkRun(payload) {
	const { workflow_run: run, repository } = payload ?? {};
	return run !== void 0 && (run.head_repository?.full_name === void 0 || run.head_repository.full_name !== repository?.full_name);
}
exports.liveCheck = liveCheck;
