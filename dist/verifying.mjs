import { O as Fault, f as interruption, l as say } from "./base.mjs";
import { t as isForkPullRequest } from "./fork.mjs";
import { n as loopbackEndpoint } from "./loopback.mjs";
import { in as FLOORS } from "./scan.mjs";
import { t as FORMATS } from "./reporters.mjs";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
// src/surfaces/cli/options.ts
function once(name) {
	return (value) => {
		if (Array.isArray(value)) throw new RangeError(`${name} is given twice`);
		return value;
	};
}
const scanOptions = {
	format: {
		choices: FORMATS,
		describe: "Form of the report (text)",
		requiresArg: true,
		coerce: once("--format")
	},
	output: {
		type: "string",
		describe: "Write the report to FILE, whole or not at all",
		requiresArg: true,
		coerce: once("--output")
	},
	config: {
		type: "string",
		describe: "Configuration to use",
		requiresArg: true,
		coerce: once("--config"),
		conflicts: "no-config"
	},
	"no-config": {
		type: "boolean",
		describe: "Use no configuration"
	},
	baseline: {
		type: "string",
		describe: "Baseline to use",
		requiresArg: true,
		coerce: once("--baseline")
	},
	"fail-on": {
		choices: FLOORS,
		describe: "Least severity that fails (medium)",
		requiresArg: true,
		coerce: once("--fail-on")
	},
	quiet: {
		type: "boolean",
		describe: "Say only what must be acted on"
	},
	"no-color": {
		type: "boolean",
		describe: "No colours"
	},
	"show-secrets": {
		type: "boolean",
		describe: "Put the values of secrets into the report"
	},
	verify: {
		type: "boolean",
		describe: "Ask AWS STS whether AWS keys live"
	}
};
const policyOptions = {
	config: scanOptions.config,
	"no-config": scanOptions["no-config"],
	quiet: scanOptions.quiet
};
const baselineOptions = {
	baseline: scanOptions.baseline,
	...policyOptions
};
function wholeNumber(name, most) {
	return (value) => {
		const number = /^\d+$/.test(value) ? Number(value) : NaN;
		if (!(number >= 1 && number <= most)) throw new RangeError(`${name} must be a whole number from 1 to ${most}`);
		return number;
	};
}
// src/surfaces/cli/verifying.ts
const verifyOptions = {
	"verify-exclude": {
		type: "string",
		array: true,
		describe: "AWS accounts that are never called",
		requiresArg: true
	},
	"verify-user-agent": {
		type: "string",
		describe: "What the check calls itself",
		requiresArg: true,
		coerce: once("--verify-user-agent")
	},
	"sts-endpoint": {
		type: "string",
		describe: "Loopback address to ask in place of AWS, for tests and emulators",
		requiresArg: true,
		coerce: once("--sts-endpoint")
	}
};
async function verifier(args, quiet) {
	refuseForks();
	const excluded = (args.verifyExclude ?? []).flatMap((text) => text.split(","));
	for (const account of excluded) if (!/^\d{12}$/.test(account)) throw new Fault("usage", "--verify-exclude takes AWS account numbers of twelve digits.");
	const userAgent = args.verifyUserAgent ?? `leaksift/0.1.0 (live check of a leaked key by its owner)`;
	if (!/^[ -~]{1,200}$/.test(userAgent)) throw new Fault("usage", "--verify-user-agent takes up to 200 printable ASCII characters.");
	const endpoint = args.stsEndpoint === void 0 ? {} : { endpoint: loopbackEndpoint(args.stsEndpoint, "--sts-endpoint") };
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const [{ verifyFindings }, { askSts }] = await Promise.all([import("./verify.mjs"), import("./sts.mjs")]);
	const { signal } = interruption;
	const ask = askSts({
		...endpoint,
		userAgent,
		variables: process.env,
		signal
	});
	const clock = {
		now: () => performance.now(),
		pause: (milliseconds) => setTimeout(milliseconds, void 0, { signal }).catch(() => {})
	};
	const onProgress = (answered, of) => {
		if (answered === 0 && !quiet) say(`leaksift: asking AWS STS about ${of} ${of === 1 ? "key" : "keys"}; whoever owns an account can see this in its CloudTrail`);
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
	if (file === void 0 || !isForkPullRequest(readEvent(file))) return;
	throw new Fault("usage", "Keys in pull requests from forks are not checked against AWS. Leave --verify out here.");
}
function readEvent(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new Fault("usage", "The event of this workflow run can not be read, so nobody knows whether it comes from a fork. Leave --verify out here.", { cause: error });
	}
}
export { policyOptions as a, once as i, verifyOptions as n, scanOptions as o, baselineOptions as r, wholeNumber as s, verifier as t };
