require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_loud_node = require("./loud-node.cjs");
const require_loopback = require("./loopback.cjs");
require("./scan.cjs");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");
// src/surfaces/cli/verifying.ts
async function verifier(args, quiet) {
	refuseForks();
	require_loud_node.refuseLoudNode(process.env["NODE_DEBUG"]);
	const excluded = (args.verifyExclude ?? []).flatMap((text) => text.split(","));
	for (const account of excluded) if (!/^\d{12}$/.test(account)) throw new require_base.Fault("usage", "--verify-exclude takes AWS account numbers of twelve digits.");
	const userAgent = args.verifyUserAgent ?? `leaksift/0.1.0 (live check of a leaked key by its owner)`;
	if (!/^[ -~]{1,200}$/.test(userAgent)) throw new require_base.Fault("usage", "--verify-user-agent takes up to 200 printable ASCII characters.");
	const endpoint = args.stsEndpoint === void 0 ? {} : { endpoint: require_loopback.loopbackEndpoint(args.stsEndpoint, "--sts-endpoint") };
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const [{ verifyFindings }, { askSts }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./sts.cjs"))]);
	const { signal } = require_base.interruption;
	const ask = askSts({
		...endpoint,
		userAgent,
		variables: process.env,
		signal
	});
	const clock = {
		now: () => performance.now(),
		pause: (milliseconds) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, { signal }).catch(() => {})
	};
	const onProgress = (answered, of) => {
		if (answered === 0 && !quiet) require_base.say(`leaksift: asking AWS STS about ${of} ${of === 1 ? "key" : "keys"}; whoever owns an account can see this in its CloudTrail`);
	};
	return (findings) => verifyFindings(findings, {
		ask,
		clock,
		excluded,
		today: () => new Date(),
		onProgress
	});
}
function refuseForks() {
	const file = process.env["GITHUB_EVENT_PATH"];
	if (file === void 0 || !require_loud_node.isForkPullRequest(readEvent(file))) return;
	throw new require_base.Fault("usage", "Keys in pull requests from forks are not checked against AWS. Leave --verify out here.");
}
function readEvent(file) {
	try {
		return JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
	} catch (error) {
		throw new require_base.Fault("usage", "The event of this workflow run can not be read, so nobody knows whether it comes from a fork. Leave --verify out here.", { cause: error });
	}
}
exports.verifier = verifier;
