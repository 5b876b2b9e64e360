import { t as isForkPullRequest } from "./fork.mjs";
import { un as VERSION } from "./scan.mjs";
import { setTimeout } from "node:timers/promises";
// src/surfaces/action/live-check.ts
async function liveCheck(payload, variables) {
	if (isForkPullRequest(payload) || isForkRun(payload)) return null;
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const [{ verifyFindings }, { askSts }] = await Promise.all([import("./verify.mjs"), import("./sts.mjs")]);
	const signal = new AbortController().signal;
	const ask = askSts({
		userAgent: `leaksift/${VERSION} (live check of a leaked key by its owner)`,
		variables,
		signal
	});
	const clock = {
		now: () => performance.now(),
		pause: (milliseconds) => setTimeout(milliseconds)
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
export { liveCheck };
