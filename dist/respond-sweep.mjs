import { o as __toESM } from "./rolldown-runtime.mjs";
import { O as Fault, d as visible, l as say, r as writeReport, t as checkOutput, x as EXIT } from "./base.mjs";
import { n as count } from "./words.mjs";
import { n as loopbackEndpoint } from "./loopback.mjs";
import { t as isCapable } from "./terminal.mjs";
// src/respond/sweep/calls.ts
const CALLS = {
	sts: ["getCallerIdentity"],
	ec2: [
		"describeRegions",
		"describeInstances",
		"describeSpotFleetRequests",
		"describeFleets",
		"describeSpotInstanceRequests"
	],
	autoscaling: ["describeAutoScalingGroups"],
	lambda: ["listFunctions"],
	ecs: ["listClusters"],
	sagemaker: [
		"listNotebookInstances",
		"listTrainingJobs",
		"listEndpoints"
	],
	lightsail: ["getInstances"],
	iam: [
		"listUsers",
		"listAccessKeys",
		"getLoginProfile",
		"listRoles"
	],
	cloudtrail: [
		"describeTrails",
		"getTrailStatus",
		"lookupEvents"
	],
	guardduty: ["listDetectors", "getDetector"],
	costexplorer: ["getCostAndUsage"]
};
function isAllowed(service, operation) {
	return CALLS[service].includes(operation) && /^(?:describe|list|get|lookup)[A-Z]/.test(operation);
}
// src/respond/sweep/clients.ts
const CLIENTS = {
	ec2: ["@aws-sdk/client-ec2", "EC2"],
	autoscaling: ["@aws-sdk/client-auto-scaling", "AutoScaling"],
	lambda: ["@aws-sdk/client-lambda", "Lambda"],
	ecs: ["@aws-sdk/client-ecs", "ECS"],
	sagemaker: ["@aws-sdk/client-sagemaker", "SageMaker"],
	lightsail: ["@aws-sdk/client-lightsail", "Lightsail"],
	iam: ["@aws-sdk/client-iam", "IAM"],
	cloudtrail: ["@aws-sdk/client-cloudtrail", "CloudTrail"],
	guardduty: ["@aws-sdk/client-guardduty", "GuardDuty"],
	costexplorer: ["@aws-sdk/client-cost-explorer", "CostExplorer"]
};
const PEERS = Object.values(CLIENTS).map(([name]) => name);
async function openClients(options) {
	const constructors = await loadAll();
	const clients = new Map();
	return async (service, region, operation, input = {}) => {
		if (!isAllowed(service, operation)) throw new RangeError(`${service}.${operation} is no call that the sweep may make`);
		const key = `${service} ${region}`;
		const client = clients.get(key) ?? new constructors[service](settings(region, options));
		clients.set(key, client);
		const method = client[operation];
		if (typeof method !== "function") throw new RangeError(`${service} has no ${operation}`);
		return await Reflect.apply(method, client, [input]);
	};
}
function settings(region, { profile, endpoint }) {
	return {
		region,
		maxAttempts: 6,
		retryMode: "adaptive",
		requestHandler: {
			connectionTimeout: 4e3,
			requestTimeout: 2e4
		},
		...profile === void 0 ? {} : { profile },
		...endpoint === void 0 ? {} : { endpoint }
	};
}
async function loadAll() {
	const { STS: sts } = await import("./dist-cjs2.mjs").then((m) => __toESM(m.default, 1));
	const loaded = await Promise.all(Object.entries(CLIENTS).map(async ([service, [name, type]]) => [service, await load(name, type)]));
	return {
		sts,
		...Object.fromEntries(loaded)
	};
}
async function load(name, type) {
	try {
		const constructor = (await import(name))[type];
		if (constructor !== void 0) return constructor;
	} catch (error) {
		throw new Fault("usage", `The sweep needs AWS's clients, which are not installed beside leaksift. Add them with: npm install ${PEERS.join(" ")}`, { cause: error });
	}
	throw new Fault("usage", `${name} is too old or too new for the sweep. Install it again with: npm install ${PEERS.join(" ")}`);
}
// src/respond/sweep/answer.ts
function at(value, path) {
	return path.split(".").reduce((inner, name) => typeof inner === "object" && inner !== null ? inner[name] : void 0, value);
}
function list(value, path) {
	const found = at(value, path);
	return Array.isArray(found) ? found : [];
}
function text(value, path) {
	const found = at(value, path);
	if (found instanceof Date) return found.toISOString();
	return typeof found === "string" || typeof found === "number" || typeof found === "boolean" ? String(found) : "";
}
function time(value, path) {
	const written = text(value, path);
	const parsed = Date.parse(written);
	return Number.isNaN(parsed) ? "" : new Date(parsed).toISOString();
}
// src/respond/sweep/ask.ts
const PAGES = 100;
function asking(call, unseen) {
	return async ({ what, service, region, operation, input = {}, more }) => {
		const pages = [];
		try {
			let next;
			do {
				const page = await call(service, region, operation, next === void 0 || more === void 0 ? input : {
					...input,
					[more[1]]: next
				});
				pages.push(page);
				next = more && (at(page, more[0]) || void 0);
			} while (next !== void 0 && pages.length < PAGES);
			if (next !== void 0) unseen.push({
				region,
				what,
				reason: "there are more than could be read"
			});
		} catch (error) {
			unseen.push({
				region,
				what,
				reason: reasonOf(error)
			});
		}
		return pages;
	};
}
function reasonOf(error) {
	const name = error instanceof Error ? error.name : "";
	if (/AccessDenied|Unauthorized|NotAuthorized|AuthFailure|OptInRequired|SubscriptionRequired/i.test(name)) return `access denied (${name})`;
	return (error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : name).replace(/[^A-Za-z0-9._-]/g, "").slice(0, 60) || "unknown error";
}
// src/respond/sweep/looks.ts
const NEXT = ["NextToken", "NextToken"];
const isOver = (state) => /^(?:terminated|cancelled|closed|deleted)/i.test(state);
function each(items, row) {
	return items.map((item) => ({
		...row(item),
		by: ""
	})).filter(({ state }) => !isOver(state));
}
const LOOKS = [
	{
		what: "spot fleet",
		service: "ec2",
		operation: "describeSpotFleetRequests",
		more: NEXT,
		rows: (answer) => each(list(answer, "SpotFleetRequestConfigs"), (one) => ({
			name: text(one, "SpotFleetRequestId"),
			state: `${text(one, "SpotFleetRequestState")} ${text(one, "SpotFleetRequestConfig.Type")}`.trim(),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "EC2 fleet",
		service: "ec2",
		operation: "describeFleets",
		more: NEXT,
		rows: (answer) => each(list(answer, "Fleets"), (one) => ({
			name: text(one, "FleetId"),
			state: `${text(one, "FleetState")} ${text(one, "Type")}`.trim(),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "spot request",
		service: "ec2",
		operation: "describeSpotInstanceRequests",
		more: NEXT,
		rows: (answer) => each(list(answer, "SpotInstanceRequests"), (one) => ({
			name: text(one, "SpotInstanceRequestId"),
			state: text(one, "State"),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "Auto Scaling group",
		service: "autoscaling",
		operation: "describeAutoScalingGroups",
		more: NEXT,
		rows: (answer) => each(list(answer, "AutoScalingGroups"), (one) => ({
			name: text(one, "AutoScalingGroupName"),
			state: `wants ${text(one, "DesiredCapacity")}`,
			started: time(one, "CreatedTime")
		}))
	},
	{
		what: "instance",
		service: "ec2",
		operation: "describeInstances",
		more: NEXT,
		rows: (answer) => each(list(answer, "Reservations").flatMap((one) => list(one, "Instances")), (one) => ({
			name: text(one, "InstanceId"),
			state: text(one, "State.Name") === "terminated" ? "terminated" : `${text(one, "State.Name")} ${text(one, "InstanceType")}`,
			started: time(one, "LaunchTime")
		}))
	},
	{
		what: "Lambda function",
		service: "lambda",
		operation: "listFunctions",
		more: ["NextMarker", "Marker"],
		rows: (answer) => each(list(answer, "Functions"), (one) => ({
			name: text(one, "FunctionName"),
			state: text(one, "Runtime"),
			started: time(one, "LastModified")
		}))
	},
	{
		what: "ECS cluster",
		service: "ecs",
		operation: "listClusters",
		more: ["nextToken", "nextToken"],
		rows: (answer) => list(answer, "clusterArns").map((arn) => ({
			name: String(arn).split("/").at(-1) ?? "",
			state: "exists",
			started: "",
			by: ""
		}))
	},
	{
		what: "SageMaker notebook",
		service: "sagemaker",
		operation: "listNotebookInstances",
		more: NEXT,
		rows: (answer) => each(list(answer, "NotebookInstances"), (one) => ({
			name: text(one, "NotebookInstanceName"),
			state: `${text(one, "NotebookInstanceStatus")} ${text(one, "InstanceType")}`,
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "SageMaker training",
		service: "sagemaker",
		operation: "listTrainingJobs",
		input: { StatusEquals: "InProgress" },
		more: NEXT,
		rows: (answer) => each(list(answer, "TrainingJobSummaries"), (one) => ({
			name: text(one, "TrainingJobName"),
			state: text(one, "TrainingJobStatus"),
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "SageMaker endpoint",
		service: "sagemaker",
		operation: "listEndpoints",
		more: NEXT,
		rows: (answer) => each(list(answer, "Endpoints"), (one) => ({
			name: text(one, "EndpointName"),
			state: text(one, "EndpointStatus"),
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "Lightsail instance",
		service: "lightsail",
		operation: "getInstances",
		more: ["nextPageToken", "pageToken"],
		rows: (answer) => each(list(answer, "instances"), (one) => ({
			name: text(one, "name"),
			state: `${text(one, "state.name")} ${text(one, "bundleId")}`,
			started: time(one, "createdAt")
		}))
	}
];
const CREATIONS = {
	"spot fleet": "RequestSpotFleet",
	"EC2 fleet": "CreateFleet",
	"spot request": "RequestSpotInstances",
	instance: "RunInstances",
	"Auto Scaling group": "CreateAutoScalingGroup",
	"Lambda function": "CreateFunction20150331",
	"access key": "CreateAccessKey",
	user: "CreateUser",
	password: "CreateLoginProfile",
	role: "CreateRole"
};
// src/respond/sweep/creators.ts
async function creators(ask, rows, home, since, now) {
	const known = new Map();
	const limit = new Date(now.getTime() - 76896e5).toISOString().slice(0, 10);
	const start = new Date(since > limit ? since : limit);
	const questions = new Map(rows.filter(({ what, started }) => what in CREATIONS && started >= start.toISOString()).map(({ region, what }) => [`${region}\0${what}`, {
		region,
		event: CREATIONS[what] ?? ""
	}]));
	for (const { region, event } of questions.values()) {
		const input = {
			StartTime: start,
			LookupAttributes: [{
				AttributeKey: "EventName",
				AttributeValue: event
			}]
		};
		const pages = await ask({
			what: `who called ${event}`,
			service: "cloudtrail",
			region: region === "global" ? home : region,
			operation: "lookupEvents",
			input,
			more: ["NextToken", "NextToken"]
		});
		for (const one of pages.flatMap((page) => list(page, "Events"))) for (const resource of list(one, "Resources")) known.set(text(resource, "ResourceName"), text(one, "AccessKeyId") || text(one, "Username"));
	}
	return ({ name }) => known.get(name) ?? known.get(name.split(" of ")[0] ?? "") ?? "";
}
// src/respond/sweep/identities.ts
const MORE = ["Marker", "Marker"];
async function identities(ask, call, unseen, region, since) {
	const iam = {
		service: "iam",
		region,
		more: MORE
	};
	const users = (await ask({
		...iam,
		what: "users",
		operation: "listUsers"
	})).flatMap((page) => list(page, "Users"));
	const roles = (await ask({
		...iam,
		what: "roles",
		operation: "listRoles"
	})).flatMap((page) => list(page, "Roles"));
	const rows = [...users.map((user) => row("user", text(user, "UserName"), "exists", time(user, "CreateDate"))), ...roles.map((role) => row("role", text(role, "RoleName"), "exists", time(role, "CreateDate")))];
	for (const name of users.map((user) => text(user, "UserName"))) {
		const keys = (await ask({
			...iam,
			what: `access keys of ${name}`,
			operation: "listAccessKeys",
			input: { UserName: name }
		})).flatMap((page) => list(page, "AccessKeyMetadata"));
		rows.push(...keys.map((key) => row("access key", `${text(key, "AccessKeyId")} of ${name}`, text(key, "Status"), time(key, "CreateDate"))));
		const password = await passwordOf(call, unseen, region, name);
		if (password !== void 0) rows.push(row("password", name, "can sign in", password));
	}
	return rows.filter(({ started }) => started.slice(0, 10) >= since);
	function row(what, name, state, started) {
		return {
			region: "global",
			what,
			name,
			state,
			started,
			by: ""
		};
	}
}
async function passwordOf(call, unseen, region, name) {
	try {
		return time(await call("iam", region, "getLoginProfile", { UserName: name }), "LoginProfile.CreateDate");
	} catch (error) {
		if (/NoSuchEntity/.test(reasonOf(error))) return void 0;
		unseen.push({
			region: "global",
			what: `password of ${name}`,
			reason: reasonOf(error)
		});
		return;
	}
}
// src/respond/sweep/watchers.ts
async function watchers(ask, region) {
	return [...await trails(ask, region), ...await detectors(ask, region)];
}
async function trails(ask, region) {
	const pages = await ask({
		what: "trails",
		service: "cloudtrail",
		region,
		operation: "describeTrails",
		input: { includeShadowTrails: false }
	});
	const rows = [];
	for (const trail of pages.flatMap((page) => list(page, "trailList"))) {
		const name = text(trail, "Name");
		const [status] = await ask({
			what: `state of trail ${name}`,
			service: "cloudtrail",
			region,
			operation: "getTrailStatus",
			input: { Name: text(trail, "TrailARN") || name }
		});
		if (status === void 0) continue;
		const isOn = text(status, "IsLogging") === "true";
		const stopped = time(status, "StopLoggingTime");
		rows.push({
			region,
			what: "trail",
			name,
			state: isOn ? "on" : `OFF${stopped === "" ? "" : ` since ${stopped.slice(0, 16)}`}`,
			started: time(status, "StartLoggingTime"),
			by: ""
		});
	}
	return rows;
}
async function detectors(ask, region) {
	const pages = await ask({
		what: "GuardDuty",
		service: "guardduty",
		region,
		operation: "listDetectors",
		more: ["NextToken", "NextToken"]
	});
	const rows = [];
	for (const id of pages.flatMap((page) => list(page, "DetectorIds")).map(String)) {
		const [detector] = await ask({
			what: `detector ${id}`,
			service: "guardduty",
			region,
			operation: "getDetector",
			input: { DetectorId: id }
		});
		if (detector !== void 0) rows.push({
			region,
			what: "GuardDuty detector",
			name: id,
			state: text(detector, "Status") === "ENABLED" ? "on" : "OFF",
			started: time(detector, "CreatedAt"),
			by: ""
		});
	}
	return rows;
}
// src/respond/sweep/sweep.ts
const LANES = 4;
async function sweep(options) {
	const { home, since, now } = options;
	let requests = 0;
	const call = (...question) => (requests += 1, options.call(...question));
	const { arn, account } = await whoAsks(call, home);
	const unseen = [];
	const ask = asking(call, unseen);
	const { enabled, disabled } = await regions(ask, home);
	const rows = await identities(ask, call, unseen, home, since);
	await inLanes(enabled, async (region, done) => {
		rows.push(...await lookAt(ask, region), ...await watchers(ask, region));
		options.onProgress?.(done, enabled.length, region);
	});
	const known = await creators(ask, rows, home, since, now);
	return {
		account,
		arn,
		seen: [...enabled].sort(),
		disabled,
		rows: rows.map((row) => ({
			...row,
			by: known(row)
		})).sort(byPlace),
		unseen,
		spend: await spending(ask, home, now),
		requests
	};
}
async function whoAsks(call, home) {
	try {
		const identity = await call("sts", home, "getCallerIdentity");
		return {
			arn: text(identity, "Arn"),
			account: text(identity, "Account")
		};
	} catch (error) {
		throw new Fault("usage", `Nothing was looked at: ${WRONG[Object.keys(WRONG).find((name) => reasonOf(error).includes(name)) ?? ""] ?? `AWS could not be asked (${reasonOf(error)})`}.`, { cause: error });
	}
}
const WRONG = {
	ExpiredToken: "the credentials have expired; sign in again",
	CredentialsProviderError: "there are no credentials; name a profile with --profile",
	InvalidClientTokenId: "AWS does not know these credentials; they are deactivated, or of another partition (see --region)",
	UnrecognizedClient: "AWS does not know these credentials; they are deactivated, or of another partition (see --region)",
	SignatureDoesNotMatch: "AWS refuses the signature; the secret is wrong, or this machine's clock is",
	RequestExpired: "this machine's clock is wrong",
	ENOTFOUND: "AWS can not be reached; is there a network?",
	EAI_AGAIN: "AWS can not be reached; is there a network?",
	ECONNREFUSED: "AWS can not be reached; the connection was refused",
	Timeout: "AWS can not be reached; it does not answer"
};
async function regions(ask, home) {
	const all = (await ask({
		what: "the list of Regions",
		service: "ec2",
		region: home,
		operation: "describeRegions",
		input: { AllRegions: true }
	})).flatMap((page) => list(page, "Regions")).map((one) => ({
		name: text(one, "RegionName"),
		off: text(one, "OptInStatus") === "not-opted-in"
	}));
	const named = (off) => all.filter((one) => one.off === off).map(({ name }) => name);
	return {
		enabled: all.length === 0 ? [home] : named(false),
		disabled: named(true)
	};
}
async function inLanes(regionNames, work) {
	const queue = regionNames.values();
	let done = 0;
	const lane = async () => {
		for (const region of queue) await work(region, done += 1);
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}
async function lookAt(ask, region) {
	return (await Promise.all(LOOKS.map(async (look) => {
		return (await ask({
			...look,
			region
		})).flatMap(look.rows).map((row) => ({
			...row,
			region,
			what: look.what
		}));
	}))).flat();
}
async function spending(ask, home, now) {
	const day = (back) => new Date(now.getTime() - back * 864e5).toISOString().slice(0, 10);
	return (await ask({
		what: "spend",
		service: "costexplorer",
		region: home,
		operation: "getCostAndUsage",
		input: {
			TimePeriod: {
				Start: day(7),
				End: day(0)
			},
			Granularity: "DAILY",
			Metrics: ["UnblendedCost"],
			GroupBy: [{
				Type: "DIMENSION",
				Key: "SERVICE"
			}]
		},
		more: ["NextPageToken", "NextPageToken"]
	})).flatMap((page) => list(page, "ResultsByTime")).flatMap((period) => list(period, "Groups").map((group) => ({
		day: time(period, "TimePeriod.Start").slice(0, 10),
		service: String(list(group, "Keys")[0] ?? ""),
		amount: `${Number(text(group, "Metrics.UnblendedCost.Amount")).toFixed(2)} ${text(group, "Metrics.UnblendedCost.Unit")}`
	}))).filter(({ amount }) => !/^0\.00 /.test(amount));
}
function byPlace(a, b) {
	const [first, second] = [a, b].map(({ region, what, name }) => `${region}\0${what}\0${name}`);
	return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}
// src/respond/sweep/table.ts
function* table(swept, since) {
	yield `Account ${visible(swept.account)}, seen as ${visible(swept.arn)}\n`;
	yield `${count(swept.seen.length, "Region")} looked at with ${count(swept.requests, "request")}; users, keys, passwords and roles since ${since}\n`;
	if (swept.disabled.length > 0) yield `Switched off, so not looked at: ${swept.disabled.map(visible).join(", ")}\n`;
	yield "\n";
	yield* swept.rows.length === 0 ? ["Nothing was found where it was looked.\n"] : columns(swept.rows, since);
	yield* unseen(swept);
	yield* spend(swept);
}
const HEAD = [
	"",
	"Region",
	"What",
	"Name",
	"State",
	"Started",
	"By"
];
function* columns(rows, since) {
	const lines = [HEAD, ...rows.map(({ region, what, name, state, started, by }) => [
		mark(started, since),
		region,
		what,
		name,
		state,
		started.slice(0, 16),
		by
	].map(visible))];
	const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
	for (const line of lines) yield `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`;
	yield "* started since the leak   ? AWS does not say when\n";
}
function mark(started, since) {
	if (started === "") return "?";
	return started.slice(0, 10) >= since ? "*" : "";
}
function* unseen({ unseen: missed }) {
	if (missed.length === 0) return;
	yield "\nNOT SEEN (this is not \"nothing there\"):\n";
	const groups = new Map();
	for (const { region, what, reason } of missed) groups.set(`${what}: ${reason}`, [...groups.get(`${what}: ${reason}`) ?? [], region]);
	for (const [what, where] of groups) yield `  ${visible(what)} in ${where.length > 4 ? `${where.length} Regions` : where.join(", ")}\n`;
}
function* spend({ spend: days }) {
	if (days.length === 0) return;
	yield "\nSpent in the last days:\n";
	for (const { day, service, amount } of days) yield `  ${day}  ${amount.padStart(14)}  ${visible(service)}\n`;
}
// src/surfaces/cli/respond-sweep.ts
const LOOKS_BACK = 90;
async function writeSweep({ profile, region = "us-east-1", awsEndpoint, since, output, quiet }) {
	if (!/^[a-z]+(?:-[a-z]+)+-\d$/.test(region)) throw new Fault("usage", "--region takes the name of a Region, like us-east-1 or cn-north-1.");
	if (output !== void 0) await checkOutput(output);
	const endpoint = awsEndpoint === void 0 ? {} : { endpoint: loopbackEndpoint(awsEndpoint, "--aws-endpoint") };
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const call = await openClients({
		...endpoint,
		...profile === void 0 ? {} : { profile }
	});
	const now = new Date();
	const from = since ?? new Date(now.getTime() - LOOKS_BACK * 864e5).toISOString().slice(0, 10);
	const shows = !quiet && isCapable(process.stderr, process.env);
	const onProgress = (done, of, name) => say(`leaksift: ${done} of ${of} Regions (${name})`);
	const swept = await sweep({
		call,
		home: region,
		since: from,
		now,
		...shows ? { onProgress } : {}
	});
	const outcome = await writeReport(table(swept, from), output);
	if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
	return outcome.written && swept.unseen.length === 0 ? EXIT.clean : EXIT.incomplete;
}
export { writeSweep };
